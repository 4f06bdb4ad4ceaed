#include "tests/registry/year/year_course.h"

#include "core/domain/settlement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv::test {

namespace {

/// What an application costs a programme on average, in fen; somewhat less than all that would be awarded.
constexpr qint64 PerApplication[] = {3'000'000, 950'000, 800'000};
constexpr int Quarters = 4;
constexpr int NewBudgetFrom = 8, CloseFrom = 15; ///< Days of the January after the year.

QString digestOf(const SettlementId &id) { return id.toText().remove(u'-').repeated(2); }

} // namespace

YearStep YearMoney::finance(const QString &login, size_t programme, Payload payload, std::function<void()> take) const
{
    return {login, m_play.books.programmes[programme].place, std::move(payload), {}, std::move(take)};
}

std::vector<YearStep> YearMoney::evening(QDate day)
{
    std::vector<YearStep> steps;
    const bool isAfter = day.year() > m_year;
    const QDate quarter(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    if (!(isAfter && day.dayOfYear() < NewBudgetFrom) && m_granted.insert(quarter).second)
        grantAll(day.year(), steps);
    else if (m_play.percent(10))
        cutSome(steps);
    switch (day.dayOfWeek()) {
    case Qt::Monday: expireAll(steps); break;
    case Qt::Tuesday: makeBatches(steps); break;
    case Qt::Wednesday: releaseBatches(steps); break;
    case Qt::Thursday:
    case Qt::Friday: answerBatches(steps); break;
    default: break;
    }
    if (isAfter && day.dayOfYear() >= CloseFrom && day.dayOfWeek() == Qt::Friday)
        closeYear(m_year, steps);
    recoverSome(steps);
    return steps;
}

std::vector<QString> YearMoney::payersOf(size_t programme) const
{
    std::vector<QString> payers;
    for (const PayerRate &payer : m_play.books.programmes[programme].payers) {
        if (payer.payer != u"district"_s)
            payers.push_back(payer.payer);
        else
            std::ranges::copy(YearTown::districts(), std::back_inserter(payers));
    }
    return payers;
}

void YearMoney::grantAll(qint32 year, std::vector<YearStep> &steps)
{
    for (size_t programme = 0; programme < m_play.books.programmes.size(); ++programme) {
        qint64 cover = 0;
        for (const PayerRate &payer : m_play.books.programmes[programme].payers)
            cover += payer.rate.value;
        for (const PayerRate &payer : m_play.books.programmes[programme].payers) {
            const bool isDistrict = payer.payer == u"district"_s;
            const QStringList payers = isDistrict ? YearTown::districts() : QStringList(payer.payer);
            for (const QString &name : payers) {
                const qint64 fen = PerApplication[programme] * m_applications / Quarters * payer.rate.value / cover / payers.size() + m_play.dice.between(1, 9'999);
                steps.push_back(finance(u"finance"_s, programme, GrantBudget {m_play.books.programmes[programme].id, year, name, Money::fromFen(fen), u"下达"_s},
                    [this, programme, year, name, fen] { m_play.books.grant(programme, year, name, fen); }));
            }
        }
    }
}

/// Some of what a payer has left, or more than that.
void YearMoney::cutSome(std::vector<YearStep> &steps)
{
    const size_t programme = size_t(m_play.dice.between(0, std::ssize(m_play.books.programmes) - 1));
    const QString payer = m_play.oneOf(payersOf(programme));
    const Uuid owner = m_play.books.programmes[programme].id.value;
    const qint32 year = m_play.books.today.year();
    const qint64 left = m_play.books.standing(Bucket::Available, owner, year, payer);
    const qint64 fen = m_play.percent(30) ? left + 1 : std::max<qint64>(1, left / m_play.dice.between(5, 40));
    YearStep step = finance(u"finance"_s, programme, CutBudget {ProgrammeId(owner), year, payer, Money::fromFen(fen), u"调减"_s},
        [this, programme, year, payer, fen] { m_play.books.cut(programme, year, payer, fen); });
    step.foretell = [this, owner, year, payer, fen] {
        return fen > m_play.books.standing(Bucket::Available, owner, year, payer) ? std::optional(Errc::ShortOf) : std::nullopt;
    };
    steps.push_back(std::move(step));
}

/// More than once: money of the year comes back after its end, too.
void YearMoney::closeYear(qint32 year, std::vector<YearStep> &steps)
{
    for (size_t programme = 0; programme < m_play.books.programmes.size(); ++programme) {
        const Uuid owner = m_play.books.programmes[programme].id.value;
        YearStep step = finance(u"finance"_s, programme, CloseYear {ProgrammeId(owner), year, {}}, [this, programme, year] { m_play.books.closeYear(programme, year); });
        step.foretell = [this, owner, year] {
            return m_play.books.standing(Bucket::Available, owner, year).empty() ? std::optional(Errc::NotPositive) : std::nullopt;
        };
        steps.push_back(std::move(step));
    }
}

void YearMoney::makeBatches(std::vector<YearStep> &steps)
{
    std::vector<std::vector<Line>> waiting(m_play.books.programmes.size());
    for (size_t number = 0; number < m_play.books.cases.size(); ++number) {
        const YearCase &of = m_play.books.cases[number];
        for (size_t bill = 0; bill < of.bills.size(); ++bill)
            if (of.bills[bill].state == RedemptionState::Approved && !of.bills[bill].batch)
                waiting[of.programme].push_back({number, bill});
    }
    for (size_t programme = 0; programme < waiting.size(); ++programme) {
        for (size_t from = 0; from < waiting[programme].size(); from += LargestSettlement) {
            Batch batch {.id = m_play.town.newId<SettlementId>(), .programme = programme, .lines = {}};
            MakeSettlement make {batch.id, m_play.books.programmes[programme].id, {}};
            for (size_t i = from; i < std::min(waiting[programme].size(), from + LargestSettlement); ++i) {
                const Line &line = waiting[programme][i];
                batch.lines.push_back(line);
                make.redemptions.push_back(m_play.books.cases[line.number].bills[line.bill].id);
            }
            steps.push_back(finance(u"finance"_s, programme, make, [this, batch] {
                for (const Line &line : batch.lines)
                    m_play.books.cases[line.number].bills[line.bill].batch = batch.id;
                m_batches.push_back(batch);
                ++m_play.books.tally[u"batch made"_s];
            }));
        }
    }
}

void YearMoney::releaseBatches(std::vector<YearStep> &steps)
{
    for (size_t number = 0; number < m_batches.size(); ++number) {
        const Batch &batch = m_batches[number];
        if (batch.state != BatchState::Made)
            continue;
        if (m_play.percent(8)) {
            steps.push_back(finance(u"finance"_s, batch.programme, WithdrawSettlement {batch.id, u"重新编制"_s}, [this, number] {
                for (const Line &line : m_batches[number].lines)
                    m_play.books.cases[line.number].bills[line.bill].batch.reset();
                m_batches[number].state = BatchState::Answered;
                ++m_play.books.tally[u"batch withdrawn"_s];
            }));
            continue;
        }
        const QString login = m_play.percent(10) ? u"finance"_s : u"cashier"_s;
        YearStep step = finance(login, batch.programme, ReleaseSettlement {batch.id, digestOf(batch.id)}, [this, number] {
            m_batches[number].state = BatchState::Released;
            ++m_play.books.tally[u"batch released"_s];
        });
        step.foretell = [login] { return login == u"finance"_s ? std::optional(Errc::MakerIsChecker) : std::nullopt; };
        steps.push_back(std::move(step));
    }
}

void YearMoney::answerBatches(std::vector<YearStep> &steps)
{
    for (size_t number = 0; number < m_batches.size(); ++number)
        if (m_batches[number].state == BatchState::Released)
            answer(number, steps);
}

/// The bank's file: some of the lines, each paid or sent back; amounts are those of these books.
void YearMoney::answer(size_t number, std::vector<YearStep> &steps)
{
    const Batch &batch = m_batches[number];
    std::map<RedemptionId, QString> references;
    const auto looked = m_play.town.store().look([&](StoreView &view) {
        const Settlement found = view.find<Settlement>(batch.id).value();
        for (const PaymentLine &line : found.lines)
            references[line.redemption] = line.reference;
    });
    if (!looked)
        qFatal("the batch can't be read");
    const bool all = m_play.percent(60);
    RecordBankAnswers file {batch.id, digestOf(batch.id), {}};
    std::vector<std::pair<size_t, bool>> said;
    for (size_t i = 0; i < batch.lines.size(); ++i) {
        const Line &line = batch.lines[i];
        const YearBill &bill = m_play.books.cases[line.number].bills[line.bill];
        if (line.answered || (!all && m_play.percent(40)))
            continue;
        const bool paid = !m_play.percent(6);
        file.answers.push_back({references[bill.id], Money::fromFen(bill.amount), paid, paid ? u"回单"_s : QString(), paid ? QString() : u"账号有误"_s});
        said.emplace_back(i, paid);
    }
    if (said.empty())
        return;
    steps.push_back(finance(u"cashier"_s, batch.programme, file, [this, number, said] {
        Batch &answered = m_batches[number];
        std::set<size_t> touched;
        for (const auto &[i, paid] : said) {
            Line &line = answered.lines[i];
            line.answered = true;
            YearCase &of = m_play.books.cases[line.number];
            paid ? m_play.books.pay(of, line.bill) : m_play.books.bounce(of, line.bill);
            touched.insert(line.number);
        }
        for (const size_t of : touched)
            m_play.books.closeWhenDone(m_play.books.cases[of]);
        if (std::ranges::all_of(answered.lines, &Line::answered))
            answered.state = BatchState::Answered;
        ++m_play.books.tally[u"bank file"_s];
    }));
}

void YearMoney::expireAll(std::vector<YearStep> &steps)
{
    std::vector<std::vector<size_t>> past(m_play.books.programmes.size());
    for (size_t number = 0; number < m_play.books.cases.size(); ++number) {
        const YearCase &of = m_play.books.cases[number];
        if (of.hasVoucher() && !of.voucherEnded() && m_play.books.today > of.validTo)
            past[of.programme].push_back(number);
    }
    for (size_t programme = 0; programme < past.size(); ++programme) {
        for (size_t from = 0; from < past[programme].size(); from += LargestExpiryRun) {
            const std::vector<size_t> some(past[programme].begin() + qsizetype(from),
                past[programme].begin() + qsizetype(std::min(past[programme].size(), from + LargestExpiryRun)));
            ExpireVouchers run;
            for (const size_t number : some)
                run.vouchers.push_back(m_play.books.cases[number].voucher);
            steps.push_back(finance(u"finance"_s, programme, run, [this, some] {
                for (const size_t number : some)
                    m_play.books.expire(m_play.books.cases[number]);
            }));
        }
    }
}

/// In parts; sometimes more than is owed.
void YearMoney::recoverSome(std::vector<YearStep> &steps)
{
    for (size_t number = 0; number < m_play.books.clawbacks.size(); ++number) {
        const YearClawback &owed = m_play.books.clawbacks[number];
        const qint64 principalLeft = owed.principal - owed.principalBack;
        const qint64 interestLeft = owed.interest - owed.interestBack;
        if (principalLeft + interestLeft == 0 || !m_play.percent(6))
            continue;
        const bool tooMuch = m_play.percent(5);
        const qint64 principal = tooMuch ? principalLeft + 1 : m_play.percent(50) ? principalLeft : principalLeft / 3;
        const qint64 interest = principal == principalLeft ? interestLeft : 0;
        if (principal + interest == 0)
            continue;
        const RecordRecovery recovery {owed.id, Money::fromFen(principal), Money::fromFen(interest), u"回单"_s};
        YearStep step = finance(u"finance"_s, m_play.books.cases[owed.ofCase].programme, recovery, [this, number, principal, interest] {
            m_play.books.recover(m_play.books.clawbacks[number], principal, interest);
        });
        step.foretell = [tooMuch] { return tooMuch ? std::optional(Errc::OutOfRange) : std::nullopt; };
        steps.push_back(std::move(step));
    }
}

} // namespace cpv::test
