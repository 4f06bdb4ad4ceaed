#include "core/registry/http/content_coding.h"
#include "core/registry/http/deadline.h"

#include <rapidcheck.h>

#include <QTest>

namespace cpv {

using namespace std::chrono_literals;

class ContentCodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesWhatTheClientAccepts_data();
    void choosesWhatTheClientAccepts();
    void zstdComesBack();
    void bombsAreRefused();
    void damagedFramesAreRefused();
    void paceSellsTimeForBytes();
};

void ContentCodingTest::choosesWhatTheClientAccepts_data()
{
    QTest::addColumn<QByteArray>("accepted");
    QTest::addColumn<QByteArray>("coding");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("identity");
    QTest::newRow("unknown") << QByteArray("br, deflate") << QByteArray("identity");
    QTest::newRow("zstd") << QByteArray("gzip, ZSTD;q=0.5") << QByteArray("zstd");
    QTest::newRow("zstd refused") << QByteArray("zstd;q=0, br") << QByteArray("identity");
    QTest::newRow("zstd refused with zeros") << QByteArray("zstd ; q=0.000") << QByteArray("identity");
    QTest::newRow("zstd barely") << QByteArray("zstd;q=0.001") << QByteArray("zstd");
}

void ContentCodingTest::choosesWhatTheClientAccepts()
{
    QFETCH(QByteArray, accepted);
    QFETCH(QByteArray, coding);
    QCOMPARE(codingName(chooseCoding(accepted.toStdString())), std::string_view(coding.constData()));
}

void ContentCodingTest::zstdComesBack()
{
    QVERIFY(rc::check("unpacking undoes packing", [](const std::string &text) {
        const auto packed = compressed(text, ContentCoding::Zstd);
        RC_ASSERT(packed.has_value());
        RC_ASSERT(zstdUnpacked(*packed, text.size()).value() == text);
    }));
    const std::string large(3'000'000, 'x'); // Exactly at the limit, over many output chunks.
    QCOMPARE(zstdUnpacked(*compressed(large, ContentCoding::Zstd), large.size()).value(), large);
}

void ContentCodingTest::bombsAreRefused()
{
    const std::string bomb = *compressed(std::string(50'000'000, '\0'), ContentCoding::Zstd);
    QVERIFY(bomb.size() < 10'000);
    QVERIFY(zstdUnpacked(bomb, 1'000'000).error() == UnpackError::TooLarge);
    QVERIFY(zstdUnpacked(*compressed("12345", ContentCoding::Zstd), 4).error() == UnpackError::TooLarge);
}

void ContentCodingTest::damagedFramesAreRefused()
{
    const std::string whole = *compressed(std::string(5'000, 'y').append("end"), ContentCoding::Zstd);
    for (std::size_t size = 0; size < whole.size(); ++size)
        QVERIFY(zstdUnpacked(whole.substr(0, size), 10'000).error() == UnpackError::Malformed);
    QVERIFY(zstdUnpacked("not zstd at all", 10'000).error() == UnpackError::Malformed);
}

void ContentCodingTest::paceSellsTimeForBytes()
{
    const auto begin = Deadline::Clock::now();
    const Pace pace { begin, 5000ms, 1000, 60'000ms };
    QVERIFY(pace.until(0) == begin + 5s);
    QVERIFY(pace.until(1500) == begin + 6500ms);
    QVERIFY(pace.until(1'000'000) == begin + 60s);
    QVERIFY(pace.until(~std::uint64_t(0)) == begin + 60s);
    QVERIFY((Pace { begin, 5000ms, 0, 60'000ms }.until(0)) == begin + 60s);
}

} // namespace cpv

QTEST_APPLESS_MAIN(cpv::ContentCodingTest)
#include "tst_content_coding.moc"
