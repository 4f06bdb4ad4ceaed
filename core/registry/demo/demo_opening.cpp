#include "core/registry/demo/demo_opening.h"

#include "core/base/pinyin.h"
#include "core/base/uscc.h"
#include "core/evidence/digest.h"
#include "core/protocol/catalogue.h"
#include "core/registry/demo/demo_listing.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

QString organisationCode(size_t number)
{
    const QString alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s; // GB 32100: without I, O, S, V, Z.
    QString digits;
    for (int i = 0; i < 5; ++i, number /= size_t(alphabet.size()))
        digits.prepend(alphabet[int(number % size_t(alphabet.size()))]);
    return u"MA5"_s + digits;
}

class Opening {
public:
    Opening(RegistryHost &host, DemoDesk &desk, const DemoData &data, const DemoScript &script,
        const DemoCalendar &calendar)
        : m_host(host)
        , m_desk(desk)
        , m_data(data)
        , m_script(script)
        , m_calendar(calendar)
        , m_roles(rolesOf(data))
    {
        m_stage.programmes = script.programmes;
    }

    Result<DemoStageSet> run()
    {
        CPV_CHECK(hireOfficials());
        CPV_CHECK(registerCompanies());
        CPV_CHECK(listProviders());
        CPV_CHECK(bringPapers());
        CPV_CHECK(publishProgrammes());
        CPV_CHECK(approveProviders());
        CPV_CHECK(grantBudgets());
        CPV_CHECK(enlistExperts());
        return std::move(m_stage);
    }

private:
    Result<void> hireOfficials()
    {
        CPV_TRY(places, builtinPlaces());
        for (const DemoOfficial &official : m_data.officials) {
            NewAccount account;
            account.login = official.login;
            account.personName = official.name;
            account.organisation = official.organisation;
            account.roles = official.roles;
            for (const Place &place : places)
                account.scope.push_back(place.code);
            CPV_CHECK(m_desk.hire(account));
        }
        return {};
    }

    Company companyOf(const DemoCompany &member, const SizeStandard &standard, size_t number)
    {
        Company company;
        company.id = CompanyId(m_host.ids().next());
        company.uscc = demoUscc((member.type == ApplicantType::SoleTrader ? u"92"_s : u"91"_s) + member.district, number);
        company.name = member.name;
        company.pinyin = pinyinInitials(member.name);
        company.type = member.type;
        company.industry = member.industry;
        company.employees = member.employees;
        company.revenue = member.revenue;
        company.assets = member.assets;
        const auto size = sizeOf(standard, { member.industry, member.employees, member.revenue, member.assets });
        company.size = size ? size->size : SizeClass::Unknown;
        company.founded = foundedOn(member, number, m_calendar);
        company.registeredIn = member.place;
        company.district = member.district;
        company.contact = member.person;
        company.relatedDigests = { sha256Hex("demonstration/company/" + company.uscc.toUtf8()) };
        return company;
    }

    Result<void> registerCompanies()
    {
        CPV_TRY(standard, builtinSizeStandard());
        std::vector<DemoAct> acts;
        std::vector<NewAccount> owners;
        for (const DemoCompany &member : m_script.companies) {
            const Company company = companyOf(member, standard, acts.size() + 1);
            acts.push_back({ m_roles.clerk, PlaceCode::shared(), RegisterCompany{ company } });
            NewAccount owner;
            owner.login = member.login;
            owner.personName = member.person;
            owner.organisation = member.name;
            owner.roles = { Role::CompanyOwner };
            owner.company = company.id;
            owners.push_back(owner);
            m_stage.companies.push_back(company);
        }
        CPV_CHECK(m_desk.perform(acts));
        // The cast gets passwords, so that people can be them; the others only act.
        const size_t cast = m_data.companies.size();
        for (size_t i = 0; i < cast; ++i)
            CPV_CHECK(m_desk.hire(owners[i]));
        return m_desk.hireWithoutPassword({ owners.begin() + qsizetype(cast), owners.end() });
    }

    Result<void> listProviders()
    {
        std::vector<DemoAct> acts;
        for (const DemoProvider &member : m_data.providers) {
            Provider provider;
            provider.id = ProviderId(m_host.ids().next());
            provider.uscc = demoUscc(u"91520100"_s, 800'000 + acts.size());
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
            m_stage.providers.push_back(provider);
        }
        return m_desk.perform(acts);
    }

    /// Whether a programme of the place asks for it.
    bool isAsked(const PlaceCode &place, const QString &kind) const
    {
        return std::ranges::any_of(m_stage.programmes, [&](const Programme &programme) {
            return programme.place == place
                && std::ranges::find(programme.materials, kind, &MaterialRequirement::kind)
                != programme.materials.end();
        });
    }

    /// All companies bring the same bytes of a kind: a paper of the demonstration says nothing but what it is.
    Result<void> bringPapers()
    {
        CPV_TRY(kinds, builtinMaterialKinds());
        MaterialFiles files = m_host.materialFiles();
        std::vector<MaterialClaim> claims;
        for (const MaterialKind &kind : kinds) {
            const QByteArray bytes = demoPaper(kind.nameEn.toLatin1());
            const QString digest = sha256Hex(bytes);
            CPV_CHECK(files.keep(digest, bytes));
            m_stage.papers.push_back({ kind.kind, kind.nameZh + u".pdf"_s, digest, bytes.size() });
            for (const Company &company : m_stage.companies)
                if (isAsked(company.registeredIn, kind.kind))
                    claims.push_back({ digest, company.registeredIn, company.id, bytes.size() });
        }
        return m_host.store().change([&](StoreTransaction &transaction) -> Result<void> {
            for (const MaterialClaim &claim : claims)
                transaction.writeMaterial(claim);
            return {};
        });
    }

    Result<void> publishProgrammes()
    {
        std::vector<DemoAct> acts;
        for (Programme &programme : m_stage.programmes) {
            const auto told = std::ranges::find(m_data.programmes, programme.numberPrefix, &DemoProgramme::number);
            if (told != m_data.programmes.end())
                programme.rubric = told->rubric;
            acts.push_back({ m_roles.editor, programme.place, PublishProgramme{ programme } });
        }
        return m_desk.perform(acts);
    }

    /// In the batches that stand on the first day, so that every case of the year finds its provider approved.
    Result<void> approveProviders()
    {
        CPV_TRY(told, builtinDemoListings());
        const DemoApproval approval(told, m_stage, m_roles, m_calendar);
        const auto [proposals, confirmations] = approval.opening(m_host.ids());
        CPV_CHECK(m_desk.perform(proposals));
        CPV_CHECK(m_desk.perform(confirmations));
        for (Programme &programme : m_stage.programmes)
            for (const Provider &provider : m_stage.providers)
                programme.providers.push_back(provider.id);
        return {};
    }

    Result<void> grantBudgets()
    {
        std::vector<DemoAct> acts;
        for (const DemoGrant &grant : m_script.grants) {
            const Programme &programme = m_stage.programmes[grant.programme];
            acts.push_back({ m_roles.finance, programme.place,
                GrantBudget{ programme.id, grant.year, grant.payer, grant.amount, m_data.texts.grant } });
        }
        return m_desk.perform(acts);
    }

    /// The first is near to the first provider, and so never scores what is to run there.
    Result<void> enlistExperts()
    {
        std::set<PlaceCode> places;
        for (const Programme &programme : m_stage.programmes)
            if (programme.rubric)
                places.insert(programme.place);
        std::vector<DemoAct> acts;
        for (const PlaceCode &place : places) {
            std::vector<QString> ties = m_stage.providers.front().relatedDigests;
            for (const DemoOfficial &member : m_data.officials)
                if (std::ranges::find(member.roles, Role::Expert) != member.roles.end())
                    acts.push_back({ m_roles.editor, place,
                        EnlistReviewer{ m_desk.person(member.login).session.account.id, std::exchange(ties, {}) } });
        }
        return m_desk.perform(acts);
    }

    RegistryHost &m_host;
    DemoDesk &m_desk;
    const DemoData &m_data;
    const DemoScript &m_script;
    const DemoCalendar &m_calendar;
    const DemoRoles m_roles;
    DemoStageSet m_stage;
};

} // namespace

QByteArray demoPaper(const QByteArray &about)
{
    const QByteArray text = "BT /F1 14 Tf 60 760 Td (Demonstration: " + about + ") Tj ET";
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font"
           "/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length "
        + QByteArray::number(text.size()) + ">>stream\n" + text + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
}

QString demoUscc(const QString &registration, size_t number)
{
    return usccFrom({ registration, organisationCode(number) });
}

DemoRoles rolesOf(const DemoData &data)
{
    DemoRoles roles;
    const std::pair<Role, QString DemoRoles::*> single[] = { { Role::Clerk, &DemoRoles::clerk },
        { Role::Reviewer, &DemoRoles::reviewer }, { Role::Finance, &DemoRoles::cashier },
        { Role::ProgrammeEditor, &DemoRoles::editor }, { Role::SystemAdministrator, &DemoRoles::administrator } };
    for (const DemoOfficial &official : data.officials) {
        const auto has = [&](Role role) { return std::ranges::find(official.roles, role) != official.roles.end(); };
        for (const auto &[role, member] : single)
            if (has(role))
                roles.*member = official.login;
        if (has(Role::Finance) && roles.finance.isEmpty())
            roles.finance = official.login; // The first; `cashier` is the last: as the README lets people play them.
        if (has(Role::ProgrammeEditor) && roles.secondEditor.isEmpty())
            roles.secondEditor = official.login; // The first; `editor` is the last.
        if (has(Role::Approver))
            roles.approvers.push_back(official.login);
    }
    return roles;
}

Result<DemoStageSet> openDemonstration(
    RegistryHost &host, DemoDesk &desk, const DemoData &data, const DemoScript &script, const DemoCalendar &calendar)
{
    return Opening(host, desk, data, script, calendar).run();
}

} // namespace cpv
