#pragma once

#include "tests/journeys/stage/client.h"
#include "tests/journeys/stage/registry_process.h"
#include "tests/journeys/stage/virtual_display.h"

#include <QTemporaryDir>

namespace cpv::journey {

/// Where a story is played: a folder, a display and a registry with demonstration data of its own, all gone afterwards.
class Theatre
{
public:
    Theatre();

    RegistryProcess &registry() { return m_registry; }
    /// A person who has not opened the program yet; `person` names the profile.
    std::unique_ptr<Client> client(const QString &person) const;
    /// The same, with this login signed in and everything fetched.
    std::unique_ptr<Client> signedIn(
        const QString &login, const QString &password, const std::source_location &where = std::source_location::current()) const;

    /// Trouble when the registry's own check of its books and log finds a difference; then it is stopped.
    void closeTheBooks(const std::source_location &where = std::source_location::current());

    /// A small PDF with this text, different from every other: a paper to attach.
    QString paper(const QString &name) const;
    /// Any other file.
    QString file(const QString &name, const QByteArray &bytes) const;
    /// A PDF of this many bytes.
    QString paperOfSize(const QString &name, qint64 bytes) const;

private:
    QProcessEnvironment environment() const;

    QTemporaryDir m_folder;
    VirtualDisplay m_display;
    RegistryProcess m_registry;
};

} // namespace cpv::journey
