#include "ui/provider/origins_page.h"

#include "core/usecases/futures.h"
#include "core/usecases/paper_digest.h"
#include "ui/common/form_keeper.h"
#include "ui/common/origin_history.h"
#include "ui/common/term_line.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/placement_text.h"
#include "ui/provider/origin_form.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QFileInfo>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 20;

}

OriginsPage::OriginsPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_fetch(*this, useCases.status)
    , m_notice(named(new Notice, u"originsNotice"_s))
    , m_skeleton(new Skeleton(8))
    , m_empty(named(new EmptyState, u"originsEmpty"_s))
    , m_form(new OriginForm)
    , m_keeper(new FormKeeper(useCases, u"origin"_s, *m_form))
    , m_card(named(new Card, u"origins"_s))
    , m_table(named(new TableView, u"originsTable"_s))
    , m_model(new PlainTableModel(this))
    , m_historyCard(named(new Card, u"originsHistory"_s))
    , m_history(new OriginHistory)
    , m_declare(named(new Button(ButtonKind::Secondary), u"originsDeclare"_s))
{
    build();
    setTexts([this] { retranslate(); });
    connect(m_notice, &Notice::buttonClicked, this, &OriginsPage::refresh);
    connect(m_declare, &Button::clicked, this, &OriginsPage::openForm);
    connect(m_form, &OriginForm::submitted, this, &OriginsPage::declare);
    connect(m_form, &OriginForm::fileRequested, this, &OriginsPage::askForFile);
    connect(m_form, &OriginForm::cancelled, this, [this] {
        m_keeper->forget();
        m_form->hide();
    });
    connect(m_table, &TableView::rowSelected, this, [this](int row) {
        if (m_filling || row < 0 || row >= int(m_centres.size()))
            return;
        m_chosen = m_centres[size_t(row)].id;
        m_keeper->end();
        m_form->hide(); // It was about another.
        showChosen();
    });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Offer) || kinds.contains(RecordKind::DataCentre)))
            refresh();
    });
}

void OriginsPage::build()
{
    m_table->setModel(m_model);
    m_table->setColumns({{180, 2}, {180, 1, 1}, {90}, {150}, {160}});
    m_table->setItemDelegateForColumn(2, new AmountDelegate(m_table));
    for (const int column : {3, 4})
        m_table->setItemDelegateForColumn(column, new PillDelegate(m_table));
    m_table->fitRows(MostRows);
    m_card->setFlush(true);
    m_card->body()->addWidget(m_table);
    m_card->body()->addWidget(new TermLine({u"accelerator"_s, u"domesticCards"_s, u"origin"_s}));
    new TableExport(*m_card, *m_table, m_useCases);
    m_declare->setIconName(u"edit"_s);
    m_historyCard->addHeaderWidget(m_declare);
    m_historyCard->body()->addWidget(m_history);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_empty),
             static_cast<QWidget *>(m_card), static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_historyCard)})
        layout->addWidget(part);
    layout->addStretch(1);
    for (QWidget *hidden : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_card), static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_historyCard)})
        hidden->hide();
}

QString OriginsPage::title() const { return tr("Origin of the cards"); }

QString OriginsPage::subtitle() const
{
    const auto open = std::ranges::count(m_centres, OriginDeclaration::Undeclared, &DataCentre::origin);
    return !m_fetch.isLoaded() ? QString() : open == 0 ? tr("Declared for all centres") : tr("%n centre(s) not declared", nullptr, int(open));
}

void OriginsPage::retranslate()
{
    m_empty->setContent(u"cpu"_s, tr("No centre yet"), tr("Publish an offer in a data centre; then you can declare where its cards come from."));
    m_table->setAccessibleName(tr("Data centres with your offers"));
    m_card->setTitle(tr("Data centres with your offers"));
    m_card->setHint(tr("an origin that isn't declared is marked for companies"));
    m_historyCard->setTitle(tr("Declarations"));
    m_declare->setText(tr("Declare the origin"));
    if (m_fetch.isLoaded())
        fill();
}

void OriginsPage::refresh()
{
    whenDone(this, m_useCases.placements.load(), [this](const Result<PlacementDesk> &desk) {
        if (!m_fetch.accepts(desk, *m_skeleton, *m_notice))
            return;
        m_desk = *desk;
        fill();
        Q_EMIT headerChanged();
    });
}

std::vector<Offer> OriginsPage::offersIn(DataCentreId centre) const
{
    std::vector<Offer> own;
    std::ranges::copy_if(m_desk.market.offers, std::back_inserter(own),
        [&](const Offer &offer) { return offer.provider == m_desk.provider && offer.centre == centre && !offer.endedOn; });
    return own;
}

const DataCentre *OriginsPage::chosen() const
{
    const auto found = std::ranges::find_if(m_centres, [this](const DataCentre &each) { return each.id == m_chosen; });
    return found == m_centres.end() ? nullptr : &*found;
}

void OriginsPage::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    m_centres.clear();
    std::ranges::copy_if(m_desk.market.centres, std::back_inserter(m_centres), [this](const DataCentre &each) { return !offersIn(each.id).empty(); });
    std::vector<std::vector<PlainCell>> rows;
    for (const DataCentre &centre : m_centres) {
        QStringList kinds;
        for (const Offer &offer : offersIn(centre.id))
            kinds << acceleratorName(m_desk.market.facts.accelerators, offer.accelerator);
        const bool isOpen = centre.origin == OriginDeclaration::Undeclared;
        const OriginStatement *last = centre.declarations.empty() ? nullptr : &centre.declarations.back();
        rows.push_back({{demonstrationMark(centreName(centre), centre.demonstration)}, {listText(kinds)}, {isOpen ? u"–"_s : shareText(centre.domesticShare)},
            {originText(centre.origin), originTone(centre.origin)},
            last ? PlainCell {originAnswerText(last->answer), originAnswerTone(last->answer)} : PlainCell {tr("As the office listed it"), Tone::Neutral}});
    }
    m_model->setTable({{tr("Data centre")}, {tr("Your cards")}, {tr("Domestic"), true}, {tr("Origin of the cards")}, {tr("Declaration")}}, std::move(rows));
    for (QWidget *part : {static_cast<QWidget *>(m_card), static_cast<QWidget *>(m_historyCard)})
        part->setVisible(!m_centres.empty());
    m_empty->setVisible(m_centres.empty());
    if (m_centres.empty())
        return;
    const DataCentre *shown = chosen();
    const auto row = shown ? shown - m_centres.data() : 0;
    m_chosen = m_centres[size_t(row)].id;
    m_table->selectRow(int(row));
    showChosen();
}

void OriginsPage::showChosen()
{
    const DataCentre *centre = chosen();
    if (!centre)
        return;
    m_historyCard->setHint(centre->declarations.empty() ? tr("%1: nothing declared yet").arg(centreName(*centre)) : centreName(*centre));
    m_history->setVisible(!centre->declarations.empty());
    m_history->showCentre(*centre, m_desk.market.facts.accelerators);
}

void OriginsPage::openForm()
{
    const DataCentre *centre = chosen();
    if (!centre)
        return;
    m_form->showCentre(*centre, offersIn(centre->id), m_desk.market.facts, m_useCases.today());
    m_form->show();
    m_keeper->begin(centre->id.toText());
}

void OriginsPage::declare(const DeclareOrigin &declaration)
{
    const DataCentre *centre = chosen();
    m_notice->hide();
    m_form->setBusy(true);
    whenDone(this, m_useCases.commands.perform(declaration, PlaceCode::shared(), centre ? std::optional(centre->version) : std::nullopt),
        [this](const Result<Performed> &performed) {
            m_form->setBusy(false);
            if (!performed)
                return m_form->showError(performed.error());
            m_keeper->forget();
            m_form->hide();
            Q_EMIT toastRequested(tr("Declared. Companies see it as soon as it is delivered; the office answers it."));
            refresh();
        });
}

void OriginsPage::askForFile()
{
    QFileDialog *dialog = openDialog(window(), {u"originFileDialog"_s, tr("Document"), tr("Documents (*.pdf *.jpg *.jpeg *.png)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        whenDone(this, digestOfFile(path), [this, path, centre = m_form->centre()](const Result<QString> &digest) {
            if (!digest)
                return tellFailed(digest.error());
            if (centre == m_form->centre()) // It proves nothing of another.
                m_form->showFile(QFileInfo(path).fileName(), *digest);
        });
    });
    dialog->open();
}

void OriginsPage::tellFailed(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, words.advice);
}

} // namespace cpv
