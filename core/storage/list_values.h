#pragma once

#include "core/domain/application.h"
#include "core/domain/command.h"
#include "core/domain/ledger.h"
#include "core/domain/voucher.h"

#include <optional>
#include <variant>
#include <vector>

/// Plain values of lists: what is asked and what comes back. Pages see them through core/usecases.
namespace cpv {

/// Where a page of a list ended; the next begins after it. Opaque to pages.
struct PageKey {
    std::variant<qint64, QString> sortValue;
    Uuid id;
    bool operator==(const PageKey &) const = default;
};

/// A condition on one column, named as the record's member. What is absent asks nothing. Saved views keep these as JSON.
struct ColumnCondition {
    QString column;
    std::vector<QString> anyOf = {}; ///< Texts, names of enumerators, ids, or "yes" and "no".
    std::optional<Money> least = {}, most = {}; ///< Of amounts, both included.
    std::optional<QDate> since = {}, until = {}; ///< Of days, both included; an instant counts by its local day.
    bool operator==(const ColumnCondition &) const = default;
};
BOOST_DESCRIBE_STRUCT(ColumnCondition, (), (column, anyOf, least, most, since, until))

/// A list as its scroll bar needs it: how many rows, and where every block of them begins.
struct ListOutline {
    static constexpr int BlockRows = 128;

    qint64 total = 0;
    std::vector<PageKey> ends; ///< Of every whole block: block n > 0 is the page after ends[n − 1].
};

BOOST_DEFINE_ENUM_CLASS(ApplicationSort, Changed, Submitted, Number, CompanyName, Project, Requested, Awarded, Due)

struct ApplicationQuery {
    std::vector<Stage> stages = {}; ///< Empty: all.
    std::optional<ProgrammeId> programme = {};
    std::optional<PlaceCode> place = {};
    std::vector<ColumnCondition> conditions = {}; ///< All of them hold.
    QString searchText = {}; ///< In number, project, company name and its pinyin initials.
    bool mineOnly = false;   ///< Submitted or decided upon by the signed-in account.
    bool unissuedOnly = false; ///< Without a voucher (or opened award) yet.
    ApplicationSort sort = ApplicationSort::Changed;
    bool descending = true;
    int limit = 100;
    std::optional<PageKey> after = {};
};

struct ApplicationRow {
    Application application; ///< A page's rows lack its nested values: papers, costs, checks, steps, decisions.
    QString programmeZh, programmeEn;
    bool pending = false; ///< Work of this device on it is not confirmed by the registry yet.
    QString handlerName = {}; ///< Whose work it is at the office; empty: nobody's.
};

struct ApplicationPage {
    std::vector<ApplicationRow> rows;
    std::optional<PageKey> nextKey; ///< Absent: this was the last page.
};

/// Of a whole list, not the page.
struct ApplicationTotals {
    qint64 count = 0;
    Money requested, awarded;
};

BOOST_DEFINE_ENUM_CLASS(VoucherSort, ValidTo, IssuedAt, Left, Code)

struct VoucherQuery {
    std::vector<VoucherState> states = {}; ///< Empty: all.
    std::optional<ProgrammeId> programme = {};
    std::vector<ColumnCondition> conditions = {}; ///< All of them hold.
    QString searchText = {}; ///< In code, project and company name.
    VoucherSort sort = VoucherSort::ValidTo;
    bool descending = false;
    int limit = 100;
    std::optional<PageKey> after = {};
};

struct VoucherRow {
    Voucher voucher; ///< A page's rows lack its nested values: shares, kinds of cost, open redemptions.
    QString programmeZh, programmeEn;
    bool pending = false;
};

struct VoucherPage {
    std::vector<VoucherRow> rows;
    std::optional<PageKey> nextKey;
};

/// Of a whole list, not the page.
struct VoucherTotals {
    qint64 count = 0;
    Money face, left, held, used;
};

BOOST_DEFINE_ENUM_CLASS(RedemptionSort, At, InvoiceNumber, CompanyName, Cost, Amount)

struct RedemptionQuery {
    std::vector<RedemptionState> states = {}; ///< Empty: all.
    std::optional<RedemptionTurn> turn = {};  ///< Those that wait for this step.
    std::vector<ColumnCondition> conditions = {}; ///< All of them hold.
    QString searchText = {}; ///< In invoice and contract number, voucher code and company name.
    RedemptionSort sort = RedemptionSort::At;
    bool descending = true;
    int limit = 100;
    std::optional<PageKey> after = {};
};

struct RedemptionRow {
    Redemption redemption; ///< A page's rows lack its nested values: period and shares.
    QString programmeZh, programmeEn;
    bool pending = false;
};

struct RedemptionPage {
    std::vector<RedemptionRow> rows;
    std::optional<PageKey> nextKey;
};

/// Of a whole list, not the page.
struct RedemptionTotals {
    qint64 count = 0;
    Money cost, amount;
};

/// Applications by stage, for queues and workbenches.
struct StageCount {
    Stage stage = Stage::Submitted;
    qint64 count = 0;
    Money requested, awarded;
    qint64 unissued = 0; ///< Without a voucher (or opened award) yet.
};

} // namespace cpv
