#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

/// The day a paper was issued on, as far as the paper says so itself.
namespace cpv {

/// "开具日期：2026年8月1日", "Date of issue: 2026-08-01" and their like; the first that is a day. Nothing where none is labelled: a
/// bare date may be anything.
std::optional<QDate> issueDateIn(const QString &text);

/// From the text of a PDF's first pages; other files have no text.
std::optional<QDate> issueDateOf(const QByteArray &bytes);

/// A day that a file was named after: 2026-08-01, 20260801, 2026年8月1日.
std::optional<QDate> dateInName(const QString &fileName);

} // namespace cpv
