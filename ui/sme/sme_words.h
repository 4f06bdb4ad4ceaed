#pragma once

#include "core/domain/application.h"
#include "core/domain/eligibility.h"
#include "core/domain/programme.h"
#include "core/domain/yardstick.h"
#include "ui/widgets/facts.h"

#include <QLocale>

/// Sentences that several pages of the company say alike.
namespace cpv {

/// The steps of a calculation up to its sum, then who pays which part of it.
QList<ExplainRow> explainRows(const std::vector<SubsidyStep> &steps, Money total);
/// The same for what came to nothing: how much was asked for, and that nothing is paid.
QList<ExplainRow> lostRows(const std::vector<SubsidyStep> &steps, Money asked);

/// "5 days left"; of the last day itself that it is the last.
QString daysLeftText(QDate last, QDate today);
/// Of a deadline: a warning in its last month, bad in its last days; absent before that and once it is over.
std::optional<Tone> daysLeftTone(QDate last, QDate today);

QString windowText(const WindowStatus &window, QDate today);
Tone windowTone(const WindowStatus &window, QDate today);
QString windowStateText(WindowState state);

/// "50.00 %, start-ups 60.00 %".
QString rateText(const Programme &programme);
/// "at most 10,000,000.00 per contract; …"; says so when there is none.
QString capsText(const Programme &programme);
/// How long awards usually take and how much they are, and that public notices say so.
QString yardstickText(const std::optional<Yardstick> &yardstick);
/// Names of the required papers.
QString papersText(const Programme &programme);

QString dateText(const std::optional<QDate> &date);
QString fileSizeText(qint64 bytes);

} // namespace cpv
