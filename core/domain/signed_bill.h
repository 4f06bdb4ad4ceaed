#pragma once

#include "core/base/clock.h"
#include "core/base/describe.h"
#include "core/base/money.h"

#include <QDate>

/// A provider's confirmation that came as a file: what it states, signed with a key that the provider announced.
namespace cpv {

/// A bill is drawn on one voucher for one invoice, as a redemption is. It names both, so that it can't confirm a second one,
/// in this city or another.
struct BillStatement {
    QString provider; ///< USCC.
    QString buyer;    ///< USCC.
    QString voucher;  ///< Its code, or a claimed award's.
    QString contract;
    QString invoice;
    QDate from; ///< First day charged.
    QDate to;   ///< Last day charged.
    Money cost; ///< Eligible cost.
    QString usage; ///< SHA-256 of the usage file behind it (FOCUS), lower-case hex; empty where there is none.
    Instant issuedAt {}; ///< The provider's clock: shown, never trusted.
    bool operator==(const BillStatement &) const = default;
};
BOOST_DESCRIBE_STRUCT(BillStatement, (), (provider, buyer, voucher, contract, invoice, from, to, cost, usage, issuedAt))

struct SignedBill {
    BillStatement bill;
    QString key;       ///< Ed25519, 32 bytes in base64.
    QString signature; ///< 64 bytes in base64, over the statement's canonical bytes (core/evidence/bill_file.h).
    bool operator==(const SignedBill &) const = default;
};
BOOST_DESCRIBE_STRUCT(SignedBill, (), (bill, key, signature))

} // namespace cpv
