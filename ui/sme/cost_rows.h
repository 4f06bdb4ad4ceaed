#pragma once

#include "core/domain/application.h"

#include <QWidget>

class QVBoxLayout;

namespace cpv {

class Button;
class DropDown;
class MoneyEdit;

/// The eligible and other costs of the contract, one kind a row.
class CostRows : public QWidget
{
    Q_OBJECT

public:
    explicit CostRows(QWidget *parent = nullptr);

    void setCosts(const std::vector<CostItem> &costs, const std::vector<CostKind> &eligible);
    std::vector<CostItem> costs() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QWidget *widget;
        DropDown *kind;
        MoneyEdit *amount;
    };
    void addRow(const CostItem &item);
    void removeRow(QWidget *widget);
    void clearRows();

    QVBoxLayout *m_layout;
    Button *m_add;
    std::vector<CostKind> m_eligible;
    std::vector<Row> m_rows;
};

} // namespace cpv
