#include "core/storage/list_filters.h"

#include <map>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

/// As turnOf tells one redemption's.
QString turnCondition(RedemptionTurn turn)
{
    QStringList waiting;
    for (const RedemptionState state : enumValues<RedemptionState>()) {
        for (const ProgrammeMode mode : enumValues<ProgrammeMode>()) {
            if (turnOf(state, mode) == turn)
                waiting << u"(state = '%1' AND mode = '%2')"_s.arg(enumText(state), enumText(mode));
        }
    }
    return u'(' + waiting.join(u" OR ") + u')';
}

/// A proposal that none of these accounts has confirmed yet.
void requireUnconfirmedBy(ListFilter &filter, const std::vector<QString> &accounts)
{
    for (const QString &account : accounts)
        filter.require(u"NOT EXISTS (SELECT 1 FROM json_each(coalesce(row.decision, '{}'), '$.confirmedBy') AS confirmer WHERE confirmer.value = ?)"_s,
            {account});
}

/// A case that is one of these people's work; "closed": that of somebody whose account is closed, so that nothing of theirs stays unseen.
void requireHandledBy(ListFilter &filter, const std::vector<QString> &accounts)
{
    QStringList any;
    std::vector<ListFilter::Value> values;
    for (const QString &account : accounts) {
        if (account == u"closed") {
            any << u"EXISTS (SELECT 1 FROM shown_Account AS person WHERE person.id = handler.account AND person.disabled = 1)"_s;
            continue;
        }
        any << u"hex(handler.account) = ?"_s;
        values.push_back(QString(account).remove(u'-').toUpper());
    }
    if (!any.isEmpty())
        filter.require(u"EXISTS (SELECT 1 FROM shown_CaseHandler AS handler WHERE handler.application = row.id AND (%1))"_s.arg(any.join(u" OR ")), values);
}

/// A case that any of these seeds of core/base/record_sample.h draws.
void requireSampled(ListFilter &filter, const std::vector<QString> &seeds)
{
    const QStringList any(qsizetype(seeds.size()), u"sampled(row.id, ?) = 1"_s);
    if (!any.isEmpty())
        filter.require(u'(' + any.join(u" OR ") + u')', std::vector<ListFilter::Value>(seeds.begin(), seeds.end()));
}

/// A case whose history has any of these commands.
void requireStep(ListFilter &filter, const std::vector<QString> &commands)
{
    const QStringList any(qsizetype(commands.size()), u"?"_s);
    if (!any.isEmpty())
        filter.require(u"EXISTS (SELECT 1 FROM shown_TimelineEntry AS step WHERE step.subject = row.id AND step.event IN (%1))"_s.arg(any.join(u", ")),
            std::vector<ListFilter::Value>(commands.begin(), commands.end()));
}

/// A case that any of these accounts decided: an account's id stands in a decision only as the proposer or a confirmer.
void requireDecidedBy(ListFilter &filter, const std::vector<QString> &accounts)
{
    QStringList any;
    std::vector<ListFilter::Value> values;
    for (const QString &account : accounts) {
        any << u"instr(coalesce(row.decision, ''), ?) > 0 OR instr(row.earlierDecisions, ?) > 0"_s;
        values.insert(values.end(), 2, account);
    }
    if (!any.isEmpty())
        filter.require(u'(' + any.join(u" OR ") + u')', values);
}

using CaseQuestion = void (*)(ListFilter &, const std::vector<QString> &);

/// What is asked of a case besides its columns.
const std::map<QString, CaseQuestion> caseQuestions {
    {u"step"_s, requireStep}, {u"decidedBy"_s, requireDecidedBy}, {u"unconfirmedBy"_s, requireUnconfirmedBy}, {u"handledBy"_s, requireHandledBy}, {u"sample"_s, requireSampled}};

/// False: the condition is one on a column.
Result<bool> requireOfCase(ListFilter &filter, const ColumnCondition &condition)
{
    const auto asked = caseQuestions.find(condition.column);
    if (asked == caseQuestions.end())
        return false;
    if (condition != ColumnCondition {.column = condition.column, .anyOf = condition.anyOf})
        return fail(Errc::Malformed, {condition.column, u"a condition of another kind of column"_s});
    asked->second(filter, condition.anyOf);
    return true;
}

} // namespace

ListOrder orderOf(ApplicationSort sort, bool descending)
{
    switch (sort) {
    case ApplicationSort::Changed: return {u"changedAt"_s, false, descending};
    case ApplicationSort::Submitted: return {u"submittedAt"_s, false, descending};
    case ApplicationSort::Number: return {u"number"_s, true, descending};
    case ApplicationSort::CompanyName: return {u"companyPinyin"_s, true, descending};
    case ApplicationSort::Project: return {u"project"_s, true, descending};
    case ApplicationSort::Requested: return {u"requested"_s, false, descending};
    case ApplicationSort::Awarded: return {u"awarded"_s, false, descending};
    case ApplicationSort::Due: return {u"due"_s, true, descending, true};
    }
    Q_UNREACHABLE();
}

ListOrder orderOf(RedemptionSort sort, bool descending)
{
    switch (sort) {
    case RedemptionSort::At: return {u"at"_s, false, descending};
    case RedemptionSort::InvoiceNumber: return {u"invoiceNumber"_s, true, descending};
    case RedemptionSort::CompanyName: return {u"companyName"_s, true, descending};
    case RedemptionSort::Cost: return {u"cost"_s, false, descending};
    case RedemptionSort::Amount: return {u"amount"_s, false, descending};
    }
    Q_UNREACHABLE();
}

ListOrder orderOf(VoucherSort sort, bool descending)
{
    switch (sort) {
    case VoucherSort::ValidTo: return {u"validTo"_s, true, descending};
    case VoucherSort::IssuedAt: return {u"issuedAt"_s, false, descending};
    case VoucherSort::Left: return {u"left"_s, false, descending};
    case VoucherSort::Code: return {u"code"_s, true, descending};
    }
    Q_UNREACHABLE();
}

Result<ListFilter> filterOf(const ApplicationQuery &query, AccountId me)
{
    ListFilter filter;
    filter.requireOneOf(u"stage"_s, query.stages);
    if (query.programme)
        filter.require(u"programme = ?"_s, {query.programme->value});
    if (query.place)
        filter.require(u"place = ?"_s, {query.place->code});
    if (query.mineOnly) // An id's text stands in a decision only as the proposer or a confirmer.
        filter.require(u"(submittedBy = ? OR instr(coalesce(decision, ''), ?) > 0 OR instr(earlierDecisions, ?) > 0)"_s,
            {me.value, me.toText(), me.toText()});
    if (query.unissuedOnly)
        filter.require(u"voucher IS NULL"_s);
    std::vector<ColumnCondition> ofColumns;
    for (const ColumnCondition &condition : query.conditions) {
        CPV_TRY(taken, requireOfCase(filter, condition));
        if (!taken)
            ofColumns.push_back(condition);
    }
    CPV_CHECK(filter.requireAll<Application>(ofColumns));
    filter.requireWords(query.searchText, RecordKind::Application);
    return filter;
}

Result<ListFilter> filterOf(const VoucherQuery &query)
{
    ListFilter filter;
    filter.requireOneOf(u"state"_s, query.states);
    if (query.programme)
        filter.require(u"programme = ?"_s, {query.programme->value});
    CPV_CHECK(filter.requireAll<Voucher>(query.conditions));
    filter.requireWords(query.searchText, RecordKind::Voucher);
    return filter;
}

Result<ListFilter> filterOf(const RedemptionQuery &query)
{
    ListFilter filter;
    filter.requireOneOf(u"state"_s, query.states);
    if (query.turn)
        filter.require(turnCondition(*query.turn));
    CPV_CHECK(filter.requireAll<Redemption>(query.conditions));
    filter.requireWords(query.searchText, RecordKind::Redemption);
    return filter;
}

} // namespace cpv
