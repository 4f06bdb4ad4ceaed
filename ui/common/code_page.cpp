#include "ui/common/code_page.h"

#include "ui/common/new_password.h"
#include "ui/models/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int CardUnits = 440;

}

CodePage::CodePage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_card(new Card)
    , m_notice(named(new Notice, u"codeNotice"_s))
    , m_login(named(new QLineEdit, u"codeLogin"_s))
    , m_code(named(new QLineEdit, u"codeEdit"_s))
    , m_registry(named(new QLineEdit, u"codeRegistry"_s))
    , m_loginField(new FormField({}, m_login))
    , m_codeField(new FormField({}, m_code))
    , m_registryField(new FormField({}, m_registry))
    , m_newPassword(new NewPassword(u"codePassword"_s))
    , m_choose(named(new Button(ButtonKind::Primary), u"codeChoose"_s))
    , m_back(named(new Button(ButtonKind::Ghost), u"codeBack"_s))
    , m_aside(new Card)
    , m_asideWords(new Text(TextRole::Body))
{
    build();
    fitWidth();
    connect(m_choose, &QPushButton::clicked, this, &CodePage::ask);
    connect(m_newPassword, &NewPassword::entered, this, &CodePage::ask);
    connect(m_back, &QPushButton::clicked, this, &CodePage::backRequested);
    connect(&m_choosing, &QFutureWatcherBase::finished, this, &CodePage::onChosen);
    setTexts([this] { retranslate(); });
}

void CodePage::build()
{
    m_code->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhUppercaseOnly);
    m_registry->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_asideWords->setWordWrap(true);
    m_aside->body()->addWidget(m_asideWords);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_loginField), static_cast<QWidget *>(m_codeField),
             static_cast<QWidget *>(m_newPassword), static_cast<QWidget *>(m_registryField)})
        m_card->body()->addWidget(part);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    m_card->body()->addLayout(buttons);
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_card, 0, Qt::AlignTop);
    columns->addWidget(m_aside, 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns);
    layout->addStretch(1);
}

QString CodePage::title() const { return tr("Use a one-time code"); }

QString CodePage::subtitle() const { return tr("From an invitation, or because a password was forgotten"); }

void CodePage::refresh()
{
    (m_login->text().isEmpty() ? m_login : m_code)->setFocus();
}

void CodePage::setRegistry(const QString &address) { m_registry->setText(address); }

void CodePage::showRegistryError(const QString &error)
{
    m_registryField->setError(error);
    m_registry->setFocus();
}

void CodePage::ask()
{
    const QString login = m_login->text().trimmed();
    const QString code = m_code->text().trimmed();
    const QString registry = m_registry->text().trimmed();
    m_loginField->setError(login.isEmpty() ? tr("Enter your login.") : QString());
    m_codeField->setError(code.isEmpty() ? tr("Enter the code that you were told.") : QString());
    m_registryField->setError(registry.isEmpty() ? tr("Enter the address of your registry.") : QString());
    const auto password = m_newPassword->chosen();
    if (login.isEmpty() || code.isEmpty() || registry.isEmpty() || !password || m_choosing.isRunning())
        return;
    m_password = *password;
    m_notice->hide();
    Q_EMIT sendRequested(registry);
}

void CodePage::send()
{
    setBusy(true);
    m_choosing.setFuture(m_useCases.signUp.choosePassword(m_login->text().trimmed(), m_code->text().trimmed(), m_password));
}

void CodePage::onChosen()
{
    setBusy(false);
    const Result<void> chosen = m_choosing.result();
    if (chosen) {
        m_newPassword->clear();
        m_code->clear();
        Q_EMIT passwordChosen(m_registry->text().trimmed(), m_login->text().trimmed(), std::exchange(m_password, {}));
        return;
    }
    if (chosen.error().code == Errc::WrongPassword) {
        m_notice->showError(tr("Login or code is wrong, or the code has been used or has expired."),
            tr("Compare both with what you were told. Otherwise ask for a new code."));
        return m_code->setFocus();
    }
    const ErrorWords words = errorWords(chosen.error());
    m_notice->showError(words.title, words.advice);
}

void CodePage::setBusy(bool busy)
{
    m_choose->setEnabled(!busy);
    m_choose->setText(busy ? tr("Sending …") : tr("Choose this password"));
}

void CodePage::fitWidth() { m_card->setFixedWidth(currentTokens().px(CardUnits)); }

void CodePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitWidth();
}

void CodePage::retranslate()
{
    m_card->setTitle(tr("Choose a password"));
    m_loginField->setLabel(tr("Login"));
    m_codeField->setLabel(tr("One-time code"));
    m_codeField->setHelp(tr("For example K7PX4-M2Q9T; capitals and hyphen don't matter"));
    m_registryField->setLabel(tr("Registry address"));
    m_back->setText(tr("Back"));
    m_aside->setTitle(tr("Where the code comes from"));
    m_asideWords->setText(tr("The owner of your company's account invites you and tells you login and code; an invitation is valid for 7 days. "
                             "If you forgot your password, ask the office: two administrators reset it together, and that code is valid for one day."));
    setBusy(m_choosing.isRunning());
}

} // namespace cpv
