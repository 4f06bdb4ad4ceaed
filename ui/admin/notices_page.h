#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>

namespace cpv {

class Button;
class Card;
class EmptyState;
class Notice;
class ObjectionsView;
class PlainTableModel;
class SegmentedControl;
class Skeleton;
class TableView;

/// What the office made public: each notice with its clock and its list as the public sees it, to be saved as an official document;
/// and the objections to it.
class NoticesPage : public Page
{
    Q_OBJECT

public:
    NoticesPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    /// "objections", or an objection's id.
    void openArgument(const QVariant &argument) override;

private:
    void buildLayout();
    void connectAnswers();
    void onLoaded();
    void showViews();
    void showDays();
    void choose(int row);
    void loadNotice();
    void showNotice();
    void save(bool pdf);
    void decide(const Payload &payload, const PlaceCode &place, qint32 version);
    void tellFailed(const Error &error);
    int running() const;
    void retranslate();

    UseCases &m_useCases;
    std::vector<NoticeOfDay> m_days;
    std::optional<PublishedNotice> m_shown;
    std::pair<ProgrammeId, QDate> m_chosen;
    bool m_loaded = false;
    bool m_filling = false;
    QString m_view; ///< Which of the two is shown.

    Notice *m_notice;
    Skeleton *m_skeleton;
    SegmentedControl *m_views;
    QWidget *m_published;
    EmptyState *m_empty;
    Card *m_dayCard;
    TableView *m_dayTable;
    PlainTableModel *m_dayModel;
    Card *m_listCard;
    TableView *m_listTable;
    PlainTableModel *m_listModel;
    Button *m_pdf;
    Button *m_html;
    ObjectionsView *m_objections;
    QFutureWatcher<Result<std::vector<NoticeOfDay>>> m_loading;
    QFutureWatcher<Result<PublishedNotice>> m_noticeLoading;
};

} // namespace cpv
