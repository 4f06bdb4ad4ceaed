#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <array>
#include <map>

namespace cpv {

class BillCheckCard;
class BillImportCard;
class Button;
class Card;
class EmptyState;
class KpiCard;
class MismatchCard;
class Notice;
class PlainTableModel;
class SpendChart;
class TableView;
class Text;

/// Usage and invoices: providers' bills come in as files, are held against contract, invoices and redemptions, and add up to
/// what computing costs by month.
class UsagePage : public Page
{
    Q_OBJECT

public:
    UsagePage(UseCases &useCases, QWidget *parent);
    ~UsagePage() override;

    QString title() const override;
    QString subtitle() const override;
    std::optional<PrimaryAction> primaryAction() const override;
    void refresh() override;
    void openArgument(const QVariant &argument) override; ///< "import": opens the file dialog.

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildTables();
    void buildLayout();
    void retranslate();
    void showAll();
    void showFigures();
    void showChart();
    void showBills();
    void showInvoices();
    void checkNext();
    void takeCheck(const UsageBill &bill, const Result<BillCheck> &check);
    void select(int row);
    void selectBill(const UsageBillId &bill);
    void showSelected();
    void chooseContract(const QString &number);
    void removeBill();
    void removeInvoice();
    const UsageBill *selected() const;
    void afterwards(const QFuture<Result<void>> &done); ///< Shows its failure, or all anew.

    UseCases &m_useCases;
    std::optional<BillOverview> m_overview;
    std::map<UsageBillId, BillCheck> m_checks; ///< Of the bills as they are now.
    std::map<UsageBillId, Error> m_unchecked;
    UsageBillId m_selected;
    QFuture<Result<BillCheck>> m_checking;
    qint64 m_question = 0; ///< Answers to an older one are dropped.

    Notice *m_notice;
    BillImportCard *m_import;
    EmptyState *m_empty;
    QWidget *m_body;
    std::array<KpiCard *, 4> m_figures;
    SpendChart *m_chart;
    Text *m_claims; ///< That some of its months are known from redemptions only.
    MismatchCard *m_mismatches;
    Card *m_billsCard;
    TableView *m_billsTable;
    PlainTableModel *m_bills;
    Button *m_removeBill;
    BillCheckCard *m_check;
    Card *m_invoicesCard;
    TableView *m_invoicesTable;
    PlainTableModel *m_invoices;
    Button *m_removeInvoice;
};

} // namespace cpv
