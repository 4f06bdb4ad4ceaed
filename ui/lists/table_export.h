#pragma once

#include "ui/lists/list_export.h"

namespace cpv {

class Card;
class Notice;
class TableView;

/// What every list can do, for a short table in a card whose rows are all there: to Excel or CSV, on paper, to the clipboard.
/// Exactly what is shown: the columns that have room, in their order, and all rows. Lives as long as the table.
class TableExport : public QObject
{
    Q_OBJECT

public:
    /// Puts its button into the card's header and what it says above the table. Object names begin with the table's.
    TableExport(Card &card, TableView &table, UseCases &useCases);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ListExport::Shown shown() const;
    void addKeys();
    void copySelection();
    void tell(Tone tone, const QString &title, const QString &text);

    Card &m_card;
    TableView &m_table;
    ListExport *m_export;
    Notice *m_notice;
};

} // namespace cpv
