#pragma once

#include "core/domain/application.h"
#include "core/domain/eligibility.h"
#include "core/domain/programme.h"
#include "ui/widgets/facts.h"

#include <QLocale>

/// Sentences that several pages of the company say alike.
namespace cpv {

/// The steps of a calculation up to its sum, then who pays which part of it.
QList<ExplainRow> explainRows(const std::vector<SubsidyStep> &steps, Money total);

QString windowText(const WindowStatus &window, QDate today);
Tone windowTone(const WindowStatus &window);
QString windowStateText(WindowState state);

/// "50.00 %, start-ups 60.00 %".
QString rateText(const Programme &programme);
/// "at most 10,000,000.00 per contract; …"; says so when there is none.
QString capsText(const Programme &programme);
/// Names of the required papers.
QString papersText(const Programme &programme);

QString dateText(const std::optional<QDate> &date);
QString timeText(Instant instant);
QString fileSizeText(qint64 bytes);

} // namespace cpv
