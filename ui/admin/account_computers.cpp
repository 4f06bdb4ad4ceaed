#include "ui/admin/account_computers.h"

#include "ui/admin/account_words.h"
#include "ui/common/section_row.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

AccountComputers::AccountComputers(UseCases &useCases, QWidget *parent)
    : QWidget(parent)
    , m_useCases(useCases)
    , m_title(new Text(TextRole::Label))
    , m_notice(named(new Notice, u"accountComputersNotice"_s))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"accountComputers"_s);
    setGap(*m_rows, 12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 8);
    layout->addWidget(m_title);
    layout->addWidget(m_notice);
    layout->addLayout(m_rows);
    connect(&m_loading, &QFutureWatcherBase::finished, this, [this] {
        const auto devices = m_loading.result();
        if (!devices)
            return showError(devices.error());
        m_devices = *devices;
        std::ranges::stable_sort(m_devices, {}, [](const OfficialDevice &each) { return each.use.device.revoked.has_value(); });
        m_loaded = true;
        whenLetGo(*this, [this] { showDevices(); });
    });
    connect(&m_revoking, &QFutureWatcherBase::finished, this, [this] {
        const Result<void> done = m_revoking.result();
        if (!done)
            return showError(done.error());
        Q_EMIT revoked(tr("Shut out. What it has not delivered stays on it and is never taken."));
        load();
    });
    retranslate();
}

void AccountComputers::setAccount(AccountId account, bool mayRevoke)
{
    if (m_account != account) {
        m_devices.clear();
        m_loaded = false;
        m_asked = {};
        showDevices(); // Not those of the one before, however long the answer takes.
    }
    m_account = account;
    m_mayRevoke = mayRevoke;
    load();
}

void AccountComputers::load()
{
    m_notice->hide();
    m_loading.setFuture(m_useCases.officials.devices(m_account));
}

void AccountComputers::showError(const Error &error)
{
    const ErrorWords words = accountErrorWords(error);
    m_notice->showError(words.title, words.advice);
}

void AccountComputers::showDevices()
{
    emptyLayout(*m_rows);
    for (const OfficialDevice &device : m_devices)
        m_rows->addWidget(rowOf(device));
    if (m_loaded && m_devices.empty())
        m_rows->addWidget(new Text(TextRole::Muted, tr("Has not signed in on any computer yet.")));
}

QWidget *AccountComputers::rowOf(const OfficialDevice &device)
{
    const QString &name = device.use.device.name;
    SectionRow row {.name = name.isEmpty() ? tr("A computer without a name") : name, .facts = factsOf(device), .actions = actionsOf(device)};
    if (device.use.device.revoked) {
        row.pill = tr("Shut out");
        row.tone = Tone::Bad;
    } else if (device.use.waiting.value_or(0) > 0) {
        row.pill = tr("%n not delivered", nullptr, *device.use.waiting);
        row.tone = Tone::Warn;
    }
    return makeSectionRow(row);
}

QString AccountComputers::factsOf(const OfficialDevice &device) const
{
    const int waiting = device.use.waiting.value_or(0);
    if (m_asked == device.use.device.id)
        return waiting > 0 ? tr("%n step(s) were not delivered and will never be taken: ask the person to connect first.", nullptr, waiting)
                           : tr("It is signed out at once, and nothing more is delivered from it.");
    QStringList facts {tr("Added %1").arg(seenText(device.use.device.enrolled)), tr("last seen %1").arg(seenText(device.use.lastSeen)),
        tr("%n step(s) delivered", nullptr, int(device.delivered))};
    if (device.use.device.revoked)
        facts << tr("shut out %1").arg(seenText(device.use.device.revoked));
    if (waiting > 0 && device.waitingSince)
        facts << tr("something waits since %1").arg(seenText(device.waitingSince));
    return facts.join(u"  |  "_s);
}

std::vector<QWidget *> AccountComputers::actionsOf(const OfficialDevice &device)
{
    const DeviceId id = device.use.device.id;
    if (device.use.device.revoked || !m_mayRevoke)
        return {};
    if (m_asked != id) {
        auto *revoke = named(new Button(ButtonKind::Secondary, tr("Shut out …")), u"officialDeviceRevoke_"_s + device.use.device.name,
            tr("Shut out %1 …").arg(device.use.device.name));
        connect(revoke, &QPushButton::clicked, this, [this, id] {
            m_asked = id;
            showDevices();
            if (auto *keep = findChild<QPushButton *>(u"officialDeviceKeep"_s)) // The button that had the keyboard is gone.
                keep->setFocus();
        });
        return {revoke};
    }
    auto *sure = named(new Button(ButtonKind::Danger, tr("Shut it out now")), u"officialDeviceRevokeSure"_s);
    auto *keep = named(new Button(ButtonKind::Ghost, tr("Keep it")), u"officialDeviceKeep"_s);
    connect(sure, &QPushButton::clicked, this, [this, id] {
        if (!m_revoking.isRunning())
            m_revoking.setFuture(m_useCases.officials.revokeDevice(m_account, id));
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        m_asked = {};
        showDevices();
    });
    return {sure, keep};
}

void AccountComputers::retranslate()
{
    m_title->setText(tr("Computers"));
    showDevices();
}

} // namespace cpv
