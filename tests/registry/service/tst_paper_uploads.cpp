#include "core/evidence/digest.h"
#include "core/protocol/json.h"
#include "tests/registry/http/http_test_client.h"
#include "tests/registry/service/town.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

/// Papers that come in parts, over real HTTP.
class tst_PaperUploads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_town = std::make_unique<Town>();
        m_port = *m_town->host().listen(u"127.0.0.1"_s, 0);
    }
    void cleanupTestCase() { m_town.reset(); }

    void aPaperComesInParts();
    void aCutConnectionLosesNothingThatHadArrived();
    void aPartThatBeginsElsewhereIsNotTaken();
    void anotherCompanyNeitherSeesNorSpoilsIt();
    void aPaperThatIsNotWhatItsDigestSaysBeginsAgain();
    void whatIsNoPartIsRefused_data();
    void whatIsNoPartIsRefused();
    void aPaperOfAnotherPlaceIsReadWhereItIsUsedAgain();

private:
    struct Paper {
        QByteArray bytes;
        QString sha256 = sha256Hex(bytes);
        std::string target() const { return "/v1/materials/" + sha256.toStdString() + "/upload?place=990000"; }
    };
    /// Another at each call, somewhat over two parts long.
    Paper paper()
    {
        const QByteArray begin = "%PDF-1.4 " + QByteArray::number(++m_papers);
        return {begin + QByteArray(2 * PaperPartBytes, 'p')};
    }
    HttpTestClient::Reply ask(const std::string &text) { return HttpTestClient(m_port).exchange(text); }
    std::string partText(const Paper &paper, qint64 offset, qint64 length, const QString &login = u"company1"_s)
    {
        return requestText("PUT",
            paper.target() + "&offset=" + std::to_string(offset) + "&size=" + std::to_string(paper.bytes.size()),
            m_town->token(login), paper.bytes.mid(offset, length));
    }
    static UploadState state(const HttpTestClient::Reply &reply)
    {
        const auto read = decodeDocument<UploadState>(QByteArray::fromStdString(reply.body));
        if (reply.status != 200 || !read)
            qFatal("no state: %d %s", reply.status, reply.body.c_str());
        return *read;
    }
    UploadState stateOf(const Paper &paper, const QString &login = u"company1"_s)
    {
        return state(ask(requestText("GET", paper.target(), m_town->token(login))));
    }
    static QString code(const HttpTestClient::Reply &reply)
    {
        return QJsonDocument::fromJson(QByteArray::fromStdString(reply.body)).object()[u"code"].toString();
    }

    std::unique_ptr<Town> m_town;
    quint16 m_port = 0;
    int m_papers = 0;
};

void tst_PaperUploads::aPaperComesInParts()
{
    const Paper paper = this->paper();
    QCOMPARE(stateOf(paper).received, 0);
    QCOMPARE(state(ask(partText(paper, 0, PaperPartBytes))).received, PaperPartBytes);
    QCOMPARE(state(ask(partText(paper, PaperPartBytes, PaperPartBytes))).received, 2 * PaperPartBytes);
    const UploadState last = state(ask(partText(paper, 2 * PaperPartBytes, PaperPartBytes)));
    QVERIFY(last.complete);
    QCOMPARE(last.received, paper.bytes.size());
    const std::string whole = "/v1/materials/" + paper.sha256.toStdString();
    QCOMPARE(ask(requestText("GET", whole, m_town->token(u"clerk"_s))).body, paper.bytes.toStdString());
    QVERIFY(state(ask(partText(paper, 0, PaperPartBytes))).complete); // A repeat after a lost answer.
}

void tst_PaperUploads::aCutConnectionLosesNothingThatHadArrived()
{
    const Paper paper = this->paper();
    QCOMPARE(state(ask(partText(paper, 0, PaperPartBytes))).received, PaperPartBytes);
    const std::string second = partText(paper, PaperPartBytes, PaperPartBytes);
    {
        HttpTestClient client(m_port);
        QVERIFY(client.send(std::string_view(second).substr(0, second.size() / 2)));
        client.reset();
    }
    QCOMPARE(stateOf(paper).received, PaperPartBytes);
    QCOMPARE(state(ask(second)).received, 2 * PaperPartBytes);
    QVERIFY(state(ask(partText(paper, 2 * PaperPartBytes, PaperPartBytes))).complete);
}

void tst_PaperUploads::aPartThatBeginsElsewhereIsNotTaken()
{
    const Paper paper = this->paper();
    QCOMPARE(state(ask(partText(paper, PaperPartBytes, PaperPartBytes))).received, 0);
    QCOMPARE(state(ask(partText(paper, 0, PaperPartBytes))).received, PaperPartBytes);
    QCOMPARE(state(ask(partText(paper, 0, PaperPartBytes))).received, PaperPartBytes);
}

void tst_PaperUploads::anotherCompanyNeitherSeesNorSpoilsIt()
{
    const Paper paper = this->paper();
    QCOMPARE(state(ask(partText(paper, 0, PaperPartBytes))).received, PaperPartBytes);
    QCOMPARE(stateOf(paper, u"company2"_s).received, 0);
    Paper spoilt = paper;
    spoilt.bytes.fill('x');
    QCOMPARE(state(ask(partText(spoilt, 0, PaperPartBytes, u"company2"_s))).received, PaperPartBytes);
    QCOMPARE(state(ask(partText(paper, PaperPartBytes, PaperPartBytes))).received, 2 * PaperPartBytes);
    QVERIFY(state(ask(partText(paper, 2 * PaperPartBytes, PaperPartBytes))).complete);
    QVERIFY(!stateOf(paper, u"company2"_s).complete);
}

void tst_PaperUploads::aPaperThatIsNotWhatItsDigestSaysBeginsAgain()
{
    Paper paper = this->paper();
    Paper spoilt = paper;
    spoilt.bytes[10] = 'x';
    state(ask(partText(spoilt, 0, PaperPartBytes)));
    state(ask(partText(spoilt, PaperPartBytes, PaperPartBytes)));
    QCOMPARE(code(ask(partText(spoilt, 2 * PaperPartBytes, PaperPartBytes))), u"Malformed"_s);
    QCOMPARE(stateOf(paper).received, 0);
}

void tst_PaperUploads::whatIsNoPartIsRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no place") << u"?offset=0&size=5"_s << 5 << u"Malformed"_s;
    QTest::newRow("no offset") << u"?place=990000&size=5"_s << 5 << u"Malformed"_s;
    QTest::newRow("no size") << u"?place=990000&offset=0"_s << 5 << u"Malformed"_s;
    QTest::newRow("before the begin") << u"?place=990000&offset=-1&size=5"_s << 5 << u"OutOfRange"_s;
    QTest::newRow("beyond the end") << u"?place=990000&offset=0&size=4"_s << 5 << u"OutOfRange"_s;
    QTest::newRow("nothing") << u"?place=990000&offset=0&size=5"_s << 0 << u"OutOfRange"_s;
    QTest::newRow("too large a paper") << u"?place=990000&offset=0&size=%1"_s.arg(LargestMaterial + 1) << 5 << u"TooLarge"_s;
}

void tst_PaperUploads::whatIsNoPartIsRefused()
{
    QFETCH(QString, query);
    QFETCH(int, bytes);
    QFETCH(QString, expected);
    const std::string target = "/v1/materials/" + std::string(64, 'b') + "/upload" + query.toStdString();
    QCOMPARE(code(ask(requestText("PUT", target, m_town->token(u"company1"_s), QByteArray(bytes, 'x')))), expected);
}

void tst_PaperUploads::aPaperOfAnotherPlaceIsReadWhereItIsUsedAgain()
{
    const QByteArray paper = "%PDF-1.4 of another place";
    const QString sha256 = sha256Hex(paper);
    Materials materials(m_town->host().store(), m_town->host().materialFiles());
    QVERIFY(materials.put(m_town->person(u"company1"_s).session, PlaceCode {u"980000"_s}, sha256, paper));
    const Session clerk = m_town->person(u"clerk"_s).session;
    QVERIFY(!materials.get(clerk, sha256));
    ApplicationForm form = m_town->form(u"company1"_s);
    form.materials = {{u"contract"_s, u"contract.pdf"_s, sha256, paper.size()}};
    const ApplicationId application(m_town->host().ids().next());
    QCOMPARE(m_town->perform(u"company1"_s, SubmitApplication {application, form, {}}).kind, AnswerKind::Applied);
    QCOMPARE(materials.get(clerk, sha256).value_or(QByteArray()), paper);
}

QTEST_GUILESS_MAIN(tst_PaperUploads)
#include "tst_paper_uploads.moc"
