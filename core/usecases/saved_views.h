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

/// How a person left the pane beside a list.
struct KeptPane {
    int units = 0; ///< Its width at 100 %; 0: as delivered.
    std::optional<bool> shown = {}; ///< Unset: as there is room.
    bool operator==(const KeptPane &) const = default;
};
BOOST_DESCRIBE_STRUCT(KeptPane, (), (units, shown))

/// Views belong to the account and stay on this profile; so do panes.
class SavedViews
{
public:
    SavedViews(const Workplace &workplace, const Session &session) : m_workplace(workplace), m_session(session) { }

    /// In the order they were kept. What an older program wrote and this one can't read is left out.
    QFuture<Result<std::vector<SavedView>>> of(const QString &list) const;
    QFuture<Result<void>> keep(const QString &list, const std::vector<SavedView> &views) const;

    QFuture<Result<KeptPane>> paneOf(const QString &list) const; ///< As delivered where none was kept.
    QFuture<Result<void>> keepPane(const QString &list, const KeptPane &pane) const;

private:
    QString key(const QString &kind, const QString &list) const;
    QFuture<Result<void>> write(const QString &key, const QJsonValue &value) const;

    const Workplace m_workplace;
    const Session &m_session;
};

} // namespace cpv
