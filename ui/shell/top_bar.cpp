#include "ui/shell/top_bar.h"

#include "ui/shell/search_field.h"
#include "ui/shell/sync_button.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_title(named(new ElidedText(TextRole::PageTitle), u"pageTitle"_s))
    , m_subtitle(named(new ElidedText(TextRole::Label), u"pageSubtitle"_s))
    , m_search(new SearchField)
    , m_sync(named(new SyncButton, u"syncPill"_s))
    , m_bell(named(new IconButton(u"bell"_s, {}), u"notificationsButton"_s))
    , m_language(named(new IconButton(u"language"_s, {}), u"languageButton"_s))
    , m_theme(named(new IconButton(u"moon"_s, {}), u"themeButton"_s))
    , m_primary(named(new Button(ButtonKind::Primary), u"primaryAction"_s))
{
    setObjectName(u"shellTopBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch(1);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    names->addStretch(1);
    m_layout->addLayout(names, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_primary, m_search, m_sync, m_bell, m_language, m_theme})
        m_layout->addWidget(widget, 0, Qt::AlignVCenter);
    m_sync->hide();
    m_bell->hide();
    m_primary->hide();
    connect(m_search, &SearchField::searchRequested, this, &TopBar::searchRequested);
    connect(m_search, &SearchField::searchAccepted, this, &TopBar::searchAccepted);
    connect(m_search, &SearchField::choiceMoved, this, &TopBar::searchChoiceMoved);
    connect(m_search, &SearchField::left, this, &TopBar::searchLeft);
    connect(m_sync, &SyncButton::clicked, this, &TopBar::syncClicked);
    connect(m_bell, &IconButton::clicked, this, &TopBar::notificationsClicked);
    connect(m_language, &IconButton::clicked, this, &TopBar::languageClicked);
    connect(m_theme, &IconButton::clicked, this, &TopBar::themeClicked);
    connect(m_primary, &Button::clicked, this, [this] {
        if (const auto trigger = m_trigger) // A copy: the action may change the header.
            trigger();
    });
    applyMetrics();
    retranslate();
}

void TopBar::setHeader(const QString &title, const QString &subtitle, std::optional<PrimaryAction> action)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    m_primary->setVisible(action.has_value());
    m_trigger = action ? action->trigger : nullptr;
    if (!action)
        return;
    m_primary->setText(action->text);
    m_primary->setIconName(action->icon);
    m_primary->setEnabled(action->enabled);
}

void TopBar::setSyncState(Tone tone, const QString &text, const QString &toolTip)
{
    m_sync->setState(tone, text);
    m_sync->setToolTip(toolTip);
    m_sync->setVisible(!text.isEmpty());
}

void TopBar::setNotificationCount(int count)
{
    m_unread = count;
    m_bell->setBadge(count);
    retranslate();
}

void TopBar::setNotificationsVisible(bool visible)
{
    m_bell->setVisible(visible);
}

void TopBar::setSearchVisible(bool visible)
{
    m_search->setVisible(visible);
    QSizePolicy room = m_bell->sizePolicy();
    room.setRetainSizeWhenHidden(visible); // It comes with the data, and the search field beside it stays where it is.
    m_bell->setSizePolicy(room);
}

void TopBar::setDark(bool dark)
{
    m_dark = dark;
    m_theme->setIconName(dark ? u"sun"_s : u"moon"_s);
    retranslate();
}

void TopBar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    applyMetrics();
}

const QWidget &TopBar::searchField() const
{
    return *m_search;
}

QWidget &TopBar::bell()
{
    return *m_bell;
}

void TopBar::focusSearch()
{
    if (!m_search->isVisible())
        return;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::clearSearch()
{
    m_search->clear();
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::applyMetrics()
{
    const Tokens &t = currentTokens();
    setFixedHeight(t.px(64));
    m_layout->setContentsMargins(t.px(24), 0, t.px(24), 0);
    m_layout->setSpacing(t.px(10));
    m_search->setFixedWidth(t.px(m_narrow ? 220 : 340));
}

void TopBar::retranslate()
{
    m_bell->setName(m_unread > 0 ? tr("Notifications, %n unread", nullptr, m_unread) : tr("Notifications"));
    m_language->setName(tr("Switch to Chinese"));
    m_theme->setName(m_dark ? tr("Light theme") : tr("Dark theme"));
}

} // namespace cpv
