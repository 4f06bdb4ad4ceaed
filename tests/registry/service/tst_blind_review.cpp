#include "core/protocol/json.h"
#include "core/registry/service/feed.h"
#include "tests/registry/service/town.h"

#include <QtTest>

#include <algorithm>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything a person's device is sent, in pages of the smallest size.
struct Received {
    QByteArray bytes;
    std::map<RecordKey, FeedRow> rows; ///< The last of each.
};

} // namespace

/// What is sent to an expert's device, over the feed that every device reads: nothing that names the applicant, and nobody's scores
/// before their own.
class tst_BlindReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingSentToAnExpertNamesTheApplicant();
    void anExpertMayNotReadPapersOrOtherPlaces();
    void scoresArriveAfterOnesOwn();
    void theOfficeSeesScoresOnceAllAreIn();
    void aStrangerExpertGetsNothingOfTheCase();
    void aRecusedExpertLosesTheCopy();
    void theLogProvesWhatWasScored();

private:
    Received received(const QString &login);
    template <typename T> std::vector<T> of(const Received &received);
    ReviewPanel panel();
    Answer lock(const QString &login);
    QString loginOf(size_t seat);

    std::unique_ptr<Town> m_town;
    ApplicationId m_application;
    static constexpr int Experts = 4;
};

void tst_BlindReview::init()
{
    m_town = std::make_unique<Town>();
    Programme programme = m_town->programme();
    programme.rubric = Rubric{ .version = 1, .reviewers = 2, .days = 5, .criteria = { { u"benefit"_s, u"效益"_s, u"Benefit"_s, 100, 10, {}, {} } } };
    QVERIFY(m_town->perform(u"editor"_s, PublishProgramme{ programme }).kind == AnswerKind::Applied);
    for (int i = 1; i <= Experts; ++i) {
        NewAccount expert;
        expert.login = u"expert%1"_s.arg(i);
        expert.personName = u"Judge %1"_s.arg(i);
        expert.organisation = u"University"_s;
        expert.roles = { Role::Expert };
        expert.scope = { Town::place() };
        QVERIFY(m_town->desk().hire(expert));
        const AccountId id = m_town->person(expert.login).session.account.id;
        QVERIFY(m_town->perform(u"editor"_s, EnlistReviewer{ id, {} }).kind == AnswerKind::Applied);
    }
    ApplicationForm form = m_town->form(u"company1"_s);
    form.project = u"Defects seen by Company 1"_s;
    form.purpose = u"Company 1 (call Zhang Hidden, 13812345678) trains a model; contract HT-SECRET-7."_s;
    form.contactName = u"Zhang Hidden"_s;
    form.contactPhone = u"13812345678"_s;
    form.contractNumber = u"HT-SECRET-7"_s;
    m_application = ApplicationId(m_town->host().ids().next());
    QVERIFY(m_town->perform(u"company1"_s, SubmitApplication{ m_application, form, {} }).kind == AnswerKind::Applied);
    QVERIFY(m_town->perform(u"clerk"_s, AcceptApplication{ m_application }).kind == AnswerKind::Applied);
    QVERIFY(m_town->perform(u"clerk"_s, AssignReviewers{ m_application }).kind == AnswerKind::Applied);
}

Received tst_BlindReview::received(const QString &login)
{
    Received all;
    const Session &session = m_town->person(login).session;
    for (const PlaceCode &place : { PlaceCode::shared(), Town::place() }) {
        FeedRequest request;
        request.cursors = { { place, 0 } };
        request.limit = 3;
        for (bool more = true; more;) {
            const Result<FeedAnswer> answer = readFeed(m_town->host().store(), request, session);
            if (!answer)
                qFatal("the feed was refused");
            for (const FeedRow &row : answer->pages.front().rows) {
                all.bytes += encodeDocument(row) + '\n';
                all.rows.insert_or_assign(RecordKey{ row.kind, row.id }, row);
            }
            more = answer->pages.front().more;
            request.cursors.front().afterSeq = answer->pages.front().lastSeq;
        }
    }
    return all;
}

template <typename T> std::vector<T> tst_BlindReview::of(const Received &received)
{
    std::vector<T> found;
    for (const auto &[key, row] : received.rows)
        if (key.kind == kindOf<T> && !row.gone)
            found.push_back(*fromJson<T>(row.record));
    return found;
}

ReviewPanel tst_BlindReview::panel()
{
    std::optional<ReviewPanel> found;
    (void)m_town->host().store().look([&](StoreView &view) { found = view.find<ReviewPanel>(ReviewPanel::idOf(m_application)); });
    return found.value_or(ReviewPanel());
}

QString tst_BlindReview::loginOf(size_t seat)
{
    for (int i = 1; i <= Experts; ++i)
        if (m_town->person(u"expert%1"_s.arg(i)).session.account.id == panel().seats.at(seat).account)
            return u"expert%1"_s.arg(i);
    return {};
}

Answer tst_BlindReview::lock(const QString &login)
{
    const AccountId me = m_town->person(login).session.account.id;
    const std::vector<ReviewSeat> seats = panel().seats;
    const auto seat = std::ranges::find(seats, me, &ReviewSeat::account);
    return m_town->perform(login, ScoreReview{ seat->review, { { u"benefit"_s, 7 } }, u"words of "_s + login, true });
}

void tst_BlindReview::nothingSentToAnExpertNamesTheApplicant()
{
    Application application;
    Company company;
    (void)m_town->host().store().look([&](StoreView &view) {
        application = *view.find<Application>(m_application);
        company = *view.find<Company>(application.company);
    });
    for (size_t seat = 0; seat < 2; ++seat) {
        for (const bool locks : { false, true }) {
            if (locks)
                QCOMPARE(lock(loginOf(seat)).kind, AnswerKind::Applied);
            const Received sent = received(loginOf(seat));
            QCOMPARE(of<ReviewCopy>(sent).size(), size_t(1));
            QVERIFY(of<ReviewCopy>(sent).front().project.startsWith(u"Defects seen by"_s)); // The words themselves are there.
            const QString whole = QString::fromUtf8(sent.bytes);
            for (const QString &hidden : { company.name, company.uscc, Town::district(), u"Zhang Hidden"_s, u"13812345678"_s, u"HT-SECRET-7"_s,
                     application.number, m_application.toText(), company.id.toText(), u"company1"_s, u"clerk"_s })
                QVERIFY2(!whole.contains(hidden), qPrintable(hidden));
            for (const auto &[key, row] : sent.rows) {
                const bool isFree = key.kind == RecordKind::Programme || key.kind == RecordKind::Review || key.kind == RecordKind::ReviewCopy
                    || key.kind == RecordKind::Account || key.kind == RecordKind::Device;
                QVERIFY2(isFree, qPrintable(enumText(key.kind)));
            }
        }
    }
}

void tst_BlindReview::anExpertMayNotReadPapersOrOtherPlaces()
{
    QVERIFY(!isOfficial(m_town->person(u"expert1"_s).session.account));
    QCOMPARE(m_town->perform(u"expert1"_s, AcceptApplication{ m_application }).kind, AnswerKind::Refused);
    QCOMPARE(m_town->perform(u"expert1"_s, ProposeAward{ m_application, {}, {}, {} }).kind, AnswerKind::Refused);
}

void tst_BlindReview::scoresArriveAfterOnesOwn()
{
    const QString first = loginOf(0), second = loginOf(1);
    QCOMPARE(lock(first).kind, AnswerKind::Applied);
    QCOMPARE(of<Review>(received(second)).size(), size_t(1));
    QVERIFY(!received(second).bytes.contains("words of " + first.toUtf8()));
    QCOMPARE(lock(second).kind, AnswerKind::Applied);
    QCOMPARE(of<Review>(received(second)).size(), size_t(2));
    QVERIFY(received(second).bytes.contains("words of " + first.toUtf8()));
    QVERIFY(received(first).bytes.contains("words of " + second.toUtf8()));
}

void tst_BlindReview::theOfficeSeesScoresOnceAllAreIn()
{
    for (const QString &login : { u"clerk"_s, u"reviewer"_s, u"approver1"_s })
        QVERIFY(of<Review>(received(login)).empty());
    QCOMPARE(lock(loginOf(0)).kind, AnswerKind::Applied);
    QVERIFY(of<Review>(received(u"clerk"_s)).empty());
    QCOMPARE(of<ReviewPanel>(received(u"clerk"_s)).front().locked, 1);
    QCOMPARE(lock(loginOf(1)).kind, AnswerKind::Applied);
    QCOMPARE(of<Review>(received(u"clerk"_s)).size(), size_t(2));
    QCOMPARE(of<ReviewPanel>(received(u"clerk"_s)).front().score, std::optional(7000));
    QVERIFY(of<Review>(received(u"company1"_s)).empty());
}

void tst_BlindReview::aStrangerExpertGetsNothingOfTheCase()
{
    for (int i = 1; i <= Experts; ++i) {
        const QString login = u"expert%1"_s.arg(i);
        const bool sits = login == loginOf(0) || login == loginOf(1);
        QCOMPARE(of<ReviewCopy>(received(login)).size(), size_t(sits));
        QCOMPARE(of<Review>(received(login)).size(), size_t(sits));
    }
}

void tst_BlindReview::aRecusedExpertLosesTheCopy()
{
    const QString first = loginOf(0);
    const ReviewId review = panel().seats.front().review;
    const InterestId interest(m_town->host().ids().next());
    QCOMPARE(m_town->perform(first, DeclareInterest{ interest, review, InterestParty::Applicant, InterestType::Real, u"my sister's"_s }).kind, AnswerKind::Applied);
    const Received sent = received(first);
    const auto copy = sent.rows.find(RecordKey{ RecordKind::ReviewCopy, panel().copy.value });
    QVERIFY(copy != sent.rows.end() && copy->second.gone); // The device drops what it had.
    QCOMPARE(of<Review>(sent).front().state, SeatState::Recused);
    QCOMPARE(of<Interest>(sent).size(), size_t(1));
    QCOMPARE(panel().seats.size(), size_t(3));
    QCOMPARE(of<ReviewCopy>(received(loginOf(2))).size(), size_t(1));
    QCOMPARE(of<ReviewCopy>(received(loginOf(1))).size(), size_t(1));
    QVERIFY(!received(loginOf(1)).bytes.contains("my sister"));
}

void tst_BlindReview::theLogProvesWhatWasScored()
{
    QCOMPARE(lock(loginOf(0)).kind, AnswerKind::Applied);
    QCOMPARE(lock(loginOf(0)).kind, AnswerKind::Refused); // Once and for ever.
    QCOMPARE(m_town->differences(), QStringList());
}

QTEST_GUILESS_MAIN(tst_BlindReview)
#include "tst_blind_review.moc"
