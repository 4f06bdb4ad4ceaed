#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractTableModel>

#include <vector>

namespace cpv {

/// One cell of a FactsModel, formatted and translated.
struct FactCell
{
    QString text;
    Tone tone = Tone::Neutral;
    bool muted = false;
    bool strong = false;
};

/// A short table that is shown as a whole and set again whenever anything changes: a voucher's history, its bills.
class FactsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Row = std::vector<FactCell>;

    using QAbstractTableModel::QAbstractTableModel;

    struct Heading
    {
        QString text;
        bool amount = false; ///< Right aligned, as its cells.
    };
    void setHeadings(std::vector<Heading> headings);
    void setRows(std::vector<Row> rows); ///< Each with as many cells as there are headings.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Heading> m_headings;
    std::vector<Row> m_rows;
};

} // namespace cpv
