#include "ui/admin/centres_page.h"

#include "core/base/money_text.h"
#include "core/usecases/futures.h"
#include "ui/admin/centre_form.h"
#include "ui/admin/load_report_card.h"
#include "ui/admin/origin_card.h"
#include "ui/common/form_keeper.h"
#include "ui/common/taking_back.h"
#include "ui/common/term_line.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/models/command_text.h"
#include "ui/models/error_text.h"
#include "ui/models/placement_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QFileInfo>
#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 30;

}

CentresPage::CentresPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_fetch(*this, useCases.status)
    , m_notice(named(new Notice, u"centresNotice"_s))
    , m_skeleton(new Skeleton(10))
    , m_empty(named(new EmptyState, u"centresEmpty"_s))
    , m_form(new CentreForm)
    , m_keeper(new FormKeeper(useCases, u"centre"_s, *m_form))
    , m_card(new Card)
    , m_table(named(new TableView, u"centresTable"_s))
    , m_model(new PlainTableModel(this))
    , m_change(named(new Button(ButtonKind::Secondary), u"centreChange"_s))
    , m_read(named(new Button(ButtonKind::Secondary), u"centresRead"_s))
    , m_report(new LoadReportCard(useCases))
    , m_origin(new OriginCard)
{
    m_table->setModel(m_model);
    m_table->setColumns({{190, 2}, {160, 1, 1}, {70}, {104, 0, 1}, {80, 0, 1}, {70, 0, 3}, {70, 0, 2}, {80, 0, 1}, {120}});
    for (const int column : {2, 4, 5, 6, 7})
        m_table->setItemDelegateForColumn(column, new AmountDelegate(m_table));
    m_table->setItemDelegateForColumn(8, new PillDelegate(m_table));
    m_table->fitRows(MostRows);
    m_change->setIconName(u"edit"_s);
    m_read->setIconName(u"upload"_s);
    m_card->addHeaderWidget(m_read);
    m_card->addHeaderWidget(m_change);
    m_card->setFlush(true);
    m_card->body()->addWidget(m_table);
    m_card->body()->addWidget(new TermLine({u"hub"_s, u"load"_s, u"pue"_s, u"domesticCards"_s, u"origin"_s}));
    new TableExport(*m_card, *m_table, m_useCases);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_empty),
             static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_report), static_cast<QWidget *>(m_card), static_cast<QWidget *>(m_origin)})
        layout->addWidget(part);
    layout->addStretch(1);
    for (QWidget *hidden : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_card), static_cast<QWidget *>(m_origin)})
        hidden->hide();
    setTexts([this] { retranslate(); });
    connect(m_notice, &Notice::buttonClicked, this, &CentresPage::refresh);
    connect(m_change, &Button::clicked, this, [this] { openForm(true); });
    connect(m_read, &Button::clicked, this, &CentresPage::askForReport);
    connect(m_report, &LoadReportCard::accepted, this, &CentresPage::recordReport);
    connect(m_report, &LoadReportCard::closed, m_report, &QWidget::hide);
    connect(m_form, &CentreForm::submitted, this, &CentresPage::save);
    connect(m_form, &CentreForm::cancelled, this, [this] {
        m_keeper->forget();
        m_form->hide();
    });
    connect(m_table, &TableView::rowSelected, this, [this](int row) {
        if (m_filling || row < 0 || row >= int(m_centres.size()))
            return;
        m_chosen = m_centres[size_t(row)].id;
        showOrigin();
    });
    connect(m_origin, &OriginCard::accepted, this, [this](const DataCentre &centre) { answerOrigin(AcceptOrigin {centre.id}, centre.version); });
    connect(m_origin, &OriginCard::disputed, this,
        [this](const DataCentre &centre, const QString &reason) { answerOrigin(DisputeOrigin {centre.id, reason}, centre.version); });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && kinds.contains(RecordKind::DataCentre))
            refresh();
    });
}

QString CentresPage::title() const { return tr("Data centres"); }

QString CentresPage::subtitle() const { return m_fetch.isLoaded() ? tr("%n listed", nullptr, int(m_centres.size())) : QString(); }

bool CentresPage::mayEdit() const
{
    const auto &session = m_useCases.session.current();
    return session && (hasRole(session->account, Role::ProgrammeEditor) || hasRole(session->account, Role::SystemAdministrator));
}

std::optional<PrimaryAction> CentresPage::primaryAction() const
{
    if (!mayEdit())
        return std::nullopt;
    return PrimaryAction {.text = tr("List a data centre"),
        .icon = u"plus"_s,
        .trigger = [this] { const_cast<CentresPage *>(this)->openForm(false); },
        .enabled = m_fetch.isLoaded()};
}

void CentresPage::retranslate()
{
    m_empty->setContent(u"server"_s, tr("No data centre is listed yet"), tr("Companies choose among the data centres that are listed here."));
    m_change->setText(tr("Report load"));
    m_read->setText(tr("Read load reports"));
    m_report->retranslate();
    m_table->setAccessibleName(tr("Data centres"));
    if (m_fetch.isLoaded())
        fill();
}

void CentresPage::refresh()
{
    whenDone(this, m_useCases.placements.load(), [this](const Result<PlacementDesk> &desk) {
        if (!m_fetch.accepts(desk, *m_skeleton, *m_notice))
            return;
        m_desk = *desk;
        fill();
        Q_EMIT headerChanged();
    });
}

void CentresPage::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    m_centres = m_desk.market.centres;
    std::ranges::stable_sort(m_centres, {}, [](const DataCentre &centre) { return centre.load.value; });
    const QLocale digits(QLocale::Chinese, QLocale::China); // 1,234 in both languages.
    std::vector<std::vector<PlainCell>> rows;
    for (const DataCentre &centre : m_centres)
        rows.push_back({{demonstrationMark(centreName(centre), centre.demonstration)}, {hubName(m_desk.market.facts.hubs, centre.hub)},
            {shareText(centre.load)}, {centre.loadOn.toString(Qt::ISODate)}, {digits.toString(spareCards(centre))},
            {pueText(centre.pue)}, {yuanText(centre.powerPrice)},
            {centre.origin == OriginDeclaration::Undeclared ? u"–"_s : shareText(centre.domesticShare)}, // Nobody has said that it is none.
            {originText(centre.origin), originTone(centre.origin)}});
    m_model->setTable({{tr("Data centre")}, {tr("Hub")}, {tr("Load"), true}, {tr("Reported for")}, {tr("Free cards"), true},
                          {tr("PUE"), true}, {tr("CNY/kWh"), true}, {tr("Domestic"), true}, {tr("Origin of the cards")}},
        std::move(rows));
    m_card->setTitle(tr("Data centres"));
    m_card->setHint(tr("most idle first"));
    m_card->setVisible(!m_centres.empty());
    m_origin->setVisible(!m_centres.empty());
    m_empty->setVisible(m_centres.empty());
    m_change->setVisible(mayEdit());
    m_read->setVisible(mayEdit());
    if (m_centres.empty())
        return;
    const auto chosen = std::ranges::find_if(m_centres, [this](const DataCentre &each) { return each.id == m_chosen; });
    const auto row = chosen == m_centres.end() ? m_centres.begin() : chosen;
    m_chosen = row->id;
    m_table->selectRow(int(row - m_centres.begin()));
    showOrigin();
}

bool CentresPage::mayAnswer() const
{
    const auto &session = m_useCases.session.current();
    return session && hasRole(session->account, Role::ProgrammeEditor);
}

void CentresPage::showOrigin()
{
    const auto chosen = std::ranges::find_if(m_centres, [this](const DataCentre &each) { return each.id == m_chosen; });
    m_origin->setVisible(chosen != m_centres.end());
    if (chosen != m_centres.end())
        m_origin->showCentre(*chosen, m_desk.market.facts.accelerators, mayAnswer());
}

void CentresPage::answerOrigin(const Payload &payload, qint32 version)
{
    const QString done = commandText(payload);
    m_origin->setBusy(true);
    whenDone(this, m_useCases.commands.perform(payload, PlaceCode::shared(), version), [this, done](const Result<Performed> &performed) {
        m_origin->setBusy(false);
        if (!performed)
            return tellFailed(performed.error());
        m_notice->hide();
        Q_EMIT toastRequested(recordedText(done, m_useCases.status.state() == SyncStatus::State::Offline));
        refresh();
    });
}

void CentresPage::openForm(bool change)
{
    const auto chosen = std::ranges::find_if(m_centres, [this](const DataCentre &each) { return each.id == m_chosen; });
    m_notice->hide(); // What was refused before has been read.
    m_empty->hide();
    m_form->show();
    const DataCentre shown = change && chosen != m_centres.end() ? *chosen : DataCentre();
    m_form->showCentre(shown, m_desk.market.facts, m_useCases.today());
    m_keeper->begin(shown.id.toText());
}

void CentresPage::tellFailed(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, words.advice);
}

void CentresPage::askForReport()
{
    QFileDialog *dialog = openDialog(window(), {u"loadReportDialog"_s, tr("Load reports"), tr("Load reports (*.csv)")});
    connect(dialog, &QFileDialog::fileSelected, this, &CentresPage::readReport);
    dialog->open();
}

void CentresPage::readReport(const QString &path)
{
    whenDone(this, readLoadReportFile(path, m_desk.market.centres, m_useCases.today()), [this, path](const Result<LoadReport> &report) {
        if (!report)
            return tellFailed(report.error());
        m_notice->hide();
        m_report->showReport(QFileInfo(path).fileName(), *report, m_desk.market.centres);
    });
}

/// All of the file in one step, which can be undone.
void CentresPage::recordReport()
{
    std::vector<GroupStep> steps;
    for (const DataCentre &centre : m_report->centres())
        steps.push_back({ListCentre {centre}, centre.version});
    m_report->setBusy(true);
    whenDone(this, m_useCases.commands.performGroup(steps, PlaceCode::shared()), [this](const Result<GroupPerformed> &performed) {
        m_report->setBusy(false);
        if (!performed)
            return tellFailed(performed.error());
        m_report->hide();
        m_notice->hide();
        refresh();
        if (!performed->refused.empty())
            tellFailed(performed->refused.front().second);
        if (!performed->commands.empty())
            offerToUndo(*this, m_useCases, performed->commands, tr("Loads of %n data centre(s) recorded", nullptr, int(performed->commands.size())),
                [this](const Result<void> &back) { back ? refresh() : tellFailed(back.error()); });
    });
}

void CentresPage::save(DataCentre centre)
{
    const bool known = !centre.id.isNull();
    if (!known)
        centre.id = m_useCases.newId<DataCentreId>();
    const auto version = known ? std::optional(centre.version) : std::nullopt;
    m_form->setBusy(true);
    whenDone(this, m_useCases.commands.perform(ListCentre {centre}, PlaceCode::shared(), version),
        [this, id = centre.id](const Result<Performed> &performed) {
            m_form->setBusy(false);
            if (!performed)
                return m_form->showError(performed.error());
            m_keeper->forget();
            m_form->hide();
            m_chosen = id;
            Q_EMIT toastRequested(tr("Recorded. Everybody sees it as soon as it is delivered."));
            refresh();
        });
}

} // namespace cpv
