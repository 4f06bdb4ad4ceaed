#pragma once

#include "core/usecases/usage_bills.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace cpv {

class Button;
class DropDown;
class FormField;
class Pill;

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
    void addHeading(const QString &text);
    void addItem(const Item &item);
    void addLine(const QString &text);
    void addAll(const BillCheck &check);

    std::optional<BillCheck> m_shown;
    Pill *m_verdict;
    DropDown *m_contract;
    FormField *m_contractField;
    Button *m_redeem;
    QVBoxLayout *m_items;
};

/// "3 mismatches", "Agrees", "Agrees as far as checked".
QString verdictText(const Reconciled &result);
Tone verdictTone(const Reconciled &result);

} // namespace cpv
