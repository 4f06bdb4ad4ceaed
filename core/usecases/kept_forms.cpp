#include "core/usecases/kept_forms.h"

#include "core/base/json.h"

#include <QJsonDocument>

namespace cpv {

using namespace Qt::StringLiterals;

QFuture<Result<QJsonObject>> KeptForms::of(const QString &form) const
{
    return m_workplace.writerThread.run([&replica = m_workplace.replica, name = key(form)]() -> Result<QJsonObject> {
        CPV_TRY(kept, replica.state().value(name));
        return QJsonDocument::fromJson(kept.toUtf8()).object();
    });
}

QFuture<Result<void>> KeptForms::keep(const QString &form, const QJsonObject &fields) const
{
    return m_workplace.writerThread.run([&replica = m_workplace.replica, name = key(form), fields]() -> Result<void> {
        return fields.isEmpty() ? replica.state().forget(name) : replica.state().setValue(name, QString::fromUtf8(compactJson(fields)));
    });
}

QString KeptForms::key(const QString &form) const
{
    const AccountId me = m_session.current() ? m_session.current()->account.id : AccountId();
    return u"form/%1/%2"_s.arg(me.toText(), form);
}

} // namespace cpv
