#pragma once

#include "core/domain/application.h"

/// A company's first sign-up, and what the registry tells people about accounts and devices.
namespace cpv {

BOOST_DEFINE_ENUM_CLASS(RegistrationState, Waiting, Approved, Refused)

/// What somebody without an account sends to take part: the company, its licence, the person authorised to act for it. A
/// clerk of `city` decides. Its first account has the registration's own id, and opens with the approval.
struct Registration {
    RegistrationId id;
    PlaceCode place = PlaceCode::shared();
    qint32 version = 0;
    qint64 changedSeq = 0;
    PlaceCode city; ///< Of the seven; only officials who work for it see this.
    QString uscc;
    QString name;
    ApplicantType type = ApplicantType::Enterprise;
    QString district; ///< GB/T 2260; may be empty.
    QString industry; ///< GB/T 4754-2017; may be empty.
    qint32 employees = 0;
    Money revenue;
    Money assets;
    SizeClass size = SizeClass::Unknown; ///< By the standard, of the figures above.
    QDate founded;
    QString person; ///< The authorised person.
    QString contact;
    QString login;
    MaterialRef licence;
    Instant submittedAt {};
    RegistrationState state = RegistrationState::Waiting;
    QString reason; ///< Of a refusal, as the company reads it.
    QString decidedBy;
    std::optional<Instant> decidedAt;
    std::optional<CompanyId> company; ///< Once approved.
};
BOOST_DESCRIBE_STRUCT(Registration, (),
    (id, place, version, changedSeq, city, uscc, name, type, district, industry, employees, revenue, assets, size, founded,
        person, contact, login, licence, submittedAt, state, reason, decidedBy, decidedAt, company))

AccountId firstAccountOf(RegistrationId registration);
RegistrationId registrationOf(AccountId first);

constexpr qint64 LargestLicence = 5 * 1024 * 1024;
/// PDF, JPEG or PNG, by content: a name says nothing of what a file is.
bool isLicence(QByteArrayView bytes);
constexpr int LeastPasswordLength = 8;

/// What can be said of a sign-up without asking anybody, the licence apart: the first thing wrong. Errors: Missing {field},
/// TooLong {field, most}, OutOfRange {field}, BadUscc, Malformed {"login"}.
[[nodiscard]] Result<void> checkRegistration(const Registration &registration);
/// Letters, digits, dot, hyphen and underscore, 3 to 64 of them: it is typed on any keyboard.
[[nodiscard]] Result<void> checkLogin(const QString &login);

/// Names the counter that keeps a company from being registered twice.
QString companyCounter(const QString &uscc);

/// Lets somebody choose a password once; shown to whoever made it, never kept in the clear.
struct OneTimeCode {
    QString login;
    QString code;
    Instant validUntil {};
};
BOOST_DESCRIBE_STRUCT(OneTimeCode, (), (login, code, validUntil))

/// Somebody of the owner's company.
struct Colleague {
    Account account;
    bool invited = false; ///< Has not chosen a password yet.
    std::optional<Instant> lastSeen;
};
BOOST_DESCRIBE_STRUCT(Colleague, (), (account, invited, lastSeen))

struct Invitation {
    QString login;
    QString personName;
    Role role = Role::CompanyUser;
};
BOOST_DESCRIBE_STRUCT(Invitation, (), (login, personName, role))

struct DeviceUse {
    Device device;
    bool thisOne = false;
    std::optional<Instant> lastSeen;
    std::optional<qint32> waiting; ///< Commands it had not delivered when it was last seen; absent: it never said.
};
BOOST_DESCRIBE_STRUCT(DeviceUse, (), (device, thisOne, lastSeen, waiting))

/// A forgotten password that one administrator asked to reset and another is to confirm.
struct PasswordReset {
    AccountId account;
    QString login;
    QString personName;
    QString requestedBy;
    Instant requestedAt {};
    bool mine = false; ///< Whoever asks may not confirm.
};
BOOST_DESCRIBE_STRUCT(PasswordReset, (), (account, login, personName, requestedBy, requestedAt, mine))

} // namespace cpv
