#include "core/insight/readiness.h"

#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

LearningContent content()
{
    LearningContent made;
    for (const QString &area : {u"data"_s, u"people"_s}) {
        made.areas.push_back({.id = area});
        made.courses.push_back({.id = u"course-"_s + area, .area = area});
        for (const QString &number : {u"1"_s, u"2"_s})
            made.questions.push_back({.id = area + number, .area = area, .answersZh = {u"无"_s, u"少"_s, u"多"_s, u"全"_s}});
    }
    return made;
}

} // namespace

class ReadinessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAnsweredIsNoResult()
    {
        const Readiness found = readinessOf(content(), {});
        QCOMPARE(found.questions, 4);
        QCOMPARE(found.answered, 0);
        QVERIFY(!found.complete() && found.first.empty() && found.courses.empty());
        QVERIFY(!found.areas.front().percent());
    }

    void areasAreCountedByWhatWasAnswered()
    {
        const Readiness found = readinessOf(content(), {{u"data1"_s, 3}, {u"people1"_s, 0}});
        QCOMPARE(found.areas[0].percent(), std::optional(100));
        QCOMPARE(found.areas[1].percent(), std::optional(0));
        QVERIFY(!found.complete());
    }

    void theWeakestComesFirstWithItsCourses()
    {
        const Readiness found = readinessOf(content(), {{u"data1"_s, 1}, {u"data2"_s, 2}, {u"people1"_s, 0}, {u"people2"_s, 1}});
        QVERIFY(found.complete());
        QCOMPARE(found.first.size(), 2U);
        QCOMPARE(found.first.front().id, u"people"_s);
        QCOMPARE(found.courses.front().id, u"course-people"_s);
    }

    void whatIsReadyNeedsNothingButTheWeakestStays()
    {
        Readiness found = readinessOf(content(), {{u"data1"_s, 3}, {u"data2"_s, 3}, {u"people1"_s, 0}, {u"people2"_s, 0}});
        QCOMPARE(found.first.size(), 1U);
        QCOMPARE(found.first.front().id, u"people"_s);
        found = readinessOf(content(), {{u"data1"_s, 3}, {u"data2"_s, 3}, {u"people1"_s, 3}, {u"people2"_s, 3}});
        QCOMPARE(found.first.size(), 1U);
    }

    void answersThatCanNotBeGivenDoNotCount()
    {
        const Readiness found = readinessOf(content(), {{u"data1"_s, 4}, {u"data2"_s, -1}, {u"unknown"_s, 2}});
        QCOMPARE(found.answered, 0);
    }
};

QTEST_GUILESS_MAIN(ReadinessTest)
#include "tst_readiness.moc"
