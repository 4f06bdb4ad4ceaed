#include "core/registry/service/registry_service.h"

#include "core/registry/service/problems.h"

using namespace Qt::StringLiterals;

namespace cpv {

RegistryService::RegistryService(RegistryServiceParts parts)
    : m_parts(std::move(parts))
    , m_drafts(m_parts.store, m_parts.bell)
    , m_materials(m_parts.store, m_parts.materials)
    , m_signUpGate(m_parts.accountParts.clocks.system)
    , m_signUps(m_parts.accountParts, m_parts.materials)
    , m_colleagues(m_parts.accountParts)
    , m_resets(m_parts.accountParts)
    , m_devices(m_parts.accountParts, m_parts.accounts)
    , m_officials(m_parts.accountParts, m_parts.accounts)
    , m_changes(m_parts.accountParts)
    , m_accountLog(m_parts.accountParts)
    , m_waiters(m_parts.bell)
{
}

void RegistryService::addRoutes(Router &router)
{
    addHealthRoutes(router);
    addAccountRoutes(router);
    router.add(HttpMethod::Post, "/v1/session",
        [this](const HttpRequest &request, const Responder &responder) { signIn(request, responder); });
    router.add(HttpMethod::Delete, "/v1/session",
        signedIn([this](const HttpRequest &, const Session &session, const Responder &responder) {
            signOut(session, responder);
        }));
    router.add(HttpMethod::Put, "/v1/session/password",
        signedIn([this](const auto &...parts) { changePassword(parts...); }));
    router.add(HttpMethod::Post, "/v1/commands", signedIn([this](const auto &...parts) { push(parts...); }),
        { .maxBodyBytes = 16 * 1024 * 1024 });
    router.add(HttpMethod::Post, "/v1/feed", signedIn([this](const auto &...parts) { feed(parts...); }));
    router.add(HttpMethod::Put, "/v1/drafts/{id}", signedIn([this](const auto &...parts) { putDraft(parts...); }));
    router.add(
        HttpMethod::Head, "/v1/materials/{sha256}", signedIn([this](const auto &...parts) { headMaterial(parts...); }));
    router.add(
        HttpMethod::Get, "/v1/materials/{sha256}", signedIn([this](const auto &...parts) { getMaterial(parts...); }));
    router.add(HttpMethod::Put, "/v1/materials/{sha256}",
        signedIn([this](const auto &...parts) { putMaterial(parts...); }),
        { .maxBodyBytes = LargestMaterial,
            .admit = [this](const HttpRequest &request) { return admitMaterial(request); } });
    router.add(HttpMethod::Get, "/v1/materials/{sha256}/upload",
        signedIn([this](const auto &...parts) { uploadState(parts...); }));
    router.add(HttpMethod::Put, "/v1/materials/{sha256}/upload",
        signedIn([this](const auto &...parts) { putPart(parts...); }), { .maxBodyBytes = PaperPartBytes });
    router.add(HttpMethod::Post, "/v1/demo/clock", signedIn([this](const auto &...parts) { moveClock(parts...); }));
}

void RegistryService::addHealthRoutes(Router &router)
{
    // Clients ask before anybody signs in, so that the sign-in page can say what kind of registry this is.
    router.add(HttpMethod::Get, "/healthz", [this](const HttpRequest &, const Responder &responder) {
        responder.answer(HttpResponse{
            .body = m_parts.demonstration ? R"({"ok":true,"demonstration":true,"version":")" CPV_VERSION R"("})"
                                          : R"({"ok":true,"version":")" CPV_VERSION R"("})" });
    });
    router.add(HttpMethod::Get, "/readyz", [this](const HttpRequest &, const Responder &responder) {
        const auto looked = m_parts.store.look([](StoreView &view) { (void)view.headSeq(PlaceCode::shared()); });
        if (looked)
            responder.answer(HttpResponse{ .body = R"({"ok":true})" });
        else
            responder.refuse(problemOf({ Errc::Busy, {}, looked.error().detail }));
    });
    router.add(HttpMethod::Get, "/metrics", [this](const HttpRequest &, const Responder &responder) {
        const HttpCounters *counters = m_counters;
        responder.answer(HttpResponse{ .contentType = "text/plain; version=0.0.4",
            .body = (counters ? counters->prometheusText() : std::string()) + m_parts.committer.prometheusText() });
    });
}

Result<Session> RegistryService::sessionOf(const HttpRequest &request)
{
    constexpr std::string_view scheme = "Bearer ";
    const auto header = request.header("authorization");
    if (!header || !header->starts_with(scheme))
        return fail(Errc::NotSignedIn);
    const auto token = header->substr(scheme.size());
    return m_parts.accounts.session(QByteArray(token.data(), static_cast<qsizetype>(token.size())));
}

HttpHandler RegistryService::signedIn(SignedIn handler)
{
    return [this, handler = std::move(handler)](const HttpRequest &request, const Responder &responder) {
        const auto session = sessionOf(request);
        if (session)
            handler(request, *session, responder);
        else
            responder.refuse(problemOf(session.error()));
    };
}

std::optional<ProblemDetails> RegistryService::admitMaterial(const HttpRequest &request)
{
    if (const auto session = sessionOf(request); !session)
        return problemOf(session.error());
    const auto length = request.header("content-length");
    const auto bytes = length ? QByteArray(length->data(), static_cast<qsizetype>(length->size())).toLongLong() : 0;
    if (bytes > LargestMaterial)
        return problemOf({ Errc::TooLarge, { QString::number(LargestMaterial) } });
    return std::nullopt;
}

} // namespace cpv
