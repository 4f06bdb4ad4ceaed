#pragma once

#include "core/base/result.h"
#include "core/domain/parties.h"

/// Enterprise size classes: 中小企业划型标准规定 (工信部联企业〔2011〕300号). The table is versioned data
/// (resources/size_standard.json); this is only how it is read.
namespace cpv {

BOOST_DEFINE_ENUM_CLASS(SizeMeasure, Employees, Revenue, Assets)

/// The least a company must reach to be in a class; absent measures don't count in that industry. Bounds are inclusive.
struct SizeLimits {
    std::optional<qint32> employees;
    std::optional<Money> revenue;
    std::optional<Money> assets;
};
BOOST_DESCRIBE_STRUCT(SizeLimits, (), (employees, revenue, assets))

/// One line of the standard. `industries` are prefixes of GB/T 4754-2017 codes ("C", "I65"); the longest that fits decides.
struct SizeRow {
    QString number;
    QString nameZh;
    std::vector<QString> industries;
    SizeLimits large;
    SizeLimits medium;
    SizeLimits small;
};
BOOST_DESCRIBE_STRUCT(SizeRow, (), (number, nameZh, industries, large, medium, small))

struct SizeStandard {
    QString name;
    QDate effectiveFrom;
    QString source;
    std::vector<SizeRow> rows;
};
BOOST_DESCRIBE_STRUCT(SizeStandard, (), (name, effectiveFrom, source, rows))

struct SizeFacts {
    QString industry; ///< GB/T 4754-2017 code with its letter, e.g. "C3670".
    qint64 employees = 0;
    Money revenue; ///< Of the year.
    Money assets;
};

struct SizeFinding {
    SizeClass size = SizeClass::Unknown;
    QString row;                     ///< Number of the line used.
    std::vector<SizeMeasure> shortOf; ///< Which values kept it out of the next larger class; empty when large.
    SizeLimits nextLarger;           ///< What that class asks for; empty when large.
};

/// A company that reaches all listed values of a class is in it, else in the next smaller.
/// Refused with OutOfRange {"employees" | "revenue" | "assets"} when negative, NotFound {"industry", code} when the standard
/// has no line for it (e.g. finance has a standard of its own).
[[nodiscard]] Result<SizeFinding> sizeOf(const SizeStandard &standard, const SizeFacts &facts);

} // namespace cpv
