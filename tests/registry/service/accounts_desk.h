#pragma once

#include "core/base/uscc.h"
#include "core/protocol/json.h"
#include "core/protocol/record_codec.h"
#include "tests/registry/http/http_test_client.h"
#include "tests/registry/service/town.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cpv::test {

/// A town's registry over real HTTP, as people without a window use it: sign-ups, invitations, passwords, devices.
class AccountsDesk {
public:
    AccountsDesk();

    std::unique_ptr<Town> town;
    quint16 port = 0;
    int companies = 100;

    HttpTestClient::Reply ask(const char *method, const std::string &target, const QByteArray &token, const QByteArray &body = {})
    {
        return HttpTestClient(port).exchange(requestText(method, target, token, body));
    }
    static QByteArray bodyOf(const HttpTestClient::Reply &reply) { return QByteArray::fromStdString(reply.body); }
    static QString code(const HttpTestClient::Reply &reply)
    {
        return QJsonDocument::fromJson(bodyOf(reply)).object()[u"code"].toString();
    }
    static QString argument(const HttpTestClient::Reply &reply, int index)
    {
        return QJsonDocument::fromJson(bodyOf(reply)).object()[u"arguments"].toArray().at(index).toString();
    }

    SignUpRequest signUpOf(const QString &login);
    HttpTestClient::Reply send(const SignUpRequest &request) { return ask("POST", "/v1/registrations", {}, encodeDocument(request)); }
    HttpTestClient::Reply signIn(const QString &login, const QString &password);
    QByteArray tokenOf(const QString &login, const QString &password);
    QString decide(const Payload &payload);
    /// What the feed shows of one kind; `waiting` is what the device says it has not delivered.
    template <typename T> std::vector<T> feedOf(const QByteArray &token, const PlaceCode &place, qint32 waiting = 0);
    HttpTestClient::Reply choose(const QString &login, const QString &code, const QString &password)
    {
        return ask("PUT", "/v1/password", {}, encodeDocument(PasswordByCode{ login, code, password }));
    }
    HttpTestClient::Reply putDraft(const QByteArray &token, const Draft &draft);
    Draft draftOf(const QString &login);
    /// Somebody of the owner's company, as the owner sees them.
    Colleague colleague(const QString &owner, const QString &login);
    void hire(const QString &login, std::vector<Role> roles, std::optional<ProviderId> provider = {});
    OneTimeCode invite(const QString &owner, const Invitation &invitation);
};

template <typename T>
std::vector<T> AccountsDesk::feedOf(const QByteArray &token, const PlaceCode &place, qint32 waiting)
{
    FeedRequest request{ { { place, 0 } }, 1000, 0 };
    request.waiting = waiting;
    const auto answer = decodeDocument<FeedAnswer>(bodyOf(ask("POST", "/v1/feed", token, encodeDocument(request))));
    std::vector<T> found;
    if (!answer)
        return found;
    for (const FeedRow &row : answer->pages.front().rows)
        if (row.kind == kindOf<T>)
            found.push_back(std::get<T>(*decodeRecord(row.kind, row.record)));
    return found;
}

} // namespace cpv::test
