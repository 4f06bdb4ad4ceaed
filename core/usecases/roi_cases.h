#pragma once

#include "core/domain/roi_inputs.h"
#include "core/insight/roi_draws.h"
#include "core/report/pages/board_paper.h"
#include "core/usecases/session.h"
#include "core/usecases/workplace.h"

namespace cpv {

/// A company's calculations of what a project returns. They belong to the company and stay on this device.
/// The calculation itself is core/insight/roi.h, fast enough to be called at each step of a slider.
class RoiCases
{
public:
    RoiCases(const Workplace &workplace, const Session &session) : m_workplace(workplace), m_session(session), m_ids(workplace.clock) { }

    /// Kinds of projects with figures to begin from, each figure with its source.
    Result<std::vector<RoiTemplate>> templates() const;
    /// In the order they were made, at most MostRoiCases. None where nobody of a company is signed in.
    QFuture<Result<std::vector<RoiCase>>> list() const;
    /// Durable when it finishes; the case as kept. A null id makes a new one. WrongRole, OutOfRange, TooLarge {most}.
    QFuture<Result<RoiCase>> save(RoiCase kept);
    QFuture<Result<void>> remove(RoiCaseId id) const;
    /// The company's awarded cases that said what they expect, with what became of them; last changed first.
    QFuture<Result<std::vector<ProjectedCase>>> projectedCases() const;
    /// Draws on a thread of their own, so that neither pages nor stores wait.
    QFuture<RoiChances> chances(const RoiInputs &inputs, qint64 seed);
    /// For the board, as PDF. Errors as of writeBoardPaper.
    QFuture<Result<void>> writePaper(const QString &path, const BoardPaper &paper);

private:
    const Workplace m_workplace;
    const Session &m_session;
    Uuid7Source m_ids;
    SerialExecutor m_drawing;
};

} // namespace cpv
