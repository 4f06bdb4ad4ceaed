#include "ui/models/roi_text.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::RoiText)
};

enum class Measure { Amount, Rate, Count };

Measure measureOf(RoiDriver driver)
{
    switch (driver) {
    case RoiDriver::CapitalCost:
    case RoiDriver::CardHourPrice:
    case RoiDriver::OtherRunning:
    case RoiDriver::CostPerDefect:
    case RoiDriver::HourlyWage:
    case RoiDriver::UnitMargin: return Measure::Amount;
    case RoiDriver::ComputeGrowth:
    case RoiDriver::DefectRate:
    case RoiDriver::DefectReduction: return Measure::Rate;
    case RoiDriver::CardHours:
    case RoiDriver::Units:
    case RoiDriver::HoursSaved:
    case RoiDriver::ExtraUnits:
    case RoiDriver::RampMonths: return Measure::Count;
    }
    return Measure::Count;
}

QString grouped(qint64 number) { return QLocale(QLocale::English).toString(number); }

/// Rates in ten-thousandths are per cents in hundredths, as fen are hundredths of yuan.
std::optional<qint64> hundredths(QString text)
{
    text = text.trimmed();
    const bool isNegative = text.startsWith(u'-') || text.startsWith(u'－') || text.startsWith(u'−');
    if (isNegative)
        text.remove(0, 1);
    const Result<Money> size = moneyFromText(text);
    if (!size)
        return {};
    return isNegative ? -size->fen() : size->fen();
}

} // namespace

QString driverText(RoiDriver driver)
{
    switch (driver) {
    case RoiDriver::CapitalCost: return Words::tr("Investment at the start");
    case RoiDriver::CardHours: return Words::tr("Card-hours");
    case RoiDriver::CardHourPrice: return Words::tr("Price of a card-hour");
    case RoiDriver::ComputeGrowth: return Words::tr("Growth of compute cost");
    case RoiDriver::OtherRunning: return Words::tr("Other running cost");
    case RoiDriver::Units: return Words::tr("Quantity handled");
    case RoiDriver::DefectRate: return Words::tr("Share that goes wrong today");
    case RoiDriver::DefectReduction: return Words::tr("Part of it avoided");
    case RoiDriver::CostPerDefect: return Words::tr("Cost of each that goes wrong");
    case RoiDriver::HoursSaved: return Words::tr("Working hours saved");
    case RoiDriver::HourlyWage: return Words::tr("Cost of a working hour");
    case RoiDriver::ExtraUnits: return Words::tr("Sold in addition");
    case RoiDriver::UnitMargin: return Words::tr("Margin on each");
    case RoiDriver::RampMonths: return Words::tr("Time to full effect");
    }
    return {};
}

QString driverUnitText(RoiDriver driver, const RoiTemplate &origin)
{
    switch (driver) {
    case RoiDriver::CapitalCost: return Words::tr("CNY, once");
    case RoiDriver::CardHours:
    case RoiDriver::HoursSaved: return Words::tr("hours a month");
    case RoiDriver::CardHourPrice:
    case RoiDriver::CostPerDefect:
    case RoiDriver::HourlyWage:
    case RoiDriver::UnitMargin: return Words::tr("CNY");
    case RoiDriver::ComputeGrowth: return Words::tr("% a year");
    case RoiDriver::OtherRunning: return Words::tr("CNY a month");
    case RoiDriver::Units: return inChinese() ? origin.unitZh : origin.unitEn;
    case RoiDriver::ExtraUnits: return Words::tr("a month");
    case RoiDriver::DefectRate:
    case RoiDriver::DefectReduction: return Words::tr("%", "unit");
    case RoiDriver::RampMonths: return Words::tr("months");
    }
    return {};
}

QString driverValueText(RoiDriver driver, qint64 value)
{
    const bool isCount = measureOf(driver) == Measure::Count;
    return isCount ? grouped(value) : yuanText(Money::fromFen(value));
}

std::optional<BasisPoints> percentFromText(const QString &text)
{
    QString number = text.trimmed();
    if (number.endsWith(u'%') || number.endsWith(u'％'))
        number.chop(1);
    const std::optional<qint64> value = hundredths(number);
    if (!value || std::abs(*value) > BasisPoints::Whole)
        return {};
    return BasisPoints {qint32(*value)};
}

std::optional<qint64> driverValueFromText(RoiDriver driver, const QString &text)
{
    if (measureOf(driver) == Measure::Rate) {
        const std::optional<BasisPoints> rate = percentFromText(text);
        return rate ? std::optional<qint64>(rate->value) : std::nullopt;
    }
    const std::optional<qint64> value = hundredths(text);
    if (!value || measureOf(driver) == Measure::Amount)
        return value;
    return *value % 100 == 0 ? std::optional<qint64>(*value / 100) : std::nullopt;
}

QString templateName(const RoiTemplate &origin) { return inChinese() ? origin.nameZh : origin.nameEn; }

QString monthsText(const std::optional<double> &months)
{
    return months ? QLocale(QLocale::English).toString(*months, 'f', 1) : u"–"_s;
}

QString paybackText(const std::optional<double> &months, int horizon)
{
    return months ? Words::tr("%1 months").arg(monthsText(months)) : Words::tr("not within %n months", nullptr, horizon);
}

QString irrText(const std::vector<double> &rates)
{
    if (rates.empty())
        return Words::tr("none", "rate of return");
    QStringList texts;
    for (const double rate : rates)
        texts << QLocale(QLocale::English).toString(rate * 100, 'f', 1) + u" %"_s;
    return rates.size() == 1 ? Words::tr("%1 a year").arg(texts.first()) : Words::tr("several: %1").arg(listText(texts));
}

QString shareText(double share) { return QString::number(qRound(share * 100)) + u" %"_s; }

QString breakEvenText(const std::optional<BasisPoints> &cover)
{
    if (!cover)
        return Words::tr("whole cover is not enough");
    return cover->value == 0 ? Words::tr("pays without a voucher") : percentText(*cover);
}

QString chartMoneyUnit() { return inChinese() ? u"万元"_s : Words::tr("thousand CNY"); }

double chartMoney(Money amount) { return double(amount.fen()) / (inChinese() ? 1'000'000 : 100'000); }

} // namespace cpv
