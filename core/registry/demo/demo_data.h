#pragma once

#include "core/base/describe.h"
#include "core/base/result.h"
#include "core/domain/application.h"

/// The cast and the words of the demonstration, from resources/demo: fictional companies with valid codes. No name
/// stands in code.
namespace cpv {

struct DemoName {
    QString zh;
    QString pinyin;
};
BOOST_DESCRIBE_STRUCT(DemoName, (), (zh, pinyin))

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
    QString pinyin;
    PlaceCode place;
    QString district;
    ApplicantType type = ApplicantType::Enterprise;
    QString industry;
    qint32 employees = 0;
    Money revenue;
    Money assets;
};
BOOST_DESCRIBE_STRUCT(
    DemoCompany, (), (login, person, phone, name, pinyin, place, district, type, industry, employees, revenue, assets))

struct DemoProjects {
    CostKind cost = CostKind::ComputeRental;
    std::vector<QString> names;
};
BOOST_DESCRIBE_STRUCT(DemoProjects, (), (cost, names))

struct DemoTexts {
    QString accepted, proposed, returned, refused, disregarded, withdrawn, grant, batch, receipt;
};
BOOST_DESCRIBE_STRUCT(
    DemoTexts, (), (accepted, proposed, returned, refused, disregarded, withdrawn, grant, batch, receipt))

/// How far a case has come by today.
BOOST_DEFINE_ENUM_CLASS(DemoFate, Submitted, InReview, Returned, Proposed, Confirmed, InNotice, Awarded, Issued,
    Refused, Disregarded, Withdrawn)

/// A bill of a voucher; days count from today, which is 0.
struct DemoBill {
    qint32 day = 0;
    Money cost;
};
BOOST_DESCRIBE_STRUCT(DemoBill, (), (day, cost))

struct DemoCase {
    QString company; ///< Its login.
    SubsidyKind kind = SubsidyKind::Compute;
    DemoFate fate = DemoFate::Submitted;
    qint32 day = 0; ///< Of submission.
    Money contract;
    QString project;
    std::vector<DemoBill> bills;
};
BOOST_DESCRIBE_STRUCT(DemoCase, (), (company, kind, fate, day, contract, project, bills))

/// A form that its company has not finished: only the first papers are there.
struct DemoDraft {
    QString company;
    SubsidyKind kind = SubsidyKind::Compute;
    Money contract;
    QString project;
    qint32 papers = 0;
};
BOOST_DESCRIBE_STRUCT(DemoDraft, (), (company, kind, contract, project, papers))

struct DemoData {
    std::vector<DemoOfficial> officials;
    std::vector<DemoProvider> providers;
    std::vector<DemoCompany> companies;
    std::vector<DemoName> firstWords, secondWords;
    DemoName ending;
    std::vector<DemoName> surnames;
    std::vector<QString> givenNames;
    std::vector<DemoProjects> projects;
    QString purpose;
    DemoTexts texts;
    std::vector<CorrectionItem> corrections;
    std::vector<DemoCase> cases;
    DemoDraft draft;
};
BOOST_DESCRIBE_STRUCT(DemoData, (),
    (officials, providers, companies, firstWords, secondWords, ending, surnames, givenNames, projects, purpose, texts,
        corrections, cases, draft))

/// Malformed {path, why}: a defect of the build.
[[nodiscard]] Result<DemoData> builtinDemoData();

struct DemoSize {
    qint32 companies = 40;
    qint32 applications = 120;
    quint64 seed = 1;
};
/// Adds companies and cases until there are as many as asked for; the same for the same seed.
[[nodiscard]] Result<DemoData> grown(DemoData data, const DemoSize &size);

} // namespace cpv
