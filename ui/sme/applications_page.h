#pragma once

#include "core/usecases/use_cases.h"
#include "ui/lists/programme_choices.h"
#include "ui/shell/page.h"

#include <QDate>

namespace cpv {

class CaseListModel;
class ListPane;
class ListReader;
class SegmentedControl;

/// All forms and applications of the company, with a filter by state and a search.
class ApplicationsPage : public Page
{
    Q_OBJECT

public:
    ApplicationsPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    std::optional<PrimaryAction> primaryAction() const override;
    void refresh() override;
    void openArgument(const QVariant &argument) override; ///< all, drafts, open or done.

private:
    void buildList();
    void buildLayout();
    void retranslate();
    void load();
    void showDrafts();
    void askTotals();
    void askUnderReview(Money awarded);
    bool showsApplications() const;
    void openRow(int row);
    ApplicationQuery query() const;

    UseCases &m_useCases;
    QDate m_today; // Of the columns.
    std::vector<DraftListing> m_drafts;
    ProgrammeChoices m_programmes {m_useCases.programmes, this};
    SegmentedControl *m_filter;
    CaseListModel *m_model;
    ListPane *m_list;
    ListReader *m_reader;
    QFuture<Result<ApplicationTotals>> m_totalling;
};

} // namespace cpv
