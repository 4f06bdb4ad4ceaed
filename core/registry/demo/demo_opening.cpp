#include "core/registry/demo/demo_opening.h"

#include "core/base/uscc.h"
#include "core/evidence/digest.h"
#include "core/protocol/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

// Of the batch windows one is long past, one open, one coming. An open one closes in six days: time presses.
constexpr int PastFrom = -364, PastTo = -60, OpenFrom = -20, OpenTo = 6, NextFrom = 70, NextTo = 100;
/// Where no budget was published, the demonstration grants this much a year.
constexpr Money GrantWhereUnpublished = Money::fromYuan(40'000'000);
constexpr Money DistrictGrant = Money::fromYuan(60'000'000);

QString organisationCode(size_t number)
{
    const QString alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s; // GB 32100: without I, O, S, V, Z.
    QString digits;
    for (int i = 0; i < 5; ++i, number /= size_t(alphabet.size()))
        digits.prepend(alphabet[int(number % size_t(alphabet.size()))]);
    return u"MA5"_s + digits;
}

/// A page that says what it stands for: a paper that people can open.
QByteArray paper(const QByteArray &about)
{
    const QByteArray text = "BT /F1 14 Tf 60 760 Td (Demonstration: " + about + ") Tj ET";
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font"
           "/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length "
        + QByteArray::number(text.size()) + ">>stream\n" + text + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
}

class Opening {
public:
    Opening(RegistryHost &host, DemoDesk &desk, const DemoData &data, QDate today)
        : m_host(host)
        , m_desk(desk)
        , m_data(data)
        , m_roles(rolesOf(data))
    {
        m_stage.today = today;
    }

    Result<DemoStageSet> run()
    {
        CPV_CHECK(loadFacts());
        CPV_CHECK(hireOfficials());
        CPV_CHECK(registerCompanies());
        CPV_CHECK(listProviders());
        CPV_CHECK(bringPapers());
        CPV_CHECK(publishProgrammes());
        CPV_CHECK(grantBudgets());
        return std::move(m_stage);
    }

private:
    Result<void> loadFacts()
    {
        CPV_TRY(places, builtinPlaces());
        CPV_TRY(programmes, builtinProgrammes());
        CPV_TRY(standard, builtinSizeStandard());
        CPV_TRY(kinds, builtinMaterialKinds());
        for (const Place &place : places)
            m_places.push_back(place.code);
        m_stage.programmes = programmes;
        m_standard = standard;
        m_kinds = kinds;
        return {};
    }

    Result<void> hireOfficials()
    {
        for (const DemoOfficial &official : m_data.officials) {
            NewAccount account;
            account.login = official.login;
            account.personName = official.name;
            account.organisation = official.organisation;
            account.roles = official.roles;
            account.scope = m_places;
            CPV_CHECK(m_desk.hire(account));
        }
        return {};
    }

    Company companyOf(const DemoCompany &member, size_t number)
    {
        Company company;
        company.id = CompanyId(m_host.ids().next());
        company.uscc = usccFrom({ (member.type == ApplicantType::SoleTrader ? u"92"_s : u"91"_s) + member.district,
            organisationCode(number) });
        company.name = member.name;
        company.pinyin = member.pinyin;
        company.type = member.type;
        company.industry = member.industry;
        company.employees = member.employees;
        company.revenue = member.revenue;
        company.assets = member.assets;
        const auto size = sizeOf(m_standard, { member.industry, member.employees, member.revenue, member.assets });
        company.size = size ? size->size : SizeClass::Unknown;
        company.founded = m_stage.today.addDays(-900 - int(number) * 37);
        company.registeredIn = member.place;
        company.district = member.district;
        company.contact = member.person;
        company.relatedDigests = { sha256Hex("demonstration/company/" + company.uscc.toUtf8()) };
        return company;
    }

    Result<void> registerCompanies()
    {
        std::vector<DemoAct> acts;
        for (const DemoCompany &member : m_data.companies) {
            const Company company = companyOf(member, acts.size() + 1);
            m_stage.companies[member.login] = company;
            m_stage.cast[member.login] = member;
            acts.push_back({ m_roles.clerk, PlaceCode::shared(), RegisterCompany{ company } });
        }
        CPV_CHECK(m_desk.perform(acts));
        for (const DemoCompany &member : m_data.companies) {
            NewAccount account;
            account.login = member.login;
            account.personName = member.person;
            account.organisation = member.name;
            account.roles = { Role::CompanyOwner };
            account.company = m_stage.companies[member.login].id;
            CPV_CHECK(m_desk.hire(account));
        }
        return {};
    }

    Result<void> listProviders()
    {
        std::vector<DemoAct> acts;
        for (const DemoProvider &member : m_data.providers) {
            Provider provider;
            provider.id = ProviderId(m_host.ids().next());
            provider.uscc = usccFrom({ u"91520100"_s, organisationCode(800'000 + acts.size()) });
            provider.name = member.name;
            provider.region = member.region;
            provider.relatedDigests = { sha256Hex("demonstration/provider/" + provider.uscc.toUtf8()) };
            acts.push_back({ m_roles.administrator, PlaceCode::shared(), ListProvider{ provider } });
            NewAccount account;
            account.login = member.login;
            account.personName = member.person;
            account.organisation = member.name;
            account.roles = { Role::ProviderUser };
            account.provider = provider.id;
            CPV_CHECK(m_desk.hire(account));
            m_stage.providerLogins[provider.id] = member.login;
        }
        return m_desk.perform(acts);
    }

    /// The papers that the programmes of the company's place ask for.
    std::vector<MaterialKind> kindsFor(const PlaceCode &place) const
    {
        std::set<QString> asked;
        for (const Programme &programme : m_stage.programmes)
            if (programme.place == place)
                for (const MaterialRequirement &requirement : programme.materials)
                    asked.insert(requirement.kind);
        std::vector<MaterialKind> kinds;
        std::ranges::copy_if(
            m_kinds, std::back_inserter(kinds), [&](const MaterialKind &kind) { return asked.contains(kind.kind); });
        return kinds;
    }

    Result<void> bringPapers()
    {
        MaterialFiles files = m_host.materialFiles();
        std::vector<MaterialClaim> claims;
        for (const DemoCompany &member : m_data.companies) {
            const Company &company = m_stage.companies[member.login];
            for (const MaterialKind &kind : kindsFor(member.place)) {
                const QByteArray bytes = paper(kind.nameEn.toLatin1() + ", " + company.uscc.toLatin1());
                const QString digest = sha256Hex(bytes);
                CPV_CHECK(files.keep(digest, bytes));
                claims.push_back({ digest, member.place, company.id, bytes.size() });
                m_stage.papers[member.login].push_back({ kind.kind, kind.nameZh + u".pdf"_s, digest, bytes.size() });
            }
        }
        return m_host.store().change([&](StoreTransaction &transaction) -> Result<void> {
            for (const MaterialClaim &claim : claims)
                transaction.writeMaterial(claim);
            return {};
        });
    }

    Result<void> publishProgrammes()
    {
        const QDate today = m_stage.today;
        std::vector<DemoAct> acts;
        for (Programme &programme : m_stage.programmes) {
            programme.demonstration = true;
            programme.effectiveFrom = std::min(programme.effectiveFrom, today.addDays(DemoFirstDay));
            if (!programme.windows.empty())
                programme.windows = { { today.addDays(PastFrom), today.addDays(PastTo) },
                    { today.addDays(OpenFrom), today.addDays(OpenTo) },
                    { today.addDays(NextFrom), today.addDays(NextTo) } };
            for (const auto &[provider, login] : m_stage.providerLogins)
                programme.providers.push_back(provider);
            acts.push_back({ m_roles.editor, programme.place, PublishProgramme{ programme } });
        }
        return m_desk.perform(acts);
    }

    Result<void> grantBudgets()
    {
        std::vector<DemoAct> acts;
        for (const Programme &programme : m_stage.programmes) {
            std::map<QString, Money> grants;
            for (const PayerRate &payer : programme.payers) {
                if (payer.payer != u"district")
                    grants[payer.payer]
                        = programme.budgetPerYear.isZero() ? GrantWhereUnpublished : programme.budgetPerYear;
                else
                    for (const DemoCompany &member : m_data.companies)
                        if (member.place == programme.place)
                            grants[member.district] = DistrictGrant;
            }
            for (const qint32 year :
                std::set<qint32>{ m_stage.today.addDays(DemoFirstDay).year(), m_stage.today.year() })
                for (const auto &[payer, amount] : grants)
                    acts.push_back({ m_roles.finance, programme.place,
                        GrantBudget{ programme.id, year, payer, amount, m_data.texts.grant } });
        }
        return m_desk.perform(acts);
    }

    RegistryHost &m_host;
    DemoDesk &m_desk;
    const DemoData &m_data;
    const DemoRoles m_roles;
    DemoStageSet m_stage;
    std::vector<PlaceCode> m_places;
    SizeStandard m_standard;
    std::vector<MaterialKind> m_kinds;
};

} // namespace

DemoRoles rolesOf(const DemoData &data)
{
    DemoRoles roles;
    const std::pair<Role, QString DemoRoles::*> single[] = { { Role::Clerk, &DemoRoles::clerk },
        { Role::Reviewer, &DemoRoles::reviewer }, { Role::Finance, &DemoRoles::finance },
        { Role::ProgrammeEditor, &DemoRoles::editor }, { Role::SystemAdministrator, &DemoRoles::administrator } };
    for (const DemoOfficial &official : data.officials) {
        const auto has = [&](Role role) { return std::ranges::find(official.roles, role) != official.roles.end(); };
        for (const auto &[role, member] : single)
            if (has(role))
                roles.*member = official.login;
        if (has(Role::Finance) && roles.cashier.isEmpty())
            roles.cashier = official.login; // The first; `finance` is the last.
        if (has(Role::Approver))
            roles.approvers.push_back(official.login);
    }
    return roles;
}

Result<DemoStageSet> openDemonstration(RegistryHost &host, DemoDesk &desk, const DemoData &data, QDate today)
{
    return Opening(host, desk, data, today).run();
}

} // namespace cpv
