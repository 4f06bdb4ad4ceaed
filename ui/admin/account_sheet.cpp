#include "ui/admin/account_sheet.h"

#include "ui/admin/account_closing_form.h"
#include "ui/admin/account_computers.h"
#include "ui/admin/account_terms_form.h"
#include "ui/admin/account_words.h"
#include "ui/common/section_row.h"
#include "ui/common/step_form.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

AccountSheet::AccountSheet(UseCases &useCases, QWidget *parent)
    : Card({}, parent)
    , m_useCases(useCases)
    , m_facts(new KeyValueGrid)
    , m_notice(named(new Notice, u"accountSheetNotice"_s))
    , m_beyond(named(new Text(TextRole::Muted), u"accountBeyond"_s))
    , m_actions(new QWidget)
    , m_change(named(new Button(ButtonKind::Secondary), u"accountChange"_s))
    , m_code(named(new Button(ButtonKind::Secondary), u"accountNewCode"_s))
    , m_close(named(new Button(ButtonKind::Secondary), u"accountClose"_s))
    , m_changeForm(named(new QWidget, u"accountChangeForm"_s))
    , m_terms(new AccountTermsForm(u"change"_s))
    , m_propose(named(new Button(ButtonKind::Primary), u"accountPropose"_s))
    , m_cancel(named(new Button(ButtonKind::Ghost), u"accountChangeCancel"_s))
    , m_closing(new AccountClosingForm(useCases))
    , m_computers(new AccountComputers(useCases))
{
    setObjectName(u"accountSheet"_s);
    build();
    connectAll();
    retranslate();
}

void AccountSheet::build()
{
    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins({});
    setGap(*actions, 8);
    for (Button *button : {m_change, m_code, m_close})
        actions->addWidget(button);
    actions->addStretch(1);
    m_beyond->setWordWrap(true);
    buildStepForm(*m_changeForm, {m_terms}, {m_propose, m_cancel});
    for (QWidget *part : {static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_beyond), m_actions, m_changeForm,
             static_cast<QWidget *>(m_closing), static_cast<QWidget *>(new Line), static_cast<QWidget *>(m_computers)})
        body()->addWidget(part);
}

void AccountSheet::connectAll()
{
    connect(m_change, &QPushButton::clicked, this, [this] { begin(Step::Change); });
    connect(m_close, &QPushButton::clicked, this, [this] { begin(Step::Close); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { begin(Step::None); });
    connect(m_closing, &AccountClosingForm::cancelled, this, [this] { begin(Step::None); });
    connect(m_propose, &QPushButton::clicked, this, &AccountSheet::propose);
    connect(m_code, &QPushButton::clicked, this, [this] {
        if (m_renewing.isRunning())
            return;
        m_renewed = m_official.account;
        m_renewing.setFuture(m_useCases.officials.renew(m_renewed.id));
    });
    connect(m_closing, &AccountClosingForm::closed, this, [this](AccountId account, const QString &words) {
        if (account == m_official.account.id)
            begin(Step::None);
        Q_EMIT changed(words);
    });
    connect(m_computers, &AccountComputers::revoked, this, &AccountSheet::changed);
    connect(&m_proposing, &QFutureWatcherBase::finished, this, [this] { onProposed(m_proposing.result()); });
    connect(&m_renewing, &QFutureWatcherBase::finished, this, [this] {
        const Result<OneTimeCode> code = m_renewing.result();
        if (!code)
            return showErrorOf(m_renewed, code.error());
        Q_EMIT codeMade(*code);
    });
}

void AccountSheet::setOfficial(const OfficialAccount &official, const OfficialAccounts &office)
{
    const bool another = official.account.id != m_official.account.id || official.account.version != m_official.account.version;
    m_official = official;
    m_office = office;
    if (another) {
        m_step = Step::None;
        m_notice->hide(); // It was about another, or about what is no more.
    }
    showFacts();
    showStep();
    m_computers->setAccount(official.account.id, (is(Role::SystemAdministrator) || is(Role::SecurityAdministrator)) && !beyond());
}

bool AccountSheet::is(Role role) const
{
    const auto &session = m_useCases.session.current();
    return session && hasRole(session->account, role);
}

bool AccountSheet::isMine() const
{
    const auto &session = m_useCases.session.current();
    return session && session->account.id == m_official.account.id;
}

std::optional<PlaceCode> AccountSheet::beyond() const { return placeBeyond(m_office.places, m_official.account.scope); }

void AccountSheet::showFacts()
{
    const Account &account = m_official.account;
    const StateWord state = accountState(m_official);
    setTitle(account.personName);
    m_facts->setPairs({{tr("State"), state.text, state.tone}, {tr("Login"), account.login}, {tr("Organisation"), account.organisation},
        {tr("Roles"), rolesText(account.roles)}, {tr("Places"), placesText(account.scope)}, {tr("Last sign-in"), seenText(m_official.lastSignIn)}});
}

void AccountSheet::begin(Step step)
{
    m_step = step;
    m_notice->hide();
    if (step == Step::Change) {
        const auto waits = std::ranges::find(m_office.changes, m_official.account.id, &AccountChange::account);
        if (waits != m_office.changes.end()) {
            m_step = Step::None;
            showError({Errc::AlreadyExists, {u"change"_s}});
        }
        m_terms->setTerms(termsOf(m_official.account), m_office.places);
    }
    if (step == Step::Close)
        m_closing->begin(m_official, m_office.officials);
    showStep();
}

void AccountSheet::showStep()
{
    const Account &account = m_official.account;
    const bool decides = is(Role::SystemAdministrator) || is(Role::SecurityAdministrator);
    const auto elsewhere = decides && !isMine() ? beyond() : std::nullopt;
    const bool offers = m_step == Step::None && decides && !isMine() && !elsewhere;
    m_beyond->setVisible(elsewhere.has_value());
    m_beyond->setText(elsewhere ? tr("It also counts in %1, which is not among your own places: an administrator of all its places decides.").arg(placeWord(*elsewhere))
                                : QString());
    m_change->setText(account.disabled ? tr("Open again …") : tr("Change roles and places …"));
    m_change->setVisible(offers);
    m_close->setVisible(offers && !account.disabled);
    m_code->setVisible(offers && is(Role::SystemAdministrator) && m_official.invited && !account.disabled);
    m_actions->setVisible(offers);
    m_changeForm->setVisible(m_step == Step::Change);
    m_closing->setVisible(m_step == Step::Close);
}

void AccountSheet::propose()
{
    if (!m_terms->check() || m_proposing.isRunning())
        return;
    m_proposed = m_official.account;
    m_proposing.setFuture(m_useCases.officials.propose(m_proposed, m_terms->terms()));
}

void AccountSheet::onProposed(const Result<void> &done)
{
    const bool isShown = m_proposed.id == m_official.account.id;
    if (!done) {
        if (!isShown || !m_terms->showError(done.error()))
            showErrorOf(m_proposed, done.error());
        return;
    }
    if (isShown)
        begin(Step::None);
    Q_EMIT changed(tr("Proposed. It counts once a security administrator has confirmed it."));
}

void AccountSheet::showError(const Error &error)
{
    const ErrorWords words = accountErrorWords(error);
    m_notice->showError(words.title, words.advice);
}

void AccountSheet::showErrorOf(const Account &account, const Error &error)
{
    if (account.id == m_official.account.id)
        return showError(error);
    const ErrorWords words = accountErrorWords(error);
    m_notice->showError(tr("%1: %2").arg(account.personName, words.title), words.advice);
}

void AccountSheet::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AccountSheet::retranslate()
{
    m_code->setText(tr("New code"));
    m_close->setText(tr("Close the account …"));
    m_propose->setText(tr("Propose"));
    m_cancel->setText(tr("Cancel"));
    m_terms->retranslate();
    m_closing->retranslate();
    m_computers->retranslate();
    if (!m_official.account.id.isNull()) {
        showFacts();
        showStep();
    }
}

} // namespace cpv
