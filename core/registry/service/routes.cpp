#include "core/registry/commit/push_desk.h"
#include "core/registry/service/feed.h"
#include "core/registry/service/bodies.h"
#include "core/registry/service/registry_service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// What each route of the service does with a request whose session is known.
namespace cpv {

namespace {

constexpr std::chrono::seconds LongestWait{ 30 };
constexpr qint32 MostDaysAtOnce = 366;

/// An If-Match of one strong tag that is a version number: "7".
Result<qint32> ifMatch(const HttpRequest &request)
{
    const auto header = request.header("if-match");
    if (!header)
        return fail(Errc::Missing, { u"If-Match"_s });
    QString tag = QString::fromUtf8(header->data(), static_cast<qsizetype>(header->size())).trimmed();
    if (tag.size() >= 2 && tag.startsWith(u'"') && tag.endsWith(u'"'))
        tag = tag.mid(1, tag.size() - 2);
    bool isNumber = false;
    const qint32 version = tag.toInt(&isNumber);
    return isNumber && version >= 0 ? Result<qint32>(version) : fail(Errc::Malformed, { u"If-Match"_s });
}

QString queryText(const HttpRequest &request, std::string_view name)
{
    const auto text = request.queryValue(name).value_or("");
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<PlaceCode> placeOf(const HttpRequest &request)
{
    return PlaceCode::fromText(queryText(request, "place"));
}

std::optional<qint64> numberOf(const HttpRequest &request, std::string_view name)
{
    bool isNumber = false;
    const qint64 number = queryText(request, name).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

void RegistryService::signIn(const HttpRequest &request, const Responder &responder)
{
    const auto wanted = decodeDocument<SignInRequest>(bodyOf(request));
    if (!wanted)
        return refuse(responder, wanted.error());
    hashing(responder, [this, wanted = *wanted, responder] {
        auto answer = m_parts.accounts.signIn(wanted);
        if (!answer)
            return refuse(responder, answer.error());
        answer->demonstration = m_parts.demonstration;
        HttpResponse response = jsonResponse(*answer);
        response.mayCompress = false; // It holds the token beside text that the client chose.
        responder.answer(std::move(response));
    });
}

void RegistryService::signOut(const Session &session, const Responder &responder)
{
    if (const auto ended = m_parts.accounts.signOut(session); !ended)
        return refuse(responder, ended.error());
    responder.answer(HttpResponse{ .status = 204 });
}

void RegistryService::changePassword(
    const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto wanted = decodeDocument<PasswordChange>(bodyOf(request));
    if (!wanted)
        return refuse(responder, wanted.error());
    hashing(responder, [this, wanted = *wanted, session, responder] {
        if (const auto changed = m_parts.accounts.changePassword(session, wanted); !changed)
            return refuse(responder, changed.error());
        responder.answer(HttpResponse{ .status = 204 });
    });
}

void RegistryService::hashing(const Responder &responder, std::function<void()> job)
{
    if (!m_passwords.enqueue(std::move(job)))
        refuse(responder, { Errc::Busy });
}

void RegistryService::push(const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto pushed = decodeDocument<Push>(bodyOf(request));
    if (!pushed)
        return refuse(responder, pushed.error());
    auto commands = receive(*pushed, session);
    if (!commands)
        return refuse(responder, commands.error());
    // One person's word publishes a programme only where the registry stands (programmes/); over the network it takes two.
    const auto publishesAlone = [](const ReceivedCommand &one) { return std::holds_alternative<PublishProgramme>(one.command.payload); };
    if (std::ranges::any_of(*commands, publishesAlone))
        return refuse(responder, { Errc::WrongRole, { enumText(CommandKind::PublishProgramme) } });
    m_parts.committer.submit(*std::move(commands), [this, responder](std::vector<Answer> answers) {
        responder.answer(jsonResponse(PushAnswer{ std::move(answers), m_parts.clock.now() }));
    });
}

void RegistryService::feed(const HttpRequest &request, const Session &session, const Responder &responder)
{
    auto wanted = decodeDocument<FeedRequest>(bodyOf(request));
    if (!wanted)
        return refuse(responder, wanted.error());
    m_devices.noteSeen(session, wanted->waiting);
    const auto tryAnswer = [this, wanted = *wanted, session, responder](bool last) {
        if (responder.isAbandoned())
            return true;
        auto answer = readFeed(m_parts.store, wanted, session);
        if (!answer) {
            refuse(responder, answer.error());
            return true;
        }
        if (!last && !hasNews(*answer))
            return false;
        answer->serverTime = m_parts.clock.now();
        responder.answer(jsonResponse(*answer));
        return true;
    };
    const auto wait = std::clamp(std::chrono::seconds(wanted->waitSeconds), std::chrono::seconds(0), LongestWait);
    if (tryAnswer(wait == std::chrono::seconds(0)))
        return;
    // Whoever waits may be shut out meanwhile, or given other places.
    const auto tryAgain = [this, session, responder, tryAnswer](bool last) {
        const auto open = responder.isAbandoned() ? Result<void>() : m_parts.accounts.checkOpen(session);
        if (open)
            return tryAnswer(last);
        refuse(responder, open.error());
        return true;
    };
    FeedWaiters::Waiter waiter{ {}, FeedWaiters::SteadyClock::now() + wait, tryAgain };
    for (const FeedCursor &cursor : wanted->cursors)
        waiter.places.insert(cursor.place);
    m_waiters.add(std::move(waiter));
}

void RegistryService::putDraft(const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto put = decodeDocument<DraftPut>(bodyOf(request));
    if (!put)
        return refuse(responder, put.error());
    if (DraftId::fromText(QString::fromStdString(request.param("id"))) != put->draft.id)
        return refuse(responder, { Errc::Malformed, { u"id"_s } });
    const auto baseVersion = ifMatch(request);
    if (!baseVersion)
        return refuse(responder, baseVersion.error());
    const auto outcome = m_drafts.put(session, put->draft, *baseVersion);
    if (!outcome)
        return refuse(responder, outcome.error());
    responder.answer(jsonResponse(DraftAnswer{ outcome->draft }, outcome->taken ? 200 : 412));
}

void RegistryService::putMaterial(const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto place = placeOf(request);
    if (!place)
        return refuse(responder, { Errc::Malformed, { u"place"_s } });
    const auto kept
        = m_materials.put(session, *place, QString::fromStdString(request.param("sha256")), bodyOf(request));
    if (!kept)
        return refuse(responder, kept.error());
    responder.answer(HttpResponse{ .status = 204 });
}

void RegistryService::uploadState(const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto state = m_materials.uploadState(session, QString::fromStdString(request.param("sha256")));
    if (!state)
        return refuse(responder, state.error());
    responder.answer(jsonResponse(*state));
}

void RegistryService::putPart(const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto place = placeOf(request);
    const auto offset = numberOf(request, "offset");
    const auto size = numberOf(request, "size");
    if (!place || !offset || !size)
        return refuse(responder, { Errc::Malformed, { !place ? u"place"_s : !offset ? u"offset"_s : u"size"_s } });
    const Materials::Part part{ *place, QString::fromStdString(request.param("sha256")), *offset, *size };
    const auto state = m_materials.putPart(session, part, bodyOf(request));
    if (!state)
        return refuse(responder, state.error());
    responder.answer(jsonResponse(*state));
}

void RegistryService::getMaterial(const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto bytes = m_materials.get(session, QString::fromStdString(request.param("sha256")));
    if (!bytes)
        return refuse(responder, bytes.error());
    responder.answer(HttpResponse{ .contentType = "application/octet-stream",
        .body = bytes->toStdString(),
        .headers = { { "X-Content-Type-Options", "nosniff" } } });
}

void RegistryService::headMaterial(const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto size = m_materials.size(session, QString::fromStdString(request.param("sha256")));
    if (!size)
        return refuse(responder, size.error());
    responder.answer(HttpResponse{ .contentType = "application/octet-stream" });
}

void RegistryService::moveClock(const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto wanted = decodeDocument<AdvanceClock>(bodyOf(request));
    if (!wanted)
        return refuse(responder, wanted.error());
    if (!m_parts.demonstration)
        return refuse(responder, { Errc::NotFound, { u"demonstration"_s } });
    if (!isOfficial(session.account))
        return refuse(responder, { Errc::WrongRole, { u"official"_s } });
    if (wanted->days < 1 || wanted->days > MostDaysAtOnce)
        return refuse(responder, { Errc::OutOfRange, { u"days"_s, QString::number(MostDaysAtOnce) } });
    const auto offset = m_parts.clock.offset() + std::chrono::hours(24) * wanted->days;
    const auto kept = m_parts.store.change([&](StoreTransaction &transaction) -> Result<void> {
        transaction.writeSetting(QString::fromLatin1(ClockOffsetSetting), QString::number(offset.count()));
        return {};
    });
    if (!kept)
        return refuse(responder, kept.error());
    m_parts.clock.setOffset(offset);
    responder.answer(jsonResponse(FeedAnswer{ {}, m_parts.clock.now() }));
}

} // namespace cpv
