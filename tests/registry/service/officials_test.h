#pragma once

#include "core/protocol/account_messages.h"
#include "tests/registry/service/accounts_desk.h"

#include <QtTest>

namespace cpv::test {

inline const PlaceCode Elsewhere{ QStringLiteral("980000") };

inline AccountTerms terms(std::vector<Role> roles, std::vector<PlaceCode> scope = { Town::place() })
{
    return { std::move(roles), std::move(scope) };
}

/// Administrators of a town who decide about officials' accounts over real HTTP: what a person asks, and what they are told.
class OfficialsTest : public QObject {
protected:
    std::unique_ptr<AccountsDesk> m_desk;

    QByteArray token(const QString &login) { return m_desk->town->token(login); }
    QString tell(const QString &who, const char *method, const std::string &target, const QByteArray &body = {})
    {
        const auto reply = m_desk->ask(method, target, token(who), body);
        return reply.status < 300 ? QStringLiteral("done") : AccountsDesk::code(reply);
    }
    OfficialAccounts listFor(const QString &who)
    {
        return decodeDocument<OfficialAccounts>(AccountsDesk::bodyOf(m_desk->ask("GET", "/v1/admin/accounts", token(who))))
            .value_or(OfficialAccounts{});
    }
    Account account(const QString &login)
    {
        for (const OfficialAccount &each : listFor(QStringLiteral("system")).officials)
            if (each.account.login == login)
                return each.account;
        return {};
    }
    std::string target(const QString &login, const char *rest = "")
    {
        return "/v1/admin/accounts/" + account(login).id.toText().toStdString() + rest;
    }
    QString propose(const QString &who, const QString &login, const AccountTerms &after)
    {
        return tell(who, "POST", target(login, "/change"), encodeDocument(ProposedTerms{ after, account(login).version }));
    }
    QString confirm(const QString &who, const QString &login) { return tell(who, "POST", target(login, "/change/confirmation")); }
    QString drop(const QString &who, const QString &login) { return tell(who, "DELETE", target(login, "/change")); }
    QString close(const QString &who, const QString &login, qint32 openCases = 0)
    {
        return tell(who, "POST", target(login, "/closing"), encodeDocument(AccountClosing{ openCases }));
    }
    HttpTestClient::Reply inviteReply(const QString &who, const OfficialInvitation &invitation)
    {
        return m_desk->ask("POST", "/v1/admin/accounts", token(who), encodeDocument(invitation));
    }
    void hireAt(const QString &login, Role role, const PlaceCode &place)
    {
        NewAccount wanted;
        wanted.login = wanted.personName = login;
        wanted.roles = { role };
        wanted.scope = { place };
        QVERIFY(m_desk->town->desk().hire(wanted));
    }
    OneTimeCode invited(const QString &login, const AccountTerms &wanted)
    {
        return decodeDocument<OneTimeCode>(AccountsDesk::bodyOf(inviteReply(QStringLiteral("system"), { login, login, QStringLiteral("Office"), wanted })))
            .value_or(OneTimeCode{});
    }
    void open()
    {
        m_desk = std::make_unique<AccountsDesk>();
        m_desk->hire(QStringLiteral("security2"), { Role::SecurityAdministrator });
        m_desk->hire(QStringLiteral("audit"), { Role::AuditAdministrator });
        m_desk->hire(QStringLiteral("worker"), { Role::Clerk });
    }
};

} // namespace cpv::test
