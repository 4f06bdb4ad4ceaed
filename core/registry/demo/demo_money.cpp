#include "core/registry/demo/demo_money.h"

#include "core/domain/decision_frame.h"
#include "core/domain/eligibility.h"
#include "core/domain/subsidy.h"

#include <algorithm>
#include <set>

namespace cpv {

namespace {

constexpr Money ContractStep = Money::fromYuan(10'000);
constexpr Money SmallestContract = Money::fromYuan(120'000);
constexpr Money BillStep = Money::fromYuan(100);
constexpr Money GrantStep = Money::fromYuan(1'000'000);
constexpr qint64 MostPerWeight = 100'000'000; ///< Yuan of contract that a weight of 1000 can stand for.
constexpr qint64 WholeUse = 1000; ///< Thousandths of an award.
constexpr qint64 MostUse = 10'000;

Money inSteps(Money amount, Money step)
{
    return Money::fromFen(amount.fen() - amount.fen() % step.fen());
}

/// The least `value` of the range for which it holds; the largest where it never does.
template <typename Holds> qint64 leastFor(qint64 from, qint64 to, Holds holds)
{
    while (from < to) {
        const qint64 middle = from + (to - from) / 2;
        if (holds(middle))
            to = middle;
        else
            from = middle + 1;
    }
    return to;
}

Money firstOf(const std::vector<PayerAmount> &shares)
{
    return shares.empty() ? Money() : shares.front().amount;
}

/// Whose cover the case has: that of its first day.
ApplicantType applicantOf(const DemoScript &script, const DemoStory &story, const DemoCalendar &calendar)
{
    const DemoCompany &member = script.companies[story.company];
    Company company;
    company.type = member.type;
    company.founded = foundedOn(member, story.company + 1, calendar);
    return typeForCover(script.programmes[story.programme], company, calendar.date(story.course.submit));
}

/// One programme's stories, and the part of its money that is its first payer's.
class BudgetFit {
public:
    BudgetFit(const DemoData &data, const DemoCalendar &calendar, DemoScript &script, size_t programme)
        : m_calendar(calendar)
        , m_script(script)
        , m_rules(script.programmes[programme])
    {
        const auto approvers = std::ranges::count_if(data.officials, [](const DemoOfficial &official) {
            return std::ranges::find(official.roles, Role::Approver) != official.roles.end();
        });
        // More would need people that the office hasn't got.
        for (const ApprovalStep &step : m_rules.approvals)
            if (step.people <= approvers && !step.upTo.isZero())
                m_largestAward = step.upTo;
        for (DemoStory &story : script.stories)
            if (story.programme == programme)
                m_stories.push_back(&story);
        for (const DemoStory *story : m_stories) {
            for (Claims *claims : { &m_claims[{ story->company, yearOf(*story) }], &m_claims[{ story->company, AllYears }] }) {
                if (story->weight == 0)
                    claims->told += sumOf(awardOf(*story));
                else if (isAwarded(story->told.fate))
                    ++claims->awards;
            }
        }
    }

    void fitContracts(Money used)
    {
        const qint64 perWeight = perWeightFor(used, true);
        // The other year's contracts are like this one's, as far as its money goes.
        const qint64 before = std::min(perWeight, perWeightFor(scaled(used, { 9, 10 }), false));
        for (DemoStory *story : m_stories) {
            if (story->weight > 0)
                story->told.contract
                    = contractOf(*story, yearOf(*story) == m_calendar.mainYear() ? perWeight : before);
            if (isAwarded(story->told.fate))
                story->shares = awardOf(*story);
        }
        meetUsed(used);
    }

    void fitBills(Money paid)
    {
        const qint64 use = leastFor(0, MostUse, [&](qint64 thousandths) {
            Money sum;
            for (const DemoStory *story : m_stories)
                if (countsAsUsed(*story))
                    sum += roughFirst(*story, settledCost(*story, thousandths));
            return sum >= paid;
        });
        for (DemoStory *story : m_stories)
            if (story->weight > 0)
                setBills(*story, use);
        meetPaid(paid);
    }

private:
    static constexpr qint32 AllYears = 0;

    /// What a company's caps are used for.
    struct Claims {
        qint64 awards = 0; ///< Of chance.
        Money told; ///< Asked for by cases that are written down.
    };

    qint32 yearOf(const DemoStory &story) const
    {
        return m_calendar.date(isAwarded(story.told.fate) ? story.course.commit : story.course.last).year();
    }
    bool countsAsUsed(const DemoStory &story) const
    {
        return isAwarded(story.told.fate) && yearOf(story) == m_calendar.mainYear();
    }

    /// Yuan that a weight of 1000 stands for, so that the year's awards come to the sum.
    qint64 perWeightFor(Money wanted, bool mainYear) const
    {
        return leastFor(1, MostPerWeight, [&](qint64 yuan) {
            Money sum;
            for (const DemoStory *story : m_stories)
                if (isAwarded(story->told.fate) && countsAsUsed(*story) == mainYear)
                    sum += roughFirst(*story, contractOf(*story, yuan));
            return sum >= wanted;
        });
    }
    ApplicantType typeOf(const DemoStory &story) const { return applicantOf(m_script, story, m_calendar); }
    BasisPoints coverOf(const DemoStory &story) const { return coverFor(m_rules, typeOf(story)); }

    /// What the first payer pays of a cost, but for roundings.
    Money roughFirst(const DemoStory &story, Money cost) const
    {
        qint64 rates = 0;
        for (const PayerRate &payer : m_rules.payers)
            rates += payer.rate.value;
        return scaled(shareOf(cost, coverOf(story)), { m_rules.payers.front().rate.value, rates });
    }
    Money costFor(const DemoStory &story, Money first) const
    {
        constexpr Money unit = Money::fromYuan(1'000'000);
        return scaled(first, { unit.fen(), roughFirst(story, unit).fen() });
    }

    /// No award needs more people than there are, and all awards of a company stay under its caps.
    Money largestContract(const DemoStory &story) const
    {
        Money award = m_largestAward;
        for (const Cap &cap : m_rules.caps) {
            if (cap.scope == CapScope::PublicAid)
                continue;
            const auto claims
                = m_claims.find({ story.company, cap.scope == CapScope::CompanyYear ? yearOf(story) : AllYears });
            const Claims known = claims == m_claims.end() ? Claims() : claims->second;
            const Money left = std::max(Money(), cap.amount - known.told);
            award = std::min(award, scaled(left, { 1, std::max<qint64>(known.awards, 1) }));
        }
        return inSteps(scaled(award, { BasisPoints::Whole, coverOf(story).value }), ContractStep);
    }

    Money contractOf(const DemoStory &story, qint64 yuanPerWeight) const
    {
        if (story.weight == 0)
            return story.told.contract;
        const Money wanted = inSteps(Money::fromYuan(yuanPerWeight * story.weight / 1000), ContractStep);
        const Money least = std::max(m_rules.minContract, SmallestContract);
        return std::max(std::min(wanted, largestContract(story)), least);
    }

    std::vector<PayerAmount> awardOf(const DemoStory &story) const
    {
        const SubsidyCase subsidyCase{ .applicant = typeOf(story),
            .district = m_script.companies[story.company].district,
            .contractAmount = story.told.contract,
            .usedCompanyYear = Money(),
            .usedCompanyTotal = Money() };
        const auto calculated = subsidy(m_rules, subsidyCase);
        return calculated ? calculated->shares : std::vector<PayerAmount>();
    }

    /// The sum of the contracts comes in steps: one contract takes what is over, to the fen.
    void meetUsed(Money used)
    {
        Money sum;
        for (const DemoStory *story : m_stories)
            if (countsAsUsed(*story))
                sum += firstOf(story->shares);
        for (DemoStory *story : m_stories) {
            const Money wanted = firstOf(story->shares) + used - sum;
            const Money contract = wanted > Money() ? costFor(*story, wanted) : Money();
            if (story->weight == 0 || !countsAsUsed(*story) || contract < std::max(m_rules.minContract, SmallestContract)
                || contract > largestContract(*story))
                continue;
            for (qint64 fen = -6; fen <= 6 && firstOf(story->shares) != wanted; ++fen) {
                story->told.contract = contract + Money::fromFen(fen);
                story->shares = awardOf(*story);
            }
            return;
        }
    }

    qint64 settledBills(const DemoStory &story) const
    {
        return std::ranges::count_if(
            story.told.bills, [&](const DemoBill &bill) { return courseOf(bill, m_calendar).isSettled(); });
    }

    /// Thousandths of the contract that its settled bills come to. All bills are alike, and together at most the contract.
    qint64 useOf(const DemoStory &story, qint64 thousandths) const
    {
        const qint64 settled = settledBills(story);
        if (settled == 0)
            return 0;
        return std::min(thousandths * story.weight / 1000, WholeUse * settled / qint64(story.told.bills.size()));
    }
    Money settledCost(const DemoStory &story, qint64 thousandths) const
    {
        Money sum;
        for (const DemoBill &bill : story.told.bills)
            if (story.weight == 0 && courseOf(bill, m_calendar).isSettled())
                sum += bill.cost;
        return story.weight == 0 ? sum : scaled(story.told.contract, { useOf(story, thousandths), WholeUse });
    }

    void setBills(DemoStory &story, qint64 thousandths) const
    {
        const qint64 settled = settledBills(story);
        const qint64 use = settled > 0 ? useOf(story, thousandths) : WholeUse / 4;
        const Money cost = inSteps(
            scaled(story.told.contract, { use, WholeUse * std::max<qint64>(settled, 1) }), BillStep);
        if (cost.isZero())
            return story.told.bills.clear();
        for (DemoBill &bill : story.told.bills)
            bill.cost = cost;
        // A contract that is billed whole ends with its last fen.
        if (use == WholeUse)
            story.told.bills.back().cost
                = story.told.contract - scaled(cost, { qint64(story.told.bills.size()) - 1, 1 });
    }

    Money paidOf(const DemoStory &story) const
    {
        const auto bills = billsOf(m_script, story, m_calendar);
        Money sum;
        for (size_t i = 0; i < bills.size(); ++i)
            if (courseOf(story.told.bills[i], m_calendar).isSettled())
                sum += firstOf(bills[i]);
        return sum;
    }

    /// As with the contracts: one voucher's last settled bill takes what is over.
    void meetPaid(Money paid)
    {
        Money sum;
        for (const DemoStory *story : m_stories)
            if (countsAsUsed(*story))
                sum += paidOf(*story);
        for (DemoStory *story : m_stories) {
            if (story->weight == 0 || !countsAsUsed(*story) || settledBills(*story) != qint64(story->told.bills.size())
                || story->told.bills.empty())
                continue;
            Money &cost = story->told.bills.back().cost;
            const Money before = paidOf(*story);
            const Money wanted = before + paid - sum;
            const Money others = scaled(story->told.bills.front().cost, { qint64(story->told.bills.size()) - 1, 1 });
            const Money spent = wanted > Money() ? costFor(*story, wanted) : Money();
            if (spent <= others + BillStep || spent + BillStep > story->told.contract)
                continue;
            for (qint64 fen = -6; fen <= 6; ++fen) {
                cost = spent - others + Money::fromFen(fen);
                if (paidOf(*story) == wanted)
                    return;
            }
            return;
        }
    }

    const DemoCalendar &m_calendar;
    DemoScript &m_script;
    const Programme &m_rules;
    Money m_largestAward;
    std::vector<DemoStory *> m_stories;
    std::map<std::pair<size_t, qint32>, Claims> m_claims; ///< By company and year.
};

/// What each payer must have, with something left; a year's published budget is granted as it is.
void addGrants(const DemoProgramme &told, size_t programme, const DemoCalendar &calendar, DemoScript &script)
{
    const Programme &rules = script.programmes[programme];
    const Money yearly = rules.budgetPerYear.isZero() ? told.grant : rules.budgetPerYear;
    for (const qint32 year : std::set{ calendar.date(DemoCalendar::FirstDay).year(), calendar.today().year() }) {
        std::map<QString, Money> needed;
        for (const DemoCompany &company : script.companies)
            if (company.place == rules.place)
                needed.try_emplace(company.district);
        for (const DemoStory &story : script.stories)
            if (story.programme == programme && isAwarded(story.told.fate)
                && calendar.date(story.course.commit).year() == year)
                for (const PayerAmount &share : story.shares)
                    needed[share.payer] += share.amount;
        for (const PayerRate &payer : rules.payers) {
            if (payer.payer != QStringLiteral("district")) {
                script.grants.push_back({ programme, year, payer.payer, yearly });
                continue;
            }
            for (const auto &[district, amount] : needed)
                if (district != rules.payers.front().payer)
                    script.grants.push_back({ programme, year, district,
                        inSteps(scaled(amount, { 13, 10 }), GrantStep) + scaled(GrantStep, { 4, 1 }) });
        }
    }
}

} // namespace

std::vector<std::vector<PayerAmount>> billsOf(
    const DemoScript &script, const DemoStory &story, const DemoCalendar &calendar)
{
    const Programme &rules = script.programmes[story.programme];
    const BasisPoints cover = coverFor(rules, applicantOf(script, story, calendar));
    std::vector<PayerAmount> balance = story.shares;
    Money left = sumOf(balance);
    std::vector<std::vector<PayerAmount>> bills;
    Money cost, taken;
    for (const DemoBill &bill : story.told.bills) {
        cost += bill.cost;
        const Money amount = std::min(left, std::max(Money(), shareOf(cost, cover) - taken));
        bills.push_back(amount.isZero() ? std::vector<PayerAmount>() : splitOver(amount, balance));
        for (size_t i = 0; i < bills.back().size(); ++i)
            balance[i].amount -= bills.back()[i].amount;
        left -= amount;
        taken += amount;
    }
    return bills;
}

DemoSpent spentOf(const DemoScript &script, size_t programme, const DemoCalendar &calendar)
{
    DemoSpent spent;
    for (const DemoStory &story : script.stories) {
        if (story.programme != programme || !isAwarded(story.told.fate)
            || calendar.date(story.course.commit).year() != calendar.mainYear())
            continue;
        spent.used += firstOf(story.shares);
        const auto bills = billsOf(script, story, calendar);
        for (size_t i = 0; i < bills.size(); ++i)
            if (courseOf(story.told.bills[i], calendar).isSettled())
                spent.paid += firstOf(bills[i]);
    }
    return spent;
}

void fitMoney(const DemoData &data, const Ratio &size, const DemoCalendar &calendar, DemoScript &script)
{
    for (const DemoProgramme &told : data.programmes) {
        const auto found = std::ranges::find(script.programmes, told.number, &Programme::numberPrefix);
        if (found == script.programmes.end())
            continue;
        const auto programme = size_t(found - script.programmes.begin());
        BudgetFit fit(data, calendar, script, programme);
        fit.fitContracts(scaled(told.used, size));
        fit.fitBills(scaled(told.paid, size));
        addGrants(told, programme, calendar, script);
    }
}

} // namespace cpv
