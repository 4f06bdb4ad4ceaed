#pragma once

#include "ui/admin/money_page.h"

#include <set>

namespace cpv {

class Button;
class Card;
class DropDown;
class EmptyState;
class Notice;
class PlainTableModel;
class Skeleton;
class TableView;
class Text;

/// What waits to be paid, programme by programme, to be chosen for a batch; below it the batches, each of which opens.
class SettlementsPage : public MoneyPage
{
    Q_OBJECT

public:
    SettlementsPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

protected:
    ErrorWords wordsOf(const Error &error) const override;

private:
    void build();
    void connectAll();
    void retranslate();
    void showPayable();
    void showFrozen();
    void showProgrammes();
    void choose();
    void rememberLeftOut();
    void showChosen();
    void showBatches();
    void showEmpty();
    void makeBatch();
    std::vector<const PayableRow *> ofProgramme() const; ///< Without the frozen ones.
    QString programmeName(const QString &id) const;      ///< Of what waits or stands in a batch; empty: of neither.
    std::vector<const PayableRow *> chosen() const;

    std::optional<std::vector<PayableRow>> m_payable;
    std::optional<std::vector<SettlementRow>> m_batches;
    std::set<RedemptionId> m_leftOut; // Of the next batch.
    bool m_choosing = false;          // The page itself, not the person.
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    Card *m_payableCard;
    DropDown *m_programme;
    TableView *m_payableTable;
    PlainTableModel *m_payableModel;
    Notice *m_frozen;
    Text *m_sum;
    Button *m_make;
    Card *m_batchCard;
    TableView *m_batchTable;
    PlainTableModel *m_batchModel;
};

} // namespace cpv
