#pragma once

#include "core/domain/programme_fit.h"
#include "core/usecases/session.h"
#include "core/usecases/workplace.h"

#include <map>

namespace cpv {

/// What the finder judges by; load once, then `findProgrammes` at each key.
struct FinderFacts {
    bool visitor = false; ///< Nobody is signed in; a `CompanySketch` stands for the company.
    bool builtin = false; ///< No registry has told its programmes yet: those that the program carries, without lists of providers.
    std::optional<Company> company; ///< Of the person signed in, as far as it is on this device.
    std::vector<Programme> programmes;
    std::vector<Provider> providers;
    std::optional<std::vector<QString>> coursesCompleted; ///< By people of the company.
    std::map<ProgrammeId, CapUse> used; ///< By the company's awards; a programme without any is absent.
};

/// What somebody without an account says of a company, to see what it could get. Empty and Unknown are not said.
struct CompanySketch {
    PlaceCode registeredIn = {};
    QString district = {};
    ApplicantType type = ApplicantType::Enterprise;
    SizeClass size = SizeClass::Unknown;
    QDate founded = {};
};

/// What the rules ask of a company, as sketched; the rest stays unknown to them. Absent while not even its place is said.
std::optional<Company> companyOf(const CompanySketch &sketch);

struct FoundProgramme {
    Programme programme;
    ProgrammeFit fit;
};

/// Every programme with its answer. Those that nothing stands against come first: what can be had now before what opens
/// later before what has closed, the larger amount before the smaller. Pure and quick, for the GUI thread.
std::vector<FoundProgramme> findProgrammes(const FinderFacts &facts, const Purpose &purpose, QDate today);

/// Whether the company is itself on the programme's list; absent where some of the list are unknown here.
std::optional<bool> isListedProvider(
    const Programme &programme, const std::vector<Provider> &providers, const std::optional<Company> &company);

/// From company and plan to programmes, over what the replica holds: it works offline, and before anybody has signed in.
class ProgrammeFinder
{
public:
    ProgrammeFinder(const Workplace &workplace, const Session &session) : m_workplace(workplace), m_session(session) { }

    QFuture<Result<FinderFacts>> load() const;

private:
    const Workplace m_workplace;
    const Session &m_session;
};

} // namespace cpv
