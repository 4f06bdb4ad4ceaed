#include "core/protocol/json.h"
#include "tests/registry/http/http_test_client.h"
#include "tests/registry/service/town.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QtTest>

#include <random>
#include <thread>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

namespace {

/// Handed from those who submit to those who decide.
class Line {
public:
    void put(ApplicationId id)
    {
        {
            const std::lock_guard guard(m_mutex);
            m_waiting.push_back(id);
        }
        m_arrived.notify_one();
    }
    void close()
    {
        {
            const std::lock_guard guard(m_mutex);
            m_closed = true;
        }
        m_arrived.notify_all();
    }
    std::optional<ApplicationId> take()
    {
        std::unique_lock guard(m_mutex);
        m_arrived.wait(guard, [this] { return m_closed || !m_waiting.empty(); });
        if (m_waiting.empty())
            return std::nullopt;
        const ApplicationId id = m_waiting.front();
        m_waiting.pop_front();
        return id;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<ApplicationId> m_waiting;
    bool m_closed = false;
};

/// A client of its own thread: one person's pushes, of which every tenth loses its answer and is sent again.
class Pusher {
public:
    Pusher(Town &town, quint16 port, QString login, QByteArray token, std::atomic<int> &cuts)
        : m_town(town)
        , m_port(port)
        , m_login(std::move(login))
        , m_token(std::move(token))
        , m_cuts(cuts)
        , m_dice(qHash(m_login, 7))
    {
    }

    Answer perform(Payload payload)
    {
        const Push push = m_town.push(m_login, { m_town.command(m_login, std::move(payload)) });
        const std::string text = requestText("POST", "/v1/commands", m_token, encodeDocument(push));
        for (int attempt = 0; attempt < 50; ++attempt) {
            HttpTestClient client(m_port);
            client.send(text);
            if (attempt == 0 && m_dice() % 10 == 0) {
                ++m_cuts;
                client.close(); // Sent, and nobody listens for the answer.
                continue;
            }
            const auto reply = client.receive();
            const auto answers = decodeDocument<PushAnswer>(QByteArray::fromStdString(reply.body));
            if (answers && answers->answers.front().kind != AnswerKind::Later)
                return answers->answers.front();
        }
        return { {}, AnswerKind::Later, std::nullopt, 0 };
    }

private:
    Town &m_town;
    const quint16 m_port;
    const QString m_login;
    const QByteArray m_token;
    std::atomic<int> &m_cuts;
    std::mt19937 m_dice;
};

bool isApplied(const Answer &answer)
{
    return answer.kind == AnswerKind::Applied || answer.kind == AnswerKind::AlreadyApplied;
}

constexpr int Clients = 40;
constexpr int Covered = 24; // 60 %.

/// Forty people who submit, a clerk and a reviewer who pass on, four who confirm; all at the same time.
class Contest {
public:
    explicit Contest(Town &town)
        : m_town(town)
        , m_port(*town.host().listen(u"127.0.0.1"_s, 0))
    {
        // Tokens and pushers first: the town itself is no business of many threads.
        for (int i = 1; i <= Clients; ++i)
            m_clients.push_back(pusher(u"company%1"_s.arg(i)));
        for (int i = 1; i <= 4; ++i)
            m_approvers.push_back(pusher(u"approver%1"_s.arg(i)));
        m_clerk = pusher(u"clerk"_s);
        m_reviewer = pusher(u"reviewer"_s);
    }

    void play()
    {
        std::vector<std::thread> submitting, confirming;
        for (int i = 0; i < Clients; ++i)
            submitting.emplace_back([this, i] { submit(i); });
        std::thread checking([this] { check(); });
        for (const auto &approver : m_approvers)
            confirming.emplace_back([this, &approver] { confirm(*approver); });
        for (std::thread &thread : submitting)
            thread.join();
        m_toCheck.close();
        checking.join();
        for (std::thread &thread : confirming)
            thread.join();
    }

    std::atomic<int> cuts = 0, unanswered = 0, submitted = 0, confirmed = 0, shortOf = 0, other = 0;

private:
    std::unique_ptr<Pusher> pusher(const QString &login)
    {
        return std::make_unique<Pusher>(m_town, m_port, login, m_town.token(login), cuts);
    }
    void submit(int number)
    {
        const ApplicationId application(m_town.host().ids().next());
        const Answer answer = m_clients[size_t(number)]->perform(
            SubmitApplication{ application, m_town.form(u"company%1"_s.arg(number + 1)), std::nullopt });
        ++(isApplied(answer) ? submitted : unanswered);
        m_toCheck.put(application);
    }
    void check()
    {
        while (const auto application = m_toCheck.take()) {
            if (!isApplied(m_clerk->perform(AcceptApplication{ *application }))
                || !isApplied(m_reviewer->perform(ProposeAward{ *application, Money(), u"ok"_s, u"ok"_s })))
                ++unanswered;
            m_toConfirm.put(*application);
        }
        m_toConfirm.close();
    }
    void confirm(Pusher &approver)
    {
        while (const auto application = m_toConfirm.take()) {
            const Answer answer = approver.perform(ConfirmAward{ *application });
            const bool isShort = answer.error && answer.error->code == u"ShortOf";
            ++(isApplied(answer) ? confirmed : isShort ? shortOf : other);
        }
    }

    Town &m_town;
    const quint16 m_port;
    std::vector<std::unique_ptr<Pusher>> m_clients, m_approvers;
    std::unique_ptr<Pusher> m_clerk, m_reviewer;
    Line m_toCheck, m_toConfirm;
};

} // namespace

class tst_OneBudget : public QObject {
    Q_OBJECT
    void addUpAgain(const QString &file);
private Q_SLOTS:
    void fortyClientsAndFourApproversNeverOverspend();
};

void tst_OneBudget::fortyClientsAndFourApproversNeverOverspend()
{
    Town town({ .companies = Clients,
        .cityGrant = Money::fromYuan(30'000 * Covered),
        .districtGrant = Money::fromYuan(20'000 * Covered) });
    Contest contest(town);
    contest.play();
    QCOMPARE(contest.unanswered.load(), 0);
    QCOMPARE(contest.other.load(), 0);
    QCOMPARE(contest.submitted.load(), Clients);
    QCOMPARE(contest.confirmed.load(), Covered);
    QCOMPARE(contest.shortOf.load(), Clients - Covered);
    QVERIFY(contest.cuts.load() > 0);
    QCOMPARE(town.differences(), QStringList());
    const QString file = town.folder() + u"/registry.sqlite"_s;
    town.close();
    addUpAgain(file);
}

/// By SQL that knows nothing of our code.
void tst_OneBudget::addUpAgain(const QString &file)
{
    SQLite::Database raw(file.toStdString(), SQLite::OPEN_READONLY);
    const auto number = [&](const char *sql) { return raw.execAndGet(sql).getInt64(); };
    QCOMPARE(number("SELECT SUM(amount) FROM Transfer WHERE reason = 'Confirmed'"), Town::Award.fen() * Covered);
    QCOMPARE(
        number("SELECT COUNT(*) FROM (SELECT SUM(fen) AS s FROM ledger_account GROUP BY payer, year) WHERE s <> 0"), 0);
    QCOMPARE(number("SELECT SUM(fen) FROM ledger_account WHERE bucket = 'Available'"), 0);
    QCOMPARE(number("SELECT SUM(fen) FROM ledger_account WHERE bucket = 'Committed'"), Town::Award.fen() * Covered);
    QCOMPARE(number("SELECT COUNT(*) FROM Application WHERE stage = 'Confirmed'"), Covered);
    QCOMPARE(number("SELECT COUNT(*) FROM command") - number("SELECT COUNT(*) FROM result"), 0);
    QCOMPARE(
        number("SELECT COUNT(*) FROM (SELECT 1 FROM command GROUP BY device, place, sequence HAVING COUNT(*) > 1)"), 0);
    QCOMPARE(number("SELECT COUNT(*) FROM result WHERE code = 'ShortOf'"), Clients - Covered);
}

QTEST_GUILESS_MAIN(tst_OneBudget)
#include "tst_one_budget.moc"
