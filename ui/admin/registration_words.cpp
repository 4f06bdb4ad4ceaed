#include "ui/admin/registration_words.h"

#include <QCoreApplication>

namespace cpv {

QString registrationStateText(RegistrationState state)
{
    switch (state) {
    case RegistrationState::Waiting: return QCoreApplication::translate("RegistrationWords", "Waiting");
    case RegistrationState::Approved: return QCoreApplication::translate("RegistrationWords", "Approved");
    case RegistrationState::Refused: return QCoreApplication::translate("RegistrationWords", "Refused");
    }
    Q_UNREACHABLE();
}

Tone registrationTone(RegistrationState state)
{
    switch (state) {
    case RegistrationState::Waiting: return Tone::Warn;
    case RegistrationState::Approved: return Tone::Ok;
    case RegistrationState::Refused: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace cpv
