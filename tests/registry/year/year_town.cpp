#include "tests/registry/year/year_town.h"

#include "core/base/uscc.h"
#include "core/registry/commit/push_desk.h"
#include "core/registry/commit/signed_push.h"

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace cpv::test {

namespace {

constexpr size_t Providers = 5;
constexpr int Districts = 4;

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("the year's town: %ls %ls", qUtf16Printable(enumText(result.error().code)), qUtf16Printable(result.error().arguments.join(u' ')));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

std::vector<PlaceCode> bothCities() { return {{YearTown::city()}, {YearTown::other()}}; }

NewAccount official(const QString &login, std::vector<Role> roles)
{
    NewAccount account;
    account.login = login;
    account.personName = login;
    account.roles = std::move(roles);
    account.scope = bothCities();
    return account;
}

Programme baseProgramme(const PlaceCode &place, const QString &prefix)
{
    Programme programme;
    programme.place = place;
    programme.nameZh = u"算力券 "_s + prefix;
    programme.nameEn = u"Voucher "_s + prefix;
    programme.numberPrefix = prefix;
    programme.effectiveFrom = QDate(2020, 1, 1);
    programme.applicants = {ApplicantType::Enterprise, ApplicantType::Startup, ApplicantType::ResearchInstitute};
    programme.costs = {CostKind::ComputeRental};
    return programme;
}

/// Two payers, one to three confirmers, caps of contract and year, and a cover of its own for start-ups.
Programme claimFirst()
{
    Programme programme = baseProgramme({YearTown::city()}, u"YA"_s);
    programme.payers = {{YearTown::city(), {3000}, u"1"_s}, {u"district"_s, {2000}, u"2"_s}};
    programme.variants = {{ApplicantType::Startup, {6000}, u"3"_s}};
    programme.caps = {{CapScope::Contract, Money::fromYuan(400'000), u"4"_s}, {CapScope::CompanyYear, Money::fromYuan(450'000), u"5"_s}};
    programme.approvals = {{Money::fromYuan(50'000), 1}, {Money::fromYuan(150'000), 2}, {Money(), 3}};
    programme.validityMonths = 6;
    return programme;
}

/// Three payers, whatever provider.
Programme payFirst()
{
    Programme programme = baseProgramme({YearTown::city()}, u"YB"_s);
    programme.mode = ProgrammeMode::PayFirst;
    programme.payers = {{u"nation"_s, {1000}, u"1"_s}, {YearTown::city(), {1000}, u"2"_s}, {u"district"_s, {733}, u"3"_s}};
    programme.caps = {{CapScope::Contract, Money::fromYuan(200'000), u"4"_s}};
    programme.approvals = {{Money::fromYuan(80'000), 1}, {Money(), 2}};
    programme.noticeDays = 3;
    return programme;
}

/// Of the other city: one payer, soon expired.
Programme models()
{
    Programme programme = baseProgramme({YearTown::other()}, u"YC"_s);
    programme.kind = SubsidyKind::Model;
    programme.costs = {CostKind::ModelApi};
    programme.payers = {{YearTown::other(), {4000}, u"1"_s}};
    programme.caps = {{CapScope::CompanyYear, Money::fromYuan(100'000), u"2"_s}};
    programme.approvals = {{Money(), 1}};
    programme.validityMonths = 3;
    return programme;
}

} // namespace

const QString &YearTown::city()
{
    static const QString code = u"990000"_s;
    return code;
}

const QString &YearTown::other()
{
    static const QString code = u"980000"_s;
    return code;
}

QStringList YearTown::districts()
{
    QStringList codes;
    for (int number = 1; number <= Districts; ++number)
        codes << u"9901%1"_s.arg(number, 2, 10, QLatin1Char('0'));
    return codes;
}

QString providerLogin(size_t number) { return u"provider%1"_s.arg(number); }

YearTown::YearTown(QDate firstDay, int companies, YearBooks &books) : m_system(startOf(firstDay) + std::chrono::hours(8))
{
    m_host = must(RegistryHost::open({m_folder.path()}, m_system));
    m_desk = std::make_unique<DemoDesk>(*m_host);
    hireOffice();
    listProviders();
    registerCompanies(companies, books);
    publish(books);
    if (!m_desk->refusals().isEmpty())
        qFatal("the year's town: %ls", qUtf16Printable(m_desk->refusals().join(u'\n')));
}

void YearTown::hireOffice()
{
    std::vector<NewAccount> people {official(u"editor"_s, {Role::ProgrammeEditor}), official(u"finance"_s, {Role::Finance}),
        official(u"cashier"_s, {Role::Finance}), official(u"auditor"_s, {Role::Auditor})};
    for (int number = 1; number <= 3; ++number)
        people.push_back(official(u"clerk%1"_s.arg(number), {Role::Clerk}));
    for (int number = 1; number <= 4; ++number)
        people.push_back(official(u"reviewer%1"_s.arg(number), {Role::Reviewer}));
    for (int number = 1; number <= 9; ++number) // Some hold both offices, so that four eyes are a matter of the case.
        people.push_back(official(u"approver%1"_s.arg(number), number <= 2 ? std::vector {Role::Approver, Role::Reviewer} : std::vector {Role::Approver}));
    must(m_desk->hireWithoutPassword(people));
}

void YearTown::listProviders()
{
    std::vector<DemoAct> acts;
    std::vector<NewAccount> people;
    for (size_t number = 0; number < Providers; ++number) {
        Provider provider;
        provider.id = newId<ProviderId>();
        provider.uscc = usccFrom({u"91990002"_s, u"MA%1"_s.arg(number, 6, 10, QLatin1Char('0'))});
        provider.name = u"智算 %1"_s.arg(number);
        m_providers.push_back(provider.id);
        acts.push_back({u"editor"_s, PlaceCode::shared(), ListProvider {provider}});
        NewAccount account;
        account.login = account.personName = providerLogin(number);
        account.roles = {Role::ProviderUser};
        account.provider = provider.id;
        people.push_back(account);
    }
    must(m_desk->hireWithoutPassword(people));
    must(m_desk->perform(acts));
}

void YearTown::registerCompanies(int count, YearBooks &books)
{
    constexpr SizeClass sizes[] = {SizeClass::Micro, SizeClass::Small, SizeClass::Small, SizeClass::Medium, SizeClass::Large};
    constexpr ApplicantType types[] = {ApplicantType::Enterprise, ApplicantType::Enterprise, ApplicantType::Enterprise, ApplicantType::Startup, ApplicantType::ResearchInstitute};
    const QString industries[] = {u"C3611"_s, u"I6510"_s, u"F5192"_s, u"A0111"_s, u"M7320"_s, u"C3990"_s, u"I6420"_s};
    std::vector<DemoAct> acts;
    std::vector<NewAccount> people;
    for (int number = 0; number < count; ++number) {
        Company company;
        company.id = newId<CompanyId>();
        company.uscc = usccFrom({u"91990001"_s, u"MA%1"_s.arg(number, 6, 10, QLatin1Char('0'))});
        company.name = u"公司 %1"_s.arg(number);
        company.registeredIn = {number % 6 == 0 ? other() : city()};
        company.district = districts()[number % Districts];
        company.industry = industries[size_t(number) % std::size(industries)];
        company.size = sizes[size_t(number / 2) % std::size(sizes)];
        company.type = types[size_t(number / 3) % std::size(types)];
        const QString login = u"company%1"_s.arg(number);
        books.companies.push_back({company.id, login, company.district, company.industry, company.size, company.type});
        acts.push_back({u"clerk1"_s, PlaceCode::shared(), RegisterCompany {company}});
        NewAccount account;
        account.login = account.personName = login;
        account.roles = {Role::CompanyOwner};
        account.company = company.id;
        people.push_back(account);
    }
    must(m_desk->hireWithoutPassword(people));
    must(m_desk->perform(acts));
}

void YearTown::publish(YearBooks &books)
{
    std::vector<DemoAct> acts;
    for (Programme programme : {claimFirst(), payFirst(), models()}) {
        programme.id = newId<ProgrammeId>();
        if (programme.mode == ProgrammeMode::ClaimFirst)
            programme.providers = m_providers;
        acts.push_back({u"editor"_s, programme.place, PublishProgramme {programme}});
        books.programmes.push_back(programme);
    }
    must(m_desk->perform(acts));
}

std::vector<Answer> YearTown::answersTo(const std::vector<YearStep> &steps)
{
    std::vector<ReceivedCommand> received;
    for (size_t from = 0; from < steps.size();) {
        DemoPerson &by = person(steps[from].login);
        qint64 &sequence = by.sequences[steps[from].place];
        std::vector<Command> commands;
        size_t at = from;
        for (; at < steps.size() && at - from < size_t(MostCommandsInPush) && steps[at].login == steps[from].login && steps[at].place == steps[from].place; ++at) {
            Command command;
            command.id = newId<CommandId>();
            command.place = steps[at].place;
            command.account = by.session.account.id;
            command.device = by.session.device.id;
            command.deviceSequence = ++sequence;
            command.claimedAt = m_host->clock().now();
            command.payload = steps[at].payload;
            commands.push_back(std::move(command));
        }
        std::ranges::move(must(receive(signedPush(commands, by.key), by.session)), std::back_inserter(received));
        from = at;
    }
    const auto answered = std::make_shared<std::promise<std::vector<Answer>>>(); // Kept on the committer's thread.
    m_host->committer().submit(std::move(received), [answered](std::vector<Answer> answers) { answered->set_value(std::move(answers)); });
    return answered->get_future().get();
}

QStringList YearTown::perform(std::vector<YearStep> steps)
{
    if (steps.empty())
        return {};
    std::ranges::stable_sort(steps, {}, [](const YearStep &step) { return std::pair(step.login, step.place.code); });
    const std::vector<Answer> answers = answersTo(steps);
    m_performed += qint64(steps.size());
    QStringList wrong;
    for (size_t i = 0; i < steps.size(); ++i) {
        const std::optional<Errc> foretold = steps[i].foretell ? steps[i].foretell() : std::nullopt;
        const std::optional<Error> error = answers[i].error ? std::optional(fromWire(*answers[i].error)) : std::nullopt;
        const QString expected = foretold ? enumText(*foretold) : u"yes"_s, answer = error ? enumText(error->code) : u"yes"_s;
        if (answer != expected)
            wrong << u"%1 by %2: foretold %3, answered %4 %5"_s.arg(enumText(kindOfCommand(steps[i].payload)), steps[i].login, expected, answer,
                error ? error->arguments.join(u' ') : QString());
        if (!error)
            steps[i].take();
        else if (steps[i].refused)
            steps[i].refused();
    }
    return wrong;
}

} // namespace cpv::test
