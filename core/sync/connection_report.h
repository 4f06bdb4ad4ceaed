#pragma once

#include "core/base/describe.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace cpv {

/// On the way to the registry, in this order.
BOOST_DEFINE_ENUM_CLASS(ConnectionStage, Address, Lookup, Connect, Secure, Registry, Clock)
BOOST_DEFINE_ENUM_CLASS(StageOutcome, Good, Doubtful, Failed)

/// What came of one stage: a stable word that screens turn into a sentence, and what it speaks of.
///   Address   good {host}; none; plainText
///   Lookup    good {addresses}; literal; byProxy {proxy}; notFound {host}
///   Connect   good {host:port}; viaProxy {proxy}; refused, silent, unreachable {host:port}; proxyRefused, proxySilent,
///             proxyNotFound, proxySignIn {proxy}
///   Secure    good {issuer, last day}; local; expired, notYetValid {host, day}; host {host, names}; unknownIssuer {host, issuer};
///             noTls, other {host}
///   Registry  good {version, maybe empty}; status {code}; notOurs; silent
///   Clock     good {seconds ahead}; ahead, behind {minutes}: of this device's clock; unknown
struct ConnectionStep {
    ConnectionStage stage = ConnectionStage::Address;
    StageOutcome outcome = StageOutcome::Good;
    QString word;
    QStringList arguments = {};
};

/// Ends with the first stage that failed.
struct ConnectionReport {
    std::vector<ConnectionStep> steps;

    bool reached() const
    {
        return !steps.empty() && std::ranges::none_of(steps, [](const auto &s) { return s.outcome == StageOutcome::Failed; });
    }
};

} // namespace cpv
