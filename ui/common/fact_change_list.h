#pragma once

#include "core/domain/parties.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace cpv {

/// Facts with what counts and what is asked for beside each other.
class FactChangeList : public QWidget
{
    Q_OBJECT

public:
    explicit FactChangeList(QWidget *parent = nullptr);
    void setChanges(const std::vector<FactChange> &changes);

private:
    void addRow(const QStringList &texts, bool heading);

    QGridLayout *m_grid;
};

} // namespace cpv
