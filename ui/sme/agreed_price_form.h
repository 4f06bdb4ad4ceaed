#pragma once

#include "core/usecases/usage_bills.h"

#include <QWidget>

class QLineEdit;

namespace cpv {

class Button;
class DropDown;
class FormField;

/// What the contract of a bill asks for a unit, typed from the signed paper: the bill's prices are held against it.
class AgreedPriceForm : public QWidget
{
    Q_OBJECT

public:
    explicit AgreedPriceForm(QWidget *parent = nullptr);

    void showCheck(const BillCheck &check); ///< Hidden where no contract is known, or nothing has a price.
    void retranslate();

Q_SIGNALS:
    void priceEntered(const QString &contract, const AgreedPrice &agreed); ///< Zero: none any more.

private:
    struct Priced {
        AgreedPrice agreed; ///< Zero: none.
        FineMoney billed;   ///< Zero: not on this bill.
    };
    void collect(const BillCheck &check);
    void fill();
    void showPrice();
    void enter();
    const Priced *chosen() const;

    QString m_contractNumber;
    std::vector<Priced> m_priced; ///< By SKU, then unit.
    DropDown *m_sku;
    FormField *m_skuField;
    QLineEdit *m_price;
    FormField *m_priceField;
    Button *m_enter;
};

} // namespace cpv
