#include "ui/common/devices_section.h"

#include "ui/common/section_row.h"
#include "ui/models/error_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

DevicesSection::DevicesSection(UseCases &useCases, QWidget *parent)
    : Card({}, parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"devicesNotice"_s))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"devicesSection"_s);
    setGap(*m_rows, 12);
    body()->addWidget(m_notice);
    body()->addLayout(m_rows);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &DevicesSection::onLoaded);
    connect(&m_revoking, &QFutureWatcherBase::finished, this, &DevicesSection::onRevoked);
    connect(&m_useCases.status, &SyncStatus::changed, this, &DevicesSection::followStatus);
    followStatus();
    showDevices();
}

void DevicesSection::refresh()
{
    m_asked = {};
    m_loading.setFuture(m_useCases.account.devices());
}

void DevicesSection::onLoaded()
{
    const auto devices = m_loading.result();
    if (!devices)
        return showError(devices.error());
    m_notice->hide();
    m_devices = *devices;
    // Those that still count first, this one before all.
    std::ranges::stable_sort(m_devices, {}, [](const DeviceUse &use) { return std::pair(use.device.revoked.has_value(), !use.thisOne); });
    showDevices();
}

void DevicesSection::onRevoked()
{
    const Result<void> revoked = m_revoking.result();
    if (!revoked)
        return showError(revoked.error());
    refresh();
}

void DevicesSection::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, error.code == Errc::Network ? tr("The list of computers is kept by the registry: connect and open this page again.") : words.advice);
}

void DevicesSection::showDevices()
{
    setTitle(tr("Computers"));
    setHint(m_devices.empty() ? QString() : tr("where you have signed in"));
    emptyLayout(*m_rows);
    for (const DeviceUse &use : m_devices)
        m_rows->addWidget(rowOf(use));
}

/// The registry last heard of this computer as the list was asked for: now says more, as long as there is a connection.
void DevicesSection::followStatus()
{
    const SyncStatus::State state = m_useCases.status.state();
    const bool online = state != SyncStatus::State::Offline && state != SyncStatus::State::SignInNeeded;
    if (std::exchange(m_isOnline, online) != online)
        whenLetGo(*this, [this] { showDevices(); });
}

QWidget *DevicesSection::rowOf(const DeviceUse &use)
{
    SectionRow row {.name = use.device.name.isEmpty() ? tr("A computer without a name") : use.device.name, .facts = factsOf(use), .actions = actionsOf(use)};
    if (use.device.revoked) {
        row.pill = tr("Shut out");
        row.tone = Tone::Bad;
    } else if (use.thisOne) {
        row.pill = tr("This computer");
        row.tone = Tone::Info;
    }
    return makeSectionRow(row);
}

std::vector<QWidget *> DevicesSection::actionsOf(const DeviceUse &use)
{
    const DeviceId id = use.device.id;
    if (use.device.revoked)
        return {};
    if (m_asked != id) {
        auto *revoke = named(new Button(ButtonKind::Secondary, tr("Shut out …")), u"deviceRevoke_"_s + use.device.name);
        connect(revoke, &QPushButton::clicked, this, [this, id] {
            m_asked = id;
            showDevices();
        });
        return {revoke};
    }
    auto *sure = named(new Button(ButtonKind::Danger, tr("Shut it out now")), u"deviceRevokeSure"_s);
    auto *keep = named(new Button(ButtonKind::Ghost, tr("Keep it")), u"deviceKeep"_s);
    connect(sure, &QPushButton::clicked, this, [this, id] { m_revoking.setFuture(m_useCases.account.revokeDevice(id)); });
    connect(keep, &QPushButton::clicked, this, [this] {
        m_asked = {};
        showDevices();
    });
    return {sure, keep};
}

QString DevicesSection::factsOf(const DeviceUse &use) const
{
    if (m_asked == use.device.id)
        return use.thisOne ? tr("You are signed out here at once, and nothing more is delivered from here.")
                           : tr("It is signed out at once. What it has not delivered stays on it and is never taken.");
    if (use.device.revoked)
        return tr("Since %1").arg(seenText(use.device.revoked));
    const QString seen = use.thisOne && m_isOnline ? tr("online now") : tr("last seen %1").arg(seenText(use.lastSeen));
    QStringList facts {tr("Added %1").arg(seenText(use.device.enrolled)), seen};
    const qint64 waiting = use.thisOne ? m_useCases.status.facts().waiting : use.waiting.value_or(0);
    if (waiting > 0)
        facts << tr("%n not delivered", nullptr, int(waiting));
    return facts.join(u"  |  "_s);
}

void DevicesSection::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showDevices();
}

} // namespace cpv
