#pragma once

#include "core/usecases/risk_picture.h"
#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>
#include <QTimer>

namespace cpv {

class Card;
class DropDown;
class EmptyState;
class Notice;
class PlainTableModel;
class RiskDetailCard;
class RiskLimitCard;
class SegmentedControl;
class Skeleton;
class TableView;

/// What the sixteen risk checks find in a place, with evidence; a person decides on each, with a reason. Nothing is rejected from
/// here.
class RiskPage : public Page
{
    Q_OBJECT

public:
    RiskPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

private:
    struct Found {
        const RiskHit *hit = nullptr;
        const RiskDecision *decision = nullptr; ///< Null: nobody has said anything yet.
        bool isOpen() const;
    };

    void buildLayout();
    void connectAnswers();
    void onProgrammes();
    void look();
    void onPicture();
    void showPlaces();
    void showChecks();
    void showFindings();
    void showFinding();
    Found found(const RiskHit &hit) const;
    std::vector<Found> findings() const;
    qint64 openIn(const RiskCheckResult &result) const;
    bool may(std::initializer_list<Role> roles) const;
    void decide(RiskVerdict verdict, const QString &reason);
    void setLimitTo(const QString &name, qint64 value, const QString &reason);
    void retranslate();

    UseCases &m_useCases;
    std::vector<Programme> m_programmes; ///< One of each place one works for.
    std::optional<PlaceCode> m_place;
    std::optional<RiskPicture> m_picture;
    std::optional<RiskCheck> m_check; ///< Absent: all.
    std::vector<Found> m_shown;
    std::optional<RiskDecisionId> m_chosen;
    bool m_filling = false;

    Notice *m_notice;
    QWidget *m_filters;
    DropDown *m_places;
    DropDown *m_checksChoice;
    SegmentedControl *m_states;
    Skeleton *m_skeleton;
    QWidget *m_content;
    Card *m_findingsCard;
    TableView *m_findings;
    PlainTableModel *m_findingsModel;
    EmptyState *m_none;
    RiskDetailCard *m_detail;
    RiskLimitCard *m_limits;
    Card *m_checksCard;
    TableView *m_checks;
    PlainTableModel *m_checksModel;
    QTimer m_reloading; // Gathers what changes in one burst.

    QFutureWatcher<Result<std::vector<ProgrammeListing>>> m_loadingProgrammes;
    QFutureWatcher<Result<RiskPicture>> m_looking;
    QFutureWatcher<RiskPreview> m_previewing;
};

} // namespace cpv
