#include "tests/unit/report/written_csv.h"

namespace cpv::test {

std::vector<QStringList> readCsv(const QString &text)
{
    std::vector<QStringList> lines;
    QStringList fields;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            field += text[++i];
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            fields.append(std::exchange(field, {}));
        } else if (!quoted && c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            ++i;
            fields.append(std::exchange(field, {}));
            lines.push_back(std::exchange(fields, {}));
        } else {
            field += c;
        }
    }
    return lines;
}

} // namespace cpv::test
