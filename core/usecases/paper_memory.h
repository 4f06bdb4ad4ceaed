#pragma once

#include "core/domain/paper_validity.h"
#include "core/usecases/session.h"
#include "core/usecases/workplace.h"

#include <map>

namespace cpv {

/// A paper that the company handed in before, to be handed in again as it is.
struct RememberedPaper {
    MaterialRef paper;
    QString project;       ///< Of the application or form that has it.
    Instant attachedAt {}; ///< When that was submitted or last edited.
    PaperValidity validity;
};

/// What is known of papers besides their bytes: when they were issued, and where the company used them. Days of issue are kept
/// on this device, beside the papers' digests.
class PaperMemory : public QObject
{
    Q_OBJECT

public:
    explicit PaperMemory(const Workplace &workplace, QObject *parent = nullptr) : QObject(parent), m_workplace(workplace) { }

    /// How many days papers of this kind customarily count; zero: without limit.
    static int validDays(const QString &kind);

    /// Days of issue, by digest, of those among these papers that have one.
    QFuture<Result<std::map<QString, QDate>>> issueDates(const std::vector<MaterialRef> &papers) const;
    /// As a person says, or as the paper was read; no day: unknown again.
    QFuture<Result<void>> setIssueDate(const QString &sha256, const std::optional<QDate> &issued);
    /// Papers of the company's latest applications and other forms, which may serve again and
    /// which this form doesn't have: newest first, each once.
    QFuture<Result<std::vector<RememberedPaper>>> earlier(const Draft &form) const;

private:
    const Workplace m_workplace;
};

} // namespace cpv
