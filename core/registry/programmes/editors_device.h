#pragma once

#include "core/evidence/signing.h"
#include "core/registry/service/registry_host.h"

namespace cpv {

/// A device of an official for one task: enrolled by signing in, revoked when it goes. Its key is never kept.
class EditorsDevice {
public:
    /// Errors: those of Accounts::signIn.
    [[nodiscard]] static Result<std::unique_ptr<EditorsDevice>> enrol(
        RegistryHost &host, const QString &login, const QString &password);
    ~EditorsDevice();
    EditorsDevice(const EditorsDevice &) = delete;
    EditorsDevice &operator=(const EditorsDevice &) = delete;

    /// Signed, received and committed like any push; waits for the answer. The command's refusal is the error.
    [[nodiscard]] Result<void> perform(const PlaceCode &place, Payload payload);

private:
    EditorsDevice(RegistryHost &host, KeyPair key, Session session)
        : m_host(host)
        , m_key(std::move(key))
        , m_session(std::move(session))
    {
    }

    RegistryHost &m_host;
    const KeyPair m_key;
    const Session m_session;
    std::map<PlaceCode, qint64> m_sequences;
};

} // namespace cpv
