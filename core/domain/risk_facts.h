#pragma once

#include "core/domain/parties.h"
#include "core/domain/placement.h"
#include "core/domain/programme.h"
#include "core/domain/voucher.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

/// What the risk checks (core/insight/risk.h) look at, of one place on one day. What this program doesn't hold yet is absent, and
/// the checks that need it say so; a source that comes later fills it and changes no check.
namespace cpv {

/// A company or a provider, with the digests of who and where it is (representative, shareholders from 25 %, address, telephone,
/// bank account).
struct RiskParty {
    Uuid id;
    QString uscc;
    QString name;
    std::vector<QString> digests;
    bool isProvider = false;
    // Of companies:
    qint32 staff = 0; ///< As it said.
    std::optional<qint32> insuredStaff = {};
    Money revenue = {};
    QDate founded = {};
};

struct RiskPaper {
    QString kind;
    QString sha256;
    std::optional<quint64> imageHash = {}; ///< Of what it shows: alike pictures differ in few bits.
};

struct RiskCase {
    ApplicationId id;
    QString number;
    ProgrammeId programme;
    CompanyId company;
    std::optional<ProviderId> provider = {};
    QString contractNumber;
    Money contractAmount;
    std::optional<QDate> contractSigned = {};
    std::optional<QDate> periodFrom = {}, periodTo = {};
    Money requested;
    Money awarded;
    bool awardStands = false; ///< Confirmed and not taken back.
    QDate submitted;
    QString phone; ///< Of the contact.
    QString district;
    SizeClass size = SizeClass::Unknown;
    ApplicantType applicantType = ApplicantType::Enterprise;
    std::optional<bool> approved = {}; ///< Once decided.
    std::optional<AccountId> official = {}; ///< Who proposed or refused; nobody where the intake disregarded it.
    std::vector<RiskPaper> papers = {};
};

struct RiskRedemption {
    RedemptionId id;
    QString code; ///< Its voucher's.
    CompanyId company;
    std::optional<ProviderId> provider = {};
    QString contractNumber;
    QString invoiceNumber;
    DateWindow period;
    Money cost;
    Money amount;
    std::optional<QDate> due = {};  ///< Since when the office owes the money: the bill was confirmed, or the claim made.
    std::optional<QDate> paid = {};
    bool ended = false; ///< Cancelled or refused: nothing is owed.
    std::optional<QDate> invoiceDate = {};
    std::optional<bool> invoiceVerified = {}; ///< By the tax office's register.
};

struct RiskVoucher {
    VoucherId id;
    QString code;
    CompanyId company;
    Money face;
    Money used; ///< Held money counts: it is on its way.
    QDate from, to;
    bool alive = true;
};

/// What a programme makes worth staying under, and when it opens.
struct RiskProgramme {
    std::vector<Money> contractSteps; ///< Of contracts.
    std::vector<Money> awardSteps;    ///< Of awards: from here on more people confirm, or no more is given.
    std::vector<QDate> openings;
};

/// A claim of another place, with nothing in it but digests.
struct ClaimElsewhere {
    PlaceCode place;
    std::optional<CompanyId> company; ///< Where the same company is known here.
    std::optional<ProviderId> provider;
    QString contract; ///< As contractKey, or a digest of it on both sides.
    std::vector<QString> invoices;
    std::optional<QDate> from, to;
};

/// Money from a provider back to a company, or to an account or a person (by digest).
struct MoneyBack {
    ProviderId from;
    std::optional<CompanyId> to;
    QString toDigest;
    QDate on;
    Money amount;
};

/// What a company paid for cards of one kind.
struct BilledHours {
    RedemptionId redemption;
    CompanyId company;
    ProviderId provider;
    QString accelerator;
    QDate month;
    Money cost;
    qint64 cardHours = 0;
};

/// What a centre's meters say of one company's use on one day.
struct MeteredDay {
    RedemptionId redemption;
    CompanyId company;
    DataCentreId centre;
    QString accelerator; ///< As metered.
    QString declared;    ///< As billed.
    QDate day;
    qint32 cards = 0;
    qint64 cardMinutes = 0;
    std::optional<qint64> wattHours = {};
    std::optional<std::array<qint32, 24>> utilisation = {}; ///< Of each hour, basis points.
};

struct RiskFacts {
    PlaceCode place;
    QDate today;
    std::vector<RiskParty> parties;
    std::vector<RiskCase> cases;
    std::vector<RiskRedemption> redemptions;
    std::vector<RiskVoucher> vouchers;
    std::vector<Offer> offers;
    std::vector<DataCentre> centres;
    std::map<ProgrammeId, RiskProgramme> programmes;
    std::optional<std::vector<ClaimElsewhere>> elsewhere = {};
    std::optional<std::vector<MoneyBack>> moneyBack = {};
    std::optional<std::vector<BilledHours>> billed = {};
    std::optional<std::vector<MeteredDay>> metered = {};
    std::map<QString, qint32> watts = {}; ///< Of one card of a kind, under full load.
    std::map<AccountId, QString> officials = {};
};

/// The same for one contract number however it is written: full-width letters, blanks, strokes and cases don't count.
QString contractKey(const QString &number);
/// Likewise of accelerators.
QString acceleratorKey(const QString &name);

RiskProgramme riskProgramme(const Programme &programme);

} // namespace cpv
