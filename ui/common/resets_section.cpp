#include "ui/common/resets_section.h"

#include "ui/common/one_time_code_card.h"
#include "ui/common/section_row.h"
#include "ui/models/error_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

ResetsSection::ResetsSection(UseCases &useCases, QWidget *parent)
    : Card({}, parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"resetsNotice"_s))
    , m_words(new Text(TextRole::Muted))
    , m_code(new OneTimeCodeCard)
    , m_rows(new QVBoxLayout)
    , m_login(named(new QLineEdit, u"resetLogin"_s))
    , m_loginField(new FormField({}, m_login))
    , m_ask(named(new Button(ButtonKind::Secondary), u"resetAsk"_s))
{
    setObjectName(u"resetsSection"_s);
    build();
    connect(m_ask, &QPushButton::clicked, this, &ResetsSection::ask);
    connect(m_login, &QLineEdit::returnPressed, this, &ResetsSection::ask);
    connect(&m_doing, &QFutureWatcherBase::finished, this, [this] { onDone(m_doing.result()); });
    connect(&m_loading, &QFutureWatcherBase::finished, this, [this] {
        const auto resets = m_loading.result();
        if (!resets)
            return showError(resets.error());
        m_resets = *resets;
        showResets();
    });
    connect(&m_confirming, &QFutureWatcherBase::finished, this, [this] {
        const Result<OneTimeCode> code = m_confirming.result();
        if (!code)
            return showError(code.error());
        m_code->showCode(*code);
        refresh();
    });
    retranslate();
}

void ResetsSection::build()
{
    m_words->setWordWrap(true);
    m_login->setMaxLength(64);
    setGap(*m_rows, 12);
    body()->addWidget(m_words);
    body()->addWidget(m_notice);
    body()->addLayout(m_rows);
    body()->addWidget(m_code);
    body()->addWidget(new Line);
    body()->addWidget(m_loginField);
    body()->addWidget(m_ask, 0, Qt::AlignLeft);
}

void ResetsSection::refresh()
{
    m_notice->hide();
    m_loading.setFuture(m_useCases.resets.list());
}

void ResetsSection::ask()
{
    const QString login = m_login->text().trimmed();
    m_loginField->setError(login.isEmpty() ? tr("Enter the login of whoever forgot the password.") : QString());
    if (login.isEmpty() || m_doing.isRunning())
        return;
    m_doing.setFuture(m_useCases.resets.request(login));
}

void ResetsSection::onDone(const Result<void> &done)
{
    if (!done && done.error().code == Errc::NotFound)
        return m_loginField->setError(tr("Nobody has this login."));
    if (!done)
        return showError(done.error());
    m_login->clear();
    refresh();
}

void ResetsSection::showError(const Error &error)
{
    if (error.code == Errc::MakerIsChecker)
        return m_notice->showError(tr("A reset needs two administrators, and neither may be the person themselves."),
            tr("Ask another administrator to confirm it."));
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, error.code == Errc::Network ? tr("Passwords are kept by the registry: connect and try again.") : words.advice);
}

void ResetsSection::showResets()
{
    emptyLayout(*m_rows);
    for (const PasswordReset &reset : m_resets)
        m_rows->addWidget(rowOf(reset));
}

QWidget *ResetsSection::rowOf(const PasswordReset &reset)
{
    SectionRow row {.name = u"%1  (%2)"_s.arg(reset.personName, reset.login),
        .facts = tr("Asked by %1, %2").arg(reset.requestedBy, seenText(reset.requestedAt))};
    const AccountId id = reset.account;
    if (reset.mine) {
        row.pill = tr("Another administrator must confirm");
        row.tone = Tone::Warn;
    } else {
        auto *confirm = named(new Button(ButtonKind::Primary, tr("Confirm the reset")), u"resetConfirm_"_s + reset.login);
        connect(confirm, &QPushButton::clicked, this, [this, id] {
            if (!m_confirming.isRunning())
                m_confirming.setFuture(m_useCases.resets.confirm(id));
        });
        row.actions.push_back(confirm);
    }
    auto *drop = named(new Button(ButtonKind::Ghost, tr("Drop it")), u"resetDrop_"_s + reset.login);
    connect(drop, &QPushButton::clicked, this, [this, id] {
        if (!m_doing.isRunning())
            m_doing.setFuture(m_useCases.resets.drop(id));
    });
    row.actions.push_back(drop);
    return makeSectionRow(row);
}

void ResetsSection::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ResetsSection::retranslate()
{
    setTitle(tr("Forgotten passwords"));
    m_words->setText(tr("Make sure who is asking. With the second administrator's confirmation the old password ends, and a one-time code lets the person choose a new one."));
    m_loginField->setLabel(tr("Login"));
    m_ask->setText(tr("Ask for a reset"));
    showResets();
}

} // namespace cpv
