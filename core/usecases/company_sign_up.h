#pragma once

#include "core/domain/place.h"
#include "core/usecases/workplace.h"

namespace cpv {

struct SignUpForm {
    Registration registration; ///< As the person filled it in; its id stays over repeats.
    QString password;
    QString licencePath;
};

/// What people do who have no account yet: sign their company up, or choose a password with a one-time code.
class CompanySignUp : public QObject
{
    Q_OBJECT

public:
    explicit CompanySignUp(const Workplace &workplace, QObject *parent = nullptr) : QObject(parent), m_workplace(workplace) { }

    /// The cities and provinces that run programmes. Internal when the program is damaged.
    static Result<std::vector<Place>> places();
    /// Before it is sent: Missing {"licence"}, Storage {path} where the file can't be read, TooLarge {bytes}, Malformed
    /// {"licence"} where it is no PDF, JPEG or PNG.
    QFuture<Result<qint64>> checkLicence(const QString &path) const;
    /// When the registry received it. Errors: those of AccountRemote::signUp and checkLicence.
    QFuture<Result<Instant>> submit(const SignUpForm &form);
    /// Errors: those of AccountRemote.
    QFuture<Result<void>> choosePassword(const QString &login, const QString &code, const QString &password) const;

private:
    const Workplace m_workplace;
};

} // namespace cpv
