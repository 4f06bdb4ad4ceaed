#pragma once

#include "core/registry/accounts/account_changes.h"
#include "core/registry/accounts/account_log.h"
#include "core/registry/accounts/accounts.h"
#include "core/registry/accounts/colleagues.h"
#include "core/registry/accounts/officials.h"
#include "core/registry/accounts/own_devices.h"
#include "core/registry/accounts/password_resets.h"
#include "core/registry/accounts/passwords.h"
#include "core/registry/commit/committer.h"
#include "core/registry/commit/registry_clock.h"
#include "core/registry/http/http_counters.h"
#include "core/registry/http/router.h"
#include "core/registry/service/drafts.h"
#include "core/registry/service/feed_waiters.h"
#include "core/registry/service/materials.h"
#include "core/registry/service/sign_up_gate.h"
#include "core/registry/service/sign_ups.h"

namespace cpv {

struct RegistryServiceParts {
    Store &store;
    Accounts &accounts;
    AccountParts accountParts;
    Committer &committer;
    FeedBell &bell;
    RegistryClock &clock;
    MaterialFiles materials;
    bool demonstration = false; ///< Its clock may be moved.
};

/// The registry's HTTP interface: who may ask what, and the bodies of requests and answers. Decisions are elsewhere.
class RegistryService {
public:
    explicit RegistryService(RegistryServiceParts parts);
    ~RegistryService() { stop(); }
    RegistryService(const RegistryService &) = delete;
    RegistryService &operator=(const RegistryService &) = delete;

    /// All routes of /v1 and the health of the service. The router must not outlive the service.
    void addRoutes(Router &router);
    /// For /metrics, once the server runs.
    void setCounters(const HttpCounters *counters) { m_counters = counters; }
    /// Answers the feeds that wait.
    void stop() { m_waiters.stop(); }

private:
    using SignedIn = std::function<void(const HttpRequest &, const Session &, const Responder &)>;
    Result<Session> sessionOf(const HttpRequest &request);
    HttpHandler signedIn(SignedIn handler);
    /// Work that takes the time of password hashes; Busy when too much of it waits.
    void hashing(const Responder &responder, std::function<void()> job);
    std::optional<ProblemDetails> admitMaterial(const HttpRequest &request);

    void addHealthRoutes(Router &router);
    void addAccountRoutes(Router &router);
    void addColleagueRoutes(Router &router);
    void addResetRoutes(Router &router);
    void addOfficialRoutes(Router &router);
    void signIn(const HttpRequest &request, const Responder &responder);
    void signOut(const Session &session, const Responder &responder);
    void changePassword(const HttpRequest &request, const Session &session, const Responder &responder);
    void push(const HttpRequest &request, const Session &session, const Responder &responder);
    void feed(const HttpRequest &request, const Session &session, const Responder &responder);
    void putDraft(const HttpRequest &request, const Session &session, const Responder &responder);
    void uploadState(const HttpRequest &request, const Session &session, const Responder &responder);
    void putPart(const HttpRequest &request, const Session &session, const Responder &responder);
    void putMaterial(const HttpRequest &request, const Session &session, const Responder &responder);
    void getMaterial(const HttpRequest &request, const Session &session, const Responder &responder);
    void headMaterial(const HttpRequest &request, const Session &session, const Responder &responder);
    void signUp(const HttpRequest &request, const Responder &responder);
    void choosePassword(const HttpRequest &request, const Responder &responder);
    void listDevices(const HttpRequest &request, const Session &session, const Responder &responder);
    void revokeDevice(const HttpRequest &request, const Session &session, const Responder &responder);
    void listColleagues(const HttpRequest &request, const Session &session, const Responder &responder);
    void inviteColleague(const HttpRequest &request, const Session &session, const Responder &responder);
    void renewInvitation(const HttpRequest &request, const Session &session, const Responder &responder);
    void changeColleague(const HttpRequest &request, const Session &session, const Responder &responder);
    void listResets(const HttpRequest &request, const Session &session, const Responder &responder);
    void requestReset(const HttpRequest &request, const Session &session, const Responder &responder);
    void confirmReset(const HttpRequest &request, const Session &session, const Responder &responder);
    void dropReset(const HttpRequest &request, const Session &session, const Responder &responder);
    void inviteOfficial(const HttpRequest &request, const Session &session, const Responder &responder);
    void renewOfficial(const HttpRequest &request, const Session &session, const Responder &responder);
    void proposeTerms(const HttpRequest &request, const Session &session, const Responder &responder);
    void closeAccount(const HttpRequest &request, const Session &session, const Responder &responder);
    void revokeOfficialDevice(const HttpRequest &request, const Session &session, const Responder &responder);
    void readAccountLog(const HttpRequest &request, const Session &session, const Responder &responder);
    void moveClock(const HttpRequest &request, const Session &session, const Responder &responder);

    RegistryServiceParts m_parts;
    Drafts m_drafts;
    Materials m_materials;
    SignUpGate m_signUpGate;
    SignUps m_signUps;
    Colleagues m_colleagues;
    PasswordResets m_resets;
    OwnDevices m_devices;
    Officials m_officials;
    AccountChanges m_changes;
    AccountLog m_accountLog;
    std::atomic<const HttpCounters *> m_counters = nullptr;
    FeedWaiters m_waiters;
    PasswordQueue m_passwords;
};

/// Where the demonstration's clock is kept between two starts, in milliseconds.
constexpr auto ClockOffsetSetting = "clockOffsetMs";

} // namespace cpv
