#pragma once

#include <QWidget>

namespace cpv {

/// The words of a table's columns, each with the mark that explains it; a column's title has no room for one.
class TermLine : public QWidget
{
    Q_OBJECT

public:
    explicit TermLine(const QStringList &termIds, QWidget *parent = nullptr);
};

} // namespace cpv
