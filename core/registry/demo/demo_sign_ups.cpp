#include "core/registry/demo/demo_sign_ups.h"

#include "core/registry/demo/demo_opening.h"
#include "core/registry/service/sign_ups.h"

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr size_t FirstCode = 900'000; ///< Beyond those of companies and providers.
constexpr int YearsOld = 2;

Registration askedBy(const DemoCompany &told, size_t number, IdSource &ids, QDate today)
{
    Registration asked;
    asked.id = RegistrationId(ids.next());
    asked.city = told.place;
    asked.uscc = demoUscc(u"91"_s + told.district, number);
    asked.name = told.name;
    asked.type = told.type;
    asked.district = told.district;
    asked.industry = told.industry;
    asked.employees = told.employees;
    asked.revenue = told.revenue;
    asked.assets = told.assets;
    asked.founded = today.addYears(-YearsOld);
    asked.person = told.person;
    asked.contact = told.phone;
    asked.login = told.login;
    asked.licence.name = u"营业执照.pdf"_s;
    return asked;
}

} // namespace

Result<std::map<QString, QString>> signUp(
    RegistryHost &host, const Clock &system, const std::vector<DemoCompany> &companies)
{
    SignUps desk({ host.store(), { system, host.clock() }, host.ids(), host.bell() }, host.materialFiles());
    std::map<QString, QString> passwords;
    for (const DemoCompany &told : companies) {
        SignUpRequest request;
        request.registration
            = askedBy(told, FirstCode + passwords.size(), host.ids(), localDate(host.clock().now()));
        request.password = chancePassword();
        request.licence = QString::fromLatin1(demoPaper("Business licence").toBase64());
        CPV_CHECK(desk.submit(request));
        passwords[told.login] = request.password;
    }
    return passwords;
}

} // namespace cpv
