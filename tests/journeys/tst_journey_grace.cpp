#include "tests/journeys/stage/paperwork.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString owner = u"linxiu"_s;
constexpr int graceDays = 5;
constexpr Money contract = Money::fromYuan(90'000);
const QString cases = u"applicationsTable|caseTable"_s;
const QString lateProject = u"宽限期内送达的申领"_s;
const QString tooLateProject = u"宽限期后才送达的申领"_s;

}

/// A programme closed yesterday and takes late forms for some days: what a company reads, and what it may still do.
class JourneyGraceTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theListSaysThatItIsLate();
    void theFormNamesTheLastDay();
    void handedInItIsMarkedAsLate();
    void theOfficeSeesTheMark();
    void anotherIsSubmittedWithoutANetwork();
    void deliveredAfterTheLastDayItIsRefusedWithTheDay();
    void nothingTypedIsLostAndTheFormSaysWhy();
    void theRegistryTakesNoneFromElsewhere();
    void theBooksAddUp();

private:
    ContractWords words(const QString &project, const QString &number) const;
    void fillIn(const ContractWords &words);
    Application application();

    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    Office m_office;
    std::unique_ptr<RawDevice> m_watcher; ///< Looks at what the registry holds, as a clerk may.
    std::unique_ptr<Client> m_owner;
    QString m_closed;  ///< Yesterday.
    QString m_lastDay; ///< Of grace.
};

void JourneyGraceTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(findSetting(*m_theatre, u"Shanghai"_s));
        m_office = {m_theatre->registry().address(), passwordsOf(*m_theatre, {u"limin"_s, u"sunyi"_s, u"chenli"_s}), m_setting->place};
        m_office.passwords[owner]
            = hire(*m_theatre, {owner, u"林秀"_s, {u"--role"_s, u"CompanyOwner"_s, u"--company"_s, m_setting->company.uscc}});
        const QDate yesterday = localDate(SystemClock().now()).addDays(-1);
        m_closed = yesterday.toString(Qt::ISODate);
        m_lastDay = yesterday.addDays(graceDays).toString(Qt::ISODate);
        Programme &programme = m_setting->programme;
        programme.windows = {{yesterday.addDays(-30), yesterday}};
        programme.graceDays = graceDays;
        const ProgrammeProposalId proposal(Uuid::named("grace"));
        m_office.perform(u"sunyi"_s, ProposeProgramme {proposal, programme, localDate(SystemClock().now()), u"沪经信规〔2026〕7号"_s, u"延长受理"_s});
        m_office.perform(u"chenli"_s, PublishProposal {proposal, {}});
        ++programme.ruleVersion;
        m_watcher = m_office.watcher();
        m_owner = m_theatre->signedIn(owner, m_office.passwords[owner]);
    });
}

ContractWords JourneyGraceTest::words(const QString &project, const QString &number) const
{
    return {.project = project,
        .purpose = u"训练焊缝缺陷识别模型。"_s,
        .number = number,
        .amount = contract,
        .provider = m_setting->provider.id.toText(),
        .contact = u"林秀"_s,
        .phone = u"13900000001"_s};
}

/// From the list of programmes to the last page of a complete form.
void JourneyGraceTest::fillIn(const ContractWords &words)
{
    m_owner->click(u"nav_programmes"_s);
    openForm(*m_owner, m_setting->programme);
    typeContract(*m_owner, words);
    attachAll(*m_owner, *m_theatre, m_setting->programme);
    m_owner->click(u"draftNext"_s);
}

Application JourneyGraceTest::application()
{
    return m_watcher->record<Application>(m_setting->place, [](const Application &each) { return each.project == lateProject; });
}

void JourneyGraceTest::theListSaysThatItIsLate()
{
    play([this] {
        m_owner->click(u"nav_programmes"_s);
        m_owner->waitForRow(u"finderFitsTable"_s, {m_setting->programme.placeZh, m_setting->programme.nameZh, m_closed, u"逾期"_s});
        m_owner->shot(u"150-grace-list"_s);
    });
}

void JourneyGraceTest::theFormNamesTheLastDay()
{
    play([this] {
        fillIn(words(lateProject, u"HT-2026-7001"_s));
        m_owner->waitForTexts(u"draftLate"_s, {m_closed, m_lastDay, u"宽限期"_s, u"逾期"_s});
        m_owner->shot(u"151-grace-form"_s);
    });
}

void JourneyGraceTest::handedInItIsMarkedAsLate()
{
    play([this] {
        declareAndSubmit(*m_owner, u"152-grace-submit"_s);
        m_owner->waitForState(u"Synced"_s);
        m_owner->waitForTexts(u"caseNow"_s, {u"宽限期内收到"_s, u"逾期"_s});
        m_owner->shot(u"153-grace-case"_s);
        expectEqual(enumText(application().stage), u"Submitted"_s);
        expect(application().late, u"the registry did not mark it as late"_s);
    });
}

void JourneyGraceTest::theOfficeSeesTheMark()
{
    play([this] {
        const auto clerk = m_theatre->signedIn(u"limin"_s, m_office.passwords[u"limin"_s]);
        openCase(*clerk, application().number);
        clerk->waitForText(u"page_review"_s, u"宽限期内"_s);
        clerk->shot(u"154-grace-review"_s);
        clerk->quit();
    });
}

void JourneyGraceTest::anotherIsSubmittedWithoutANetwork()
{
    play([this] {
        fillIn(words(tooLateProject, u"HT-2026-7002"_s));
        m_owner->waitForState(u"Synced"_s); // The papers are delivered, the form is not.
        m_theatre->registry().stop();
        m_owner->waitForState(u"Offline"_s);
        m_owner->waitForTexts(u"draftDelivery"_s, {m_lastDay});
        declareAndSubmit(*m_owner, u"155-grace-offline"_s);
        m_owner->waitForText(u"caseNow"_s, u"未送达即未提交"_s);
        m_owner->quit();
    });
}

void JourneyGraceTest::deliveredAfterTheLastDayItIsRefusedWithTheDay()
{
    play([this] {
        m_theatre->registry().start();
        m_office.letPass(graceDays, u"limin"_s); // Yesterday and so many days: one too many.
        m_owner->start();
        m_owner->waitForState(u"Refused"_s);
        m_owner->click(u"syncPill"_s);
        m_owner->waitForTexts(u"refusedCard"_s, {tooLateProject, u"截止"_s, m_closed});
        m_owner->shot(u"156-grace-refused"_s);
        for (const Application &each : m_watcher->records<Application>(m_setting->place))
            expect(each.project != tooLateProject, u"the registry took it after the last day"_s);
    });
}

void JourneyGraceTest::nothingTypedIsLostAndTheFormSaysWhy()
{
    play([this] {
        m_owner->click(u"dismissRefusal"_s);
        m_owner->waitForState(u"Synced"_s);
        m_owner->click(u"nav_applications"_s);
        m_owner->openRow(cases, {tooLateProject});
        m_owner->waitUntilDisabled(u"draftSubmit"_s);
        m_owner->waitForText(u"page_draft"_s, u"已于 %1 截止"_s.arg(m_closed));
        m_owner->waitForTexts(u"draftLate"_s, {m_closed, u"保留到那时"_s});
        m_owner->shot(u"157-grace-over"_s);
        m_owner->click(u"nav_programmes"_s);
        m_owner->shot(u"158-grace-list-over"_s);
        m_owner->quit();
    });
}

void JourneyGraceTest::theRegistryTakesNoneFromElsewhere()
{
    play([this] {
        RawDevice device(m_office.registry);
        device.signIn(owner, m_office.passwords[owner]);
        const auto form = completeForm(m_office, *m_setting, owner, words(tooLateProject, u"HT-2026-7003"_s));
        const Answer answer = device.perform(m_setting->place, SubmitApplication {ApplicationId(Uuid::named("too late")), form, std::nullopt});
        const WireError error = answer.error.value_or(WireError());
        expectEqual(error.code, enumText(Errc::Closed));
        expect(!error.arguments.empty() && error.arguments.front() == m_closed, u"the refusal does not name the day"_s);
    });
}

void JourneyGraceTest::theBooksAddUp()
{
    play([this] { m_theatre->closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyGraceTest)
#include "tst_journey_grace.moc"
