#include "ui/admin/budget_what_if.h"

#include "ui/admin/run_out_words.h"
#include "ui/common/outcome_words.h"
#include "ui/models/domain_text.h"
#include "ui/theme/tokens.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/choice_boxes.h"
#include "ui/widgets/figure_line.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/still_slider.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int SlowestPercent = -80;
constexpr int FastestPercent = 200;
constexpr int StepPercent = 5;
constexpr int MostMorePercent = 100; ///< Of the year's appropriation.

QString signedPercent(int percent) { return (percent > 0 ? u"+%1 %"_s : u"%1 %"_s).arg(percent); }

std::vector<Money> atPace(std::vector<Money> months, int percent)
{
    for (Money &month : months)
        month = scaled(month, {100 + percent, 100});
    return months;
}

}

BudgetWhatIf::BudgetWhatIf(QWidget *parent)
    : Card({}, parent)
    , m_programme(named(new DropDown, u"budgetWhatIfProgramme"_s))
    , m_programmeField(new FormField({}, m_programme))
    , m_paceName(new ElidedText(TextRole::Muted))
    , m_paceValue(new Text(TextRole::Body))
    , m_pace(named(new StillSlider(Qt::Horizontal), u"budgetWhatIfPace"_s))
    , m_moreName(new ElidedText(TextRole::Muted))
    , m_moreValue(new Text(TextRole::Body))
    , m_more(named(new StillSlider(Qt::Horizontal), u"budgetWhatIfMore"_s))
    , m_figure(named(new Text(TextRole::Figure), u"budgetWhatIfFigure"_s))
    , m_unitText(new Text(TextRole::Unit))
    , m_note(named(new Text(TextRole::Muted), u"budgetWhatIfNote"_s))
{
    m_pace->setRange(SlowestPercent / StepPercent, FastestPercent / StepPercent);
    m_more->setRange(0, MostMorePercent / StepPercent);
    m_programme->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    build();
    connect(m_programme, &QComboBox::currentIndexChanged, this, &BudgetWhatIf::showAnswer);
    for (QSlider *slider : {m_pace, m_more})
        connect(slider, &QSlider::valueChanged, this, &BudgetWhatIf::showAnswer);
    hide();
}

void BudgetWhatIf::build()
{
    setSpacing(4);
    body()->addWidget(m_programmeField);
    const auto add = [this](Text *name, Text *value, QSlider *slider) {
        auto *words = new QHBoxLayout;
        words->addWidget(name, 1);
        words->addWidget(value);
        body()->addLayout(words);
        body()->addWidget(slider);
    };
    add(m_paceName, m_paceValue, m_pace);
    add(m_moreName, m_moreValue, m_more);
    auto *foot = new QHBoxLayout;
    setGap(*foot, 6);
    addFigure(*foot, m_figure, m_unitText, 1);
    body()->addLayout(foot);
    body()->addWidget(m_note);
    m_note->setWordWrap(true);
}

void BudgetWhatIf::showBudgets(
    const std::vector<ProgrammeBudget> &budgets, const std::map<ProgrammeId, std::vector<Money>> &committed, QDate today)
{
    m_today = today;
    m_rows.clear();
    for (const ProgrammeBudget &budget : budgets) {
        const auto months = committed.find(budget.programme.id);
        if (months != committed.end() && runOut(budget.total.available, months->second))
            m_rows.push_back({budget.programme, budget.total.appropriated, budget.total.available, months->second});
    }
    std::ranges::stable_sort(m_rows, {}, [](const Row &row) { return runOut(row.left, row.committed)->likely; });
    setVisible(!m_rows.empty());
    fillProgrammes();
}

void BudgetWhatIf::setUnit(MoneyUnit unit)
{
    m_unit = unit;
    showAnswer();
}

void BudgetWhatIf::fillProgrammes()
{
    std::vector<LabelledChoice> programmes;
    for (const Row &row : m_rows)
        programmes.push_back({programmeFullName(row.programme), row.programme.id.toText()});
    refillChoices(*m_programme, programmes);
    showAnswer();
}

const BudgetWhatIf::Row *BudgetWhatIf::chosen() const
{
    const auto found = std::ranges::find(m_rows, m_programme->currentData().toString(), [](const Row &row) { return row.programme.id.toText(); });
    return found == m_rows.end() ? nullptr : &*found;
}

void BudgetWhatIf::showAnswer()
{
    const Row *row = chosen();
    if (!row)
        return;
    const int percent = m_pace->value() * StepPercent;
    const Money more = scaled(row->appropriated, {m_more->value() * StepPercent, 100});
    const qint64 now = runOut(row->left, row->committed)->likely;
    const auto tried = runOut(row->left + more, atPace(row->committed, percent));
    m_paceValue->setText(signedPercent(percent));
    m_moreValue->setText(u"%1 %2"_s.arg(amountText(more, m_unit), unitName(m_unit)));
    m_pace->setAccessibleDescription(m_paceValue->text());
    m_more->setAccessibleDescription(m_moreValue->text());
    const qint64 tenths = tried ? tried->likely : FarTenths + 1;
    const bool isFar = tenths > FarTenths;
    m_figure->setText(isFar ? u"> 5"_s : inMonths(tenths));
    m_unitText->setText(isFar ? tr("years until it is used up") : tr("months until it is used up"));
    const QDate end = usedUpOn(tenths, m_today);
    const QString day = isFar || end.year() > m_today.year() ? tr("What is left at the year's end goes back.") : tr("Used up in %1.").arg(monthText(end));
    m_note->setText(u"%1 %2"_s.arg(day, tr("As things stand: %1.").arg(lastsText(now))).trimmed());
}

void BudgetWhatIf::retranslate()
{
    setTitle(tr("What if"));
    setHint(tr("tried only, nothing is granted (F9)"));
    m_programmeField->setLabel(tr("Programme"));
    m_paceName->setText(tr("Committed faster or slower"));
    m_moreName->setText(tr("Granted in addition"));
    m_pace->setAccessibleName(m_paceName->text());
    m_more->setAccessibleName(m_moreName->text());
    fillProgrammes();
}

void BudgetWhatIf::focusFirst() { m_pace->setFocus(Qt::ShortcutFocusReason); }

} // namespace cpv
