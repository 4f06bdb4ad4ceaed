#pragma once

#include "core/domain/office_accounts.h"
#include "core/protocol/messages.h"

/// Bodies of what administrators ask about accounts. Most answers are the domain's own words; see core/domain/office_accounts.h.
namespace cpv {

struct ProposedTerms {
    AccountTerms terms;
    qint32 baseVersion = 0; ///< Of the account as the administrator saw it.
};
BOOST_DESCRIBE_STRUCT(ProposedTerms, (), (terms, baseVersion))

struct AccountClosing {
    qint32 openCases = 0; ///< As many as the administrator was shown: none is left behind unseen.
};
BOOST_DESCRIBE_STRUCT(AccountClosing, (), (openCases))

struct OfficialDevicesAnswer {
    std::vector<OfficialDevice> devices;
};
BOOST_DESCRIBE_STRUCT(OfficialDevicesAnswer, (), (devices))

struct OpenWorkAnswer {
    std::vector<OpenCase> cases;
};
BOOST_DESCRIBE_STRUCT(OpenWorkAnswer, (), (cases))

} // namespace cpv
