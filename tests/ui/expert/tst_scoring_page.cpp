#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "tests/ui/admin/panel_scene.h"
#include "ui/expert/scoring_page.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace cpv;
using namespace Qt::StringLiterals;

/// An expert scores a copy beside its rubric; nothing of the others is there before the own scores are locked.
class ScoringPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void theCopyStandsBesideItsRubric();
    void theTotalGrowsWithTheScores();
    void savingKeepsWhatIsThere();
    void lockingNamesWhatIsMissing();
    void F8LocksAndShowsTheOthers();
    void whatWasTypedIsKeptWhenAnotherIsChosen();
    void aRealInterestTakesTheCaseAway();
    void nothingOfTheApplicantIsOnTheDevice();

private:
    WarningsSeen m_warnings;
};

namespace {

class Desk
{
public:
    Office office;
    PanelScene scene = fillPanels(office.city());
    std::unique_ptr<ScoringPage> page;

    explicit Desk()
    {
        office.signIn(scene.expert);
        office.sync();
        page = std::make_unique<ScoringPage>(office.use, nullptr);
        page->resize(1200, 900);
        page->setVisible(true);
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->refresh();
        QTRY_COMPARE(part<TableView>(u"reviewTasksTable"_s).model()->rowCount(), 3);
    }
    template <typename Widget> Widget &part(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    QString cell(int row, int column) const { return part<TableView>(u"reviewTasksTable"_s).model()->index(row, column).data().toString(); }
    void press(const QString &button) const { QTest::mouseClick(&part<QPushButton>(button), Qt::LeftButton); }
    /// The row of the case that was begun, and of the one nobody has begun.
    int rowOf(const QString &points) const
    {
        for (int row = 0; row < 3; ++row)
            if (cell(row, 3) == points)
                return row;
        return -1;
    }
    void choose(const QString &points) const { part<TableView>(u"reviewTasksTable"_s).selectRow(rowOf(points)); }
    Review mine(ApplicationId id)
    {
        for (const ReviewSeat &seat : panelOf(office.city(), id).seats)
            if (seat.account == scene.expert)
                return office.city().get<Review>(seat.review);
        return {};
    }
    void fill(int benefit, int novelty, const QString &comment) const
    {
        part<QSpinBox>(u"score_benefit"_s).setValue(benefit);
        part<QSpinBox>(u"score_novelty"_s).setValue(novelty);
        part<QPlainTextEdit>(u"scoreComment"_s).setPlainText(comment);
    }
};

QString textsOf(const QWidget &widget)
{
    QString all;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        all += label->text() + u'\n';
    return all;
}

constexpr auto Begun = u"42.00", Untouched = u"–";

} // namespace

void ScoringPageTest::theCopyStandsBesideItsRubric()
{
    Desk desk;
    desk.choose(QString::fromUtf16(Begun));
    QTRY_COMPARE(desk.part<QSpinBox>(u"score_benefit"_s).value(), 7);
    QCOMPARE(desk.part<QSpinBox>(u"score_novelty"_s).text(), u"–"_s);
    QCOMPARE(desk.part<QPlainTextEdit>(u"scoreComment"_s).toPlainText(), u"数据基础较好。"_s);
    QVERIFY(textsOf(desk.part<QWidget>(u"copyCard"_s)).contains(u"视觉质检"_s));
    QVERIFY(!desk.part<QWidget>(u"otherScores"_s).isVisible());
}

void ScoringPageTest::theTotalGrowsWithTheScores()
{
    Desk desk;
    desk.choose(QString::fromUtf16(Untouched));
    QTRY_COMPARE(desk.part<QLabel>(u"scoreTotal"_s).text(), u"0.00"_s);
    desk.part<QSpinBox>(u"score_benefit"_s).setValue(5);
    QCOMPARE(desk.part<QLabel>(u"scoreTotal"_s).text(), u"30.00"_s); // 60 × 5/10.
    desk.part<QSpinBox>(u"score_novelty"_s).setValue(4);
    QCOMPARE(desk.part<QLabel>(u"scoreTotal"_s).text(), u"62.00"_s); // + 40 × 4/5.
}

void ScoringPageTest::savingKeepsWhatIsThere()
{
    Desk desk;
    desk.choose(QString::fromUtf16(Begun));
    QTRY_COMPARE(desk.part<QSpinBox>(u"score_benefit"_s).value(), 7);
    desk.part<QSpinBox>(u"score_benefit"_s).setValue(8);
    desk.press(u"scoreSave"_s);
    QTRY_VERIFY(desk.rowOf(u"48.00"_s) >= 0);
    desk.office.sync();
    QCOMPARE(desk.mine(desk.scene.open).total, 4800);
    QCOMPARE(desk.mine(desk.scene.open).state, SeatState::Scoring);
}

void ScoringPageTest::lockingNamesWhatIsMissing()
{
    Desk desk;
    desk.choose(QString::fromUtf16(Begun));
    QTRY_COMPARE(desk.part<QSpinBox>(u"score_benefit"_s).value(), 7);
    desk.part<QPlainTextEdit>(u"scoreComment"_s).clear();
    desk.press(u"scoreLock"_s);
    QVERIFY(!desk.part<QSpinBox>(u"score_novelty"_s).accessibleDescription().isEmpty());
    QVERIFY(!desk.part<QPlainTextEdit>(u"scoreComment"_s).accessibleDescription().isEmpty());
    desk.office.sync();
    QCOMPARE(desk.mine(desk.scene.open).state, SeatState::Scoring);
}

void ScoringPageTest::F8LocksAndShowsTheOthers()
{
    Desk desk;
    desk.choose(QString::fromUtf16(Begun));
    QTRY_COMPARE(desk.part<QSpinBox>(u"score_benefit"_s).value(), 7);
    desk.fill(7, 4, u"可行，建议支持。"_s);
    QTest::keyClick(desk.page.get(), Qt::Key_F8);
    QTRY_VERIFY(!desk.part<QWidget>(u"scoreLock"_s).isVisible());
    QVERIFY(!desk.part<QSpinBox>(u"score_benefit"_s).isEnabled());
    desk.office.sync();
    QCOMPARE(desk.mine(desk.scene.open).total, 7400);
    desk.office.sync(); // What was handed to the expert by it.
    desk.page->refresh();
    QTRY_COMPARE(desk.part<TableView>(u"otherScoresTable"_s).model()->rowCount(), 1);
    QVERIFY(desk.part<QWidget>(u"otherScores"_s).isVisible());
}

void ScoringPageTest::whatWasTypedIsKeptWhenAnotherIsChosen()
{
    Desk desk;
    desk.choose(QString::fromUtf16(Begun));
    QTRY_COMPARE(desk.part<QSpinBox>(u"score_benefit"_s).value(), 7);
    desk.part<QSpinBox>(u"score_novelty"_s).setValue(5);
    desk.page->refresh(); // News meanwhile.
    QTest::qWait(50);
    QCOMPARE(desk.part<QSpinBox>(u"score_novelty"_s).value(), 5);
    desk.choose(QString::fromUtf16(Untouched));
    QTRY_VERIFY(desk.rowOf(u"82.00"_s) >= 0);
}

void ScoringPageTest::aRealInterestTakesTheCaseAway()
{
    Desk desk;
    desk.choose(QString::fromUtf16(Begun));
    QTRY_COMPARE(desk.part<QSpinBox>(u"score_benefit"_s).value(), 7);
    desk.press(u"interestOpen"_s);
    desk.press(u"interestSend"_s);
    QVERIFY(!desk.part<QPlainTextEdit>(u"interestText"_s).accessibleDescription().isEmpty());
    desk.part<QPlainTextEdit>(u"interestText"_s).setPlainText(u"曾为其顾问"_s);
    desk.press(u"interestSend"_s);
    QTRY_VERIFY(!desk.part<QWidget>(u"scoreLock"_s).isVisible());
    desk.office.sync();
    QCOMPARE(desk.mine(desk.scene.open).state, SeatState::Recused);
    QCOMPARE(panelOf(desk.office.city(), desk.scene.open).draws.size(), size_t(2));
}

void ScoringPageTest::nothingOfTheApplicantIsOnTheDevice()
{
    Desk desk;
    const QString company = desk.office.city().company.name;
    QVERIFY(!company.isEmpty());
    QVERIFY(!textsOf(*desk.page).contains(company));
    const auto companies = must(waited(desk.office.reader.run([&] { return desk.office.bench.reader->companies({}, 10); })));
    QVERIFY(companies.empty());
    QVERIFY(!waited(desk.office.use.applications.detail(desk.scene.open)));
}

QTEST_MAIN(ScoringPageTest)
#include "tst_scoring_page.moc"
