#include "core/usecases/case_groups.h"

#include "core/domain/company_facts.h"
#include "core/domain/late_findings.h"
#include "core/usecases/futures.h"
#include "core/usecases/learning.h"
#include "core/usecases/risk_desk.h"
#include "core/usecases/risk_picture.h"

#include <algorithm>
#include <set>

namespace cpv {

struct CaseGroups::Looking {
    std::vector<GroupedCase> cases;
    std::vector<PlaceCode> places; ///< Not looked at yet.
    Promised<std::vector<GroupedCase>> answer;
};

namespace {

/// What the case's own page shows as known since its submission.
Result<bool> isMoreKnown(const ReplicaReader &reader, const Application &application)
{
    CPV_TRY(company, reader.company(application.company));
    if (company && !changedSince(*company, application.submittedAt).empty())
        return true;
    if (company && application.provider) {
        CPV_TRY(provider, reader.provider(*application.provider));
        if (provider && relatedSinceChecks(application, *company, *provider))
            return true;
    }
    if (application.contractNumber.isEmpty())
        return false;
    CPV_TRY(named, reader.applicationsOfContract(application.contractNumber));
    return std::ranges::any_of(named, [&](const Application &other) { return shareContract(application, other); });
}

/// On the reader's thread.
Result<std::vector<GroupedCase>> casesOf(const ReplicaReader &reader, const std::vector<ApplicationId> &ids, const std::optional<Account> &account)
{
    std::map<ProgrammeId, Programme> programmes;
    std::vector<GroupedCase> cases;
    for (const ApplicationId id : ids) {
        CPV_TRY(row, reader.application(id));
        const ProgrammeId programme = row.application.programme;
        if (!programmes.contains(programme)) {
            CPV_TRY(read, reader.programme(programme));
            programmes.emplace(programme, std::move(read));
        }
        GroupedCase each {.application = std::move(row.application), .programme = programmes.at(programme)};
        CPV_TRY(known, isMoreKnown(reader, each.application));
        each.knownSince = known;
        if (each.application.stage == Stage::Awarded) {
            CPV_TRY(awaited, coursesAwaited(reader, each.application, each.programme, account));
            each.awaitsCourse = !awaited.empty();
        }
        cases.push_back(std::move(each));
    }
    return cases;
}

/// A person looked at just this and found nothing in it.
bool isCleared(const RiskPicture &picture, const PlaceCode &place, const RiskHit &hit)
{
    const auto said = picture.decisions.find(RiskDecision::idOf(place, hit.check, hit.subject));
    return said != picture.decisions.end() && said->second.verdict == RiskVerdict::Cleared && said->second.evidence == evidenceText(hit);
}

void addFindings(std::vector<GroupedCase> &cases, const PlaceCode &place, const RiskPicture &picture)
{
    std::map<Uuid, std::set<RiskCheck>> open;
    for (const RiskCheckResult &result : picture.results)
        for (const RiskHit &hit : result.hits)
            if (!isCleared(picture, place, hit))
                open[hit.subject].insert(result.check);
    for (GroupedCase &each : cases) {
        if (each.application.place != place)
            continue;
        std::set<RiskCheck> found = open[each.application.id.value];
        found.merge(std::set<RiskCheck>(open[each.application.company.value]));
        each.findings.assign(found.begin(), found.end());
    }
}

} // namespace

CaseGroups::CaseGroups(const Workplace &workplace, const Session &session, const RiskDesk &risks, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_session(session)
    , m_risks(risks)
{
}

QFuture<Result<std::vector<GroupedCase>>> CaseGroups::look(const std::vector<ApplicationId> &ids)
{
    const auto account = m_session.current() ? std::optional(m_session.current()->account) : std::nullopt;
    auto looking = std::make_shared<Looking>();
    auto read = m_workplace.readerThread.run([&reader = m_workplace.reader, ids, account] { return casesOf(reader, ids, account); });
    whenDone(this, read, [this, looking](const Result<std::vector<GroupedCase>> &cases) {
        if (!cases)
            return looking->answer.give(fail(cases.error()));
        looking->cases = *cases;
        for (const GroupedCase &each : *cases)
            if (std::ranges::find(looking->places, each.application.place) == looking->places.end())
                looking->places.push_back(each.application.place);
        lookForRisks(looking);
    });
    return looking->answer.future();
}

/// Place by place.
void CaseGroups::lookForRisks(const std::shared_ptr<Looking> &looking)
{
    if (looking->places.empty())
        return looking->answer.give(std::move(looking->cases));
    const PlaceCode place = looking->places.back();
    looking->places.pop_back();
    whenDone(this, m_risks.look(place), [this, looking, place](const Result<RiskPicture> &picture) {
        if (!picture)
            return looking->answer.give(fail(picture.error()));
        addFindings(looking->cases, place, *picture);
        lookForRisks(looking);
    });
}

} // namespace cpv
