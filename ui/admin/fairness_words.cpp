#include "ui/admin/fairness_words.h"

#include "ui/models/domain_text.h"

#include <QCoreApplication>
#include <QHash>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::Fairness)
};

} // namespace

QString dimensionText(FairnessDimension dimension)
{
    switch (dimension) {
    case FairnessDimension::District: return Words::tr("District");
    case FairnessDimension::Size: return Words::tr("Company size");
    case FairnessDimension::Industry: return Words::tr("Industry");
    case FairnessDimension::FirstTime: return Words::tr("First-timers");
    case FairnessDimension::Applicant: return Words::tr("Applicant type");
    }
    return {};
}

QString industrySectionText(const QString &letter)
{
    static const QHash<QString, const char *> names {
        {u"A"_s, QT_TRANSLATE_NOOP("cpv::Fairness", "Farming, forestry, fishing")},
        {u"B"_s, QT_TRANSLATE_NOOP("cpv::Fairness", "Mining")},
        {u"C"_s, QT_TRANSLATE_NOOP("cpv::Fairness", "Manufacturing")},
        {u"D"_s, QT_TRANSLATE_NOOP("cpv::Fairness", "Power, heat, gas, water")},
        {u"E"_s, QT_TRANSLATE_NOOP("cpv::Fairness", "Construction")},
        {u"F"_s, QT_TRANSLATE_NOOP("cpv::Fairness", "Wholesale and retail")},
        {u"G"_s, QT_TRANSLATE_NOOP("cpv::Fairness", "Transport and post")},
        {u"H"_s, QT_TRANSLATE_NOOP("cpv::Fairness", "Hotels and catering")},
        {u"I"_s, QT_TRANSLATE_NOOP("cpv::Fairness", "Information and software")},
        {u"J"_s, QT_TRANSLATE_NOOP("cpv::Fairness", "Financial services")},
        {u"K"_s, QT_TRANSLATE_NOOP("cpv::Fairness", "Real estate")},
        {u"L"_s, QT_TRANSLATE_NOOP("cpv::Fairness", "Leasing and business services")},
        {u"M"_s, QT_TRANSLATE_NOOP("cpv::Fairness", "Research and technical services")},
        {u"N"_s, QT_TRANSLATE_NOOP("cpv::Fairness", "Water and environment")},
        {u"O"_s, QT_TRANSLATE_NOOP("cpv::Fairness", "Household services and repair")},
        {u"P"_s, QT_TRANSLATE_NOOP("cpv::Fairness", "Education")},
        {u"Q"_s, QT_TRANSLATE_NOOP("cpv::Fairness", "Health and social work")},
        {u"R"_s, QT_TRANSLATE_NOOP("cpv::Fairness", "Culture, sport, leisure")},
        {u"S"_s, QT_TRANSLATE_NOOP("cpv::Fairness", "Public administration")},
        {u"T"_s, QT_TRANSLATE_NOOP("cpv::Fairness", "International organisations")},
    };
    const char *name = names.value(letter, nullptr);
    return name ? Words::tr(name) : letter;
}

QString fairGroupText(FairnessDimension dimension, const QString &key)
{
    if (key.isEmpty())
        return Words::tr("Not known");
    switch (dimension) {
    case FairnessDimension::District: return payerText(key);
    case FairnessDimension::Size: return sizeClassText(enumFromText<SizeClass>(key).value_or(SizeClass::Unknown));
    case FairnessDimension::Industry: return industrySectionText(key);
    case FairnessDimension::FirstTime: return key == u"true" ? Words::tr("First application") : Words::tr("Applied before");
    case FairnessDimension::Applicant: return applicantTypeText(enumFromText<ApplicantType>(key).value_or(ApplicantType::Enterprise));
    }
    return key;
}

std::optional<ColumnCondition> groupCondition(FairnessDimension dimension, const QString &key)
{
    if (key.isEmpty())
        return std::nullopt;
    switch (dimension) {
    case FairnessDimension::District: return ColumnCondition {.column = u"district"_s, .anyOf = {key}};
    case FairnessDimension::Size: return ColumnCondition {.column = u"companySize"_s, .anyOf = {key}};
    case FairnessDimension::Applicant: return ColumnCondition {.column = u"applicantType"_s, .anyOf = {key}};
    case FairnessDimension::FirstTime: return ColumnCondition {.column = u"firstTime"_s, .anyOf = {key == u"true" ? u"yes"_s : u"no"_s}};
    case FairnessDimension::Industry: {
        ColumnCondition divisions {.column = u"industry"_s}; // The list keeps the section's divisions.
        for (const QString &division : industryDivisions())
            if (division.startsWith(key))
                divisions.anyOf.push_back(division);
        return divisions.anyOf.empty() ? std::nullopt : std::optional(divisions);
    }
    }
    return std::nullopt;
}

QString groupFindingText(GroupFinding finding)
{
    switch (finding) {
    case GroupFinding::TooFew: return Words::tr("Too few");
    case GroupFinding::Best: return Words::tr("Highest rate");
    case GroupFinding::Even: return Words::tr("Even");
    case GroupFinding::Chance: return Words::tr("May be chance");
    case GroupFinding::Uneven: return Words::tr("Look at");
    }
    return {};
}

Tone groupFindingTone(GroupFinding finding)
{
    switch (finding) {
    case GroupFinding::TooFew: return Tone::Neutral;
    case GroupFinding::Best: return Tone::Info;
    case GroupFinding::Even: return Tone::Ok;
    case GroupFinding::Chance: return Tone::Neutral;
    case GroupFinding::Uneven: return Tone::Warn;
    }
    return Tone::Neutral;
}

QString partText(double part) { return QString::number(part * 100, 'f', 1) + u" %"_s; }

QString chanceText(double chance) { return chance < 0.001 ? Words::tr("under 0.001") : QString::number(chance, 'f', 3); }

QString groupColumnsText()
{
    return QStringList {
        Words::tr("Enter or a double click on a row opens its decided cases in the list of cases, whenever they were decided."),
        Words::tr("Cases: applications that were decided in this time: awarded, refused or disregarded."),
        Words::tr("Approved: the part of them that got an award, confirmed by everybody who had to."),
        Words::tr("Median wait: days from submission to the decision; half of the group waited longer."),
        Words::tr("Against the highest: the group's rate over the highest rate of any group with at least %1 cases; under 80 % a group is compared further.").arg(FewestCases),
        Words::tr("Chance: how likely a difference at least this large is if both groups were treated alike (Fisher's exact test, two-sided)."),
        Words::tr("Finding: \"look at\" where the rate is under 80 % and chance, shared over all comparisons of the table, explains it in fewer than one of twenty reports; groups under %1 cases say nothing.").arg(FewestCases)}
        .join(u'\n');
}

QString officialColumnsText()
{
    return QStringList {
        Words::tr("Enter or a double click on a row opens its decided cases in the list of cases, whenever they were decided."),
        Words::tr("Expected: how many of the cases colleagues would have approved, going by programme, size, applicant type and first application."),
        Words::tr("Leniency: the mean standardised residual of the official's decisions; above 0 is more lenient than colleagues, below is stricter."),
        Words::tr("Range: where the leniency would lie in ninety-nine of a hundred reports, for all officials together; a person stands out where 0 is outside."),
        Words::tr("Only officials with at least %1 cases of kinds that colleagues decided, too, are compared. Standing out is a reason to look at cases, not a judgement.").arg(FewestCases)}
        .join(u'\n');
}

QString pairColumnsText()
{
    return QStringList {
        Words::tr("Enter or a double click on a row opens the company's cases."),
        Words::tr("Met: how often the same official decided on the same company; pairs are listed from %1 times on.").arg(RepeatedFrom),
        Words::tr("Expected: how often they would meet if each programme's cases were dealt to its officials by chance."),
        Words::tr("Chance: how likely it is to meet at least that often.")}
        .join(u'\n');
}

QString lorenzText(const Concentration &awards)
{
    return QStringList {
        Words::tr("The curve shows which part of the awarded money the smaller recipients got together; the straight line would be the same amount for everybody."),
        Words::tr("Gini %1: 0 means that all recipients got the same, 1 that one got everything; that larger projects get more is no unfairness by itself.").arg(awards.gini, 0, 'f', 3),
        Words::tr("The tenth of the recipients that got most has %1 of the money.").arg(partText(awards.topTenth))}
        .join(u'\n');
}

} // namespace cpv
