#pragma once

#include "tests/registry/year/year_town.h"
#include "tests/support/dice.h"

namespace cpv::test {

/// What the parts of the course work with.
struct YearPlay {
    YearTown &town;
    YearBooks &books;
    Dice dice;

    bool percent(qint64 of) { return dice.between(0, 99) < of; }
    template <typename T> const T &oneOf(const std::vector<T> &values) { return values[size_t(dice.between(0, std::ssize(values) - 1))]; }
    const Programme &programmeOf(const YearCase &of) const { return books.programmes[of.programme]; }
    /// Somebody of the office, "clerk" or "reviewer" or "approver", who is none of `others`; nobody where all are.
    QString somebody(const QString &office, const std::set<QString> &others = {});
};

/// Companies and providers act in the morning, the office in the afternoon.
struct YearTurn {
    bool morning = false;
    YearStep step;
};

/// An application's way to its award, or where it ends.
class YearApplications
{
public:
    explicit YearApplications(YearPlay &play) : m_play(play) { }

    YearStep submission();
    /// The case's next step today; nothing where it waits or has ended.
    std::optional<YearTurn> next(size_t number);
    /// Nobody will do anything with it any more.
    static bool isOver(const YearCase &of);

private:
    YearCase &caseAt(size_t number) const { return m_play.books.cases[number]; }
    YearTurn company(size_t number, Payload payload, std::function<void()> take) const;
    YearTurn office(size_t number, const QString &login, Payload payload, std::function<void()> take) const;
    ApplicationForm form(const YearCase &of, qint64 contract) const;

    std::optional<YearTurn> onSubmitted(size_t number);
    std::optional<YearTurn> onReturned(size_t number);
    std::optional<YearTurn> onReview(size_t number);
    std::optional<YearTurn> onProposed(size_t number);
    std::optional<YearTurn> onNotice(size_t number);
    std::optional<YearTurn> onAwarded(size_t number);
    YearTurn withdraw(size_t number);
    YearTurn giveBack(size_t number, const QString &login);
    YearTurn propose(size_t number, const QString &login);
    YearTurn refuse(size_t number, const QString &login);
    YearTurn confirm(size_t number, const QString &login);
    YearTurn sendBack(size_t number, const QString &login);
    YearTurn publish(size_t number);
    YearTurn object(size_t number);
    std::optional<YearTurn> closeObjection(size_t number);
    YearTurn award(size_t number);
    YearTurn lapse(size_t number);
    YearTurn appeal(size_t number);

    YearPlay &m_play;
};

/// What companies draw on their vouchers, and what becomes of it.
class YearVouchers
{
public:
    explicit YearVouchers(YearPlay &play) : m_play(play) { }

    std::optional<YearTurn> next(size_t number);

private:
    struct Bill {
        size_t number;
        size_t bill;
    };
    YearCase &caseAt(size_t number) const { return m_play.books.cases[number]; }
    YearBill &billAt(const Bill &at) const { return caseAt(at.number).bills[at.bill]; }
    std::optional<Bill> billIn(size_t number, std::initializer_list<RedemptionState> states) const;

    std::optional<YearTurn> request(size_t number);
    YearTurn onHeld(const Bill &at);
    YearTurn onConfirmed(const Bill &at);
    YearTurn bill(const Bill &at);
    YearTurn undo(const Bill &at, const QString &login, RedemptionState state);
    YearTurn approve(const Bill &at);
    YearTurn settle(const Bill &at);
    YearTurn comeBack(const Bill &at);
    YearTurn clawBack(const Bill &at);
    YearTurn revoke(size_t number);

    YearPlay &m_play;
    qint64 m_invoices = 0;
};

/// What the finance office does for all: budgets, payment batches, expiry runs, recoveries, the year's end.
class YearMoney
{
public:
    YearMoney(YearPlay &play, qint32 year, int applications) : m_play(play), m_year(year), m_applications(applications) { }

    /// Its steps of the day, each of which leaves alone what the others touch.
    std::vector<YearStep> evening(QDate day);

private:
    struct Line {
        size_t number;
        size_t bill;
        bool answered = false;
    };
    enum class BatchState { Made, Released, Answered };
    struct Batch {
        SettlementId id;
        size_t programme = 0;
        BatchState state = BatchState::Made;
        std::vector<Line> lines;
    };

    YearStep finance(const QString &login, size_t programme, Payload payload, std::function<void()> take) const;
    void grantAll(qint32 year, std::vector<YearStep> &steps);
    void cutSome(std::vector<YearStep> &steps);
    void closeYear(qint32 year, std::vector<YearStep> &steps);
    void makeBatches(std::vector<YearStep> &steps);
    void releaseBatches(std::vector<YearStep> &steps);
    void answerBatches(std::vector<YearStep> &steps);
    void answer(size_t batch, std::vector<YearStep> &steps);
    void expireAll(std::vector<YearStep> &steps);
    void recoverSome(std::vector<YearStep> &steps);
    std::vector<QString> payersOf(size_t programme) const;

    YearPlay &m_play;
    const qint32 m_year;
    const int m_applications;
    std::vector<Batch> m_batches;
    std::set<QDate> m_granted; ///< Quarters, by their first day.
};

struct YearScale {
    qint32 year = 0;
    int applications = 0;
    quint64 seed = 0;
};

/// The whole of it, day by day, from one seed.
class YearCourse
{
public:
    YearCourse(YearTown &town, YearBooks &books, const YearScale &scale)
        : m_play {town, books, Dice(scale.seed)}
        , m_applications(m_play)
        , m_vouchers(m_play)
        , m_money(m_play, scale.year, scale.applications)
        , m_lastSubmission(scale.year, 12, 24)
        , m_left(scale.applications)
    {
    }

    /// All days from the one to the other, both included. What was answered otherwise than foretold; it ends there.
    QStringList play(QDate from, QDate to);

private:
    void visit(size_t number, QDate day, std::vector<YearStep> &morning, std::vector<YearStep> &afternoon);
    void putOff(size_t number, QDate day) { m_agenda[day].push_back(number); }

    YearPlay m_play;
    YearApplications m_applications;
    YearVouchers m_vouchers;
    YearMoney m_money;
    const QDate m_lastSubmission;
    int m_left; ///< Applications still to come.
    std::map<QDate, std::vector<size_t>> m_agenda;
};

} // namespace cpv::test
