#include "ui/shell/sign_in_page.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// In resources/demo: one person for each role, in the order of a case.
const std::array demoLogins {u"zhangwei"_s, u"provider1"_s, u"limin"_s, u"wangjianguo"_s, u"chenli"_s, u"wangfang"_s, u"zhouning"_s, u"sunyi"_s};

}

SignInPage::SignInPage(QWidget *parent)
    : Page(parent)
{
    buildForm();
    buildAside();
    buildNewcomers();
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_card, 0, Qt::AlignTop);
    auto *side = new QVBoxLayout;
    side->addWidget(m_demoCard);
    side->addWidget(m_newCard);
    side->addWidget(m_aside);
    side->addStretch(1);
    columns->addLayout(side, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns);
    layout->addStretch(1);
    fitWidth();

    setTexts([this] {
        m_card->setTitle(tr("Sign in"));
        m_registryField->setLabel(tr("Registry address"));
        m_registryField->setHelp(tr("Your city's office gives it out, for example https://voucher.example.gov.cn"));
        m_loginField->setLabel(tr("Login"));
        m_passwordField->setLabel(tr("Password"));
        m_signIn->setText(tr("Sign in"));
        m_back->setText(tr("Back"));
        m_newCard->setTitle(tr("No account or password?"));
        m_newWords->setText(tr("A company registers once; a clerk approves it, and its owner invites colleagues with a one-time code. "
                               "Who forgot the password gets a code from the office, too."));
        m_signUp->setText(tr("Register a company"));
        m_code->setText(tr("Use a one-time code"));
        m_aside->setTitle(tr("Without a network"));
        m_demoCard->setTitle(tr("Demonstration"));
        showHints();
    });
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::ask);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::ask);
    connect(m_login, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_registry, &QLineEdit::editingFinished, this,
        [this] { Q_EMIT registryEntered(m_registry->text().trimmed()); });
    connect(m_back, &QPushButton::clicked, this, &SignInPage::backRequested);
    connect(m_offline, &QPushButton::clicked, this, &SignInPage::offlineRequested);
}

void SignInPage::buildForm()
{
    m_card = new Card;
    m_notice = named(new Notice, u"signInNotice"_s);
    m_registry = named(new QLineEdit, u"registryEdit"_s);
    m_registry->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_login = named(new QLineEdit, u"loginEdit"_s);
    m_login->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_password = named(new QLineEdit, u"passwordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_registryField = new FormField({}, m_registry);
    m_loginField = new FormField({}, m_login);
    m_passwordField = new FormField({}, m_password);
    m_signIn = named(new Button(ButtonKind::Primary), u"signInButton"_s);
    m_back = named(new Button(ButtonKind::Ghost), u"signInBack"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    for (FormField *field : {m_loginField, m_passwordField, m_registryField})
        field->holdNote();
    m_card->body()->addWidget(m_loginField);
    m_card->body()->addWidget(m_passwordField);
    m_card->body()->addWidget(m_registryField);
    m_card->body()->addLayout(buttons);
    m_card->body()->addWidget(m_notice); // Below, so that it moves nothing away from under the hand.
}

void SignInPage::buildAside()
{
    m_demoCard = new Card;
    m_demoWords = named(new Text(TextRole::Body), u"demoHint"_s);
    m_demoWords->setWordWrap(true);
    m_demoWords->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_demoCard->body()->addWidget(m_demoWords);
    auto *roles = new QWidget;
    auto *flow = new CardFlow(8);
    flow->setContentsMargins({});
    roles->setLayout(flow);
    for (const QString &login : demoLogins) {
        auto *role = named(new Button(ButtonKind::Ghost), u"demo_"_s + login);
        connect(role, &QPushButton::clicked, this, [this, login] {
            m_login->setText(login);
            m_password->setFocus();
        });
        m_demoRoles.append(role);
        flow->addWidget(role);
    }
    m_demoCard->body()->addWidget(roles);
    m_aside = new Card;
    m_offlineWords = new Text(TextRole::Body);
    m_offlineWords->setWordWrap(true);
    m_offline = named(new Button(ButtonKind::Secondary), u"offlineButton"_s);
    m_aside->body()->addWidget(m_offlineWords);
    m_aside->body()->addWidget(m_offline, 0, Qt::AlignLeft);
}

void SignInPage::buildNewcomers()
{
    m_newCard = new Card;
    m_newWords = new Text(TextRole::Body);
    m_newWords->setWordWrap(true);
    m_signUp = named(new Button(ButtonKind::Secondary), u"signInSignUp"_s);
    m_code = named(new Button(ButtonKind::Secondary), u"signInCode"_s);
    m_newCard->body()->addWidget(m_newWords);
    auto *ways = new QWidget;
    auto *flow = new CardFlow(8); // Side by side where the column has the room.
    flow->setContentsMargins({});
    ways->setLayout(flow);
    for (Button *way : {m_signUp, m_code})
        flow->addWidget(way);
    m_newCard->body()->addWidget(ways);
    connect(m_signUp, &QPushButton::clicked, this, [this] { Q_EMIT signUpChosen(m_registry->text().trimmed()); });
    connect(m_code, &QPushButton::clicked, this, [this] { Q_EMIT codeChosen(m_registry->text().trimmed()); });
}

QString SignInPage::title() const
{
    return tr("Sign in");
}

QString SignInPage::subtitle() const
{
    switch (m_visitor) {
    case Visitor::Anybody: return tr("With your account");
    case Visitor::Company: return tr("With your company's account");
    case Visitor::Provider: return tr("With your provider's account");
    case Visitor::Reviewer: return tr("With your office's account");
    case Visitor::Auditor: return tr("With your auditor's account");
    }
    Q_UNREACHABLE();
}

void SignInPage::refresh()
{
    (m_login->text().isEmpty() ? m_login : m_password)->setFocus();
}

void SignInPage::setForm(const SignInForm &form)
{
    m_registry->setText(form.registry);
    m_login->setText(form.login);
    m_password->setText(form.password);
}

void SignInPage::setVisitor(Visitor visitor)
{
    m_visitor = visitor;
    Q_EMIT headerChanged();
    showHints();
}

void SignInPage::setDemonstration(bool demonstration)
{
    m_demonstration = demonstration;
    showHints();
}

void SignInPage::setOfflinePerson(const QString &name)
{
    m_offlinePerson = name;
    showHints();
}

void SignInPage::setBusy(bool busy)
{
    m_signIn->setEnabled(!busy);
    m_signIn->setText(busy ? tr("Signing in …") : tr("Sign in"));
}

void SignInPage::showError(const QString &title, const QString &advice)
{
    setBusy(false);
    m_notice->showError(title, advice);
    m_password->selectAll();
    m_password->setFocus();
}

void SignInPage::ask()
{
    const SignInForm form {m_registry->text().trimmed(), m_login->text().trimmed(), m_password->text()};
    m_registryField->setError(form.registry.isEmpty() ? tr("Enter the address of your registry.") : QString());
    m_loginField->setError(form.login.isEmpty() ? tr("Enter your login.") : QString());
    m_passwordField->setError(form.password.isEmpty() ? tr("Enter your password.") : QString());
    if (form.registry.isEmpty() || form.login.isEmpty() || form.password.isEmpty())
        return;
    m_notice->hide();
    setBusy(true);
    Q_EMIT signInRequested(form);
}

void SignInPage::showHints()
{
    m_offline->setVisible(!m_offlinePerson.isEmpty());
    m_offline->setText(tr("Go on offline as %1").arg(m_offlinePerson));
    m_offlineWords->setText(m_offlinePerson.isEmpty()
            ? tr("Sign in once with a network. After that you can read and fill in everything without one: what you do "
                 "is kept on this computer, shown as waiting, and delivered when the network is back.")
            : tr("You can go on without a network. What you do is kept on this computer, shown as waiting, and delivered "
                 "when you sign in again. An application counts as submitted only once it is delivered."));
    m_demoCard->setVisible(m_demonstration);
    m_demoWords->setText(tr("This registry holds demonstration data: companies and people are made up. Choose whose place to take; the passwords "
                            "stand in %1 in the registry's data folder.")
                             .arg(u"demo-accounts.json"_s));
    showDemoRoles();
}

void SignInPage::showDemoRoles()
{
    const QStringList roles {tr("Company"), tr("Provider"), tr("Clerk"), tr("Reviewer"), tr("Approver"), tr("Finance"), tr("Auditor"), tr("Programmes")};
    Q_ASSERT(roles.size() == std::ssize(demoLogins));
    for (qsizetype i = 0; i < roles.size(); ++i)
        m_demoRoles[i]->setText(tr("%1: %2", "a role and its login").arg(roles[i], demoLogins[std::size_t(i)]));
}

void SignInPage::fitWidth()
{
    m_card->setFixedWidth(currentTokens().px(440));
}

void SignInPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitWidth();
}

} // namespace cpv
