#include "ui/sme/outcome_section.h"

#include "core/base/money_text.h"
#include "core/insight/outcome.h"
#include "core/usecases/futures.h"
#include "ui/charts/line_chart_card.h"
#include "ui/common/form_keeper.h"
#include "ui/common/outcome_words.h"
#include "ui/common/projection_words.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/models/error_text.h"
#include "ui/models/roi_text.h"
#include "ui/sme/outcome_form.h"
#include "ui/sme/roi_charts.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 12;

} // namespace

OutcomeSection::OutcomeSection(UseCases &useCases, QWidget *parent)
    : QWidget(parent)
    , m_useCases(useCases)
    , m_card(named(new Card, u"outcomeCard"_s))
    , m_state(named(new Pill, u"outcomeState"_s))
    , m_none(named(new Text(TextRole::Muted), u"outcomeNone"_s))
    , m_body(new QWidget)
    , m_choice(named(new DropDown, u"outcomeProject"_s))
    , m_choiceField(new FormField({}, m_choice))
    , m_notice(named(new Notice, u"outcomeNotice"_s))
    , m_form(new OutcomeForm)
    , m_keeper(new FormKeeper(useCases, u"outcome"_s, *m_form))
    , m_facts(named(new KeyValueGrid, u"outcomeFacts"_s))
    , m_curve(named(new LineChartCard, u"outcomeCurve"_s))
    , m_monthsCard(new Card)
    , m_table(named(new TableView, u"outcomeMonths"_s))
    , m_months(new PlainTableModel(this))
{
    build();
    connect(m_choice, &QComboBox::activated, this, &OutcomeSection::showChosen);
    connect(m_form, &OutcomeForm::reportRequested, this, &OutcomeSection::report);
    connect(m_table, &TableView::rowActivated, this, [this](int row) { m_form->chooseMonth(row + 1); });
}

void OutcomeSection::build()
{
    m_none->setWordWrap(true);
    m_notice->hide();
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    setGap(*body, 14);
    for (QWidget *part : std::initializer_list<QWidget *> {m_notice, m_choiceField, m_facts, new Line, m_form})
        body->addWidget(part);
    m_card->addHeaderWidget(m_state);
    m_card->body()->addWidget(m_none);
    m_card->body()->addWidget(m_body);
    m_table->setModel(m_months);
    m_table->setColumns({{90}, {120, 1}, {120, 1, 1}, {110, 1}, {110, 1, 1}, {120, 1}, {120, 1, 2}});
    for (int column = 1; column < 7; ++column)
        m_table->setItemDelegateForColumn(column, new AmountDelegate(m_table));
    m_monthsCard->setFlush(true);
    m_monthsCard->body()->addWidget(m_table);
    new TableExport(*m_monthsCard, *m_table, m_useCases);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 14);
    for (QWidget *part : std::initializer_list<QWidget *> {m_card, m_curve, m_monthsCard})
        layout->addWidget(part);
    for (QWidget *part : std::initializer_list<QWidget *> {m_body, m_curve, m_monthsCard, m_state})
        part->hide();
}

void OutcomeSection::retranslate()
{
    m_card->setTitle(tr("What became of it"));
    m_none->setText(tr("Once an awarded project that carried a calculation has used its voucher, its actual figures are reported here, "
                       "month by month, and stand beside what was expected. The office sees them, too."));
    m_choiceField->setLabel(tr("Project"));
    m_monthsCard->setTitle(tr("Month by month (CNY)"));
    m_table->setAccessibleName(tr("Actual and expected figures by month"));
    m_form->retranslate();
    fillCases();
    showChosen();
}

void OutcomeSection::refresh()
{
    whenDone(this, m_useCases.roi.projectedCases(), [this](const Result<std::vector<ProjectedCase>> &cases) {
        if (cases)
            return takeCases(*cases);
        const ErrorWords words = errorWords(cases.error());
        m_notice->showError(words.title, words.advice);
    });
}

void OutcomeSection::takeCases(const std::vector<ProjectedCase> &cases)
{
    m_cases = cases;
    std::erase_if(m_cases, [](const ProjectedCase &one) { return !one.outcome && !mayReport(one.application, one.voucher ? &*one.voucher : nullptr); });
    fillCases();
    showChosen();
}

void OutcomeSection::fillCases()
{
    const QVariant before = m_choice->currentData();
    m_choice->clear();
    for (const ProjectedCase &one : m_cases)
        m_choice->addItem(tr("%1, %2", "project, number of the application").arg(one.application.project, one.application.number), one.application.id.toText());
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(before)));
}

const ProjectedCase *OutcomeSection::chosen() const
{
    const QString id = m_choice->currentData().toString();
    const auto found = std::ranges::find_if(m_cases, [&](const ProjectedCase &one) { return one.application.id.toText() == id; });
    return found == m_cases.end() ? nullptr : &*found;
}

void OutcomeSection::showChosen()
{
    const ProjectedCase *shown = chosen();
    m_none->setVisible(!shown);
    m_body->setVisible(shown);
    m_state->setVisible(shown && shown->outcome);
    m_curve->setVisible(shown);
    m_monthsCard->setVisible(shown && shown->outcome);
    if (!shown)
        return;
    if (shown->outcome) {
        m_state->setState(shown->pending ? tr("to be delivered") : tr("reported"), shown->pending ? Tone::Warn : Tone::Ok);
        m_state->setAccessibleName(m_state->text());
    }
    m_facts->setPairs(shown->outcome ? outcomePairs(*shown->application.projection, *shown->outcome) : projectionPairs(*shown->application.projection));
    m_form->showCase(*shown, m_useCases.today());
    if (std::exchange(m_keptFor, shown->application.id) != std::optional(shown->application.id))
        m_keeper->begin(shown->application.id.toText());
    showCurve(*shown);
    showMonths(*shown);
}

void OutcomeSection::showCurve(const ProjectedCase &shown)
{
    const ActualFigures none;
    const OutcomeComparison compared = compareOutcome(*shown.application.projection, shown.outcome ? *shown.outcome : none);
    LineChartData curve {.lines = {{tr("Expected"), chartedAmounts(compared.expectedCumulated), Token::ChartLine, true}}, .band = {}, .unit = chartMoneyUnit(), .stepName = tr("Month")};
    if (shown.outcome)
        curve.lines.prepend({tr("Actual"), chartedAmounts(compared.actualCumulated)});
    m_curve->setTitle(tr("What has come back, actual and expected"));
    m_curve->setData(curve);
}

void OutcomeSection::showMonths(const ProjectedCase &shown)
{
    std::vector<std::vector<PlainCell>> rows;
    if (shown.outcome) {
        const OutcomeComparison compared = compareOutcome(*shown.application.projection, *shown.outcome);
        for (std::size_t i = 0; i < shown.outcome->months.size(); ++i) {
            const ActualMonth &actual = shown.outcome->months[i];
            const ActualMonth &expected = compared.expected[i];
            const bool isLess = flowOf(actual) < flowOf(expected);
            rows.push_back({{monthText(monthOf(*shown.outcome, int(i) + 1))}, {yuanText(actual.benefit)}, {yuanText(expected.benefit)}, {yuanText(actual.compute)},
                {yuanText(expected.compute)}, {yuanText(flowOf(actual)), isLess ? Tone::Warn : Tone::Ok, true}, {yuanText(flowOf(expected))}});
        }
    }
    m_months->setTable({{tr("Month")}, {tr("Benefit"), true}, {tr("Expected"), true}, {tr("Compute"), true}, {tr("Expected"), true}, {tr("Net"), true},
                           {tr("Expected"), true}}, std::move(rows));
    m_table->fitRows(MostRows);
}

void OutcomeSection::report(const ActualFigures &figures)
{
    const ProjectedCase *shown = chosen();
    if (!shown)
        return;
    const auto seen = shown->outcome ? std::optional(shown->outcome->version) : std::nullopt;
    whenDone(this, m_useCases.commands.perform(RecordOutcome {shown->application.id, figures}, shown->application.place, seen),
        [this](const Result<Performed> &done) {
            if (!done) {
                const ErrorWords words = errorWords(done.error());
                return m_notice->showError(words.title, words.advice);
            }
            m_notice->hide();
            m_keeper->forget();
            m_keptFor.reset(); // The next month's figures begin anew.
            const bool isOffline = m_useCases.status.state() == SyncStatus::State::Offline;
            Q_EMIT reported(isOffline ? tr("Recorded here. It is sent once the registry can be reached.") : tr("Reported: the office sees it, too."));
            refresh();
        });
}

} // namespace cpv
