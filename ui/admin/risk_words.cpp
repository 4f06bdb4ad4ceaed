#include "ui/admin/risk_words.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::Risk)
};

QString checkName(RiskCheck check)
{
    switch (check) {
    case RiskCheck::CashOut: return Words::tr("Money back from the provider");
    case RiskCheck::RelatedParty: return Words::tr("Applicant and provider related");
    case RiskCheck::AcrossCities: return Words::tr("Claimed in another city, too");
    case RiskCheck::SplitContracts: return Words::tr("Contracts split");
    case RiskCheck::OverInvoicing: return Words::tr("Billed above price");
    case RiskCheck::PriceRise: return Words::tr("Price raised after listing");
    case RiskCheck::PhantomUsage: return Words::tr("More use than possible");
    case RiskCheck::NoPower: return Words::tr("Use without power");
    case RiskCheck::IdleBurn: return Words::tr("Idle cards");
    case RiskCheck::ShellCompany: return Words::tr("Shell company");
    case RiskCheck::ForgedPapers: return Words::tr("Papers and invoices");
    case RiskCheck::DoubleRole: return Words::tr("Applicant is a provider");
    case RiskCheck::Favouritism: return Words::tr("Favouritism");
    case RiskCheck::SlowPayment: return Words::tr("Slow payment");
    case RiskCheck::UnusedVoucher: return Words::tr("Voucher hardly used");
    case RiskCheck::WrongAccelerator: return Words::tr("Other cards than billed");
    }
    return {};
}

RiskUnit limitUnit(const RiskHit &hit)
{
    if (hit.check == RiskCheck::SlowPayment || hit.reason == u"sameCurve")
        return RiskUnit::Days;
    if (hit.reason == u"lenient" || hit.reason == u"district")
        return RiskUnit::Hundredths;
    if (hit.check == RiskCheck::RelatedParty || hit.check == RiskCheck::ForgedPapers || hit.reason == u"agent")
        return RiskUnit::Count;
    return RiskUnit::Share;
}

/// Of an official's decisions compared with those of colleagues.
bool isOfDecisions(const RiskHit &hit) { return hit.reason == u"lenient" || hit.reason == u"district"; }

bool isOfPrices(const RiskHit &hit) { return hit.check == RiskCheck::OverInvoicing || hit.check == RiskCheck::PriceRise; }

/// How far above: the check of bills keeps the whole price as a part of the other.
qint64 aboveOf(const RiskHit &hit, qint64 share) { return hit.check == RiskCheck::OverInvoicing ? share - BasisPoints::Whole : share; }

/// What a price hit compares, in figures. Empty where the evidence does not hold them.
QString priceSentence(const RiskHit &hit)
{
    const auto value = [&](EvidenceKind kind) {
        const auto found = std::ranges::find(hit.evidence, kind, &RiskEvidence::kind);
        return found == hit.evidence.end() ? QString() : evidenceValueText(hit, *found);
    };
    const QString amount = value(EvidenceKind::Amount), against = value(EvidenceKind::Against), above = value(EvidenceKind::Share);
    if (amount.isEmpty() || against.isEmpty() || above.isEmpty())
        return {};
    if (hit.reason == u"overList")
        return Words::tr("A card-hour was billed at %1 CNY, %2 above the provider's own list price of %3 CNY.").arg(amount, above, against);
    if (hit.reason == u"overMedian")
        return Words::tr("A card-hour was billed at %1 CNY, %2 above the %3 CNY in the middle of what other providers billed in six months.").arg(amount, above, against);
    return Words::tr("Soon after the offer was listed or the programme opened, a card-hour rose from %3 to %1 CNY, by %2.").arg(amount, above, against);
}

/// Empty: as of every other check.
QString priceLabel(const RiskHit &hit, EvidenceKind kind)
{
    const bool isBilled = hit.check == RiskCheck::OverInvoicing;
    if (kind == EvidenceKind::Date)
        return isBilled ? Words::tr("Month of the bill") : Words::tr("Listed, or the programme opened, on");
    if (kind == EvidenceKind::Until)
        return Words::tr("Price raised on");
    if (kind == EvidenceKind::Amount)
        return isBilled ? Words::tr("Billed for a card-hour, CNY") : Words::tr("Raised price of a card-hour, CNY");
    if (kind == EvidenceKind::Against && !isBilled)
        return Words::tr("Lowest price until then, CNY");
    if (kind == EvidenceKind::Against)
        return hit.reason == u"overList" ? Words::tr("The provider's own list price, CNY") : Words::tr("Median of other providers in six months, CNY");
    if (kind == EvidenceKind::Share)
        return isBilled ? Words::tr("Billed above that price by") : Words::tr("Raised by");
    return kind == EvidenceKind::Limit ? Words::tr("Passes without a finding up to") : QString();
}

bool isMoney(EvidenceKind kind) { return kind == EvidenceKind::Amount || kind == EvidenceKind::Against || kind == EvidenceKind::Threshold; }

} // namespace

QString riskCheckText(RiskCheck check) { return QString::number(int(check) + 1) + u' ' + checkName(check); }

QString riskGapText(RiskGap gap)
{
    switch (gap) {
    case RiskGap::MoneyFlows: return Words::tr("payments of providers");
    case RiskGap::OtherPlaces: return Words::tr("claims of other places on this device");
    case RiskGap::BilledHours: return Words::tr("card-hours on bills");
    case RiskGap::Metering: return Words::tr("metering of the centres");
    case RiskGap::Power: return Words::tr("power readings");
    case RiskGap::Utilisation: return Words::tr("utilisation of the cards");
    case RiskGap::InvoiceRegister: return Words::tr("answers of the invoice register");
    case RiskGap::PaperImages: return Words::tr("comparison of scanned pictures");
    case RiskGap::Digests: return Words::tr("facts of some company or provider");
    }
    return {};
}

QString riskStateText(const RiskCheckResult &result)
{
    QStringList gaps;
    for (const RiskGap gap : result.gaps)
        gaps << riskGapText(gap);
    if (!result.checked)
        return Words::tr("Not checked: no %1").arg(listText(gaps));
    if (gaps.isEmpty() && result.looked == 0 && result.hits.empty())
        return Words::tr("Nothing to check yet");
    return gaps.isEmpty() ? Words::tr("Checked") : Words::tr("In part: no %1").arg(listText(gaps));
}

Tone riskStateTone(const RiskCheckResult &result) { return !result.checked ? Tone::Neutral : result.gaps.empty() ? Tone::Ok : Tone::Info; }

QString riskSeverityText(RiskSeverity severity)
{
    switch (severity) {
    case RiskSeverity::Low: return Words::tr("Low");
    case RiskSeverity::Medium: return Words::tr("Moderate");
    case RiskSeverity::High: return Words::tr("High");
    }
    return {};
}

Tone riskSeverityTone(RiskSeverity severity)
{
    return severity == RiskSeverity::High ? Tone::Bad : severity == RiskSeverity::Medium ? Tone::Warn : Tone::Neutral;
}

QString riskVerdictText(RiskVerdict verdict)
{
    switch (verdict) {
    case RiskVerdict::Cleared: return Words::tr("Cleared");
    case RiskVerdict::Watched: return Words::tr("Watched");
    case RiskVerdict::Confirmed: return Words::tr("Substantiated");
    }
    return {};
}

Tone riskVerdictTone(RiskVerdict verdict)
{
    return verdict == RiskVerdict::Cleared ? Tone::Ok : verdict == RiskVerdict::Watched ? Tone::Info : Tone::Bad;
}

QString riskSubjectText(RiskSubject kind)
{
    switch (kind) {
    case RiskSubject::Application: return Words::tr("Application case");
    case RiskSubject::Company: return Words::tr("Company");
    case RiskSubject::Provider: return Words::tr("Provider");
    case RiskSubject::Official: return Words::tr("Official");
    case RiskSubject::Voucher: return Words::tr("Voucher or award");
    case RiskSubject::Redemption: return Words::tr("Redemption");
    case RiskSubject::Offer: return Words::tr("Offer");
    }
    return {};
}

QString riskReasonText(const RiskHit &hit)
{
    static const QHash<QString, const char *> sentences {
        {u"moneyBack"_s, QT_TRANSLATE_NOOP("cpv::Risk", "A large part of what was paid to the provider came back to the company or somebody near it.")},
        {u"related"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Applicant and provider share a person, an address, a telephone or a bank account.")},
        {u"relatedOver"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Applicant and provider hang together over other companies.")},
        {u"sameContract"_s, QT_TRANSLATE_NOOP("cpv::Risk", "The same contract is claimed for in another place.")},
        {u"samePeriod"_s, QT_TRANSLATE_NOOP("cpv::Risk", "The company claims for the same provider and the same months in another place.")},
        {u"sameInvoice"_s, QT_TRANSLATE_NOOP("cpv::Risk", "The invoice was handed in in another place as well.")},
        {u"split"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Several contracts of the same parties, signed close to each other, each stay just under a threshold.")},
        {u"overList"_s, QT_TRANSLATE_NOOP("cpv::Risk", "A card-hour was billed far above the provider's own list price.")},
        {u"overMedian"_s, QT_TRANSLATE_NOOP("cpv::Risk", "A card-hour was billed far above what other providers billed in these months.")},
        {u"priceRise"_s, QT_TRANSLATE_NOOP("cpv::Risk", "The price rose soon after the offer was listed or the programme opened.")},
        {u"moreThanCards"_s, QT_TRANSLATE_NOOP("cpv::Risk", "More hours were metered on one day than the cards have.")},
        {u"moreThanCentre"_s, QT_TRANSLATE_NOOP("cpv::Risk", "All customers together used more than the centre has.")},
        {u"moreThanMetered"_s, QT_TRANSLATE_NOOP("cpv::Risk", "More hours were billed than the meters saw.")},
        {u"noPower"_s, QT_TRANSLATE_NOOP("cpv::Risk", "The cards drew far less power than such use needs.")},
        {u"idle"_s, QT_TRANSLATE_NOOP("cpv::Risk", "The cards were paid for and hardly worked.")},
        {u"sameCurve"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Many days have the same curve of use, as if copied.")},
        {u"shell"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Hardly any staff, just founded, and the voucher is worth more than a year's revenue.")},
        {u"almostShell"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Two of three signs of a shell company: hardly any staff, just founded, a voucher above a year's revenue.")},
        {u"samePaper"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Another company handed in the same file.")},
        {u"alikePaper"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Another company handed in a picture that is nearly the same.")},
        {u"invoiceUnknown"_s, QT_TRANSLATE_NOOP("cpv::Risk", "The tax office's register doesn't know the invoice.")},
        {u"invoiceBeforeContract"_s, QT_TRANSLATE_NOOP("cpv::Risk", "The invoice is older than the contract.")},
        {u"invoiceTwice"_s, QT_TRANSLATE_NOOP("cpv::Risk", "The same invoice stands under two bills, written differently.")},
        {u"isProvider"_s, QT_TRANSLATE_NOOP("cpv::Risk", "The applicant is a listed provider.")},
        {u"isAlmostProvider"_s, QT_TRANSLATE_NOOP("cpv::Risk", "The applicant and a listed provider have the same people or the same name.")},
        {u"lenient"_s, QT_TRANSLATE_NOOP("cpv::Risk", "The official approves more than colleagues with cases alike, beyond what chance explains.")},
        {u"district"_s, QT_TRANSLATE_NOOP("cpv::Risk", "One district's applicants fare better with this official than with colleagues.")},
        {u"repeatedCompany"_s, QT_TRANSLATE_NOOP("cpv::Risk", "The same official approves the same company again and again.")},
        {u"oneProvider"_s, QT_TRANSLATE_NOOP("cpv::Risk", "The official's awards go to one provider far more than the city's do.")},
        {u"agent"_s, QT_TRANSLATE_NOOP("cpv::Risk", "One telephone stands behind many companies.")},
        {u"unpaid"_s, QT_TRANSLATE_NOOP("cpv::Risk", "The office owes this money for too long.")},
        {u"paidLate"_s, QT_TRANSLATE_NOOP("cpv::Risk", "The office paid late.")},
        {u"unused"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Most of the voucher's time is over and little of it is used.")},
        {u"otherCards"_s, QT_TRANSLATE_NOOP("cpv::Risk", "The meters saw other cards than the bill names.")},
    };
    if (isOfPrices(hit))
        if (const QString figures = priceSentence(hit); !figures.isEmpty())
            return figures;
    const char *sentence = sentences.value(hit.reason, nullptr);
    return sentence ? Words::tr(sentence) : hit.reason;
}

QString evidenceLabel(const RiskHit &hit, EvidenceKind kind)
{
    if (isOfPrices(hit))
        if (const QString label = priceLabel(hit, kind); !label.isEmpty())
            return label;
    switch (kind) {
    case EvidenceKind::Party: return Words::tr("Company");
    case EvidenceKind::Provider: return Words::tr("Provider");
    case EvidenceKind::Official: return Words::tr("Official");
    case EvidenceKind::Case: return Words::tr("Application case");
    case EvidenceKind::Redemption: return Words::tr("Redemption");
    case EvidenceKind::Contract: return Words::tr("Contract number");
    case EvidenceKind::Invoice: return Words::tr("Invoice number");
    case EvidenceKind::Place: return Words::tr("Place");
    case EvidenceKind::Paper: return Words::tr("Paper");
    case EvidenceKind::Accelerator: return Words::tr("Kind of card");
    case EvidenceKind::Metered: return hit.check == RiskCheck::NoPower ? Words::tr("At full load, kWh") : Words::tr("Metered");
    case EvidenceKind::Amount: return Words::tr("Amount, CNY");
    case EvidenceKind::Against: return Words::tr("Compared with, CNY");
    case EvidenceKind::Threshold: return Words::tr("Threshold, CNY");
    case EvidenceKind::Share: return Words::tr("Share found");
    case EvidenceKind::CityShare: return Words::tr("In the whole place");
    case EvidenceKind::Limit: return Words::tr("Limit of the check");
    case EvidenceKind::Expected: return isOfDecisions(hit) ? Words::tr("Colleagues would have approved") : Words::tr("Expected by chance");
    case EvidenceKind::Date: return Words::tr("Since");
    case EvidenceKind::Until: return Words::tr("Until");
    case EvidenceKind::Days: return Words::tr("Days");
    case EvidenceKind::Months: return Words::tr("Months");
    case EvidenceKind::Count: return isOfDecisions(hit) ? Words::tr("Cases decided") : Words::tr("How many");
    case EvidenceKind::Staff: return Words::tr("Staff");
    case EvidenceKind::Path: return Words::tr("Steps between them");
    case EvidenceKind::Deviation: return Words::tr("Standard deviations");
    case EvidenceKind::Value: return hit.check == RiskCheck::NoPower ? Words::tr("Drawn, kWh") : isOfDecisions(hit) ? Words::tr("Approved of them") : Words::tr("Found");
    case EvidenceKind::Phone: return Words::tr("Telephone");
    }
    return {};
}

QString evidenceValueText(const RiskHit &hit, const RiskEvidence &evidence)
{
    const qint64 number = evidence.value.toLongLong();
    if (isMoney(evidence.kind))
        return yuanText(Money::fromFen(number));
    if (isOfPrices(hit) && (evidence.kind == EvidenceKind::Share || evidence.kind == EvidenceKind::Limit))
        return riskLimitValueText(RiskUnit::Share, aboveOf(hit, number));
    if (hit.check == RiskCheck::OverInvoicing && evidence.kind == EvidenceKind::Date)
        return evidence.value.left(7); // Its month.
    if (evidence.kind == EvidenceKind::Share || evidence.kind == EvidenceKind::CityShare)
        return riskLimitValueText(RiskUnit::Share, number);
    if (evidence.kind == EvidenceKind::Deviation)
        return riskLimitValueText(RiskUnit::Hundredths, number);
    if (evidence.kind == EvidenceKind::Limit)
        return riskLimitValueText(limitUnit(hit), number);
    if (evidence.kind == EvidenceKind::Place)
        return payerText(evidence.value);
    return evidence.kind == EvidenceKind::Paper ? materialText(evidence.value) : evidence.value;
}

QString riskLimitText(const QString &name)
{
    static const QHash<QString, const char *> names {
        {u"cashBackDays"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Days after the payment")},
        {u"cashBackShare"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Part that comes back, from")},
        {u"relatedPath"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Steps between them, at most")},
        {u"splitContracts"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Contracts, from")},
        {u"splitDays"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Within days")},
        {u"splitMargin"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Under a threshold by at most")},
        {u"overPrice"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Above this part of list price or median (100 %: the same price)")},
        {u"priceRise"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Rise above")},
        {u"usageOfCapacity"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Of what the cards can, above")},
        {u"powerShare"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Of full load, under")},
        {u"idleUtilisation"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Mean utilisation under")},
        {u"idleSameDays"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Days with the same curve, from")},
        {u"shellStaff"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Staff, at most")},
        {u"shellMonths"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Months since the founding, under")},
        {u"shellRevenue"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Voucher above this part of a year's revenue")},
        {u"imageBits"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Bits in which two pictures differ, at most")},
        {u"favourDeviation"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Standard deviations, from")},
        {u"agentCompanies"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Companies of one telephone, from")},
        {u"providerConcentration"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Concentration on one provider (Herfindahl), from")},
        {u"paymentDays"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Days until payment, above")},
        {u"unusedAfter"_s, QT_TRANSLATE_NOOP("cpv::Risk", "From this part of the validity")},
        {u"unusedBelow"_s, QT_TRANSLATE_NOOP("cpv::Risk", "Used, under")},
    };
    const char *text = names.value(name, nullptr);
    return text ? Words::tr(text) : name;
}

QString riskLimitValueText(RiskUnit unit, qint64 value)
{
    switch (unit) {
    case RiskUnit::Count:
    case RiskUnit::Days:
    case RiskUnit::Months: return QString::number(value);
    case RiskUnit::Share: return QString::number(double(value) / 100, 'g', 6) + u" %"_s;
    case RiskUnit::Hundredths: return QString::number(double(value) / 100, 'f', 2);
    }
    return {};
}

} // namespace cpv
