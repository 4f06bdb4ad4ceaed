#include "ui/admin/demo_clock_page.h"

#include "ui/models/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

DemoClockPage::DemoClockPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"demoClockNotice"_s))
    , m_card(new Card)
    , m_date(named(new Text(TextRole::Figure), u"demoDate"_s))
    , m_explained(new Text(TextRole::Muted))
{
    m_explained->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(currentTokens().px(8));
    for (const int days : {1, 7, 30}) {
        auto *button = named(new Button(ButtonKind::Secondary), u"advance%1Button"_s.arg(days));
        connect(button, &Button::clicked, this, [this, days] { advance(days); });
        buttons->addWidget(button);
        m_steps.push_back({button, days});
    }
    buttons->addStretch(1);
    m_card->body()->addWidget(m_date);
    m_card->body()->addWidget(m_explained);
    m_card->body()->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_card);
    layout->addWidget(m_notice); // Below: the buttons stay where they are.
    layout->addStretch(1);
    connect(&m_advancing, &QFutureWatcherBase::finished, this, &DemoClockPage::onAdvanced);
    connect(&m_useCases.status, &SyncStatus::changed, this, &DemoClockPage::showDate);
    setTexts([this] { retranslate(); });
}

QString DemoClockPage::title() const
{
    return tr("Demonstration clock");
}

QString DemoClockPage::subtitle() const
{
    return tr("For everybody at this demonstration registry");
}

void DemoClockPage::refresh()
{
    m_notice->hide();
    showDate();
}

void DemoClockPage::showDate()
{
    m_date->setText(QLocale().toString(m_useCases.today(), QLocale::LongFormat));
}

void DemoClockPage::advance(int days)
{
    for (const auto &[button, stepDays] : m_steps)
        button->setEnabled(false);
    m_notice->hide();
    m_advancing.setFuture(m_useCases.advanceDemoClock(days));
}

void DemoClockPage::onAdvanced()
{
    for (const auto &[button, stepDays] : m_steps)
        button->setEnabled(true);
    const Result<Instant> now = m_advancing.result();
    showDate();
    if (!now) {
        const ErrorWords words = errorWords(now.error());
        return m_notice->showError(words.title, words.advice);
    }
    m_notice->showNotice(Tone::Ok, tr("It is now %1.").arg(QLocale().toString(localDate(*now), QLocale::LongFormat)));
}

void DemoClockPage::retranslate()
{
    m_card->setTitle(tr("Today at the registry"));
    m_explained->setText(tr("Public notices and deadlines count in real days. Here the registry's day can be moved on, never back."));
    for (const auto &[button, days] : m_steps)
        button->setText(days == 1 ? tr("Advance 1 day") : tr("Advance %1 days").arg(days));
    showDate();
}

} // namespace cpv
