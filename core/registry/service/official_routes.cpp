#include "core/registry/service/bodies.h"
#include "core/registry/service/registry_service.h"

/// Routes for administrators: the officials' accounts, their roles and places, their computers, and the account log.
namespace cpv {

void RegistryService::addOfficialRoutes(Router &router)
{
    const std::string one = "/v1/admin/accounts/{id}";
    router.add(HttpMethod::Get, "/v1/admin/accounts",
        signedIn([this](const HttpRequest &, const Session &session, const Responder &responder) {
            answerWith(responder, m_officials.list(session));
        }));
    router.add(
        HttpMethod::Post, "/v1/admin/accounts", signedIn([this](const auto &...parts) { inviteOfficial(parts...); }));
    router.add(HttpMethod::Post, one + "/code", signedIn([this](const auto &...parts) { renewOfficial(parts...); }));
    router.add(HttpMethod::Post, one + "/change", signedIn([this](const auto &...parts) { proposeTerms(parts...); }));
    const auto ofAccount = [this](auto act) {
        return signedIn([act](const HttpRequest &request, const Session &session, const Responder &responder) {
            const auto id = idIn<AccountId>(request);
            if (!id)
                return refuse(responder, id.error());
            act(session, *id, responder);
        });
    };
    router.add(HttpMethod::Post, one + "/change/confirmation",
        ofAccount([this](const Session &session, AccountId id, const Responder &responder) {
            answerDone(responder, m_changes.confirm(session, id));
        }));
    router.add(HttpMethod::Delete, one + "/change",
        ofAccount([this](const Session &session, AccountId id, const Responder &responder) {
            answerDone(responder, m_changes.drop(session, id));
        }));
    router.add(HttpMethod::Get, one + "/work",
        ofAccount([this](const Session &session, AccountId id, const Responder &responder) {
            answerWith(responder, m_officials.openWork(session, id).map([](auto &&cases) { return OpenWorkAnswer{ cases }; }));
        }));
    router.add(HttpMethod::Get, one + "/devices",
        ofAccount([this](const Session &session, AccountId id, const Responder &responder) {
            answerWith(
                responder, m_officials.devices(session, id).map([](auto &&devices) { return OfficialDevicesAnswer{ devices }; }));
        }));
    router.add(HttpMethod::Post, one + "/closing", signedIn([this](const auto &...parts) { closeAccount(parts...); }));
    router.add(HttpMethod::Delete, one + "/devices/{device}",
        signedIn([this](const auto &...parts) { revokeOfficialDevice(parts...); }));
    router.add(
        HttpMethod::Post, "/v1/admin/account-log", signedIn([this](const auto &...parts) { readAccountLog(parts...); }));
}

void RegistryService::inviteOfficial(const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto wanted = decodeDocument<OfficialInvitation>(bodyOf(request));
    if (!wanted)
        return refuse(responder, wanted.error());
    hashing(responder, [this, wanted = *wanted, session, responder] {
        answerCode(responder, m_officials.invite(session, wanted));
    });
}

void RegistryService::renewOfficial(const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto id = idIn<AccountId>(request);
    if (!id)
        return refuse(responder, id.error());
    hashing(responder, [this, id = *id, session, responder] { answerCode(responder, m_officials.renew(session, id)); });
}

void RegistryService::proposeTerms(const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto id = idIn<AccountId>(request);
    const auto wanted = decodeDocument<ProposedTerms>(bodyOf(request));
    if (!id || !wanted)
        return refuse(responder, id ? wanted.error() : id.error());
    answerDone(responder, m_changes.propose(session, *id, *wanted));
}

void RegistryService::closeAccount(const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto id = idIn<AccountId>(request);
    const auto wanted = decodeDocument<AccountClosing>(bodyOf(request));
    if (!id || !wanted)
        return refuse(responder, id ? wanted.error() : id.error());
    answerDone(responder, m_officials.close(session, *id, *wanted));
}

void RegistryService::revokeOfficialDevice(const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto id = idIn<AccountId>(request);
    const auto device = idIn<DeviceId>(request, "device");
    if (!id || !device)
        return refuse(responder, id ? device.error() : id.error());
    answerDone(responder, m_officials.revokeDevice(session, *id, *device));
}

void RegistryService::readAccountLog(const HttpRequest &request, const Session &session, const Responder &responder)
{
    const auto query = decodeDocument<AccountLogQuery>(bodyOf(request));
    if (!query)
        return refuse(responder, query.error());
    answerWith(responder, m_accountLog.read(session, *query));
}

} // namespace cpv
