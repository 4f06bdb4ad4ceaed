#include "ui/common/one_time_code_card.h"

#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

OneTimeCodeCard::OneTimeCodeCard(QWidget *parent)
    : QWidget(parent)
    , m_words(new Text(TextRole::Body))
    , m_code(named(new Text(TextRole::PageTitle), u"oneTimeCode"_s))
    , m_copy(named(new Button(ButtonKind::Secondary), u"oneTimeCodeCopy"_s))
{
    m_words->setWordWrap(true);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *row = new QHBoxLayout;
    setGap(*row, 12);
    row->addWidget(m_code);
    row->addWidget(m_copy);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 6);
    layout->addWidget(m_words);
    layout->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(tr("Login: %1, one-time code: %2").arg(m_shown.login, m_shown.code));
        m_copy->setText(tr("Copied"));
    });
    hide();
}

void OneTimeCodeCard::showCode(const OneTimeCode &code)
{
    m_shown = code;
    retranslate();
    show();
}

void OneTimeCodeCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OneTimeCodeCard::retranslate()
{
    m_words->setText(tr("Pass this code on to %1: with it they choose a password, under \"Use a one-time code\" before signing in. "
                        "It is valid until %2 and is not shown again.")
                         .arg(m_shown.login, localDateTime(m_shown.validUntil).toString(u"yyyy-MM-dd HH:mm"_s)));
    m_code->setText(m_shown.code);
    m_code->setAccessibleName(tr("One-time code"));
    m_copy->setText(tr("Copy login and code"));
}

} // namespace cpv
