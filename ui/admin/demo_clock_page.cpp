#include "ui/admin/demo_clock_page.h"

#include "core/usecases/futures.h"
#include "ui/admin/queue_filter.h"
#include "ui/models/error_text.h"
#include "ui/theme/zoom_follower.h"
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
    setGap(*buttons, 8);
    for (const int days : {1, 7, 30}) {
        auto *button = named(new Button(ButtonKind::Secondary), u"advance%1Button"_s.arg(days));
        connect(button, &Button::clicked, this, [this, days] { advance(days); });
        buttons->addWidget(button);
        m_steps.push_back({button, days});
    }
    m_toNotice = named(new Button(ButtonKind::Secondary), u"advanceToNoticeButton"_s);
    connect(m_toNotice, &Button::clicked, this, [this] {
        if (m_noticeEnds)
            advance(daysToEnd());
    });
    buttons->addWidget(m_toNotice);
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
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && kinds.contains(RecordKind::Application))
            askNextNotice();
    });
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
    askNextNotice();
}

void DemoClockPage::showDate()
{
    m_date->setText(QLocale().toString(m_useCases.today(), QLocale::LongFormat));
    showNextNotice();
}

/// Terms at the office run in the order in which notices end.
void DemoClockPage::askNextNotice()
{
    const ApplicationQuery running {.stages = {Stage::InNotice},
        .conditions = conditionsFor(QueueFilter::Notice, m_useCases.today()),
        .sort = ApplicationSort::Due,
        .descending = false,
        .limit = 1};
    whenDone(this, m_useCases.applications.page(running), [this](const Result<ApplicationPage> &page) {
        m_noticeEnds = page && !page->rows.empty() ? page->rows.front().application.noticeTo : std::nullopt;
        showNextNotice();
    });
}

/// Its last day is still the public's.
int DemoClockPage::daysToEnd() const { return int(m_useCases.today().daysTo(*m_noticeEnds)) + 1; }

void DemoClockPage::showNextNotice()
{
    const bool ahead = m_noticeEnds && daysToEnd() > 0;
    m_toNotice->setEnabled(ahead && !m_advancing.isRunning());
    m_toNotice->setText(ahead ? tr("Advance %n day(s) to the end of the next notice", nullptr, daysToEnd()) : tr("Advance to the end of the next notice"));
    m_toNotice->setToolTip(ahead ? QString() : tr("No public notice runs."));
}

void DemoClockPage::advance(int days)
{
    for (const auto &[button, stepDays] : m_steps)
        button->setEnabled(false);
    m_toNotice->setEnabled(false);
    m_notice->hide();
    m_advancing.setFuture(m_useCases.advanceDemoClock(days));
}

void DemoClockPage::onAdvanced()
{
    for (const auto &[button, stepDays] : m_steps)
        button->setEnabled(true);
    const Result<Instant> now = m_advancing.result();
    showDate();
    askNextNotice();
    if (!now) {
        const ErrorWords words = errorWords(now.error());
        return m_notice->showError(words.title, words.advice);
    }
    m_notice->showNotice(Tone::Ok, tr("It is now %1.").arg(QLocale().toString(localDate(*now), QLocale::LongFormat)));
}

void DemoClockPage::retranslate()
{
    m_card->setTitle(tr("Today at the registry"));
    m_explained->setText(tr("Public notices and deadlines count by the registry's day. Here it can be moved on, never back."));
    for (const auto &[button, days] : m_steps)
        button->setText(days == 1 ? tr("Advance 1 day") : tr("Advance %1 days").arg(days));
    showDate();
}

} // namespace cpv
