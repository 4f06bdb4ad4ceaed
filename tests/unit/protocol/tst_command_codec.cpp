#include "core/protocol/command_codec.h"
#include "tests/support/arbitrary.h"
#include "tests/support/same.h"

#include <QTest>

using namespace cpv;

namespace {

const char golden[]
    = "{\"account\":\"01890a5d-ac96-774b-bcce-b302099a8001\",\"baseVersion\":3,\"claimedAt\":\"2026-11-23T00:00:00.000Z\","
      "\"device\":\"01890a5d-ac96-774b-bcce-b302099a8002\",\"deviceSequence\":12,"
      "\"id\":\"01890a5d-ac96-774b-bcce-b302099a8003\",\"kind\":\"FreezeVoucher\",\"payload\":{\"reason\":\"\xe6\xa0\xb8\xe6\x9f\xa5\","
      "\"voucher\":\"01890a5d-ac96-774b-bcce-b302099a8004\"},\"payloadVersion\":1,\"place\":\"310000\"}";

Uuid numbered(int last)
{
    return Uuid::fromText(QStringLiteral("01890a5d-ac96-774b-bcce-b302099a800%1").arg(last)).value();
}

Command freeze()
{
    Command command;
    command.id = CommandId(numbered(3));
    command.place = {QStringLiteral("310000")};
    command.account = AccountId(numbered(1));
    command.device = DeviceId(numbered(2));
    command.deviceSequence = 12;
    command.baseVersion = 3;
    command.claimedAt = Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 23));
    command.payload = FreezeVoucher {VoucherId(numbered(4)), QStringLiteral("核查")};
    return command;
}

bool sameCommand(const Command &one, const Command &other)
{
    return one.id == other.id && one.place == other.place && one.account == other.account && one.device == other.device
        && one.deviceSequence == other.deviceSequence && one.baseVersion == other.baseVersion
        && one.dependsOn == other.dependsOn && one.claimedAt == other.claimedAt && test::same(one.payload, other.payload);
}

} // namespace

class CommandCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBytesAreTheseForEver()
    {
        QCOMPARE(encode(freeze()), QByteArray(golden));
        const Result<Command> read = decodeCommand(golden);
        QVERIFY(read);
        QVERIFY(sameCommand(*read, freeze()));
    }

    void everyKindSurvives_data()
    {
        QTest::addColumn<int>("kind");
        for (const CommandKind kind : enumValues<CommandKind>())
            QTest::newRow(qPrintable(enumText(kind))) << int(kind);
    }
    void everyKindSurvives()
    {
        QFETCH(int, kind);
        QVERIFY(rc::check("read again, the command is the same, and so are its bytes", [&](uint64_t seed) {
            test::Dice dice(seed);
            const Command command = test::rollCommand(dice, CommandKind(kind));
            const QByteArray bytes = encode(command);
            const Result<Command> read = decodeCommand(bytes);
            RC_ASSERT(read.has_value());
            RC_ASSERT(sameCommand(*read, command));
            RC_ASSERT(encode(*read) == bytes);
        }));
    }

    void whatIsNotCanonicalIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray text = golden;
        QTest::newRow("a space") << QByteArray(text).insert(1, ' ');
        QTest::newRow("a line end after") << text + '\n';
        QTest::newRow("another order") << "{\"place\":\"310000\"," + QByteArray(text).replace(",\"place\":\"310000\"", "").mid(1);
        QTest::newRow("a member twice") << QByteArray(text).replace("\"place\"", "\"place\":\"110000\",\"place\"");
        QTest::newRow("an escape too many") << QByteArray(text).replace("FreezeVoucher", "Freeze\\u0056oucher");
        QTest::newRow("a fraction of zero") << QByteArray(text).replace(":12,", ":12.0,");
    }
    void whatIsNotCanonicalIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(bytes != golden);
        const Result<Command> read = decodeCommand(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error(), (Error {Errc::Malformed, {QString(), QStringLiteral("not canonical")}, {}}));
    }

    void faultsAreTold_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<Errc>("code");
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const char *from, const char *to, Errc code, const QStringList &arguments) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << code << arguments;
        };
        row("kind of tomorrow", "FreezeVoucher", "MeltVoucher", Errc::UnknownKind,
            {QStringLiteral("MeltVoucher"), QStringLiteral("1")});
        row("version of tomorrow", "\"payloadVersion\":1", "\"payloadVersion\":2", Errc::UnknownKind,
            {QStringLiteral("FreezeVoucher"), QStringLiteral("2")});
        row("no kind", "\"kind\":\"FreezeVoucher\",", "", Errc::Malformed, {QStringLiteral("kind"), QStringLiteral("missing")});
        row("no version", "\"payloadVersion\":1,", "", Errc::Malformed,
            {QStringLiteral("payloadVersion"), QStringLiteral("missing")});
        row("payload of another kind", "FreezeVoucher", "SettleRedemption", Errc::Malformed,
            {QStringLiteral("payload.redemption"), QStringLiteral("missing")});
        row("payload no object", "{\"reason\":\"\xe6\xa0\xb8\xe6\x9f\xa5\",\"voucher\":\"01890a5d-ac96-774b-bcce-b302099a8004\"}",
            "[]", Errc::Malformed, {QStringLiteral("payload"), QStringLiteral("not an object")});
        row("wrong id", "8003", "800x", Errc::Malformed, {QStringLiteral("id"), QStringLiteral("not a UUID")});
        row("base version too large", "\"baseVersion\":3", "\"baseVersion\":3000000000", Errc::Malformed,
            {QStringLiteral("baseVersion"), QStringLiteral("out of range")});
    }
    void faultsAreTold()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(Errc, code);
        QFETCH(QStringList, arguments);
        const QByteArray bytes = QByteArray(golden).replace(from, to);
        QVERIFY(bytes != golden);
        const Result<Command> read = decodeCommand(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().arguments, arguments);
    }

    void membersOfTomorrowAreIgnored()
    {
        QVERIFY(decodeCommand(QByteArray(golden).replace("\"place\":\"310000\"", "\"place\":\"310000\",\"zone\":[1]")));
    }

    void anythingElseIsMalformed()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("5"), QByteArray(1 << 21, '[')}) {
            const Result<Command> read = decodeCommand(bytes);
            QVERIFY(!read);
            QCOMPARE(read.error().code, Errc::Malformed);
        }
    }
};

QTEST_GUILESS_MAIN(CommandCodecTest)
#include "tst_command_codec.moc"
