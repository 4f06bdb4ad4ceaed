#include "ui/admin/run_out_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace cpv {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::RunOutWords)
};

}

QString inMonths(qint64 tenths) { return QLocale(QLocale::English).toString(double(tenths) / 10, 'f', 1); }

QString lastsText(qint64 tenths) { return tenths > FarTenths ? Words::tr("more than 5 years") : Words::tr("about %1 months").arg(inMonths(tenths)); }

QDate usedUpOn(qint64 tenths, QDate today)
{
    constexpr double daysInTenth = 3.04375;
    return today.addDays(qRound64(double(tenths) * daysInTenth));
}

} // namespace cpv
