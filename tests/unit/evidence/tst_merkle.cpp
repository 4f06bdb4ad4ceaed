#include "core/evidence/digest.h"
#include "core/evidence/merkle.h"

#include <QTest>

#include <rapidcheck.h>

using namespace cpv;

namespace {

/// The eight entries that Certificate Transparency's own tests use.
const std::vector<QByteArray> &entries()
{
    static const std::vector<QByteArray> list = {"", QByteArray::fromHex("00"), QByteArray::fromHex("10"),
        QByteArray::fromHex("2021"), QByteArray::fromHex("3031"), QByteArray::fromHex("40414243"),
        QByteArray::fromHex("5051525354555657"), QByteArray::fromHex("606162636465666768696a6b6c6d6e6f")};
    return list;
}

std::vector<QByteArray> leaves(size_t count)
{
    std::vector<QByteArray> hashes;
    for (size_t i = 0; i < count; ++i)
        hashes.push_back(merkleLeaf(i < entries().size() ? entries()[i] : QByteArray::number(qulonglong(i))));
    return hashes;
}

QByteArray hexOf(const std::vector<QByteArray> &hashes)
{
    QByteArray text;
    for (const QByteArray &hash : hashes)
        text += hash.toHex() + ' ';
    return text.trimmed();
}

/// RFC 6962's definition, word by word: splits at the largest power of two below n.
QByteArray rootByDefinition(const std::vector<QByteArray> &hashes)
{
    if (hashes.empty())
        return sha256({});
    if (hashes.size() == 1)
        return hashes.front();
    size_t k = 1;
    while (k * 2 < hashes.size())
        k *= 2;
    const auto middle = hashes.begin() + std::ptrdiff_t(k);
    return sha256('\x01' + rootByDefinition({hashes.begin(), middle}) + rootByDefinition({middle, hashes.end()}));
}

QByteArray flipped(QByteArray bytes, size_t bit)
{
    const auto byte = qsizetype(bit / 8 % size_t(bytes.size()));
    bytes[byte] = char(bytes[byte] ^ (1 << (bit % 8)));
    return bytes;
}

} // namespace

class MerkleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rootsAreThoseOfCertificateTransparency_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QByteArray>("root");
        QTest::newRow("none") << 0 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("1") << 1 << QByteArray("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        QTest::newRow("2") << 2 << QByteArray("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        QTest::newRow("3") << 3 << QByteArray("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
        QTest::newRow("4") << 4 << QByteArray("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        QTest::newRow("5") << 5 << QByteArray("4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4");
        QTest::newRow("6") << 6 << QByteArray("76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef");
        QTest::newRow("7") << 7 << QByteArray("ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c");
        QTest::newRow("8") << 8 << QByteArray("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }
    void rootsAreThoseOfCertificateTransparency()
    {
        QFETCH(int, count);
        QFETCH(QByteArray, root);
        QCOMPARE(merkleRoot(leaves(size_t(count))).toHex(), root);
    }

    void pathsAreThoseOfCertificateTransparency_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("count");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("only leaf") << 0 << 1 << QByteArray();
        QTest::newRow("first of 8")
            << 0 << 8
            << QByteArray("96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7 "
                          "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e "
                          "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        QTest::newRow("sixth of 8")
            << 5 << 8
            << QByteArray("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b "
                          "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0 "
                          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        QTest::newRow("last of 3 rises") << 2 << 3
                                         << QByteArray("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        QTest::newRow("second of 5")
            << 1 << 5
            << QByteArray("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d "
                          "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e "
                          "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
    }
    void pathsAreThoseOfCertificateTransparency()
    {
        QFETCH(int, index);
        QFETCH(int, count);
        QFETCH(QByteArray, path);
        QCOMPARE(hexOf(merklePath(leaves(size_t(count)), size_t(index))), path);
    }

    void everyRootIsTheDefinitions()
    {
        for (size_t count = 0; count <= 70; ++count)
            QCOMPARE(merkleRoot(leaves(count)), rootByDefinition(leaves(count)));
    }

    void everyPathVerifies()
    {
        for (size_t count = 1; count <= 70; ++count) {
            const MerkleTree tree(leaves(count));
            for (size_t index = 0; index < count; ++index)
                QVERIFY(verifyPath(leaves(count)[index], index, count, tree.path(index), tree.root()));
        }
    }

    void anyFlippedBitFails()
    {
        QVERIFY(rc::check("a flipped bit of leaf, path or root does not verify", [] {
            const auto count = *rc::gen::inRange<size_t>(1, 40);
            const auto index = *rc::gen::inRange<size_t>(0, count);
            const auto bit = *rc::gen::inRange<size_t>(0, 256);
            const std::vector<QByteArray> hashes = leaves(count);
            const MerkleTree tree(hashes);
            const std::vector<QByteArray> path = tree.path(index);
            RC_ASSERT(!verifyPath(flipped(hashes[index], bit), index, count, path, tree.root()));
            RC_ASSERT(!verifyPath(hashes[index], index, count, path, flipped(tree.root(), bit)));
            for (size_t i = 0; i < path.size(); ++i) {
                std::vector<QByteArray> other = path;
                other[i] = flipped(other[i], bit);
                RC_ASSERT(!verifyPath(hashes[index], index, count, other, tree.root()));
            }
        }));
    }

    void anotherPlaceOrAnotherSizeFails()
    {
        const std::vector<QByteArray> hashes = leaves(7);
        const MerkleTree tree(hashes);
        const std::vector<QByteArray> path = tree.path(3);
        QVERIFY(verifyPath(hashes[3], 3, 7, path, tree.root()));
        for (size_t index = 0; index < 9; ++index)
            QCOMPARE(verifyPath(hashes[3], index, 7, path, tree.root()), index == 3);
        QVERIFY(!verifyPath(hashes[3], 3, 4, path, tree.root()));
        QVERIFY(!verifyPath(hashes[3], 3, 0, path, tree.root()));
    }

    void malformedPathsFail()
    {
        const std::vector<QByteArray> hashes = leaves(8);
        const MerkleTree tree(hashes);
        std::vector<QByteArray> path = tree.path(0);
        path.push_back(hashes[1]);
        QVERIFY(!verifyPath(hashes[0], 0, 8, path, tree.root()));
        path.resize(2);
        QVERIFY(!verifyPath(hashes[0], 0, 8, path, tree.root()));
        QVERIFY(!verifyPath(hashes[0], 0, 8, {}, tree.root()));
        QVERIFY(!verifyPath(hashes[0], 0, 8, {"short", "", ""}, tree.root()));
        QVERIFY(!verifyPath({}, 0, 1, {}, {}));
    }

    void nodesAreNoLeaves()
    {
        const std::vector<QByteArray> hashes = leaves(2);
        QVERIFY(merkleLeaf(hashes[0] + hashes[1]) != merkleRoot(hashes));
    }
};

QTEST_GUILESS_MAIN(MerkleTest)
#include "tst_merkle.moc"
