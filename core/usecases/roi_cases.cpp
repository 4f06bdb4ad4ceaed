#include "core/usecases/roi_cases.h"

#include "core/protocol/catalogue.h"
#include "core/usecases/futures.h"

namespace cpv {

namespace {

std::optional<CompanyId> companyOf(const Session &session)
{
    return session.current() ? session.current()->account.company : std::nullopt;
}

} // namespace

Result<std::vector<RoiTemplate>> RoiCases::templates() const { return builtinRoiTemplates(); }

QFuture<Result<std::vector<RoiCase>>> RoiCases::list() const
{
    const std::optional<CompanyId> company = companyOf(m_session);
    if (!company)
        return ready<std::vector<RoiCase>>(std::vector<RoiCase>());
    return m_workplace.writerThread.run([&replica = m_workplace.replica, company = *company] { return replica.roiCases().of(company); });
}

QFuture<Result<RoiCase>> RoiCases::save(RoiCase kept)
{
    const std::optional<CompanyId> company = companyOf(m_session);
    if (!company)
        return ready<RoiCase>(fail(Errc::WrongRole, {enumText(Role::CompanyUser)}));
    if (const auto checked = checkRoi(kept.inputs); !checked)
        return ready<RoiCase>(fail(checked.error()));
    if (kept.id == RoiCaseId())
        kept.id = RoiCaseId(m_ids.next());
    kept.company = *company;
    kept.savedAt = m_workplace.clock.now();
    return m_workplace.writerThread.run([&replica = m_workplace.replica, kept]() -> Result<RoiCase> {
        CPV_CHECK(replica.roiCases().save(kept));
        return kept;
    });
}

QFuture<Result<void>> RoiCases::remove(RoiCaseId id) const
{
    return m_workplace.writerThread.run([&replica = m_workplace.replica, id] { return replica.roiCases().remove(id); });
}

QFuture<Result<std::vector<ProjectedCase>>> RoiCases::projectedCases() const
{
    const std::optional<CompanyId> company = companyOf(m_session);
    if (!company)
        return ready<std::vector<ProjectedCase>>(std::vector<ProjectedCase>());
    return m_workplace.readerThread.run([&reader = m_workplace.reader, company = *company] { return reader.projectedCases(company); });
}

QFuture<RoiChances> RoiCases::chances(const RoiInputs &inputs, qint64 seed)
{
    return m_drawing.run([inputs, seed] { return drawReturns(inputs, quint64(seed)); });
}

QFuture<Result<void>> RoiCases::writePaper(const QString &path, const BoardPaper &paper)
{
    return m_drawing.run([path, paper] { return writeBoardPaper(path, paper); });
}

} // namespace cpv
