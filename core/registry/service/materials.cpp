#include "core/registry/service/materials.h"

#include <algorithm>

namespace cpv {

namespace {

bool mayRead(const Account &account, const MaterialClaim &claim)
{
    return isOfficial(account) ? inScope(account, claim.place) : claim.company && claim.company == account.company;
}

} // namespace

Result<void> Materials::put(const Session &session, const PlaceCode &place, const QString &sha256, QByteArrayView bytes)
{
    const Account &account = session.account;
    if (isOfficial(account) && !inScope(account, place))
        return fail(Errc::OutOfScope, { place.code });
    if (!isOfficial(account) && !account.company)
        return fail(Errc::WrongRole, { enumText(Role::CompanyUser) });
    CPV_CHECK(m_files.keep(sha256, bytes));
    // The claim after the bytes: what is claimed is always there.
    return m_store.change([&](StoreTransaction &transaction) -> Result<void> {
        transaction.writeMaterial({ sha256, place, account.company, bytes.size() });
        return {};
    });
}

Result<qint64> Materials::size(const Session &session, const QString &sha256)
{
    std::vector<MaterialClaim> claims;
    CPV_CHECK(m_store.look([&](StoreView &view) { claims = view.materialClaims(sha256); }));
    const auto own
        = std::ranges::find_if(claims, [&](const MaterialClaim &claim) { return mayRead(session.account, claim); });
    if (own == claims.end())
        return fail(Errc::NotFound, { sha256 });
    return own->size;
}

Result<QByteArray> Materials::get(const Session &session, const QString &sha256)
{
    CPV_CHECK(size(session, sha256));
    return m_files.read(sha256);
}

} // namespace cpv
