#include "ui/common/people_section.h"

#include "ui/common/one_time_code_card.h"
#include "ui/common/section_row.h"
#include "ui/common/sign_up_words.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

Role roleOf(const Account &account) { return hasRole(account, Role::CompanyOwner) ? Role::CompanyOwner : Role::CompanyUser; }

}

PeopleSection::PeopleSection(UseCases &useCases, QWidget *parent)
    : Card({}, parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"peopleNotice"_s))
    , m_code(new OneTimeCodeCard)
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"peopleSection"_s);
    buildInvitation();
    setGap(*m_rows, 12);
    body()->addWidget(m_notice);
    body()->addLayout(m_rows);
    body()->addWidget(new Line);
    body()->addWidget(m_invitation);
    body()->addWidget(m_code);
    connect(&m_loading, &QFutureWatcherBase::finished, this, [this] {
        const auto people = m_loading.result();
        if (!people)
            return showError(people.error());
        m_people = *people;
        showPeople();
    });
    connect(&m_inviting, &QFutureWatcherBase::finished, this, [this] { onCode(m_inviting.result()); });
    connect(&m_changing, &QFutureWatcherBase::finished, this, [this] {
        const Result<void> changed = m_changing.result();
        changed ? refresh() : showError(changed.error());
    });
    retranslate();
}

void PeopleSection::buildInvitation()
{
    m_name = named(new QLineEdit, u"inviteName"_s);
    m_name->setMaxLength(100);
    m_login = named(new QLineEdit, u"inviteLogin"_s);
    m_login->setMaxLength(64);
    m_login->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_role = named(new DropDown, u"inviteRole"_s);
    m_nameField = new FormField({}, m_name);
    m_loginField = new FormField({}, m_login);
    m_roleField = new FormField({}, m_role);
    m_invite = named(new Button(ButtonKind::Primary), u"inviteSend"_s);
    m_invitation = new QWidget;
    auto *column = new QVBoxLayout(m_invitation);
    column->setContentsMargins({});
    auto *row = new QHBoxLayout;
    setGap(*row, 12);
    row->addWidget(m_nameField, 2);
    row->addWidget(m_loginField, 2);
    row->addWidget(m_roleField, 2);
    column->addLayout(row);
    column->addWidget(m_invite, 0, Qt::AlignLeft);
    connect(m_invite, &QPushButton::clicked, this, &PeopleSection::invite);
    connect(m_login, &QLineEdit::returnPressed, this, &PeopleSection::invite);
}

void PeopleSection::refresh()
{
    m_notice->hide();
    m_loading.setFuture(m_useCases.people.list());
}

void PeopleSection::invite()
{
    const Invitation invitation {m_login->text().trimmed(), m_name->text().trimmed(),
        enumFromText<Role>(m_role->currentData().toString()).value_or(Role::CompanyUser)};
    m_nameField->setError(invitation.personName.isEmpty() ? tr("Enter the person's name.") : QString());
    const bool fits = checkLogin(invitation.login).has_value();
    m_loginField->setError(fits ? QString() : loginWords());
    if (invitation.personName.isEmpty() || !fits || m_inviting.isRunning())
        return;
    m_notice->hide();
    m_code->hide();
    m_inviting.setFuture(m_useCases.people.invite(invitation));
}

void PeopleSection::onCode(const Result<OneTimeCode> &code)
{
    if (!code && code.error().code == Errc::AlreadyExists)
        return m_loginField->setError(tr("This login is taken. Choose another one."));
    if (!code)
        return showError(code.error());
    m_name->clear();
    m_login->clear();
    m_code->showCode(*code);
    refresh();
}

void PeopleSection::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, error.code == Errc::Network ? tr("People are kept by the registry: connect and try again.") : words.advice);
}

void PeopleSection::showPeople()
{
    emptyLayout(*m_rows);
    for (const Colleague &colleague : m_people)
        m_rows->addWidget(rowOf(colleague));
}

QWidget *PeopleSection::rowOf(const Colleague &colleague)
{
    const Account &account = colleague.account;
    SectionRow row {.name = account.personName, .pill = roleText(roleOf(account)), .tone = Tone::Info};
    row.facts = colleague.invited ? tr("%1  |  has not chosen a password yet").arg(account.login)
                                  : tr("%1  |  last seen %2").arg(account.login, seenText(colleague.lastSeen));
    if (account.disabled) {
        row.pill = tr("Deactivated");
        row.tone = Tone::Neutral;
        row.facts = tr("%1  |  can't sign in; drafts stay with the company").arg(account.login);
    }
    row.actions = actionsOf(colleague);
    return makeSectionRow(row);
}

std::vector<QWidget *> PeopleSection::actionsOf(const Colleague &colleague)
{
    const Account &account = colleague.account;
    const auto &session = m_useCases.session.current();
    if (!session || session->account.id == account.id)
        return {}; // A company keeps its last owner.
    const Role role = roleOf(account);
    const AccountId id = account.id;
    CompanyPeople &people = m_useCases.people;
    if (account.disabled)
        return {action(u"personActivate_"_s + account.login, tr("Activate"), [&people, id, role] { return people.change(id, role, false); })};
    std::vector<QWidget *> actions;
    if (colleague.invited) {
        auto *renew = named(new Button(ButtonKind::Secondary, tr("New code")), u"personCode_"_s + account.login);
        connect(renew, &QPushButton::clicked, this, [this, id] { m_inviting.setFuture(m_useCases.people.renew(id)); });
        actions.push_back(renew);
    }
    const bool owner = role == Role::CompanyOwner;
    const Role other = owner ? Role::CompanyUser : Role::CompanyOwner;
    actions.push_back(action(u"personRole_"_s + account.login, owner ? tr("Make user") : tr("Make owner"),
        [&people, id, other] { return people.change(id, other, false); }));
    actions.push_back(action(u"personDeactivate_"_s + account.login, tr("Deactivate"), [&people, id, role] { return people.change(id, role, true); }));
    return actions;
}

QWidget *PeopleSection::action(const QString &name, const QString &text, const std::function<QFuture<Result<void>>()> &deed)
{
    auto *button = named(new Button(ButtonKind::Secondary, text), name);
    connect(button, &QPushButton::clicked, this, [this, deed] {
        if (!m_changing.isRunning())
            m_changing.setFuture(deed());
    });
    return button;
}

void PeopleSection::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PeopleSection::retranslate()
{
    setTitle(tr("People of your company"));
    m_nameField->setLabel(tr("Name"));
    m_loginField->setLabel(tr("Login"));
    m_roleField->setLabel(tr("Role"));
    m_invite->setText(tr("Invite"));
    const QVariant kept = m_role->currentData();
    m_role->clear();
    for (const Role role : {Role::CompanyUser, Role::CompanyOwner})
        m_role->addItem(roleText(role), enumText(role));
    m_role->setCurrentIndex(std::max(0, m_role->findData(kept)));
    showPeople();
}

} // namespace cpv
