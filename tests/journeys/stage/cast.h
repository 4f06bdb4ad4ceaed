#pragma once

#include "core/domain/record.h"
#include "tests/journeys/stage/raw_device.h"
#include "tests/journeys/stage/theatre.h"

namespace cpv::journey {

/// Who plays and where, found in the demonstration's data: the place by its English name, a company of it that may apply.
struct Setting {
    PlaceCode place;
    Programme programme; ///< For computing power.
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

/// Trouble when the demonstration has no such company.
Setting findSetting(Theatre &theatre, const QString &placeEn);

} // namespace cpv::journey
