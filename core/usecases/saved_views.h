#pragma once

#include "core/usecases/session.h"
#include "core/usecases/workplace.h"

namespace cpv {

/// How a person arranged a list: what is shown of it, in which order.
struct SavedView {
    QString name; ///< Empty: the arrangement last left, which comes back by itself.
    std::vector<ColumnCondition> conditions = {};
    QString sort = {}; ///< The order's enumerator; empty: the list's own.
    bool descending = false;
    std::vector<QString> columns = {}; ///< Ids, from the left; empty: as many as there is room for.
    bool compact = false;
    bool operator==(const SavedView &) const = default;
};
BOOST_DESCRIBE_STRUCT(SavedView, (), (name, conditions, sort, descending, columns, compact))

/// Views belong to the account and stay on this profile.
class SavedViews
{
public:
    SavedViews(const Workplace &workplace, const Session &session) : m_workplace(workplace), m_session(session) { }

    /// In the order they were kept. What an older program wrote and this one can't read is left out.
    QFuture<Result<std::vector<SavedView>>> of(const QString &list) const;
    QFuture<Result<void>> keep(const QString &list, const std::vector<SavedView> &views) const;

private:
    QString key(const QString &list) const;

    const Workplace m_workplace;
    const Session &m_session;
};

} // namespace cpv
