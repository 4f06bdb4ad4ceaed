#include "core/usecases/drafts.h"

#include "core/domain/correction.h"
#include "core/domain/form_fields.h"
#include "core/usecases/commands.h"
#include "core/usecases/futures.h"
#include "core/usecases/programme_finder.h"

#include <QTimer>

#include <algorithm>

namespace cpv {

namespace {

constexpr int MostEarlier = 12; ///< Applications offered to copy from.

bool hasPaper(const ApplicationForm &form, const QString &kind)
{
    return std::ranges::any_of(form.materials, [&](const MaterialRef &material) { return material.kind == kind; });
}

DraftListing listingOf(const Draft &draft, const Programme *programme, QDate today)
{
    DraftListing listing {.draft = draft};
    if (!programme)
        return listing;
    listing.programmeZh = programme->nameZh;
    listing.programmeEn = programme->nameEn;
    listing.window = windowDays(*programme, today);
    for (const MaterialRequirement &requirement : programme->materials) {
        if (!requirement.required)
            continue;
        ++listing.materialsRequired;
        listing.materialsPresent += hasPaper(draft, requirement.kind);
    }
    return listing;
}

/// Nothing of an application that is not on this device.
void addRound(DraftListing &listing, const Result<ApplicationRow> &row)
{
    if (!row)
        return;
    const Application &returned = row->application;
    listing.corrected = returned.number;
    listing.correctionDue = returned.correctionDue;
    listing.itemsAsked = int(returned.corrections.size());
    listing.itemsCorrected = listing.itemsAsked - int(itemsLeft(returned.corrections, returned, listing.draft).size());
}

/// On the reader's thread.
Result<std::vector<DraftListing>> listDrafts(const ReplicaReader &reader, QDate today)
{
    CPV_TRY(drafts, reader.drafts());
    std::vector<DraftListing> listings;
    for (const Draft &draft : drafts) {
        const Result<Programme> programme = reader.programme(draft.programme);
        CPV_TRY(conflicts, reader.draftConflicts(draft.id));
        listings.push_back(listingOf(draft, programme ? &*programme : nullptr, today));
        listings.back().conflicts = int(conflicts.size());
        if (draft.corrects)
            addRound(listings.back(), reader.application(*draft.corrects));
    }
    return listings;
}

/// On the reader's thread: the draft to go on with, new with `id` if there is none.
Result<Draft> correctionOf(const ReplicaReader &reader, ApplicationId application, DraftId id)
{
    CPV_TRY(row, reader.application(application));
    CPV_TRY(drafts, reader.drafts());
    for (const Draft &draft : drafts)
        if (draft.corrects == application)
            return draft;
    if (row.application.stage != Stage::Returned)
        return fail(Errc::WrongState, {enumText(row.application.stage)});
    Draft draft;
    static_cast<ApplicationForm &>(draft) = row.application;
    draft.declared = false; // Said again of what is corrected.
    draft.id = id;
    draft.place = row.application.place;
    draft.corrects = application;
    return draft;
}

/// Who writes the form and the number the company gave of itself, where nothing else is said.
void fillContact(Draft &draft, const QString &person, const Result<std::optional<Company>> &company)
{
    if (draft.contactName.isEmpty())
        draft.contactName = person;
    if (draft.contactPhone.isEmpty() && company && *company && isPhoneNumber((*company)->contact))
        draft.contactPhone = (*company)->contact;
}

void fillLike(Draft &draft, const Application &earlier)
{
    if (!cameToNothing(earlier)) {
        fillFromEarlier(draft, earlier);
        return;
    }
    static_cast<ApplicationForm &>(draft) = earlier;
    draft.declared = false;
}

/// On the writer's thread. A paper is in a form once, whatever its kind.
Result<Draft> put(Replica &replica, DraftId id, const MaterialRef &paper)
{
    CPV_TRY(draft, replica.drafts().find(id));
    for (const MaterialRef &present : draft.materials) {
        if (present.sha256 != paper.sha256)
            continue;
        if (present.kind == paper.kind)
            return draft;
        return fail(Errc::AlreadyExists, {paper.name, present.kind});
    }
    draft.materials.push_back(paper);
    CPV_CHECK(replica.materials().need(draft.place, {paper}));
    return draft;
}

/// On the writer's thread.
Result<Draft> attach(Replica &replica, DraftId id, const QString &kind, const QString &path)
{
    CPV_TRY(paper, replica.materials().add(path));
    paper.kind = kind;
    return put(replica, id, paper);
}

} // namespace

Drafts::Drafts(const Workplace &workplace, Session &session, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_session(session)
    , m_ids(workplace.clock)
{
}

/// Runs on the writer's thread; what succeeded is told to pages and to sync.
template <typename T, typename Job> QFuture<Result<T>> Drafts::write(Job job)
{
    auto future = m_workplace.writerThread.run(std::move(job));
    whenDone(this, future, [this](const Result<T> &result) {
        if (!result)
            return;
        Q_EMIT changed();
        m_workplace.remote.requestSync();
    });
    return future;
}

QFuture<Result<std::vector<DraftListing>>> Drafts::list() const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, today = localDate(m_workplace.clock.now())] {
        return listDrafts(reader, today);
    });
}

QFuture<Result<Draft>> Drafts::create(ProgrammeId programme, const Purpose &purpose)
{
    return make(programme, [purpose](Draft &draft) { fillIn(draft, purpose); });
}

QFuture<Result<Draft>> Drafts::make(ProgrammeId programme, std::function<void(Draft &)> fill)
{
    if (!m_session.current())
        return ready<Draft>(fail(Errc::NotSignedIn));
    const Account &account = m_session.current()->account;
    if (!account.company)
        return ready<Draft>(fail(Errc::WrongRole, {enumText(Role::CompanyUser)}));
    return write<Draft>(
        [workplace = m_workplace, programme, fill, company = *account.company, person = account.personName, id = DraftId(m_ids.next())]() -> Result<Draft> {
            // The writer may wait for the reader; the reader never waits for the writer.
            CPV_TRY(found, workplace.readerThread.run([&] { return workplace.reader.programme(programme); }).result());
            Draft draft;
            draft.programme = programme;
            draft.company = company;
            draft.id = id;
            draft.place = found.place;
            fill(draft);
            fillContact(draft, person, workplace.readerThread.run([&] { return workplace.reader.company(company); }).result());
            draft.editedAt = workplace.clock.now();
            CPV_CHECK(workplace.replica.materials().need(draft.place, draft.materials));
            return workplace.replica.drafts().save(draft);
        });
}

QFuture<Result<Draft>> Drafts::createCorrection(ApplicationId application)
{
    return write<Draft>([workplace = m_workplace, application, id = DraftId(m_ids.next())]() -> Result<Draft> {
        CPV_TRY(draft,
            workplace.readerThread.run([&] { return correctionOf(workplace.reader, application, id); }).result());
        if (draft.id != id)
            return draft;
        draft.editedAt = workplace.clock.now();
        return workplace.replica.drafts().save(draft);
    });
}

QFuture<Result<Draft>> Drafts::load(DraftId id) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, id] { return reader.draft(id); });
}

QFuture<Result<Draft>> Drafts::current(DraftId id) const
{
    return m_workplace.writerThread.run([&replica = m_workplace.replica, id] { return replica.drafts().find(id); });
}

QFuture<Result<Draft>> Drafts::save(const Draft &draft, const std::optional<Draft> &base)
{
    return write<Draft>([workplace = m_workplace, draft, base]() -> Result<Draft> {
        Draft edited = draft;
        // Papers come and go by their own calls: who edits fields may not know yet of one that was just attached.
        if (const auto stored = workplace.replica.drafts().find(draft.id))
            edited.materials = stored->materials;
        edited.editedAt = workplace.clock.now();
        return workplace.replica.drafts().save(edited, base);
    });
}

QFuture<Result<void>> Drafts::discard(DraftId id)
{
    return write<void>([workplace = m_workplace, id] { return workplace.replica.drafts().discard(id, workplace.clock.now()); });
}

QFuture<Result<void>> Drafts::discardUndoable(DraftId id)
{
    auto held = write<void>([workplace = m_workplace, id] { return workplace.replica.drafts().holdDiscard(id, workplace.clock.now()); });
    whenDone(this, held, [this, id](const Result<void> &done) {
        if (!done)
            return;
        m_held.insert(id);
        QTimer::singleShot(Commands::UndoTime, this, [this, id] {
            if (m_held.erase(id) > 0)
                discard(id);
        });
    });
    return held;
}

QFuture<Result<void>> Drafts::keepAfterAll(DraftId id)
{
    m_held.erase(id);
    return write<void>([&replica = m_workplace.replica, id] { return replica.drafts().keep(id); });
}

QFuture<Result<std::vector<Draft>>> Drafts::leftHeld() const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, held = m_held]() -> Result<std::vector<Draft>> {
        CPV_TRY(drafts, reader.heldDiscards());
        std::erase_if(drafts, [&](const Draft &draft) { return held.contains(draft.id); });
        return drafts;
    });
}

QFuture<Result<Draft>> Drafts::attachMaterial(DraftId id, const QString &kind, const QString &path)
{
    return write<Draft>([workplace = m_workplace, id, kind, path]() -> Result<Draft> {
        CPV_TRY(draft, attach(workplace.replica, id, kind, path));
        draft.editedAt = workplace.clock.now();
        return workplace.replica.drafts().save(draft);
    });
}

QFuture<Result<Draft>> Drafts::useAgain(DraftId id, const MaterialRef &paper)
{
    return write<Draft>([workplace = m_workplace, id, paper]() -> Result<Draft> {
        CPV_TRY(draft, put(workplace.replica, id, paper));
        draft.editedAt = workplace.clock.now();
        return workplace.replica.drafts().save(draft);
    });
}

QFuture<Result<Draft>> Drafts::removeMaterial(DraftId id, const QString &kind, const QString &sha256)
{
    return write<Draft>([workplace = m_workplace, id, kind, sha256]() -> Result<Draft> {
        CPV_TRY(draft, workplace.replica.drafts().find(id));
        std::erase_if(draft.materials,
            [&](const MaterialRef &material) { return material.kind == kind && material.sha256 == sha256; });
        draft.editedAt = workplace.clock.now();
        return workplace.replica.drafts().save(draft);
    });
}

QFuture<Result<Draft>> Drafts::changeMaterials(DraftId id, const MaterialChange &change)
{
    return write<Draft>([workplace = m_workplace, id, change]() -> Result<Draft> {
        CPV_TRY(draft, workplace.replica.drafts().find(id));
        const auto isIn = [](const std::vector<MaterialRef> &papers, const MaterialRef &paper) {
            return std::ranges::any_of(
                papers, [&](const MaterialRef &each) { return each.kind == paper.kind && each.sha256 == paper.sha256; });
        };
        std::erase_if(draft.materials, [&](const MaterialRef &paper) { return isIn(change.out, paper); });
        for (const MaterialRef &paper : change.in) {
            if (!isIn(draft.materials, paper))
                draft.materials.push_back(paper);
        }
        draft.editedAt = workplace.clock.now();
        return workplace.replica.drafts().save(draft);
    });
}

QFuture<Result<EstimateFacts>> Drafts::facts(const ApplicationForm &form) const
{
    const int year = localDate(m_workplace.clock.now()).year();
    return m_workplace.readerThread.run([&reader = m_workplace.reader, form, year]() -> Result<EstimateFacts> {
        CPV_TRY(programme, reader.programme(form.programme));
        EstimateFacts facts {.programme = programme};
        CPV_TRY(company, reader.company(form.company));
        facts.company = company;
        CPV_TRY(used, reader.capUse(form.company, year));
        facts.used = used[form.programme];
        CPV_TRY(enrolments, reader.enrolments());
        facts.coursesCompleted = coursesCompleted(enrolments, form.company);
        CPV_TRY(providers, reader.providers());
        const auto chosen = std::ranges::find_if(providers, [&](const Provider &each) { return each.id == form.provider; });
        if (chosen != providers.end())
            facts.provider = *chosen;
        facts.applicantIsProvider = isListedProvider(programme, providers, company);
        return facts;
    });
}

QFuture<Result<std::vector<DraftFieldConflict>>> Drafts::conflicts(DraftId id) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, id]() -> Result<std::vector<DraftFieldConflict>> {
        CPV_TRY(stored, reader.draftConflicts(id));
        std::vector<DraftFieldConflict> conflicts;
        for (DraftConflict &conflict : stored)
            conflicts.push_back({conflict.field, std::move(conflict.theirs)});
        return conflicts;
    });
}

QFuture<Result<void>> Drafts::conflictResolved(DraftId id, const QString &field)
{
    return write<void>([workplace = m_workplace, id, field] { return workplace.replica.drafts().conflictResolved(id, field); });
}

QFuture<Result<std::vector<DraftMark>>> Drafts::marks(DraftId id) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, id] { return reader.draftMarks(id); });
}

QFuture<Result<void>> Drafts::marksSeen(DraftId id)
{
    return m_workplace.writerThread.run([&replica = m_workplace.replica, id] { return replica.drafts().marksSeen(id); });
}

QFuture<Result<std::vector<DraftRevision>>> Drafts::revisions(DraftId id) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, id] { return reader.draftRevisions(id); });
}

QFuture<Result<void>> Drafts::closeRevision(DraftId id)
{
    return m_workplace.writerThread.run([&replica = m_workplace.replica, id] { return replica.drafts().closeRevision(id); });
}

QFuture<Result<std::vector<Application>>> Drafts::earlierApplications() const
{
    const AccountId me = m_session.current() ? m_session.current()->account.id : AccountId();
    return m_workplace.readerThread.run([&reader = m_workplace.reader, me]() -> Result<std::vector<Application>> {
        CPV_TRY(page, reader.applications({.sort = ApplicationSort::Submitted, .limit = MostEarlier}, me));
        std::vector<Application> earlier;
        for (const ApplicationRow &row : page.rows) {
            CPV_TRY(whole, reader.application(row.application.id));
            earlier.push_back(whole.application);
        }
        return earlier;
    });
}

QFuture<Result<Draft>> Drafts::createLike(ApplicationId application)
{
    Promised<Draft> answer;
    auto found = m_workplace.readerThread.run([&reader = m_workplace.reader, application] { return reader.application(application); });
    whenDone(this, found, [this, answer](const Result<ApplicationRow> &row) {
        if (!row)
            return answer.give(fail(row.error()));
        const auto made = make(row->application.programme, [earlier = row->application](Draft &draft) { fillLike(draft, earlier); });
        whenDone(this, made, [answer](const Result<Draft> &draft) { answer.give(draft); });
    });
    return answer.future();
}

} // namespace cpv
