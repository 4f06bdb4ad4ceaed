#include "ui/common/delivery_words.h"

#include "ui/models/sentences.h"
#include <QCoreApplication>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class DeliveryWords
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryWords)

public:
    using State = SyncStatus::State;

    static Tone tone(State state)
    {
        switch (state) {
        case State::SignInNeeded:
        case State::Offline:
        case State::Conflict:
        case State::Waiting: return Tone::Warn;
        case State::Refused: return Tone::Bad;
        case State::Syncing: return Tone::Info;
        case State::Synced: return Tone::Ok;
        }
        return Tone::Neutral;
    }

    static QString title(const SyncStatus::Facts &facts)
    {
        switch (facts.state) {
        case State::SignInNeeded: return tr("Sign in again to deliver what waits here.");
        case State::Offline: return tr("The registry can't be reached now.");
        case State::Refused: return tr("The registry refused something. It was undone here; read why below.");
        case State::Conflict: return tr("Somebody changed a draft apart from you; open the draft and choose.");
        case State::Syncing: return facts.waiting > 0 ? tr("Delivering now.") : tr("Syncing with the registry now.");
        case State::Waiting: return tr("Something still waits to be delivered.");
        case State::Synced: return tr("The registry has everything from this device.");
        }
        return {};
    }

    static QString text(const SyncStatus::Facts &facts)
    {
        const auto time = [](Instant instant) { return localDateTime(instant).toString(u"yyyy-MM-dd HH:mm"_s); };
        QStringList parts;
        if (facts.waiting > 0) {
            QStringList kinds;
            if (facts.commands > 0)
                kinds << tr("%n step(s)", nullptr, int(facts.commands));
            if (facts.drafts > 0)
                kinds << tr("%n draft(s)", nullptr, int(facts.drafts));
            if (facts.uploads > 0)
                kinds << tr("%n paper(s)", nullptr, int(facts.uploads));
            parts << tr("Waiting: %1.").arg(kinds.join(tr(", ", "between names in a list")));
            if (facts.oldestWaiting)
                parts << tr("The oldest since %1.").arg(time(*facts.oldestWaiting));
        }
        if (facts.state == State::Offline || facts.state == State::SignInNeeded)
            parts << tr("Nothing is lost, but not delivered is not submitted.");
        if (facts.lastSynced)
            parts << tr("Last fully synced %1.").arg(time(*facts.lastSynced));
        return sentences(parts);
    }
};

}

DeliverySentence deliverySentence(const SyncStatus::Facts &facts)
{
    return {DeliveryWords::tone(facts.state), DeliveryWords::title(facts), DeliveryWords::text(facts)};
}

} // namespace cpv
