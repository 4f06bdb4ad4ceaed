#include "tests/registry/service/town.h"

#include "core/base/uscc.h"
#include "core/registry/commit/push_desk.h"
#include "core/registry/commit/signed_push.h"
#include "core/registry/verify/verification.h"

#include <future>

using namespace Qt::StringLiterals;

namespace cpv::test {

namespace {

NewAccount official(const QString &login, Role role)
{
    NewAccount account;
    account.login = login;
    account.personName = login;
    account.roles = { role };
    account.scope = { Town::place() };
    return account;
}

Programme townProgramme(Uuid id)
{
    Programme programme;
    programme.id = ProgrammeId(id);
    programme.place = Town::place();
    programme.nameZh = u"算力券"_s;
    programme.nameEn = u"Voucher"_s;
    programme.numberPrefix = u"TT"_s;
    programme.effectiveFrom = QDate(2020, 1, 1);
    programme.payers = { { Town::place().code, { 3000 }, u"1"_s }, { u"district"_s, { 2000 }, u"2"_s } };
    programme.applicants = { ApplicantType::Enterprise };
    programme.costs = { CostKind::ComputeRental };
    programme.approvals = { { Money(), 1 } };
    return programme;
}

} // namespace

Town::Town(TownOptions options)
{
    RegistryHostOptions hostOptions{ m_folder.path(), false, options.committer };
    m_host = std::move(*RegistryHost::open(std::move(hostOptions), m_clock));
    m_desk = std::make_unique<DemoDesk>(*m_host);
    for (const auto &[login, role] : std::initializer_list<std::pair<QString, Role>>{ { u"clerk"_s, Role::Clerk },
             { u"reviewer"_s, Role::Reviewer }, { u"approver1"_s, Role::Approver }, { u"approver2"_s, Role::Approver },
             { u"approver3"_s, Role::Approver }, { u"approver4"_s, Role::Approver }, { u"finance"_s, Role::Finance },
             { u"editor"_s, Role::ProgrammeEditor } })
        if (!m_desk->hire(official(login, role)))
            qFatal("the town's people could not be hired");
    m_programme = townProgramme(m_host->ids().next());
    registerCompanies(options.companies);
    const qint32 year = localDate(m_clock.now()).year();
    (void)m_desk->perform({ { u"editor"_s, place(), PublishProgramme{ m_programme } } });
    (void)m_desk->perform(
        { { u"finance"_s, place(), GrantBudget{ m_programme.id, year, place().code, options.cityGrant, u"grant"_s } },
            { u"finance"_s, place(),
                GrantBudget{ m_programme.id, year, district(), options.districtGrant, u"grant"_s } } });
    if (!m_desk->refusals().isEmpty())
        qFatal("the town could not be made: %ls", qUtf16Printable(m_desk->refusals().join(u'\n')));
}

void Town::registerCompanies(int count)
{
    std::vector<DemoAct> acts;
    for (int number = 1; number <= count; ++number) {
        Company company;
        company.id = CompanyId(m_host->ids().next());
        company.uscc = usccFrom({ u"91990001"_s, u"MA%1"_s.arg(number, 6, 10, QLatin1Char('0')) });
        company.name = u"Company %1"_s.arg(number);
        company.registeredIn = place();
        company.district = district();
        acts.push_back({ u"clerk"_s, PlaceCode::shared(), RegisterCompany{ company } });
        NewAccount owner;
        owner.login = u"company%1"_s.arg(number);
        owner.personName = owner.login;
        owner.roles = { Role::CompanyOwner };
        owner.company = company.id;
        if (!m_desk->hire(owner))
            qFatal("an owner could not be hired");
    }
    (void)m_desk->perform(acts);
}

QByteArray Town::token(const QString &login)
{
    const DemoPerson &somebody = person(login);
    SignInRequest request;
    request.login = login;
    request.password = m_desk->passwords().at(login);
    request.deviceId = somebody.session.device.id;
    request.devicePublicKey = somebody.session.device.publicKey;
    const auto answer = m_host->accounts().signIn(request);
    return answer ? answer->token.toLatin1() : QByteArray();
}

ApplicationForm Town::form(const QString &login)
{
    const QDate today = localDate(m_clock.now());
    ApplicationForm form;
    form.programme = m_programme.id;
    form.company = companyOf(login);
    form.project = u"Project"_s;
    form.purpose = u"Purpose"_s;
    form.contractNumber = u"C-1"_s;
    form.contractAmount = Contract;
    form.contractSigned = today;
    form.periodFrom = today;
    form.periodTo = today.addDays(300);
    form.costs = { { CostKind::ComputeRental, Contract } };
    form.contactName = login;
    form.contactPhone = u"1"_s;
    form.declared = true;
    return form;
}

Command Town::command(const QString &login, Payload payload, const PlaceCode &place)
{
    DemoPerson &somebody = person(login);
    Command command;
    command.id = CommandId(m_host->ids().next());
    command.place = place;
    command.account = somebody.session.account.id;
    command.device = somebody.session.device.id;
    command.deviceSequence = ++somebody.sequences[place];
    command.claimedAt = m_clock.now();
    command.payload = std::move(payload);
    return command;
}

Push Town::push(const QString &login, const std::vector<Command> &commands)
{
    return signedPush(commands, person(login).key);
}

Result<std::vector<Answer>> Town::send(const QString &login, const Push &push)
{
    CPV_TRY(commands, receive(push, person(login).session));
    std::promise<std::vector<Answer>> answered;
    m_host->committer().submit(commands, [&](std::vector<Answer> answers) { answered.set_value(std::move(answers)); });
    return answered.get_future().get();
}

Answer Town::perform(const QString &login, Payload payload, const PlaceCode &place)
{
    const auto answers = send(login, push(login, { command(login, std::move(payload), place) }));
    return answers ? answers->front() : Answer{ {}, AnswerKind::Later, toWire(answers.error()), 0 };
}

ApplicationId Town::proposedApplication(const QString &login)
{
    const ApplicationId application(m_host->ids().next());
    const Answer steps[] = { perform(login, SubmitApplication{ application, form(login), std::nullopt }),
        perform(u"clerk"_s, AcceptApplication{ application }),
        perform(u"reviewer"_s, ProposeAward{ application, Money(), u"eligible"_s, u"ok"_s }) };
    for (const Answer &step : steps)
        if (step.kind != AnswerKind::Applied)
            qFatal("a step was refused: %ls", qUtf16Printable(step.error ? step.error->code : QString()));
    return application;
}

QByteArray Town::state()
{
    QByteArray state;
    (void)m_host->store().look([&](StoreView &view) {
        for (const PlaceCode &place : view.places())
            state += place.code.toLatin1() + '=' + QByteArray::number(view.headSeq(place)) + ' ';
        view.eachBalance(
            [&](const StoredBalance &balance) { state += QByteArray::number(balance.amount.fen()) + ' '; });
    });
    return state;
}

Money Town::balance(Bucket bucket, const QString &payer)
{
    Money sum;
    (void)m_host->store().look([&](StoreView &view) {
        view.eachBalance([&](const StoredBalance &balance) {
            if (balance.account.bucket == bucket && balance.account.payer == payer)
                sum += balance.amount;
        });
    });
    return sum;
}

QStringList Town::differences()
{
    const auto report = verify(m_host->store());
    return report ? report->differences : QStringList(u"verification failed"_s);
}

std::string requestText(const char *method, const std::string &target, const QByteArray &token, const QByteArray &body,
    const std::string &moreHeaders)
{
    std::string text = std::string(method) + ' ' + target + " HTTP/1.1\r\nHost: registry\r\n";
    if (!token.isEmpty())
        text += "Authorization: Bearer " + token.toStdString() + "\r\n";
    if (!body.isEmpty())
        text += "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
    return text + moreHeaders + "\r\n" + body.toStdString();
}

} // namespace cpv::test
