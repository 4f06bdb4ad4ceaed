#include "tests/journeys/stage/paperwork.h"

#include "core/evidence/digest.h"

namespace cpv::journey {

using namespace Qt::StringLiterals;

namespace {

QDate today() { return localDate(SystemClock().now()); }

}

QString bringPaper(RawDevice &device, const PlaceCode &place, const QString &text)
{
    const QByteArray bytes = "%PDF-1.4\n% " + text.toUtf8() + "\n%%EOF\n";
    const QString digest = sha256Hex(bytes);
    device.send("PUT", u"/v1/materials/%1?place=%2"_s.arg(digest, place.code), bytes, "application/pdf");
    return digest;
}

ApplicationForm completeForm(const Office &office, const Setting &setting, const QString &login, const ContractWords &words)
{
    ApplicationForm form;
    form.programme = setting.programme.id;
    form.company = setting.company.id;
    form.project = words.project;
    form.purpose = words.purpose;
    form.provider = ProviderId::fromText(words.provider);
    form.contractNumber = words.number;
    form.contractAmount = words.amount;
    form.contractSigned = today().addDays(-30);
    form.periodFrom = today().addDays(-20);
    form.periodTo = today().addDays(300);
    const bool isOfComputing = setting.programme.kind == SubsidyKind::Compute;
    form.costs = {{isOfComputing ? CostKind::ComputeRental : setting.programme.costs.front(), words.amount}};
    form.contactName = words.contact;
    form.contactPhone = words.phone;
    form.declared = true;
    RawDevice device(office.registry);
    device.signIn(login, office.passwords[login]);
    for (const MaterialRequirement &paper : setting.programme.materials)
        form.materials.push_back({paper.kind, paper.kind + u".pdf"_s, bringPaper(device, office.place, words.number + u' ' + paper.kind), 0});
    return form;
}

Application handIn(const Office &office, const Setting &setting, const QString &login, const ContractWords &words, const std::source_location &where)
{
    const ApplicationId id(Uuid::named("handed in: " + words.number.toUtf8() + words.project.toUtf8()));
    office.perform(login, SubmitApplication {id, completeForm(office, setting, login, words), std::nullopt}, where);
    return office.watcher()->record<Application>(office.place, [&](const Application &each) { return each.id == id; }, where);
}

void grantMore(const Office &office, const Setting &setting, Money amount)
{
    for (const QString &payer : {setting.place.code, setting.company.district})
        office.perform(u"wangfang"_s, GrantBudget {setting.programme.id, today().year(), payer, amount, u"追加预算"_s});
}

void carryToNotice(const Office &office, ApplicationId application)
{
    office.perform(u"limin"_s, AcceptApplication {application});
    office.perform(u"wangjianguo"_s, ProposeAward {application, Money(), u"merit"_s, {}});
    office.perform(u"chenli"_s, ConfirmAward {application});
    office.perform(u"limin"_s, PublishNotice {application});
}

void issue(const Office &office, ApplicationId application, VoucherId voucher)
{
    office.perform(u"limin"_s, AwardApplication {application});
    office.perform(u"limin"_s, IssueVoucher {application, voucher});
}

} // namespace cpv::journey
