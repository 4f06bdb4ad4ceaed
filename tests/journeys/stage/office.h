#pragma once

#include "tests/journeys/stage/client.h"
#include "tests/journeys/stage/raw_device.h"

#include <QHash>

namespace cpv::journey {

/// Where people sign in, and with what; they act without windows where the scene is not about the window.
struct Office {
    QUrl registry;
    QHash<QString, QString> passwords; ///< By login.
    PlaceCode place;

    /// Trouble unless the registry applies it.
    void perform(const QString &login, Payload payload, const std::source_location &where = std::source_location::current()) const;
    /// The clerk's device, which looks at what the registry holds.
    std::unique_ptr<RawDevice> watcher(const std::source_location &where = std::source_location::current()) const;
    /// The demonstration's clock.
    void letPass(int days, const QString &login, const std::source_location &where = std::source_location::current()) const;
};

/// From the queue to the case of this number.
void openCase(Client &official, const QString &number, const Client::Where &where = Client::Where::current());

/// Presses one of the case's actions, and waits until the registry has answered it.
void act(Client &official, const QString &button, const Client::Where &where = Client::Where::current());

/// The same for a step that has just been taken wherever it was: nobody will take it back, so it is sent at once, from the page of
/// what waits.
void sendNow(Client &official, const Client::Where &where = Client::Where::current());

} // namespace cpv::journey
