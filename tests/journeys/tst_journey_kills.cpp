#include "tests/journeys/stage/applicant.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/scene.h"
#include "tests/support/from_environment.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString project = u"断电也不丢的申请表"_s;
/// Typed one after the other, again and again.
const QStringList fields {u"draftPurpose"_s, u"draftContractNumber"_s, u"draftContactName"_s, u"draftContactPhone"_s};

}

/// The program is killed at random moments while somebody fills in a form: at most the field being typed is lost.
/// CPV_KILLS=50 tests/tst_journey_kills plays the long form; CPV_SEED=n the same moments once more.
class JourneyKillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedAnywhereAtMostOneFieldIsLost();

private:
    struct Round {
        int inFlight = 0; ///< The field that was asked for when the program died.
        QStringList typed;
    };
    Round fillUntilKilled(int number, std::chrono::milliseconds after);
    QStringList reopened();
    void judge(int number, const Round &round, const QStringList &before, const QStringList &after);

    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Client> m_owner;
    int m_lostFields = 0;
};

void JourneyKillsTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        const Setting setting = findSetting(*m_theatre, u"Shanghai"_s);
        const QString password = hire(
            *m_theatre, {u"linxiu"_s, u"林秀"_s, {u"--role"_s, u"CompanyOwner"_s, u"--company"_s, setting.company.uscc}});
        m_owner = m_theatre->signedIn(u"linxiu"_s, password);
        m_owner->click(u"nav_programmes"_s);
        openForm(*m_owner, setting.programme);
        m_owner->click(u"draftNext"_s);
        m_owner->retype(u"draftProject"_s, project);
        m_owner->click(u"draftContractNumber"_s);
        m_owner->waitForState(u"Synced"_s);
    });
}

/// Asks for the fields in turn while another hand waits for its moment.
JourneyKillsTest::Round JourneyKillsTest::fillUntilKilled(int number, std::chrono::milliseconds after)
{
    Round round;
    for (const QString &field : fields)
        round.typed << u"%1 %2 abcd"_s.arg(number).arg(field.mid(5, 6));
    std::thread killer([pid = pid_t(m_owner->processId()), after] {
        std::this_thread::sleep_for(after);
        ::kill(pid, SIGKILL);
    });
    try {
        for (round.inFlight = 0; round.inFlight < fields.size(); ++round.inFlight)
            m_owner->retypeSlowly(fields[round.inFlight], round.typed[round.inFlight]);
    } catch (const Trouble &) {
        // Killed while this field was asked for.
    }
    killer.join();
    m_owner->kill();
    return round;
}

QStringList JourneyKillsTest::reopened()
{
    m_owner->start();
    m_owner->click(u"nav_applications"_s);
    m_owner->openRow(u"applicationsTable|caseTable"_s, {project});
    m_owner->waitForText(u"draftProject"_s, project);
    QStringList values;
    for (const QString &field : fields)
        values << m_owner->text(field);
    return values;
}

/// The field being typed is the one that got the last key: the one asked for, or, where that has got none yet, the one before.
void JourneyKillsTest::judge(int number, const Round &round, const QStringList &before, const QStringList &after)
{
    QStringList lost;
    for (int i = 0; i < fields.size(); ++i) {
        const QString wanted = i < round.inFlight ? round.typed[i] : before[i];
        const bool isTyped = i == round.inFlight && round.typed[i].startsWith(after[i]);
        if (after[i] != wanted && !isTyped)
            lost << u"%1 is \"%2\", not \"%3\""_s.arg(fields[i], after[i], wanted);
        m_lostFields += i <= round.inFlight && i < fields.size() && after[i] != round.typed[i];
    }
    const bool untouched = round.inFlight >= fields.size() || after[round.inFlight] == before[round.inFlight];
    const int last = round.inFlight - 1;
    const bool wasLast = lost.size() == 1 && last >= 0 && untouched && lost.front().startsWith(fields[last]);
    expect(lost.isEmpty() || wasLast, u"round %1, killed in field %2: %3"_s.arg(number).arg(round.inFlight).arg(lost.join(u"; "_s)));
}

void JourneyKillsTest::killedAnywhereAtMostOneFieldIsLost()
{
    const auto seed = quint32(fromEnvironment("CPV_SEED", int(QRandomGenerator::global()->generate() >> 1)));
    const int kills = fromEnvironment("CPV_KILLS", 5);
    qInfo().noquote() << u"CPV_SEED=%1 CPV_KILLS=%2"_s.arg(seed).arg(kills);
    QRandomGenerator random(seed);
    play([&] {
        QElapsedTimer clock;
        clock.start();
        for (const QString &field : fields)
            m_owner->retypeSlowly(field, u"0 %1 abcd"_s.arg(field.mid(5, 6)));
        const auto whole = int(clock.elapsed()); // Of one filling on this machine: what the moments are drawn from.
        QStringList before;
        for (const QString &field : fields)
            before << m_owner->text(field);
        for (int number = 1; number <= kills; ++number) {
            const Round round = fillUntilKilled(number, std::chrono::milliseconds(random.bounded(whole)));
            const QStringList after = reopened();
            judge(number, round, before, after);
            before = after;
        }
        qInfo().noquote() << u"%1 kills, %2 fields incomplete"_s.arg(kills).arg(m_lostFields);
    });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyKillsTest)
#include "tst_journey_kills.moc"
