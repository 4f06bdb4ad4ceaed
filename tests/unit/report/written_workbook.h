#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace cpv::test {

/// A cell as a spreadsheet program reads it.
struct WrittenCell {
    QString value;        ///< Text, or the number as it is written.
    bool isText = false;
    bool isFormula = false;
    QString numberFormat; ///< "#,##0.00".
};

struct WrittenSheet {
    QString name;
    std::vector<std::vector<WrittenCell>> rows; ///< Dense from A1; cells that are not there are empty.
    QString filterRange;                        ///< "A1:E4".
    int frozenRows = 0;
    std::vector<double> widths;
    QString xml;

    WrittenCell at(size_t row, size_t column) const;
    QStringList values(size_t row) const;
};

/// A workbook read with unzip and an XML reader: nothing is shared with what wrote it. Fails the test on damage.
class WrittenWorkbook
{
public:
    explicit WrittenWorkbook(const QString &path);

    bool isSound() const { return m_sound; }
    const std::vector<WrittenSheet> &sheets() const { return m_sheets; }

private:
    QByteArray part(const QString &name) const;
    QStringList readFormats() const;
    WrittenSheet readSheet(const QString &name, const QByteArray &xml, const QStringList &formats);

    QString m_path;
    bool m_sound = false;
    std::vector<WrittenSheet> m_sheets;
};

} // namespace cpv::test
