#pragma once

#include "core/usecases/usage_bills.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace cpv {

class AgreedPriceForm;
class Button;
class DropDown;
class FormField;
class Pill;
class PlainTableModel;
class TableView;
class Text;

/// One bill held against its contract, invoices and redemptions: what doesn't agree first, each with what to do about it; then
/// what is worth a question, and what could not be checked.
class BillCheckCard : public Card
{
    Q_OBJECT

public:
    explicit BillCheckCard(QWidget *parent = nullptr);

    void showChecking(const UsageBill &bill);
    void showCheck(const BillCheck &check);
    void showError(const UsageBill &bill, const Error &error);
    void retranslate();

Q_SIGNALS:
    void contractChosen(const QString &number); ///< Empty: by its provider.
    void priceEntered(const QString &contract, const AgreedPrice &agreed); ///< Zero: none any more.
    void redeemRequested();

private:
    struct Item {
        QString title;
        QString text;
        QString evidence;
        Tone tone = Tone::Bad;
        QString name; ///< Of the widget.
    };
    void showContracts(const BillCheck &check);
    void showParts(const BillCheck &check);
    void addHeading(const QString &text);
    void addItem(const Item &item);
    void addLine(const QString &text);
    void addAll(const BillCheck &check);

    std::optional<BillCheck> m_shown;
    Pill *m_verdict;
    DropDown *m_contract;
    FormField *m_contractField;
    Button *m_redeem;
    Text *m_counts; ///< What of the bill a voucher may pay.
    TableView *m_parts;
    PlainTableModel *m_partRows;
    AgreedPriceForm *m_prices;
    QVBoxLayout *m_items;
};

/// The kinds of cost that the bill's contract is paid for; computing where none is known.
const std::vector<CostKind> &paidCosts(const BillCheck &check);
/// "3 mismatches", "Agrees", "Agrees as far as checked".
QString verdictText(const Reconciled &result);
Tone verdictTone(const Reconciled &result);

} // namespace cpv
