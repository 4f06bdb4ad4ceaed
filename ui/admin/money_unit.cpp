#include "ui/admin/money_unit.h"

#include "core/base/money_text.h"

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
    case MoneyUnit::Wan: return Words::tr("CNY 10k");
    case MoneyUnit::Yi: return Words::tr("CNY 100m");
    }
    return {};
}

QString amountText(Money amount, MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::Yuan: return yuanText(amount);
    case MoneyUnit::Wan: return wanText(amount);
    case MoneyUnit::Yi: return yiText(amount);
    }
    return {};
}

double chartValue(Money amount, MoneyUnit unit)
{
    const double yuan = double(amount.fen()) / 100;
    switch (unit) {
    case MoneyUnit::Yuan: return yuan;
    case MoneyUnit::Wan: return yuan / 1e4;
    case MoneyUnit::Yi: return yuan / 1e8;
    }
    return yuan;
}

} // namespace cpv
