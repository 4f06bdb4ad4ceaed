#pragma once

#include "core/base/describe.h"
#include "core/base/result.h"
#include "core/domain/application.h"

/// The cast and the words of the demonstration, from resources/demo: fictional companies with valid codes. No name
/// stands in code. Days count from today, which is 0.
namespace cpv {

struct DemoTrade {
    QString zh;
    QString industry; ///< GB/T 4754 code of those who do this.
};
BOOST_DESCRIBE_STRUCT(DemoTrade, (), (zh, industry))

struct DemoOfficial {
    QString login;
    QString name;
    QString organisation;
    std::vector<Role> roles;
};
BOOST_DESCRIBE_STRUCT(DemoOfficial, (), (login, name, organisation, roles))

struct DemoProvider {
    QString login;
    QString person;
    QString name;
    QString region;
};
BOOST_DESCRIBE_STRUCT(DemoProvider, (), (login, person, name, region))

struct DemoCompany {
    QString login;
    QString person;
    QString phone;
    QString name;
    PlaceCode place;
    QString district;
    ApplicantType type = ApplicantType::Enterprise;
    QString industry;
    qint32 employees = 0;
    Money revenue;
    Money assets;
};
BOOST_DESCRIBE_STRUCT(
    DemoCompany, (), (login, person, phone, name, place, district, type, industry, employees, revenue, assets))

/// How many companies of a place there are in a demonstration of the full size.
struct DemoPlace {
    PlaceCode place;
    qint32 companies = 0;
};
BOOST_DESCRIBE_STRUCT(DemoPlace, (), (place, companies))

struct DemoSpan {
    qint32 from = 0;
    qint32 to = 0; ///< Inclusive.
};
BOOST_DESCRIBE_STRUCT(DemoSpan, (), (from, to))

/// What a programme looks like by today, at the full size.
struct DemoProgramme {
    QString number; ///< The programme's number prefix.
    qint32 applications = 0;
    Money grant; ///< A year's budget where none was published.
    Money used; ///< Of the first payer's money of the year: all that was committed, and
    Money paid; ///< what of it was paid.
    std::vector<DemoSpan> windows; ///< Instead of the published ones; none where the programme is continuous.
    std::optional<Rubric> rubric = {}; ///< Where experts score its applications.
};
BOOST_DESCRIBE_STRUCT(DemoProgramme, (), (number, applications, grant, used, paid, windows, rubric))

/// A project and what it is for, as those of an industry would tell it.
struct DemoWork {
    QString name;
    std::vector<QString> industries; ///< GB/T 4754 codes or how they begin; "" is everybody's. None: only told by name.
    QString purpose;
};
BOOST_DESCRIBE_STRUCT(DemoWork, (), (name, industries, purpose))

struct DemoProjects {
    CostKind cost = CostKind::ComputeRental;
    std::vector<DemoWork> works;
};
BOOST_DESCRIBE_STRUCT(DemoProjects, (), (cost, works))

struct DemoTexts {
    QString proposed, returned, withdrawn, grant, batch, receipt;
};
BOOST_DESCRIBE_STRUCT(DemoTexts, (), (proposed, returned, withdrawn, grant, batch, receipt))

struct DemoReason {
    QString code;
    QString text;
};
BOOST_DESCRIBE_STRUCT(DemoReason, (), (code, text))

/// How far a case has come by today.
BOOST_DEFINE_ENUM_CLASS(DemoFate, Submitted, Resubmitted, InReview, Returned, Proposed, Confirmed, InNotice, Awarded, Issued,
    Refused, Disregarded, Withdrawn, Lapsed)

struct DemoBill {
    qint32 day = 0; ///< Of the request.
    Money cost;
    /// One of a row of monthly bills: so many months before `day`, and for the whole calendar month before.
    std::optional<qint32> monthsBefore = {};
};
BOOST_DESCRIBE_STRUCT(DemoBill, (), (day, cost, monthsBefore))

/// Raised on the working day after the notice was published, and still open.
struct DemoObjection {
    QString objector;
    QString grounds;
};
BOOST_DESCRIBE_STRUCT(DemoObjection, (), (objector, grounds))

/// What the company reports of its project: compute and its cover are those of the bills, a month for each.
struct DemoOutcome {
    qint32 day = 0;
    Money capital;
    Money other; ///< Of every month.
    std::vector<Money> benefits;
    QString note;
};
BOOST_DESCRIBE_STRUCT(DemoOutcome, (), (day, capital, other, benefits, note))

struct DemoCase {
    QString company; ///< Its login; empty: some company of the programme's place.
    QString programme; ///< Its number prefix.
    DemoFate fate = DemoFate::Submitted;
    qint32 day = 0; ///< Of submission; earlier where the office needs more time until today.
    Money contract; ///< Zero: what the programme's budget asks for.
    QString project; ///< Empty: one that suits the company.
    std::vector<DemoBill> bills;
    std::optional<QString> purpose; ///< Where it isn't the one of its project.
    std::optional<QString> contractNumber;
    std::optional<qint32> months; ///< Of the contract, where it isn't a year.
    std::optional<qint32> due; ///< Of a notice: working days from today to the day of the award; negative when overdue.
    std::optional<qint32> expiresIn; ///< Days that the voucher is still valid.
    std::optional<bool> related; ///< After the submission it comes out that company and provider are related.
    std::optional<Projection> projection; ///< With its results, which follow from its inputs.
    std::optional<DemoOutcome> outcome; ///< Of a projection; the bills are monthly ones.
    std::optional<DemoObjection> objection;
};
BOOST_DESCRIBE_STRUCT(DemoCase, (),
    (company, programme, fate, day, contract, project, bills, purpose, contractNumber, months, due, expiresIn, related, projection,
        outcome, objection))

/// A form that its company has not finished: only the first papers are there.
struct DemoDraft {
    QString company;
    QString programme;
    Money contract;
    QString project;
    qint32 papers = 0;
};
BOOST_DESCRIBE_STRUCT(DemoDraft, (), (company, programme, contract, project, papers))

struct DemoData {
    std::vector<DemoOfficial> officials;
    std::vector<DemoProvider> providers;
    std::vector<DemoCompany> companies;
    std::vector<DemoCompany> signUps; ///< Not registered yet: they ask to be, on the last day.
    std::vector<DemoPlace> places;
    std::vector<DemoProgramme> programmes;
    std::vector<QString> firstWords;
    std::vector<DemoTrade> secondWords;
    QString ending;
    std::vector<QString> surnames;
    std::vector<QString> givenNames;
    std::vector<DemoProjects> projects;
    DemoTexts texts;
    std::vector<QString> reviewComments;
    std::vector<DemoReason> refusals, disregards;
    std::vector<CorrectionItem> corrections;
    std::vector<DemoCase> cases;
    std::vector<DemoDraft> drafts;
};
BOOST_DESCRIBE_STRUCT(DemoData, (),
    (officials, providers, companies, signUps, places, programmes, firstWords, secondWords, ending, surnames, givenNames,
        projects, texts, reviewComments, refusals, disregards, corrections, cases, drafts))

/// Malformed {path, why}: a defect of the build.
[[nodiscard]] Result<DemoData> builtinDemoData();

/// What a company of the industry would apply for; never none in the built-in data.
std::vector<DemoWork> worksFor(const DemoData &data, SubsidyKind kind, const QString &industry);
QString purposeOf(const DemoData &data, const DemoCase &told);

/// Smaller ones are for tests: counts and sums shrink alike, the cast and its cases stay.
struct DemoSize {
    static constexpr qint32 Companies = 600;
    static constexpr qint32 Applications = 2400;

    qint32 companies = Companies;
    qint32 applications = Applications;
    quint64 seed = 1;
};

} // namespace cpv
