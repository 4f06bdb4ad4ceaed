#include "core/registry/service/materials.h"

#include "core/base/sha256_text.h"

#include <algorithm>

namespace cpv {

namespace {

bool mayRead(const Account &account, const MaterialClaim &claim)
{
    return isOfficial(account) ? inScope(account, claim.place) : claim.company && claim.company == account.company;
}

Result<void> mayPut(const Account &account, const PlaceCode &place)
{
    if (isOfficial(account) && !inScope(account, place))
        return fail(Errc::OutOfScope, { place.code });
    if (!isOfficial(account) && !account.company)
        return fail(Errc::WrongRole, { enumText(Role::CompanyUser) });
    return {};
}

/// Colleagues go on with what one of them began.
QString senderOf(const Account &account)
{
    return account.company ? account.company->toText() : account.id.toText();
}

} // namespace

Result<void> Materials::put(const Session &session, const PlaceCode &place, const QString &sha256, QByteArrayView bytes)
{
    const Account &account = session.account;
    CPV_CHECK(mayPut(account, place));
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

Result<UploadState> Materials::uploadState(const Session &session, const QString &sha256)
{
    if (!isSha256Text(sha256))
        return fail(Errc::Malformed, { QStringLiteral("sha256") });
    if (const auto whole = size(session, sha256); whole)
        return UploadState{ *whole, true };
    const std::lock_guard guard(m_parting);
    return UploadState{ m_files.partSize(senderOf(session.account), sha256), false };
}

Result<UploadState> Materials::putPart(const Session &session, const Part &part, QByteArrayView bytes)
{
    CPV_CHECK(mayPut(session.account, part.place));
    CPV_TRY(state, uploadState(session, part.sha256));
    if (state.complete)
        return state;
    if (part.size > LargestMaterial)
        return fail(Errc::TooLarge, { QString::number(LargestMaterial) });
    if (bytes.isEmpty() || part.offset < 0 || bytes.size() > PaperPartBytes || part.offset + bytes.size() > part.size)
        return fail(Errc::OutOfRange, { QStringLiteral("offset") });
    CPV_TRY(whole, append(senderOf(session.account), part, bytes));
    if (!whole)
        return uploadState(session, part.sha256);
    CPV_CHECK(put(session, part.place, part.sha256, *whole));
    return UploadState{ part.size, true };
}

/// The whole paper, if this was its last part.
Result<std::optional<QByteArray>> Materials::append(const QString &sender, const Part &part, QByteArrayView bytes)
{
    const std::lock_guard guard(m_parting);
    if (m_files.partSize(sender, part.sha256) != part.offset)
        return std::optional<QByteArray>();
    CPV_CHECK(m_files.appendPart(sender, part.sha256, bytes));
    if (part.offset + bytes.size() < part.size)
        return std::optional<QByteArray>();
    CPV_TRY(whole, m_files.takePart(sender, part.sha256));
    return std::optional(std::move(whole));
}

Result<QByteArray> Materials::get(const Session &session, const QString &sha256)
{
    CPV_CHECK(size(session, sha256));
    return m_files.read(sha256);
}

} // namespace cpv
