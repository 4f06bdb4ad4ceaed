#include "ui/common/account_section.h"

#include "ui/common/new_password.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

AccountSection::AccountSection(UseCases &useCases, QWidget *parent)
    : Card({}, parent)
    , m_useCases(useCases)
    , m_person(named(new KeyValueGrid, u"accountPerson"_s))
    , m_notice(named(new Notice, u"accountNotice"_s))
    , m_old(named(new QLineEdit, u"accountOldPassword"_s))
    , m_oldField(new FormField({}, m_old))
    , m_newPassword(new NewPassword(u"accountNewPassword"_s))
    , m_change(named(new Button(ButtonKind::Primary), u"accountChangePassword"_s))
{
    setObjectName(u"accountSection"_s);
    m_old->setEchoMode(QLineEdit::Password);
    body()->addWidget(m_person);
    body()->addWidget(new Line);
    body()->addWidget(m_notice);
    body()->addWidget(m_oldField);
    body()->addWidget(m_newPassword);
    body()->addWidget(m_change, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_change, &QPushButton::clicked, this, &AccountSection::ask);
    connect(m_newPassword, &NewPassword::entered, this, &AccountSection::ask);
    connect(&m_changing, &QFutureWatcherBase::finished, this, &AccountSection::onChanged);
    retranslate();
}

void AccountSection::refresh()
{
    showPerson();
    setEnabled(m_useCases.session.current().has_value());
}

void AccountSection::ask()
{
    m_oldField->setError(m_old->text().isEmpty() ? tr("Enter your present password.") : QString());
    const auto password = m_newPassword->chosen();
    if (m_old->text().isEmpty())
        return m_old->setFocus();
    if (!password || m_changing.isRunning())
        return;
    m_notice->hide();
    m_change->setEnabled(false);
    m_changing.setFuture(m_useCases.account.changePassword(m_old->text(), *password));
}

void AccountSection::onChanged()
{
    m_change->setEnabled(true);
    const Result<void> changed = m_changing.result();
    if (changed) {
        m_old->clear();
        m_newPassword->clear();
        return m_notice->showNotice(Tone::Ok, tr("The password is changed."), tr("On other computers you are asked to sign in again."));
    }
    if (changed.error().code == Errc::WrongPassword) {
        m_oldField->setError(tr("This is not your present password."));
        return m_old->setFocus();
    }
    const ErrorWords words = errorWords(changed.error());
    m_notice->showError(words.title, changed.error().code == Errc::Network ? tr("A password is changed at the registry: connect and try again.") : words.advice);
}

void AccountSection::showPerson()
{
    const auto &session = m_useCases.session.current();
    if (!session)
        return m_person->setPairs({{tr("Signed in as"), tr("nobody")}});
    QStringList roles;
    for (const Role role : session->account.roles)
        roles << roleText(role);
    QList<KeyValue> pairs {{tr("Name"), session->account.personName}, {tr("Login"), session->account.login}};
    if (!session->account.organisation.isEmpty())
        pairs.append({tr("Organisation"), session->account.organisation});
    pairs.append({tr("Role"), listText(roles)});
    m_person->setPairs(pairs);
}

void AccountSection::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AccountSection::retranslate()
{
    setTitle(tr("You"));
    m_oldField->setLabel(tr("Present password"));
    m_change->setText(tr("Change password"));
    showPerson();
}

} // namespace cpv
