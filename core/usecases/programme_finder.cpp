#include "core/usecases/programme_finder.h"

#include "core/protocol/catalogue.h"
#include "core/usecases/futures.h"

#include <algorithm>
#include <tuple>

namespace cpv {

namespace {

int rankOf(Fit fit)
{
    switch (fit) {
    case Fit::Fits:
    case Fit::FitsIf: return 0;
    case Fit::Undetermined: return 1;
    case Fit::DoesNotFit: return 2;
    case Fit::NotYetOpen: return 3;
    case Fit::Closed: return 4;
    }
    Q_UNREACHABLE();
}

auto orderOf(const FoundProgramme &found)
{
    const ProgrammeFit &fit = found.fit;
    const Money expected = fit.expected ? fit.expected->amount : Money();
    const QDate closes = fit.window.closes.value_or(QDate(9999, 12, 31)); // Continuous programmes close last.
    return std::tuple(!fit.obstacles.empty(), rankOf(fit.fit), -expected.fen(), -fit.rate.value, closes);
}

/// Absent without a company: nothing is known of anybody's awards.
std::optional<CapUse> useOf(const FinderFacts &facts, ProgrammeId programme)
{
    if (!facts.company)
        return std::nullopt;
    const auto used = facts.used.find(programme);
    return used == facts.used.end() ? CapUse() : used->second;
}

/// A window that has passed says nothing of those that the place published since this program was made.
void forgetPastWindows(std::vector<Programme> &programmes, QDate today)
{
    for (Programme &programme : programmes) {
        if (windowStatus(programme, today).state != WindowState::Past)
            continue;
        programme.windows.clear();
        std::erase_if(programme.rules, [](const Rule &rule) { return rule.type == RuleType::WithinWindow; });
    }
}

} // namespace

std::optional<bool> isListedProvider(
    const Programme &programme, const std::vector<Provider> &providers, const std::optional<Company> &company)
{
    if (!company)
        return std::nullopt;
    size_t known = 0;
    for (const Provider &provider : providers) {
        if (std::ranges::find(programme.providers, provider.id) == programme.providers.end())
            continue;
        if (provider.uscc == company->uscc)
            return true;
        ++known;
    }
    return known == programme.providers.size() ? std::optional(false) : std::nullopt;
}

std::optional<Company> companyOf(const CompanySketch &sketch)
{
    if (sketch.registeredIn.code.isEmpty())
        return std::nullopt;
    Company company;
    company.registeredIn = sketch.registeredIn;
    company.district = sketch.district;
    company.type = sketch.type;
    company.size = sketch.size;
    company.founded = sketch.founded;
    return company;
}

std::vector<FoundProgramme> findProgrammes(const FinderFacts &facts, const Purpose &purpose, QDate today)
{
    ApplicationForm form;
    fillIn(form, purpose);
    if (form.costs.empty()) // What it is for is known before what it costs; the rules ask for its kind, and that there is any.
        form.costs.push_back({costKindOf(purpose.workload, purpose.supply), Money::fromFen(1)});
    const auto provider = std::ranges::find_if(facts.providers, [&](const Provider &each) { return each.id == purpose.provider; });
    std::vector<FoundProgramme> found;
    for (const Programme &programme : facts.programmes) {
        const EligibilityFacts known {.form = form,
            .company = facts.company ? &*facts.company : nullptr,
            .provider = provider == facts.providers.end() ? nullptr : &*provider,
            .applicantIsProvider = isListedProvider(programme, facts.providers, facts.company),
            .today = today,
            .used = useOf(facts, programme.id),
            .coursesCompleted = facts.coursesCompleted};
        found.push_back({programme, fitOf(programme, known)});
    }
    std::ranges::stable_sort(found, {}, orderOf);
    return found;
}

QFuture<Result<FinderFacts>> ProgrammeFinder::load() const
{
    const auto company = m_session.current() ? m_session.current()->account.company : std::nullopt;
    const QDate today = localDate(m_workplace.clock.now());
    const bool visitor = !m_session.current();
    return m_workplace.readerThread.run([&reader = m_workplace.reader, company, today, visitor]() -> Result<FinderFacts> {
        CPV_TRY(programmes, reader.programmes());
        CPV_TRY(providers, reader.providers());
        FinderFacts facts {.visitor = visitor, .programmes = std::move(programmes), .providers = std::move(providers)};
        if (visitor && facts.programmes.empty()) {
            CPV_TRY(carried, builtinProgrammes());
            forgetPastWindows(carried, today);
            facts.programmes = std::move(carried);
            facts.builtin = true;
        }
        if (company) {
            CPV_TRY(record, reader.company(*company));
            facts.company = record;
            CPV_TRY(used, reader.capUse(*company, today.year()));
            facts.used = used;
            CPV_TRY(enrolments, reader.enrolments());
            facts.coursesCompleted = coursesCompleted(enrolments, *company);
        }
        return facts;
    });
}

} // namespace cpv
