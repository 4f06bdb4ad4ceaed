#pragma once

#include "core/domain/parties.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace cpv {

/// Facts, or fields of a form, with what counts and what is asked for beside each other.
class FactChangeList : public QWidget
{
    Q_OBJECT

public:
    explicit FactChangeList(QWidget *parent = nullptr);
    void setChanges(const std::vector<FactChange> &changes);
    /// Each row: what, before, now; the heading likewise.
    void setRows(const QStringList &heading, const std::vector<QStringList> &rows);

private:
    void addRow(const QStringList &texts, bool heading);

    QGridLayout *m_grid;
};

} // namespace cpv
