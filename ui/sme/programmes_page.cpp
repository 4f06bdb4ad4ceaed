#include "ui/sme/programmes_page.h"

#include "core/base/money_text.h"
#include "core/usecases/futures.h"
#include "ui/common/form_keeper.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/sentences.h"
#include "ui/sme/company_sketch_card.h"
#include "ui/sme/fit_detail.h"
#include "ui/sme/fit_words.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/sme/purpose_card.h"
#include "ui/sme/sme_words.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int DetailUnits = 360;
constexpr int LeastMainUnits = 520;
constexpr int MostRows = 24;

/// Names of one city differ at their ends: what doesn't fit is left out in the middle.
class NameDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem middle = option;
        middle.textElideMode = Qt::ElideMiddle;
        RowDelegate::paintContent(painter, rect, middle, index);
    }
};

/// The cap that binds, or else what caps there are.
QString capText(const FoundProgramme &found)
{
    const auto &cap = found.fit.bindingCap;
    return cap ? u"§ "_s + cap->rule + u' ' + subsidyStepText(*cap) : capsText(found.programme);
}

std::vector<PlainCell> fitCells(const FoundProgramme &found, QDate today)
{
    const ProgrammeFit &fit = found.fit;
    const QString amount = fit.expected ? yuanText(fit.expected->amount) : u"–"_s;
    return {{placeName(found.programme)}, {programmeName(found.programme)}, {fitText(fit.fit), fitTone(fit.fit)},
        {amount, {}, fit.expected.has_value()}, {percentText(fit.rate)},
        {deadlineText(fit, today), deadlineTone(fit.window, today)}, {QString::number(fit.papers.size())}, {capText(found)}};
}

std::vector<PlainCell> misfitCells(const FoundProgramme &found, QDate today)
{
    QStringList rules, remedies;
    for (const Obstacle &obstacle : found.fit.obstacles) {
        rules << u"§ "_s + obstacle.check.rule + u' ' + ruleTypeText(obstacle.check.type);
        remedies << remedyText(obstacle.remedy);
    }
    if (found.fit.fit == Fit::Closed) // Then nothing else would help.
        remedies = {deadlineText(found.fit, today)};
    return {{placeName(found.programme)}, {programmeName(found.programme)}, {fitText(answerOf(found.fit)), fitTone(answerOf(found.fit))},
        {listText(rules)}, {sentences(remedies)}};
}

}

ProgrammesPage::ProgrammesPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"programmesNotice"_s))
    , m_skeleton(new Skeleton(10))
    , m_empty(named(new EmptyState, u"programmesEmpty"_s))
    , m_body(new QWidget)
    , m_sketch(named(new CompanySketchCard, u"companySketch"_s))
    , m_purpose(new PurposeCard)
    , m_keeper(new FormKeeper(useCases, u"finder"_s, *this))
    , m_fits(makeGroup(u"finderFits"_s))
    , m_misfits(makeGroup(u"finderMisfits"_s))
    , m_toggle(named(new Button(ButtonKind::Secondary), u"finderMisfitsToggle"_s))
    , m_detail(named(new FitDetail, u"finderDetail"_s))
{
    build();
    setTexts([this] { retranslate(); });
    connect(m_notice, &Notice::buttonClicked, this, &ProgrammesPage::refresh);
    connect(m_purpose, &PurposeCard::edited, this, &ProgrammesPage::find);
    connect(m_sketch, &CompanySketchCard::edited, this, &ProgrammesPage::find);
    connect(m_sketch, &CompanySketchCard::signUpChosen, this, [this] { Q_EMIT pageRequested(u"signUp"_s); });
    connect(m_detail, &FitDetail::applyRequested, this, &ProgrammesPage::apply);
    connect(m_detail, &FitDetail::answerRequested, this, &ProgrammesPage::goToAnswer);
    connect(m_toggle, &Button::clicked, this, [this] { showMisfits(m_misfits.table->isHidden()); });
    for (const Group *group : {&m_fits, &m_misfits})
        connect(group->table, &TableView::rowSelected, this, [this, group](int row) { onRowSelected(*group, row); });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Programme) || kinds.contains(RecordKind::Company)))
            refresh();
    });
}

ProgrammesPage::Group ProgrammesPage::makeGroup(const QString &name)
{
    Group group {named(new Card, name), named(new TableView, name + u"Table"_s), new PlainTableModel(this), {}};
    group.table->setModel(group.model);
    group.table->setItemDelegateForColumn(1, new NameDelegate(group.table));
    group.table->setItemDelegateForColumn(2, new PillDelegate(group.table));
    group.table->fitRows(MostRows);
    group.card->setFlush(true);
    group.card->body()->addWidget(group.table);
    new TableExport(*group.card, *group.table, m_useCases);
    return group;
}

void ProgrammesPage::build()
{
    m_fits.table->setColumns({{74}, {130, 1}, {96}, {104}, {80}, {150, 1}, {70, 0, 1}, {120, 0, 2}});
    for (const int column : {3, 4, 6})
        m_fits.table->setItemDelegateForColumn(column, new AmountDelegate(m_fits.table));
    m_misfits.table->setColumns({{74}, {150, 1}, {96, 0, 1}, {120, 1}, {160, 2}});
    m_misfits.card->addHeaderWidget(m_toggle);
    auto *main = new QWidget;
    auto *left = new QVBoxLayout(main);
    left->setContentsMargins({});
    setGap(*left, 14);
    left->addWidget(m_fits.card);
    left->addWidget(m_misfits.card);
    left->addStretch(1);
    auto *body = new AsideLayout(DetailUnits, LeastMainUnits);
    body->setContentsMargins({});
    m_body->setLayout(body);
    body->setMain(main);
    body->setAside(m_detail);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_empty),
             static_cast<QWidget *>(m_sketch), static_cast<QWidget *>(m_purpose), m_body})
        layout->addWidget(part);
    layout->addStretch(1);
    m_empty->hide();
    m_sketch->hide();
    m_purpose->hide();
    m_body->hide();
    m_misfits.table->hide();
}

QString ProgrammesPage::title() const { return tr("Find a programme"); }

QString ProgrammesPage::subtitle() const
{
    if (!m_loaded)
        return {};
    QStringList parts; // Nobody has to read what there is none of.
    const auto add = [&parts](const QString &text, qint64 count) {
        if (count > 0)
            parts << text.arg(count);
    };
    add(tr("%1 to consider"), qint64(m_fits.rows.size()) - closedCount());
    add(tr("%1 closed for now"), closedCount());
    add(tr("%1 do not fit"), qint64(m_misfits.rows.size()));
    return tr("%1 in all: %2").arg(m_found.size()).arg(listText(parts));
}

/// Of those that nothing else stands against.
qint64 ProgrammesPage::closedCount() const
{
    return std::ranges::count_if(m_fits.rows, [this](std::size_t place) { return m_found[place].fit.fit == Fit::Closed; });
}

void ProgrammesPage::retranslate()
{
    m_empty->setContent(u"building-bank"_s, tr("No programme here yet"), tr("Programmes come from the registry with the next sync."));
    m_fits.table->setAccessibleName(tr("Programmes to consider"));
    m_misfits.table->setAccessibleName(tr("Programmes that do not fit"));
    showMisfits(!m_misfits.table->isHidden());
    if (m_loaded)
        find();
    if (m_loaded && m_isChoosing)
        askForProgramme();
}

void ProgrammesPage::refresh()
{
    whenDone(this, m_useCases.finder.load(), [this](const Result<FinderFacts> &facts) {
        if (!facts)
            return showError(facts.error());
        m_loaded = true;
        if (!m_isChoosing)
            m_notice->hide();
        m_facts = *facts;
        m_sketch->setToday(m_useCases.today());
        m_purpose->showFacts(m_facts, m_useCases.today());
        find();
        beginKeeping();
        if (m_isChoosing)
            askForProgramme();
    });
}

/// What a visitor answered comes along to the company that signs in.
void ProgrammesPage::beginKeeping()
{
    if (std::exchange(m_keeping, true))
        return;
    if (m_facts.visitor)
        return m_keeper->begin();
    whenDone(this, m_useCases.keptForms.takeOver(u"finder"_s), [this](const Result<void> &) { m_keeper->begin(); });
}

void ProgrammesPage::openArgument(const QVariant &argument) { m_isChoosing = argument.toString() == toChoose; }

/// No button is promised where none takes applications.
QString ProgrammesPage::choosingWords() const
{
    std::optional<QDate> next;
    for (const std::size_t place : m_fits.rows) {
        const WindowStatus &window = m_found[place].fit.window;
        if (takesApplications(window))
            return tr("Select one in the list: beside it stands what it pays and asks for, and the button that opens its form.");
        if (window.state == WindowState::Coming && (!next || *window.opens < *next))
            next = window.opens;
    }
    return next ? tr("None of those that fit takes applications today. The next opens on %1; until then you can get its papers ready.").arg(dateText(*next))
                : tr("None that fits takes applications today. Below stands what would have to be otherwise.");
}

/// Whoever comes to apply is told that this is where it begins.
void ProgrammesPage::askForProgramme()
{
    const bool isNew = m_notice->isHidden();
    m_notice->showNotice(Tone::Info, tr("Choose a programme to apply for"), choosingWords());
    if (isNew) // Not at each change of a record.
        (m_fits.rows.empty() ? static_cast<QWidget *>(m_purpose->editorOf(MissingFact::Cost)) : m_fits.table)->setFocus(Qt::TabFocusReason);
}

void ProgrammesPage::hideEvent(QHideEvent *event)
{
    m_isChoosing = false;
    Page::hideEvent(event);
}

void ProgrammesPage::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_skeleton->hide();
    m_notice->showRetry(words.title, words.advice);
}

/// At each key: the rules are pure, and no one waits for a disk.
void ProgrammesPage::find()
{
    if (m_facts.visitor)
        m_facts.company = companyOf(m_sketch->sketch());
    m_found = findProgrammes(m_facts, m_purpose->purpose(), m_useCases.today());
    m_skeleton->hide();
    m_empty->setVisible(m_found.empty());
    m_sketch->setVisible(m_facts.visitor && !m_found.empty());
    m_purpose->setVisible(!m_found.empty());
    m_body->setVisible(!m_found.empty());
    for (Group *group : {&m_fits, &m_misfits})
        group->rows.clear();
    for (std::size_t i = 0; i < m_found.size(); ++i)
        (m_found[i].fit.obstacles.empty() ? m_fits : m_misfits).rows.push_back(i);
    Q_EMIT headerChanged(); // It counts both.
    if (m_found.empty())
        return;
    const QScopedValueRollback filling(m_filling, true);
    fillFits();
    fillMisfits();
    select(current());
}

/// What the person chose; before that the best of the company's own place, which no answer leads away from, or else of all.
std::size_t ProgrammesPage::current() const
{
    auto wanted = std::ranges::find_if(m_found, [this](const FoundProgramme &each) { return each.programme.id == m_chosen; });
    if (wanted == m_found.end() && m_facts.company)
        wanted = std::ranges::find_if(m_found, [this](const FoundProgramme &each) { return each.programme.place == m_facts.company->registeredIn; });
    return wanted == m_found.end() ? 0 : std::size_t(wanted - m_found.begin());
}

void ProgrammesPage::fillFits()
{
    std::vector<std::vector<PlainCell>> rows;
    for (const std::size_t place : m_fits.rows)
        rows.push_back(fitCells(m_found[place], m_useCases.today()));
    m_fits.model->setTable({{tr("Place")}, {tr("Programme")}, {tr("Answer")}, {tr("Expected (CNY)"), true}, {tr("Rate"), true},
                               {tr("Deadline")}, {tr("Papers"), true}, {tr("Cap (CNY)")}},
        std::move(rows));
    m_fits.table->setVisible(!m_fits.rows.empty());
    m_fits.card->setTitle(tr("Programmes to consider"));
    m_fits.card->setHint(fitsHint());
}

/// The same numbers as in the head.
QString ProgrammesPage::fitsHint() const
{
    if (m_fits.rows.empty())
        return tr("none as it stands; see below what would change that");
    const bool hasAmount = std::ranges::any_of(m_fits.rows, [this](std::size_t place) { return m_found[place].fit.expected.has_value(); });
    const int closed = int(closedCount());
    const int count = int(m_fits.rows.size()) - closed;
    const QString sorted = hasAmount ? tr("%n, open ones first, then the larger amount", nullptr, count)
                                     : tr("%n, open ones first, then the higher rate", nullptr, count);
    return closed == 0 ? sorted : tr("%1; below them %n closed for now", nullptr, closed).arg(sorted);
}

void ProgrammesPage::fillMisfits()
{
    std::vector<std::vector<PlainCell>> rows;
    for (const std::size_t place : m_misfits.rows)
        rows.push_back(misfitCells(m_found[place], m_useCases.today()));
    m_misfits.model->setTable(
        {{tr("Place")}, {tr("Programme")}, {tr("Answer")}, {tr("Rule that fails")}, {tr("What would change it")}}, std::move(rows));
    m_misfits.card->setTitle(tr("Programmes that do not fit"));
    m_misfits.card->setHint(tr("%n, each with what would change it", nullptr, int(m_misfits.rows.size())));
    m_misfits.card->setVisible(!m_misfits.rows.empty());
}

void ProgrammesPage::showMisfits(bool shown)
{
    m_misfits.table->setVisible(shown);
    m_toggle->setIconName(shown ? u"chevron-up"_s : u"chevron-down"_s);
    m_toggle->setText(shown ? tr("Hide") : tr("Show why"));
}

/// One row of both tables is the current one.
void ProgrammesPage::select(std::size_t place)
{
    const QScopedValueRollback filling(m_filling, true);
    for (const Group *group : {&m_fits, &m_misfits}) {
        const auto row = std::ranges::find(group->rows, place);
        if (row == group->rows.end())
            group->table->setCurrentIndex({});
        else
            group->table->selectRow(int(row - group->rows.begin()));
    }
    m_detail->showFit(m_found[place], m_useCases.today(), m_facts.visitor);
}

void ProgrammesPage::onRowSelected(const Group &group, int row)
{
    if (m_filling || row < 0 || row >= int(group.rows.size()))
        return;
    const std::size_t place = group.rows[std::size_t(row)];
    m_chosen = m_found[place].programme.id;
    select(place);
}

/// To the field above that gives the answer; the page scrolls there.
void ProgrammesPage::goToAnswer(MissingFact fact)
{
    if (fact == MissingFact::Courses)
        return Q_EMIT pageRequested(u"learn"_s);
    QWidget *inSketch = m_facts.visitor ? m_sketch->editorOf(fact) : nullptr;
    QWidget *editor = inSketch ? inSketch : m_purpose->editorOf(fact);
    if (!editor)
        return Q_EMIT pageRequested(u"account"_s); // Where the company says what it is.
    editor->setFocus(Qt::TabFocusReason);
    bringIntoSight(*editor);
}

void ProgrammesPage::apply(ProgrammeId programme)
{
    if (m_facts.visitor)
        return Q_EMIT pageRequested(u"signUp"_s);
    whenDone(this, m_useCases.drafts.create(programme, m_purpose->purpose()), [this](const Result<Draft> &draft) {
        if (!draft)
            return showError(draft.error());
        Q_EMIT pageRequested(u"draft"_s, draft->id.toText());
    });
}

} // namespace cpv
