#pragma once

#include <QDate>
#include <QString>

/// How long money lasts, in words.
namespace cpv {

constexpr qint64 FarTenths = 600; ///< Of a month: beyond that, a number would say more than anybody knows.

QString inMonths(qint64 tenths);  ///< "14.3"
QString lastsText(qint64 tenths); ///< "about 14.3 months"
/// On which the last of it is committed.
QDate usedUpOn(qint64 tenths, QDate today);

} // namespace cpv
