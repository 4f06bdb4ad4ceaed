#include "ui/admin/registrations_page.h"

#include "ui/admin/fact_proposals_card.h"
#include "ui/admin/registration_sheet.h"
#include "ui/admin/registration_words.h"
#include "ui/common/paper_opener.h"
#include "ui/lists/table_export.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int ListUnits = 400;
constexpr int SheetUnits = 680;

}

RegistrationsPage::RegistrationsPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"registrationsNotice"_s))
    , m_proposals(new FactProposalsCard(useCases))
    , m_skeleton(new Skeleton(10))
    , m_empty(named(new EmptyState, u"registrationsEmpty"_s))
    , m_content(new QWidget)
    , m_card(new Card)
    , m_table(named(new TableView, u"registrationsTable"_s))
    , m_model(new QStandardItemModel(this))
    , m_sheet(named(new RegistrationSheet, u"registrationSheet"_s))
    , m_papers(new PaperOpener(useCases, this))
{
    buildLayout();
    showOnly(m_skeleton);
    connect(m_table, &TableView::rowSelected, this, &RegistrationsPage::showRegistration);
    connect(m_notice, &Notice::buttonClicked, this, &RegistrationsPage::refresh);
    connect(m_sheet, &RegistrationSheet::approved, this, [this] { decide(ApproveRegistration {m_chosen}); });
    connect(m_sheet, &RegistrationSheet::refused, this, [this](const QString &reason) { decide(RefuseRegistration {m_chosen, reason}); });
    connect(m_sheet, &RegistrationSheet::licenceRequested, this, &RegistrationsPage::openLicence);
    connect(m_proposals, &FactProposalsCard::decided, this, &RegistrationsPage::sayRecorded);
    connect(m_proposals, &FactProposalsCard::counted, this, &RegistrationsPage::headerChanged);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &RegistrationsPage::onLoaded);
    connect(&m_deciding, &QFutureWatcherBase::finished, this, &RegistrationsPage::onDecided);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Registration) || kinds.contains(RecordKind::Company)))
            refresh();
    });
    setTexts([this] { retranslate(); });
}

void RegistrationsPage::buildLayout()
{
    m_table->setModel(m_model);
    m_card->setFlush(true);
    m_card->body()->addWidget(m_table, 1);
    new TableExport(*m_card, *m_table, m_useCases);
    auto *columns = new AsideLayout(SheetUnits, ListUnits);
    columns->setContentsMargins({});
    columns->setMain(m_card);
    columns->setAside(m_sheet);
    m_content->setLayout(columns);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_proposals);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_content, 1);
    layout->addStretch(0);
}

QString RegistrationsPage::title() const { return tr("Registrations"); }

QString RegistrationsPage::subtitle() const
{
    const auto waiting = std::ranges::count(m_rows, RegistrationState::Waiting, [](const RegistrationRow &row) { return row.registration.state; });
    const QString companies = tr("%n registration(s)", nullptr, int(waiting));
    const QString changes = tr("%n change(s)", nullptr, m_proposals->count());
    if (waiting == 0 && m_proposals->count() == 0)
        return tr("Nothing to check");
    return tr("To check: %1").arg(waiting == 0 ? changes : m_proposals->count() == 0 ? companies : listText({companies, changes}));
}

void RegistrationsPage::refresh()
{
    m_loading.setFuture(m_useCases.registrations.list());
    m_proposals->refresh();
}

void RegistrationsPage::openArgument(const QVariant &argument)
{
    if (const auto id = RegistrationId::fromText(argument.toString())) {
        m_chosen = *id;
        showList();
    }
}

void RegistrationsPage::onLoaded()
{
    const auto rows = m_loading.result();
    m_notice->hide();
    if (!rows) {
        const ErrorWords words = errorWords(rows.error());
        m_skeleton->hide();
        return m_notice->showRetry(words.title, words.advice);
    }
    m_rows = *rows;
    showOnly(m_rows.empty() ? static_cast<QWidget *>(m_empty) : m_content);
    showList();
    Q_EMIT headerChanged();
}

void RegistrationsPage::showList()
{
    const QSignalBlocker quiet(m_table);
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Company"), tr("Sent"), tr("State")});
    for (const RegistrationRow &row : m_rows) {
        auto *name = new QStandardItem(row.registration.name);
        auto *sent = new QStandardItem(localDate(row.registration.submittedAt).toString(Qt::ISODate));
        auto *state = new QStandardItem(registrationStateText(row.registration.state));
        state->setData(int(registrationTone(row.registration.state)), ToneRole);
        m_model->appendRow({name, sent, state});
    }
    m_table->setColumns({{110, 1}, {100}, {120}});
    m_table->setItemDelegateForColumn(2, new PillDelegate(m_table));
    m_card->setHint(tr("%1 in all").arg(m_rows.size()));
    if (m_rows.empty())
        return;
    const auto found = std::ranges::find(m_rows, m_chosen, [](const RegistrationRow &row) { return row.registration.id; });
    const int row = found == m_rows.end() ? 0 : int(found - m_rows.begin());
    m_table->selectRow(row);
    showRegistration(row);
}

void RegistrationsPage::showRegistration(int row)
{
    if (row < 0 || row >= int(m_rows.size()))
        return;
    const auto &session = m_useCases.session.current();
    const Registration &registration = m_rows[std::size_t(row)].registration;
    m_chosen = registration.id;
    m_sheet->setRow(m_rows[std::size_t(row)]);
    m_sheet->setDecides(session && inScope(session->account, registration.city)
        && (hasRole(session->account, Role::Clerk) || hasRole(session->account, Role::SystemAdministrator)));
}

const RegistrationRow *RegistrationsPage::chosen() const
{
    const auto found = std::ranges::find(m_rows, m_chosen, [](const RegistrationRow &row) { return row.registration.id; });
    return found == m_rows.end() ? nullptr : &*found;
}

void RegistrationsPage::decide(const Payload &payload)
{
    if (const RegistrationRow *row = chosen(); row && !m_deciding.isRunning())
        m_deciding.setFuture(m_useCases.commands.perform(payload, row->registration.place, row->registration.version));
}

void RegistrationsPage::onDecided()
{
    const Result<Performed> performed = m_deciding.result();
    if (!performed)
        return m_sheet->showError(performed.error());
    sayRecorded();
    refresh();
}

void RegistrationsPage::sayRecorded()
{
    Q_EMIT toastRequested(m_useCases.status.state() == SyncStatus::State::Offline ? tr("Recorded here, delivered when connected.") : tr("Recorded."));
}

void RegistrationsPage::openLicence()
{
    if (const RegistrationRow *row = chosen(); row)
        m_papers->open(row->registration.city, row->registration.licence);
}

void RegistrationsPage::showOnly(QWidget *shown)
{
    for (QWidget *part : {static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_empty), m_content})
        part->setVisible(part == shown);
}

void RegistrationsPage::retranslate()
{
    m_card->setTitle(tr("Companies"));
    m_table->setAccessibleName(tr("Companies that signed up"));
    m_empty->setContent(u"building-factory"_s, tr("No company has signed up yet"), tr("A company's registration appears here by itself, with its licence."));
    showList();
}

} // namespace cpv
