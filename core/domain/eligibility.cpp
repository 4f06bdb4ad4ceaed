#include "core/domain/eligibility.h"

#include "core/domain/related_digests.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

/// What a rule saw. `holds` is absent when a fact is.
struct Finding {
    std::optional<bool> holds = {};
    QString input = {};
    QString limit = {};
};

template <typename E> QString joined(const std::vector<E> &values)
{
    QStringList names;
    for (const E value : values)
        names.push_back(enumText(value));
    return names.join(u'|');
}

/// The rule's parameters as enumerators, or the programme's own list where the rule has none. Absent: a word unknown here.
template <typename E> std::optional<std::vector<E>> allowed(const Rule &rule, const std::vector<E> &otherwise)
{
    if (rule.parameters.empty())
        return otherwise;
    std::vector<E> values;
    for (const QString &parameter : rule.parameters) {
        const auto value = enumFromText<E>(parameter);
        if (!value)
            return std::nullopt;
        values.push_back(*value);
    }
    return values;
}

std::optional<qint64> number(const Rule &rule)
{
    bool ok = false;
    const qint64 value = rule.parameters.empty() ? 0 : rule.parameters.front().toLongLong(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

bool contains(const auto &list, const auto &value) { return std::ranges::find(list, value) != list.end(); }

Finding applicantType(const Programme &programme, const Rule &rule, const EligibilityFacts &facts)
{
    const auto types = allowed(rule, programme.applicants);
    if (!types || !facts.company)
        return {};
    return {contains(*types, facts.company->type), enumText(facts.company->type), joined(*types)};
}

Finding companySize(const Rule &rule, const EligibilityFacts &facts)
{
    const auto limit = rule.parameters.empty() ? std::nullopt : enumFromText<SizeClass>(rule.parameters.front());
    if (!limit || !facts.company || facts.company->size == SizeClass::Unknown)
        return {};
    return {facts.company->size <= *limit, enumText(facts.company->size), enumText(*limit)};
}

Finding registeredInPlace(const Programme &programme, const Rule &rule, const EligibilityFacts &facts)
{
    if (!facts.company || facts.company->registeredIn.code.isEmpty())
        return {};
    std::vector<QString> places = rule.parameters;
    if (places.empty())
        places.push_back(programme.place.code);
    const QString &code = facts.company->registeredIn.code;
    return {contains(places, code), code, QStringList(places.begin(), places.end()).join(u'|')};
}

/// Costs of other kinds may stand in the form, since the calculation leaves them out; but one must count.
Finding costKind(const Programme &programme, const Rule &rule, const EligibilityFacts &facts)
{
    const auto kinds = allowed(rule, programme.costs);
    if (!kinds || facts.form.costs.empty())
        return {};
    std::vector<CostKind> found;
    for (const CostItem &item : facts.form.costs)
        found.push_back(item.kind);
    const bool any = std::ranges::any_of(facts.form.costs,
        [&](const CostItem &item) { return item.amount > Money() && contains(*kinds, item.kind); });
    return {any, joined(found), joined(*kinds)};
}

Finding minimumContract(const Programme &programme, const Rule &rule, const EligibilityFacts &facts)
{
    const auto limit = rule.parameters.empty() ? std::optional(programme.minContract.fen()) : number(rule);
    const qint64 amount = facts.form.contractAmount.fen();
    if (!limit || amount == 0)
        return {};
    return {amount >= *limit, QString::number(amount), QString::number(*limit)};
}

/// A programme without a list has published none: nothing to compare with.
Finding providerListed(const Programme &programme, const EligibilityFacts &facts)
{
    if (!facts.form.provider || programme.providers.empty())
        return {};
    return {contains(programme.providers, *facts.form.provider), facts.form.provider->toText(),
        QString::number(programme.providers.size())};
}

Finding providerUnrelated(const EligibilityFacts &facts)
{
    if (!facts.company || !facts.provider)
        return {};
    const std::optional<int> shared = sharedDigests(*facts.company, *facts.provider);
    if (!shared)
        return {};
    return {*shared == 0, QString::number(*shared), u"0"_s};
}

Finding applicantNotProvider(const EligibilityFacts &facts)
{
    if (!facts.applicantIsProvider)
        return {};
    return {!*facts.applicantIsProvider, *facts.applicantIsProvider ? u"provider"_s : u"applicant"_s, u"applicant"_s};
}

Finding contractLength(const Rule &rule, const EligibilityFacts &facts)
{
    const auto months = number(rule);
    const auto &from = facts.form.periodFrom;
    const auto &to = facts.form.periodTo;
    if (!months || !from || !to)
        return {};
    const QDate last = from->addMonths(int(*months)).addDays(-1);
    return {*to <= last, to->toString(Qt::ISODate), last.toString(Qt::ISODate)};
}

Finding industry(const Rule &rule, const EligibilityFacts &facts)
{
    if (!facts.company || facts.company->industry.isEmpty() || rule.parameters.empty())
        return {};
    const QString &code = facts.company->industry;
    const bool within = std::ranges::any_of(rule.parameters, [&](const QString &prefix) { return code.startsWith(prefix); });
    return {within, code, QStringList(rule.parameters.begin(), rule.parameters.end()).join(u'|')};
}

/// The payers' rates as the programme has them, not cut to the whole: this rule watches over what an editor wrote.
Finding coverAtMost(const Programme &programme, const Rule &rule)
{
    const auto limit = number(rule);
    if (!limit || programme.payers.empty())
        return {};
    qint64 cover = 0;
    for (const PayerRate &payer : programme.payers)
        if (rule.parameters.size() < 2 || payer.payer == rule.parameters[1])
            cover += payer.rate.value;
    return {cover <= *limit, QString::number(cover), QString::number(*limit)};
}

/// They may stand in the form, since the calculation leaves them out; a hit says so.
Finding costKindExcluded(const Rule &rule, const EligibilityFacts &facts)
{
    const auto excluded = rule.parameters.empty() ? std::nullopt : allowed<CostKind>(rule, {});
    const std::vector<CostKind> found = kindsOf(facts.form.costs);
    if (!excluded || found.empty())
        return {};
    return {std::ranges::none_of(found, [&](CostKind kind) { return contains(*excluded, kind); }), joined(found),
        joined(*excluded)};
}

Finding costsOfOneRate(const Programme &programme, const EligibilityFacts &facts)
{
    std::vector<CostKind> counted;
    std::ranges::copy_if(kindsOf(facts.form.costs), std::back_inserter(counted),
        [&](CostKind kind) { return contains(programme.costs, kind); });
    if (counted.empty())
        return {};
    const std::vector<CostKind> together = costsCoveredLike(programme, counted);
    return {std::ranges::all_of(counted, [&](CostKind kind) { return contains(together, kind); }), joined(counted),
        joined(together)};
}

/// Others than start-ups are not what the rule is about.
Finding startupYoungerThan(const Rule &rule, const EligibilityFacts &facts)
{
    const auto months = number(rule);
    if (!months || !facts.company)
        return {};
    if (facts.company->type != ApplicantType::Startup)
        return {true, enumText(facts.company->type), enumText(ApplicantType::Startup)};
    const QDate founded = facts.company->founded;
    if (!founded.isValid() || !facts.today.isValid())
        return {};
    const QDate last = founded.addMonths(int(*months)).addDays(-1);
    return {facts.today <= last, founded.toString(Qt::ISODate), last.toString(Qt::ISODate)};
}

/// Other aid must leave room for this programme's; how much it leaves is the calculation's matter.
Finding publicAidAtMost(const Programme &programme, const Rule &rule, const EligibilityFacts &facts)
{
    const ApplicationForm &form = facts.form;
    if (form.contractAmount.isZero() || (rule.parameters.empty() && !facts.company))
        return {};
    const auto share = rule.parameters.empty()
        ? std::optional<qint64>(
            coverFor(programme, typeForCover(programme, *facts.company, facts.today), kindsOf(form.costs)).value)
        : number(rule);
    if (!share || *share > BasisPoints::Whole)
        return {};
    const Money limit = shareOf(form.contractAmount, {qint32(*share)});
    return {form.otherAid < limit, QString::number(form.otherAid.fen()), QString::number(limit.fen())};
}

Finding noOtherAid(const EligibilityFacts &facts)
{
    return {facts.form.otherAid.isZero(), QString::number(facts.form.otherAid.fen()), u"0"_s};
}

Finding providerInRegion(const Rule &rule, const EligibilityFacts &facts)
{
    if (!facts.provider || facts.provider->region.isEmpty() || rule.parameters.empty())
        return {};
    const QString &region = facts.provider->region;
    const bool within = std::ranges::any_of(rule.parameters, [&](const QString &prefix) { return region.startsWith(prefix); });
    return {within, region, QStringList(rule.parameters.begin(), rule.parameters.end()).join(u'|')};
}

std::vector<QString> coursesOf(const Rule &rule)
{
    std::vector<QString> courses = rule.parameters;
    std::erase(courses, BeforeIssue);
    return courses;
}

Finding courseCompleted(const Rule &rule, const EligibilityFacts &facts)
{
    const std::vector<QString> courses = coursesOf(rule);
    if (!facts.coursesCompleted || courses.empty())
        return {};
    QStringList completed;
    for (const QString &course : courses) {
        if (contains(*facts.coursesCompleted, course))
            completed << course;
    }
    return {size_t(completed.size()) == courses.size(), completed.isEmpty() ? noCourse : completed.join(u'|'),
        QStringList(courses.begin(), courses.end()).join(u'|')};
}

Finding window(const Programme &programme, const EligibilityFacts &facts)
{
    if (!facts.today.isValid())
        return {};
    const WindowStatus status = windowStatus(programme, facts.today);
    const auto text = [](std::optional<QDate> date) { return date ? date->toString(Qt::ISODate) : QString(); };
    return {takesApplications(status), facts.today.toString(Qt::ISODate),
        text(status.opens) + u'/' + text(status.closes)};
}

Finding findingOf(const Programme &programme, const Rule &rule, const EligibilityFacts &facts)
{
    switch (rule.type) {
    case RuleType::ApplicantTypeAllowed: return applicantType(programme, rule, facts);
    case RuleType::CompanySizeAtMost: return companySize(rule, facts);
    case RuleType::RegisteredInPlace: return registeredInPlace(programme, rule, facts);
    case RuleType::CostKindAllowed: return costKind(programme, rule, facts);
    case RuleType::MinimumContract: return minimumContract(programme, rule, facts);
    case RuleType::ProviderListed: return providerListed(programme, facts);
    case RuleType::ProviderUnrelated: return providerUnrelated(facts);
    case RuleType::ApplicantNotProvider: return applicantNotProvider(facts);
    case RuleType::WithinWindow: return window(programme, facts);
    case RuleType::ContractLengthAtMost: return contractLength(rule, facts);
    case RuleType::IndustryAllowed: return industry(rule, facts);
    case RuleType::CoverAtMost: return coverAtMost(programme, rule);
    case RuleType::CostKindExcluded: return costKindExcluded(rule, facts);
    case RuleType::CostsOfOneRate: return costsOfOneRate(programme, facts);
    case RuleType::StartupYoungerThan: return startupYoungerThan(rule, facts);
    case RuleType::PublicAidAtMost: return publicAidAtMost(programme, rule, facts);
    case RuleType::NoOtherAid: return noOtherAid(facts);
    case RuleType::ProviderInRegion: return providerInRegion(rule, facts);
    case RuleType::CourseCompleted: return courseCompleted(rule, facts);
    case RuleType::ShownToReviewer: return {false}; // Always a hit: a person judges it.
    }
    Q_UNREACHABLE();
}

CheckOutcome outcomeOfHit(const Rule &rule)
{
    if (isBeforeIssue(rule))
        return CheckOutcome::Recorded; // The issue asks again.
    switch (rule.effect) {
    case RuleEffect::Fails: // What only a person can judge can't fail by itself.
        return rule.type == RuleType::ShownToReviewer ? CheckOutcome::NeedsReview : CheckOutcome::Failed;
    case RuleEffect::NeedsReview: return CheckOutcome::NeedsReview;
    case RuleEffect::Recorded: return CheckOutcome::Recorded;
    }
    Q_UNREACHABLE();
}

bool isLate(const Programme &programme, const Rule &rule, const EligibilityFacts &facts)
{
    return rule.type == RuleType::WithinWindow && facts.today.isValid()
        && windowStatus(programme, facts.today).state == WindowState::Grace;
}

CheckOutcome outcomeOf(const Programme &programme, const Rule &rule, const EligibilityFacts &facts, const Finding &finding)
{
    if (!finding.holds)
        return CheckOutcome::NotChecked;
    if (!*finding.holds)
        return outcomeOfHit(rule);
    return isLate(programme, rule, facts) ? CheckOutcome::Recorded : CheckOutcome::Passed;
}

} // namespace

std::vector<RuleCheck> checkRules(const Programme &programme, const EligibilityFacts &facts)
{
    std::vector<RuleCheck> checks;
    for (const Rule &rule : programme.rules) {
        Finding finding = findingOf(programme, rule, facts);
        const CheckOutcome outcome = outcomeOf(programme, rule, facts, finding);
        checks.push_back({rule.number, rule.type, outcome, std::move(finding.input), std::move(finding.limit)});
    }
    return checks;
}

std::pair<CheckOutcome, qint32> gravestOf(const std::vector<RuleCheck> &checks)
{
    if (checks.empty())
        return {CheckOutcome::NotChecked, 0};
    for (const CheckOutcome outcome : {CheckOutcome::Failed, CheckOutcome::NeedsReview, CheckOutcome::NotChecked}) {
        if (const auto count = std::ranges::count(checks, outcome, &RuleCheck::outcome))
            return {outcome, qint32(count)};
    }
    return {CheckOutcome::Passed, qint32(checks.size())};
}

ApplicantType typeForCover(const Programme &programme, const Company &company, QDate day)
{
    for (const RateVariant &variant : programme.variants) {
        if (variant.applicant != company.type || variant.youngerThanMonths == 0)
            continue;
        const bool young = company.founded.isValid() && day < company.founded.addMonths(variant.youngerThanMonths);
        return young ? company.type : ApplicantType::Enterprise;
    }
    return company.type;
}

std::vector<QString> missingFields(const Programme &programme, const ApplicationForm &form)
{
    const bool needsProvider = !programme.providers.empty()
        || std::ranges::any_of(programme.rules, [](const Rule &rule) { return rule.type == RuleType::ProviderListed; });
    std::vector<QString> missing;
    const auto need = [&missing](bool filled, QString field) {
        if (!filled)
            missing.push_back(std::move(field));
    };
    need(!form.programme.isNull(), u"programme"_s);
    need(!form.company.isNull(), u"company"_s);
    need(!form.project.trimmed().isEmpty(), u"project"_s);
    need(!form.purpose.trimmed().isEmpty(), u"purpose"_s);
    need(form.provider || !needsProvider, u"provider"_s);
    need(!form.contractNumber.trimmed().isEmpty(), u"contractNumber"_s);
    need(!form.contractAmount.isZero(), u"contractAmount"_s);
    need(form.contractSigned.has_value(), u"contractSigned"_s);
    need(form.periodFrom.has_value(), u"periodFrom"_s);
    need(form.periodTo.has_value(), u"periodTo"_s);
    need(!form.contactName.trimmed().isEmpty(), u"contactName"_s);
    need(!form.contactPhone.trimmed().isEmpty(), u"contactPhone"_s);
    for (const MaterialRequirement &requirement : programme.materials) {
        const auto isIt = [&](const MaterialRef &material) { return material.kind == requirement.kind; };
        need(!requirement.required || std::ranges::any_of(form.materials, isIt), u"materials/"_s + requirement.kind);
    }
    need(form.declared, u"declared"_s);
    return missing;
}

std::vector<QString> coursesAskedFor(const Programme &programme)
{
    std::vector<QString> courses;
    for (const Rule &rule : programme.rules) {
        if (rule.type == RuleType::CourseCompleted)
            std::ranges::copy(coursesOf(rule), std::back_inserter(courses));
    }
    return courses;
}

bool isBeforeIssue(const Rule &rule) { return rule.type == RuleType::CourseCompleted && contains(rule.parameters, BeforeIssue); }

std::vector<CourseBeforeIssue> coursesBeforeIssue(const Programme &programme)
{
    std::vector<CourseBeforeIssue> asked;
    for (const Rule &rule : programme.rules) {
        if (!isBeforeIssue(rule))
            continue;
        for (const QString &course : coursesOf(rule))
            asked.push_back({rule.number, course});
    }
    return asked;
}

std::vector<QString> coursesCompleted(const std::vector<Enrolment> &enrolments, CompanyId company)
{
    std::vector<QString> courses;
    for (const Enrolment &enrolment : enrolments) {
        if (enrolment.company == company && enrolment.state == EnrolmentState::Completed && !contains(courses, enrolment.course))
            courses.push_back(enrolment.course);
    }
    return courses;
}

namespace {

/// The windows as far as the programme is in force; one without end where it is continuous. Empty ones are left out.
std::vector<WindowStatus> windowsInForce(const Programme &programme)
{
    std::vector<WindowStatus> spans;
    const auto add = [&](std::optional<QDate> opens, std::optional<QDate> closes) {
        if (programme.effectiveFrom.isValid())
            opens = std::max(opens.value_or(programme.effectiveFrom), programme.effectiveFrom);
        if (programme.effectiveTo)
            closes = std::min(closes.value_or(*programme.effectiveTo), *programme.effectiveTo);
        if (!opens || !closes || *opens <= *closes)
            spans.push_back({WindowState::Past, opens, closes});
    };
    if (programme.windows.empty())
        add(std::nullopt, std::nullopt);
    for (const DateWindow &window : programme.windows)
        add(window.from, window.to);
    return spans;
}

WindowState stateOn(QDate today, const WindowStatus &span, qint32 graceDays)
{
    if (span.opens && today < *span.opens)
        return WindowState::Coming;
    if (!span.closes || today <= *span.closes)
        return WindowState::Open;
    return today <= span.closes->addDays(graceDays) ? WindowState::Grace : WindowState::Past;
}

/// Whether `a` tells a person more than `b`: open before grace, grace before coming, coming before past; then the nearest.
bool tellsMore(const WindowStatus &a, const WindowStatus &b)
{
    if (a.state != b.state)
        return a.state < b.state;
    switch (a.state) {
    case WindowState::Open: return b.closes && (!a.closes || *a.closes > *b.closes);
    case WindowState::Coming: return *a.opens < *b.opens;
    case WindowState::Grace:
    case WindowState::Past: return *a.closes > *b.closes;
    }
    Q_UNREACHABLE();
}

} // namespace

WindowStatus windowStatus(const Programme &programme, QDate today)
{
    std::optional<WindowStatus> best;
    for (WindowStatus span : windowsInForce(programme)) {
        span.state = stateOn(today, span, programme.graceDays);
        if (!best || tellsMore(span, *best))
            best = span;
    }
    return best.value_or(WindowStatus {WindowState::Past, std::nullopt, std::nullopt});
}

} // namespace cpv
