#include "core/domain/review_draw.h"

#include <QCryptographicHash>

#include <algorithm>
#include <tuple>

namespace cpv {

QString drawTicket(const QString &seed, AccountId account)
{
    const QByteArray text = (seed + u'/' + account.toText()).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

std::vector<AccountId> drawReviewers(const QString &seed, const std::vector<DrawCandidate> &candidates, qint32 wanted)
{
    std::vector<std::tuple<bool, qint32, QString, AccountId>> order;
    for (const DrawCandidate &candidate : candidates)
        if (candidate.bar == DrawBar::Free || candidate.bar == DrawBar::Managed)
            order.emplace_back(
                candidate.bar == DrawBar::Managed, candidate.load, drawTicket(seed, candidate.account), candidate.account);
    std::ranges::sort(order);
    if (order.size() > size_t(wanted))
        order.resize(size_t(wanted));
    std::vector<AccountId> drawn;
    for (const auto &place : order)
        drawn.push_back(std::get<AccountId>(place));
    return drawn;
}

} // namespace cpv
