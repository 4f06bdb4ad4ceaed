#include "core/base/uscc.h"
#include "core/registry/service/bodies.h"
#include "core/registry/service/registry_service.h"

using namespace Qt::StringLiterals;

/// Routes for companies that sign up, for the people of a company, their passwords and devices.
namespace cpv {

namespace {

/// A licence in base64, and a few fields.
constexpr qsizetype MostSignUpBytes = LargestLicence / 3 * 4 + 64 * 1024;

} // namespace

void RegistryService::addAccountRoutes(Router &router)
{
    router.add(HttpMethod::Post, "/v1/registrations",
        [this](const HttpRequest &request, const Responder &responder) { signUp(request, responder); },
        { .maxBodyBytes = MostSignUpBytes,
            .admit = [this](const HttpRequest &request) -> std::optional<ProblemDetails> {
                const auto admitted = m_signUpGate.admit(request.remoteAddress);
                return admitted ? std::nullopt : std::optional(problemOf(admitted.error()));
            } });
    router.add(HttpMethod::Put, "/v1/password",
        [this](const HttpRequest &request, const Responder &responder) { choosePassword(request, responder); });
    router.add(HttpMethod::Get, "/v1/devices", signedIn([this](const auto &...parts) { listDevices(parts...); }));
    router.add(
        HttpMethod::Delete, "/v1/devices/{id}", signedIn([this](const auto &...parts) { revokeDevice(parts...); }));
    addColleagueRoutes(router);
    addResetRoutes(router);
    addOfficialRoutes(router);
}

void RegistryService::addColleagueRoutes(Router &router)
{
    router.add(HttpMethod::Get, "/v1/people", signedIn([this](const auto &...parts) { listColleagues(parts...); }));
    router.add(HttpMethod::Post, "/v1/people", signedIn([this](const auto &...parts) { inviteColleague(parts...); }));
    router.add(
        HttpMethod::Put, "/v1/people/{id}", signedIn([this](const auto &...parts) { changeColleague(parts...); }));
    router.add(HttpMethod::Post, "/v1/people/{id}/code",
        signedIn([this](const auto &...parts) { renewInvitation(parts...); }));
}

void RegistryService::addResetRoutes(Router &router)
{
    router.add(HttpMethod::Get, "/v1/admin/resets", signedIn([this](const auto &...parts) { listResets(parts...); }));
    router.add(
        HttpMethod::Post, "/v1/admin/resets", signedIn([this](const auto &...parts) { requestReset(parts...); }));
    router.add(HttpMethod::Post, "/v1/admin/resets/{id}/confirmation",
        signedIn([this](const auto &...parts) { confirmReset(parts...); }));
    router.add(
        HttpMethod::Delete, "/v1/admin/resets/{id}", signedIn([this](const auto &...parts) { dropReset(parts...); }));
}

void RegistryService::signUp(const HttpRequest &request, const Responder &responder)
{
    auto wanted = decodeDocument<SignUpRequest>(bodyOf(request), { .bytes = MostSignUpBytes });
    if (!wanted)
        return refuse(responder, wanted.error());
    const QString &uscc = wanted->registration.uscc;
    if (checkUscc(uscc)) { // Else it is refused anyway, and nobody counts made-up codes.
        if (const auto admitted = m_signUpGate.admitCompany(request.remoteAddress, uscc); !admitted)
            return refuse(responder, admitted.error());
    }
    hashing(responder, [this, wanted = *std::move(wanted), address = request.remoteAddress, responder] {
        const auto answer = m_signUps.submit(wanted);
        if (!answer)
            return refuse(responder, answer.error());
        m_signUpGate.received(address);
        responder.answer(jsonResponse(*answer, 202)); // Received; a clerk decides.
    });
}

void RegistryService::choosePassword(const HttpRequest &request, const Responder &responder)
{
    const auto wanted = decodeDocument<PasswordByCode>(bodyOf(request));
    if (!wanted)
        return refuse(responder, wanted.error());
    hashing(responder, [this, wanted = *wanted, responder] {
        answerDone(responder, m_parts.accounts.choosePassword(wanted));
    });
}

void RegistryService::listDevices(const HttpRequest &, const Session &session, const Responder &responder)
{
    auto devices = m_devices.list(session);
    if (!devices)
        return refuse(responder, devices.error());
    responder.answer(jsonResponse(DevicesAnswer{ *std::move(devices) }));
}

void RegistryService::revokeDevice(const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto id = idIn<DeviceId>(request);
    answerDone(responder, id ? m_devices.revoke(session, *id) : fail(id.error()));
}

void RegistryService::listColleagues(const HttpRequest &, const Session &session, const Responder &responder)
{
    auto colleagues = m_colleagues.list(session);
    if (!colleagues)
        return refuse(responder, colleagues.error());
    responder.answer(jsonResponse(ColleaguesAnswer{ *std::move(colleagues) }));
}

void RegistryService::inviteColleague(const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto wanted = decodeDocument<Invitation>(bodyOf(request));
    if (!wanted)
        return refuse(responder, wanted.error());
    hashing(responder, [this, wanted = *wanted, session, responder] {
        answerCode(responder, m_colleagues.invite(session, wanted));
    });
}

void RegistryService::renewInvitation(const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto id = idIn<AccountId>(request);
    if (!id)
        return refuse(responder, id.error());
    hashing(responder, [this, id = *id, session, responder] { answerCode(responder, m_colleagues.renew(session, id)); });
}

void RegistryService::changeColleague(const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto id = idIn<AccountId>(request);
    if (!id)
        return refuse(responder, id.error());
    const auto wanted = decodeDocument<ColleagueChange>(bodyOf(request));
    if (!wanted)
        return refuse(responder, wanted.error());
    answerDone(responder, m_colleagues.change(session, *id, wanted->role, wanted->disabled));
}

void RegistryService::listResets(const HttpRequest &, const Session &session, const Responder &responder)
{
    auto resets = m_resets.list(session);
    if (!resets)
        return refuse(responder, resets.error());
    responder.answer(jsonResponse(ResetsAnswer{ *std::move(resets) }));
}

void RegistryService::requestReset(const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto wanted = decodeDocument<ResetRequest>(bodyOf(request));
    answerDone(responder, wanted ? m_resets.request(session, wanted->login) : fail(wanted.error()));
}

void RegistryService::confirmReset(const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto id = idIn<AccountId>(request);
    if (!id)
        return refuse(responder, id.error());
    hashing(responder, [this, id = *id, session, responder] { answerCode(responder, m_resets.confirm(session, id)); });
}

void RegistryService::dropReset(const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto id = idIn<AccountId>(request);
    answerDone(responder, id ? m_resets.drop(session, *id) : fail(id.error()));
}

} // namespace cpv
