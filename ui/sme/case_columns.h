#pragma once

#include "core/usecases/applications.h"
#include "core/usecases/drafts.h"
#include "ui/lists/filter_panel.h"
#include "ui/lists/list_model.h"

#include <variant>

namespace cpv {

/// A company's form that isn't submitted, or one of its applications.
using CaseRow = std::variant<DraftListing, ApplicationRow>;

/// Drafts stand above the applications.
class CaseListModel : public ListModel<CaseRow>
{
public:
    using ListModel::ListModel;

    void setDrafts(const std::vector<DraftListing> &drafts) { setHead({drafts.begin(), drafts.end()}); }
    const DraftListing *draftAt(int row) const; ///< Null: the row is an application, or not held.
    const ApplicationRow *applicationAt(int row) const; ///< Null: the row is a draft, or not held.
};

/// Which window closes soon counts from `today`.
std::vector<ListColumn<CaseRow>> caseColumns(QDate today);
std::vector<FilterField> caseFields(std::function<std::vector<FilterField::Choice>()> programmes);

/// How far a stage is on the way to the award, of StepsToAward.
constexpr int StepsToAward = 6;
int stepsDone(Stage stage);

} // namespace cpv
