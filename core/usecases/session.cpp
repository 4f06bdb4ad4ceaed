#include "core/usecases/session.h"

#include "core/usecases/futures.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

const QString tokenName = u"token"_s;

/// Contacts are noted that often: it decides about days.
constexpr std::chrono::minutes ContactNoted {30};

SessionInfo infoOf(const StoredSession &stored, bool online)
{
    return {stored.account, stored.device, stored.places, stored.demonstration, stored.expiresAt,
        stored.lastContact + std::chrono::days(Session::OfflineDays), online};
}

StoredSession storedOf(const OpenedSession &opened)
{
    return {opened.account, opened.device, opened.places, opened.expiresAt, opened.serverTime, opened.demonstration};
}

/// On the writer's thread. Work of another account that isn't delivered stops it.
Result<void> keepSession(Replica &replica, const OpenedSession &opened)
{
    CPV_CHECK(replica.clearFor(opened.account.id));
    CPV_CHECK(replica.outbox().forgetSequences(opened.device));
    CPV_CHECK(replica.feed().setPlaces(opened.places));
    return replica.state().saveSession(storedOf(opened));
}

} // namespace

Session::Session(const Workplace &workplace, QObject *parent) : QObject(parent), m_workplace(workplace)
{
    connect(&workplace.remote, &Remote::sessionExpired, this, &Session::onExpired);
    connect(&workplace.remote, &Remote::stateChanged, this, &Session::noteContact);
}

void Session::setCurrent(std::optional<SessionInfo> info)
{
    m_current = std::move(info);
    Q_EMIT currentChanged();
}

QFuture<Result<SessionInfo>> Session::signIn(const Credentials &credentials)
{
    Promised<SessionInfo> answer;
    auto last = m_workplace.writerThread.run([&replica = m_workplace.replica] { return replica.state().lastSession(); });
    whenDone(this, last, [this, credentials, answer](const Result<std::optional<StoredSession>> &known) {
        if (!known)
            return answer.give(fail(known.error()));
        // A device belongs to the person it was enrolled by.
        const bool samePerson = *known && (*known)->account.login == credentials.login;
        whenDone(this, m_workplace.remote.signIn(credentials, samePerson ? (*known)->device : DeviceId()),
            [this, answer](const Result<OpenedSession> &opened) {
                if (!opened)
                    return answer.give(fail(opened.error()));
                settle(*opened, answer);
            });
    });
    return answer.future();
}

void Session::settle(const OpenedSession &opened, const Promised<SessionInfo> &answer)
{
    auto kept = m_workplace.writerThread.run(
        [&replica = m_workplace.replica, opened] { return keepSession(replica, opened); });
    whenDone(this, kept, [this, opened, answer](const Result<void> &done) {
        const Result<void> written = done ? m_workplace.vault.write(tokenName, opened.token) : done;
        if (!written) {
            m_workplace.remote.end();
            return answer.give(fail(written.error()));
        }
        m_workplace.clock.learn(opened.serverTime);
        m_contactNoted = opened.serverTime;
        saveClockOffset();
        setCurrent(infoOf(storedOf(opened), true));
        m_workplace.remote.begin(opened);
        answer.give(*m_current);
    });
}

QFuture<Result<SessionInfo>> Session::resume()
{
    struct Found {
        std::optional<StoredSession> session;
        qint64 clockOffsetMs = 0;
    };
    Promised<SessionInfo> answer;
    auto found = m_workplace.writerThread.run([&replica = m_workplace.replica]() -> Result<Found> {
        CPV_TRY(session, replica.state().session());
        CPV_TRY(offset, replica.state().clockOffsetMs());
        return Found {session, offset};
    });
    whenDone(this, found, [this, answer](const Result<Found> &known) {
        if (!known)
            return answer.give(fail(known.error()));
        if (!known->session)
            return answer.give(fail(Errc::NotSignedIn));
        m_workplace.clock.setOffsetMs(known->clockOffsetMs);
        m_savedOffsetMs = known->clockOffsetMs;
        answer.give(reopen(*known->session));
    });
    return answer.future();
}

Result<SessionInfo> Session::reopen(const StoredSession &stored)
{
    const Instant now = m_workplace.clock.now();
    CPV_TRY(token, m_workplace.vault.read(tokenName));
    const bool online = !token.isEmpty() && stored.expiresAt > now;
    const SessionInfo info = infoOf(stored, online);
    if (!online && now > info.offlineUntil)
        return fail(Errc::SessionExpired, {QString::number(OfflineDays)});
    m_contactNoted = stored.lastContact;
    setCurrent(info);
    if (online)
        m_workplace.remote.begin({token, stored.expiresAt, stored.account, stored.device, stored.places, now, stored.demonstration});
    return info;
}

QFuture<Result<void>> Session::signOut()
{
    m_workplace.remote.end();
    const Result<void> forgotten = m_workplace.vault.remove(tokenName);
    setCurrent(std::nullopt);
    return m_workplace.writerThread.run([&replica = m_workplace.replica, forgotten]() -> Result<void> {
        CPV_CHECK(replica.state().endSession());
        return forgotten;
    });
}

void Session::onExpired()
{
    (void)m_workplace.vault.remove(tokenName); // Useless already; should it stay, the registry refuses it again.
    if (!m_current)
        return;
    m_current->online = false;
    Q_EMIT currentChanged();
    Q_EMIT expired();
}

void Session::noteContact()
{
    if (!m_current || m_workplace.remote.reach() != Remote::Reach::Online)
        return;
    saveClockOffset();
    const Instant now = m_workplace.clock.now();
    if (now - m_contactNoted < ContactNoted)
        return;
    m_contactNoted = now;
    m_current->offlineUntil = now + std::chrono::days(OfflineDays);
    const SessionInfo info = *m_current;
    m_workplace.writerThread.run([&replica = m_workplace.replica, info, now] {
        return replica.state().saveSession(
            {info.account, info.device, info.places, info.tokenExpires, now, info.demonstration});
    });
}

void Session::saveClockOffset()
{
    constexpr qint64 WorthSavingMs = 1000;
    const qint64 offset = m_workplace.clock.offsetMs();
    if (std::llabs(offset - m_savedOffsetMs) < WorthSavingMs)
        return;
    m_savedOffsetMs = offset;
    m_workplace.writerThread.run([&replica = m_workplace.replica, offset] { return replica.state().saveClockOffset(offset); });
}

} // namespace cpv
