#include "core/registry/service/sign_ups.h"

#include "core/evidence/digest.h"
#include "core/protocol/catalogue.h"
#include "core/registry/accounts/passwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr qsizetype LongestFileName = 120;

Result<QByteArray> licenceOf(const SignUpRequest &request)
{
    if (request.licence.isEmpty())
        return fail(Errc::Missing, { u"licence"_s });
    const auto bytes = QByteArray::fromBase64Encoding(
        request.licence.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || !isLicence(*bytes))
        return fail(Errc::Malformed, { u"licence"_s });
    if ((*bytes).size() > LargestLicence)
        return fail(Errc::TooLarge, { QString::number(LargestLicence) });
    return *bytes;
}

Result<SizeClass> sizeClassOf(const Registration &registration)
{
    if (registration.industry.isEmpty())
        return SizeClass::Unknown;
    CPV_TRY(standard, builtinSizeStandard());
    const auto found = sizeOf(
        standard, { registration.industry, registration.employees, registration.revenue, registration.assets });
    return found ? found->size : SizeClass::Unknown; // An industry with a standard of its own.
}

} // namespace

Result<Registration> SignUps::registrationOf(const SignUpRequest &request, QByteArrayView licence) const
{
    Registration registration = request.registration;
    if (registration.id.isNull())
        return fail(Errc::Missing, { u"id"_s });
    registration.place = PlaceCode::shared();
    registration.version = 1;
    registration.name = registration.name.trimmed();
    registration.person = registration.person.trimmed();
    registration.contact = registration.contact.trimmed();
    CPV_CHECK(checkRegistration(registration));
    CPV_TRY(size, sizeClassOf(registration));
    registration.size = size;
    registration.licence.kind = u"businessLicence"_s;
    registration.licence.name = registration.licence.name.section(u'/', -1).section(u'\\', -1).left(LongestFileName);
    registration.licence.sha256 = sha256Hex(licence);
    registration.licence.size = licence.size();
    registration.submittedAt = m_parts.clocks.registry.now();
    registration.state = RegistrationState::Waiting;
    registration.reason.clear();
    registration.decidedBy.clear();
    registration.decidedAt.reset();
    registration.company.reset();
    return registration;
}

/// The same sign-up that arrived before: its answer was lost.
Result<std::optional<Registration>> SignUps::earlier(const Registration &wanted, StoreTransaction &transaction) const
{
    const auto known = transaction.find<Registration>(wanted.id);
    if (!known)
        return transaction.find<Account>(firstAccountOf(wanted.id)) ? fail(Errc::IdReused)
                                                                    : Result<std::optional<Registration>>(std::nullopt);
    if (known->uscc != wanted.uscc || known->login != wanted.login || known->licence.sha256 != wanted.licence.sha256)
        return fail(Errc::IdReused);
    return known;
}

/// The login becomes the sign-up's; one that a refused sign-up holds opens nothing any more, and the company tries again.
Result<void> SignUps::takeLogin(const Registration &registration, StoreTransaction &transaction)
{
    const auto taken = transaction.credential(registration.login);
    if (!taken)
        return {};
    const auto before = transaction.find<Registration>(cpv::registrationOf(taken->account));
    if (!before || before->state != RegistrationState::Refused)
        return fail(Errc::AlreadyExists, { u"login"_s });
    transaction.removeCredential(taken->account);
    return {};
}

Result<void> SignUps::keep(Registration &registration, const Parts &parts, StoreTransaction &transaction)
{
    const std::vector<PlaceCode> places = transaction.places();
    if (registration.city == PlaceCode::shared() || std::ranges::find(places, registration.city) == places.end())
        return fail(Errc::WrongPlace, { registration.city.code });
    CPV_TRY(before, earlier(registration, transaction));
    if (before) {
        registration.submittedAt = before->submittedAt;
        return {};
    }
    if (transaction.waitingRegistrations() >= MostWaiting)
        return fail(Errc::Busy);
    CPV_CHECK(takeLogin(registration, transaction));
    CPV_CHECK(m_files.keep(registration.licence.sha256, parts.licence));
    transaction.writeMaterial(
        { registration.licence.sha256, registration.city, std::nullopt, registration.licence.size });
    transaction.writeCredential(
        { firstAccountOf(registration.id), registration.login, parts.secret, 0, std::nullopt });
    transaction.publish({ registration });
    return {};
}

Result<SignUpAnswer> SignUps::submit(const SignUpRequest &request)
{
    CPV_CHECK(checkPasswordStrength(request.password));
    CPV_TRY(licence, licenceOf(request));
    CPV_TRY(registration, registrationOf(request, licence));
    CPV_TRY(secret, hashPassword(request.password));
    CPV_CHECK(m_parts.store.change([&](StoreTransaction &transaction) {
        return keep(registration, { licence, secret }, transaction);
    }));
    m_parts.bell.ring({ PlaceCode::shared() });
    return SignUpAnswer{ registration.id, registration.submittedAt };
}

} // namespace cpv
