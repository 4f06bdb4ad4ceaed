#include "core/insight/pert.h"
#include "core/insight/simulator.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// What a simulation is made of: changed rules, invented applications.
namespace cpv {

namespace {

void setCover(Programme &programme, BasisPoints cover)
{
    std::vector<Money> rates; // As weights, so that the payers' rates re-add to the cover.
    Money whole;
    for (const PayerRate &payer : programme.payers) {
        rates.push_back(Money::fromFen(payer.rate.value));
        whole += rates.back();
    }
    if (whole.isZero())
        return;
    const std::vector<Money> parts = split(Money::fromFen(cover.value), rates);
    for (std::size_t i = 0; i < parts.size(); ++i)
        programme.payers[i].rate.value = qint32(parts[i].fen());
    const auto inProportion = [&](BasisPoints rate) {
        return BasisPoints {qint32(std::min<qint64>(BasisPoints::Whole, scaled(Money::fromFen(rate.value), {cover.value, whole.fen()}).fen()))};
    };
    for (RateVariant &variant : programme.variants)
        variant.rate = inProportion(variant.rate);
    for (CostRate &own : programme.costRates)
        own.rate = inProportion(own.rate);
    // A limit of the cover is part of what is changed, or every application would fail by it.
    std::erase_if(programme.rules, [](const Rule &rule) { return rule.type == RuleType::CoverAtMost; });
}

void setCap(Programme &programme, CapScope scope, Money amount)
{
    const auto known = std::ranges::find(programme.caps, scope, &Cap::scope);
    const QString rule = known == programme.caps.end() ? QString() : known->rule;
    std::erase_if(programme.caps, [&](const Cap &cap) { return cap.scope == scope; });
    if (!amount.isZero())
        programme.caps.push_back({.scope = scope, .amount = amount, .rule = rule});
}

void setMinimum(Programme &programme, Money amount)
{
    programme.minContract = amount;
    bool ruled = false;
    for (Rule &rule : programme.rules) {
        if (rule.type != RuleType::MinimumContract)
            continue;
        rule.parameters.clear(); // Takes the programme's.
        ruled = true;
    }
    if (!ruled && !amount.isZero())
        programme.rules.push_back({.number = u"–"_s, .type = RuleType::MinimumContract, .textZh = {}, .textEn = {}});
}

/// One invented application; each of its traits has a number of its own, so that none depends on another.
class Invention
{
public:
    Invention(const SimulatedYear &year, quint64 seed, quint64 index) : m_year(year), m_seed(seed), m_first(index * Traits) { }

    void addTo(SimulatedYear &year) const
    {
        const Application &model = year.applications[bits(Model) % m_year.applications.size()];
        const auto company = std::ranges::find(m_year.companies, model.company, &Company::id);
        if (company == m_year.companies.end())
            return;
        Company invented = *company;
        const QByteArray name = "invented/" + QByteArray::number(m_seed) + '/' + QByteArray::number(m_first);
        invented.id = CompanyId(Uuid::named(name + "/company"));
        Application application = model;
        application.id = ApplicationId(Uuid::named(name));
        application.company = invented.id;
        resize(application);
        move(application);
        year.companies.push_back(std::move(invented));
        year.applications.push_back(std::move(application));
    }

private:
    enum Trait : quint64 { Model, Octave, Size, Day, Traits };

    quint64 bits(Trait trait) const { return randomBits(m_seed, m_first + trait); }

    /// A quarter of the model's size to four times it, each doubling as likely as the next.
    Money resized(Money amount) const
    {
        const qint64 octave = qint64(1) << (bits(Octave) % 4);
        const qint64 fen = scaled(amount, {octave * qint64(1024 + bits(Size) % 1024), 4 * 1024}).fen();
        return Money::fromFen(fen - fen % 100);
    }

    void resize(Application &application) const
    {
        application.contractAmount = std::max(resized(application.contractAmount), Money::fromYuan(1));
        for (CostItem &item : application.costs)
            item.amount = resized(item.amount);
        application.otherAid = resized(application.otherAid);
        if (application.decision)
            application.decision->steps.clear(); // What a person took off the model says nothing of another size.
    }

    /// Any day of the year so far, also one on which nothing is taken today; decided as long afterwards as its model.
    void move(Application &application) const
    {
        const QDate first(m_year.year, 1, 1);
        const QDate last = std::min(QDate(m_year.year, 12, 31), m_year.today);
        const QDate day = first.addDays(qint64(bits(Day) % quint64(std::max<qint64>(1, first.daysTo(last) + 1))));
        const auto later = startOf(day) - startOf(localDate(application.submittedAt));
        const qint64 days = localDate(application.submittedAt).daysTo(day);
        application.submittedAt += later;
        for (std::optional<QDate> *date : {&application.contractSigned, &application.periodFrom, &application.periodTo})
            if (*date)
                *date = (*date)->addDays(days);
        if (application.decidedAt)
            *application.decidedAt += later;
        if (application.decision)
            application.decision->at += later;
    }

    const SimulatedYear &m_year;
    const quint64 m_seed;
    const quint64 m_first;
};

} // namespace

Programme withChanges(const Programme &programme, const RuleChanges &changes)
{
    Programme changed = programme;
    if (changes.cover)
        setCover(changed, *changes.cover);
    if (changes.contractCap)
        setCap(changed, CapScope::Contract, *changes.contractCap);
    if (changes.companyYearCap)
        setCap(changed, CapScope::CompanyYear, *changes.companyYearCap);
    if (changes.minContract)
        setMinimum(changed, *changes.minContract);
    if (changes.window) {
        changed.windows = {*changes.window};
        changed.effectiveFrom = std::min(changed.effectiveFrom, changes.window->from);
        if (changed.effectiveTo)
            changed.effectiveTo = std::max(*changed.effectiveTo, changes.window->to);
    }
    return changed;
}

SimulatedYear withInvented(SimulatedYear year, const InventedDemand &demand)
{
    const SimulatedYear models = year;
    if (models.applications.empty())
        return year;
    for (qint32 i = 0; i < demand.count; ++i)
        Invention(models, demand.seed, quint64(i)).addTo(year);
    return year;
}

} // namespace cpv
