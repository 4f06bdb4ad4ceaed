#pragma once

#include "core/usecases/list_exports.h"
#include "core/usecases/session.h"
#include "core/usecases/workplace.h"

namespace cpv {

struct TimelineLine {
    TimelineEntry entry;
    bool pending = false; ///< Of this device, not confirmed by the registry yet.
};

struct ApplicationDetail {
    Application application;
    Programme programme;
    std::vector<TimelineLine> timeline; ///< Oldest first.
    std::vector<Objection> objections;
    std::optional<Company> company;
    std::optional<Provider> provider;
    std::optional<Outcome> outcome = {}; ///< What its company reported of the project.
    bool pending = false;
    std::optional<CaseHandler> handler = {}; ///< Whose work it is at the office.
    std::vector<Course> coursesAwaited = {}; ///< No voucher is issued before somebody of the company has finished them.
    std::vector<Application> sameContract = {}; ///< Other live cases that stand on the same contract, in any place this person sees.
    std::vector<Refusal> refusals; ///< What the registry refused on this application, not dismissed yet.
};

/// Reading applications; changing them is UseCases::perform.
class Applications : public QObject
{
    Q_OBJECT

public:
    Applications(const Workplace &workplace, Session &session, QObject *parent = nullptr);

    QFuture<Result<ApplicationPage>> page(const ApplicationQuery &query) const;
    /// The whole list's shape and sums; cancel the future when the question is out of date.
    QFuture<Result<std::optional<qint64>>> quickCount(const ApplicationQuery &query) const; ///< As ReplicaReader::quickCount.
    QFuture<Result<ListOutline>> outline(const ApplicationQuery &query) const;
    QFuture<Result<ApplicationTotals>> totals(const ApplicationQuery &query) const;
    /// All rows of the list, as cells; `cells` is called on another thread.
    RowsMaker rows(const ApplicationQuery &query, const PagedRows<ApplicationQuery, ApplicationPage>::Cells &cells) const;
    /// The cases at these places of the list, ascending from 0; those that it no longer has are left out.
    QFuture<Result<std::vector<ApplicationId>>> at(const ApplicationQuery &query, const std::vector<qint64> &places) const;
    QFuture<Result<std::vector<StageCount>>> stageCounts(std::optional<ProgrammeId> programme = {}) const;
    /// Who may apply, as ReplicaReader::companies.
    QFuture<Result<std::vector<Company>>> companies(const QString &text, int most) const;
    QFuture<Result<ApplicationDetail>> detail(ApplicationId id) const;
    /// Who may be given a case of this place, by name.
    QFuture<Result<std::vector<Account>>> handlers(const PlaceCode &place) const;
    /// A file with the paper's bytes, fetched if this device lacks them. NotFound, Network.
    QFuture<Result<QString>> materialFile(const PlaceCode &place, const MaterialRef &material);
    QFuture<std::optional<QString>> materialHere(const MaterialRef &material) const; ///< The same if this device has it.

private:
    AccountId me() const;

    const Workplace m_workplace;
    Session &m_session;
};

} // namespace cpv
