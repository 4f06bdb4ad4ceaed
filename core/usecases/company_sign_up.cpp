#include "core/usecases/company_sign_up.h"

#include "core/protocol/catalogue.h"
#include "core/usecases/futures.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

Result<QByteArray> readLicence(const QString &path)
{
    if (path.isEmpty())
        return fail(Errc::Missing, {u"licence"_s});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::NotFound, {u"licence"_s}, file.errorString());
    if (file.size() > LargestLicence)
        return fail(Errc::TooLarge, {QString::number(LargestLicence)});
    const QByteArray bytes = file.readAll();
    return isLicence(bytes) ? Result<QByteArray>(bytes) : fail(Errc::Malformed, {u"licence"_s});
}

} // namespace

Result<std::vector<Place>> CompanySignUp::places() { return builtinPlaces(); }

QFuture<Result<qint64>> CompanySignUp::checkLicence(const QString &path) const
{
    return m_workplace.scannerThread.run(
        [path] { return readLicence(path).map([](const QByteArray &bytes) { return qint64(bytes.size()); }); });
}

QFuture<Result<Instant>> CompanySignUp::submit(const SignUpForm &form)
{
    Promised<Instant> answer;
    auto read = m_workplace.scannerThread.run([path = form.licencePath] { return readLicence(path); });
    whenDone(this, read, [this, form, answer](const Result<QByteArray> &licence) {
        if (!licence)
            return answer.give(fail(licence.error()));
        Registration registration = form.registration;
        registration.licence.name = QFileInfo(form.licencePath).fileName();
        whenDone(this, m_workplace.remote.accounts().signUp(registration, form.password, *licence),
            [answer](const Result<Instant> &received) { answer.give(received); });
    });
    return answer.future();
}

QFuture<Result<void>> CompanySignUp::choosePassword(const QString &login, const QString &code, const QString &password) const
{
    return m_workplace.remote.accounts().choosePassword(login, code, password);
}

} // namespace cpv
