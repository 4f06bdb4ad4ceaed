#include "ui/sme/sme_words.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"

#include <QCoreApplication>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::SmeWords)
};

}

QList<ExplainRow> explainRows(const std::vector<SubsidyStep> &steps, Money total)
{
    QList<ExplainRow> rows;
    QList<ExplainRow> shares;
    for (const SubsidyStep &step : steps) {
        const ExplainRow row {subsidyStepText(step), subsidyStepDetail(step), step.rule, yuanText(step.after)};
        (step.name == u"share" ? shares : rows).append(row);
    }
    rows.append({.name = Words::tr("Subsidy"), .amount = yuanText(total), .total = true});
    return shares.size() > 1 ? rows + shares : rows; // A single payer pays it all: nothing to say.
}

QString windowStateText(WindowState state)
{
    switch (state) {
    case WindowState::Open: return Words::tr("Open");
    case WindowState::Grace: return Words::tr("Grace period");
    case WindowState::Coming: return Words::tr("Coming");
    case WindowState::Past: return Words::tr("Closed");
    }
    return {};
}

Tone windowTone(const WindowStatus &window)
{
    switch (window.state) {
    case WindowState::Open: return Tone::Ok;
    case WindowState::Grace: return Tone::Warn;
    case WindowState::Coming: return Tone::Info;
    case WindowState::Past: return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString windowText(const WindowStatus &window, QDate today)
{
    switch (window.state) {
    case WindowState::Open: {
        if (!window.closes)
            return Words::tr("Open all year");
        const qint64 days = today.daysTo(*window.closes);
        if (days == 0)
            return Words::tr("Closes today");
        return Words::tr("Until %1, %2 days left").arg(dateText(window.closes)).arg(days);
    }
    case WindowState::Grace: return Words::tr("Closed on %1; still taken, marked as late").arg(dateText(window.closes));
    case WindowState::Coming: return Words::tr("Opens on %1").arg(dateText(window.opens));
    case WindowState::Past: return Words::tr("Closed on %1").arg(dateText(window.closes));
    }
    return {};
}

QString rateText(const Programme &programme)
{
    qint32 whole = 0;
    for (const PayerRate &payer : programme.payers)
        whole += payer.rate.value;
    QStringList parts {percentText({whole})};
    for (const RateVariant &variant : programme.variants)
        parts << applicantTypeText(variant.applicant) + u' ' + percentText(variant.rate);
    for (const CostRate &own : programme.costRates)
        parts << costKindText(own.kind) + u' ' + percentText(own.rate);
    return parts.join(Words::tr(", ", "between items of a list"));
}

QString capsText(const Programme &programme)
{
    QStringList parts;
    for (const Cap &cap : programme.caps) {
        if (cap.amount > Money())
            parts << capScopeText(cap.scope) + u' ' + yuanText(cap.amount);
    }
    for (const CostRate &own : programme.costRates) {
        if (own.cap > Money())
            parts << Words::tr("%1 per contract %2", "kind of cost, amount").arg(costKindText(own.kind), yuanText(own.cap));
    }
    return parts.isEmpty() ? Words::tr("No cap published") : parts.join(Words::tr("; ", "between sentences"));
}

QString papersText(const Programme &programme)
{
    QStringList names;
    for (const MaterialRequirement &paper : programme.materials) {
        if (paper.required)
            names << materialText(paper.kind);
    }
    return names.join(Words::tr(", ", "between items of a list"));
}

QString dateText(const std::optional<QDate> &date) { return date ? date->toString(Qt::ISODate) : u"–"_s; }

QString timeText(Instant instant) { return localDateTime(instant).toString(u"yyyy-MM-dd HH:mm"_s); }

QString fileSizeText(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1); }

} // namespace cpv
