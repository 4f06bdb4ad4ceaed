#include "core/usecases/kept_forms.h"

#include "core/base/json.h"

#include <QJsonDocument>

namespace cpv {

using namespace Qt::StringLiterals;

QFuture<Result<QJsonObject>> KeptForms::of(const QString &slot) const
{
    return m_workplace.writerThread.run([&replica = m_workplace.replica, slot]() -> Result<QJsonObject> {
        CPV_TRY(kept, replica.state().value(slot));
        return QJsonDocument::fromJson(kept.toUtf8()).object();
    });
}

QFuture<Result<void>> KeptForms::keep(const QString &slot, const QJsonObject &fields) const
{
    return m_workplace.writerThread.run([&replica = m_workplace.replica, slot, fields]() -> Result<void> {
        return fields.isEmpty() ? replica.state().forget(slot) : replica.state().setValue(slot, QString::fromUtf8(compactJson(fields)));
    });
}

QString KeptForms::slotOf(const QString &form) const
{
    const AccountId me = m_session.current() ? m_session.current()->account.id : AccountId();
    return u"form/%1/%2"_s.arg(me.toText(), form);
}

} // namespace cpv
