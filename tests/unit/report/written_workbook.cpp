#include "tests/unit/report/written_workbook.h"

#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace cpv::test {

namespace {

/// 27 for "AB7": columns count from 0.
size_t columnOf(const QString &reference)
{
    size_t column = 0;
    for (const QChar c : reference) {
        if (!c.isLetter())
            break;
        column = column * 26 + size_t(c.unicode() - u'A') + 1;
    }
    return column - 1;
}

/// _x000D_ is how a workbook writes characters that XML can't.
QString decoded(QString text)
{
    static const QRegularExpression code(u"_x([0-9A-Fa-f]{4})_"_s);
    qsizetype from = 0;
    for (auto match = code.match(text, from); match.hasMatch(); match = code.match(text, from)) {
        text.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
        from = match.capturedStart() + 1;
    }
    return text;
}

WrittenCell readCell(QXmlStreamReader &xml, const QStringList &formats)
{
    WrittenCell cell;
    cell.numberFormat = formats.value(xml.attributes().value("s"_L1).toInt());
    cell.isText = xml.attributes().value("t"_L1) == "inlineStr"_L1;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "c"_L1) && !xml.atEnd()) {
        if (xml.isStartElement() && xml.name() == "f"_L1)
            cell.isFormula = true;
        if (xml.isStartElement() && (xml.name() == "v"_L1 || xml.name() == "t"_L1))
            cell.value = decoded(xml.readElementText());
    }
    return cell;
}

void put(std::vector<std::vector<WrittenCell>> &rows, size_t row, size_t column, WrittenCell cell)
{
    rows.resize(std::max(rows.size(), row + 1));
    rows[row].resize(std::max(rows[row].size(), column + 1));
    rows[row][column] = std::move(cell);
}

} // namespace

WrittenCell WrittenSheet::at(size_t row, size_t column) const
{
    return row < rows.size() && column < rows[row].size() ? rows[row][column] : WrittenCell();
}

QStringList WrittenSheet::values(size_t row) const
{
    QStringList values;
    for (size_t column = 0; row < rows.size() && column < rows[row].size(); ++column)
        values.append(rows[row][column].value);
    return values;
}

WrittenWorkbook::WrittenWorkbook(const QString &path) : m_path(path)
{
    m_sound = QProcess::execute(u"unzip"_s, {u"-tqq"_s, path}) == 0;
    const QStringList formats = readFormats();
    QXmlStreamReader xml(part(u"xl/workbook.xml"_s));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "sheet"_L1) {
            const QByteArray sheet = part(u"xl/worksheets/sheet%1.xml"_s.arg(m_sheets.size() + 1));
            m_sheets.push_back(readSheet(xml.attributes().value("name"_L1).toString(), sheet, formats));
        }
    }
    m_sound = m_sound && !xml.hasError();
}

QByteArray WrittenWorkbook::part(const QString &name) const
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, m_path, name});
    unzip.waitForFinished();
    return unzip.readAllStandardOutput();
}

/// The number format of each style.
QStringList WrittenWorkbook::readFormats() const
{
    QHash<QString, QString> codes {{u"1"_s, u"0"_s}, {u"4"_s, u"#,##0.00"_s}, {u"49"_s, u"@"_s}};
    QStringList formats;
    bool inCells = false;
    QXmlStreamReader xml(part(u"xl/styles.xml"_s));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == "cellXfs"_L1)
            inCells = xml.isStartElement();
        if (xml.isStartElement() && xml.name() == "numFmt"_L1)
            codes.insert(xml.attributes().value("numFmtId"_L1).toString(), xml.attributes().value("formatCode"_L1).toString());
        if (xml.isStartElement() && inCells && xml.name() == "xf"_L1)
            formats.append(codes.value(xml.attributes().value("numFmtId"_L1).toString()));
    }
    return formats;
}

WrittenSheet WrittenWorkbook::readSheet(const QString &name, const QByteArray &text, const QStringList &formats)
{
    WrittenSheet sheet {.name = name, .xml = QString::fromUtf8(text)};
    QXmlStreamReader xml(text);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "pane"_L1)
            sheet.frozenRows = attributes.value("state"_L1) == "frozen"_L1 ? attributes.value("ySplit"_L1).toInt() : 0;
        else if (xml.name() == "autoFilter"_L1)
            sheet.filterRange = attributes.value("ref"_L1).toString();
        else if (xml.name() == "col"_L1)
            sheet.widths.push_back(attributes.value("width"_L1).toDouble());
        else if (xml.name() == "c"_L1) {
            const QString reference = attributes.value("r"_L1).toString();
            const size_t row = QString(reference).remove(QRegularExpression(u"^[A-Z]+"_s)).toUInt() - 1;
            put(sheet.rows, row, columnOf(reference), readCell(xml, formats));
        }
    }
    m_sound = m_sound && !xml.hasError();
    return sheet;
}

} // namespace cpv::test
