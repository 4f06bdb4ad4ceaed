#include "ui/models/exchange_rate.h"

#include "core/base/json.h"
#include "ui/models/domain_text.h"

#include <QFile>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct ExchangeRate {
    QString currency;
    qint64 cnyYuan = 1; ///< So many yuan
    qint64 foreign = 1; ///< are so much of the other currency.
    QString sourceZh, sourceEn;
};
BOOST_DESCRIBE_STRUCT(ExchangeRate, (), (currency, cnyYuan, foreign, sourceZh, sourceEn))

const ExchangeRate &exchangeRate()
{
    static const ExchangeRate rate = [] {
        QFile resource(u":/cpv/exchange_rate.json"_s);
        const Result<QJsonValue> json = resource.open(QIODevice::ReadOnly) ? parseJson(resource.readAll()) : fail(Errc::NotFound);
        return json ? fromJson<ExchangeRate>(*json).value_or(ExchangeRate()) : ExchangeRate();
    }();
    return rate;
}

} // namespace

Money inForeignMoney(Money cny)
{
    const Ratio rate {exchangeRate().foreign, exchangeRate().cnyYuan};
    return cny < Money() ? -scaled(-cny, rate) : scaled(cny, rate);
}

QString exchangeRateSource() { return inChinese() ? exchangeRate().sourceZh : exchangeRate().sourceEn; }

} // namespace cpv
