#pragma once

#include "core/usecases/connection.h"

#include <QPromise>

namespace cpv {

/// A way to the registry that ends as the test says.
class FakeConnection : public Connection
{
public:
    QString registry() const override { return QStringLiteral("https://voucher.example.gov.cn"); }
    ProxyChoice proxy() const override { return saved; }
    void setProxy(const ProxyChoice &choice) override { saved = choice; }
    QFuture<ConnectionReport> check(const ProxyChoice &choice) override
    {
        tried = choice;
        QPromise<ConnectionReport> promise;
        promise.start();
        promise.addResult(report);
        promise.finish();
        return promise.future();
    }

    ProxyChoice saved {.mode = ProxyMode::Manual, .host = QStringLiteral("proxy.office.example"), .port = 3128};
    ProxyChoice tried;
    ConnectionReport report {{{.stage = ConnectionStage::Address, .word = QStringLiteral("good"), .arguments = {QStringLiteral("voucher.example.gov.cn")}},
        {.stage = ConnectionStage::Lookup, .word = QStringLiteral("byProxy"), .arguments = {QStringLiteral("proxy.office.example:3128")}},
        {.stage = ConnectionStage::Connect, .word = QStringLiteral("viaProxy"), .arguments = {QStringLiteral("proxy.office.example:3128")}},
        {.stage = ConnectionStage::Secure, .outcome = StageOutcome::Failed, .word = QStringLiteral("unknownIssuer"),
            .arguments = {QStringLiteral("voucher.example.gov.cn"), QStringLiteral("Office Firewall")}}}};
};

} // namespace cpv
