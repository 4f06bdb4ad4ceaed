#include "core/insight/cash_flow.h"

#include <QFile>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

/// A line of a CSV file whose texts hold no line breaks.
QStringList fieldsOf(const QString &line)
{
    QStringList fields {QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            fields.append(QString());
        else
            fields.last().append(c);
    }
    return fields;
}

std::vector<double> numbersOf(const QString &text)
{
    std::vector<double> numbers;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        numbers.push_back(word.toDouble());
    return numbers;
}

/// Nine digits; of a rate, those of its growth too, since a rate of zero has no digits of its own.
bool agrees(double ours, double theirs, double least = 0)
{
    return std::abs(ours - theirs) <= 1e-9 * std::max(std::abs(theirs), least);
}

bool agrees(const std::optional<double> &ours, const QString &theirs)
{
    return theirs.isEmpty() ? !ours : ours && agrees(*ours, theirs.toDouble());
}

/// "8.7%": rounds to what is printed.
bool roundsTo(double ours, QString printed)
{
    const double scale = printed.endsWith(u'%') ? 100 : 1;
    printed.remove(u'%');
    const qsizetype point = printed.indexOf(u'.');
    const double half = 0.5 * std::pow(10.0, point < 0 ? 0.0 : double(point + 1 - printed.size()));
    return std::abs(ours * scale - printed.toDouble()) <= half * 1.000001;
}

} // namespace

class TestCashFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void casesOfBooksAndOfFractionsAgreeInNineDigits_data()
    {
        for (const char *column : {"flows", "rate", "npv", "irr", "payback", "discounted", "printed"})
            QTest::addColumn<QString>(column);
        QFile file(QStringLiteral(CPV_SOURCE_DIR "/tests/golden/roi_cases.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
        QVERIFY(lines.size() >= 30);
        for (const QString &line : lines) {
            const QStringList f = fieldsOf(line);
            QCOMPARE(f.size(), 9);
            QVERIFY2(!f[8].isEmpty(), "each case names its source");
            QTest::newRow(qPrintable(f[0])) << f[1] << f[2] << f[3] << f[4] << f[5] << f[6] << f[7];
        }
    }
    void casesOfBooksAndOfFractionsAgreeInNineDigits()
    {
        QFETCH(QString, npv);
        QFETCH(QString, irr);
        QFETCH(QString, payback);
        QFETCH(QString, discounted);
        QFETCH(QString, printed);
        QFETCH(QString, flows);
        QFETCH(QString, rate);
        const std::vector<double> row = numbersOf(flows);

        const double value = cpv::npv(row, rate.toDouble());
        QVERIFY2(agrees(value, npv.toDouble()), qPrintable(QString::number(value, 'g', 17)));
        const std::vector<double> rates = cpv::irr(row);
        const std::vector<double> expected = numbersOf(irr);
        QCOMPARE(rates.size(), expected.size());
        for (std::size_t i = 0; i < rates.size(); ++i)
            QVERIFY2(agrees(rates[i], expected[i], 1e-6), qPrintable(QString::number(rates[i], 'g', 17)));
        QVERIFY(agrees(cpv::payback(row), payback));
        QVERIFY(agrees(discountedPayback(row, rate.toDouble()), discounted));

        for (const QString &item : printed.split(u' ', Qt::SkipEmptyParts)) {
            const QString shown = item.section(u'=', 1);
            QVERIFY(item.startsWith(u"npv=") ? roundsTo(value, shown)
                                             : std::ranges::any_of(rates, [&](double r) { return roundsTo(r, shown); }));
        }
    }

    void everyRateFoundMakesTheValueZero()
    {
        QVERIFY(rc::check("npv(flows, irr) is zero but for rounding", [] {
            const auto whole = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(-1000, 1000)));
            const std::vector<double> flows(whole.begin(), whole.end());
            for (const double rate : irr(flows)) {
                RC_ASSERT(rate > -1);
                double size = 0;
                for (std::size_t t = 0; t < flows.size(); ++t)
                    size += std::abs(flows[t]) * std::pow(1 + rate, -double(t));
                RC_ASSERT(std::abs(npv(flows, rate)) <= 1e-9 * size);
            }
        }));
    }

    void noRateIsMissed()
    {
        QVERIFY(rc::check("flows made from their rates give them back", [] {
            const auto tenths = *rc::gen::unique<std::vector<int>>(3, rc::gen::inRange(-8, 30));
            std::vector<double> flows {-1000};
            for (const int tenth : tenths) { // Times (growth − 1 − rate), the highest power first.
                flows.push_back(0);
                for (std::size_t k = flows.size() - 1; k > 0; --k)
                    flows[k] -= flows[k - 1] * (1 + tenth / 10.0);
            }
            std::vector<int> expected = tenths;
            std::ranges::sort(expected);
            const std::vector<double> rates = irr(flows);
            RC_ASSERT(rates.size() == expected.size());
            for (std::size_t i = 0; i < rates.size(); ++i)
                RC_ASSERT(std::abs(rates[i] - expected[i] / 10.0) < 1e-9);
        }));
    }

    void aProjectOfTenYearsByMonthsHasItsRates()
    {
        std::vector<double> flows(121, 3.0);
        flows.front() = -100;
        flows.back() = -250; // Pulling down costs: the sign changes twice.
        const std::vector<double> rates = irr(flows);
        QCOMPARE(rates.size(), std::size_t(2));
        for (const double rate : rates)
            QVERIFY(std::abs(npv(flows, rate)) < 1e-9);
        QVERIFY(npv(flows, (rates[0] + rates[1]) / 2) > 0);
    }
};

QTEST_GUILESS_MAIN(TestCashFlow)
#include "tst_cash_flow.moc"
