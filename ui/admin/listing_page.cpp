#include "ui/admin/listing_page.h"

#include "core/usecases/futures.h"
#include "ui/admin/approved_providers_view.h"
#include "ui/admin/listing_batches_view.h"
#include "ui/admin/listing_form.h"
#include "ui/admin/office_places.h"
#include "ui/admin/provider_file_card.h"
#include "ui/common/form_keeper.h"
#include "ui/common/taking_back.h"
#include "ui/models/command_text.h"
#include "ui/models/error_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

const QString ProvidersView = u"providers"_s, BatchesView = u"batches"_s;

} // namespace

ListingPage::ListingPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_view(ProvidersView)
    , m_fetch(*this, useCases.status)
    , m_notice(named(new Notice, u"listingNotice"_s))
    , m_skeleton(new Skeleton(10))
    , m_views(named(new SegmentedControl({}), u"listingViews"_s))
    , m_places(named(new DropDown, u"listingPlace"_s))
    , m_form(new ListingForm(useCases))
    , m_keeper(new FormKeeper(useCases, u"listing"_s, *m_form))
    , m_file(new ProviderFileCard(useCases))
    , m_providers(new ApprovedProvidersView(useCases))
    , m_batches(new ListingBatchesView(useCases))
{
    buildLayout();
    connectParts();
    setTexts([this] { retranslate(); });
}

void ListingPage::buildLayout()
{
    m_places->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *head = new QHBoxLayout;
    head->addWidget(m_views);
    head->addStretch(1);
    head->addWidget(m_places);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addLayout(head);
    for (QWidget *part : {static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_file),
             static_cast<QWidget *>(m_providers), static_cast<QWidget *>(m_batches)})
        layout->addWidget(part);
    layout->addStretch(1);
    for (QWidget *hidden : {static_cast<QWidget *>(m_views), static_cast<QWidget *>(m_places), static_cast<QWidget *>(m_form),
             static_cast<QWidget *>(m_providers), static_cast<QWidget *>(m_batches)})
        hidden->hide();
}

void ListingPage::connectParts()
{
    connect(m_notice, &Notice::buttonClicked, this, &ListingPage::refresh);
    connect(m_views, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_view = id;
        showViews();
    });
    connect(m_places, &DropDown::currentIndexChanged, this, [this] {
        if (!m_form->isHidden())
            m_form->putAside();
        m_form->hide();
        m_file->hide();
        fill();
        if (m_form->isAside(place()))
            showForm();
        Q_EMIT headerChanged();
    });
    connect(m_form, &ListingForm::submitted, this, &ListingPage::propose);
    connect(m_form, &ListingForm::fileRequested, this, &ListingPage::askForFile);
    connect(m_form, &ListingForm::cancelled, this, [this] {
        m_keeper->forget();
        m_form->forget(place());
        m_form->hide();
        m_file->hide();
    });
    connect(m_file, &ProviderFileCard::accepted, this, [this] {
        m_form->addProviders(m_file->providers());
        m_file->hide();
    });
    connect(m_file, &ProviderFileCard::closed, m_file, &QWidget::hide);
    connect(m_providers, &ApprovedProvidersView::delistRequested, this, [this](const DelistProvider &delisting) { perform(delisting, {}); });
    connect(m_batches, &ListingBatchesView::confirmRequested, this, [this](const ListingBatch &batch) { perform(ConfirmListing {batch.id}, batch.version); });
    connect(m_batches, &ListingBatchesView::dropRequested, this,
        [this](const ListingBatch &batch, const QString &reason) { perform(DropListing {batch.id, reason}, batch.version); });
    connect(m_batches, &ListingBatchesView::endRequested, this, &ListingPage::endBatch);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        const auto isShown = [&](RecordKind kind) { return kinds.contains(kind); };
        if (isVisible() && std::ranges::any_of(std::initializer_list {RecordKind::ListingBatch, RecordKind::Provider, RecordKind::Programme, RecordKind::Offer}, isShown))
            refresh();
    });
}

QString ListingPage::title() const { return tr("Approved providers"); }

QString ListingPage::subtitle() const
{
    if (!m_fetch.isLoaded())
        return {};
    const QString listed = tr("%n on the list", nullptr, m_providers->listed());
    const int waiting = m_batches->waiting();
    return waiting == 0 ? listed : tr("%1, %2").arg(listed, tr("%n batch(es) to confirm", nullptr, waiting));
}

std::optional<PrimaryAction> ListingPage::primaryAction() const
{
    if (!mayEdit())
        return std::nullopt;
    return PrimaryAction {.text = tr("Propose a batch"),
        .icon = u"plus"_s,
        .trigger = [this] { const_cast<ListingPage *>(this)->openForm(); },
        .enabled = m_fetch.isLoaded()};
}

bool ListingPage::mayEdit() const
{
    const auto &session = m_useCases.session.current();
    return session && hasRole(session->account, Role::ProgrammeEditor);
}

PlaceCode ListingPage::place() const { return {m_places->currentData().toString()}; }

void ListingPage::openArgument(const QVariant &argument)
{
    const auto batch = ListingBatchId::fromText(argument.toString());
    if (batch)
        m_batches->choose(*batch);
    if (batch || argument.toString() == BatchesView)
        m_view = BatchesView;
    else if (argument.toString() == ProvidersView)
        m_view = ProvidersView;
    showViews();
}

void ListingPage::refresh()
{
    whenDone(this, m_useCases.listings.load(), [this](const Result<ListingDesk> &desk) {
        if (!m_fetch.accepts(desk, *m_skeleton, *m_notice))
            return;
        m_desk = *desk;
        fill();
        Q_EMIT headerChanged();
    });
}

void ListingPage::fill()
{
    m_providers->setProviders(approvedProviders(m_desk, place(), m_useCases.today()), mayEdit());
    m_batches->setBatches(m_desk.batchesOf(place()), m_desk.programmesOf(place()), mayEdit());
    showViews();
}

void ListingPage::showViews()
{
    if (!m_fetch.isLoaded())
        return;
    const int waits = m_batches->waiting();
    m_views->setSegments({{ProvidersView, tr("Providers")}, {BatchesView, waits > 0 ? tr("Batches %1").arg(waits) : tr("Batches")}});
    m_views->setCurrentId(m_view);
    m_views->show();
    m_providers->setVisible(m_view == ProvidersView);
    m_batches->setVisible(m_view == BatchesView);
}

/// One that is open stays as it is: a whole file may have been read into it.
void ListingPage::openForm()
{
    if (m_form->isHidden())
        showForm();
    m_form->setFocus();
}

/// A choice is its place's: whoever comes back to the place has it again.
void ListingPage::showForm()
{
    m_form->begin(m_desk, place(), m_useCases.today());
    m_form->show();
    m_keeper->begin(place().code);
}

void ListingPage::propose(ProposeListing proposal)
{
    proposal.batch = m_useCases.newId<ListingBatchId>();
    m_form->setBusy(true);
    m_places->setEnabled(false); // The answer is this place's.
    whenDone(this, m_useCases.commands.perform(proposal, place()), [this, id = proposal.batch, at = place()](const Result<Performed> &performed) {
        m_form->setBusy(false);
        m_places->setEnabled(true);
        if (!performed)
            return m_form->showError(performed.error());
        m_keeper->forget();
        m_form->forget(at);
        m_form->hide();
        m_file->hide();
        m_view = BatchesView;
        m_batches->choose(id);
        Q_EMIT toastRequested(m_useCases.status.state() == SyncStatus::State::Offline
                ? recordedText(commandText(CommandKind::ProposeListing), true)
                : tr("Proposed. A second programme editor confirms it."));
        refresh();
    });
}

void ListingPage::perform(const Payload &payload, std::optional<qint32> version)
{
    m_notice->hide();
    const QString done = commandText(payload);
    const bool delists = std::holds_alternative<DelistProvider>(payload);
    whenDone(this, m_useCases.commands.perform(payload, place(), version), [this, done, delists](const Result<Performed> &performed) {
        if (!performed)
            return tellFailed(performed.error());
        if (delists) // A step about a batch leaves alone what is being written of a provider.
            m_providers->closeForm();
        Q_EMIT toastRequested(recordedText(done, m_useCases.status.state() == SyncStatus::State::Offline));
        refresh();
    });
}

/// A step for each provider who is left, from the day after the approval; all of them can be undone.
void ListingPage::endBatch(const ListingBatch &batch)
{
    std::vector<GroupStep> steps;
    for (const ListedProvider &listed : batch.providers)
        if (listed.state == ListingState::Listed)
            steps.push_back({DelistProvider {listed.provider, batch.programmes, tr("The approval by %1 ended.").arg(batch.name), batch.to->addDays(1)}, {}});
    m_notice->hide();
    whenDone(this, m_useCases.commands.performGroup(steps, place()), [this](const Result<GroupPerformed> &performed) {
        if (!performed)
            return tellFailed(performed.error());
        if (!performed->refused.empty())
            tellFailed(performed->refused.front().second);
        refresh();
        if (!performed->commands.empty())
            offerToUndo(*this, m_useCases, performed->commands, tr("%n provider(s) taken off the list", nullptr, int(performed->commands.size())),
                [this](const Result<void> &back) { back ? refresh() : tellFailed(back.error()); });
    });
}

void ListingPage::askForFile()
{
    QFileDialog *dialog = openDialog(window(), {u"providerFileDialog"_s, tr("List of providers"), tr("Lists of providers (*.csv)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ListingPage::readFile);
    dialog->open();
}

void ListingPage::readFile(const QString &path)
{
    m_places->setEnabled(false); // It is held against this place's programmes.
    whenDone(this, readProviderListFile(path, m_desk.providers, m_form->programmes()), [this, path](const Result<ProviderList> &list) {
        m_places->setEnabled(true);
        if (!list)
            return tellFailed(list.error());
        m_notice->hide();
        m_file->showList(QFileInfo(path).fileName(), *list, m_desk.providers);
    });
}

void ListingPage::tellFailed(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, words.advice);
}

void ListingPage::retranslate()
{
    m_views->setAccessibleName(tr("Providers or batches"));
    m_places->setAccessibleName(tr("Place"));
    m_file->retranslate();
    offerOfficePlaces(*m_places, m_useCases);
    if (m_fetch.isLoaded())
        fill();
}

} // namespace cpv
