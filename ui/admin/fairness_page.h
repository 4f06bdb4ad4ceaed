#pragma once

#include "core/usecases/fairness_report.h"
#include "core/usecases/use_cases.h"
#include "ui/admin/sheet.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>
#include <QTimer>

namespace cpv {

class Card;
class CardFlow;
class DropDown;
class EmptyState;
class KpiCard;
class LineChartCard;
class Notice;
class PlainTableModel;
class SegmentedControl;
class Skeleton;
class TableView;
class Text;

/// How evenly vouchers are given: by group, over all who got any, by official, and who meets whom again and again. Reads only;
/// every figure is explained beside it.
class FairnessPage : public Page
{
    Q_OBJECT

public:
    FairnessPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

private:
    /// A table in a card, with what its columns mean below it.
    struct Part : Sheet {
        Text *words;
    };
    Part makePart(const QString &name);
    void buildFilters();
    void buildParts();
    void connectAnswers();
    void onProgrammes();
    void ask();
    void onReport();
    FairnessQuestion question() const;
    void showFilters();
    void showFigures();
    void showKpis();
    void showGroups();
    void showLorenz();
    void showOfficials();
    void showPairs();
    std::vector<ColumnCondition> decidedCases() const;
    void openGroup(int row);
    void openOfficial(int row);
    void openPair(int row);
    QString officialName(AccountId id) const;
    void retranslate();

    UseCases &m_useCases;
    std::vector<Programme> m_programmes; ///< Of the places one works for.
    std::optional<PlaceCode> m_place;
    std::optional<ProgrammeId> m_programme;
    FairnessDimension m_dimension = FairnessDimension::District;
    std::optional<FairnessReport> m_report;

    Notice *m_notice;
    QWidget *m_filters;
    DropDown *m_places;
    DropDown *m_programmesChoice;
    SegmentedControl *m_period;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    QWidget *m_content;
    std::vector<KpiCard *> m_kpis;
    SegmentedControl *m_dimensions;
    Part m_groups;
    LineChartCard *m_lorenz;
    Card *m_lorenzWords;
    Text *m_lorenzText;
    Part m_officials;
    Part m_pairs;
    QTimer m_reloading; // Gathers what changes in one burst.

    QFutureWatcher<Result<std::vector<ProgrammeListing>>> m_loadingProgrammes;
    QFutureWatcher<Result<FairnessReport>> m_loading;
};

} // namespace cpv
