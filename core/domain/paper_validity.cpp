#include "core/domain/paper_validity.h"

namespace cpv {

namespace {

constexpr int SoonDays = 14; ///< An office needs so long until it looks.

}

PaperValidity paperValidity(int validDays, const std::optional<QDate> &issued, QDate today)
{
    if (validDays <= 0)
        return {PaperAge::Unlimited};
    if (!issued)
        return {PaperAge::Unknown};
    const QDate validTo = issued->addDays(validDays);
    if (*issued > today)
        return {PaperAge::InFuture, validTo};
    if (validTo < today)
        return {PaperAge::TooOld, validTo};
    return {validTo < today.addDays(SoonDays) ? PaperAge::EndsSoon : PaperAge::Valid, validTo};
}

} // namespace cpv
