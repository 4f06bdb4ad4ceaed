#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/term_mark.h"

#include <QList>
#include <QWidget>

#include <optional>

class QGridLayout;

namespace cpv {

struct KeyValue
{
    QString label;
    QString value;
    std::optional<Tone> tone = {}; ///< Set: the value is shown as a pill.
    std::optional<TermSource> term = {}; ///< Set: a mark after the label explains its word.
};

/// Label and value pairs in one or more columns. Values can be selected and copied.
class KeyValueGrid : public QWidget
{
    Q_OBJECT

public:
    explicit KeyValueGrid(int columns = 1, QWidget *parent = nullptr);

    void setPairs(const QList<KeyValue> &pairs);

private:
    void addLabel(QWidget *label, const KeyValue &pair, int row, int column);
    QGridLayout *m_grid;
    int m_columns;
};

struct ExplainRow
{
    QString name; ///< "Base amount"
    QString detail = {}; ///< "600,000.00 × 60 %"
    QString rule = {}; ///< "Art. 7"
    QString amount = {}; ///< Formatted, right aligned.
    bool total = false; ///< Bold, with a line above.
};

/// How an amount came about, row by row, each with the rule that says so.
class ExplainList : public QWidget
{
    Q_OBJECT

public:
    explicit ExplainList(QWidget *parent = nullptr);

    void setRows(const QList<ExplainRow> &rows);

private:
    QGridLayout *m_grid;
};

} // namespace cpv
