#include "ui/models/domain_text.h"

#include "core/base/money_text.h"
#include "core/domain/eligibility.h"
#include "ui/models/money_display.h"

#include <QCoreApplication>

#include <functional>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::RuleWords)
};

/// Several enumerators joined by "|" as words.
template <typename E> QString enumList(const QString &joined, QString (*words)(E))
{
    QStringList texts;
    for (const QString &name : joined.split(u'|', Qt::SkipEmptyParts)) {
        const std::optional<E> value = enumFromText<E>(name);
        texts << (value ? words(*value) : name);
    }
    return listText(texts);
}

QString compared(const QString &seen, const QString &limit)
{
    if (seen.isEmpty())
        return {};
    return limit.isEmpty() || limit == seen ? seen : Words::tr("%1; allowed: %2").arg(seen, limit);
}

QString yuanOfFen(const QString &fen) { return exactMoney(Money::fromFen(fen.toLongLong())); }

QString percentOfPoints(const QString &points) { return percentText(BasisPoints {points.toInt()}); }

/// The input is the day of founding, or another kind of applicant.
QString startupDetail(const RuleCheck &check)
{
    const auto type = enumFromText<ApplicantType>(check.input);
    return type ? Words::tr("%1: has no such limit").arg(applicantTypeText(*type))
                : Words::tr("Founded %1; a start-up until %2").arg(check.input, check.limit);
}

QString payerNames(const QString &codes)
{
    QStringList names;
    for (const QString &code : codes.split(u'|', Qt::SkipEmptyParts))
        names << payerText(code);
    return listText(names);
}

QString courseNames(const QString &courses)
{
    QStringList names;
    for (const QString &course : courses.split(u'|', Qt::SkipEmptyParts))
        names << courseText(course);
    return listText(names);
}

/// The limit is "opens/closes"; either side is empty where there is no such day.
QString windowDetail(const RuleCheck &check)
{
    const QString opens = check.limit.section(u'/', 0, 0);
    const QString closes = check.limit.section(u'/', 1);
    if (opens.isEmpty() && closes.isEmpty())
        return check.input;
    const QString days = closes.isEmpty() ? Words::tr("from %1").arg(opens)
        : opens.isEmpty()                 ? Words::tr("until %1").arg(closes)
                                          : Words::tr("%1 to %2").arg(opens, closes);
    return compared(check.input, days);
}

} // namespace

QString ruleTypeText(RuleType type)
{
    switch (type) {
    case RuleType::ApplicantTypeAllowed: return Words::tr("Kind of applicant");
    case RuleType::CompanySizeAtMost: return Words::tr("Size of the company");
    case RuleType::RegisteredInPlace: return Words::tr("Registered in the place");
    case RuleType::CostKindAllowed: return Words::tr("Eligible costs");
    case RuleType::MinimumContract: return Words::tr("Minimum contract");
    case RuleType::ProviderListed: return Words::tr("Provider on the list");
    case RuleType::ProviderUnrelated: return Words::tr("Provider not related");
    case RuleType::ApplicantNotProvider: return Words::tr("Applicant is no provider");
    case RuleType::WithinWindow: return Words::tr("Within the window");
    case RuleType::ContractLengthAtMost: return Words::tr("Length of the contract");
    case RuleType::IndustryAllowed: return Words::tr("Industry");
    case RuleType::CoverAtMost: return Words::tr("Cover at most");
    case RuleType::CostKindExcluded: return Words::tr("Costs that do not count");
    case RuleType::CostsOfOneRate: return Words::tr("Costs of one rate");
    case RuleType::StartupYoungerThan: return Words::tr("Age of the start-up");
    case RuleType::PublicAidAtMost: return Words::tr("All public aid together");
    case RuleType::NoOtherAid: return Words::tr("No other public aid");
    case RuleType::ProviderInRegion: return Words::tr("Where the compute stands");
    case RuleType::CourseCompleted: return Words::tr("Course completed");
    case RuleType::ShownToReviewer: return Words::tr("For the reviewer to judge");
    }
    return {};
}

QString ruleEffectText(RuleEffect effect)
{
    switch (effect) {
    case RuleEffect::Fails: return Words::tr("refuses");
    case RuleEffect::NeedsReview: return Words::tr("sends to a person");
    case RuleEffect::Recorded: return Words::tr("only recorded");
    }
    return {};
}

QString checkOutcomeText(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed: return Words::tr("Passed");
    case CheckOutcome::Failed: return Words::tr("Failed");
    case CheckOutcome::NeedsReview: return Words::tr("To review");
    case CheckOutcome::Recorded: return Words::tr("Recorded");
    case CheckOutcome::NotChecked: return Words::tr("Not checked");
    }
    return {};
}

Tone checkOutcomeTone(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed: return Tone::Ok;
    case CheckOutcome::Failed: return Tone::Bad;
    case CheckOutcome::NeedsReview: return Tone::Warn;
    case CheckOutcome::Recorded: return Tone::Info;
    case CheckOutcome::NotChecked: return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString checkDetailText(const RuleCheck &check)
{
    if (check.outcome == CheckOutcome::NotChecked && check.type != RuleType::ShownToReviewer)
        return Words::tr("Not checked: a fact is missing.");
    if (check.type == RuleType::CourseCompleted && check.input == noCourse)
        return Words::tr("Nobody of the company has completed it: %1").arg(courseNames(check.limit));
    if (check.type == RuleType::ShownToReviewer && check.input.isEmpty())
        return Words::tr("Shown to the reviewer only: a person judges it.");
    if (check.input.isEmpty())
        return {};
    switch (check.type) {
    case RuleType::ApplicantTypeAllowed:
        return compared(enumList<ApplicantType>(check.input, applicantTypeText), enumList<ApplicantType>(check.limit, applicantTypeText));
    case RuleType::CompanySizeAtMost:
        return compared(enumList<SizeClass>(check.input, sizeClassText), enumList<SizeClass>(check.limit, sizeClassText));
    case RuleType::CostKindAllowed:
        return compared(enumList<CostKind>(check.input, costKindText), enumList<CostKind>(check.limit, costKindText));
    case RuleType::RegisteredInPlace:
        return compared(payerNames(check.input), payerNames(check.limit));
    case RuleType::MinimumContract:
        return Words::tr("%1; at least %2").arg(yuanOfFen(check.input), yuanOfFen(check.limit));
    case RuleType::ProviderListed:
        return check.outcome == CheckOutcome::Passed ? Words::tr("On the list of %1 providers").arg(check.limit)
                                                     : Words::tr("Not on the list of %1 providers").arg(check.limit);
    case RuleType::ProviderUnrelated:
        return Words::tr("%1 shared marks (representative, shareholders, address, phone, bank)").arg(check.input);
    case RuleType::ApplicantNotProvider:
        return check.outcome == CheckOutcome::Passed ? Words::tr("Not a listed provider") : Words::tr("Is a listed provider");
    case RuleType::ContractLengthAtMost:
        return Words::tr("Ends %1; at the latest %2").arg(check.input, check.limit);
    case RuleType::WithinWindow: return windowDetail(check);
    case RuleType::CoverAtMost:
        return compared(percentOfPoints(check.input), percentOfPoints(check.limit));
    case RuleType::CostKindExcluded:
        return Words::tr("%1; not counted: %2")
            .arg(enumList<CostKind>(check.input, costKindText), enumList<CostKind>(check.limit, costKindText));
    case RuleType::CostsOfOneRate:
        return Words::tr("%1; together in one application: %2")
            .arg(enumList<CostKind>(check.input, costKindText), enumList<CostKind>(check.limit, costKindText));
    case RuleType::StartupYoungerThan: return startupDetail(check);
    case RuleType::PublicAidAtMost:
        return Words::tr("Other aid %1; must be below the limit on all aid together, %2").arg(yuanOfFen(check.input), yuanOfFen(check.limit));
    case RuleType::NoOtherAid: return Words::tr("Other aid %1").arg(yuanOfFen(check.input));
    case RuleType::ProviderInRegion: return Words::tr("Stands in %1").arg(check.input);
    case RuleType::CourseCompleted:
        return Words::tr("Completed: %1; asked for: %2").arg(courseNames(check.input), courseNames(check.limit));
    case RuleType::IndustryAllowed:
    case RuleType::ShownToReviewer:
        return compared(check.input, check.limit);
    }
    return {};
}

QString subsidyStepText(const SubsidyStep &step)
{
    static const QHash<QString, const char *> names {
        {u"eligibleCost"_s, QT_TRANSLATE_NOOP("cpv::RuleWords", "Eligible cost")},
        {u"bill"_s, QT_TRANSLATE_NOOP("cpv::RuleWords", "This bill")},
        {u"billsInAll"_s, QT_TRANSLATE_NOOP("cpv::RuleWords", "With the bills before it")},
        {u"drawnBefore"_s, QT_TRANSLATE_NOOP("cpv::RuleWords", "Less drawn before")},
        {u"leftOnVoucher"_s, QT_TRANSLATE_NOOP("cpv::RuleWords", "At most what is left")},
        {u"timeShare"_s, QT_TRANSLATE_NOOP("cpv::RuleWords", "Share of the period")},
        {u"rate"_s, QT_TRANSLATE_NOOP("cpv::RuleWords", "By the rate of cover")},
        {u"cap.CostKind"_s, QT_TRANSLATE_NOOP("cpv::RuleWords", "Cap for this kind of cost")},
        {u"cap.Contract"_s, QT_TRANSLATE_NOOP("cpv::RuleWords", "Cap per contract")},
        {u"cap.PublicAid"_s, QT_TRANSLATE_NOOP("cpv::RuleWords", "Cap on all public aid")},
        {u"cap.CompanyYear"_s, QT_TRANSLATE_NOOP("cpv::RuleWords", "Cap per applicant and year")},
        {u"cap.CompanyTotal"_s, QT_TRANSLATE_NOOP("cpv::RuleWords", "Cap per applicant in all")},
    };
    if (step.name == u"share")
        return Words::tr("Paid by %1").arg(payerText(step.detail));
    const char *name = names.value(step.name, nullptr);
    return name ? Words::tr(name) : step.name;
}

QString subsidyStepDetail(const SubsidyStep &step)
{
    if (step.name == u"share")
        return {}; // Its name says it.
    if (step.detail == u"unknown")
        return Words::tr("what was used before is known to the registry");
    if ((step.name == u"eligibleCost" || step.name == u"cap.CostKind") && !step.detail.isEmpty()) {
        QStringList kinds;
        for (const QString &kind : step.detail.split(u" + "_s))
            kinds << (enumList<CostKind>(kind.section(u' ', 0, 0), costKindText) + u' ' + kind.section(u' ', 1)).trimmed();
        return kinds.join(u" + "_s);
    }
    const bool isRoom = step.detail.contains(u" − "_s); // "limit − used", of which more is left than is asked for.
    return isRoom && step.after == step.before ? Words::tr("%1, not exceeded", "what a cap leaves").arg(step.detail) : step.detail;
}

} // namespace cpv
