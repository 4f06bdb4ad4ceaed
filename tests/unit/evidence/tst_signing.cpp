#include "core/evidence/signing.h"

#include <QTest>

#include <rapidcheck.h>

using namespace cpv;

class SigningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signaturesAreThoseOfRfc8032_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("test 1") << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
                                << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") << QByteArray()
                                << QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc6"
                                              "1e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("test 2") << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
                                << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
                                << QByteArray("72")
                                << QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e45"
                                              "8f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        QTest::newRow("test 3") << QByteArray("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
                                << QByteArray("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
                                << QByteArray("af82")
                                << QByteArray("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae"
                                              "67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
    }
    void signaturesAreThoseOfRfc8032()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        const Result<KeyPair> keys = KeyPair::fromPrivate(QByteArray::fromHex(seed));
        QVERIFY(keys);
        QCOMPARE(keys->publicKey().toHex(), publicKey);
        QCOMPARE(keys->privateKey().toHex(), seed);
        QCOMPARE(keys->sign(QByteArray::fromHex(message)).toHex(), signature);
        QVERIFY(verifySignature(QByteArray::fromHex(publicKey), QByteArray::fromHex(message), QByteArray::fromHex(signature)));
    }

    void onlyTheSignedMessageVerifies()
    {
        const KeyPair keys = KeyPair::generate();
        const KeyPair others = KeyPair::generate();
        QVERIFY(keys.publicKey() != others.publicKey());
        QVERIFY(rc::check("another message, key or signature does not verify", [&](const std::string &text) {
            const QByteArray message = QByteArray::fromStdString(text);
            QByteArray signature = keys.sign(message);
            RC_ASSERT(verifySignature(keys.publicKey(), message, signature));
            RC_ASSERT(!verifySignature(keys.publicKey(), message + '!', signature));
            RC_ASSERT(!verifySignature(others.publicKey(), message, signature));
            const auto bit = *rc::gen::inRange(0, 512);
            signature[bit / 8] = char(signature[bit / 8] ^ (1 << (bit % 8)));
            RC_ASSERT(!verifySignature(keys.publicKey(), message, signature));
        }));
    }

    void malformedKeysAndSignaturesAreFalse()
    {
        const KeyPair keys = KeyPair::generate();
        const QByteArray signature = keys.sign("message");
        QVERIFY(!verifySignature({}, "message", signature));
        QVERIFY(!verifySignature(keys.publicKey().first(31), "message", signature));
        QVERIFY(!verifySignature(QByteArray(32, '\xff'), "message", signature));
        QVERIFY(!verifySignature(keys.publicKey(), "message", {}));
        QVERIFY(!verifySignature(keys.publicKey(), "message", signature.first(63)));
        QVERIFY(!verifySignature(keys.publicKey(), "message", signature + '0'));
    }

    void aSeedHas32Bytes()
    {
        for (const qsizetype size : {0, 31, 33, 64}) {
            const Result<KeyPair> keys = KeyPair::fromPrivate(QByteArray(size, 'x'));
            QVERIFY(!keys);
            QCOMPARE(keys.error().code, Errc::Malformed);
        }
    }

    void aCopySignsTheSame()
    {
        const KeyPair keys = KeyPair::generate();
        const KeyPair copy = keys;
        const Result<KeyPair> again = KeyPair::fromPrivate(keys.privateKey());
        QVERIFY(again);
        QCOMPARE(copy.sign("x"), keys.sign("x"));
        QCOMPARE(again->sign("x"), keys.sign("x"));
    }

    void digestsAreHex()
    {
        QCOMPARE(sha256Hex("abc"), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
};

QTEST_GUILESS_MAIN(SigningTest)
#include "tst_signing.moc"
