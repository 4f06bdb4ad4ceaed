#include "core/domain/registration.h"

#include "core/base/uscc.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr qsizetype LongestText = 100;

Result<void> checkText(const QString &text, const QString &field)
{
    if (text.trimmed().isEmpty())
        return fail(Errc::Missing, {field});
    if (text.size() > LongestText)
        return fail(Errc::TooLong, {field, QString::number(LongestText)});
    return {};
}

bool fitsLogin(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'.' || u == u'-' || u == u'_';
}

} // namespace

AccountId firstAccountOf(RegistrationId registration) { return AccountId(registration.value); }
RegistrationId registrationOf(AccountId first) { return RegistrationId(first.value); }

bool isLicence(QByteArrayView bytes)
{
    return bytes.startsWith("%PDF-") || bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("\x89PNG\r\n\x1a\n");
}

Result<void> checkLogin(const QString &login)
{
    constexpr qsizetype least = 3;
    constexpr qsizetype most = 64;
    if (login.isEmpty())
        return fail(Errc::Missing, {u"login"_s});
    if (login.size() < least || login.size() > most || !std::ranges::all_of(login, fitsLogin))
        return fail(Errc::Malformed, {u"login"_s});
    return {};
}

Result<void> checkRegistration(const Registration &registration)
{
    if (registration.uscc.isEmpty())
        return fail(Errc::Missing, {u"uscc"_s});
    CPV_CHECK(checkUscc(registration.uscc));
    CPV_CHECK(checkText(registration.name, u"name"_s));
    if (registration.city.code.isEmpty())
        return fail(Errc::Missing, {u"city"_s});
    if (registration.employees < 0 || registration.revenue < Money() || registration.assets < Money())
        return fail(Errc::OutOfRange, {u"figures"_s});
    CPV_CHECK(checkText(registration.person, u"person"_s));
    CPV_CHECK(checkText(registration.contact, u"contact"_s));
    return checkLogin(registration.login);
}

QString companyCounter(const QString &uscc) { return u"company/"_s + uscc; }

} // namespace cpv
