#include "ui/sme/form_words.h"

#include "core/base/money_text.h"
#include "core/domain/correction.h"
#include "core/domain/form_fields.h"
#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"
#include "ui/sme/sme_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class FormWords
{
    Q_DECLARE_TR_FUNCTIONS(cpv::FormWords)

public:
    static QString value(const QString &field, const ApplicationForm &form, const std::vector<Provider> &providers)
    {
        if (field == u"provider")
            return provider(form, providers);
        if (field == u"contractAmount")
            return exactMoney(form.contractAmount);
        if (field == u"otherAid")
            return exactMoney(form.otherAid);
        if (field == u"costs")
            return costs(form);
        if (field == u"projection")
            return form.projection ? form.projection->title : QString();
        if (field == u"materials")
            return papers(form);
        if (field == u"declared")
            return form.declared ? tr("ticked") : tr("not ticked");
        return plain(field, form);
    }

    static QString tooMuch(Money sum) { return tr("Together %1: more than the contract's amount.").arg(yuanText(sum)); }
    static QString moreThanContract() { return tr("More than the contract's amount."); }
    static QString noPhone() { return tr("Not a phone number: write digits, like 13800001234 or 021-6000 0000, 12."); }
    static QString endsBefore() { return tr("Ends before it begins."); }
    static QString signedLater() { return tr("This day is still to come: a contract is signed before it is handed in."); }
    static QString rule(const RuleCheck &check, const QString &text) { return tr("Rule %1: %2").arg(check.rule, text); }

private:
    static QString plain(const QString &field, const ApplicationForm &form)
    {
        if (field == u"contractSigned")
            return dateText(form.contractSigned);
        if (field == u"periodFrom")
            return dateText(form.periodFrom);
        if (field == u"periodTo")
            return dateText(form.periodTo);
        if (field == u"project")
            return form.project;
        if (field == u"purpose")
            return form.purpose;
        if (field == u"contractNumber")
            return form.contractNumber;
        if (field == u"contactName")
            return form.contactName;
        return field == u"contactPhone" ? form.contactPhone : QString();
    }
    static QString provider(const ApplicationForm &form, const std::vector<Provider> &providers)
    {
        const auto found = std::ranges::find_if(providers, [&](const Provider &each) { return form.provider == each.id; });
        return found == providers.end() ? tr("one that is not on this device") : found->name;
    }
    static QString costs(const ApplicationForm &form)
    {
        QStringList parts;
        for (const CostItem &item : form.costs)
            parts << costKindText(item.kind) + u' ' + yuanText(item.amount);
        return listText(parts);
    }
    static QString papers(const ApplicationForm &form)
    {
        QStringList parts;
        for (const MaterialRef &paper : form.materials)
            parts << paper.name;
        return listText(parts);
    }
};

Money sumOfCosts(const ApplicationForm &form)
{
    Money sum;
    for (const CostItem &item : form.costs)
        sum += item.amount;
    return sum;
}

/// The first rule that fails on the field, as its programme words it.
QString failedRule(const QString &field, const DraftForm &form)
{
    for (const RuleCheck &check : form.estimate.checks) {
        // A correction counts by the day of its first submission, so a closed window doesn't stop it.
        const bool beside = form.draft.corrects && check.type == RuleType::WithinWindow;
        if (check.outcome != CheckOutcome::Failed || beside || fieldOfRule(check.type) != field)
            continue;
        const auto rule = std::ranges::find(form.facts.programme.rules, check.rule, &Rule::number);
        return FormWords::rule(check, rule == form.facts.programme.rules.end() ? ruleTypeText(check.type) : ruleText(*rule));
    }
    return {};
}

}

QString fieldValueText(const QString &field, const ApplicationForm &form, const std::vector<Provider> &providers)
{
    const QString text = isEmptyField(field, form) ? QString() : FormWords::value(field, form, providers);
    return text.isEmpty() ? u"–"_s : text;
}

QString flawOf(const QString &field, const DraftForm &form)
{
    const ApplicationForm &f = form.draft;
    if (isEmptyField(field, f))
        return {}; // It is missing, and nothing else.
    if (field == u"contractSigned" && f.contractSigned && *f.contractSigned > form.today)
        return FormWords::signedLater();
    if (field == u"periodTo" && f.periodFrom && f.periodTo && *f.periodTo < *f.periodFrom)
        return FormWords::endsBefore();
    if (field == u"costs" && sumOfCosts(f) > f.contractAmount && !f.contractAmount.isZero())
        return FormWords::tooMuch(sumOfCosts(f));
    if (field == u"otherAid" && f.otherAid > f.contractAmount && !f.contractAmount.isZero())
        return FormWords::moreThanContract();
    if (field == u"contactPhone" && !isPhoneNumber(f.contactPhone))
        return FormWords::noPhone();
    return failedRule(field, form);
}

bool asksFor(const Programme &programme, const QString &field, const ApplicationForm &form)
{
    if (!isEmptyField(field, form))
        return true;
    const auto has = [&](std::initializer_list<RuleType> types) {
        return std::ranges::any_of(programme.rules,
            [&](const Rule &rule) { return std::ranges::find(types, rule.type) != types.end(); });
    };
    if (field == u"otherAid") {
        const bool capped = std::ranges::find(programme.caps, CapScope::PublicAid, &Cap::scope) != programme.caps.end();
        return capped || has({RuleType::PublicAidAtMost, RuleType::NoOtherAid});
    }
    if (field == u"provider")
        return !programme.providers.empty() || has({RuleType::ProviderListed, RuleType::ProviderInRegion, RuleType::ProviderUnrelated});
    return field != u"costs" || !programme.costs.empty();
}

bool isToChange(const QString &field, const DraftForm &form)
{
    if (form.corrections.empty())
        return true;
    const auto listed = [&](const QString &name) {
        return std::ranges::find(form.corrections, name, &CorrectionItem::field) != form.corrections.end();
    };
    const bool period = field == u"periodFrom" || field == u"periodTo";
    return listed(field) || (period && listed(u"contractPeriod"_s)) || !flawOf(field, form).isEmpty()
        || std::ranges::find(form.estimate.missing, field) != form.estimate.missing.end();
}

bool isToShow(const QString &field, const DraftForm &form)
{
    return asksFor(form.facts.programme, field, form.draft) && (form.showsWhole || isToChange(field, form));
}

} // namespace cpv
