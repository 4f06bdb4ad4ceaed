#pragma once

#include "core/usecases/use_cases.h"
#include "ui/widgets/card.h"

#include <QFutureWatcher>

class QScrollArea;
class QVBoxLayout;

namespace cpv {

class Button;
class ElidedText;
class EmptyState;
class RuleCheckList;
class KeyValueGrid;
class Notice;
class Pill;
class Skeleton;
class Text;
class Timeline;

/// The pane beside the queue: enough of a case to decide whether to open it. Nothing can be changed here.
class CaseSummary : public Card
{
    Q_OBJECT

public:
    explicit CaseSummary(UseCases &useCases, QWidget *parent = nullptr);

    /// Loads and shows the case; a null id shows that none is chosen.
    void setCase(ApplicationId id);
    void reload();

Q_SIGNALS:
    void openRequested(const cpv::ApplicationId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContent();
    void showOnly(QWidget *shown);
    void onLoaded();
    void showDetail(const ApplicationDetail &detail);
    QString waitsForText(const Application &application) const;
    void showFacts(const Application &application);
    static QString checkCounts(const std::vector<RuleCheck> &checks);
    void showChecks(const ApplicationDetail &detail);
    void showHistory(const ApplicationDetail &detail);
    void retranslate();

    UseCases &m_useCases;
    ApplicationId m_id;
    std::optional<ApplicationDetail> m_detail;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    Skeleton *m_skeleton;
    Notice *m_notice;
    Text *m_project;
    ElidedText *m_company;
    Pill *m_stage;
    Button *m_open;
    KeyValueGrid *m_facts;
    Text *m_checksTitle;
    RuleCheckList *m_checks;
    Text *m_historyTitle;
    Timeline *m_history;
    QFutureWatcher<Result<ApplicationDetail>> m_loading;
};

} // namespace cpv
