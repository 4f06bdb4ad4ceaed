#include "tests/journeys/stage/cast.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace cpv::journey {

using namespace Qt::StringLiterals;

QString passwordOf(Theatre &theatre, const QString &login)
{
    QFile file(theatre.registry().folder() + u"/demo-accounts.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    const QString password = opened ? QJsonDocument::fromJson(file.readAll())[login].toString() : QString();
    if (password.isEmpty())
        throw Trouble(u"no password of "_s + login);
    return password;
}

QString hire(Theatre &theatre, const NewPerson &person)
{
    const QString password = u"journey-"_s + person.login + u"-password"_s;
    theatre.registry().run(QStringList {u"account"_s, u"add"_s, u"--login"_s, person.login, u"--name"_s, person.name,
                             u"--password-stdin"_s}
            + person.arguments,
        password.toUtf8() + '\n');
    return password;
}

Voucher redeemableVoucher(RawDevice &watcher, const Setting &setting, const std::source_location &where)
{
    return watcher.record<Voucher>(setting.place, [&](const Voucher &each) {
        return each.company == setting.company.id && each.mode == ProgrammeMode::ClaimFirst && each.provider
            && each.left > Money::fromYuan(10'000) && each.validTo > QDate::currentDate();
    }, where);
}

QString loginOf(RawDevice &watcher, ProviderId provider, const std::source_location &where)
{
    return watcher.record<Account>(PlaceCode::shared(), [&](const Account &each) { return each.provider == provider; }, where).login;
}

QHash<QString, QString> passwordsOf(Theatre &theatre, const QStringList &logins)
{
    QHash<QString, QString> passwords;
    for (const QString &login : logins)
        passwords[login] = passwordOf(theatre, login);
    return passwords;
}

namespace {

Provider listedProvider(RawDevice &clerk, const Programme &programme)
{
    return clerk.record<Provider>(PlaceCode::shared(), [&](const Provider &provider) {
        return std::ranges::find(programme.providers, provider.id) != programme.providers.end();
    });
}

bool isForComputing(const Programme &programme) { return programme.kind == SubsidyKind::Compute; }

}

Setting findSetting(Theatre &theatre, const QString &placeEn, SubsidyKind kind)
{
    RawDevice clerk(theatre.registry().address());
    clerk.signIn(u"limin"_s, passwordOf(theatre, u"limin"_s));
    for (const PlaceCode &place : clerk.session().places) {
        for (const Programme &programme : clerk.records<Programme>(place)) {
            if (programme.placeEn != placeEn || programme.kind != kind)
                continue;
            Setting setting {.place = place, .programme = programme};
            for (const Company &company : clerk.records<Company>(PlaceCode::shared())) {
                if (company.registeredIn == place && company.type == ApplicantType::Enterprise)
                    setting.company = company;
            }
            if (setting.company.id.isNull())
                throw Trouble(u"the demonstration has no company for "_s + placeEn);
            setting.provider = listedProvider(clerk, programme);
            return setting;
        }
    }
    throw Trouble(u"the demonstration has no programme of "_s + placeEn);
}

Setting settingOf(Theatre &theatre, const QString &login)
{
    RawDevice person(theatre.registry().address());
    person.signIn(login, passwordOf(theatre, login));
    const auto id = person.session().account.company;
    RawDevice clerk(theatre.registry().address());
    clerk.signIn(u"limin"_s, passwordOf(theatre, u"limin"_s));
    const auto company = clerk.record<Company>(PlaceCode::shared(), [&](const Company &each) { return each.id == id; });
    const auto programme = clerk.record<Programme>(company.registeredIn, isForComputing);
    return {company.registeredIn, programme, company, listedProvider(clerk, programme)};
}

} // namespace cpv::journey
