#pragma once

#include "core/usecases/session.h"
#include "core/usecases/workplace.h"

#include <QJsonObject>

namespace cpv {

/// What a person typed into a form and has not sent: fields' names and texts. It belongs to the account, or to nobody before a
/// sign-in, and stays on this profile. Applications have their drafts instead.
class KeptForms
{
public:
    KeptForms(const Workplace &workplace, const Session &session) : m_workplace(workplace), m_session(session) { }

    /// Empty where nothing is kept, or what was kept can't be read.
    QFuture<Result<QJsonObject>> of(const QString &form) const;
    QFuture<Result<void>> keep(const QString &form, const QJsonObject &fields) const; ///< Empty: forgets it.

private:
    QString key(const QString &form) const;

    const Workplace m_workplace;
    const Session &m_session;
};

} // namespace cpv
