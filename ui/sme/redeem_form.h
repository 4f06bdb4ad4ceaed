#pragma once

#include "core/domain/usage_bill.h"
#include "core/usecases/redemption_plan.h"

#include <QWidget>

#include <functional>
#include <map>

class QLineEdit;

namespace cpv {

class DropDown;
class FormField;
class MoneyEdit;
class OptionalDate;
class Text;

/// What a person says of a bill to redeem.
struct RedeemEntry {
    std::optional<VoucherId> voucher; ///< Absent: the best use of all.
    Bill bill;
    std::optional<QDate> from, to;
    std::optional<UsageBill> imported = {}; ///< The file it is made from.
};

/// What an invoice says of the bill that it is for.
struct BillSays {
    std::optional<ProviderId> seller; ///< Absent: not told, or nobody listed.
    Money total; ///< Zero: not told. Below, a credit note's, it fills nothing.
    QDate date;
};

/// What an invoice filled.
struct FilledFields {
    QStringList names;
    std::function<void()> takeBack; ///< What wasn't typed over since is again as it was before; only while the form is there.
};

/// The fields of a bill: which voucher, who is paid, for what contract, time and cost.
class RedeemForm : public QWidget
{
    Q_OBJECT

public:
    explicit RedeemForm(QWidget *parent = nullptr);

    /// What can be chosen; what was typed stays.
    void setFacts(const RedeemFacts &facts, QDate today);
    void chooseVoucher(std::optional<VoucherId> voucher); ///< One of the facts; no `edited`.
    /// Providers' bills of this device, newest first; they fill the fields below.
    void setBills(std::vector<UsageBill> bills);
    void chooseBill(const QString &sha256); ///< One of them; fills what it says.
    QWidget *firstToFill() const; ///< The first editor that still wants something.
    void clear();
    RedeemEntry entry() const;
    /// Puts it where nothing stands yet, marked as read until it is typed over.
    FilledFields fillFrom(const BillSays &invoice, QDate today);
    /// How far the bills exceed their contracts; zero: nothing is said. A warning: the registry takes such a bill, an office asks.
    void tellOver(Money over);
    /// Marks what is missing; false if anything is.
    bool check();
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void build();
    void fillVouchers();
    void fillProviders();
    void takeContract();
    void fillBills();
    void takeBill();
    void onTyped(FormField *field);
    void showHelp();
    void takeBackRead(int fill, const QString &contractBefore, const QString &contractAfter);
    const UsageBill *imported() const;
    const UsableVoucher *chosen() const;
    ProgrammeMode mode() const;

    RedeemFacts m_facts;
    std::vector<UsageBill> m_bills;
    DropDown *m_bill;
    FormField *m_billField;
    DropDown *m_voucher;
    FormField *m_voucherField;
    DropDown *m_provider;
    FormField *m_providerField;
    Text *m_excluded;
    QLineEdit *m_contract;
    FormField *m_contractField;
    MoneyEdit *m_cost;
    FormField *m_costField;
    OptionalDate *m_from;
    FormField *m_fromField;
    OptionalDate *m_to;
    FormField *m_toField;
    QDate m_today;
    Money m_over;
    std::map<FormField *, int> m_read; ///< From an invoice, and not typed over; by which fill.
    int m_fills = 0;
    bool m_checked = false;
};

} // namespace cpv
