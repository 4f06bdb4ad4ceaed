#include "core/protocol/json.h"
#include "core/protocol/messages.h"
#include "tests/support/arbitrary.h"
#include "tests/support/same.h"

#include <QTest>

using namespace cpv;

namespace {

template <typename Message> void requireSurvival()
{
    QVERIFY(rc::check("read again, the message is the same", [](const Message &message) {
        const Result<Message> read = decodeDocument<Message>(encodeDocument(message));
        RC_ASSERT(read.has_value());
        RC_ASSERT(test::same(*read, message));
    }));
}

} // namespace

class MessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signInRequestsSurvive() { requireSurvival<SignInRequest>(); }
    void sessionAnswersSurvive() { requireSurvival<SessionAnswer>(); }
    void pushesSurvive() { requireSurvival<Push>(); }
    void pushAnswersSurvive() { requireSurvival<PushAnswer>(); }
    void feedRequestsSurvive() { requireSurvival<FeedRequest>(); }
    void feedAnswersSurvive() { requireSurvival<FeedAnswer>(); }
    void draftsSurvive()
    {
        requireSurvival<DraftPut>();
        requireSurvival<DraftAnswer>();
    }
    void clockAdvancesSurvive() { requireSurvival<AdvanceClock>(); }

    void errorsTravelWithoutTheirDetail()
    {
        const Error error {Errc::ShortOf, {QStringLiteral("nation"), QStringLiteral("5")}, QStringLiteral("for the log")};
        QCOMPARE(toWire(error).code, QStringLiteral("ShortOf"));
        QVERIFY(!encodeDocument(toWire(error)).contains("log"));
        QCOMPARE(fromWire(toWire(error)), (Error {Errc::ShortOf, error.arguments, {}}));
    }

    void everyCodeTravels()
    {
        for (const Errc code : enumValues<Errc>())
            QCOMPARE(fromWire(toWire({code, {}, {}})).code, code);
    }

    void aCodeOfTomorrowIsInternal()
    {
        const Error error = fromWire({QStringLiteral("MoonTooFull"), {QStringLiteral("x")}});
        QCOMPARE(error, (Error {Errc::Internal, {QStringLiteral("x")}, QStringLiteral("MoonTooFull")}));
    }

    void aCommandsBytesSurviveInsideAPush()
    {
        const QString command = QStringLiteral("{\"a\":\"\\u2028 \\\\ \\\" 算力\"}");
        const Push push {{QStringLiteral("310000")}, DeviceId(), 1, {}, {}, {command}};
        QCOMPARE(decodeDocument<Push>(encodeDocument(push))->commands.front().toUtf8(), command.toUtf8());
    }
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "tst_messages.moc"
