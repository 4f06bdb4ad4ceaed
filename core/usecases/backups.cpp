#include "core/usecases/backups.h"

#include "core/base/json.h"
#include "core/protocol/command_codec.h"
#include "core/report/tables/zip_file.h"
#include "core/storage/outbox.h"
#include "core/usecases/futures.h"

#include <QDir>
#include <QFileInfo>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostWorkBytes = qint64(256) * 1024 * 1024;
const QString ownerEntry = u"owner.json"_s;
const QString workEntry = u"work.json"_s;

/// Whose backup it is.
struct BackupOwner {
    AccountId account;
    qint32 format = 1;
};
BOOST_DESCRIBE_STRUCT(BackupOwner, (), (account, format))

QString paperEntry(const QString &digest) { return u"papers/"_s + digest; }

Result<std::vector<Command>> commandsOf(const UnsentWork &work)
{
    std::vector<Command> commands;
    for (const QString &bytes : work.commands) {
        CPV_TRY(command, decodeCommand(bytes.toUtf8()));
        commands.push_back(command);
    }
    return commands;
}

Result<std::vector<QString>> papersOfAll(const UnsentWork &work)
{
    CPV_TRY(commands, commandsOf(work));
    std::vector<std::vector<MaterialRef>> materials;
    for (const Command &command : commands)
        materials.push_back(materialsOf(command.payload));
    return papersOf(work, materials);
}

template <typename T> Result<T> readEntry(const QString &path, const QString &name)
{
    CPV_TRY(bytes, readZipEntry(path, name, MostWorkBytes));
    const auto json = parseJson(bytes);
    const auto value = json ? fromJson<T>(*json) : fail(json.error());
    return value ? Result<T>(*value) : fail(Errc::Malformed, {path}, value.error().detail);
}

Result<BackedUpWork> writeWork(const QString &path, const UnsentWork &work, const BackupOwner &owner, const QDir &papers, Instant now)
{
    ZipWriter zip(path, now);
    CPV_CHECK(zip.add(ownerEntry, compactJson(toJson(owner))));
    CPV_CHECK(zip.add(workEntry, compactJson(toJson(work))));
    CPV_TRY(digests, papersOfAll(work));
    for (const QString &digest : digests) {
        if (papers.exists(digest)) // Else a colleague's: it comes from the registry again.
            CPV_CHECK(zip.addFile(paperEntry(digest), papers.filePath(digest)));
    }
    CPV_CHECK(zip.finish());
    return BackedUpWork {qint64(work.drafts.size()), qint64(work.commands.size()), qint64(work.calculations.size())};
}

/// On the writer's thread. Papers first, since forms and commands name them.
class BringingBack
{
public:
    BringingBack(const Workplace &workplace, QString path) : m_workplace(workplace), m_path(std::move(path)) { }

    Result<BackedUpWork> bring(const UnsentWork &work)
    {
        CPV_TRY(commands, commandsOf(work));
        CPV_CHECK(bringPapers(work));
        CPV_TRY(drafts, missingDrafts(m_workplace.replica.databasePath(), work.drafts));
        for (const Draft &draft : drafts)
            CPV_CHECK(m_workplace.replica.drafts().save(draft));
        m_done.drafts = qint64(drafts.size());
        m_done.left = qint64(work.drafts.size() - drafts.size());
        CPV_CHECK(bringCalculations(work.calculations));
        for (const Command &command : commands)
            CPV_CHECK(bringCommand(command));
        return m_done;
    }

private:
    Result<void> bringPapers(const UnsentWork &work)
    {
        CPV_TRY(digests, papersOfAll(work));
        for (const QString &digest : digests) {
            const auto bytes = readZipEntry(m_path, paperEntry(digest), MaterialStore::MaxBytes);
            if (!bytes && bytes.error().code == Errc::NotFound)
                continue;
            if (!bytes)
                return fail(bytes.error());
            CPV_CHECK(m_workplace.replica.materials().put(digest, *bytes));
        }
        return {};
    }

    Result<void> bringCalculations(const std::vector<RoiCase> &calculations)
    {
        for (const RoiCase &calculation : calculations) {
            CPV_TRY(here, m_workplace.replica.roiCases().of(calculation.company));
            const auto same = std::ranges::find(here, calculation.id, &RoiCase::id);
            const bool stays = same == here.end() ? here.size() >= std::size_t(MostRoiCases) : same->savedAt >= calculation.savedAt;
            if (!stays)
                CPV_CHECK(m_workplace.replica.roiCases().save(calculation));
            ++(stays ? m_done.left : m_done.calculations);
        }
        return {};
    }

    /// What this device knows was or will be delivered; what the rules now refuse was decided meanwhile.
    Result<void> bringCommand(const Command &command)
    {
        const auto enqueued = m_workplace.replica.outbox().enqueue(command, m_workplace.moment());
        if (!enqueued && (enqueued.error().code == Errc::Storage || enqueued.error().code == Errc::DiskFull))
            return fail(enqueued.error());
        ++(enqueued ? m_done.commands : m_done.left);
        return {};
    }

    const Workplace &m_workplace;
    const QString m_path;
    BackedUpWork m_done;
};

} // namespace

QFuture<Result<BackedUpWork>> Backups::write(const QString &path) const
{
    const auto &session = m_session.current();
    if (!session)
        return ready<BackedUpWork>(fail(Errc::NotSignedIn));
    return m_workplace.scannerThread.run([path, company = session->account.company, owner = BackupOwner {session->account.id},
                                             database = m_workplace.replica.databasePath(), now = m_workplace.clock.now()]() -> Result<BackedUpWork> {
        CPV_TRY(work, unsentWork(database, company));
        return writeWork(path, work, owner, QFileInfo(database).dir().filePath(u"materials"_s), now);
    });
}

QFuture<Result<BackedUpWork>> Backups::restore(const QString &path)
{
    const auto &session = m_session.current();
    if (!session)
        return ready<BackedUpWork>(fail(Errc::NotSignedIn));
    auto restored = m_workplace.writerThread.run([path, workplace = m_workplace, account = session->account.id]() -> Result<BackedUpWork> {
        CPV_TRY(owner, readEntry<BackupOwner>(path, ownerEntry));
        if (owner.account != account)
            return fail(Errc::NotYours);
        CPV_TRY(work, readEntry<UnsentWork>(path, workEntry));
        return BringingBack(workplace, path).bring(work);
    });
    whenDone(&m_status, restored, [this](const Result<BackedUpWork> &) {
        Q_EMIT m_status.recordsChanged({RecordKind::Draft, RecordKind::Application, RecordKind::Voucher, RecordKind::Redemption});
        m_status.refresh();
        m_workplace.remote.requestSync();
    });
    return restored;
}

} // namespace cpv
