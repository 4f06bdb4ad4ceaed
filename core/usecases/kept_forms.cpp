#include "core/usecases/kept_forms.h"

#include "core/base/json.h"
#include "core/usecases/futures.h"
#include "core/usecases/left_behind.h"

#include <QJsonDocument>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// Nobody's account: before a sign-in.
QString slotName(AccountId account, const QString &form) { return u"form/%1/%2"_s.arg(account.toText(), form); }

} // namespace

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

QFuture<Result<void>> KeptForms::takeOver(const QString &form) const
{
    if (!m_session.current() || !m_session.current()->account.company)
        return ready<void>({});
    return m_workplace.writerThread.run([&replica = m_workplace.replica, own = slotOf(form), left = slotName(AccountId(), form)] {
        return takeOverValue(replica.state(), left, own);
    });
}

QString KeptForms::slotOf(const QString &form) const
{
    const AccountId me = m_session.current() ? m_session.current()->account.id : AccountId();
    return slotName(me, form);
}

} // namespace cpv
