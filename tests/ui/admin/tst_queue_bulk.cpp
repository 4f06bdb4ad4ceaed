#include "core/base/money_text.h"
#include "core/insight/risk.h"
#include "core/usecases/risk_picture.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/queue_desk.h"
#include "ui/admin/case_summary.h"
#include "ui/models/money_display.h"

#include <QLabel>
#include <QSignalSpy>

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

/// Several cases of one set of rules take a step together; what is to be looked at alone stays, and nothing is lost.
class QueueBulkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void thePreviewSaysWhoGoesOnAndWhoStays();
    void eachThatGoesOnGetsItsOwnStep();
    void allOfThemAreUndoneTogether();
    void whoProposedACaseDoesNotConfirmItAmongOthers();
    void whatARuleRefusesIsToldAndTheOthersStand();
    void aFindingKeepsACaseUntilAPersonClearedIt();
    void aLongChoiceIsReadWhole();
    void aCaseThatWentLeavesItsChoiceToNobody();
    void rulesOfThoseWhoMustStayCountForNobody();
    void oneRowAloneIsLeftToItsPage();
    void whoOnlyReadsIsOfferedNothing();

private:
    WarningsSeen m_warnings;
};

namespace {

enum Column { NumberColumn, CompanyColumn, AmountColumn, OutcomeColumn, WhyColumn };

class BulkDesk : public QueueDesk
{
public:
    std::function<void()> undo;
    QString undoText;

    City &city() { return office.city(); }

    /// With a contract of its own: two cases of one are to be looked at.
    ApplicationId submitted(int yuan, std::optional<ProgrammeId> programme = {})
    {
        const auto id = city().newId<ApplicationId>();
        ApplicationForm form = city().form(Money::fromYuan(yuan), programme.value_or(city().programme.id));
        form.contractNumber = u"HT-2026-%1"_s.arg(++m_contracts);
        must(city().ask(city().owner, SubmitApplication {id, form, {}}));
        return id;
    }
    ApplicationId proposed(int yuan, std::optional<AccountId> by = {})
    {
        const ApplicationId id = submitted(yuan);
        must(city().ask(city().clerk, AcceptApplication {id}));
        must(city().ask(by.value_or(city().reviewer), ProposeAward {id, {}, u"merit"_s, u"同意"_s}));
        return id;
    }
    void fund(int yuan)
    {
        for (const QString &payer : {u"990000"_s, u"990101"_s})
            city().grant(city().programme.id, payer, Money::fromYuan(yuan));
    }
    void letRuleAsk(ApplicationId id)
    {
        Application flagged = city().get<Application>(id);
        flagged.checks = {{.rule = u"4"_s, .type = RuleType::ProviderUnrelated, .outcome = CheckOutcome::NeedsReview}};
        std::tie(flagged.gravestCheck, flagged.gravestChecks) = std::pair(CheckOutcome::NeedsReview, 1);
        city().world.put(flagged);
    }

    void open(AccountId who, int count)
    {
        openAs(who);
        page->activateWindow();
        QObject::connect(page.get(), &Page::undoToastRequested, page.get(),
            [this](const QString &text, const QString &, const std::function<void()> &back) {
                undoText = text;
                undo = back;
            });
        QTRY_COMPARE(rows(), count);
        QTRY_VERIFY(table()->selectionModel()->isRowSelected(0)); // It has settled.
    }
    void chooseAll()
    {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    }
    /// As a person does: choose all, press the button, wait for the card.
    void preview(int cases)
    {
        chooseAll();
        QVERIFY(bulkButton()->isVisible());
        QTest::mouseClick(bulkButton(), Qt::LeftButton);
        QTRY_COMPARE(bulk()->model()->rowCount(), cases);
        QTRY_VERIFY(bulk()->isVisible());
    }
    QPushButton *bulkButton() const { return page->findChild<QPushButton *>(u"bulkButton"_s); }
    QPushButton *bulkDo() const { return page->findChild<QPushButton *>(u"bulkDo"_s); }
    QWidget *card() const { return page->findChild<QWidget *>(u"bulkSteps"_s); }
    TableView *bulk() const { return page->findChild<TableView *>(u"bulkTable"_s); }
    QString told(ApplicationId id, Column column)
    {
        const QString number = city().get<Application>(id).number;
        for (int row = 0; row < bulk()->model()->rowCount(); ++row)
            if (bulk()->model()->index(row, NumberColumn).data() == number)
                return bulk()->model()->index(row, column).data().toString();
        return u"not there"_s;
    }
    bool figuresSay(const QString &words) const
    {
        const auto labels = page->findChild<QWidget *>(u"bulkFigures"_s)->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == words; });
    }
    Stage stage(ApplicationId id) { return city().get<Application>(id).stage; }

private:
    int m_contracts = 0;
};

/// Two that may be accepted together, one that a rule wants looked at, one under other rules.
class FourSubmitted : public BulkDesk
{
public:
    ApplicationId first, second, flagged, other;

    FourSubmitted()
    {
        first = submitted(10'000);
        second = submitted(20'000);
        flagged = submitted(30'000);
        letRuleAsk(flagged);
        other = submitted(40'000, city().payFirst.id);
        open(city().clerk, 4);
    }
};

} // namespace

void QueueBulkTest::thePreviewSaysWhoGoesOnAndWhoStays()
{
    FourSubmitted desk;
    QVERIFY(!desk.bulkButton()->isVisible()); // One row is chosen.
    desk.chooseAll();
    QCOMPARE(desk.bulkButton()->text(), u"Accept 4 case(s)…"_s);
    desk.preview(4);
    for (const ApplicationId goes : {desk.first, desk.second}) {
        QCOMPARE(desk.told(goes, OutcomeColumn), u"Goes on"_s);
        QCOMPARE(desk.told(goes, WhyColumn), QString());
    }
    QCOMPARE(desk.told(desk.flagged, OutcomeColumn), u"Stays"_s);
    QVERIFY2(desk.told(desk.flagged, WhyColumn).startsWith(u"Rules to look at: "_s), qPrintable(desk.told(desk.flagged, WhyColumn)));
    QCOMPARE(desk.told(desk.other, OutcomeColumn), u"Stays"_s);
    QVERIFY2(desk.told(desk.other, WhyColumn).startsWith(u"Other rules: "_s), qPrintable(desk.told(desk.other, WhyColumn)));
    const Money sum = desk.city().get<Application>(desk.first).requested + desk.city().get<Application>(desk.second).requested;
    QVERIFY(desk.figuresSay(u"2 case(s), "_s + exactMoney(sum)));
    QVERIFY(desk.figuresSay(u"2 case(s)"_s));
    QCOMPARE(desk.bulkDo()->text(), u"Accept 2 case(s)"_s);
    QVERIFY(!desk.bulkDo()->hasFocus()); // A second Enter answers nothing.
    QTest::keyClick(desk.bulk(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.card()->isVisible());
    desk.office.sendHeld();
    QCOMPARE(desk.stage(desk.first), Stage::Submitted);
}

void QueueBulkTest::eachThatGoesOnGetsItsOwnStep()
{
    FourSubmitted desk;
    desk.preview(4);
    QTest::mouseClick(desk.bulkDo(), Qt::LeftButton);
    QTRY_VERIFY(desk.undo);
    QVERIFY2(desk.undoText.startsWith(u"2 case(s) accepted"_s), qPrintable(desk.undoText));
    QTRY_VERIFY(!desk.card()->isVisible());
    QTRY_COMPARE(desk.rows(), 2); // The others are still there, and one row is chosen as in any list.
    QTRY_COMPARE(desk.table()->selectionModel()->selectedRows().size(), 1);
    QVERIFY(desk.table()->hasFocus()); // J and K go on from here.
    desk.office.sync(); // Within the seconds of the undo nothing leaves.
    QCOMPARE(desk.stage(desk.first), Stage::Submitted);
    desk.office.sendHeld();
    for (const ApplicationId accepted : {desk.first, desk.second}) {
        QCOMPARE(desk.stage(accepted), Stage::InReview);
        const ApplicationDetail detail = must(waited(desk.office.use.applications.detail(accepted)));
        QCOMPARE(std::ranges::count(detail.timeline, u"AcceptApplication"_s, [](const TimelineLine &line) { return line.entry.event; }), 1);
    }
    QCOMPARE(desk.stage(desk.flagged), Stage::Submitted);
    QCOMPARE(desk.stage(desk.other), Stage::Submitted);
}

void QueueBulkTest::allOfThemAreUndoneTogether()
{
    FourSubmitted desk;
    desk.preview(4);
    QTest::mouseClick(desk.bulkDo(), Qt::LeftButton);
    QTRY_VERIFY(desk.undo);
    QTRY_COMPARE(desk.rows(), 2);
    QSignalSpy told(desk.page.get(), &Page::toastRequested);
    desk.undo();
    QTRY_COMPARE(desk.rows(), 4);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.front().front().toString(), u"Undone; nothing was sent."_s);
    desk.office.sendHeld();
    for (const ApplicationId id : {desk.first, desk.second, desk.flagged, desk.other})
        QCOMPARE(desk.stage(id), Stage::Submitted);
}

void QueueBulkTest::whoProposedACaseDoesNotConfirmItAmongOthers()
{
    BulkDesk desk;
    desk.fund(1'000'000);
    const ApplicationId first = desk.proposed(10'000), second = desk.proposed(20'000), flagged = desk.proposed(30'000);
    desk.letRuleAsk(flagged);
    const ApplicationId own = desk.proposed(40'000, desk.city().approverC);
    desk.open(desk.city().approverC, 4);
    desk.chooseAll();
    QCOMPARE(desk.bulkButton()->text(), u"Confirm 4 award(s)…"_s);
    desk.preview(4);
    QCOMPARE(desk.told(own, OutcomeColumn), u"Stays"_s);
    QCOMPARE(desk.told(own, WhyColumn), u"You proposed this award; another person must confirm it."_s);
    QCOMPARE(desk.told(flagged, OutcomeColumn), u"Stays"_s);
    const Money sum = desk.city().get<Application>(first).decision->amount + desk.city().get<Application>(second).decision->amount;
    QVERIFY(desk.figuresSay(u"2 case(s), "_s + exactMoney(sum)));
    QTest::mouseClick(desk.bulkDo(), Qt::LeftButton);
    QTRY_VERIFY(desk.undo);
    desk.office.sendHeld();
    QCOMPARE(desk.stage(first), Stage::Confirmed);
    QCOMPARE(desk.stage(second), Stage::Confirmed);
    QCOMPARE(desk.stage(own), Stage::Proposed);
    QCOMPARE(desk.stage(flagged), Stage::Proposed);
    QCOMPARE(desk.city().get<Application>(first).decision->confirmedBy, std::vector {desk.city().approverC});
}

/// The rule of the single step judges each: what changed since the preview is refused and told, and the card keeps it.
void QueueBulkTest::whatARuleRefusesIsToldAndTheOthersStand()
{
    FourSubmitted desk;
    desk.preview(4);
    desk.office.perform(ReturnApplication {desk.second, {{u"project"_s, u"不清楚"_s}}, u"请补充。"_s});
    QTRY_COMPARE(desk.rows(), 3);
    QVERIFY(desk.card()->isVisible());
    QTest::mouseClick(desk.bulkDo(), Qt::LeftButton);
    QTRY_VERIFY(desk.undo);
    QVERIFY2(desk.undoText.startsWith(u"1 case(s) accepted"_s), qPrintable(desk.undoText));
    QTRY_COMPARE(desk.bulk()->model()->rowCount(), 1);
    QVERIFY(desk.card()->isVisible() && !desk.bulkDo()->isVisible());
    QCOMPARE(desk.told(desk.second, OutcomeColumn), u"Not done"_s);
    QVERIFY(!desk.told(desk.second, WhyColumn).isEmpty());
    desk.office.sendHeld();
    QCOMPARE(desk.stage(desk.first), Stage::InReview);
    QCOMPARE(desk.stage(desk.second), Stage::Returned);
    QTest::mouseClick(desk.page->findChild<QPushButton *>(u"bulkCancel"_s), Qt::LeftButton);
    QTRY_VERIFY(!desk.card()->isVisible());
}

void QueueBulkTest::aFindingKeepsACaseUntilAPersonClearedIt()
{
    BulkDesk desk;
    City &city = desk.city();
    Company shell = city.get<Company>(city.company.id); // Founded the other day, without people or revenue.
    shell.id = city.newId<CompanyId>();
    shell.uscc = u"91310115MA1K4BCDX2"_s;
    shell.name = u"上海新立信息科技有限公司"_s;
    shell.founded = localDate(city.clock.now()).addDays(-20);
    city.world.put(shell);
    const ApplicationId first = desk.submitted(10'000), second = desk.submitted(20'000), suspect = desk.submitted(30'000);
    Application made = city.get<Application>(suspect);
    made.company = shell.id;
    made.companyName = shell.name;
    made.materials.front().sha256 = QString(64, u'b'); // Not the paper of another company.
    city.world.put(made);
    desk.open(city.clerk, 3);
    desk.preview(3);
    QCOMPARE(desk.told(first, OutcomeColumn), u"Goes on"_s);
    QCOMPARE(desk.told(second, OutcomeColumn), u"Goes on"_s);
    QCOMPARE(desk.told(suspect, OutcomeColumn), u"Stays"_s);
    QVERIFY2(desk.told(suspect, WhyColumn).startsWith(u"Open on the risk desk: "_s), qPrintable(desk.told(suspect, WhyColumn)));
    QTest::mouseClick(desk.page->findChild<QPushButton *>(u"bulkCancel"_s), Qt::LeftButton);

    const RiskPicture picture = must(waited(desk.office.use.risks.look(city.place)));
    for (const RiskCheckResult &result : picture.results)
        for (const RiskHit &hit : result.hits)
            if (hit.subject == shell.id.value || hit.subject == suspect.value)
                must(city.ask(city.approverA, DecideRisk {hit.check, hit.subjectKind, hit.subject, evidenceText(hit), RiskVerdict::Cleared, u"查过，属实"_s}));
    desk.office.sync();
    desk.preview(3);
    QTRY_COMPARE(desk.told(suspect, OutcomeColumn), u"Goes on"_s);
}

void QueueBulkTest::aLongChoiceIsReadWhole()
{
    BulkDesk desk;
    constexpr int cases = 210; // More than a block, and than go on together.
    for (int i = 0; i < cases; ++i)
        desk.submitted(1'000 + i);
    desk.open(desk.city().clerk, cases);
    desk.chooseAll();
    QVERIFY(desk.bulkButton()->isVisible() && !desk.bulkButton()->isEnabled());
    QCOMPARE(desk.bulkButton()->toolTip(), u"At most 200 cases go on together."_s);
    constexpr int some = 150;
    desk.table()->selectionModel()->select(QItemSelection(desk.model()->index(some, 0), desk.model()->index(cases - 1, 0)),
        QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    QCOMPARE(desk.bulkButton()->text(), u"Accept 150 case(s)…"_s);
    QVERIFY(desk.bulkButton()->isEnabled());
    QTest::mouseClick(desk.bulkButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk.bulk()->model()->rowCount(), some, 20'000);
    QCOMPARE(desk.bulkDo()->text(), u"Accept 150 case(s)"_s);
    QSet<QString> numbers;
    for (int row = 0; row < some; ++row)
        numbers.insert(desk.bulk()->model()->index(row, NumberColumn).data().toString());
    QCOMPARE(numbers.size(), some);
    for (int row = 0; row < ListOutline::BlockRows; ++row)
        QVERIFY(numbers.contains(desk.shown(row).number));
}

void QueueBulkTest::aCaseThatWentLeavesItsChoiceToNobody()
{
    BulkDesk desk;
    for (const int yuan : {10'000, 20'000, 30'000, 40'000, 50'000})
        desk.submitted(yuan);
    desk.open(desk.city().clerk, 5);
    desk.table()->setFocus();
    desk.table()->selectRow(0);
    QTest::keyClick(desk.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(desk.table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(desk.bulkButton()->text(), u"Accept 3 case(s)…"_s);
    const ApplicationId first = desk.shown(0).id, third = desk.shown(2).id;
    desk.office.perform(AcceptApplication {desk.shown(1).id}); // As a colleague might have.
    QTRY_COMPARE(desk.rows(), 4);
    QTRY_COMPARE(desk.bulkButton()->text(), u"Accept 2 case(s)…"_s);
    QSet<ApplicationId> chosen;
    for (const QModelIndex &index : desk.table()->selectionModel()->selectedRows())
        chosen.insert(desk.shown(index.row()).id);
    QCOMPARE(chosen, (QSet<ApplicationId> {first, third}));
    QTest::mouseClick(desk.bulkButton(), Qt::LeftButton);
    QTRY_VERIFY(desk.bulk()->isVisible());
    QTest::mouseClick(desk.bulkDo(), Qt::LeftButton);
    QTRY_COMPARE(desk.rows(), 2);
    QTRY_VERIFY(!desk.bulkButton()->isVisible()); // Nobody chose those that stand there now.
}

/// Most are of one programme, but each of those is to be looked at: who is good under other rules still goes on.
void QueueBulkTest::rulesOfThoseWhoMustStayCountForNobody()
{
    BulkDesk desk;
    const ApplicationId first = desk.submitted(10'000), second = desk.submitted(20'000);
    for (const ApplicationId id : {first, second})
        desk.letRuleAsk(id);
    const ApplicationId other = desk.submitted(40'000, desk.city().payFirst.id);
    desk.open(desk.city().clerk, 3);
    desk.preview(3);
    QCOMPARE(desk.told(other, OutcomeColumn), u"Goes on"_s);
    for (const ApplicationId id : {first, second})
        QVERIFY2(desk.told(id, WhyColumn).startsWith(u"Rules to look at: "_s), qPrintable(desk.told(id, WhyColumn)));
    QCOMPARE(desk.bulkDo()->text(), u"Accept 1 case(s)"_s);
}

void QueueBulkTest::oneRowAloneIsLeftToItsPage()
{
    FourSubmitted desk;
    desk.chooseAll();
    QVERIFY(desk.bulkButton()->isVisible());
    desk.table()->selectionModel()->setCurrentIndex(desk.table()->model()->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QVERIFY(!desk.bulkButton()->isVisible());
    QTest::keyClick(desk.table(), Qt::Key_J);
    QCOMPARE(desk.table()->currentIndex().row(), 1);
    QTest::keyClick(desk.table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(desk.table()->selectionModel()->selectedRows().size(), 2);
    QCOMPARE(desk.bulkButton()->text(), u"Accept 2 case(s)…"_s);
    const auto *summary = desk.page->findChild<CaseSummary *>(); // The pane shows the row that the keyboard stands on.
    QTRY_VERIFY(std::ranges::any_of(summary->findChildren<QLabel *>(), [&](const QLabel *label) { return label->text().contains(desk.shown(2).number); }));
    desk.office.city().submitted(Money::fromYuan(50'000));
    desk.office.sync();
    QTRY_COMPARE(desk.rows(), 5);
    QCOMPARE(desk.table()->selectionModel()->selectedRows().size(), 2); // What comes down leaves the choice alone.
    QTest::keyClick(desk.table(), Qt::Key_K);
    QCOMPARE(desk.table()->selectionModel()->selectedRows().size(), 1);
    QVERIFY(!desk.bulkButton()->isVisible());
}

void QueueBulkTest::whoOnlyReadsIsOfferedNothing()
{
    BulkDesk desk;
    desk.submitted(10'000);
    desk.submitted(20'000);
    desk.open(desk.city().auditor, 2);
    desk.chooseAll();
    QCOMPARE(desk.table()->selectionModel()->selectedRows().size(), 2);
    QVERIFY(!desk.bulkButton()->isVisible());
}

QTEST_MAIN(QueueBulkTest)
#include "tst_queue_bulk.moc"
