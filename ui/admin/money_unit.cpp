#include "ui/admin/money_unit.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"

#include <QCoreApplication>

namespace cpv {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MoneyUnit)
};

}

QString unitName(MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::Yuan: return Words::tr("CNY");
    case MoneyUnit::Wan: return Words::tr("CNY million");
    case MoneyUnit::Yi: return Words::tr("CNY billion");
    }
    return {};
}

QString foreignUnitName(MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::Yuan: return Words::tr("USD");
    case MoneyUnit::Wan: return Words::tr("USD million");
    case MoneyUnit::Yi: return Words::tr("USD billion");
    }
    return {};
}

QString amountText(Money amount, MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::Yuan: return yuanText(amount);
    case MoneyUnit::Wan: return inChinese() ? wanText(amount) : millionText(amount);
    case MoneyUnit::Yi: return inChinese() ? yiText(amount) : billionText(amount);
    }
    return {};
}

double chartValue(Money amount, MoneyUnit unit)
{
    const double yuan = double(amount.fen()) / 100;
    switch (unit) {
    case MoneyUnit::Yuan: return yuan;
    case MoneyUnit::Wan: return yuan / (inChinese() ? 1e4 : 1e6);
    case MoneyUnit::Yi: return yuan / (inChinese() ? 1e8 : 1e9);
    }
    return yuan;
}

} // namespace cpv
