#include "ui/admin/programme_words.h"

#include "core/base/describe.h"
#include "core/base/money_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/programme_names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class ProgrammeWords
{
    Q_DECLARE_TR_FUNCTIONS(ProgrammeWords)

public:
    static QString part(ProgrammePart part);
    static QString fault(const Error &error);
    static QString ruleFault(const Error &error);
    static QString state(ProposalState state, bool isAnnounced);
    static QString day(const QString &iso) { return iso.isEmpty() ? tr("Open-ended") : iso; }
    static QString flag(bool is) { return is ? tr("Yes") : tr("No"); }
    static QString noLimit() { return tr("No limit"); }
    static QString none() { return tr("None"); }
    static QString providers(qsizetype count) { return tr("%n provider(s)", nullptr, int(count)); }
    static QString criteria(qsizetype count) { return tr("%n criteria", nullptr, int(count)); }
    static QString span(const QString &from, const QString &to) { return tr("%1 to %2").arg(from, to); }
    static QString dayCount(DayCount count) { return count == DayCount::EndExclusive ? tr("without the last day") : tr("with the last day"); }
    static QString amount(const QJsonValue &fen, bool isLimit)
    {
        const Money money = Money::fromFen(fen.toInteger());
        return money.isZero() && isLimit ? noLimit() : tr("CNY %1").arg(yuanText(money));
    }
};

QString ProgrammeWords::part(ProgrammePart part)
{
    switch (part) {
    case ProgrammePart::Basics: return tr("Basics");
    case ProgrammePart::Payers: return tr("Who pays how much");
    case ProgrammePart::Caps: return tr("Limits");
    case ProgrammePart::Periods: return tr("Windows and periods");
    case ProgrammePart::Applicants: return tr("Who may apply");
    case ProgrammePart::Costs: return tr("What is paid for");
    case ProgrammePart::Approvals: return tr("Who confirms an award");
    case ProgrammePart::Materials: return tr("Papers");
    case ProgrammePart::Rules: return tr("Rules");
    case ProgrammePart::Rubric: return tr("What experts score");
    case ProgrammePart::Providers: return tr("Listed providers");
    }
    return {};
}

QString ProgrammeWords::ruleFault(const Error &error)
{
    const QString rule = error.arguments[1];
    if (error.code == Errc::TooLong)
        return tr("The text of rule %1 is too long: at most %2 characters in Chinese and %3 in English.").arg(rule, error.arguments.value(2), error.arguments.value(3));
    return error.code == Errc::Missing ? tr("Rule %1 needs a number of letters, digits and dots, and its text in both languages.").arg(rule)
                     : tr("The parameters of rule %1 do not fit what it checks. Amounts are in fen, shares in hundredths of a percent, times in months; places, "
                          "industries and costs are codes.").arg(rule);
}

QString ProgrammeWords::fault(const Error &error)
{
    const QString member = error.arguments.value(0);
    const bool isMissing = error.code == Errc::Missing;
    if (member == u"nameZh")
        return tr("The programme needs a name in both languages.");
    if (member == u"payers")
        return isMissing ? tr("Nobody pays yet: add a payer.") : tr("Each payer needs a rate above zero, and all rates together are at most 100 %.");
    if (member == u"approvals")
        return isMissing ? tr("Nobody confirms yet: add a step.")
                         : tr("Amounts have to rise from step to step, only the last has no limit, and one to three people confirm.");
    if (member == u"effectiveTo")
        return tr("The programme ends before it begins.");
    if (member == u"windows")
        return tr("A window ends before it begins.");
    if (member == u"timeShare")
        return tr("The base period ends before it begins.");
    if (member == u"rules" && error.arguments.size() > 1)
        return ruleFault(error);
    if (member == u"rules")
        return tr("Every rule needs a number of its own. Courses before the issue need a rule that refuses, and a course.");
    if (member == u"costRates")
        return tr("A rate of its own is for a kind of cost that is paid for, each once.");
    if (member == u"variants")
        return tr("Each kind of applicant has at most one cover of its own.");
    if (member == u"rubric")
        return isMissing ? tr("Every criterion needs a name in both languages, and there must be one.")
                         : tr("The points of all criteria have to be 100 together, each best score has to divide 100, and one to nine experts score within a day or more.");
    return tr("A voucher is valid for a month or more, and a correction has a working day or more.");
}

QString ProgrammeWords::state(ProposalState state, bool isAnnounced)
{
    switch (state) {
    case ProposalState::Proposed: return tr("Waits for an answer");
    case ProposalState::Published: return isAnnounced ? tr("Announced") : tr("Published");
    case ProposalState::Refused: return tr("Refused");
    case ProposalState::Withdrawn: return tr("Taken back");
    }
    return {};
}

/// How a value is written for people.
enum class Form { Text, Money, Limit, Percent, Number, Day, Flag, Kind, Mode, Confidence, Applicant, Cost, Scope, Payer, Paper, RuleType, Effect, DayCount, Span, List, Whole };

struct MemberWords {
    const char *path; ///< Member and, where it has some, its field.
    const char *name;
    Form form;
};
constexpr std::array WordsOfMembers {
    MemberWords {"id", QT_TRANSLATE_NOOP("ProgrammeWords", "Identity"), Form::Text},
    MemberWords {"place", QT_TRANSLATE_NOOP("ProgrammeWords", "Place"), Form::Payer},
    MemberWords {"kind", QT_TRANSLATE_NOOP("ProgrammeWords", "Kind"), Form::Kind},
    MemberWords {"mode", QT_TRANSLATE_NOOP("ProgrammeWords", "Order"), Form::Mode},
    MemberWords {"nameZh", QT_TRANSLATE_NOOP("ProgrammeWords", "Name in Chinese"), Form::Text},
    MemberWords {"nameEn", QT_TRANSLATE_NOOP("ProgrammeWords", "Name in English"), Form::Text},
    MemberWords {"placeZh", QT_TRANSLATE_NOOP("ProgrammeWords", "Place's name in Chinese"), Form::Text},
    MemberWords {"placeEn", QT_TRANSLATE_NOOP("ProgrammeWords", "Place's name in English"), Form::Text},
    MemberWords {"numberPrefix", QT_TRANSLATE_NOOP("ProgrammeWords", "Number prefix"), Form::Text},
    MemberWords {"ruleVersion", QT_TRANSLATE_NOOP("ProgrammeWords", "Rule version"), Form::Number},
    MemberWords {"effectiveFrom", QT_TRANSLATE_NOOP("ProgrammeWords", "Programme begins"), Form::Day},
    MemberWords {"effectiveTo", QT_TRANSLATE_NOOP("ProgrammeWords", "Programme ends"), Form::Day},
    MemberWords {"budgetPerYear", QT_TRANSLATE_NOOP("ProgrammeWords", "Published budget a year"), Form::Money},
    MemberWords {"payers", QT_TRANSLATE_NOOP("ProgrammeWords", "Payer"), Form::Whole},
    MemberWords {"payers.payer", QT_TRANSLATE_NOOP("ProgrammeWords", "payer"), Form::Payer},
    MemberWords {"payers.rate", QT_TRANSLATE_NOOP("ProgrammeWords", "rate"), Form::Percent},
    MemberWords {"payers.rule", QT_TRANSLATE_NOOP("ProgrammeWords", "rule number"), Form::Text},
    MemberWords {"variants", QT_TRANSLATE_NOOP("ProgrammeWords", "Cover of its own"), Form::Whole},
    MemberWords {"variants.applicant", QT_TRANSLATE_NOOP("ProgrammeWords", "applicant"), Form::Applicant},
    MemberWords {"variants.rate", QT_TRANSLATE_NOOP("ProgrammeWords", "rate"), Form::Percent},
    MemberWords {"variants.rule", QT_TRANSLATE_NOOP("ProgrammeWords", "rule number"), Form::Text},
    MemberWords {"variants.youngerThanMonths", QT_TRANSLATE_NOOP("ProgrammeWords", "younger than, months"), Form::Number},
    MemberWords {"costRates", QT_TRANSLATE_NOOP("ProgrammeWords", "Rate of its own"), Form::Whole},
    MemberWords {"costRates.kind", QT_TRANSLATE_NOOP("ProgrammeWords", "cost"), Form::Cost},
    MemberWords {"costRates.rate", QT_TRANSLATE_NOOP("ProgrammeWords", "rate"), Form::Percent},
    MemberWords {"costRates.cap", QT_TRANSLATE_NOOP("ProgrammeWords", "cap"), Form::Limit},
    MemberWords {"costRates.rule", QT_TRANSLATE_NOOP("ProgrammeWords", "rule number"), Form::Text},
    MemberWords {"caps", QT_TRANSLATE_NOOP("ProgrammeWords", "At most"), Form::Whole},
    MemberWords {"caps.scope", QT_TRANSLATE_NOOP("ProgrammeWords", "of"), Form::Scope},
    MemberWords {"caps.amount", QT_TRANSLATE_NOOP("ProgrammeWords", "amount"), Form::Limit},
    MemberWords {"caps.rule", QT_TRANSLATE_NOOP("ProgrammeWords", "rule number"), Form::Text},
    MemberWords {"caps.share", QT_TRANSLATE_NOOP("ProgrammeWords", "share of the contract"), Form::Percent},
    MemberWords {"minContract", QT_TRANSLATE_NOOP("ProgrammeWords", "Smallest contract"), Form::Limit},
    MemberWords {"applicants", QT_TRANSLATE_NOOP("ProgrammeWords", "Applicants"), Form::Applicant},
    MemberWords {"costs", QT_TRANSLATE_NOOP("ProgrammeWords", "Eligible costs"), Form::Cost},
    MemberWords {"timeShare", QT_TRANSLATE_NOOP("ProgrammeWords", "Time share"), Form::Whole},
    MemberWords {"timeShare.applies", QT_TRANSLATE_NOOP("ProgrammeWords", "only costs of the base period"), Form::Flag},
    MemberWords {"timeShare.base", QT_TRANSLATE_NOOP("ProgrammeWords", "base period"), Form::Span},
    MemberWords {"timeShare.dayCount", QT_TRANSLATE_NOOP("ProgrammeWords", "days are counted"), Form::DayCount},
    MemberWords {"timeShare.roundDownToFen", QT_TRANSLATE_NOOP("ProgrammeWords", "rounded down to"), Form::Money},
    MemberWords {"windows", QT_TRANSLATE_NOOP("ProgrammeWords", "Window"), Form::Whole},
    MemberWords {"windows.from", QT_TRANSLATE_NOOP("ProgrammeWords", "first day"), Form::Day},
    MemberWords {"windows.to", QT_TRANSLATE_NOOP("ProgrammeWords", "last day"), Form::Day},
    MemberWords {"graceDays", QT_TRANSLATE_NOOP("ProgrammeWords", "Days of grace"), Form::Number},
    MemberWords {"correctionDays", QT_TRANSLATE_NOOP("ProgrammeWords", "Working days for a correction"), Form::Number},
    MemberWords {"noticeDays", QT_TRANSLATE_NOOP("ProgrammeWords", "Working days of public notice"), Form::Number},
    MemberWords {"validityMonths", QT_TRANSLATE_NOOP("ProgrammeWords", "Months that a voucher is valid"), Form::Number},
    MemberWords {"approvals", QT_TRANSLATE_NOOP("ProgrammeWords", "Step"), Form::Whole},
    MemberWords {"approvals.upTo", QT_TRANSLATE_NOOP("ProgrammeWords", "up to"), Form::Limit},
    MemberWords {"approvals.people", QT_TRANSLATE_NOOP("ProgrammeWords", "people"), Form::Number},
    MemberWords {"materials", QT_TRANSLATE_NOOP("ProgrammeWords", "Paper"), Form::Whole},
    MemberWords {"materials.kind", QT_TRANSLATE_NOOP("ProgrammeWords", "kind"), Form::Paper},
    MemberWords {"materials.required", QT_TRANSLATE_NOOP("ProgrammeWords", "required"), Form::Flag},
    MemberWords {"rules", QT_TRANSLATE_NOOP("ProgrammeWords", "Rule"), Form::Whole},
    MemberWords {"rules.number", QT_TRANSLATE_NOOP("ProgrammeWords", "number"), Form::Text},
    MemberWords {"rules.type", QT_TRANSLATE_NOOP("ProgrammeWords", "type"), Form::RuleType},
    MemberWords {"rules.effect", QT_TRANSLATE_NOOP("ProgrammeWords", "effect"), Form::Effect},
    MemberWords {"rules.parameters", QT_TRANSLATE_NOOP("ProgrammeWords", "parameters"), Form::List},
    MemberWords {"rules.textZh", QT_TRANSLATE_NOOP("ProgrammeWords", "text in Chinese"), Form::Text},
    MemberWords {"rules.textEn", QT_TRANSLATE_NOOP("ProgrammeWords", "text in English"), Form::Text},
    MemberWords {"providers", QT_TRANSLATE_NOOP("ProgrammeWords", "Listed providers"), Form::Whole},
    MemberWords {"sourceZh", QT_TRANSLATE_NOOP("ProgrammeWords", "Source in Chinese"), Form::Text},
    MemberWords {"sourceEn", QT_TRANSLATE_NOOP("ProgrammeWords", "Source in English"), Form::Text},
    MemberWords {"confidence", QT_TRANSLATE_NOOP("ProgrammeWords", "Confidence"), Form::Confidence},
    MemberWords {"demonstration", QT_TRANSLATE_NOOP("ProgrammeWords", "Demonstration"), Form::Flag},
    MemberWords {"rubric", QT_TRANSLATE_NOOP("ProgrammeWords", "Scoring by experts"), Form::Whole},
    MemberWords {"rubric.version", QT_TRANSLATE_NOOP("ProgrammeWords", "Version of the rubric"), Form::Number},
    MemberWords {"rubric.reviewers", QT_TRANSLATE_NOOP("ProgrammeWords", "Experts for each application"), Form::Number},
    MemberWords {"rubric.days", QT_TRANSLATE_NOOP("ProgrammeWords", "Working days for scoring"), Form::Number},
    MemberWords {"rubric.criteria", QT_TRANSLATE_NOOP("ProgrammeWords", "Criterion"), Form::Whole},
    MemberWords {"rubric.criteria.id", QT_TRANSLATE_NOOP("ProgrammeWords", "short name"), Form::Text},
    MemberWords {"rubric.criteria.nameZh", QT_TRANSLATE_NOOP("ProgrammeWords", "name in Chinese"), Form::Text},
    MemberWords {"rubric.criteria.nameEn", QT_TRANSLATE_NOOP("ProgrammeWords", "name in English"), Form::Text},
    MemberWords {"rubric.criteria.weight", QT_TRANSLATE_NOOP("ProgrammeWords", "points of 100"), Form::Number},
    MemberWords {"rubric.criteria.scale", QT_TRANSLATE_NOOP("ProgrammeWords", "best score"), Form::Number},
    MemberWords {"rubric.criteria.guidanceZh", QT_TRANSLATE_NOOP("ProgrammeWords", "guidance in Chinese"), Form::Text},
    MemberWords {"rubric.criteria.guidanceEn", QT_TRANSLATE_NOOP("ProgrammeWords", "guidance in English"), Form::Text},
};

const MemberWords *wordsAt(const QString &path)
{
    const auto found = std::ranges::find_if(WordsOfMembers, [&](const MemberWords &words) { return path == QLatin1StringView(words.path); });
    return found == WordsOfMembers.end() ? nullptr : &*found;
}

template <typename E> QString enumWord(const QString &word, QString (*text)(E))
{
    const auto value = enumFromText<E>(word);
    return value ? text(*value) : word;
}

class DifferenceText
{
public:
    explicit DifferenceText(const Programme &programme) : m_programme(programme) { }

    QString value(const QString &path, const QJsonValue &value) const
    {
        const MemberWords *words = wordsAt(path);
        if (value.isUndefined() || !words)
            return {};
        if (value.isArray())
            return list(path, words->form, value.toArray());
        if (value.isObject() && words->form != Form::Span)
            return object(path, value.toObject());
        return one(words->form, value);
    }
    /// Which element of a list is meant.
    QString key(const QString &member, const QString &key) const
    {
        const QString name = key.section(u' ', 0, 0), again = key.section(u' ', 1);
        const QString rest = again.isEmpty() ? QString() : u' ' + again;
        if (member == u"payers")
            return payerOfProgramme(name, m_programme) + rest;
        if (member == u"variants")
            return enumWord<ApplicantType>(name, applicantTypeText) + rest;
        if (member == u"costRates")
            return enumWord<CostKind>(name, costKindText) + rest;
        if (member == u"caps")
            return enumWord<CapScope>(name, capScopeText) + rest;
        if (member == u"materials")
            return materialText(name) + rest;
        return member == u"rubric.criteria" ? criterion(key) : key;
    }

private:
    QString one(Form form, const QJsonValue &value) const
    {
        const QString word = value.toString();
        switch (form) {
        case Form::Text: return word;
        case Form::Money: return ProgrammeWords::amount(value, false);
        case Form::Limit: return ProgrammeWords::amount(value, true);
        case Form::Percent: return percentText({value.toInt()});
        case Form::Number: return QString::number(value.toInteger());
        case Form::Day: return ProgrammeWords::day(word);
        case Form::Flag: return ProgrammeWords::flag(value.toBool());
        case Form::Kind: return enumWord<SubsidyKind>(word, subsidyKindText);
        case Form::Mode: return enumWord<ProgrammeMode>(word, programmeModeText);
        case Form::Confidence: return enumWord<Confidence>(word, confidenceText);
        case Form::Applicant: return enumWord<ApplicantType>(word, applicantTypeText);
        case Form::Cost: return enumWord<CostKind>(word, costKindText);
        case Form::Scope: return enumWord<CapScope>(word, capScopeText);
        case Form::Payer: return payerOfProgramme(word, m_programme);
        case Form::Paper: return materialText(word);
        case Form::RuleType: return enumWord<RuleType>(word, ruleTypeText);
        case Form::Effect: return enumWord<RuleEffect>(word, ruleEffectText);
        case Form::DayCount: return enumWord<DayCount>(word, dayCountText);
        case Form::Span: return ProgrammeWords::span(value[u"from"_s].toString(), value[u"to"_s].toString());
        case Form::List:
        case Form::Whole: return word;
        }
        return {};
    }
    QString list(const QString &path, Form form, const QJsonArray &array) const
    {
        if (path == u"providers")
            return ProgrammeWords::providers(array.size());
        if (path == u"rubric.criteria")
            return ProgrammeWords::criteria(array.size());
        QStringList words;
        for (qsizetype i = 0; i < array.size(); ++i)
            words << (array.at(i).isObject() ? object(path, array.at(i).toObject()) : one(form, array.at(i)));
        return words.isEmpty() ? ProgrammeWords::none() : listText(words);
    }
    /// Its fields in the order of the table.
    QString object(const QString &path, const QJsonObject &object) const
    {
        QStringList parts;
        for (const MemberWords &words : WordsOfMembers) {
            const QString inside = QString::fromLatin1(words.path);
            if (inside.section(u'.', 0, -2) != path || !object.contains(inside.section(u'.', -1)))
                continue;
            const QString text = value(inside, object.value(inside.section(u'.', -1)));
            if (!text.isEmpty())
                parts << ProgrammeWords::tr(words.name) + u' ' + text;
        }
        return parts.join(u" · "_s);
    }
    QString criterion(const QString &id) const
    {
        if (m_programme.rubric)
            for (const RubricCriterion &criterion : m_programme.rubric->criteria)
                if (criterion.id == id)
                    return inChinese() ? criterion.nameZh : criterion.nameEn;
        return id;
    }

    const Programme &m_programme;
};

} // namespace

QString dayCountText(DayCount count) { return ProgrammeWords::dayCount(count); }

QString programmePartText(ProgrammePart part) { return ProgrammeWords::part(part); }

DifferenceWords differenceWords(const ProgrammeDifference &difference, const Programme &after)
{
    const DifferenceText text(after);
    const QString path = difference.field.isEmpty() ? difference.member : difference.member + u'.' + difference.field;
    const MemberWords *member = wordsAt(difference.member);
    const MemberWords *field = difference.field.isEmpty() ? nullptr : wordsAt(path);
    QString what = member ? ProgrammeWords::tr(member->name) : QString();
    if (!difference.key.isEmpty())
        what += u' ' + text.key(difference.member, difference.key);
    if (field)
        what = ProgrammeWords::tr("%1: %2").arg(what, ProgrammeWords::tr(field->name));
    return {what, text.value(path, difference.before), text.value(path, difference.after)};
}

QString programmeFaultText(const Error &fault) { return ProgrammeWords::fault(fault); }
ProgrammePart programmeFaultPart(const Error &fault) { return partOf(fault.arguments.value(0)); }

QString proposalStateText(const ProgrammeProposal &proposal, bool isAnnounced) { return ProgrammeWords::state(proposal.state, isAnnounced); }

Tone proposalStateTone(const ProgrammeProposal &proposal)
{
    switch (proposal.state) {
    case ProposalState::Proposed: return Tone::Warn;
    case ProposalState::Published: return Tone::Ok;
    case ProposalState::Refused: return Tone::Bad;
    case ProposalState::Withdrawn: return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace cpv
