#include "app/desktop/sync_words.h"

#include <QCoreApplication>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncWords)

public:
    using State = SyncStatus::State;

    static QString pill(const SyncStatus::Facts &facts, std::optional<QDate> today)
    {
        const int waiting = int(facts.waiting);
        switch (facts.state) {
        case State::SignInNeeded: return waiting > 0 ? tr("Sign in to deliver") : tr("Not signed in");
        case State::Offline:
            return waiting == 0 ? tr("Offline") : facts.oldestWaiting
                ? tr("Offline: %n waiting, since %1", "of the oldest one", waiting).arg(moment(*facts.oldestWaiting, today, u"MM-dd"_s))
                : tr("Offline: %n waiting", nullptr, waiting);
        case State::Refused: return tr("%n refused", nullptr, int(facts.refused));
        case State::Conflict: return tr("%n to settle", nullptr, int(facts.conflicts));
        case State::Syncing: return tr("Syncing");
        case State::Waiting: return tr("%n waiting", nullptr, waiting);
        case State::Synced: return facts.lastSynced ? tr("Synced %1").arg(localDateTime(*facts.lastSynced).toString(u"HH:mm"_s)) : tr("Synced");
        }
        Q_UNREACHABLE();
    }

    /// The hour says it all, unless it was another day's.
    static QString moment(Instant instant, std::optional<QDate> today, const QString &otherDay = u"yyyy-MM-dd HH:mm"_s)
    {
        const bool isToday = localDate(instant) == today;
        return localDateTime(instant).toString(isToday ? u"HH:mm"_s : otherDay);
    }

    static QString toolTip(const SyncStatus::Facts &facts, std::optional<QDate> today)
    {
        QStringList lines;
        if (facts.waiting > 0) {
            lines.append(facts.oldestWaiting
                    ? tr("%n change(s) wait to be delivered, the oldest since %1", nullptr, int(facts.waiting)).arg(moment(*facts.oldestWaiting, today))
                    : tr("%n change(s) wait to be delivered", nullptr, int(facts.waiting)));
        }
        if (facts.uploads > 0)
            lines.append(tr("%n papers to upload", nullptr, int(facts.uploads)));
        if (facts.refused > 0)
            lines.append(tr("%n refused by the registry: click to see why", nullptr, int(facts.refused)));
        lines.append(facts.lastSynced ? tr("Data as of %1").arg(moment(*facts.lastSynced, today)) : tr("Never fully synced yet"));
        return lines.join(u'\n');
    }

    static QString connection(SyncStatus::State state, const QString &host)
    {
        switch (state) {
        case State::SignInNeeded: return tr("Not signed in | %1").arg(host);
        case State::Offline: return tr("Offline | %1").arg(host);
        case State::Refused:
        case State::Conflict:
        case State::Syncing:
        case State::Waiting:
        case State::Synced: return tr("Online | %1").arg(host);
        }
        Q_UNREACHABLE();
    }

    static QString arriving(const SyncStatus::Facts &facts)
    {
        return facts.fetchedPercent ? tr("First sync of this account, %1 % here: lists and figures stand still until all of it has arrived.").arg(*facts.fetchedPercent)
                                    : tr("First sync of this account: lists and figures stand still until all of it has arrived.");
    }

    static QString arrivedInPart() { return tr("Offline before the first sync was complete: lists and figures show what is here, the rest follows."); }

    static QString queue(const SyncStatus::Facts &facts)
    {
        return tr("Waiting %1 | refused %2").arg(facts.waiting).arg(facts.refused);
    }
};

Tone toneOf(const SyncStatus::Facts &facts)
{
    switch (facts.state) {
    case SyncStatus::State::SignInNeeded: return facts.waiting > 0 ? Tone::Warn : Tone::Neutral;
    case SyncStatus::State::Offline:
    case SyncStatus::State::Conflict:
    case SyncStatus::State::Waiting: return Tone::Warn;
    case SyncStatus::State::Refused: return Tone::Bad;
    case SyncStatus::State::Syncing: return Tone::Info;
    case SyncStatus::State::Synced: return Tone::Ok;
    }
    Q_UNREACHABLE();
}

}

SyncPill pillFor(const SyncStatus::Facts &facts, std::optional<QDate> today)
{
    return {toneOf(facts), SyncWords::pill(facts, today), SyncWords::toolTip(facts, today)};
}

QString cautionFor(const SyncStatus::Facts &facts)
{
    if (facts.firstFetch)
        return SyncWords::arriving(facts);
    return facts.state == SyncStatus::State::Offline && !facts.lastSynced ? SyncWords::arrivedInPart() : QString();
}

StatusTexts statusFor(const SyncStatus::Facts &facts, const QString &registryHost)
{
    const Tone tone = facts.refused > 0 ? Tone::Bad : facts.waiting > 0 ? Tone::Warn : Tone::Neutral;
    const bool nobodys = facts.state == SyncStatus::State::SignInNeeded && tone == Tone::Neutral; // Nothing was ever to be sent.
    return {SyncWords::connection(facts.state, registryHost), nobodys ? QString() : SyncWords::queue(facts), tone};
}

} // namespace cpv
