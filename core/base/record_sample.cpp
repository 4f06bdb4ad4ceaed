#include "core/base/record_sample.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace cpv {

using namespace Qt::StringLiterals;

bool isSampled(const Uuid &id, QStringView seed)
{
    constexpr quint64 all = quint64(1) << 32;
    const QByteArray drawn = QCryptographicHash::hash((seed.toString() + u':' + id.toText()).toUtf8(), QCryptographicHash::Sha256);
    return quint64(qFromBigEndian<quint32>(drawn.constData())) * 100 < all * SamplePercent;
}

QString sampleSeed(QDate day) { return day.toString(u"yyyy-MM"_s); }

} // namespace cpv
