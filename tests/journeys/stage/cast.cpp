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

Setting findSetting(Theatre &theatre, const QString &placeEn)
{
    RawDevice clerk(theatre.registry().address());
    clerk.signIn(u"limin"_s, passwordOf(theatre, u"limin"_s));
    for (const PlaceCode &place : clerk.session().places) {
        for (const Programme &programme : clerk.records<Programme>(place)) {
            if (programme.placeEn != placeEn || programme.kind != SubsidyKind::Compute)
                continue;
            Setting setting {.place = place, .programme = programme};
            const auto shared = PlaceCode::shared();
            for (const Company &company : clerk.records<Company>(shared)) {
                if (company.registeredIn == place && company.type == ApplicantType::Enterprise)
                    setting.company = company;
            }
            for (const Provider &provider : clerk.records<Provider>(shared)) {
                if (std::ranges::find(programme.providers, provider.id) != programme.providers.end())
                    setting.provider = provider;
            }
            if (setting.company.id.isNull() || setting.provider.id.isNull())
                throw Trouble(u"the demonstration has no company or no provider for "_s + placeEn);
            return setting;
        }
    }
    throw Trouble(u"the demonstration has no programme of "_s + placeEn);
}

} // namespace cpv::journey
