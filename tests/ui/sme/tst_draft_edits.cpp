#include "tests/support/heard_alerts.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/sme/open_form.h"
#include "ui/sme/materials_section.h"
#include "ui/theme/theme.h"
#include "ui/widgets/steps.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace cpv {

/// What the form does for somebody who errs, and for two who write in one.
class DraftEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingIsUndoneFieldByFieldAndDoneAgain();
    void papersComeBackWithUndo();
    void ctrlZInAnEditorIsTheForms();
    void problemsAreListedInOnePlaceOnceTheStepIsLeft();
    void problemsAreAnnouncedWhenThereAreNewOnes();
    void aFieldThatTheRulesDoNotAskForIsNotShown();
    void twoFullStopsCopyFromTheLastApplicationAndFromTheRowAbove();
    void anEarlierApplicationFillsWhatIsEmpty();
    void anEarlierVersionIsRestored();
    void aCorrectionShowsExactlyWhatWasListed();
    void whatACorrectionShowsStandsSideBySide();
    void whatIsToBeCorrectedIsMarkedUntilItSaysSomethingElse();
    void aCorrectionOpensWhereSomethingIsToBePutRight();
    void graceIsSaidBeforeSubmitting();
    void aDiscardedFormCanBeHadBack();
    void aColleaguesValuesComeInAndAreMarked();
    void bothValuesStayUntilSomebodyChooses();

private:
    Theme m_theme {*qApp};
};

void DraftEditsTest::typingIsUndoneFieldByFieldAndDoneAgain()
{
    const WarningsSeen warnings;
    OpenForm form(1);
    form.type(u"draftProject"_s, u"first"_s);
    form.type(u"draftContractNumber"_s, u"HT-1"_s);
    form.type(u"draftContractNumber"_s, u"HT-2"_s); // Without leaving it: one step.
    QTRY_COMPARE(form.stored().contractNumber, u"HT-2"_s);
    QTest::mouseClick(form.find<QAbstractButton>(u"draftUndo"_s), Qt::LeftButton);
    QCOMPARE(form.find<QLineEdit>(u"draftContractNumber"_s)->text(), QString());
    QCOMPARE(form.find<QLineEdit>(u"draftProject"_s)->text(), u"first"_s);
    QTRY_COMPARE(form.stored().contractNumber, QString());
    QTest::mouseClick(form.find<QAbstractButton>(u"draftUndo"_s), Qt::LeftButton);
    QCOMPARE(form.find<QLineEdit>(u"draftProject"_s)->text(), QString());
    QVERIFY(!form.find<QAbstractButton>(u"draftUndo"_s)->isEnabled());
    for (int i = 0; i < 2; ++i)
        QTest::mouseClick(form.find<QAbstractButton>(u"draftRedo"_s), Qt::LeftButton);
    QTRY_COMPARE(form.stored().contractNumber, u"HT-2"_s);
    QCOMPARE(form.stored().project, u"first"_s);
    QCOMPARE(warnings.seen(), QStringList());
}

void DraftEditsTest::papersComeBackWithUndo()
{
    OpenForm form(2);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"contract.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.7 x") > 0);
    file.close();
    Q_EMIT form.page->findChild<MaterialsSection *>()->attachRequested(u"contract"_s, {file.fileName()});
    QTRY_COMPARE(form.stored().materials.size(), 1U);
    QTRY_VERIFY(form.find<QAbstractButton>(u"draftUndo"_s)->isEnabled());
    QTest::keyClick(form.page.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(form.stored().materials.size(), 0U);
    QTest::keyClick(form.page.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(form.stored().materials.size(), 1U);
}

void DraftEditsTest::ctrlZInAnEditorIsTheForms()
{
    OpenForm form(1);
    form.type(u"draftProject"_s, u"first"_s);
    form.type(u"draftContactPhone"_s, u"021-5550"_s);
    form.find<QLineEdit>(u"draftProject"_s)->setFocus();
    QTest::keyClick(form.find<QLineEdit>(u"draftProject"_s), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.find<QLineEdit>(u"draftContactPhone"_s)->text(), QString()); // The last thing done, wherever it was.
    QCOMPARE(form.find<QLineEdit>(u"draftProject"_s)->text(), u"first"_s);
    QTRY_VERIFY(form.find<QLineEdit>(u"draftContactPhone"_s)->hasFocus());
}

void DraftEditsTest::problemsAreListedInOnePlaceOnceTheStepIsLeft()
{
    OpenForm form(1);
    auto *list = form.find<QWidget>(u"draftProblems"_s);
    QVERIFY(!list->isVisible()); // Nobody is told off on the way.
    form.type(u"draftContractAmount"_s, u"abc"_s);
    form.find<QWidget>(u"draftProject"_s)->setFocus();
    QTRY_VERIFY(list->isVisible());
    QVERIFY(form.find<QPushButton>(u"problem_contractAmount"_s));
    QTest::mouseClick(form.find<QPushButton>(u"draftNext"_s), Qt::LeftButton);
    QTRY_VERIFY(form.find<QPushButton>(u"problem_project"_s));
    QTRY_VERIFY(form.find<QPushButton>(u"attach_contract"_s)->hasFocus()); // The step has come to rest: a press keeps the focus.
    QVERIFY2(list->accessibleDescription().contains(u"Project name"_s), qPrintable(list->accessibleDescription()));
    auto *line = form.find<QPushButton>(u"problem_project"_s);
    QTest::mousePress(line, Qt::LeftButton);
    form.factory.sync(); // The lists load again: the button must still be there when it is let go.
    QTest::mouseRelease(line, Qt::LeftButton);
    QTRY_VERIFY(form.find<QWidget>(u"draftProject"_s)->hasFocus());
}

void DraftEditsTest::problemsAreAnnouncedWhenThereAreNewOnes()
{
    const HeardAlerts alerts;
    OpenForm form(1);
    const QString list = u"draftProblems"_s;
    QCOMPARE(alerts.of(list), 0);
    form.type(u"draftContractAmount"_s, u"abc"_s);
    form.find<QWidget>(u"draftProject"_s)->setFocus();
    QTRY_COMPARE(alerts.of(list), 1);
    form.find<QPushButton>(u"draftNext"_s)->click(); // What the whole step lacks.
    QTRY_VERIFY(form.find<QPushButton>(u"problem_project"_s));
    QTRY_COMPARE(alerts.of(list), 2);
    form.find<QPushButton>(u"draftBack"_s)->click();
    form.type(u"draftProject"_s, u"quality"_s);
    QTRY_VERIFY(!form.find<QPushButton>(u"problem_project"_s));
    QCOMPARE(alerts.of(list), 2); // One less is no news.
}

void DraftEditsTest::aFieldThatTheRulesDoNotAskForIsNotShown()
{
    OpenForm form(1);
    QVERIFY(form.find<QWidget>(u"draftOtherAid"_s)->isVisible());
    Programme programme = form.factory.city().get<Programme>(form.factory.city().programme.id);
    std::erase_if(programme.rules, [](const Rule &rule) { return rule.type == RuleType::NoOtherAid; });
    programme.costs.clear();
    programme.version += 1;
    form.factory.city().world.put(programme);
    form.factory.sync();
    const Draft other = must(waited(form.factory.use.drafts.create(programme.id)));
    form.page->openArgument(other.id.toText());
    form.page->refresh();
    QTRY_VERIFY(form.find<QPushButton>(u"draftNext"_s)->isVisible());
    QTest::mouseClick(form.find<QPushButton>(u"draftNext"_s), Qt::LeftButton);
    QTRY_VERIFY(form.find<QWidget>(u"draftProject"_s)->isVisible());
    QVERIFY(!form.find<QWidget>(u"draftOtherAid"_s)->isVisible());
}

void DraftEditsTest::twoFullStopsCopyFromTheLastApplicationAndFromTheRowAbove()
{
    OpenForm form(1);
    form.factory.city().submitted(Money::fromYuan(600'000));
    form.factory.sync();
    form.page->openArgument(form.id.toText());
    form.page->refresh();
    QTRY_VERIFY(form.find<QWidget>(u"draftCopy"_s)->isVisible()); // The earlier applications are read.
    const Application last = must(waited(form.factory.use.drafts.earlierApplications())).front();
    form.type(u"draftContactName"_s, u".."_s);
    QCOMPARE(form.find<QLineEdit>(u"draftContactName"_s)->text(), last.contactName);
    form.type(u"draftContractAmount"_s, u".."_s);
    QTRY_COMPARE(form.stored().contractAmount, last.contractAmount);
    const auto costs = form.page->findChildren<QLineEdit *>(QRegularExpression(u"^draftCost"_s));
    QVERIFY(costs.size() > 1);
    form.type(costs[0]->objectName(), u"1200"_s);
    form.type(costs[1]->objectName(), u".."_s);
    QTRY_COMPARE(form.stored().costs.size(), 2U);
    QCOMPARE(form.stored().costs[1].amount, Money::fromYuan(1200));
    auto *from = form.find<QWidget>(u"draftPeriodFrom"_s);
    from->setFocus();
    QTest::keyClicks(from, u".."_s);
    QTRY_COMPARE(form.stored().periodFrom, last.periodFrom);
}

void DraftEditsTest::anEarlierApplicationFillsWhatIsEmpty()
{
    OpenForm form(1);
    form.factory.city().submitted(Money::fromYuan(600'000));
    form.factory.sync();
    form.page->openArgument(form.id.toText());
    form.page->refresh();
    QTRY_VERIFY(form.find<QWidget>(u"draftCopy"_s)->isVisible());
    form.type(u"draftProject"_s, u"new"_s);
    form.find<QMenu>(u"copyMenu"_s)->actions().front()->trigger();
    QTRY_VERIFY(!form.stored().contactPhone.isEmpty());
    QCOMPARE(form.stored().project, u"new"_s);
    QVERIFY(form.stored().contractNumber.isEmpty());
    QTest::mouseClick(form.find<QAbstractButton>(u"draftUndo"_s), Qt::LeftButton);
    QTRY_VERIFY(form.stored().contactPhone.isEmpty());
}

void DraftEditsTest::anEarlierVersionIsRestored()
{
    const WarningsSeen warnings;
    OpenForm form(1);
    form.type(u"draftProject"_s, u"as it was"_s);
    const QSignalSpy said(form.page.get(), &Page::toastRequested);
    QTest::keyClick(form.page.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(said.size(), 1);
    form.type(u"draftProject"_s, u"spoilt"_s);
    QTest::mouseClick(form.find<QAbstractButton>(u"draftHistoryButton"_s), Qt::LeftButton);
    QTRY_VERIFY(form.find<QPushButton>(u"restoreVersion_0"_s));
    QTest::mouseClick(form.find<QPushButton>(u"restoreVersion_0"_s), Qt::LeftButton);
    QTRY_COMPARE(form.stored().project, u"as it was"_s);
    QTest::mouseClick(form.find<QAbstractButton>(u"draftUndo"_s), Qt::LeftButton);
    QTRY_COMPARE(form.stored().project, u"spoilt"_s);
    QCOMPARE(warnings.seen(), QStringList());
}

void DraftEditsTest::aCorrectionShowsExactlyWhatWasListed()
{
    OpenForm form(0);
    const ApplicationId id = form.factory.returned({{u"contractNumber"_s, u"与附件不一致"_s}});
    form.factory.sync();
    const Draft draft = must(waited(form.factory.use.drafts.createCorrection(id)));
    form.page->openArgument(draft.id.toText());
    form.page->refresh();
    QTRY_VERIFY(form.find<QPushButton>(u"correct_contractNumber"_s));
    QTest::mouseClick(form.find<QPushButton>(u"correct_contractNumber"_s), Qt::LeftButton);
    QTRY_VERIFY(form.find<QWidget>(u"draftContractNumber"_s)->hasFocus());
    for (const QString &other : {u"draftProject"_s, u"draftContractAmount"_s, u"draftPeriodFrom"_s, u"draftContactName"_s})
        QVERIFY2(!form.find<QWidget>(other)->isVisible(), qPrintable(other));
    QTest::mouseClick(form.find<QAbstractButton>(u"draftWhole"_s), Qt::LeftButton);
    QTRY_VERIFY(form.find<QWidget>(u"draftContractAmount"_s)->isVisible());
    QVERIFY(!form.find<QWidget>(u"draftContractAmount"_s)->isEnabled()); // There to be read.
    QVERIFY(form.find<QWidget>(u"draftContractNumber"_s)->isEnabled());

    Draft more = draft;
    more.declared = true;
    more.contactName = u"somebody else"_s;
    const qint32 version = form.factory.city().get<Application>(id).version;
    const auto refused = waited(form.factory.use.commands.perform(ResubmitApplication {id, more, draft.id}, draft.place, version));
    QCOMPARE(refused.error(), (Error {Errc::WrongState, {u"Corrections"_s, u"contactName"_s}})); // Said here, before anything is sent.
}

void DraftEditsTest::whatACorrectionShowsStandsSideBySide()
{
    OpenForm form(0);
    const ApplicationId id = form.factory.returned({{u"contractAmount"_s, u"与附件不一致"_s}, {u"periodTo"_s, u"早于合同约定"_s}});
    form.factory.sync();
    form.page->openArgument(must(waited(form.factory.use.drafts.createCorrection(id))).id.toText());
    form.page->refresh();
    const auto place = [&](const QString &name) { return form.find<QWidget>(name)->mapTo(form.page.get(), QPoint()); };
    QTRY_VERIFY(form.find<QWidget>(u"draftPeriodTo"_s)->isVisible());
    QTRY_COMPARE(place(u"draftPeriodTo"_s).y(), place(u"draftContractAmount"_s).y());
    QVERIFY(place(u"draftPeriodTo"_s).x() > place(u"draftContractAmount"_s).x());
    QTest::mouseClick(form.find<QAbstractButton>(u"draftWhole"_s), Qt::LeftButton);
    QTRY_COMPARE(place(u"draftPeriodTo"_s).y(), place(u"draftPeriodFrom"_s).y()); // Each again at its own place.
    QVERIFY(place(u"draftPeriodTo"_s).y() > place(u"draftContractAmount"_s).y());
}

void DraftEditsTest::whatIsToBeCorrectedIsMarkedUntilItSaysSomethingElse()
{
    OpenForm form(0);
    const ApplicationId id = form.factory.returned({{u"contractNumber"_s, u"与附件不一致"_s}, {u"contractPeriod"_s, u"早于合同约定"_s}});
    form.factory.sync();
    form.page->openArgument(must(waited(form.factory.use.drafts.createCorrection(id))).id.toText());
    form.page->refresh();
    const auto isMarked = [&](const QString &name) { return form.find<QWidget>(name)->property("warned").toBool(); };
    QTRY_VERIFY(form.find<QWidget>(u"draftContractNumber"_s)->isVisible());
    for (const QString &name : {u"draftContractNumber"_s, u"draftPeriodFrom"_s, u"draftPeriodTo"_s}) { // The last item stands for two.
        QVERIFY2(isMarked(name), qPrintable(name));
        QVERIFY(form.find<QWidget>(name)->accessibleDescription().startsWith(u"To correct: "_s));
    }
    form.type(u"draftContractNumber"_s, u"HT-9"_s);
    QTRY_VERIFY(!isMarked(u"draftContractNumber"_s));
    QVERIFY(form.find<QWidget>(u"draftContractNumber"_s)->accessibleDescription().contains(u"与附件不一致"_s)); // The words stay.
    QVERIFY(isMarked(u"draftPeriodTo"_s));
}

void DraftEditsTest::aCorrectionOpensWhereSomethingIsToBePutRight()
{
    OpenForm form(0);
    const ApplicationId id = form.factory.returned({{u"materials/contract"_s, u"缺签章页"_s}, {u"contractNumber"_s, u"与附件不一致"_s}});
    form.factory.sync();
    form.page->openArgument(must(waited(form.factory.use.drafts.createCorrection(id))).id.toText());
    form.page->refresh();
    QTRY_VERIFY(form.find<QWidget>(u"draftContractNumber"_s)->isVisible());
    const auto *steps = form.find<StepBar>(u"draftSteps"_s);
    QCOMPARE(steps->current(), 1);
    QCOMPARE(steps->stateOf(0), StepBar::State::Done);
    QVERIFY(steps->stateOf(1) != StepBar::State::Done && steps->stateOf(2) != StepBar::State::Done); // Still as they were sent back.
    form.type(u"draftContractNumber"_s, u"HT-9"_s);
    QTRY_COMPARE(steps->stateOf(1), StepBar::State::Done);
    QVERIFY(steps->stateOf(2) != StepBar::State::Done);
}

void DraftEditsTest::graceIsSaidBeforeSubmitting()
{
    OpenForm form(3);
    Programme programme = form.factory.city().get<Programme>(form.factory.city().programme.id);
    const QDate today = form.factory.use.today();
    programme.windows = {{today.addDays(-30), today.addDays(-2)}};
    programme.graceDays = 5;
    programme.version += 1;
    form.factory.city().world.put(programme);
    form.factory.sync();
    QVERIFY(!form.find<QWidget>(u"draftLate"_s)->isVisible());
    form.page->openArgument(form.id.toText());
    form.page->refresh();
    QTRY_VERIFY(form.find<QWidget>(u"draftLate"_s)->isVisible());
    const QString words = form.find<QWidget>(u"draftLate"_s)->accessibleDescription();
    QVERIFY2(words.contains(today.addDays(3).toString(Qt::ISODate)), qPrintable(words));
}

void DraftEditsTest::aDiscardedFormCanBeHadBack()
{
    OpenForm form(1);
    std::function<void()> undo;
    connect(form.page.get(), &Page::undoToastRequested, this,
        [&undo](const QString &, const QString &, const std::function<void()> &action) { undo = action; });
    form.type(u"draftProject"_s, u"worth keeping"_s);
    QTest::mouseClick(form.find<QPushButton>(u"draftDiscard"_s), Qt::LeftButton);
    QTRY_VERIFY(undo);
    QVERIFY(must(waited(form.factory.use.drafts.list())).empty());
    undo();
    QTRY_COMPARE(must(waited(form.factory.use.drafts.list())).size(), 1U);
    QCOMPARE(form.stored().project, u"worth keeping"_s);
}

/// A form that the registry knows, and what comes down when a colleague has changed it there.
class SharedForm : public OpenForm
{
public:
    SharedForm() : OpenForm(1)
    {
        known = stored();
        known.version = 1;
        known.changedSeq = 1;
        must(waited(factory.writer.run([this, sent = stored()] { return factory.bench.replica->drafts().stored(sent, known); })));
    }
    void colleagueWrites(const std::function<void(Draft &)> &edit)
    {
        edit(known);
        ++known.version;
        ++known.changedSeq;
        known.editedBy = u"王芳"_s;
        must(waited(factory.writer.run([this] { return factory.bench.replica->drafts().received(known, factory.bench.city.clock.now()); })));
        Q_EMIT factory.remote.recordsChanged({RecordKind::Draft});
    }

    Draft known;
};

void DraftEditsTest::aColleaguesValuesComeInAndAreMarked()
{
    const WarningsSeen warnings;
    SharedForm form;
    form.type(u"draftProject"_s, u"mine"_s); // Not saved yet.
    form.colleagueWrites([](Draft &draft) { draft.contactName = u"王芳"_s; });
    QTRY_COMPARE(form.find<QLineEdit>(u"draftContactName"_s)->text(), u"王芳"_s);
    QCOMPARE(form.find<QLineEdit>(u"draftProject"_s)->text(), u"mine"_s);
    QTRY_VERIFY(form.find<QWidget>(u"draftColleague"_s)->isVisible());
    QVERIFY(form.find<QLineEdit>(u"draftContactName"_s)->accessibleDescription().contains(u"王芳"_s));
    QTRY_COMPARE(form.stored().project, u"mine"_s);
    QCOMPARE(form.stored().contactName, u"王芳"_s);
    QTest::keyClicks(form.find<QLineEdit>(u"draftProject"_s), u"!"_s);
    QTRY_COMPARE(form.stored().project, u"mine!"_s);
    QCOMPARE(form.stored().contactName, u"王芳"_s); // What came in is not written over by what the window read before.
    QTest::mouseClick(form.find<QPushButton>(u"marksSeen"_s), Qt::LeftButton);
    QTRY_VERIFY(!form.find<QWidget>(u"draftColleague"_s)->isVisible());
    QCOMPARE(warnings.seen(), QStringList());
}

void DraftEditsTest::bothValuesStayUntilSomebodyChooses()
{
    const WarningsSeen warnings;
    SharedForm form;
    form.type(u"draftProject"_s, u"mine"_s);
    form.type(u"draftPurpose"_s, u"mine"_s);
    QTRY_COMPARE(form.stored().purpose, u"mine"_s);
    form.colleagueWrites([](Draft &draft) { draft.project = draft.purpose = u"theirs"_s; });
    QTRY_VERIFY(form.find<QWidget>(u"conflict_project"_s));
    QTRY_VERIFY(form.find<QWidget>(u"conflict_purpose"_s));
    QCOMPARE(form.find<QLineEdit>(u"draftProject"_s)->text(), u"mine"_s);
    QTRY_VERIFY(form.find<QPushButton>(u"problem_project"_s)); // Before that, it can't be submitted.
    QTest::mouseClick(form.find<QPushButton>(u"takeTheirs_project"_s), Qt::LeftButton);
    QTRY_COMPARE(form.stored().project, u"theirs"_s);
    QTRY_VERIFY(!form.find<QWidget>(u"conflict_project"_s));
    QCOMPARE(form.find<QLineEdit>(u"draftProject"_s)->text(), u"theirs"_s);
    QTest::mouseClick(form.find<QPushButton>(u"keepMine_purpose"_s), Qt::LeftButton);
    QTRY_VERIFY(!form.find<QWidget>(u"conflict_purpose"_s));
    QCOMPARE(form.stored().purpose, u"mine"_s);
    QVERIFY(must(waited(form.factory.use.drafts.conflicts(form.id))).empty());
    QCOMPARE(warnings.seen(), QStringList());
}

} // namespace cpv

QTEST_MAIN(cpv::DraftEditsTest)
#include "tst_draft_edits.moc"
