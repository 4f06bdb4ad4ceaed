#include "core/evidence/merkle.h"
#include "core/evidence/push_statement.h"
#include "core/evidence/signing.h"

#include <QTest>

using namespace cpv;

namespace {

PushStatement statement()
{
    const DeviceId device = DeviceId::fromText(u"01890a5d-ac96-774b-bcce-b302099a8057").value();
    return PushStatement::over({QStringLiteral("310000")}, device, 7, {"{\"a\":1}", "{\"b\":2}"});
}

} // namespace

class PushStatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBytesAreTheseForEver()
    {
        const QByteArray root = merkleRoot({merkleLeaf("{\"a\":1}"), merkleLeaf("{\"b\":2}")});
        QCOMPARE(canonicalBytes(statement()),
            "{\"count\":2,\"device\":\"01890a5d-ac96-774b-bcce-b302099a8057\",\"firstSequence\":7,\"place\":\"310000\","
            "\"purpose\":\"cpv-push-v1\",\"root\":\"" + root.toBase64() + "\"}");
    }

    void everyMemberIsSigned()
    {
        const KeyPair keys = KeyPair::generate();
        const QByteArray signature = keys.sign(canonicalBytes(statement()));
        const auto verifies = [&](const PushStatement &changed) {
            return verifySignature(keys.publicKey(), canonicalBytes(changed), signature);
        };
        QVERIFY(verifies(statement()));

        PushStatement changed = statement();
        changed.place.code = QStringLiteral("110000");
        QVERIFY(!verifies(changed));
        changed = statement();
        changed.device = DeviceId();
        QVERIFY(!verifies(changed));
        changed = statement();
        ++changed.firstSequence;
        QVERIFY(!verifies(changed));
        changed = statement();
        ++changed.count;
        QVERIFY(!verifies(changed));
        changed = statement();
        changed.root = PushStatement::over(changed.place, changed.device, 7, {"{\"b\":2}", "{\"a\":1}"}).root;
        QVERIFY2(!verifies(changed), "the order of commands is part of what was signed");
    }
};

QTEST_GUILESS_MAIN(PushStatementTest)
#include "tst_push_statement.moc"
