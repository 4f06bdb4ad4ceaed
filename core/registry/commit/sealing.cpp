#include "core/registry/commit/sealing.h"

#include "core/evidence/certificate.h"
#include "core/evidence/key_file.h"

#include <QFile>

namespace cpv {

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
    return QFile::exists(path) ? readKeyFile(path) : newKeyFile(path);
}

} // namespace cpv
