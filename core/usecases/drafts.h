#pragma once

#include "core/domain/programme_fit.h"
#include "core/domain/window_days.h"
#include "core/usecases/estimate.h"
#include "core/usecases/session.h"
#include "core/usecases/workplace.h"

#include <functional>
#include <set>

namespace cpv {

struct DraftListing {
    Draft draft;
    QString programmeZh, programmeEn;
    int materialsRequired = 0;
    int materialsPresent = 0; ///< Of the required kinds.
    WindowDays window; ///< Of its programme, today.
    int conflicts = 0;
    QString corrected;      ///< Number of the returned application that it corrects.
    int itemsAsked = 0;     ///< Of its round,
    int itemsCorrected = 0; ///< and those that say something else by now.
    std::optional<QDate> correctionDue; ///< Inclusive; of a correction.
};

/// A field that someone else of the company changed meanwhile; mine is in the draft.
struct DraftFieldConflict {
    QString field;
    Draft theirs;
};

struct MaterialChange {
    std::vector<MaterialRef> out;
    std::vector<MaterialRef> in;
};

/// Forms not yet submitted; everything works offline and is durable when its future finishes.
class Drafts : public QObject
{
    Q_OBJECT

public:
    Drafts(const Workplace &workplace, Session &session, QObject *parent = nullptr);

    /// Last edited first.
    QFuture<Result<std::vector<DraftListing>>> list() const;
    /// A form of the signed-in company, with what a plan says of it and whom to ask filled in. NotSignedIn, NotFound, WrongRole (no company).
    QFuture<Result<Draft>> create(ProgrammeId programme, const Purpose &purpose = {});
    /// The form of a returned application, to correct; an open correction of it is continued. WrongState, NotFound.
    QFuture<Result<Draft>> createCorrection(ApplicationId application);
    QFuture<Result<Draft>> load(DraftId id) const;
    /// The same after everything that was asked of this class before, saves included.
    QFuture<Result<Draft>> current(DraftId id) const;
    /// Autosave of all fields but the materials of a stored form; `editedAt` becomes now. What equals `base`, the form as it was
    /// last read or saved, is no edit: a colleague's value that came in meanwhile stays, and what both changed is a conflict.
    QFuture<Result<Draft>> save(const Draft &draft, const std::optional<Draft> &base = {});
    QFuture<Result<void>> discard(DraftId id);
    /// Out of sight at once, discarded when Commands::UndoTime is over. A program that ends meanwhile keeps it: see `leftHeld`.
    QFuture<Result<void>> discardUndoable(DraftId id);
    QFuture<Result<void>> keepAfterAll(DraftId id); ///< WrongState once it is discarded.
    QFuture<Result<std::vector<Draft>>> leftHeld() const;

    /// Copies the file and adds it to the stored draft (take `materials` from the answer). Refused with
    /// Missing {file}, TooLarge {file, bytes, limit}, UnknownKind {file, kinds}, AlreadyExists {file, the same paper's kind}.
    QFuture<Result<Draft>> attachMaterial(DraftId id, const QString &kind, const QString &path);
    QFuture<Result<Draft>> removeMaterial(DraftId id, const QString &kind, const QString &sha256);
    /// A paper of an earlier application or another form, as it is. AlreadyExists as above.
    QFuture<Result<Draft>> useAgain(DraftId id, const MaterialRef &paper);
    /// Papers that were here before, taken out and put back.
    QFuture<Result<Draft>> changeMaterials(DraftId id, const MaterialChange &change);

    QFuture<Result<EstimateFacts>> facts(const ApplicationForm &form) const;

    QFuture<Result<std::vector<DraftFieldConflict>>> conflicts(DraftId id) const;
    /// The chosen value was saved; the other one is let go.
    QFuture<Result<void>> conflictResolved(DraftId id, const QString &field);
    /// What took a colleague's value, until `marksSeen`.
    QFuture<Result<std::vector<DraftMark>>> marks(DraftId id) const;
    QFuture<Result<void>> marksSeen(DraftId id);

    /// Earlier versions on this device, newest first; the first is the form as it is stored.
    QFuture<Result<std::vector<DraftRevision>>> revisions(DraftId id) const;
    QFuture<Result<void>> closeRevision(DraftId id);
    /// The company's applications, newest first, to copy from.
    QFuture<Result<std::vector<Application>>> earlierApplications() const;
    /// A new form of the same programme. Of one that came to nothing all of it, papers too: its contract is still to be paid. Of
    /// an award what is likely to be the same again (fillFromEarlier): no contract is paid for twice. As `create`.
    QFuture<Result<Draft>> createLike(ApplicationId application);

Q_SIGNALS:
    void changed(); ///< Stored, made or thrown away here.

private:
    QFuture<Result<Draft>> make(ProgrammeId programme, std::function<void(Draft &)> fill);
    template <typename T, typename Job> QFuture<Result<T>> write(Job job);

    const Workplace m_workplace;
    Session &m_session;
    Uuid7Source m_ids;
    std::set<DraftId> m_held; ///< By this run of the program.
};

} // namespace cpv
