#include "core/storage/material_store.h"

#include "core/storage/replica.h"
#include "tests/unit/storage/replica_bench.h"

using namespace Qt::StringLiterals;

namespace cpv {

class MaterialStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesPapersByTheirContent_data();
    void takesPapersByTheirContent();
    void refusesTooLargeAPaperNamingTheLimit();
    void refusesWhatIsNotThere();
    void keepsTheSamePaperOnce();
    void takesFetchedBytesOnlyWithTheirDigest();

private:
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile made(m_bench.folder->filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("no room for a test's file");
        return made.fileName();
    }
    MaterialStore &store() { return m_bench.replica->materials(); }

    ReplicaBench m_bench;
};

void MaterialStoreTest::takesPapersByTheirContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n…") << QString();
    QTest::newRow("PDF after a mail header") << QByteArray(200, '\n') + "%PDF-1.4" << QString();
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n rest") << QString();
    QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0 rest") << QString();
    QTest::newRow("XML with a byte order mark") << QByteArray("\xEF\xBB\xBF<?xml version=\"1.0\"?><a/>") << QString();
    QTest::newRow("e-invoice without a declaration") << QByteArray("<EInvoice><Header/></EInvoice>") << QString();
    QTest::newRow("OFD") << QByteArray("PK\x03\x04....OFD.xml....") << QString();
    QTest::newRow("DOCX") << QByteArray("PK\x03\x04....[Content_Types].xml....") << QString();
    QTest::newRow("empty") << QByteArray() << u"Missing"_s;
    QTest::newRow("a program named .pdf")
        << QByteArray("MZ\x90 this program cannot be run in DOS mode") << u"UnknownKind"_s;
    QTest::newRow("any ZIP") << QByteArray("PK\x03\x04....holiday.jpg....") << u"UnknownKind"_s;
    QTest::newRow("HTML") << QByteArray("<html><script>alert(1)</script></html>") << u"UnknownKind"_s;
    QTest::newRow("one byte") << QByteArray("x") << u"UnknownKind"_s;
}

void MaterialStoreTest::takesPapersByTheirContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    const auto added = store().add(file(u"paper.pdf"_s, bytes));
    if (error.isEmpty()) {
        QVERIFY(added);
        QCOMPARE(added->size, bytes.size());
        QCOMPARE(added->name, u"paper.pdf"_s);
        QFile kept(store().pathOf(added->sha256).value_or(QString()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
    } else {
        QVERIFY(!added);
        QCOMPARE(enumText(added.error().code), error);
        QCOMPARE(added.error().arguments.value(0), u"paper.pdf"_s);
        if (added.error().code == Errc::Missing)
            QCOMPARE(added.error().arguments.value(1), u"bytes"_s);
        if (added.error().code == Errc::UnknownKind)
            QVERIFY(added.error().arguments.value(1).contains(u"PDF"));
    }
}

void MaterialStoreTest::refusesTooLargeAPaperNamingTheLimit()
{
    const QString path = file(u"large.pdf"_s, "%PDF-1.7");
    QVERIFY(QFile::resize(path, MaterialStore::MaxBytes + 1)); // Sparse: takes no room.
    const auto added = store().add(path);
    QVERIFY(!added);
    QCOMPARE(added.error().code, Errc::TooLarge);
    QCOMPARE(added.error().arguments, (QStringList{ u"large.pdf"_s, u"67108865"_s, u"67108864"_s }));
}

void MaterialStoreTest::refusesWhatIsNotThere()
{
    QCOMPARE(store().add(m_bench.folder->filePath(u"none.pdf"_s)).error().code, Errc::NotFound);
    QVERIFY(!store().pathOf(u"../replica.sqlite"_s));
    QVERIFY(!store().pathOf(QString(64, u'0')));
}

void MaterialStoreTest::keepsTheSamePaperOnce()
{
    const MaterialRef first = must(store().add(file(u"a.pdf"_s, "%PDF-same")));
    const MaterialRef second = must(store().add(file(u"b.pdf"_s, "%PDF-same")));
    QCOMPARE(first.sha256, second.sha256);
    QCOMPARE(second.name, u"b.pdf"_s);
}

void MaterialStoreTest::takesFetchedBytesOnlyWithTheirDigest()
{
    const QString digest = u"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"_s; // "hello"
    QCOMPARE(store().put(digest, "hullo").error().code, Errc::Malformed);
    QVERIFY(!store().pathOf(digest));
    QVERIFY(store().put(digest, "hello"));
    QVERIFY(store().pathOf(digest));
}

} // namespace cpv

QTEST_APPLESS_MAIN(cpv::MaterialStoreTest)
#include "tst_material_store.moc"
