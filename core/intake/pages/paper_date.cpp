#include "core/intake/pages/paper_date.h"

#include "core/intake/pages/paper_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr int PagesRead = 3; ///< Certificates are short, and their date stands on the first or the last page.
constexpr int EarliestYear = 1980;

std::optional<QDate> dateOf(const QRegularExpressionMatch &match)
{
    const QDate date(match.captured(u"y"_s).toInt(), match.captured(u"m"_s).toInt(), match.captured(u"d"_s).toInt());
    return date.isValid() && date.year() >= EarliestYear ? std::optional(date) : std::nullopt;
}

std::optional<QDate> firstDate(const QRegularExpression &pattern, const QString &text)
{
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        if (const auto date = dateOf(matches.next()))
            return date;
    }
    return std::nullopt;
}

} // namespace

std::optional<QDate> issueDateIn(const QString &text)
{
    static const QRegularExpression labelled(
        u"(?:(?:开具|填发|出具|签发|签署|打印|报告|制表|承诺)(?:日期|时间)|(?:date of issue|issue date|issued on|report date|date of signature))"
        "\\s*[:：]?\\s*(?<y>\\d{4})\\s*[-/.年]\\s*(?<m>\\d{1,2})\\s*[-/.月]\\s*(?<d>\\d{1,2})"_s,
        QRegularExpression::CaseInsensitiveOption);
    // Some fonts' texts hold radicals that only look like 日 and 月, or digits of full width.
    return firstDate(labelled, text.normalized(QString::NormalizationForm_KC));
}

std::optional<QDate> issueDateOf(const QByteArray &bytes)
{
    for (const QString &text : pageTexts(bytes, PagesRead)) {
        if (const auto date = issueDateIn(text))
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> dateInName(const QString &fileName)
{
    static const QRegularExpression bare(
        u"(?<!\\d)(?<y>(?:19|20)\\d{2})(?:[-_./年]?)(?<m>0[1-9]|1[0-2]|[1-9](?!\\d))(?:[-_./月]?)(?<d>0[1-9]|[12]\\d|3[01]|[1-9])(?!\\d)"_s);
    return firstDate(bare, fileName);
}

} // namespace cpv
