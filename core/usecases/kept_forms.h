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

    /// Where the person who works now keeps this form. It stays theirs: what is written down after a sign-out, too.
    QString slotOf(const QString &form) const;
    /// Empty where nothing is kept, or what was kept can't be read.
    QFuture<Result<QJsonObject>> of(const QString &slot) const;
    QFuture<Result<void>> keep(const QString &slot, const QJsonObject &fields) const; ///< Empty: forgets it.
    /// What somebody left in this form before a sign-in goes over to the company person who signs in, unless that person has something
    /// in it. Nobody else does: an official's or a provider's forms aren't about a company.
    QFuture<Result<void>> takeOver(const QString &form) const;

private:
    const Workplace m_workplace;
    const Session &m_session;
};

} // namespace cpv
