#include "ui/sme/sme_words.h"

#include "core/base/money_text.h"
#include "ui/common/step_row.h"
#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"

#include <QCoreApplication>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::SmeWords)
};

constexpr int LastDays = 30;
constexpr int FewDays = 3;

bool isShare(const SubsidyStep &step) { return step.name == u"share"; }

}

QList<ExplainRow> explainRows(const std::vector<SubsidyStep> &steps, Money total)
{
    QList<ExplainRow> rows;
    QList<ExplainRow> shares;
    for (const SubsidyStep &step : steps)
        (isShare(step) ? shares : rows).append(rowOf(step));
    rows.append({.name = Words::tr("Subsidy"), .amount = yuanText(total), .total = true});
    return shares.size() > 1 ? rows + shares : rows; // A single payer pays it all: nothing to say.
}

QList<ExplainRow> lostRows(const std::vector<SubsidyStep> &steps, Money asked)
{
    QList<ExplainRow> rows;
    for (const SubsidyStep &step : steps) {
        if (!isShare(step)) // Nobody pays a part of nothing.
            rows.append(rowOf(step));
    }
    rows.append({.name = Words::tr("Asked for"), .amount = yuanText(asked)});
    rows.append({.name = Words::tr("Subsidy paid"), .amount = yuanText(Money()), .total = true});
    return rows;
}

QString daysLeftText(QDate last, QDate today)
{
    const qint64 days = today.daysTo(last);
    return days == 0 ? Words::tr("last day today") : Words::tr("%n day(s) left", nullptr, int(days));
}

std::optional<Tone> daysLeftTone(QDate last, QDate today)
{
    const qint64 days = today.daysTo(last);
    if (days < 0 || days > LastDays)
        return std::nullopt;
    return days <= FewDays ? Tone::Bad : Tone::Warn;
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

Tone windowTone(const WindowStatus &window, QDate today)
{
    switch (window.state) {
    case WindowState::Open: return window.closes ? daysLeftTone(*window.closes, today).value_or(Tone::Ok) : Tone::Ok;
    case WindowState::Grace: return Tone::Warn;
    case WindowState::Coming: return Tone::Info;
    case WindowState::Past: return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString windowText(const WindowStatus &window, QDate today)
{
    switch (window.state) {
    case WindowState::Open:
        return window.closes ? Words::tr("Until %1, %2", "day, days left").arg(dateText(window.closes), daysLeftText(*window.closes, today))
                             : Words::tr("Open all year");
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

QString yardstickText(const std::optional<Yardstick> &yardstick)
{
    if (!yardstick)
        return Words::tr("Fewer than %1 awards of this programme were in public notice: too few to say how long it usually takes.").arg(LeastNotices);
    const QString days = Words::tr("%n day(s)", nullptr, int(yardstick->days));
    return Words::tr("From %n public notice(s) of this programme: half came within %1 of the submission, and half award about %2 or less.", nullptr,
        int(yardstick->notices))
        .arg(days, moneySentence(yardstick->award));
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

QString fileSizeText(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1); }

} // namespace cpv
