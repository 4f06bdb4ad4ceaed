#pragma once

#include "core/base/describe.h"
#include "core/base/money.h"
#include "core/base/place_code.h"
#include "core/domain/ids.h"
#include "core/domain/programme.h"

#include <QDate>

#include <vector>

/// Who takes part: companies, providers, people and their devices. They span places and live in the shared shard.
namespace cpv {

BOOST_DEFINE_ENUM_CLASS(SizeClass, Micro, Small, Medium, Large, Unknown)

/// What a company says of itself and may say anew after its sign-up. Of a bank account only its last digits and its digest
/// are told: they are enough to see a change and to find the same account elsewhere.
struct CompanyFacts {
    QString industry; ///< GB/T 4754-2017 code.
    qint32 employees = 0;
    Money revenue;
    Money assets;
    SizeClass size = SizeClass::Unknown; ///< By the standard, of the figures above.
    QDate founded;
    QString district; ///< GB/T 2260 code.
    QString address;
    QString representative;            ///< By law.
    std::vector<QString> shareholders; ///< From 25 %.
    QString bankTail;
    QString bankDigest;
    QString contact;
};
BOOST_DESCRIBE_STRUCT(CompanyFacts, (),
    (industry, employees, revenue, assets, size, founded, district, address, representative, shareholders, bankTail, bankDigest,
        contact))

/// One fact that became another; values without a language: codes, fen, ISO dates.
struct FactChange {
    QString fact; ///< A member of CompanyFacts.
    QString before;
    QString after;
    Instant at {};
    QString by;         ///< Who said it.
    QString approvedBy; ///< Empty where nobody had to.
};
BOOST_DESCRIBE_STRUCT(FactChange, (), (fact, before, after, at, by, approvedBy))

/// Changes that wait for the office. `facts` are all of them, as they would be.
struct FactProposal {
    CompanyFacts facts;
    QString by;
    Instant at {};
};
BOOST_DESCRIBE_STRUCT(FactProposal, (), (facts, by, at))

struct FactAnswer {
    bool approved = false;
    QString reason; ///< Of a refusal, as the company reads it.
    QString by;
    Instant at {};
};
BOOST_DESCRIBE_STRUCT(FactAnswer, (), (approved, reason, by, at))

struct Company {
    CompanyId id;
    PlaceCode place = PlaceCode::shared();
    qint32 version = 0;
    qint64 changedSeq = 0;
    QString uscc;
    QString name;
    QString pinyin; ///< Initials, for search.
    ApplicantType type = ApplicantType::Enterprise;
    QString industry; ///< GB/T 4754-2017 code.
    qint32 employees = 0;
    Money revenue;
    Money assets;
    SizeClass size = SizeClass::Unknown;
    QDate founded;
    PlaceCode registeredIn; ///< City or province of the seven.
    QString district;       ///< GB/T 2260 code of the district, payer of a district share.
    QString contact;
    std::vector<QString> relatedDigests; ///< Digests of representative, shareholders ≥ 25 %, address, phone, bank account.
    QString address = {};
    QString representative = {};
    std::vector<QString> shareholders = {};
    QString bankTail = {}; ///< See CompanyFacts.
    QString bankDigest = {};
    std::optional<FactProposal> proposal = {};
    std::optional<FactAnswer> lastAnswer = {}; ///< To the last proposal.
    std::vector<FactChange> factChanges = {};  ///< Oldest first.
};
BOOST_DESCRIBE_STRUCT(Company, (),
    (id, place, version, changedSeq, uscc, name, pinyin, type, industry, employees, revenue, assets, size, founded,
        registeredIn, district, contact, relatedDigests, address, representative, shareholders, bankTail, bankDigest, proposal,
        lastAnswer, factChanges))

/// A key that a provider signs bills with. Only the registry's clock says when it was announced or revoked: whoever stole a
/// key dates a bill as they like, so a revoked one confirms nothing any more, however old a bill claims to be.
struct BillKey {
    QString key;  ///< Ed25519, 32 bytes in base64.
    QString name; ///< What the provider calls it.
    AccountId announcedBy;
    Instant announcedAt {};
    QDate validTo; ///< Inclusive.
    std::optional<AccountId> revokedBy = {};
    std::optional<Instant> revokedAt = {};
};
BOOST_DESCRIBE_STRUCT(BillKey, (), (key, name, announcedBy, announcedAt, validTo, revokedBy, revokedAt))

/// A provider's time on a programme's approved list, kept when it ends: what was used before is still paid.
struct Listing {
    ProgrammeId programme;
    std::optional<ListingBatchId> batch; ///< Absent where the rule set's own file listed it.
    QDate from;
    std::optional<QDate> until = {}; ///< The first day off the list.
};
BOOST_DESCRIBE_STRUCT(Listing, (), (programme, batch, from, until))

struct Provider {
    ProviderId id;
    PlaceCode place = PlaceCode::shared();
    qint32 version = 0;
    qint64 changedSeq = 0;
    QString uscc;
    QString name;
    QString region; ///< Where its machines stand: a place's name or GB/T 2260 code, as the city's editor wrote it.
    std::vector<QString> relatedDigests;
    std::vector<BillKey> billKeys = {}; ///< In the order of their announcement; a revoked one stays.
    std::vector<Listing> listings = {}; ///< Oldest first; see listing.h. Of a provider that only files list, none.

    static ProviderId idOf(const QString &uscc); ///< Of one that a batch describes anew.
};
BOOST_DESCRIBE_STRUCT(Provider, (), (id, place, version, changedSeq, uscc, name, region, relatedDigests, billKeys, listings))

/// Its latest listing for the programme; null where no batch ever named it.
const Listing *listingOf(const Provider &provider, ProgrammeId programme);
/// Whether it was taken off the programme's list after the day, so that usage until then is still paid.
bool wasListedOn(const Provider &provider, ProgrammeId programme, QDate day);
/// Since when the provider was off the programme's list on the day, though a later batch listed it again; absent: the day isn't
/// between two listings.
std::optional<QDate> offListSince(const Provider &provider, ProgrammeId programme, QDate day);

BOOST_DEFINE_ENUM_CLASS(Role, CompanyUser, CompanyOwner, ProviderUser, Clerk, Reviewer, Approver, Finance, ProgrammeEditor, Auditor,
    SystemAdministrator, SecurityAdministrator, AuditAdministrator, Expert)

/// A person's sign-in. Passwords are the registry's secret and no part of the record.
struct Account {
    AccountId id;
    PlaceCode place = PlaceCode::shared();
    qint32 version = 0;
    qint64 changedSeq = 0;
    QString login;
    QString personName;
    QString organisation;
    std::vector<Role> roles;
    std::vector<PlaceCode> scope; ///< Places an official works for; unused for company people.
    std::optional<CompanyId> company;
    std::optional<ProviderId> provider;
    bool disabled = false;
};
BOOST_DESCRIBE_STRUCT(Account, (),
    (id, place, version, changedSeq, login, personName, organisation, roles, scope, company, provider, disabled))

struct Device {
    DeviceId id;
    PlaceCode place = PlaceCode::shared();
    qint32 version = 0;
    qint64 changedSeq = 0;
    AccountId account;
    QString publicKey; ///< Ed25519, 32 bytes in base64.
    QString name;
    Instant enrolled {};
    std::optional<Instant> revoked;
};
BOOST_DESCRIBE_STRUCT(Device, (), (id, place, version, changedSeq, account, publicKey, name, enrolled, revoked))

bool hasRole(const Account &account, Role role);
/// Any role that works in a city's office. An expert is asked from outside: what they see is handed to them piece by piece.
bool isOfficial(const Account &account);
bool inScope(const Account &account, const PlaceCode &place);
bool mayScore(const Account &account, const PlaceCode &place); ///< As an expert: who holds an office there doesn't.

} // namespace cpv
