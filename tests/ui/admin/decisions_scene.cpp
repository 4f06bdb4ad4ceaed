#include "tests/ui/admin/decisions_scene.h"

#include "core/domain/place.h"
#include "core/protocol/catalogue.h"
#include "tests/support/dice.h"
#include "tests/unit/storage/replica_bench.h"

#include <algorithm>

namespace cpv {

using test::Dice;
using namespace Qt::StringLiterals;

namespace {

constexpr int Cases = 640;
constexpr int Companies = 210;
const QStringList People {u"李敏"_s, u"王建国"_s, u"陈立"_s, u"赵静"_s, u"孙晓梅"_s, u"吴桐"_s, u"郑凯"_s, u"何芳"_s};
const QStringList Industries {u"C36"_s, u"C39"_s, u"C35"_s, u"I65"_s, u"M73"_s, u"F51"_s};
const QStringList Kinds {u"精密机械"_s, u"智能装备"_s, u"新材料"_s, u"工业软件"_s, u"汽车零部件"_s, u"电子科技"_s, u"食品科技"_s};
const QStringList Names {u"恒锐"_s, u"晟鑫"_s, u"海岳"_s, u"云帆"_s, u"铭源"_s, u"翼联"_s, u"瑞织"_s, u"百禾"_s, u"华域"_s, u"新智"_s, u"天衡"_s, u"科达"_s,
    u"远山"_s, u"正邦"_s, u"青禾"_s, u"长盈"_s, u"立讯"_s, u"博众"_s, u"惠通"_s, u"金泰"_s, u"东江"_s, u"宏图"_s, u"万和"_s, u"启明"_s, u"星辰"_s, u"蓝海"_s,
    u"凌云"_s, u"盛达"_s, u"永新"_s, u"合创"_s};

class Filling
{
public:
    explicit Filling(City &city) : m_city(city), m_places(must(builtinPlaces()))
    {
        const auto programmes = must(builtinProgrammes());
        m_programme = *std::ranges::find_if(programmes, [](const Programme &p) { return p.place.code == u"440300" && p.kind == SubsidyKind::Compute; });
        m_place = &*std::ranges::find(m_places, m_programme.place, &Place::code);
        m_scene = {.place = m_programme.place, .programme = m_programme.id, .officials = {}, .favouring = {}, .regular = {}};
    }

    DecisionsScene run()
    {
        m_city.world.put(m_programme);
        for (const AccountId id : {m_city.approverA, m_city.approverB, m_city.editor, m_city.auditor, m_city.reviewer}) {
            Account account = m_city.get<Account>(id);
            account.scope.push_back(m_programme.place);
            m_city.world.put(account);
        }
        for (const QString &name : People)
            m_scene.officials.push_back(official(name));
        m_scene.favouring = m_scene.officials[5];
        for (int i = 0; i < Companies; ++i)
            m_companies.push_back(company(i));
        m_scene.regular = m_companies[7].id;
        for (int i = 0; i < Cases; ++i)
            add(i);
        return m_scene;
    }

private:
    AccountId official(const QString &name)
    {
        Account account {.id = m_city.newId<AccountId>(), .version = 1, .login = u"official%1"_s.arg(m_scene.officials.size()), .personName = name,
            .organisation = u"深圳市工业和信息化局"_s, .roles = {Role::Reviewer}, .scope = {m_programme.place}, .company = {}, .provider = {}};
        m_city.world.put(account);
        return account.id;
    }
    Company company(int i)
    {
        Company made;
        made.id = m_city.newId<CompanyId>();
        made.version = 1;
        made.name = u"深圳%1%2有限公司"_s.arg(Names[i % Names.size()], Kinds[i / Names.size()]);
        made.industry = Industries[i % Industries.size()];
        made.size = std::vector {SizeClass::Micro, SizeClass::Small, SizeClass::Small, SizeClass::Medium}[size_t(m_dice.between(0, 3))];
        made.type = i % 9 == 0 ? ApplicantType::Startup : i % 40 == 1 ? ApplicantType::ResearchInstitute : ApplicantType::Enterprise;
        made.district = m_place->districts[size_t(m_dice.between(0, 5))].code;
        made.registeredIn = m_programme.place;
        made.founded = QDate(2015, 1, 1).addDays(m_dice.between(0, 3'000));
        made.employees = qint32(m_dice.between(8, 400));
        made.revenue = Money::fromYuan(m_dice.between(5'000'000, 300'000'000));
        m_city.world.put(made);
        return made;
    }
    void add(int i)
    {
        const Company &applicant = m_companies[size_t(i % 60 == 3 ? 7 : m_dice.between(0, Companies - 1))];
        Application found;
        found.id = m_city.newId<ApplicationId>();
        found.place = m_programme.place;
        found.version = 1;
        found.number = u"SZ-2026-%1"_s.arg(i + 1, 6, 10, QLatin1Char('0'));
        found.programme = m_programme.id;
        found.company = applicant.id;
        found.companyName = applicant.name;
        found.applicantType = applicant.type;
        found.companySize = applicant.size;
        found.district = applicant.district;
        found.industry = applicant.industry;
        found.requested = Money::fromYuan(30'000 + m_dice.between(0, 30) * m_dice.between(0, 30) * 900);
        found.submittedAt = m_city.clock.now() - std::chrono::hours(24 * (40 + i / 2));
        const Instant decidedAt = found.submittedAt + std::chrono::hours(24 * m_dice.between(6, 34));
        found.changedAt = decidedAt;
        AccountId by = m_scene.officials[size_t(m_dice.between(0, People.size() - 1))];
        if (applicant.id == m_scene.regular)
            by = m_scene.officials[1];
        const bool isWaiting = i % 40 == 9;
        const bool approves = m_dice.between(1, 100) <= (by == m_scene.favouring ? 96 : applicant.size == SizeClass::Micro ? 45 : 66);
        found.stage = isWaiting ? Stage::Proposed : approves ? Stage::Awarded : Stage::Refused;
        found.decision = Decision {.verdict = isWaiting || approves ? Verdict::Award : Verdict::Refuse, .proposedBy = by,
            .confirmedBy = isWaiting || !approves ? std::vector<AccountId>() : std::vector {m_city.approverB}, .confirmersNeeded = 1,
            .amount = approves ? found.requested : Money(), .shares = {}, .steps = {}, .reasonCode = {}, .text = {}, .at = decidedAt};
        if (!isWaiting)
            found.decidedAt = decidedAt;
        if (!isWaiting && approves)
            found.awarded = found.requested;
        ++(isWaiting ? m_scene.waiting : m_scene.decided);
        m_city.world.put(found);
    }

    City &m_city;
    Dice m_dice {2026};
    std::vector<Place> m_places;
    Programme m_programme;
    const Place *m_place = nullptr;
    std::vector<Company> m_companies;
    DecisionsScene m_scene;
};

} // namespace

DecisionsScene fillDecisions(City &city) { return Filling(city).run(); }

} // namespace cpv
