#include "core/usecases/saved_views.h"

#include "core/base/json.h"

#include <QJsonDocument>

namespace cpv {

using namespace Qt::StringLiterals;

QFuture<Result<std::vector<SavedView>>> SavedViews::of(const QString &list) const
{
    return m_workplace.writerThread.run([&replica = m_workplace.replica, name = key(list)]() -> Result<std::vector<SavedView>> {
        CPV_TRY(kept, replica.state().value(name));
        std::vector<SavedView> views;
        for (const QJsonValue &json : QJsonDocument::fromJson(kept.toUtf8()).array()) {
            if (auto view = fromJson<SavedView>(json))
                views.push_back(*std::move(view));
        }
        return views;
    });
}

QFuture<Result<void>> SavedViews::keep(const QString &list, const std::vector<SavedView> &views) const
{
    return m_workplace.writerThread.run([&replica = m_workplace.replica, name = key(list), text = compactJson(toJson(views))] {
        return replica.state().setValue(name, QString::fromUtf8(text));
    });
}

QString SavedViews::key(const QString &list) const
{
    const AccountId me = m_session.current() ? m_session.current()->account.id : AccountId();
    return u"views/%1/%2"_s.arg(me.toText(), list);
}

} // namespace cpv
