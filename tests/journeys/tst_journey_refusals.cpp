#include "core/protocol/command_codec.h"
#include "core/protocol/json.h"
#include "tests/journeys/stage/applicant.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/scene.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cpv::journey {

/// Everything the registry must refuse: each time its own code, and nothing changes.
class JourneyRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCompanyWithABrokenCreditCode();
    void aPaperAboveTheLimit();
    void aCommandOfTheWrongRole();
    void aCommandForAPlaceThatIsNotTheirs();
    void theSamePushAgainIsAnsweredTheSameAndDoesNothing();
    void aPushReplayedByAnotherDevice();
    void aUsedNumberForSomethingElse();
    void anAlteredCommand();
    void aCommandSignedByAForeignKey();
    void aCommandInAnothersName();
    void aCommandOfARevokedDevice();
    void anEndedSession();
    void theWindowRefusesAPaperAboveTheLimit();
    void theWindowAsksToSignInAgainAndKeepsTheWork();
    void theBooksStillAddUp();

private:
    QJsonObject figures() const;
    /// Trouble when the story changed a record, the books or the feed; with `Nothing` also when it left a trace in the log.
    enum class Trace { Answered, Nothing };
    template <typename Story> void changesNothing(Trace trace, Story story);
    void expectRefused(const Answer &answer, Errc code, const std::source_location &where = std::source_location::current()) const;
    void expectRefused(const RawDevice::Reply &reply, int status, Errc code,
        const std::source_location &where = std::source_location::current()) const;
    Payload accept() const { return AcceptApplication {m_submitted.id}; }

    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    QString m_ownerPassword;
    std::unique_ptr<RawDevice> m_owner;
    std::unique_ptr<RawDevice> m_clerk;
    std::unique_ptr<Client> m_window;
    Application m_submitted; ///< One that waits for acceptance.
};

void JourneyRefusalsTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(findSetting(*m_theatre, u"Shanghai"_s));
        m_ownerPassword = hire(*m_theatre,
            {u"linxiu"_s, u"林秀"_s, {u"--role"_s, u"CompanyOwner"_s, u"--company"_s, m_setting->company.uscc}});
        m_owner = std::make_unique<RawDevice>(m_theatre->registry().address());
        m_owner->signIn(u"linxiu"_s, m_ownerPassword);
        m_clerk = std::make_unique<RawDevice>(m_theatre->registry().address());
        m_clerk->signIn(u"limin"_s, passwordOf(*m_theatre, u"limin"_s));
        for (const PlaceCode &place : m_clerk->session().places) {
            for (const Application &application : m_clerk->records<Application>(place)) {
                if (application.stage == Stage::Submitted)
                    m_submitted = application;
            }
        }
        expect(!m_submitted.id.isNull(), u"the demonstration has no submitted application"_s);
    });
}

QJsonObject JourneyRefusalsTest::figures() const
{
    return QJsonDocument::fromJson(m_theatre->registry().run({u"verify"_s, u"--json"_s})).object()[u"figures"].toObject();
}

template <typename Story> void JourneyRefusalsTest::changesNothing(Trace trace, Story story)
{
    const QJsonObject before = figures();
    story();
    QJsonObject after = figures();
    if (trace == Trace::Answered) {
        // The refused command itself is kept, with its answer: that is evidence, and no change of any case.
        for (const QString &name : {u"commands"_s, u"pushes"_s, u"results"_s, u"resultsRefused"_s})
            after[name] = before[name];
    }
    expectEqual(after, before);
}

void JourneyRefusalsTest::expectRefused(const Answer &answer, Errc code, const std::source_location &where) const
{
    expectEqual(enumText(answer.kind), u"Refused"_s, where);
    expect(answer.error.has_value(), u"no reason"_s, where);
    expectEqual(answer.error->code, enumText(code), where);
}

void JourneyRefusalsTest::expectRefused(
    const RawDevice::Reply &reply, int status, Errc code, const std::source_location &where) const
{
    expectEqual(reply.code(), enumText(code), where);
    expectEqual(reply.status, status, where);
}

void JourneyRefusalsTest::aCompanyWithABrokenCreditCode()
{
    play([this] {
        changesNothing(Trace::Answered, [this] {
            Company company = m_setting->company;
            company.id = CompanyId(Uuid::named("a company with a broken code"));
            company.name = u"校验码错误有限公司"_s;
            company.uscc = company.uscc.left(17) + (company.uscc.endsWith(u'0') ? u'1' : u'0');
            const Answer answer = m_clerk->perform(PlaceCode::shared(), RegisterCompany {company});
            expectRefused(answer, Errc::BadUscc);
            expectEqual(answer.error->arguments.front(), u"check"_s);
        });
    });
}

void JourneyRefusalsTest::aPaperAboveTheLimit()
{
    play([this] {
        changesNothing(Trace::Nothing, [this] {
            const auto reply = m_owner->announce("PUT",
                u"/v1/materials/%1?place=%2"_s.arg(sha256Hex("large"), m_setting->place.code), 65 * 1024 * 1024);
            expectRefused(reply, 413, Errc::TooLarge);
        });
    });
}

void JourneyRefusalsTest::aCommandOfTheWrongRole()
{
    play([this] {
        changesNothing(Trace::Answered,
            [this] { expectRefused(m_owner->perform(m_submitted.place, accept()), Errc::WrongRole); });
    });
}

void JourneyRefusalsTest::aCommandForAPlaceThatIsNotTheirs()
{
    play([this] {
        const QString password = hire(*m_theatre,
            {u"elsewhere"_s, u"外地经办"_s, {u"--role"_s, u"Clerk"_s, u"--scope"_s,
                m_submitted.place.code == u"410000" ? u"370000"_s : u"410000"_s}});
        RawDevice elsewhere(m_theatre->registry().address());
        elsewhere.signIn(u"elsewhere"_s, password);
        changesNothing(Trace::Answered,
            [&] { expectRefused(elsewhere.perform(m_submitted.place, accept()), Errc::OutOfScope); });
    });
}

void JourneyRefusalsTest::theSamePushAgainIsAnsweredTheSameAndDoesNothing()
{
    play([this] {
        const Push push = m_clerk->signedPush({m_clerk->command(m_submitted.place, accept())});
        const auto first = decodeDocument<PushAnswer>(m_clerk->push(push).body);
        expectEqual(enumText(first->answers.front().kind), u"Applied"_s);
        changesNothing(Trace::Nothing, [&] {
            const auto again = decodeDocument<PushAnswer>(m_clerk->push(push).body);
            expectEqual(enumText(again->answers.front().kind), u"AlreadyApplied"_s);
            expectEqual(again->answers.front().lastSeq, first->answers.front().lastSeq);
        });
    });
}

void JourneyRefusalsTest::aPushReplayedByAnotherDevice()
{
    play([this] {
        RawDevice thief(m_theatre->registry().address());
        thief.signIn(u"limin"_s, passwordOf(*m_theatre, u"limin"_s));
        const Push push = m_clerk->signedPush({m_clerk->command(m_submitted.place, accept())});
        changesNothing(Trace::Nothing, [&] { expectRefused(thief.push(push), 403, Errc::UnknownDevice); });
        m_clerk->push(push); // Its number is taken now, whatever the answer.
    });
}

void JourneyRefusalsTest::aUsedNumberForSomethingElse()
{
    play([this] {
        const Command command = m_clerk->command(m_submitted.place, accept());
        m_clerk->push(m_clerk->signedPush({command}));
        Command other = m_clerk->command(m_submitted.place, PublishNotice {m_submitted.id});
        other.id = command.id;
        changesNothing(Trace::Answered, [&] {
            const auto answer = decodeDocument<PushAnswer>(m_clerk->push(m_clerk->signedPush({other})).body);
            expectRefused(answer->answers.front(), Errc::IdReused);
        });
    });
}

void JourneyRefusalsTest::anAlteredCommand()
{
    play([this] {
        const Push push = m_clerk->signedPush(
            {m_clerk->command(m_submitted.place, DisregardApplication {m_submitted.id, u"duplicate"_s, u"abc"_s})});
        Push altered = push;
        altered.commands.front().replace(u"abc"_s, u"abd"_s);
        changesNothing(Trace::Nothing, [&] { expectRefused(m_clerk->push(altered), 403, Errc::BadSignature); });
        m_clerk->push(push);
    });
}

void JourneyRefusalsTest::aCommandSignedByAForeignKey()
{
    play([this] {
        const Command command = m_clerk->command(m_submitted.place, accept());
        changesNothing(Trace::Nothing, [&] {
            expectRefused(m_clerk->push(m_clerk->signedPush({command}, KeyPair::generate())), 403, Errc::BadSignature);
        });
        m_clerk->push(m_clerk->signedPush({command}));
    });
}

void JourneyRefusalsTest::aCommandInAnothersName()
{
    play([this] {
        Command command = m_owner->command(m_submitted.place, accept());
        command.account = m_clerk->session().account.id;
        changesNothing(
            Trace::Nothing, [&] { expectRefused(m_owner->push(m_owner->signedPush({command})), 403, Errc::NotYours); });
    });
}

void JourneyRefusalsTest::aCommandOfARevokedDevice()
{
    play([this] {
        RawDevice lost(m_theatre->registry().address());
        lost.signIn(u"linxiu"_s, m_ownerPassword);
        m_theatre->registry().run({u"device"_s, u"revoke"_s, u"--id"_s, lost.session().device.toText()});
        changesNothing(Trace::Nothing, [&] {
            const auto reply = lost.push(lost.signedPush({lost.command(m_submitted.place, accept())}));
            expect(reply.status == 401 || reply.status == 403, u"a revoked device is answered %1"_s.arg(reply.status));
            expect(reply.code() == u"RevokedDevice" || reply.code() == u"NotSignedIn" || reply.code() == u"SessionExpired",
                u"a revoked device is told "_s + reply.code());
        });
    });
}

void JourneyRefusalsTest::anEndedSession()
{
    play([this] {
        RawDevice device(m_theatre->registry().address());
        device.signIn(u"linxiu"_s, m_ownerPassword);
        expectEqual(device.signOut().status, 204);
        changesNothing(Trace::Nothing, [&] {
            const auto reply = device.push(device.signedPush({device.command(m_submitted.place, accept())}));
            expectEqual(reply.status, 401);
            expect(reply.code() == u"SessionExpired" || reply.code() == u"NotSignedIn", reply.code());
        });
    });
}

void JourneyRefusalsTest::theWindowRefusesAPaperAboveTheLimit()
{
    play([this] {
        m_window = m_theatre->signedIn(u"linxiu"_s, m_ownerPassword);
        m_window->click(u"nav_finder|nav_programmes"_s);
        openForm(*m_window, m_setting->programme);
        m_window->click(u"draftNext"_s);
        m_window->retype(u"draftProject"_s, u"设备预测性维护模型训练"_s);
        m_window->click(u"draftNext"_s);
        m_window->click(u"attach_contract"_s);
        m_window->chooseFile(m_theatre->paperOfSize(u"large"_s, 65 * 1024 * 1024));
        m_window->waitForText(u"materialError_contract"_s, u"64"_s);
        m_window->shot(u"30-paper-too-large"_s);
    });
}

/// The token is the profile's own, ended behind the window's back.
void JourneyRefusalsTest::theWindowAsksToSignInAgainAndKeepsTheWork()
{
    play([this] {
        expect(m_window != nullptr, u"the scene before opened no window"_s);
        QFile token(m_window->profile() + u"/token.key"_s);
        expect(token.open(QIODevice::ReadOnly), token.fileName());
        RawDevice elsewhere(m_theatre->registry().address());
        elsewhere.setToken(QString::fromLatin1(token.readAll().trimmed()));
        expectEqual(elsewhere.signOut().status, 204);
        m_window->click(u"draftBack"_s);
        m_window->retype(u"draftPurpose"_s, u"会话结束后继续填写"_s);
        m_window->click(u"draftNext"_s);
        m_window->waitForState(u"SignInNeeded"_s);
        m_window->shot(u"31-session-ended"_s);
        m_window->click(u"syncPill"_s);
        m_window->retype(u"passwordEdit"_s, m_ownerPassword);
        m_window->shot(u"32-sign-in-again"_s);
        m_window->click(u"signInButton"_s);
        m_window->waitForState(u"Synced"_s);
        m_window->click(u"nav_applications"_s);
        m_window->openRow(u"applicationsTable|caseTable"_s, {u"设备预测性维护模型训练"_s});
        m_window->click(u"draftBack"_s);
        m_window->waitForText(u"draftPurpose"_s, u"会话结束后继续填写"_s);
        m_window->quit();
    });
}

void JourneyRefusalsTest::theBooksStillAddUp()
{
    play([this] { m_theatre->closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyRefusalsTest)
#include "tst_journey_refusals.moc"
