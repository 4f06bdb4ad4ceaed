#include "tests/bench/measure.h"
#include "tests/ui/sme/factory.h"
#include "tests/unit/intake/focus_rows.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <random>

#include <zlib.h>

using namespace cpv;
using namespace cpv::bench;
using namespace Qt::StringLiterals;

namespace {

/// A year of a company's bills, by a fixed seed: some hundred resources of a few SKUs, a tenth of it storage and network.
class MadeBill
{
public:
    explicit MadeBill(qint64 rows) : m_left(rows) { }

    /// The next row; empty after the last.
    QByteArray next()
    {
        if (m_left-- <= 0)
            return {};
        constexpr std::array categories {"Compute", "Compute", "Compute", "Compute", "Compute", "Compute", "AI and Machine Learning", "Compute", "Storage", "Networking"};
        const auto any = [this](int count) { return int(m_random() % quint32(count)); };
        const auto yuan = [](int thousandths) { return QByteArray::number(thousandths / 1000) + '.' + QByteArray::number(thousandths % 1000).rightJustified(3, '0'); };
        const QByteArray sku = QByteArray::number(any(12));
        const int hours = any(24) + 1;
        const QDate day = QDate(2026, 1, 1).addDays(any(365));
        const QByteArray cost = yuan(hours * (12'500 + any(100)));
        const QByteArray month = QDate(day.year(), day.month(), 1).toString(Qt::ISODate).toLatin1();
        const QByteArray next = QDate(day.year(), day.month(), 1).addMonths(1).toString(Qt::ISODate).toLatin1();
        return test::focusText(test::focusRow({{"BilledCost", cost}, {"EffectiveCost", cost}, {"ContractedCost", cost}, {"SkuId", "SKU-" + sku},
            {"ResourceId", "i-" + QByteArray::number(any(400))}, {"PricingQuantity", QByteArray::number(hours)},
            {"ConsumedQuantity", QByteArray::number(any(20) ? hours : 0)}, {"ServiceName", "Service " + sku}, {"ServiceCategory", categories.at(size_t(any(10)))},
            {"BillingPeriodStart", month + "T00:00:00+08:00"}, {"BillingPeriodEnd", next + "T00:00:00+08:00"},
            {"ChargePeriodStart", day.toString(Qt::ISODate).toLatin1() + "T00:00:00+08:00"},
            {"ChargePeriodEnd", day.addDays(1).toString(Qt::ISODate).toLatin1() + "T00:00:00+08:00"}, {"InvoiceId", "2631200000" + month.mid(5, 2) + "12345678"},
            {"ChargeDescription", "\"训练任务，第 " + QByteArray::number(any(10'000)) + " 号, 按小时\""}}));
    }

private:
    qint64 m_left;
    std::mt19937 m_random {1};
};

/// gzwrite packs with "wb" and writes plain with "wbT".
void makeFile(const QString &path, qint64 rows, bool packed)
{
    const gzFile file = gzopen(QFile::encodeName(path).constData(), packed ? "wb" : "wbT");
    if (!file)
        qFatal("%s can't be written", qPrintable(path));
    MadeBill bill(rows);
    for (QByteArray text = test::focusHeader(); !text.isEmpty(); text = bill.next())
        gzwrite(file, text.constData(), unsigned(text.size()));
    gzclose(file);
}

} // namespace

/// bench_import FILE ROWS: a bill imported as from the page and held against contracts, as it is then. The file is made where it
/// isn't there; packed if its name ends in .gz.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 3)
        qFatal("bench_import FILE ROWS");
    const QString path = arguments.at(1);
    if (!QFile::exists(path))
        makeFile(path, arguments.at(2).toLongLong(), path.endsWith(u".gz"));
    Factory factory;
    factory.sync();
    const Measured measured;
    QElapsedTimer clock;
    clock.start();
    const ImportedFile imported = must(factory.use.bills.import(path, std::make_shared<ImportWatch>()).result());
    say("importMs", double(clock.elapsed()));
    if (!imported.bill)
        qFatal("the bill was not imported");
    const BillCheck check = must(factory.use.bills.check(*imported.bill).result());
    measured.end();
    say("peakKb", double(statusKb("VmHWM")));
    say("rows", double(imported.bill->rows));
    say("check", double(imported.bill->billed.fen() % 1'000'000'000));
    return check.result.prices.empty() ? 1 : 0;
}
