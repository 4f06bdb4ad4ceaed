#include "core/insight/panel_scores.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "tests/ui/admin/panel_scene.h"
#include "ui/admin/panel_card.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace cpv;
using namespace Qt::StringLiterals;

/// The office draws experts for a case and sees their scores once all are in.
class PanelCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void expertsAreDrawnByTheRegistry();
    void scoresAreSealedUntilAllAreIn();
    void theSpreadIsShownByCriterion();
    void scoresOfAnEndedRoundAreSuperseded();
    void anApparentInterestLetsReplace();
    void whoLooksOnDrawsNobody();
    void aProgrammeWithoutRubricShowsNothing();
    void rowsSpanLowestToHighest();

private:
    WarningsSeen m_warnings;
};

namespace {

class Desk
{
public:
    Office office;
    PanelScene scene = fillPanels(office.city());
    std::unique_ptr<PanelCard> card;

    void open(AccountId who, ApplicationId id)
    {
        office.signIn(who);
        office.sync();
        card = std::make_unique<PanelCard>(office.use);
        card->resize(1000, 700);
        const Application application = office.city().get<Application>(id);
        card->setCase(application, office.city().get<Programme>(application.programme));
    }
    template <typename Widget> Widget &part(const QString &name) const
    {
        auto *found = card->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    QString cell(const QString &table, int row, int column) const { return part<TableView>(table).model()->index(row, column).data().toString(); }
    int rows(const QString &table) const { return part<TableView>(table).model()->rowCount(); }
};

} // namespace

void PanelCardTest::expertsAreDrawnByTheRegistry()
{
    Desk desk;
    City &city = desk.office.city();
    const ApplicationId id = city.submitted(Money::fromYuan(50'000), city.payFirst.id);
    mustDo(city, city.clerk, AcceptApplication {id});
    desk.open(city.clerk, id);
    QTRY_VERIFY(desk.card->isVisible());
    QVERIFY(!desk.part<QWidget>(u"panelSeats"_s).isVisible());
    QTest::mouseClick(&desk.part<QPushButton>(u"panelDraw"_s), Qt::LeftButton);
    QTRY_VERIFY(!desk.part<QWidget>(u"panelDraw"_s).isVisible());
    QCOMPARE(desk.rows(u"panelSeats"_s), 0); // Nobody knows the draw yet.
    desk.office.sync();
    desk.card->setCase(city.get<Application>(id), city.get<Programme>(city.payFirst.id));
    QTRY_COMPARE(desk.rows(u"panelSeats"_s), 3);
    QCOMPARE(panelOf(city, id).draws.size(), size_t(1));
}

void PanelCardTest::scoresAreSealedUntilAllAreIn()
{
    Desk desk;
    desk.open(desk.office.city().clerk, desk.scene.open);
    QTRY_COMPARE(desk.rows(u"panelSeats"_s), 3);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(desk.cell(u"panelSeats"_s, row, 2), u"–"_s);
    QVERIFY(!desk.part<QWidget>(u"panelScores"_s).isVisible());
}

void PanelCardTest::theSpreadIsShownByCriterion()
{
    Desk desk;
    desk.open(desk.office.city().approverA, desk.scene.complete);
    QTRY_COMPARE(desk.rows(u"panelScores"_s), 3);
    // 9, 6, 3 of 10 and 5, 4, 3 of 5: 94, 68 and 42 points.
    QCOMPARE(desk.cell(u"panelScores"_s, 0, 4), u"6"_s);
    QCOMPARE(desk.cell(u"panelScores"_s, 1, 4), u"2"_s);
    QCOMPARE(desk.cell(u"panelScores"_s, 2, 4), u"52.00"_s);
    QVERIFY(desk.part<QLabel>(u"panelState"_s).text().contains(u"68.00"_s));
    QVERIFY(desk.part<QLabel>(u"panelState"_s).text().contains(u"42.00"_s));
}

/// As an upheld objection leaves it: in review again, with the panel of before.
void PanelCardTest::scoresOfAnEndedRoundAreSuperseded()
{
    Desk desk;
    City &city = desk.office.city();
    ReviewPanel panel = panelOf(city, desk.scene.complete);
    panel.ended = true;
    panel.version += 1;
    city.world.put(panel);
    QCOMPARE(city.get<Application>(desk.scene.complete).stage, Stage::InReview);
    desk.open(city.clerk, desk.scene.complete);
    QTRY_COMPARE(desk.rows(u"panelScores"_s), 3);
    QVERIFY2(desk.part<QLabel>(u"panelState"_s).text().startsWith(u"Superseded"_s), qPrintable(desk.part<QLabel>(u"panelState"_s).text()));
    QCOMPARE(desk.cell(u"panelScores"_s, 2, 0), u"Points of 100, superseded"_s);
    QCOMPARE(desk.cell(u"panelSeats"_s, 0, 1), u"Superseded"_s);
    QVERIFY(desk.part<QWidget>(u"panelDraw"_s).isVisible()); // The next step.
}

void PanelCardTest::anApparentInterestLetsReplace()
{
    Desk desk;
    City &city = desk.office.city();
    desk.open(city.clerk, desk.scene.open);
    QTRY_COMPARE(desk.rows(u"panelSeats"_s), 3);
    const std::vector<ReviewSeat> seats = panelOf(city, desk.scene.open).seats;
    for (size_t row = 0; row < 3; ++row) {
        desk.part<TableView>(u"panelSeats"_s).selectRow(int(row));
        QCOMPARE(desk.part<QWidget>(u"panelReplace"_s).isVisible(), seats[row].interest == InterestType::Apparent);
    }
    const auto near = std::ranges::find(seats, std::optional(InterestType::Apparent), &ReviewSeat::interest);
    desk.part<TableView>(u"panelSeats"_s).selectRow(int(near - seats.begin()));
    QTest::mouseClick(&desk.part<QPushButton>(u"panelReplaceOpen"_s), Qt::LeftButton);
    desk.part<QPlainTextEdit>(u"panelReplaceText"_s).setPlainText(u"同组关系"_s);
    QTest::mouseClick(&desk.part<QPushButton>(u"panelReplaceSend"_s), Qt::LeftButton);
    QTRY_COMPARE(must(waited(desk.office.use.commands.waiting())).size(), size_t(1));
    desk.office.sync();
    QCOMPARE(panelOf(city, desk.scene.open).seats.size(), size_t(4));
}

void PanelCardTest::whoLooksOnDrawsNobody()
{
    Desk desk;
    City &city = desk.office.city();
    const ApplicationId id = city.submitted(Money::fromYuan(50'000), city.payFirst.id);
    mustDo(city, city.clerk, AcceptApplication {id});
    desk.open(city.auditor, id);
    QTRY_VERIFY(desk.card->isVisible());
    QVERIFY(!desk.part<QWidget>(u"panelDraw"_s).isVisible());
}

void PanelCardTest::aProgrammeWithoutRubricShowsNothing()
{
    Desk desk;
    City &city = desk.office.city();
    const ApplicationId id = city.submitted(Money::fromYuan(50'000));
    mustDo(city, city.clerk, AcceptApplication {id});
    desk.open(city.clerk, id);
    QTest::qWait(100);
    QVERIFY(!desk.card->isVisible());
}

void PanelCardTest::rowsSpanLowestToHighest()
{
    const auto review = [](qint32 benefit, qint32 total, SeatState state) {
        Review made;
        made.scores = {{u"benefit"_s, benefit}};
        made.total = total;
        made.state = state;
        return made;
    };
    const std::vector<ScoreRow> rows = scoreRows(cityRubric(),
        {review(0, 0, SeatState::Locked), review(7, 4200, SeatState::Locked), review(10, 6000, SeatState::Recused)});
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[0].lowest, 0);
    QCOMPARE(rows[0].highest, 7);
    QCOMPARE(rows[1].scores, (std::vector<std::optional<qint32>> {std::nullopt, std::nullopt}));
    QCOMPARE(rows[2].highest - rows[2].lowest, 4200);
    QVERIFY(scoreRows(cityRubric(), {review(1, 1, SeatState::Scoring)}).empty());
}

QTEST_MAIN(PanelCardTest)
#include "tst_panel_card.moc"
