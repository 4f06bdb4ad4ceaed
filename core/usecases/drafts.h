#pragma once

#include "core/domain/programme_fit.h"
#include "core/usecases/estimate.h"
#include "core/usecases/session.h"
#include "core/usecases/workplace.h"

namespace cpv {

struct DraftListing {
    Draft draft;
    QString programmeZh, programmeEn;
    int materialsRequired = 0;
    int materialsPresent = 0; ///< Of the required kinds.
    std::optional<QDate> closes;
    int conflicts = 0;
};

/// A field that someone else of the company changed meanwhile; mine is in the draft.
struct DraftFieldConflict {
    QString field;
    Draft theirs;
};

/// Forms not yet submitted; everything works offline and is durable when its future finishes.
class Drafts : public QObject
{
    Q_OBJECT

public:
    Drafts(const Workplace &workplace, Session &session, QObject *parent = nullptr);

    /// Last edited first.
    QFuture<Result<std::vector<DraftListing>>> list() const;
    /// A form of the signed-in company, with what a plan says of it filled in. NotSignedIn, NotFound, WrongRole (no company).
    QFuture<Result<Draft>> create(ProgrammeId programme, const Purpose &purpose = {});
    /// The form of a returned application, to correct; an open correction of it is continued. WrongState, NotFound.
    QFuture<Result<Draft>> createCorrection(ApplicationId application);
    QFuture<Result<Draft>> load(DraftId id) const;
    /// Autosave of all fields but the materials of a stored form; `editedAt` becomes now. Keep the answer: its materials and
    /// version are those stored.
    QFuture<Result<Draft>> save(const Draft &draft);
    QFuture<Result<void>> discard(DraftId id);

    /// Copies the file and adds it to the stored draft (take `materials` from the answer). Refused with
    /// Missing {file}, TooLarge {file, bytes, limit}, UnknownKind {file, kinds}, AlreadyExists {file, the same paper's kind}.
    QFuture<Result<Draft>> attachMaterial(DraftId id, const QString &kind, const QString &path);
    QFuture<Result<Draft>> removeMaterial(DraftId id, const QString &kind, const QString &sha256);

    QFuture<Result<EstimateFacts>> facts(const ApplicationForm &form) const;

    QFuture<Result<std::vector<DraftFieldConflict>>> conflicts(DraftId id) const;
    /// The chosen value was saved; the other one is let go.
    QFuture<Result<void>> conflictResolved(DraftId id, const QString &field);

Q_SIGNALS:
    void changed(); ///< Stored, made or thrown away here.

private:
    template <typename T, typename Job> QFuture<Result<T>> write(Job job);

    const Workplace m_workplace;
    Session &m_session;
    Uuid7Source m_ids;
};

} // namespace cpv
