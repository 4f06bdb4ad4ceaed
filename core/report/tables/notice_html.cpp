#include "core/report/tables/notice_paper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr int ShownOfCode = 4; ///< At both ends.

/// Margins, sizes and fonts of GB/T 9704-2012; 29 pt is a twenty-second of the text's height.
const QString style = uR"css(
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
body { max-width: 156mm; margin: 24px auto; color: #000; background: #fff;
  font: 16pt/29pt FangSong, FangSong_GB2312, STFangsong, SimSun, "WenQuanYi Micro Hei", serif; }
h1 { margin: 0 0 29pt; text-align: center; font: 22pt/36pt FZXiaoBiaoSong-B05S, "STZhongsong", SimSun, serif; }
h2 { margin: 29pt 0; text-align: center; font: 22pt/36pt FZXiaoBiaoSong-B05S, "STZhongsong", SimSun, serif; }
p { margin: 0; text-indent: 2em; text-align: justify; }
p.mark { text-indent: 0; text-align: center; color: #c0322b; }
p.annex { margin-top: 29pt; }
p.sign { text-indent: 0; text-align: right; margin-right: 4em; }
p.first { margin-top: 58pt; }
section { page-break-before: always; }
p.label { text-indent: 0; font-family: SimHei, "WenQuanYi Micro Hei", sans-serif; }
table { width: 100%; border-collapse: collapse; font-size: 9pt; line-height: 14pt; }
thead { display: table-header-group; }
tr { page-break-inside: avoid; }
th, td { border: 1px solid #000; padding: 3pt 4pt; text-align: left; font-weight: normal; overflow-wrap: anywhere; }
th { font-family: SimHei, "WenQuanYi Micro Hei", sans-serif; }
td.right, th.right { text-align: right; white-space: nowrap; }
p.note { text-indent: 0; font-size: 9pt; line-height: 14pt; margin-top: 6pt; }
)css"_s;

QString element(const QString &tag, const QString &kind, const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString attribute = kind.isEmpty() ? QString() : u" class=\"%1\""_s.arg(kind);
    return u"<%1%2>%3</%1>\n"_s.arg(tag, attribute, text.toHtmlEscaped());
}

QString tableOf(const NoticePaper &paper)
{
    const auto cell = [&](const QString &tag, std::size_t column, const QString &text) {
        const QString attribute = paper.columns[column].right ? u" class=\"right\""_s : QString();
        return u"<%1%2>%3</%1>"_s.arg(tag, attribute, text.toHtmlEscaped());
    };
    QString html = u"<table>\n<thead><tr>"_s;
    for (std::size_t column = 0; column < paper.columns.size(); ++column)
        html += cell(u"th"_s, column, paper.columns[column].head);
    html += u"</tr></thead>\n<tbody>\n"_s;
    for (const QStringList &row : paper.rows) {
        html += u"<tr>"_s;
        for (std::size_t column = 0; column < paper.columns.size(); ++column)
            html += cell(u"td"_s, column, row.value(qsizetype(column)));
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody>\n</table>\n"_s;
}

} // namespace

QString noticeHtml(const NoticePaper &paper)
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n"_s
                       .arg(paper.language.toHtmlEscaped(), paper.title.toHtmlEscaped(), style);
    html += element(u"p"_s, u"mark"_s, paper.mark) + element(u"h1"_s, {}, paper.title);
    for (const QString &paragraph : paper.paragraphs)
        html += element(u"p"_s, {}, paragraph);
    html += element(u"p"_s, u"annex"_s, paper.annex) + element(u"p"_s, u"sign first"_s, paper.issuer) + element(u"p"_s, u"sign"_s, paper.date);
    html += u"<section>\n"_s + element(u"p"_s, u"label"_s, paper.annexLabel) + element(u"h2"_s, {}, paper.listTitle) + tableOf(paper);
    for (const QString &note : paper.notes)
        html += element(u"p"_s, u"note"_s, note);
    return html + u"</section>\n</body>\n</html>\n"_s;
}

QString maskedCode(const QString &code)
{
    if (code.size() <= 2 * ShownOfCode)
        return QString(code.size(), u'*');
    return code.first(ShownOfCode) + QString(code.size() - 2 * ShownOfCode, u'*') + code.last(ShownOfCode);
}

QString maskedName(const QString &name)
{
    if (name.size() < 2)
        return QString(name.size(), u'*');
    const qsizetype kept = name.size() > 2 ? 1 : 0;
    return name.first(1) + QString(name.size() - 1 - kept, u'*') + name.last(kept);
}

bool looksLikePerson(const QString &name)
{
    constexpr qsizetype longestPerson = 4;
    return name.size() >= 2 && name.size() <= longestPerson
        && std::ranges::all_of(name, [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace cpv
