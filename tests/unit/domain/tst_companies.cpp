#include "tests/support/city.h"

using namespace cpv;
using namespace Qt::StringLiterals;

/// How a company comes in, and how it is found by what people type for its name.
class CompaniesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRegisteredCompanyGetsItsInitials()
    {
        City city;
        Company company = newCompany(city, u"长沙恒锐汽配有限公司"_s);
        QVERIFY(city.ask(city.clerk, RegisterCompany {company}));
        QCOMPARE(city.get<Company>(company.id).pinyin, u"cshrqpyxgs"_s);
    }

    void initialsThatCameAlongStay()
    {
        City city;
        Company company = newCompany(city, u"单氏机械"_s);
        company.pinyin = u"ssjx"_s; // Its people read the surname so.
        QVERIFY(city.ask(city.clerk, RegisterCompany {company}));
        QCOMPARE(city.get<Company>(company.id).pinyin, u"ssjx"_s);
    }

    void aCompanyThatSignedUpIsFoundLikeAnyOther()
    {
        City city;
        Registration wanted;
        wanted.id = city.newId<RegistrationId>();
        wanted.city = city.place;
        wanted.uscc = uscc();
        wanted.name = u"厦门晟光智造有限公司"_s;
        wanted.version = 1;
        city.world.put(wanted);
        city.place = PlaceCode::shared(); // Where companies and their registrations live.
        QVERIFY(city.ask(city.clerk, ApproveRegistration {wanted.id}));
        const Registration &approved = city.get<Registration>(wanted.id);
        QCOMPARE(city.get<Company>(*approved.company).pinyin, u"xmsgzzyxgs"_s);
    }

    void anApplicationCarriesThem()
    {
        City city;
        Company known = city.company;
        known.pinyin.clear();
        QVERIFY(city.ask(city.clerk, RegisterCompany {known}));
        QCOMPARE(city.get<Application>(city.submitted(Money::fromYuan(10'000))).companyPinyin, u"szchjmzzyxgs"_s);
    }

private:
    static QString uscc() { return usccFrom({u"91990001"_s, u"MA000009"_s}); }
    static Company newCompany(City &city, const QString &name)
    {
        Company company;
        company.id = city.newId<CompanyId>();
        company.uscc = uscc();
        company.name = name;
        company.registeredIn = city.place;
        company.district = u"990101"_s;
        return company;
    }
};

QTEST_GUILESS_MAIN(CompaniesTest)
#include "tst_companies.moc"
