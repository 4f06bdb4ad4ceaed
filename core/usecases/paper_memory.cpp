#include "core/usecases/paper_memory.h"

#include "core/protocol/catalogue.h"
#include "core/usecases/futures.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr int ApplicationsRead = 24;

QString issueName(const QString &sha256) { return u"paperIssued/"_s + sha256; }

MaterialKind paperKind(const QString &kind)
{
    static const std::vector<MaterialKind> kinds = builtinMaterialKinds().value_or(std::vector<MaterialKind>());
    const auto found = std::ranges::find(kinds, kind, &MaterialKind::kind);
    return found == kinds.end() ? MaterialKind() : *found;
}

/// On the writer's thread.
std::optional<QDate> issueDateOf(Replica &replica, const QString &sha256)
{
    const QDate date = QDate::fromString(replica.state().value(issueName(sha256)).value_or(QString()), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// On the reader's thread: everything that was handed in, newest first.
Result<std::vector<RememberedPaper>> handedIn(const ReplicaReader &reader, const Draft &form)
{
    std::vector<RememberedPaper> papers;
    CPV_TRY(drafts, reader.drafts());
    for (const Draft &draft : drafts) {
        if (draft.id == form.id || draft.company != form.company)
            continue;
        for (const MaterialRef &paper : draft.materials)
            papers.push_back({paper, draft.project, draft.editedAt, {}});
    }
    CPV_TRY(page, reader.applications({.sort = ApplicationSort::Submitted, .limit = ApplicationsRead}, {}));
    for (const ApplicationRow &row : page.rows) {
        CPV_TRY(whole, reader.application(row.application.id));
        if (whole.application.company != form.company)
            continue;
        for (const MaterialRef &paper : whole.application.materials)
            papers.push_back({paper, whole.application.project, whole.application.submittedAt, {}});
    }
    std::ranges::stable_sort(papers, std::greater(), &RememberedPaper::attachedAt);
    return papers;
}

} // namespace

int PaperMemory::validDays(const QString &kind) { return paperKind(kind).validDays; }

QFuture<Result<std::map<QString, QDate>>> PaperMemory::issueDates(const std::vector<MaterialRef> &papers) const
{
    return m_workplace.writerThread.run([&replica = m_workplace.replica, papers]() -> Result<std::map<QString, QDate>> {
        std::map<QString, QDate> dates;
        for (const MaterialRef &paper : papers) {
            if (const auto date = issueDateOf(replica, paper.sha256))
                dates[paper.sha256] = *date;
        }
        return dates;
    });
}

QFuture<Result<void>> PaperMemory::setIssueDate(const QString &sha256, const std::optional<QDate> &issued)
{
    return m_workplace.writerThread.run([&replica = m_workplace.replica, sha256, issued] {
        return replica.state().setValue(issueName(sha256), issued ? issued->toString(Qt::ISODate) : QString());
    });
}

QFuture<Result<std::vector<RememberedPaper>>> PaperMemory::earlier(const Draft &form) const
{
    return m_workplace.writerThread.run([workplace = m_workplace, form]() -> Result<std::vector<RememberedPaper>> {
        CPV_TRY(all, workplace.readerThread.run([&] { return handedIn(workplace.reader, form); }).result());
        const QDate today = localDate(workplace.clock.now());
        std::set<QString> seen;
        for (const MaterialRef &paper : form.materials)
            seen.insert(paper.sha256);
        std::vector<RememberedPaper> papers;
        for (RememberedPaper &each : all) {
            if (!paperKind(each.paper.kind).reusable || !seen.insert(each.paper.sha256).second)
                continue;
            each.validity = paperValidity(validDays(each.paper.kind), issueDateOf(workplace.replica, each.paper.sha256), today);
            papers.push_back(std::move(each));
        }
        return papers;
    });
}

} // namespace cpv
