#include "core/storage/own_data_query.h"

#include "core/base/json.h"
#include "core/sqlite/record_table.h"
#include "core/storage/draft_store.h"
#include "core/storage/list_sql.h"
#include "core/storage/replica_state.h"
#include "core/storage/roi_case_store.h"
#include "core/storage/usage_store.h"

#include <type_traits>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

const QStringView shown = u"shown_";

template <typename Member> constexpr OwnColumnKind columnKind()
{
    if constexpr (json::isOptional<Member>)
        return columnKind<typename Member::value_type>();
    else if constexpr (std::same_as<Member, Money>)
        return OwnColumnKind::Amount;
    else if constexpr (std::integral<Member> && !std::same_as<Member, bool>)
        return OwnColumnKind::Number;
    else if constexpr (sql::NestedColumn<Member>)
        return OwnColumnKind::Nested;
    else
        return OwnColumnKind::Text;
}

template <typename T> OwnTable tableOf(const QString &name, const std::vector<T> &values)
{
    OwnTable table {name, {}, {}};
    forEachMember<T>([&](const char *member, auto pointer) {
        using Member = std::remove_cvref_t<decltype(std::declval<T>().*pointer)>;
        table.columns.push_back({QString::fromLatin1(member), columnKind<Member>()});
    });
    for (const T &value : values)
        table.rows.push_back(toJson(value).toObject());
    return table;
}

/// A form as it stands and as it stood. The records' own table of drafts is the registry's side, which is told by neither.
Result<void> takeDrafts(Database &database, const OwnDataQuery::Take &take)
{
    const DraftStore store(database);
    CPV_TRY(drafts, store.open());
    CPV_CHECK(take(tableOf(u"Draft"_s, drafts)));
    std::vector<Draft> versions;
    for (const Draft &draft : drafts) {
        CPV_TRY(revisions, store.revisions(draft.id));
        for (DraftRevision &revision : revisions)
            versions.push_back(std::move(revision.draft));
    }
    return take(tableOf(u"DraftVersion"_s, versions));
}

Result<void> takeSelfCheck(Database &database, AccountId account, const OwnDataQuery::Take &take)
{
    CPV_TRY(kept, ReplicaState(database).value(u"selfCheck/"_s + account.toText()));
    OwnTable table {u"SelfCheck"_s, {{u"question"_s}, {u"answer"_s, OwnColumnKind::Number}}, {}};
    const auto json = kept.isEmpty() ? Result<QJsonValue>(QJsonObject()) : parseJson(kept.toUtf8());
    const QJsonObject answers = json ? json->toObject() : QJsonObject();
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        table.rows.push_back({{u"question"_s, answer.key()}, {u"answer"_s, answer.value()}});
    return take(table);
}

} // namespace

Result<void> OwnDataQuery::tables(CompanyId company, AccountId account, const Take &take)
{
    CPV_TRY(database, m_connection.open());
    return inSnapshot(*database, [&]() -> Result<void> {
        Result<void> done;
        forEachRecordKind([&]<typename T>(std::type_identity<T>) {
            if constexpr (!std::same_as<T, Draft>) {
                if (done)
                    done = take(tableOf(RecordTable<T>::name(), RecordTable<T>::select(*database, u"ORDER BY id"_s, shown)));
            }
        });
        CPV_CHECK(done);
        CPV_CHECK(takeDrafts(*database, take));
        CPV_TRY(cases, RoiCaseStore(*database).of(company));
        CPV_CHECK(take(tableOf(u"RoiCase"_s, cases)));
        const UsageStore usage(*database);
        CPV_TRY(bills, usage.bills(company));
        CPV_CHECK(take(tableOf(u"UsageBill"_s, bills)));
        CPV_TRY(invoices, usage.invoices(company));
        CPV_CHECK(take(tableOf(u"UsageInvoice"_s, invoices)));
        return takeSelfCheck(*database, account, take);
    });
}

} // namespace cpv
