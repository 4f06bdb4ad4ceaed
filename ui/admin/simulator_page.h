#pragma once

#include "core/usecases/use_cases.h"
#include "ui/admin/sheet.h"
#include "ui/shell/page.h"

#include <QTimer>

namespace cpv {

class Card;
class DropDown;
class EmptyState;
class FormField;
class LineChartCard;
class Notice;
class PlainTableModel;
class SegmentedControl;
class SimulatorRulesCard;
class Skeleton;
class TableView;
class Text;

/// A programme's year under its published rules beside the same year under others: who gains, who loses, what it costs, when the
/// money ends. Nothing is kept or published.
class SimulatorPage : public Page
{
    Q_OBJECT

public:
    SimulatorPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    /// A programme's id.
    void openArgument(const QVariant &argument) override;

private:
    void buildLayout();
    void connectAnswers();
    void onListed(const Result<std::vector<ProgrammeListing>> &programmes);
    void load();
    void onLoaded(const Result<std::shared_ptr<const SimulatedYear>> &year, int asked);
    void replay();
    void onReplayed(const Result<Simulation> &simulation, int asked);
    void showSimulation();
    void showSummary();
    void showChart();
    void showYears();
    void showFailure(const Error &error);
    void retranslate();

    UseCases &m_useCases;
    std::vector<Programme> m_programmes;
    ProgrammeId m_programme;
    qint32 m_year;
    std::shared_ptr<const SimulatedYear> m_real;
    std::optional<Simulation> m_simulation;
    int m_asked = 0; ///< Only the last question's answer is shown.
    QTimer m_waiting; ///< While a hand moves a slider.
    Notice *m_notice;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    QWidget *m_content;
    DropDown *m_choice;
    FormField *m_choiceField;
    SegmentedControl *m_years;
    SimulatorRulesCard *m_rules;
    Text *m_summary;
    LineChartCard *m_chart;
    Sheet m_comparison, m_refusals, m_changed, m_groups;
};

} // namespace cpv
