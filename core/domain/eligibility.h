#pragma once

#include "core/domain/application.h"
#include "core/domain/learning.h"
#include "core/domain/programme.h"
#include "core/domain/subsidy.h"

#include <utility>

namespace cpv {

/// What the rules look at. Null or absent facts make a rule NotChecked, never Passed.
struct EligibilityFacts {
    const ApplicationForm &form;
    const Company *company = nullptr;
    const Provider *provider = nullptr;
    std::optional<bool> applicantIsProvider;
    QDate today;
    std::optional<CapUse> used = {}; ///< Of the programme at hand; no rule asks for it, the calculation does.
    std::optional<std::vector<QString>> coursesCompleted = {}; ///< By people of the company.
};

/// Every rule of the programme, in order, with what it saw. A rule without parameters takes the programme's own lists and
/// amounts. Parameters: enumerators (ApplicantTypeAllowed, CompanySizeAtMost, CostKindAllowed), place codes
/// (RegisteredInPlace), fen (MinimumContract), months (ContractLengthAtMost, StartupYoungerThan), prefixes of GB/T 4754
/// codes (IndustryAllowed), ten-thousandths and a payer (CoverAtMost; no payer: all of them), ten-thousandths
/// (PublicAidAtMost), kinds of cost (CostKindExcluded), prefixes of names and codes (ProviderInRegion), courses, each
/// of which somebody of the company completed (CourseCompleted; with BeforeIssue among them a missing one is Recorded, and
/// the voucher is not issued before). What only a person can judge is NeedsReview (or Recorded); a
/// submission within the grace period is Recorded, never silently Passed.
std::vector<RuleCheck> checkRules(const Programme &programme, const EligibilityFacts &facts);

/// The outcome that asks most of a person (failed, then to review, then not checked, then none of these: passed) and how many
/// checks have it; without any check, NotChecked and 0.
std::pair<CheckOutcome, qint32> gravestOf(const std::vector<RuleCheck> &checks);

/// Whose cover an application of this day has: a start-up too old for the programme's variant, or of unknown age, counts as
/// an enterprise, so that nobody gets more than is known to be due.
ApplicantType typeForCover(const Programme &programme, const Company &company, QDate day);

/// Fields still empty that a submission needs, as names of ApplicationForm's members or "materials/<kind>".
std::vector<QString> missingFields(const Programme &programme, const ApplicationForm &form);

/// What CourseCompleted saw where none was completed.
inline const QString noCourse = QStringLiteral("none");
/// The courses that the programme's rules ask for, at whichever step.
std::vector<QString> coursesAskedFor(const Programme &programme);
bool isBeforeIssue(const Rule &rule); ///< CourseCompleted that is judged at the voucher's issue.
/// A course without which a programme issues no voucher.
struct CourseBeforeIssue {
    QString rule; ///< Its number.
    QString course;
    bool operator==(const CourseBeforeIssue &) const = default;
};
std::vector<CourseBeforeIssue> coursesBeforeIssue(const Programme &programme);
/// What people of the company completed, each once.
std::vector<QString> coursesCompleted(const std::vector<Enrolment> &enrolments, CompanyId company);

BOOST_DEFINE_ENUM_CLASS(WindowState, Open, Grace, Coming, Past)
struct WindowStatus {
    WindowState state = WindowState::Open;
    std::optional<QDate> opens;
    std::optional<QDate> closes; ///< Inclusive; absent when continuous.
};
/// On time, or within the grace period.
inline bool takesApplications(const WindowStatus &window) { return window.state == WindowState::Open || window.state == WindowState::Grace; }
/// An open window before one in its grace, that before the next coming, that before the last past one; all within the
/// programme's own dates.
WindowStatus windowStatus(const Programme &programme, QDate today);

} // namespace cpv
