#include "core/intake/pages/paper_kind.h"

#include "core/intake/pages/paper_text.h"

#include <QRegularExpression>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int LinesRead = 8;
constexpr qsizetype MostBesideTitle = 24; ///< A company's name before it, a number behind it.

/// As titles are compared: they are set with blanks between their characters, in full width, in capitals.
QString bare(const QString &text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.normalized(QString::NormalizationForm_KC).remove(blanks).toLower();
}

}

QString kindTitled(const QString &text, const std::vector<MaterialKind> &kinds)
{
    static const QRegularExpression lineEnds(u"[\\r\\n]+"_s);
    int read = 0;
    for (const QString &each : text.split(lineEnds, Qt::SkipEmptyParts)) {
        const QString line = bare(each);
        if (line.isEmpty())
            continue;
        QString found;
        qsizetype longest = 0;
        for (const MaterialKind &kind : kinds) {
            for (const QString &title : kind.titles) {
                const QString wanted = bare(title);
                if (wanted.size() > longest && line.contains(wanted) && line.size() <= wanted.size() + MostBesideTitle) {
                    found = kind.kind;
                    longest = wanted.size();
                }
            }
        }
        if (!found.isEmpty())
            return found;
        if (++read == LinesRead)
            break;
    }
    return {};
}

QString kindOfPaper(const QByteArray &bytes, const std::vector<MaterialKind> &kinds)
{
    const QStringList first = pageTexts(bytes, 1);
    return first.isEmpty() ? QString() : kindTitled(first.front(), kinds);
}

} // namespace cpv
