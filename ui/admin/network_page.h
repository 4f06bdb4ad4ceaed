#pragma once

#include "core/usecases/use_cases.h"
#include "ui/admin/sheet.h"
#include "ui/shell/page.h"

#include <QTimer>

namespace cpv {

class BarChartCard;
class Card;
class DropDown;
class EmptyState;
class FormField;
class KpiCard;
class Notice;
class PlainTableModel;
class Skeleton;
class TableView;
class Text;

/// The load of the network's centres beside what companies still have to spend on rented computing, and where all of it would run
/// at the least cost. Advice: nobody's contract is changed.
class NetworkPage : public Page
{
    Q_OBJECT

public:
    NetworkPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    std::optional<PrimaryAction> primaryAction() const override;
    void refresh() override;

private:
    /// A table in a card of its own, with what every list can do.
    void buildLayout();
    QWidget *buildWishes();
    void connectAnswers();
    void retranslate();
    void fillPlaces();
    void fillChoices();
    void onLoaded(const Result<NetworkDesk> &desk);
    void plan();
    void onPlanned(const Result<NetworkPlan> &plan, int asked);
    void showPlan();
    void showKpis();
    void showCharts();
    void showSheets();
    NetworkWish wish() const;
    std::shared_ptr<const NetworkDesk> deskOfPlace() const;

    UseCases &m_useCases;
    std::shared_ptr<const NetworkDesk> m_desk;  ///< All places.
    std::shared_ptr<const NetworkDesk> m_shown; ///< As planned for.
    std::optional<NetworkPlan> m_plan;
    bool m_placed = false; ///< The person asked for the placement; before that, only what is.
    QTimer m_reloading; // Gathers what changes in one burst.
    int m_asked = 0;       ///< Only the last question's answer is shown.
    Notice *m_notice;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    QWidget *m_content;
    QWidget *m_figures; ///< Of the placement.
    Text *m_load;
    Card *m_wishes;
    DropDown *m_place;
    DropDown *m_latency;
    DropDown *m_fullest;
    std::vector<FormField *> m_fields; ///< Of these three.
    Text *m_counted;
    std::vector<KpiCard *> m_kpis;
    BarChartCard *m_before;
    BarChartCard *m_after;
    Sheet m_whys, m_centres, m_moves, m_leftovers;
};

} // namespace cpv
