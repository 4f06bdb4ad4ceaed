#pragma once

#include "core/domain/record.h"
#include "tests/journeys/stage/raw_device.h"
#include "tests/journeys/stage/theatre.h"

namespace cpv::journey {

/// Who plays and where, found in the demonstration's data.
struct Setting {
    PlaceCode place;
    Programme programme; ///< For computing power, unless another kind was asked for.
    Company company;
    Provider provider;
};

/// The demonstration's passwords, by login; Trouble for an unknown login.
QString passwordOf(Theatre &theatre, const QString &login);

struct NewPerson {
    QString login;
    QString name;
    QStringList arguments; ///< Roles, scope or company, as `cpv-registry account add` takes them.
};
/// Makes the account with the program; the password.
QString hire(Theatre &theatre, const NewPerson &person);

/// Trouble when the demonstration has no such place with a company.
Setting findSetting(Theatre &theatre, const QString &placeEn, SubsidyKind kind = SubsidyKind::Compute);
/// Of one of the demonstration's own company people: their company, where it is registered.
Setting settingOf(Theatre &theatre, const QString &login);

/// One of the company's that a bill can be redeemed with: bound to a provider, with days and more than CNY 10,000 left.
Voucher redeemableVoucher(RawDevice &watcher, const Setting &setting, const std::source_location &where = std::source_location::current());
QString loginOf(RawDevice &watcher, ProviderId provider, const std::source_location &where = std::source_location::current());

/// Everybody of these, with the demonstration's passwords.
QHash<QString, QString> passwordsOf(Theatre &theatre, const QStringList &logins);

} // namespace cpv::journey
