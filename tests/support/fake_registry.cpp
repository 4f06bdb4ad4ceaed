#include "tests/support/fake_registry.h"

#include "core/evidence/push_statement.h"
#include "core/evidence/signing.h"
#include "core/protocol/command_codec.h"
#include "core/protocol/json.h"
#include "core/protocol/record_codec.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

WireReply problem(int status, Errc code, const QStringList &arguments = {})
{
    const QJsonObject document {{u"code"_s, enumText(code)}, {u"status"_s, status}, {u"arguments"_s, QJsonArray::fromStringList(arguments)}};
    return {.status = status, .body = QJsonDocument(document).toJson(QJsonDocument::Compact)};
}

template <DescribedStruct T> WireReply ok(const T &value, int status = 200)
{
    return {.status = status, .body = encodeDocument(value)};
}

const std::vector<MaterialRef> *materialsOf(const Command &command)
{
    if (const auto *submit = std::get_if<SubmitApplication>(&command.payload))
        return &submit->form.materials;
    const auto *resubmit = std::get_if<ResubmitApplication>(&command.payload);
    return resubmit ? &resubmit->form.materials : nullptr;
}

PlaceCode placeOf(const AnyRecord &record)
{
    return std::visit([](const auto &r) { return r.place; }, record);
}

qint32 versionOf(const AnyRecord &record)
{
    return std::visit([](const auto &r) { return r.version; }, record);
}

QByteArray headerOf(const WireRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

}

FakeRegistry::FakeRegistry(City &city) : m_city(city) { }

FakeRegistry::Session FakeRegistry::signIn(AccountId account, const QByteArray &publicKey)
{
    const auto device = m_devices.try_emplace(publicKey, m_city.newId<DeviceId>()).first->second;
    const Session session {u"token-"_s + m_city.newId<CommandId>().toText(), m_city.get<Account>(account), device, publicKey};
    m_sessions[session.token] = session;
    return session;
}

std::optional<AnswerKind> FakeRegistry::answerTo(CommandId command) const
{
    const auto found = m_results.find(command);
    return found == m_results.end() ? std::nullopt : std::optional(found->second.answer.kind);
}

std::optional<WireReply> FakeRegistry::handle(const WireRequest &request, bool last)
{
    const QString path = request.path.section(u'?', 0, 0);
    if (last)
        ++m_requests[path];
    const auto session = m_sessions.find(QString::fromLatin1(headerOf(request, "Authorization").sliced(7)));
    if (session == m_sessions.end())
        return problem(401, Errc::SessionExpired);
    if (m_revoked)
        return problem(403, Errc::RevokedDevice);
    if (path == u"/v1/commands")
        return push(session->second, request.body);
    if (path == u"/v1/feed")
        return feed(session->second, request.body, last);
    if (path.startsWith(u"/v1/drafts/"))
        return putDraft(request);
    if (path.startsWith(u"/v1/materials/"))
        return material(request);
    return problem(404, Errc::NotFound);
}

// --- Commands -------------------------------------------------------------------------------------------------------

WireReply FakeRegistry::push(const Session &session, const QByteArray &body)
{
    const auto message = decodeDocument<Push>(body);
    if (!message || message->device != session.device)
        return problem(403, Errc::UnknownDevice);
    std::vector<QByteArray> bytes;
    for (const QString &command : message->commands)
        bytes.push_back(command.toUtf8());
    const auto statement = PushStatement::over(message->place, message->device, message->firstSequence, bytes);
    const bool rooted = QString::fromLatin1(statement.root.toBase64()) == message->root;
    const QByteArray signature = QByteArray::fromBase64(message->signature.toLatin1());
    if (!rooted || !verifySignature(session.publicKey, canonicalBytes(statement), signature))
        return problem(403, Errc::BadSignature);
    PushAnswer answer;
    for (const QByteArray &each : bytes) {
        const auto command = decodeCommand(each);
        if (!command || command->place != message->place || command->device != session.device)
            return problem(400, Errc::Malformed);
        answer.answers.push_back(decideOne(session, *command, each));
    }
    answer.serverTime = m_city.clock.now();
    return ok(answer);
}

Answer FakeRegistry::decideOne(const Session &session, const Command &command, const QByteArray &bytes)
{
    if (const auto known = m_results.find(command.id); known != m_results.end()) {
        Answer repeated = known->second.answer;
        if (known->second.digest != sha256(bytes))
            return {command.id, AnswerKind::Refused, toWire({Errc::IdReused}), 0};
        if (repeated.kind == AnswerKind::Applied)
            repeated.kind = AnswerKind::AlreadyApplied;
        return repeated;
    }
    qint64 &lastSequence = m_sequences[{session.device, command.place}];
    if (command.deviceSequence != lastSequence + 1)
        return {command.id, AnswerKind::Later, toWire({Errc::SequenceGap}), 0};
    if (const auto missing = objection(command))
        return {command.id, AnswerKind::Later, toWire(*missing), 0};

    Answer answer {command.id, AnswerKind::Applied, {}, 0};
    const auto forerunner = command.dependsOn ? m_results.find(*command.dependsOn) : m_results.end();
    Result<void> applied = forerunner != m_results.end() && forerunner->second.answer.kind == AnswerKind::Refused
        ? Result<void>(fail(Errc::DependencyRefused))
        : apply(command);
    if (!applied) {
        answer.kind = applied.error().code == Errc::Conflict ? AnswerKind::Conflict : AnswerKind::Refused;
        answer.error = toWire(applied.error());
    }
    lastSequence = command.deviceSequence;
    answer.lastSeq = head(command.place);
    m_results[command.id] = {sha256(bytes), answer};
    return answer;
}

std::optional<Error> FakeRegistry::objection(const Command &command) const
{
    QStringList missing;
    if (const auto *materials = materialsOf(command)) {
        for (const MaterialRef &material : *materials) {
            if (!m_materials.contains(material.sha256))
                missing.append(material.sha256);
        }
    }
    return missing.isEmpty() ? std::nullopt : std::optional(Error {Errc::MaterialsMissing, missing});
}

Result<void> FakeRegistry::apply(const Command &command)
{
    catchUp();
    const Moment moment {m_city.clock.now(), m_city.workingDays};
    for (Reads wanted; !(wanted = reads(command, m_city.world, moment.now)).empty();) {
        for (const RecordKey &key : wanted.records)
            m_city.world.putAbsent(key);
        for (const Uuid &owner : wanted.ledgerOwners)
            m_city.world.markLedgerLoaded(owner);
    }
    CPV_TRY(effects, decide(m_city.world, command, moment));
    const std::vector<Rollup> rollups = m_city.take(effects);
    m_city.checkBooks();
    for (const AnyRecord &record : effects.records)
        publish(record);
    for (const Transfer &transfer : effects.transfers)
        publish(transfer);
    for (const Rollup &rollup : rollups)
        publish(rollup);
    ++m_applied[command.id];
    return {};
}

// --- Feed -----------------------------------------------------------------------------------------------------------

void FakeRegistry::publish(AnyRecord record)
{
    const RecordKey key {kindOfRecord(record), idOf(record)};
    const PlaceCode place = placeOf(record);
    const qint64 seq = ++m_heads[place];
    std::visit([seq](auto &r) { r.changedSeq = seq; }, record);
    m_log[place].push_back({seq, key});
    m_published[key] = {seq, versionOf(record)};
    if (key.kind == RecordKind::Transfer)
        m_transfers[key] = record;
    else
        m_city.world.put(std::move(record));
}

/// What the city did by itself, without a push.
void FakeRegistry::catchUp()
{
    std::vector<AnyRecord> news;
    for (const auto &[key, record] : m_city.world.records()) {
        const auto published = m_published.find(key);
        if (published == m_published.end() || published->second.second != versionOf(record))
            news.push_back(record);
    }
    for (AnyRecord &record : news)
        publish(std::move(record));
}

const AnyRecord *FakeRegistry::recordOf(const RecordKey &key) const
{
    const auto &records = key.kind == RecordKind::Transfer ? m_transfers : m_city.world.records();
    const auto found = records.find(key);
    return found == records.end() ? nullptr : &found->second;
}

std::optional<WireReply> FakeRegistry::feed(const Session &session, const QByteArray &body, bool last)
{
    catchUp();
    const auto request = decodeDocument<FeedRequest>(body);
    if (!request)
        return problem(400, Errc::Malformed);
    FeedAnswer answer {{}, m_city.clock.now()};
    bool news = false;
    for (const FeedCursor &cursor : request->cursors) {
        answer.pages.push_back(page(session, cursor, std::min(int(request->limit), rowsPerPage)));
        news = news || !answer.pages.back().rows.empty();
    }
    if (!news && !last && request->waitSeconds > 0)
        return std::nullopt;
    return ok(answer);
}

FeedPage FakeRegistry::page(const Session &session, const FeedCursor &cursor, int limit) const
{
    FeedPage page {.place = cursor.place, .rows = {}, .lastSeq = cursor.afterSeq, .headSeq = head(cursor.place)};
    if (const auto answered = m_sequences.find({session.device, cursor.place}); answered != m_sequences.end())
        page.answeredSequence = answered->second;
    const auto log = m_log.find(cursor.place);
    if (log == m_log.end())
        return page;
    for (const Entry &entry : log->second) {
        if (entry.seq <= cursor.afterSeq)
            continue;
        if (int(page.rows.size()) >= limit) {
            page.more = true;
            return page;
        }
        page.lastSeq = entry.seq;
        const AnyRecord *record = recordOf(entry.key);
        const Audience audience = audienceOf(*record);
        const bool seen = audience.everybody || (audience.officials && isOfficial(session.account)
                && (!audience.officialsOf || inScope(session.account, *audience.officialsOf)))
            || (audience.company && audience.company == session.account.company) || audience.account == session.account.id
            || (audience.provider && audience.provider == session.account.provider)
            || std::ranges::find(audience.accounts, session.account.id) != audience.accounts.end();
        if (audience.internal || !seen || m_published.at(entry.key).first != entry.seq)
            continue;
        page.rows.push_back({entry.key.kind, entry.key.id, entry.seq, false, encodeRecord(*record)});
    }
    return page;
}

// --- Drafts and papers ----------------------------------------------------------------------------------------------

void FakeRegistry::saveDraft(Draft draft)
{
    ++draft.version;
    publish(std::move(draft));
}

WireReply FakeRegistry::putDraft(const WireRequest &request)
{
    auto put = decodeDocument<DraftPut>(request.body);
    if (!put)
        return problem(400, Errc::Malformed);
    const QByteArray tag = headerOf(request, "If-Match");
    const Draft *known = draft(put->draft.id);
    const qint32 version = known ? known->version : 0;
    if (tag != '"' + QByteArray::number(version) + '"')
        return ok(DraftAnswer {*known}, 412);
    put->draft.version = version;
    saveDraft(put->draft);
    return ok(DraftAnswer {*draft(put->draft.id)});
}

WireReply FakeRegistry::material(const WireRequest &request)
{
    const QUrl url(request.path);
    const QUrlQuery query(url);
    const QString digest = url.path().section(u'/', 3, 3);
    QByteArray &part = m_parts[digest];
    m_materialBytes += request.body.size();
    if (m_materials.contains(digest))
        return {.status = 200, .body = encodeDocument(UploadState {m_materials[digest].size(), true})};
    if (request.verb == Verb::Get || query.queryItemValue(u"offset"_s).toLongLong() != part.size())
        return {.status = 200, .body = encodeDocument(UploadState {part.size(), false})};
    part += request.body;
    if (part.size() < query.queryItemValue(u"size"_s).toLongLong())
        return {.status = 200, .body = encodeDocument(UploadState {part.size(), false})};
    const QByteArray whole = std::exchange(part, {});
    if (sha256Hex(whole) != digest)
        return problem(400, Errc::Malformed);
    m_materials[digest] = whole;
    return {.status = 200, .body = encodeDocument(UploadState {whole.size(), true})};
}

} // namespace cpv
