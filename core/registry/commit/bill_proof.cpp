#include "core/registry/commit/bill_proof.h"

#include "core/evidence/bill_file.h"

namespace cpv {

Decider provingBills(Decider inner)
{
    return [inner = std::move(inner)](const World &world, const Command &command, const Moment &moment) -> Result<Effects> {
        if (const auto *confirmation = std::get_if<ConfirmSignedBill>(&command.payload))
            CPV_CHECK(checkSignature(confirmation->bill));
        return inner(world, command, moment);
    };
}

} // namespace cpv
