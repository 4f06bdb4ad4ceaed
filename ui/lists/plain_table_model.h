#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace cpv {

struct PlainCell {
    QString text;
    std::optional<Tone> tone = {};
    bool strong = false;
    std::optional<double> progress = {}; ///< 0 to 1, for ProgressDelegate.
};

struct PlainColumn {
    QString title;
    bool amount = false; ///< Right aligned, as its cells.
};

/// A short table that is all there at once: a history, a list of redemptions. Texts come in formatted and translated.
class PlainTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(std::vector<PlainColumn> columns, std::vector<std::vector<PlainCell>> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<PlainColumn> m_columns;
    std::vector<std::vector<PlainCell>> m_rows;
};

} // namespace cpv
