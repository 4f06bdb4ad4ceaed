#include "core/domain/review.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/awards_page.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QPushButton>

using namespace cpv;
using namespace Qt::StringLiterals;

/// Several proposed awards confirmed at once, never beyond what is left.
class AwardsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void thePreviewSaysWhoIsInAndWhy();
    void oneStepConfirmsAllThatAreIn();
    void theWholeGroupIsUndone();
    void whatThisPersonProposedIsLeftToOthers();
    void aTieIsSealedAndDrawn();

private:
    WarningsSeen m_warnings;
};

namespace {

enum Column { Place, Number, Company, Score, Amount, Standing, Running, People, Step, Why };

/// Cases that ask the city for 15,000 each, and money for two.
class AwardsBench
{
public:
    Office office;
    std::unique_ptr<AwardsPage> page;
    std::vector<ApplicationId> cases;
    std::function<void()> undo;

    explicit AwardsBench(const std::vector<qint32> &scores)
    {
        City &city = office.city();
        city.grant(city.programme.id, u"990000"_s, Money::fromYuan(30'000));
        city.grant(city.programme.id, u"990101"_s, Money::fromYuan(900'000));
        for (const qint32 score : scores) {
            const ApplicationId id = city.proposed(Money::fromYuan(50'000));
            city.world.put(ReviewPanel {.id = ReviewPanel::idOf(id), .place = city.place, .application = id, .score = score});
            cases.push_back(id);
        }
    }
    void open(AccountId who)
    {
        page.reset();
        office.signIn(who);
        office.sync();
        page = std::make_unique<AwardsPage>(office.use, nullptr);
        page->resize(1300, 900);
        page->setVisible(true);
        page->refresh();
        QObject::connect(page.get(), &Page::undoToastRequested, page.get(),
            [this](const QString &, const QString &, const std::function<void()> &back) { undo = back; });
        QTRY_COMPARE(rows(), int(cases.size()));
    }
    int rows() const { return part<TableView>(u"awardsTable"_s).model()->rowCount(); }
    QString cell(int row, Column column) const { return part<TableView>(u"awardsTable"_s).model()->index(row, column).data().toString(); }
    template <typename Widget> Widget &part(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    void press(const QString &name) { QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton); }
    void type(const QString &name, const QString &text) { part<QLineEdit>(name).setText(text); }
    Stage stage(size_t i) { return office.city().get<Application>(cases[i]).stage; }
};

} // namespace

void AwardsPageTest::thePreviewSaysWhoIsInAndWhy()
{
    AwardsBench bench({7000, 9000, 8000});
    bench.open(bench.office.city().approverA);
    QCOMPARE(bench.cell(0, Score), u"90.00"_s);
    QCOMPARE(bench.cell(0, Standing), u"In"_s);
    QCOMPARE(bench.cell(1, Running), u"80,000.00"_s); // Two of 40,000.
    QCOMPARE(bench.cell(2, Standing), u"Waiting list 1"_s);
    QVERIFY2(bench.cell(2, Why).contains(u"0.00"_s) && bench.cell(2, Why).contains(u"15,000.00"_s), qPrintable(bench.cell(2, Why)));
    QCOMPARE(bench.page->primaryAction()->text, u"Confirm 2 award(s)"_s);
}

void AwardsPageTest::oneStepConfirmsAllThatAreIn()
{
    AwardsBench bench({7000, 9000, 8000});
    bench.open(bench.office.city().approverA);
    bench.page->primaryAction()->trigger();
    QTRY_VERIFY(bench.undo);
    bench.office.sync(); // Within the seconds of the undo nothing leaves.
    QCOMPARE(bench.stage(1), Stage::Proposed);
    bench.office.sendHeld();
    QCOMPARE(bench.stage(1), Stage::Confirmed);
    QCOMPARE(bench.stage(2), Stage::Confirmed);
    QCOMPARE(bench.stage(0), Stage::Proposed);
    QCOMPARE(bench.office.city().line(bench.office.city().programme.id, u"990000"_s).available, Money());
    QTRY_COMPARE(bench.rows(), 1);
    QVERIFY(!bench.page->primaryAction()->enabled);
}

void AwardsPageTest::theWholeGroupIsUndone()
{
    AwardsBench bench({7000, 9000, 8000});
    bench.open(bench.office.city().approverA);
    bench.page->primaryAction()->trigger();
    QTRY_VERIFY(bench.undo);
    QTRY_COMPARE(bench.rows(), 1);
    bench.undo();
    QTRY_COMPARE(bench.rows(), 3);
    bench.office.sendHeld();
    QCOMPARE(bench.stage(1), Stage::Proposed);
    QCOMPARE(bench.stage(2), Stage::Proposed);
}

void AwardsPageTest::whatThisPersonProposedIsLeftToOthers()
{
    AwardsBench bench({9000});
    City &city = bench.office.city();
    const ApplicationId own = city.submitted(Money::fromYuan(50'000));
    must(city.ask(city.clerk, AcceptApplication {own}));
    must(city.ask(city.approverC, ProposeAward {own, {}, {}, {}}));
    bench.cases.push_back(own);
    bench.open(city.approverC);
    QCOMPARE(bench.cell(1, Step), u"You proposed it"_s);
    QCOMPARE(bench.page->primaryAction()->text, u"Confirm 1 award(s)"_s);
}

void AwardsPageTest::aTieIsSealedAndDrawn()
{
    AwardsBench bench({8000, 8000, 8000});
    City &city = bench.office.city();
    bench.open(city.clerk);
    QCOMPARE(bench.cell(0, Standing), u"To be drawn"_s);
    bench.press(u"awardsSeal"_s);
    QCOMPARE(bench.page->window()->focusWidget(), &bench.part<QWidget>(u"sealName0"_s));
    bench.press(u"sealSend"_s); // Nothing entered: says what is missing.
    QVERIFY(!bench.part<QWidget>(u"sealDigest0"_s).accessibleDescription().isEmpty());
    bench.type(u"sealName0"_s, u"公证处 李明"_s);
    bench.type(u"sealDigest0"_s, sha256OfText(u"桂花"_s));
    bench.type(u"sealName1"_s, u"高校 陈静"_s);
    bench.type(u"sealDigest1"_s, sha256OfText(u"river 7"_s));
    bench.press(u"sealSend"_s);
    QTRY_VERIFY(bench.undo);
    bench.office.sendHeld();
    const AwardRoundId round = AwardRound::idOf(city.programme.id, 2026);
    QCOMPARE(city.get<AwardRound>(round).words.size(), size_t(2));
    QVERIFY(!bench.part<QWidget>(u"awardsDraw"_s).isVisible()); // Not before the day, nor by who sealed it.

    city.advanceDays(2);
    bench.open(city.approverA);
    QTRY_VERIFY(bench.part<QWidget>(u"awardsDraw"_s).isVisible());
    QVERIFY(!bench.page->primaryAction()->enabled);
    bench.press(u"awardsDraw"_s);
    bench.type(u"drawWord0"_s, u"桂花"_s);
    bench.type(u"drawWord1"_s, u"River 7"_s);
    bench.press(u"drawSend"_s);
    QVERIFY(bench.part<QWidget>(u"drawWord1"_s).accessibleDescription().contains(u"SHA-256"_s));
    bench.type(u"drawWord1"_s, u"river 7"_s);
    bench.press(u"drawSend"_s);
    QTRY_VERIFY(!bench.page->findChild<QWidget *>(u"drawWord1"_s));
    QVERIFY(!bench.page->primaryAction()->enabled); // The registry draws.
    const auto waiting = must(waited(bench.office.use.commands.waiting()));
    QCOMPARE(waiting.size(), size_t(1));
    QCOMPARE(waiting.front().kind, CommandKind::DrawAwardList);
    must(city.ask(city.approverA, DrawAwardList {round, {u"桂花"_s, u"river 7"_s}})); // As delivered; the bench has one device for all.
    bench.office.sync();
    QTRY_COMPARE(bench.page->primaryAction()->text, u"Confirm 2 award(s)"_s);
    QVERIFY(!city.get<AwardRound>(round).seed.isEmpty());
    QCOMPARE(bench.cell(2, Standing), u"Waiting list 1"_s);
}

QTEST_MAIN(AwardsPageTest)
#include "tst_awards_page.moc"
