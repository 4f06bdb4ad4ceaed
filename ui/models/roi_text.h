#pragma once

#include "core/domain/roi_inputs.h"

#include <QString>

#include <optional>
#include <vector>

/// The return on a project, in the language of the screen.
namespace cpv {

QString driverText(RoiDriver driver);
/// What the number is in: "CNY", "a month", the template's own unit of things handled.
QString driverUnitText(RoiDriver driver, const RoiTemplate &origin);
/// A driver's number as a field shows it, and read back: amounts in yuan, rates in per cent, counts whole. Also full-width
/// digits, groups and 万. Nothing for what is no such number.
QString driverValueText(RoiDriver driver, qint64 value);
std::optional<qint64> driverValueFromText(RoiDriver driver, const QString &text);
std::optional<BasisPoints> percentFromText(const QString &text);

QString templateName(const RoiTemplate &origin);
/// "14.3"; a dash where it never comes back.
QString monthsText(const std::optional<double> &months);
/// "14.3 months" or "not within 36 months".
QString paybackText(const std::optional<double> &months, int horizon);
/// "34.2 % a year", "none", "several: 3.1 %, 25.0 %".
QString irrText(const std::vector<double> &rates);
QString shareText(double share); ///< "87 %"
/// "23.40 %", "0 %: it pays without a voucher", "whole cover is not enough".
QString breakEvenText(const std::optional<BasisPoints> &cover);

/// Charts count in 万元 on a Chinese screen and in thousands of yuan on an English one.
QString chartMoneyUnit();
double chartMoney(Money amount);

} // namespace cpv
