#include "ui/admin/official_invitation_card.h"

#include "ui/admin/account_terms_form.h"
#include "ui/admin/account_words.h"
#include "ui/common/sign_up_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 100;

QLineEdit *lineField(const QString &name, int longest)
{
    auto *edit = named(new QLineEdit, name);
    edit->setMaxLength(longest);
    return edit;
}

}

OfficialInvitationCard::OfficialInvitationCard(UseCases &useCases, QWidget *parent)
    : Card({}, parent)
    , m_useCases(useCases)
    , m_words(new Text(TextRole::Muted))
    , m_notice(named(new Notice, u"officialInviteNotice"_s))
    , m_name(lineField(u"officialName"_s, LongestName))
    , m_login(lineField(u"officialLogin"_s, 64))
    , m_organisation(lineField(u"officialOrganisation"_s, LongestName))
    , m_nameField(new FormField({}, m_name))
    , m_loginField(new FormField({}, m_login))
    , m_organisationField(new FormField({}, m_organisation))
    , m_terms(new AccountTermsForm(u"invite"_s))
    , m_send(named(new Button(ButtonKind::Primary), u"officialInvite"_s))
    , m_cancel(named(new Button(ButtonKind::Ghost), u"officialInviteCancel"_s))
{
    setObjectName(u"officialInvitation"_s);
    build();
    connect(m_send, &QPushButton::clicked, this, &OfficialInvitationCard::send);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_isBegun = false;
        Q_EMIT cancelled();
    });
    connect(&m_inviting, &QFutureWatcherBase::finished, this, [this] { onAnswer(m_inviting.result()); });
    retranslate();
}

void OfficialInvitationCard::build()
{
    m_words->setWordWrap(true);
    m_login->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    for (QWidget *part : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_nameField),
             static_cast<QWidget *>(m_loginField), static_cast<QWidget *>(m_organisationField), static_cast<QWidget *>(m_terms)})
        body()->addWidget(part);
    body()->addLayout(buttons);
}

void OfficialInvitationCard::begin(const std::vector<PlaceCode> &places)
{
    if (std::exchange(m_isBegun, true)) {
        m_terms->setTerms(m_terms->terms(), places);
        return m_name->setFocus();
    }
    m_notice->hide();
    for (QLineEdit *edit : {m_name, m_login, m_organisation})
        edit->clear();
    for (FormField *field : {m_nameField, m_loginField, m_organisationField})
        field->setError({});
    const AccountTerms none {{}, places.size() == 1 ? places : std::vector<PlaceCode>()};
    m_terms->setTerms(none, places);
    m_name->setFocus();
}

void OfficialInvitationCard::send()
{
    const OfficialInvitation invitation {m_login->text().trimmed(), m_name->text().trimmed(), m_organisation->text().trimmed(), m_terms->terms()};
    const bool fits = checkLogin(invitation.login).has_value();
    m_nameField->setError(invitation.personName.isEmpty() ? tr("Enter the person's name.") : QString());
    m_loginField->setError(fits ? QString() : loginWords());
    m_organisationField->setError(invitation.organisation.isEmpty() ? tr("Enter the organisation or department.") : QString());
    const bool termsFit = m_terms->check();
    if (invitation.personName.isEmpty() || invitation.organisation.isEmpty() || !fits || !termsFit || m_inviting.isRunning())
        return;
    m_notice->hide();
    m_inviting.setFuture(m_useCases.officials.invite(invitation));
}

void OfficialInvitationCard::onAnswer(const Result<OneTimeCode> &code)
{
    if (code) {
        m_isBegun = false;
        return Q_EMIT invited(*code);
    }
    if (code.error().code == Errc::AlreadyExists)
        return m_loginField->setError(tr("This login is taken. Choose another one."));
    if (m_terms->showError(code.error()))
        return;
    const ErrorWords words = accountErrorWords(code.error());
    m_notice->showError(words.title, words.advice);
}

void OfficialInvitationCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OfficialInvitationCard::retranslate()
{
    setTitle(tr("Invite an official"));
    m_words->setText(tr("The one-time code lets them choose a password; they can sign in once a security administrator has confirmed the roles."));
    m_nameField->setLabel(tr("Name"));
    m_loginField->setLabel(tr("Login"));
    m_organisationField->setLabel(tr("Organisation"));
    m_terms->retranslate();
    m_send->setText(tr("Invite and propose"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace cpv
