#include "ui/admin/accounts_page.h"

#include "ui/admin/account_changes_card.h"
#include "ui/admin/account_sheet.h"
#include "ui/admin/account_words.h"
#include "ui/admin/official_invitation_card.h"
#include "ui/common/one_time_code_card.h"
#include "ui/common/section_row.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_search.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int SheetUnits = 440;
constexpr int ListUnits = 520;

const QString allFilter = u"all"_s;
const QString openFilter = u"open"_s;
const QString waitingFilter = u"waiting"_s;
const QString closedFilter = u"closed"_s;

}

AccountsPage::AccountsPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"accountsNotice"_s))
    , m_codeCard(named(new Card, u"accountsCode"_s))
    , m_code(new OneTimeCodeCard)
    , m_changes(new AccountChangesCard(useCases))
    , m_skeleton(new Skeleton(10))
    , m_content(new QWidget)
    , m_card(new Card)
    , m_search(named(new ListSearch, u"accountsSearch"_s))
    , m_filter(named(new SegmentedControl(tr("Which accounts")), u"accountsFilter"_s))
    , m_table(named(new TableView, u"accountsTable"_s))
    , m_model(new PlainTableModel(this))
    , m_aside(new QWidget)
    , m_sheet(new AccountSheet(useCases))
    , m_invitation(new OfficialInvitationCard(useCases))
{
    build();
    connectAll();
    setTexts([this] { retranslate(); });
}

void AccountsPage::build()
{
    m_table->setModel(m_model);
    m_table->setColumns({{90, 1}, {100, 1}, {120, 2}, {100, 1, 1}, {110}, {140, 0, 2}, {90, 0, 3}, {100, 1, 4}});
    m_table->setItemDelegateForColumn(4, new PillDelegate(m_table));
    m_table->setItemDelegateForColumn(6, new AmountDelegate(m_table));
    m_card->setFlush(true);
    m_card->body()->addWidget(m_table, 1);
    m_card->addHeaderWidget(m_filter);
    m_card->addHeaderWidget(m_search);
    new TableExport(*m_card, *m_table, m_useCases);
    m_codeCard->body()->addWidget(m_code);
    auto *aside = new QVBoxLayout(m_aside);
    aside->setContentsMargins({});
    aside->addWidget(m_invitation);
    aside->addWidget(m_sheet);
    aside->addStretch(1);
    auto *columns = new AsideLayout(SheetUnits, ListUnits);
    columns->setContentsMargins({});
    columns->setMain(m_card);
    columns->setAside(m_aside);
    m_content->setLayout(columns);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_codeCard), static_cast<QWidget *>(m_changes),
             static_cast<QWidget *>(m_skeleton)})
        layout->addWidget(part);
    layout->addWidget(m_content, 1);
    layout->addStretch(0);
    for (QWidget *hidden : {static_cast<QWidget *>(m_codeCard), m_content, static_cast<QWidget *>(m_invitation), static_cast<QWidget *>(m_sheet)})
        hidden->hide();
}

void AccountsPage::connectAll()
{
    connect(m_notice, &Notice::buttonClicked, this, &AccountsPage::refresh);
    connect(m_search, &ListSearch::textRested, this, &AccountsPage::showList);
    connect(m_filter, &SegmentedControl::currentChanged, this, &AccountsPage::showList);
    connect(m_table, &TableView::rowSelected, this, [this](int row) {
        if (m_filling || row < 0 || row >= int(m_listed.size()))
            return;
        m_chosen = m_listed[size_t(row)].account.id;
        openInvitation(false);
        showChosen();
    });
    const auto told = [this](const QString &words) {
        Q_EMIT toastRequested(words);
        refresh();
    };
    connect(m_changes, &AccountChangesCard::decided, this, told);
    connect(m_sheet, &AccountSheet::changed, this, told);
    connect(m_sheet, &AccountSheet::codeMade, this, &AccountsPage::showCode);
    connect(m_invitation, &OfficialInvitationCard::cancelled, this, [this] { openInvitation(false); });
    connect(m_invitation, &OfficialInvitationCard::invited, this, [this](const OneTimeCode &code) {
        m_invitedLogin = code.login;
        openInvitation(false);
        showCode(code);
        refresh();
    });
    connect(&m_loading, &QFutureWatcherBase::finished, this, &AccountsPage::onLoaded);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Account) || kinds.contains(RecordKind::Device)))
            refresh();
    });
}

QString AccountsPage::title() const { return tr("Accounts"); }

QString AccountsPage::subtitle() const
{
    if (!m_loaded)
        return {};
    const QString officials = tr("%n official(s)", nullptr, int(m_office.officials.size()));
    return m_office.changes.empty() ? officials : officials + u"  |  "_s + tr("%n change(s) to confirm", nullptr, int(m_office.changes.size()));
}

std::optional<PrimaryAction> AccountsPage::primaryAction() const
{
    if (!mayInvite())
        return std::nullopt;
    return PrimaryAction {.text = tr("Invite an official"), .icon = u"plus"_s, .trigger = [this] { const_cast<AccountsPage *>(this)->openInvitation(true); }};
}

bool AccountsPage::mayInvite() const
{
    const auto &session = m_useCases.session.current();
    return m_loaded && session && hasRole(session->account, Role::SystemAdministrator);
}

void AccountsPage::refresh() { m_loading.setFuture(m_useCases.officials.list()); }

void AccountsPage::onLoaded()
{
    const auto office = m_loading.result();
    m_skeleton->hide();
    if (!office) {
        const ErrorWords words = accountErrorWords(office.error());
        return m_notice->showRetry(words.title, words.advice);
    }
    m_notice->hide();
    m_office = *office;
    m_loaded = true;
    m_content->show();
    m_changes->setChanges(m_office.changes, m_office.places);
    const auto invited = std::ranges::find(m_office.officials, m_invitedLogin, [](const OfficialAccount &each) { return each.account.login; });
    if (invited != m_office.officials.end() && !m_invitedLogin.isEmpty())
        m_chosen = invited->account.id;
    m_invitedLogin.clear();
    showList();
    Q_EMIT headerChanged();
}

bool AccountsPage::isListed(const OfficialAccount &official) const
{
    const Account &account = official.account;
    const QString filter = m_filter->currentId();
    const bool waits = !account.disabled && (official.invited || account.roles.empty());
    if ((filter == openFilter && account.disabled) || (filter == closedFilter && !account.disabled) || (filter == waitingFilter && !waits))
        return false;
    const QString wanted = m_search->text().trimmed();
    const QString all = account.login + u'\n' + account.personName + u'\n' + account.organisation + u'\n' + rolesText(account.roles) + u'\n'
        + placesText(account.scope);
    return wanted.isEmpty() || all.contains(wanted, Qt::CaseInsensitive);
}

void AccountsPage::showList()
{
    const QScopedValueRollback filling(m_filling, true);
    m_listed.clear();
    std::ranges::copy_if(m_office.officials, std::back_inserter(m_listed), [this](const OfficialAccount &each) { return isListed(each); });
    std::vector<std::vector<PlainCell>> rows;
    for (const OfficialAccount &each : m_listed) {
        const StateWord state = accountState(each);
        rows.push_back({{each.account.personName}, {each.account.login}, {rolesText(each.account.roles)}, {placesText(each.account.scope)},
            {state.text, state.tone}, {seenText(each.lastSignIn)}, {QString::number(each.devices)}, {each.account.organisation}});
    }
    m_model->setTable({{tr("Name")}, {tr("Login")}, {tr("Roles")}, {tr("Places")}, {tr("State")}, {tr("Last sign-in")},
                          {tr("Computers"), true}, {tr("Organisation")}},
        std::move(rows));
    m_card->setHint(m_listed.size() == m_office.officials.size() ? tr("%1 in all").arg(m_listed.size())
                                                                 : tr("%1 of %2").arg(m_listed.size()).arg(m_office.officials.size()));
    const auto chosen = std::ranges::find(m_listed, m_chosen, [](const OfficialAccount &each) { return each.account.id; });
    const int row = chosen == m_listed.end() ? 0 : int(chosen - m_listed.begin());
    if (!m_listed.empty()) {
        m_chosen = m_listed[size_t(row)].account.id;
        m_table->selectRow(row);
    }
    showChosen();
}

void AccountsPage::showChosen()
{
    const auto chosen = std::ranges::find(m_listed, m_chosen, [](const OfficialAccount &each) { return each.account.id; });
    m_sheet->setVisible(chosen != m_listed.end() && m_invitation->isHidden());
    if (chosen != m_listed.end())
        m_sheet->setOfficial(*chosen, m_office);
}

void AccountsPage::openInvitation(bool open)
{
    m_invitation->setVisible(open);
    m_sheet->setVisible(!open && !m_listed.empty());
    if (open) {
        m_codeCard->hide();
        m_invitation->begin(m_office.places);
    }
}

void AccountsPage::showCode(const OneTimeCode &code)
{
    m_code->showCode(code);
    m_codeCard->show();
}

void AccountsPage::retranslate()
{
    m_card->setTitle(tr("Officials"));
    m_search->setHint(tr("Name, role, place"));
    m_search->setAccessibleName(tr("Search the accounts"));
    m_filter->setAccessibleName(tr("Which accounts"));
    m_table->setAccessibleName(tr("Accounts of the officials"));
    m_filter->setSegments({{allFilter, tr("All")}, {openFilter, tr("Open")}, {waitingFilter, tr("Not begun")}, {closedFilter, tr("Closed")}});
    if (m_loaded)
        showList();
}

} // namespace cpv
