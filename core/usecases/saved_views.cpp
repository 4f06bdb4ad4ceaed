#include "core/usecases/saved_views.h"

#include "core/base/json.h"

#include <QJsonDocument>

namespace cpv {

using namespace Qt::StringLiterals;

QFuture<Result<std::vector<SavedView>>> SavedViews::of(const QString &list) const
{
    return m_workplace.writerThread.run([&replica = m_workplace.replica, name = key(u"views"_s, list)]() -> Result<std::vector<SavedView>> {
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
    return write(key(u"views"_s, list), toJson(views));
}

QFuture<Result<KeptPane>> SavedViews::paneOf(const QString &list) const
{
    return m_workplace.writerThread.run([&replica = m_workplace.replica, name = key(u"panes"_s, list)]() -> Result<KeptPane> {
        CPV_TRY(kept, replica.state().value(name));
        return fromJson<KeptPane>(QJsonDocument::fromJson(kept.toUtf8()).object()).value_or(KeptPane());
    });
}

QFuture<Result<void>> SavedViews::keepPane(const QString &list, const KeptPane &pane) const
{
    return write(key(u"panes"_s, list), toJson(pane));
}

QFuture<Result<void>> SavedViews::write(const QString &key, const QJsonValue &value) const
{
    return m_workplace.writerThread.run([&replica = m_workplace.replica, key, text = compactJson(value)] {
        return replica.state().setValue(key, QString::fromUtf8(text));
    });
}

QString SavedViews::key(const QString &kind, const QString &list) const
{
    const AccountId me = m_session.current() ? m_session.current()->account.id : AccountId();
    return u"%1/%2/%3"_s.arg(kind, me.toText(), list);
}

} // namespace cpv
