#include "core/registry/commit/sealing.h"

#include "core/evidence/certificate.h"

#include <QFile>
#include <QSaveFile>

namespace cpv {

namespace {

constexpr QFileDevice::Permissions OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<KeyPair> newKey(const QString &path)
{
    const KeyPair made = KeyPair::generate();
    QSaveFile file(path);
    const QByteArray seed = made.privateKey();
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(OwnerOnly) && file.write(seed) == seed.size();
    if (!written || !file.commit())
        return fail(Errc::Storage, {path}, file.errorString());
    return made;
}

} // namespace

Decider sealing(Decider inner, const KeyPair &registry)
{
    return [inner = std::move(inner), registry](const World &world, const Command &command, const Moment &moment) {
        Result<Effects> effects = inner(world, command, moment);
        const auto *issue = std::get_if<IssueVoucher>(&command.payload);
        if (!effects || !issue)
            return effects;
        for (AnyRecord &record : effects->records)
            if (auto *voucher = std::get_if<Voucher>(&record); voucher && voucher->id == issue->voucher)
                *voucher = sealed(std::move(*voucher), registry);
        return effects;
    };
}

Result<KeyPair> registryKey(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return newKey(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Storage, {path}, file.errorString());
    const Result<KeyPair> key = KeyPair::fromPrivate(file.readAll());
    if (!key)
        return fail(Errc::Malformed, {path});
    return *key;
}

} // namespace cpv
