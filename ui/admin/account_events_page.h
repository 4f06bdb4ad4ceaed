#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>

namespace cpv {

class Card;
class EmptyState;
class ListSearch;
class Notice;
class OptionalDate;
class PlainTableModel;
class SegmentedControl;
class Skeleton;
class TableView;
class Text;

/// What happened to accounts, for audit administrators and auditors: by person and time, and as a file. Nobody changes it.
class AccountEventsPage : public Page
{
    Q_OBJECT

public:
    /// So many lines are read of a period; more are asked for by a shorter one.
    static constexpr int MostLines = 5000;

    AccountEventsPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

private:
    void build();
    void begin();
    void onPage();
    void showLines();
    AccountLogQuery query() const;
    void retranslate();

    UseCases &m_useCases;
    std::vector<AccountEvent> m_events; ///< Shown.
    std::vector<AccountEvent> m_arrived; ///< Of what is being read, until all of it is there.
    AccountLogQuery m_asked;
    bool m_more = false;
    bool m_loaded = false;
    Notice *m_notice;
    Notice *m_cut;
    Card *m_card;
    ListSearch *m_search;
    Text *m_fromLabel;
    OptionalDate *m_from;
    Text *m_toLabel;
    OptionalDate *m_to;
    SegmentedControl *m_outcomes;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    TableView *m_table;
    PlainTableModel *m_model;
    QFutureWatcher<Result<AccountLogPage>> m_reading;
};

} // namespace cpv
