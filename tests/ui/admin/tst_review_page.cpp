#include "ui/admin/review_page.h"

#include "core/base/money_text.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/common/rule_check_list.h"
#include "ui/models/case_state.h"
#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"
#include "ui/widgets/pill.h"

#include <QCryptographicHash>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

class ReviewDesk
{
public:
    Office office;
    std::unique_ptr<ReviewPage> page;

    ReviewDesk()
    {
        for (const QString &payer : {u"990000"_s, u"990101"_s})
            for (const ProgrammeId programme : {city().programme.id, city().payFirst.id})
                city().grant(programme, payer, Money::fromYuan(10'000'000));
    }
    City &city() { return office.city(); }
    void openAs(AccountId account, ApplicationId application)
    {
        office.signIn(account);
        office.sync();
        page = std::make_unique<ReviewPage>(office.use, nullptr);
        page->resize(1200, 900);
        page->setVisible(true);
        page->activateWindow();
        page->openArgument(application.toText());
        page->refresh();
    }
    QPushButton *button(const QString &name) const { return page->findChild<QPushButton *>(name); }
    QStringList shown() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }
};

} // namespace

class ReviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void theCalculationEndsWithTheDecidedAmount();
    void aRefusedCaseGrantsNothing();
    void showsWhatIsKnownSinceTheSubmission();
    void anAwardClaimedAfterPayingIsOpened();
    void aVoucherWaitsForItsCourse();
    void theKeyboardStaysOnThePage();
    void aKeyAloneBindsNoMoney();
    void aKeyLeadsBackToTheQueue();
    void aNoticeIsPublishedOnlyWhenNobodyTakesItBack();
    void whoAcceptsByASlipTakesItBack();
    void aDecisionOnMoneyIsUndoneBeforeItIsSent_data();
    void aDecisionOnMoneyIsUndoneBeforeItIsSent();
    void anotherCaseMayBeOpenedBeforeTheAnswer_data();
    void anotherCaseMayBeOpenedBeforeTheAnswer();
    void aCaseWhoseNoticeIsOverSaysWhatItWaitsFor();
    void aNoteHasNoResult();
    void aFormNamesItsCase();
    void anInvoiceThatIsNoneIsMarkedInTheList();

private:
    WarningsSeen m_warnings;
};

void ReviewPageTest::theCalculationEndsWithTheDecidedAmount()
{
    ReviewDesk desk;
    const ApplicationId id = desk.city().submitted(Money::fromYuan(100'000));
    const Money less = desk.city().get<Application>(id).requested - Money::fromFen(12'345'67);
    must(desk.city().ask(desk.city().clerk, AcceptApplication {id}));
    must(desk.city().ask(desk.city().reviewer, ProposeAward {id, less, u"merit"_s, {}}));
    desk.openAs(desk.city().approverA, id);
    QTRY_VERIFY(desk.shown().contains(u"Subsidy (CNY)"_s));
    const QStringList texts = desk.shown();
    QVERIFY(texts.mid(texts.indexOf(u"Subsidy (CNY)"_s)).contains(yuanText(less)));
    QVERIFY(!texts.mid(texts.indexOf(u"Subsidy (CNY)"_s)).contains(yuanText(desk.city().get<Application>(id).requested)));
}

void ReviewPageTest::aRefusedCaseGrantsNothing()
{
    ReviewDesk desk;
    const ApplicationId id = desk.city().submitted(Money::fromYuan(100'000));
    must(desk.city().ask(desk.city().clerk, AcceptApplication {id}));
    must(desk.city().ask(desk.city().reviewer, RefuseApplication {id, u"merit"_s, u"不符合"_s}));
    desk.openAs(desk.city().reviewer, id);
    QTRY_VERIFY(desk.shown().contains(u"Not granted (CNY)"_s));
    QVERIFY(!desk.shown().contains(u"Subsidy (CNY)"_s));
    QVERIFY(!desk.shown().join(u'\n').contains(u"元整"_s)); // Amounts in words are for what is paid, in Chinese.
}

void ReviewPageTest::showsWhatIsKnownSinceTheSubmission()
{
    ReviewDesk desk;
    City &city = desk.city();
    const ApplicationId id = city.submitted(Money::fromYuan(100'000));
    desk.openAs(city.reviewer, id);
    QTRY_VERIFY(desk.shown().contains(u"Rule checks"_s));
    QVERIFY(!desk.shown().contains(u"Known since the submission"_s));

    const ApplicationId again = city.submitted(Money::fromYuan(50'000)); // With the same contract.
    Company company = city.get<Company>(city.company.id);
    Provider provider = city.get<Provider>(city.provider.id);
    company.relatedDigests = provider.relatedDigests = {u"shared phone"_s};
    company.factChanges = {{.fact = u"employees"_s, .before = u"20"_s, .after = u"450"_s, .at = city.get<Application>(id).submittedAt + std::chrono::hours(1), .by = u"Wang"_s, .approvedBy = u"Li"_s}};
    city.world.put(company);
    city.world.put(provider);
    desk.openAs(city.reviewer, id);
    QTRY_VERIFY(desk.shown().contains(u"Known since the submission"_s));
    QVERIFY(desk.shown().contains(u"Related party"_s));
    QVERIFY(desk.shown().join(u'\n').contains(u"Employees: 20 → 450"_s));
    QVERIFY(desk.shown().join(u'\n').contains(u"also stands in "_s + city.get<Application>(again).number));
    QVERIFY(desk.shown().filter(u"also stands in "_s).filter(u"Place"_s).isEmpty()); // Where it is itself.
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    for (QPushButton *open : desk.page->findChildren<QPushButton *>(u"noticeButton"_s)) {
        if (open->isVisible() && open->text() == u"Open"_s)
            QTest::mouseClick(open, Qt::LeftButton);
    }
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().at(1).toString(), again.toText());
}

void ReviewPageTest::anAwardClaimedAfterPayingIsOpened()
{
    ReviewDesk desk;
    const ApplicationId id = desk.city().awarded(Money::fromYuan(100'000), desk.city().payFirst.id);
    desk.openAs(desk.city().clerk, id);
    QTRY_VERIFY(desk.button(u"actionIssueButton"_s));
    QVERIFY(desk.button(u"actionIssueButton"_s)->text().startsWith(u"Open for claims"_s));
    QVERIFY(desk.shown().join(u'\n').contains(programmeFullName(desk.city().payFirst)));
}

void ReviewPageTest::aVoucherWaitsForItsCourse()
{
    ReviewDesk desk;
    City &city = desk.city();
    Programme programme = city.get<Programme>(city.programme.id);
    programme.rules.push_back({u"9"_s, RuleType::CourseCompleted, RuleEffect::Fails, {u"roi"_s, BeforeIssue}, {}, {}});
    programme.version += 1;
    city.world.put(programme);
    const ApplicationId id = city.awarded(Money::fromYuan(100'000));
    desk.openAs(city.clerk, id);
    QTRY_VERIFY2(desk.shown().join(u'\n').contains(courseText(u"roi"_s)), qPrintable(desk.shown().join(u'\n')));
    QVERIFY(!desk.page->findChild<QPushButton *>(u"actionIssueButton"_s));

    const auto enrolment = city.newId<EnrolmentId>();
    must(city.ask(city.owner, EnrolInCourse {enrolment, u"roi"_s}));
    must(city.ask(city.clerk, EndEnrolment {enrolment, true, {}}));
    desk.openAs(city.clerk, id);
    QTRY_VERIFY(desk.page->findChild<QPushButton *>(u"actionIssueButton"_s));
}

void ReviewPageTest::theKeyboardStaysOnThePage()
{
    ReviewDesk desk;
    const ApplicationId id = desk.city().awarded(Money::fromYuan(100'000));
    desk.openAs(desk.city().clerk, id);
    QTRY_VERIFY(desk.button(u"actionIssueButton"_s));
    QTRY_COMPARE(QApplication::activeWindow(), desk.page.get());
    desk.button(u"actionIssueButton"_s)->setFocus();
    QTest::mouseClick(desk.button(u"actionIssueButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!desk.button(u"actionIssueButton"_s));
    QCOMPARE(QApplication::focusWidget(), desk.page.get());
}

void ReviewPageTest::aKeyAloneBindsNoMoney()
{
    ReviewDesk desk;
    const ApplicationId id = desk.city().proposed(Money::fromYuan(100'000));
    desk.openAs(desk.city().approverA, id);
    QTRY_VERIFY(desk.button(u"actionConfirmButton"_s));
    QTRY_COMPARE(QApplication::activeWindow(), desk.page.get());
    desk.page->setFocus();
    const auto confirmations = [&] {
        desk.office.sendHeld();
        return int(desk.city().get<Application>(id).decision->confirmedBy.size());
    };
    QTest::keyClick(desk.page.get(), Qt::Key_F8);
    QTRY_VERIFY(desk.button(u"actionConfirmButton"_s)->text().endsWith(u"press F8 again"_s));
    QCOMPARE(confirmations(), 0);
    QTest::keyClick(desk.page.get(), Qt::Key_F8);
    QTRY_COMPARE(confirmations(), 1);
}

void ReviewPageTest::aKeyLeadsBackToTheQueue()
{
    ReviewDesk desk;
    const ApplicationId id = desk.city().submitted(Money::fromYuan(100'000));
    desk.openAs(desk.city().clerk, id);
    QTRY_VERIFY(desk.button(u"actionAcceptButton"_s));
    QTRY_COMPARE(QApplication::activeWindow(), desk.page.get());
    desk.page->setFocus();
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    QTest::keyClick(desk.page.get(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(desk.page.get(), Qt::Key_Escape);
    desk.button(u"backLink"_s)->click();
    QCOMPARE(asked.size(), 3);
    for (const QVariantList &each : asked)
        QCOMPARE(each.front().toString(), u"queue"_s);
    asked.clear();
    desk.button(u"actionReturnButton"_s)->click();
    const auto formHasKeyboard = [&] {
        const auto *form = desk.page->findChild<QWidget *>(u"actionForm"_s);
        return form && form->isAncestorOf(QApplication::focusWidget());
    };
    QTRY_VERIFY(formHasKeyboard());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // The form's own: it closes.
    QVERIFY(asked.isEmpty());
}

void ReviewPageTest::aNoticeIsPublishedOnlyWhenNobodyTakesItBack()
{
    ReviewDesk desk;
    const ApplicationId id = desk.city().proposed(Money::fromYuan(100'000));
    must(desk.city().ask(desk.city().approverA, ConfirmAward {id}));
    if (desk.city().get<Application>(id).stage == Stage::Proposed)
        must(desk.city().ask(desk.city().approverB, ConfirmAward {id}));
    desk.openAs(desk.city().clerk, id);
    QTRY_VERIFY(desk.button(u"actionPublishButton"_s));
    QTRY_COMPARE(QApplication::activeWindow(), desk.page.get());
    desk.page->setFocus();
    QSignalSpy offered(desk.page.get(), &Page::undoToastRequested);
    QTest::keyClick(desk.page.get(), Qt::Key_F8);
    QTRY_VERIFY(desk.button(u"actionPublishButton"_s)->text().endsWith(u"press F8 again"_s));
    QCOMPARE(waited(desk.office.use.commands.waiting())->size(), size_t(0));
    QTest::keyClick(desk.page.get(), Qt::Key_F8);
    QTRY_COMPARE(offered.size(), 1);
    desk.office.sync();
    QCOMPARE(desk.city().get<Application>(id).stage, Stage::Confirmed); // Nobody reads it yet.
    offered.front().at(2).value<std::function<void()>>()();
    QTRY_COMPARE(waited(desk.office.use.commands.waiting())->size(), size_t(0));
    QTRY_VERIFY(desk.button(u"actionPublishButton"_s));
}

void ReviewPageTest::whoAcceptsByASlipTakesItBack()
{
    ReviewDesk desk;
    const ApplicationId id = desk.city().submitted(Money::fromYuan(100'000));
    desk.openAs(desk.city().clerk, id);
    QTRY_VERIFY(desk.button(u"actionAcceptButton"_s));
    QTRY_COMPARE(QApplication::activeWindow(), desk.page.get());
    desk.page->setFocus();
    QSignalSpy offered(desk.page.get(), &Page::undoToastRequested);
    QTest::keyClick(desk.page.get(), Qt::Key_F8);
    QTRY_COMPARE(offered.size(), 1);
    desk.office.sync();
    QCOMPARE(desk.city().get<Application>(id).stage, Stage::Submitted);
    offered.front().at(2).value<std::function<void()>>()();
    QTRY_COMPARE(waited(desk.office.use.commands.waiting())->size(), size_t(0));
    QTRY_VERIFY(desk.button(u"actionAcceptButton"_s));
}

void ReviewPageTest::aDecisionOnMoneyIsUndoneBeforeItIsSent_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("button");
    QTest::addRow("propose") << Stage::InReview << u"actionProposeButton"_s;
    QTest::addRow("confirm") << Stage::Proposed << u"actionConfirmButton"_s;
    QTest::addRow("issue") << Stage::Awarded << u"actionIssueButton"_s;
}

void ReviewPageTest::aDecisionOnMoneyIsUndoneBeforeItIsSent()
{
    QFETCH(const Stage, stage);
    QFETCH(const QString, button);
    ReviewDesk desk;
    City &city = desk.city();
    const Money cost = Money::fromYuan(100'000);
    const ApplicationId id = stage == Stage::InReview ? city.submitted(cost) : stage == Stage::Proposed ? city.proposed(cost) : city.awarded(cost);
    if (stage == Stage::InReview)
        must(city.ask(city.clerk, AcceptApplication {id}));
    desk.openAs(stage == Stage::InReview ? city.reviewer : stage == Stage::Proposed ? city.approverA : city.clerk, id);
    QTRY_VERIFY(desk.button(button));
    QSignalSpy offered(desk.page.get(), &Page::undoToastRequested);
    QTest::mouseClick(desk.button(button), Qt::LeftButton);
    if (stage == Stage::InReview)
        QTest::mouseClick(desk.button(u"actionSubmitButton"_s), Qt::LeftButton);
    QTRY_COMPARE(offered.size(), 1);
    const qint32 before = city.get<Application>(id).version;
    desk.office.sync();
    QCOMPARE(city.get<Application>(id).version, before);
    offered.front().at(2).value<std::function<void()>>()();
    QTRY_COMPARE(waited(desk.office.use.commands.waiting())->size(), size_t(0));
    QTRY_VERIFY(desk.button(button) && desk.button(button)->isVisible());
}

void ReviewPageTest::anotherCaseMayBeOpenedBeforeTheAnswer_data()
{
    QTest::addColumn<bool>("stale");
    QTest::newRow("recorded") << false;
    QTest::newRow("refused") << true;
}

void ReviewPageTest::anotherCaseMayBeOpenedBeforeTheAnswer()
{
    QFETCH(bool, stale);
    ReviewDesk desk;
    City &city = desk.city();
    const ApplicationId id = city.submitted(Money::fromYuan(100'000));
    const ApplicationId other = city.submitted(Money::fromYuan(50'000));
    desk.openAs(city.clerk, id);
    QTRY_VERIFY(desk.button(u"actionAcceptButton"_s));
    if (stale) { // Somebody else was quicker, and no page has heard of it.
        must(city.ask(city.clerk, AcceptApplication {id}));
        desk.office.onWriter([&] { desk.office.bench.applyNews(); });
    }
    QSignalSpy undo(desk.page.get(), &Page::undoToastRequested);
    QSignalSpy told(desk.page.get(), &Page::toastRequested);
    desk.button(u"actionAcceptButton"_s)->click();
    desk.page->openArgument(other.toText()); // At once, as by a click on a notification.
    QTRY_COMPARE(stale ? told.size() : undo.size(), 1);
    desk.page->refresh();
    QTRY_VERIFY(desk.button(u"actionAcceptButton"_s));
    QVERIFY(!desk.page->findChild<QWidget *>(u"reviewNotice"_s)->isVisible()); // It is not this case's.
    if (stale)
        QVERIFY(told.front().at(0).toString().contains(city.get<Application>(id).number));
}

void ReviewPageTest::aCaseWhoseNoticeIsOverSaysWhatItWaitsFor()
{
    ReviewDesk desk;
    const QDate today = localDate(desk.city().clock.now());
    Application made = desk.city().get<Application>(desk.city().submitted(Money::fromYuan(10'000)));
    made.stage = Stage::InNotice;
    made.noticeFrom = today.addDays(-9);
    made.noticeTo = today;
    QCOMPARE(caseStateWords(made, today), u"Public notice"_s); // Its last day counts.
    made.noticeTo = today.addDays(-1);
    made.due = today;
    QCOMPARE(caseStateWords(made, today), u"Notice over, to be awarded"_s);
    made.openObjections = 1;
    QCOMPARE(caseStateWords(made, today), u"Notice over, objection open"_s);
    made.openObjections = 0;
    desk.city().world.put(made);
    desk.openAs(desk.city().clerk, made.id);
    QTRY_VERIFY(desk.button(u"actionAwardButton"_s));
    const auto pills = desk.page->findChildren<Pill *>();
    QVERIFY(std::ranges::any_of(pills, [](const Pill *pill) { return pill->text() == u"Notice over, to be awarded"_s; }));
}

void ReviewPageTest::aNoteHasNoResult()
{
    RuleCheckList list(RuleCheckList::Detail::Full);
    list.setChecks({{.rule = u"1.1"_s, .type = RuleType::ApplicantTypeAllowed, .outcome = CheckOutcome::Passed},
                       {.rule = u"1.8"_s, .type = RuleType::ShownToReviewer, .outcome = CheckOutcome::Recorded},
                       {.rule = u"1.9"_s, .type = RuleType::ShownToReviewer, .outcome = CheckOutcome::NeedsReview}},
        {});
    list.show();
    QStringList results;
    for (const Pill *pill : list.findChildren<Pill *>())
        if (pill->isVisible())
            results << pill->text();
    QCOMPARE(results, (QStringList {u"Passed"_s, u"To review"_s}));
}

void ReviewPageTest::aFormNamesItsCase()
{
    ReviewDesk desk;
    const ApplicationId id = desk.city().submitted(Money::fromYuan(100'000));
    must(desk.city().ask(desk.city().clerk, AcceptApplication {id}));
    desk.openAs(desk.city().reviewer, id);
    QTRY_VERIFY(desk.button(u"actionProposeButton"_s));
    QScrollArea area;
    area.setWidgetResizable(true);
    area.setWidget(desk.page.release());
    area.resize(1100, 400);
    area.show();
    auto *page = area.widget();
    QTRY_VERIFY(area.verticalScrollBar()->maximum() > 0);
    area.verticalScrollBar()->setValue(area.verticalScrollBar()->maximum());
    page->findChild<QPushButton *>(u"actionProposeButton"_s)->click();
    QTRY_COMPARE(area.verticalScrollBar()->value(), 0);
    const Application application = desk.city().get<Application>(id);
    QStringList said;
    for (const QLabel *label : page->findChild<QWidget *>(u"actionForm"_s)->findChildren<QLabel *>())
        said << label->text();
    for (const QString &fact : {application.number, application.companyName, exactMoney(application.requested)})
        QVERIFY2(said.join(u'\n').contains(fact), qPrintable(said.join(u'\n')));

    auto *review = qobject_cast<ReviewPage *>(page); // What a sync brings adds no second row of steps below the form.
    must(desk.city().ask(desk.city().reviewer, HandCase {.application = id, .to = desk.city().reviewer}));
    desk.office.sync();
    review->refresh();
    QTRY_VERIFY(page->findChild<QPushButton *>(u"handlerButton"_s)->text().startsWith(u"Handled by"_s));
    QVERIFY(page->findChild<QWidget *>(u"actionForm"_s));
    QVERIFY(!page->findChild<QWidget *>(u"actionBar"_s)->isVisible());
}

void ReviewPageTest::anInvoiceThatIsNoneIsMarkedInTheList()
{
    ReviewDesk desk;
    const QByteArray letter = "%PDF-1.4 a letter";
    const QString here = QString::fromLatin1(QCryptographicHash::hash(letter, QCryptographicHash::Sha256).toHex());
    const QString elsewhere(64, u'b');
    Application made = desk.city().get<Application>(desk.city().submitted(Money::fromYuan(10'000)));
    made.materials = {{u"invoice"_s, u"letter.pdf"_s, here, letter.size()}, {u"invoice"_s, u"other.pdf"_s, elsewhere, 9}, {u"contract"_s, u"contract.pdf"_s, QString(64, u'c'), 9}};
    desk.city().world.put(made);
    desk.office.onWriter([&] { must(desk.office.bench.replica->materials().put(here, letter)); });
    desk.openAs(desk.city().clerk, made.id);
    const auto remark = [&](const QString &sha256) {
        const auto *text = desk.page->findChild<QLabel *>(u"paperRemark_"_s + sha256.left(8));
        return text && text->isVisible() ? text->text() : QString();
    };
    QTRY_VERIFY2(remark(here).contains(u"not recognised"_s), qPrintable(remark(here)));
    QTRY_VERIFY2(remark(elsewhere).contains(u"Not on this device"_s), qPrintable(remark(elsewhere)));
    QCOMPARE(remark(QString(64, u'c')), QString());
}

QTEST_MAIN(ReviewPageTest)
#include "tst_review_page.moc"
