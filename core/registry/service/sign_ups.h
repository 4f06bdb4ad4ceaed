#pragma once

#include "core/domain/size_standard.h"
#include "core/registry/accounts/accounts.h"
#include "core/registry/service/material_files.h"

namespace cpv {

/// Companies that want to take part. Whoever sends one has no account, so the answer never depends on whether the company
/// is known already: a clerk decides, and the decision is told to who knows the password of the sign-up.
class SignUps {
public:
    /// More waiting ones than clerks could read are no sign-ups any more.
    static constexpr qint64 MostWaiting = 500;

    SignUps(const AccountParts &parts, MaterialFiles files)
        : m_parts(parts)
        , m_files(std::move(files))
    {
    }

    /// Takes the time of a password hash: run it in a PasswordQueue. Errors: those of checkRegistration; WrongPlace {code}
    /// (no place of this registry), OutOfRange {"password", least}, Missing {"licence"}, TooLarge {bytes}, Malformed
    /// {"licence"} (no PDF, JPEG or PNG), AlreadyExists {"login"}, IdReused, Busy.
    [[nodiscard]] Result<SignUpAnswer> submit(const SignUpRequest &request);

private:
    struct Parts {
        QByteArray licence;
        QByteArray secret; ///< What the password is checked against.
    };
    Result<void> keep(Registration &registration, const Parts &parts, StoreTransaction &transaction);
    static Result<void> takeLogin(const Registration &registration, StoreTransaction &transaction);
    Result<Registration> registrationOf(const SignUpRequest &request, QByteArrayView licence) const;
    Result<std::optional<Registration>> earlier(const Registration &wanted, StoreTransaction &transaction) const;

    const AccountParts m_parts;
    MaterialFiles m_files;
};

} // namespace cpv
