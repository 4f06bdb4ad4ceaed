#include "tests/journeys/stage/applicant.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/scene.h"
#include "tests/support/from_environment.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <csignal>
#include <functional>
#include <thread>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString owner = u"linxiu"_s;
const QString buyer = u"zhangwei"_s;
const QString project = u"断电也不丢的申请表"_s;

/// A form that somebody fills in again and again.
struct Filling {
    Client &person;
    QStringList fields; ///< Typed one after the other.
    std::function<QString(int number, const QString &field)> words; ///< Other ones each time.
    std::function<void()> open; ///< From the window's start to the form, with what was kept in it.
};

}

/// The program is killed at random moments while somebody fills in a form: at most the field being typed is lost.
/// CPV_KILLS=50 tests/tst_journey_kills plays long forms; CPV_SEED=n the same moments once more.
class JourneyKillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ofADraftAtMostOneFieldIsLost();
    void ofABillToRedeemAtMostOneFieldIsLost();

private:
    struct Round {
        qsizetype inFlight = 0; ///< The field that was asked for when the program died.
        QStringList typed;
    };
    Round fillUntilKilled(const Filling &filling, int number, std::chrono::milliseconds after);
    void judge(const Filling &filling, int number, const Round &round, const QStringList &before, const QStringList &after);
    void killAnywhere(const Filling &filling);

    std::unique_ptr<Theatre> m_theatre;
    int m_lostFields = 0;
};

void JourneyKillsTest::initTestCase()
{
    play([this] { m_theatre = std::make_unique<Theatre>(); });
}

/// Asks for the fields in turn while another hand waits for its moment.
JourneyKillsTest::Round JourneyKillsTest::fillUntilKilled(const Filling &filling, int number, std::chrono::milliseconds after)
{
    Round round;
    for (const QString &field : filling.fields)
        round.typed << filling.words(number, field);
    std::thread killer([pid = pid_t(filling.person.processId()), after] {
        std::this_thread::sleep_for(after);
        ::kill(pid, SIGKILL);
    });
    try {
        for (round.inFlight = 0; round.inFlight < filling.fields.size(); ++round.inFlight)
            filling.person.retypeSlowly(filling.fields[round.inFlight], round.typed[round.inFlight]);
    } catch (const Trouble &) {
        // Killed while this field was asked for.
    }
    killer.join();
    filling.person.kill();
    return round;
}

/// The field being typed is the one that got the last key: the one asked for, or, where that has got none yet, the one before.
void JourneyKillsTest::judge(const Filling &filling, int number, const Round &round, const QStringList &before, const QStringList &after)
{
    const QStringList &fields = filling.fields;
    QStringList lost;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString wanted = i < round.inFlight ? round.typed[i] : before[i];
        const bool isTyped = i == round.inFlight && round.typed[i].startsWith(after[i]);
        if (after[i] != wanted && !isTyped)
            lost << u"%1 is \"%2\", not \"%3\""_s.arg(fields[i], after[i], wanted);
        m_lostFields += i <= round.inFlight && after[i] != round.typed[i];
    }
    const bool untouched = round.inFlight >= fields.size() || after[round.inFlight] == before[round.inFlight];
    const qsizetype last = round.inFlight - 1;
    const bool wasLast = lost.size() == 1 && last >= 0 && untouched && lost.front().startsWith(fields[last]);
    expect(lost.isEmpty() || wasLast, u"round %1, killed in field %2: %3"_s.arg(number).arg(round.inFlight).arg(lost.join(u"; "_s)));
}

void JourneyKillsTest::killAnywhere(const Filling &filling)
{
    const auto seed = quint32(fromEnvironment("CPV_SEED", int(QRandomGenerator::global()->generate() >> 1)));
    const int kills = fromEnvironment("CPV_KILLS", 4);
    qInfo().noquote() << u"CPV_SEED=%1 CPV_KILLS=%2"_s.arg(seed).arg(kills);
    QRandomGenerator random(seed);
    const auto values = [&filling] {
        QStringList texts;
        for (const QString &field : filling.fields)
            texts << filling.person.text(field);
        return texts;
    };
    m_lostFields = 0;
    QElapsedTimer clock;
    clock.start();
    for (const QString &field : filling.fields)
        filling.person.retypeSlowly(field, filling.words(0, field));
    const auto whole = int(clock.elapsed()); // Of one filling on this machine: what the moments are drawn from.
    QStringList before = values();
    for (int number = 1; number <= kills; ++number) {
        const Round round = fillUntilKilled(filling, number, std::chrono::milliseconds(random.bounded(whole)));
        filling.person.start();
        filling.open();
        const QStringList after = values();
        judge(filling, number, round, before, after);
        before = after;
    }
    qInfo().noquote() << u"%1 kills, %2 fields incomplete"_s.arg(kills).arg(m_lostFields);
}

void JourneyKillsTest::ofADraftAtMostOneFieldIsLost()
{
    play([this] {
        const Setting setting = findSetting(*m_theatre, u"Shanghai"_s);
        const QString password = hire(*m_theatre, {owner, u"林秀"_s, {u"--role"_s, u"CompanyOwner"_s, u"--company"_s, setting.company.uscc}});
        const auto person = m_theatre->signedIn(owner, password);
        person->click(u"nav_programmes"_s);
        openForm(*person, setting.programme);
        person->click(u"draftNext"_s);
        person->retype(u"draftProject"_s, project);
        person->click(u"draftContractNumber"_s);
        person->waitForState(u"Synced"_s);
        killAnywhere({.person = *person,
            .fields = {u"draftPurpose"_s, u"draftContractNumber"_s, u"draftContactName"_s, u"draftContactPhone"_s},
            .words = [](int number, const QString &field) { return u"%1 %2 abcd"_s.arg(number).arg(field.mid(5, 6)); },
            .open = [&person] {
                person->click(u"nav_applications"_s);
                person->openRow(u"applicationsTable|caseTable"_s, {project});
                person->waitForText(u"draftProject"_s, project);
            }});
    });
}

/// No draft: what the form keeper writes down. The invoice's field comes and goes with the amount.
void JourneyKillsTest::ofABillToRedeemAtMostOneFieldIsLost()
{
    play([this] {
        const Setting setting = settingOf(*m_theatre, buyer);
        RawDevice watcher(m_theatre->registry().address());
        watcher.signIn(u"limin"_s, passwordOf(*m_theatre, u"limin"_s));
        const auto voucher = redeemableVoucher(watcher, setting);
        const auto person = m_theatre->signedIn(buyer, passwordOf(*m_theatre, buyer));
        QString firstDay; // Chosen once; no kill may take it.
        const auto open = [&] {
            person->click(u"nav_vouchers"_s);
            person->openRow(u"vouchersTable"_s, {voucher.code});
            person->waitForText(u"pageTitle"_s, voucher.code);
            person->click(u"primaryAction"_s);
            person->waitUntilReachable(u"redeemCost"_s);
            person->sees(u"redeemCost"_s); // Once nothing is under way, what was kept is back.
            if (!firstDay.isEmpty())
                expectEqual(person->text(u"redeemFrom"_s), firstDay);
            if (person->text(u"redeemCost"_s).isEmpty())
                person->retype(u"redeemCost"_s, u"1"_s); // Without any there is no invoice to look at.
        };
        open();
        person->typeDate(u"redeemFrom"_s, QDate::currentDate().addDays(-30).toString(Qt::ISODate));
        firstDay = person->text(u"redeemFrom"_s);
        killAnywhere({.person = *person,
            .fields = {u"redeemCost"_s, u"redeemInvoice0"_s},
            .words = [](int number, const QString &field) {
                return field == u"redeemCost" ? u"%1.25"_s.arg(100 + number) : u"25442000000%1"_s.arg(number, 9, 10, QChar(u'0'));
            },
            .open = open});
    });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyKillsTest)
#include "tst_journey_kills.moc"
