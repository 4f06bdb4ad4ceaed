#include "core/base/json.h"
#include "core/base/pinyin.h"
#include "core/base/uscc.h"
#include "core/domain/bill_check.h"
#include "core/domain/company_facts.h"
#include "core/domain/decision_frame.h"

#include <algorithm>

namespace cpv {

namespace {

/// A company takes part once, whichever way it came.
Result<void> countCompany(DecisionFrame &frame, const QString &uscc)
{
    const QString name = companyCounter(uscc);
    const std::optional<qint64> known = frame.counter(name);
    if (!known)
        frame.unknown(QStringLiteral("company"));
    else if (*known > 0)
        return fail(Errc::AlreadyExists, {enumText(RecordKind::Company)});
    frame.addToCounter(name, 1);
    return {};
}

/// What makes it comparable with providers, beside what was known of it.
void addDigests(Company &company)
{
    for (const QString &digest : relatedDigestsOf(factsOf(company)))
        if (std::ranges::find(company.relatedDigests, digest) == company.relatedDigests.end())
            company.relatedDigests.push_back(digest);
}

Result<Effects> on(DecisionFrame &frame, const RegisterCompany &registration)
{
    Company company = registration.company;
    CPV_TRY(clerk, frame.official({Role::Clerk, Role::SystemAdministrator}, company.registeredIn));
    CPV_CHECK(checkUscc(company.uscc));
    if (company.name.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("name")});
    const Company *known = frame.world().find<Company>(company.id);
    if (known && known->uscc != company.uscc)
        return fail(Errc::Conflict, {enumText(RecordKind::Company), QString::number(known->version)});
    if (!known)
        CPV_CHECK(countCompany(frame, company.uscc));
    if (company.pinyin.isEmpty())
        company.pinyin = pinyinInitials(company.name);
    company.place = PlaceCode::shared();
    company.version = known ? known->version : 0;
    if (known) { // What the owner asked for and what became of it is no clerk's to overwrite.
        company.proposal = known->proposal;
        company.lastAnswer = known->lastAnswer;
        company.factChanges = known->factChanges;
    }
    addDigests(company);
    frame.put(company);
    frame.note(clerk, company.id.value, company.id);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const ListProvider &listing)
{
    Provider provider = listing.provider;
    CPV_TRY(account, frame.actor());
    if (!hasRole(account, Role::ProgrammeEditor) && !hasRole(account, Role::SystemAdministrator))
        return fail(Errc::WrongRole, {enumText(Role::ProgrammeEditor)});
    CPV_CHECK(checkUscc(provider.uscc));
    if (provider.name.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("name")});
    const Provider *known = frame.world().find<Provider>(provider.id);
    if (known && known->uscc != provider.uscc) // Two editors approved this company, and no other one takes its place.
        return fail(Errc::Conflict, {enumText(RecordKind::Provider), QString::number(known->version)});
    provider.place = PlaceCode::shared();
    provider.version = known ? known->version : 0;
    provider.billKeys = known ? known->billKeys : std::vector<BillKey>(); // The provider's own to announce.
    provider.listings = known ? known->listings : std::vector<Listing>(); // By batches of two editors.
    frame.put(provider);
    return frame.finish();
}

/// The provider, and who of its people asks.
struct OwnProvider {
    Provider provider;
    Account person;
};

Result<OwnProvider> loadOwn(const DecisionFrame &frame, ProviderId id)
{
    CPV_TRY(account, frame.actor());
    if (!hasRole(account, Role::ProviderUser))
        return fail(Errc::WrongRole, {enumText(Role::ProviderUser)});
    if (account.provider != id)
        return fail(Errc::NotYours);
    CPV_TRY(provider, frame.loadSubject<Provider>(id));
    return OwnProvider {provider, account};
}

Result<void> checkNewKey(const AnnounceBillKey &announcement, const Provider &provider, QDate today)
{
    if (!isBillKeyText(announcement.key))
        return fail(Errc::Malformed, {QStringLiteral("key")});
    if (announcement.name.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("name")});
    if (announcement.name.size() > LongestBillKeyName)
        return fail(Errc::TooLong, {QStringLiteral("name")});
    if (!announcement.validTo.isValid() || announcement.validTo < today || announcement.validTo > today.addYears(LongestBillKeyYears))
        return fail(Errc::OutOfRange, {QStringLiteral("validTo")});
    if (std::ranges::find(provider.billKeys, announcement.key, &BillKey::key) != provider.billKeys.end())
        return fail(Errc::AlreadyExists, {QStringLiteral("key")}); // Also a revoked one: it never comes back.
    if (std::ranges::count(provider.billKeys, BillKeyState::InForce, [&](const BillKey &key) { return stateOf(key, today); }) >= MostBillKeys)
        return fail(Errc::OutOfRange, {QStringLiteral("keys"), QString::number(MostBillKeys)});
    return {};
}

Result<Effects> on(DecisionFrame &frame, const AnnounceBillKey &announcement)
{
    CPV_TRY(own, loadOwn(frame, announcement.provider));
    CPV_CHECK(checkNewKey(announcement, own.provider, frame.today()));
    const QString name = announcement.name.trimmed();
    own.provider.billKeys.push_back({.key = announcement.key,
        .name = name,
        .announcedBy = own.person.id,
        .announcedAt = frame.now(),
        .validTo = announcement.validTo});
    frame.put(own.provider);
    frame.note(own.person, own.provider.id.value, std::nullopt, name);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const RevokeBillKey &revocation)
{
    CPV_TRY(own, loadOwn(frame, revocation.provider));
    const auto key = std::ranges::find(own.provider.billKeys, revocation.key, &BillKey::key);
    if (key == own.provider.billKeys.end())
        return fail(Errc::NotFound, {QStringLiteral("key")});
    if (key->revokedAt)
        return fail(Errc::WrongState, {enumText(BillKeyState::Revoked)});
    key->revokedBy = own.person.id;
    key->revokedAt = frame.now();
    const QString name = key->name;
    frame.put(own.provider);
    frame.note(own.person, own.provider.id.value, std::nullopt, name);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const PublishProgramme &publication)
{
    Programme programme = publication.programme;
    CPV_TRY(editor, frame.official({Role::ProgrammeEditor}));
    if (programme.place != frame.command().place)
        return fail(Errc::WrongPlace, {programme.place.code});
    CPV_CHECK(checkProgramme(programme));
    std::optional<Programme> known;
    if (frame.world().find<Programme>(programme.id)) {
        CPV_TRY(published, frame.load<Programme>(programme.id));
        known = published;
    }
    if (known && known->place != programme.place)
        return fail(Errc::WrongPlace, {known->place.code});
    if (known && programme.ruleVersion < known->ruleVersion)
        return fail(Errc::Conflict, {enumText(RecordKind::Programme), QString::number(known->ruleVersion)});
    // Scores name the version of the rubric that they were given by.
    if (known && known->rubric && programme.rubric && toJson(*known->rubric) != toJson(*programme.rubric)
        && programme.rubric->version <= known->rubric->version)
        return fail(Errc::OutOfRange, {QStringLiteral("rubric"), QString::number(known->rubric->version)});
    if (known && known->coming)
        CPV_CHECK(withdrawComing(frame, *known, editor, programme.sourceZh));
    programme.version = known ? known->version : 0;
    programme.coming.reset();
    frame.put(programme);
    frame.note(editor, programme.id.value, std::nullopt, programme.sourceZh);
    return frame.finish();
}

struct Judged {
    Registration registration;
    Account clerk;
};

/// A waiting registration of a city that the clerk works for, marked as decided by them.
Result<Judged> judge(DecisionFrame &frame, RegistrationId id)
{
    CPV_TRY(registration, frame.loadSubject<Registration>(id));
    CPV_TRY(clerk, frame.official({Role::Clerk, Role::SystemAdministrator}, registration.city));
    if (registration.state != RegistrationState::Waiting)
        return fail(Errc::WrongState, {enumText(registration.state)});
    registration.decidedBy = clerk.personName;
    registration.decidedAt = frame.now();
    return Judged {registration, clerk};
}

Company companyOf(const Registration &registration)
{
    return {.id = CompanyId(Uuid::named("company/" + registration.id.toText().toLatin1())),
        .uscc = registration.uscc,
        .name = registration.name,
        .pinyin = pinyinInitials(registration.name),
        .type = registration.type,
        .industry = registration.industry,
        .employees = registration.employees,
        .revenue = registration.revenue,
        .assets = registration.assets,
        .size = registration.size,
        .founded = registration.founded,
        .registeredIn = registration.city,
        .district = registration.district,
        .contact = registration.person + u' ' + registration.contact};
}

Result<Effects> on(DecisionFrame &frame, const ApproveRegistration &approval)
{
    CPV_TRY(judged, judge(frame, approval.registration));
    Registration registration = judged.registration;
    CPV_CHECK(countCompany(frame, registration.uscc));
    Company company = companyOf(registration);
    addDigests(company);
    registration.state = RegistrationState::Approved;
    registration.company = company.id;
    frame.put(company);
    frame.put(Account {.id = firstAccountOf(registration.id),
        .login = registration.login,
        .personName = registration.person,
        .organisation = registration.name,
        .roles = {Role::CompanyOwner},
        .company = company.id});
    frame.put(registration);
    frame.note(judged.clerk, registration.id.value, company.id);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const RefuseRegistration &refusal)
{
    CPV_TRY(judged, judge(frame, refusal.registration));
    Registration registration = judged.registration;
    if (refusal.reason.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("reason")});
    registration.state = RegistrationState::Refused;
    registration.reason = refusal.reason.trimmed();
    frame.put(registration);
    return frame.finish();
}

} // namespace

Result<Effects> decideParties(DecisionFrame frame, const Payload &payload)
{
    return decideBy(payload, [&frame](const auto &command) -> decltype(on(frame, command)) { return on(frame, command); });
}

} // namespace cpv
