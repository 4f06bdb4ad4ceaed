#pragma once

#include "core/usecases/use_cases.h"
#include "ui/admin/sheet.h"

#include <QWidget>

namespace cpv {

class Button;
class Card;
class EmptyState;
class KeyValueGrid;
class ReasonedStep;
class Text;

/// The batches in which a place approves providers, each with its document and its providers: what waits for a second person first.
class ListingBatchesView : public QWidget
{
    Q_OBJECT

public:
    explicit ListingBatchesView(UseCases &useCases, QWidget *parent = nullptr);

    void setBatches(std::vector<ListingBatch> batches, std::vector<Programme> programmes, bool mayEdit);
    void choose(ListingBatchId id);
    int waiting() const;

Q_SIGNALS:
    void confirmRequested(const cpv::ListingBatch &batch);
    void dropRequested(const cpv::ListingBatch &batch, const QString &reason);
    void endRequested(const cpv::ListingBatch &batch); ///< Its approval is over: everybody who is left comes off.

private:
    void build();
    void showList();
    void showChosen();
    void showProviders(const ListingBatch &batch);
    void showStep(const ListingBatch &batch);
    QString hindrance(const ListingBatch &batch) const;
    const ListingBatch *chosen() const;
    void turnTo(ListingBatchId id);
    bool isOver(const ListingBatch &batch) const;
    void retranslate();
    void changeEvent(QEvent *event) override;

    UseCases &m_useCases;
    std::vector<ListingBatch> m_batches;
    std::vector<Programme> m_programmes;
    std::optional<ListingBatchId> m_chosen;
    bool m_mayEdit = false;
    bool m_filling = false;

    EmptyState *m_empty;
    QWidget *m_content;
    Sheet m_list;
    QWidget *m_aside;
    Card *m_step;
    Text *m_words;
    Button *m_confirm;
    ReasonedStep *m_drop;
    Button *m_end;
    Card *m_facts;
    KeyValueGrid *m_grid;
    Sheet m_members;
};

} // namespace cpv
