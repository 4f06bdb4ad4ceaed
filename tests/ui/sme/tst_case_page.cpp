#include "core/base/money_text.h"
#include "core/domain/form_fields.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"
#include "ui/sme/applications_page.h"
#include "ui/sme/case_columns.h"
#include "ui/sme/case_page.h"
#include "ui/sme/sme_words.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/question.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

class CasePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void showsExactlyTheReturnedItems();
    void anAmountThatNobodyDecidedIsAnEstimate();
    void anAwardSaysWhichCourseItWaitsFor();
    void correctingOpensADraftOfTheCase();
    void nothingIsCorrectedAfterItsLastDay();
    void showsWhyItWasRefused();
    void whatWasRefusedLooksLikeNoAward();
    void aRefusedCaseMadeNoProgress();
    void aNoticeThatIsOverIsNoNoticeAnyMore();
    void theListsSumsCountWhatItsRowsShow();
    void anAppealNeedsGrounds();
    void oneAppealsOnlyOnce();
    void theReasonStandsAlsoAfterTheAppeal();
    void withdrawingAsksAndCanBeTakenBack();
    void whatCameToNothingIsTakenWhole();
    void ofAnAwardTheContractIsANewOne();
    void saysWhatTheRegistryRefused();
    void opensTheVoucher();
    void aDraftIsFoundByItsInitialsAsACaseIs();

private:
    WarningsSeen m_warnings;
};

namespace {

class CaseDesk
{
public:
    Factory factory;
    std::unique_ptr<CasePage> page;

    void open(ApplicationId id)
    {
        factory.sync();
        page = std::make_unique<CasePage>(factory.use, nullptr);
        page->resize(1100, 800);
        page->setVisible(true);
        page->openArgument(id.toText());
        page->refresh();
        QTRY_VERIFY(find<Pill>(u"caseStage"_s)->isVisible());
    }
    template <typename Widget> Widget *find(const QString &name) const { return page->findChild<Widget *>(name); }
    bool shows(const QString &name) const { return find<QWidget>(name)->isVisible(); }
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    /// The form that the button makes; a toast says what stands in it.
    Draft applyAgain()
    {
        const QSignalSpy gone(page.get(), &Page::pageRequested);
        const QSignalSpy said(page.get(), &Page::toastRequested);
        click(u"caseAgain"_s);
        [&] { QTRY_COMPARE(said.size(), 1); }();
        return must(waited(factory.use.drafts.load(*DraftId::fromText(gone.front().at(1).toString()))));
    }
    QString stage() const { return find<Pill>(u"caseStage"_s)->text(); }
};

} // namespace

void CasePageTest::showsExactlyTheReturnedItems()
{
    CaseDesk desk;
    desk.open(desk.factory.returned({{u"contractAmount"_s, u"与合同不符"_s}, {u"materials/contract"_s, u"缺签章页"_s}}));
    QVERIFY(desk.shows(u"corrections"_s));
    QStringList fields;
    for (const QPushButton *button : desk.find<QWidget>(u"corrections"_s)->findChildren<QPushButton *>())
        fields << button->text();
    QCOMPARE(fields, (QStringList {fieldText(u"contractAmount"_s), fieldText(u"materials/contract"_s)}));
    QStringList words;
    for (const QLabel *label : desk.find<QWidget>(u"corrections"_s)->findChildren<QLabel *>())
        words << label->text();
    QVERIFY(words.contains(u"与合同不符"_s) && words.contains(u"缺签章页"_s));
    QVERIFY(words.contains(u"To correct: 2"_s));
}

void CasePageTest::anAmountThatNobodyDecidedIsAnEstimate()
{
    CaseDesk desk;
    const ApplicationId id = desk.factory.returned({{u"contractAmount"_s, u"与合同不符"_s}});
    desk.factory.voucher(Money::fromYuan(2'300'000)); // Since then less of the year's cap is left.
    desk.open(id);
    QVERIFY(desk.factory.city().get<Application>(id).requested > Money::fromYuan(160'000));
    const auto says = [&](const QString &wanted) {
        return std::ranges::any_of(desk.page->findChildren<QLabel *>(), [&](const QLabel *label) { return label->text().contains(wanted); });
    };
    QVERIFY(says(exactMoney(desk.factory.city().get<Application>(id).requested) + u", estimated at application"_s));
    QTRY_VERIFY(says(u"estimated at application; as of today "_s + exactMoney(Money::fromYuan(160'000))));
}

void CasePageTest::anAwardSaysWhichCourseItWaitsFor()
{
    CaseDesk desk;
    City &city = desk.factory.city();
    Programme programme = city.get<Programme>(city.programme.id);
    programme.rules.push_back({u"9"_s, RuleType::CourseCompleted, RuleEffect::Fails, {u"roi"_s, BeforeIssue}, u"须完成课程"_s, u"A course comes first."_s});
    programme.version += 1;
    city.world.put(programme);
    const ApplicationId id = city.awarded(Money::fromYuan(100'000));
    desk.open(id);
    QTRY_VERIFY(desk.shows(u"caseCourse"_s));
    QVERIFY2(desk.text(u"caseNow"_s).contains(courseText(u"roi"_s)), qPrintable(desk.text(u"caseNow"_s)));
    const auto awaited = must(waited(desk.factory.use.learning.awaited()));
    QCOMPARE(awaited.size(), 1U);
    QCOMPARE(awaited.front().courses.front().id, u"roi"_s);
    const QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    desk.click(u"caseCourse"_s);
    QCOMPARE(asked.front().at(1).toString(), u"courses/roi"_s);

    const auto enrolment = city.newId<EnrolmentId>();
    desk.factory.ask(city.owner, EnrolInCourse {enrolment, u"roi"_s});
    desk.factory.ask(city.clerk, EndEnrolment {enrolment, true, {}});
    desk.open(id);
    QVERIFY(!desk.shows(u"caseCourse"_s));
    QVERIFY(must(waited(desk.factory.use.learning.awaited())).empty());
}

void CasePageTest::correctingOpensADraftOfTheCase()
{
    CaseDesk desk;
    const ApplicationId id = desk.factory.returned({{u"project"_s, u"哪条产线？"_s}});
    desk.open(id);
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    desk.click(u"caseCorrect"_s);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"draft"_s);
    const auto draft = must(waited(desk.factory.use.drafts.load(*DraftId::fromText(asked[0][1].toString()))));
    QCOMPARE(draft.corrects, std::optional(id));
}

void CasePageTest::nothingIsCorrectedAfterItsLastDay()
{
    CaseDesk desk;
    const ApplicationId id = desk.factory.returned({{u"project"_s, u"哪条产线？"_s}});
    City &city = desk.factory.city();
    city.advanceDays(int(desk.factory.use.today().daysTo(*city.get<Application>(id).correctionDue)));
    desk.open(id);
    QVERIFY(desk.shows(u"caseCorrect"_s)); // The last day counts.
    QVERIFY(desk.find<QPushButton>(u"correct_project"_s));
    city.advanceDays(1);
    desk.page->refresh();
    QTRY_VERIFY(!desk.shows(u"caseCorrect"_s));
    QVERIFY2(desk.text(u"caseNow"_s).contains(u"so it lapses"_s), qPrintable(desk.text(u"caseNow"_s)));
    QTRY_VERIFY(!desk.find<QPushButton>(u"correct_project"_s)); // What was to correct can be read, and leads nowhere.
    const auto labels = desk.find<QWidget>(u"corrections"_s)->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == fieldText(u"project"_s); }));
}

void CasePageTest::showsWhyItWasRefused()
{
    CaseDesk desk;
    desk.open(desk.factory.refused(u"合同签订于政策生效之前。"_s));
    QCOMPARE(desk.text(u"caseReason"_s), reasonText(u"notEligible"_s));
    QCOMPARE(desk.text(u"caseDecisionText"_s), u"合同签订于政策生效之前。"_s);
    QVERIFY(desk.shows(u"caseAppeal"_s));
    QVERIFY2(desk.text(u"caseNow"_s).contains(u"appeal once; no closing day"_s), qPrintable(desk.text(u"caseNow"_s)));
    QVERIFY(!desk.shows(u"caseWithdraw"_s));
    QVERIFY(!desk.shows(u"caseCorrect"_s));
}

void CasePageTest::whatWasRefusedLooksLikeNoAward()
{
    CaseDesk desk;
    const ApplicationId id = desk.factory.refused(u"否"_s);
    const Application refused = desk.factory.city().get<Application>(id);
    QVERIFY(refused.requested > Money() && refused.steps.size() > 1);
    const QList<ExplainRow> rows = lostRows(refused.steps, refused.requested);
    QCOMPARE(rows.back().amount, yuanText(Money()));
    QVERIFY(rows.back().total); // The only one in bold.
    QCOMPARE(std::ranges::count_if(rows, &ExplainRow::total), 1);
    QCOMPARE(rows.at(rows.size() - 2).amount, yuanText(refused.requested));
    const QString payer = subsidyStepText(*std::ranges::find(refused.steps, u"share"_s, &SubsidyStep::name));
    QVERIFY(std::ranges::find(rows, payer, &ExplainRow::name) == rows.end());
    desk.open(id);
    QStringList words;
    for (const QLabel *label : desk.page->findChildren<QLabel *>())
        words << label->text();
    QVERIFY(words.contains(u"nothing is paid"_s));
    QVERIFY(!words.contains(payer));
}

void CasePageTest::anAppealNeedsGrounds()
{
    CaseDesk desk;
    desk.open(desk.factory.refused(u"否"_s));
    desk.click(u"caseAppeal"_s);
    auto *grounds = desk.find<QPlainTextEdit>(u"caseGrounds"_s);
    auto *send = desk.find<QPushButton>(u"caseSendAppeal"_s);
    QVERIFY(grounds->isVisible());
    QVERIFY(!send->isEnabled());
    grounds->setPlainText(u"  \n"_s);
    QVERIFY(!send->isEnabled());
    QTest::mouseClick(send, Qt::LeftButton);
    QVERIFY(must(waited(desk.factory.use.commands.waiting())).empty());
    grounds->setPlainText(u"合同签订日期录入有误，附补充协议。"_s);
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_COMPARE(desk.stage(), u"In review, to be delivered"_s);
    QCOMPARE(must(waited(desk.factory.use.commands.waiting())).size(), size_t(1));
    QVERIFY(!grounds->isVisible());
}

void CasePageTest::oneAppealsOnlyOnce()
{
    CaseDesk desk;
    City &city = desk.factory.city();
    const ApplicationId id = desk.factory.refused(u"否"_s);
    desk.factory.ask(city.owner, AppealDecision {id, u"再看"_s});
    desk.factory.ask(city.approverC, RefuseApplication {id, u"notEligible"_s, u"维持原决定"_s});
    desk.open(id);
    QCOMPARE(desk.stage(), u"Refused"_s);
    QVERIFY(!desk.shows(u"caseAppeal"_s));
    QVERIFY2(desk.text(u"caseNow"_s).contains(u"appealed once already"_s), qPrintable(desk.text(u"caseNow"_s)));
    QCOMPARE(desk.text(u"caseDecisionText"_s), u"维持原决定"_s);
}

void CasePageTest::theReasonStandsAlsoAfterTheAppeal()
{
    CaseDesk desk;
    const ApplicationId id = desk.factory.refused(u"第一次的理由"_s);
    desk.factory.ask(desk.factory.city().owner, AppealDecision {id, u"再看"_s});
    desk.open(id);
    QCOMPARE(desk.stage(), u"In review"_s);
    QVERIFY(desk.shows(u"caseDecision"_s));
    QCOMPARE(desk.text(u"caseDecisionText"_s), u"第一次的理由"_s);
}

void CasePageTest::withdrawingAsksAndCanBeTakenBack()
{
    CaseDesk desk;
    desk.open(desk.factory.city().submitted(Money::fromYuan(100'000)));
    std::function<void()> undo;
    connect(desk.page.get(), &Page::undoToastRequested, this,
        [&undo](const QString &, const QString &, const std::function<void()> &action) { undo = action; });
    desk.click(u"caseWithdraw"_s);
    auto *question = desk.find<Question>(u"withdrawQuestion"_s);
    QVERIFY(question);
    QVERIFY(must(waited(desk.factory.use.commands.waiting())).empty()); // Nothing yet: it was only asked.
    QTest::mouseClick(question->findChild<QPushButton *>(u"withdrawConfirm"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.stage(), u"Withdrawn, to be delivered"_s);
    const auto waiting = must(waited(desk.factory.use.commands.waiting()));
    QCOMPARE(waiting.size(), size_t(1));
    QVERIFY(waiting[0].held);
    desk.factory.sync();
    QCOMPARE(desk.stage(), u"Withdrawn, to be delivered"_s);
    QVERIFY(must(waited(desk.factory.use.commands.leftHeld())).empty()); // This run of the program still waits for its person.
    QVERIFY(undo);
    undo();
    QTRY_COMPARE(desk.stage(), u"Submitted"_s);
    QVERIFY(must(waited(desk.factory.use.commands.waiting())).empty());
}

void CasePageTest::whatCameToNothingIsTakenWhole()
{
    CaseDesk desk;
    const ApplicationId refused = desk.factory.refused(u"no"_s);
    desk.open(refused);
    const Draft draft = desk.applyAgain();
    const auto before = desk.factory.city().get<Application>(refused);
    QCOMPARE(changedFields(before, draft), QStringList {u"declared"_s}); // Declared anew.
    QVERIFY(!draft.declared && !draft.materials.empty());
    QVERIFY(!draft.corrects);
}

void CasePageTest::ofAnAwardTheContractIsANewOne()
{
    CaseDesk desk;
    desk.open(desk.factory.city().get<Voucher>(desk.factory.voucher(Money::fromYuan(100'000))).application);
    const Draft draft = desk.applyAgain();
    QVERIFY(!draft.project.isEmpty() && draft.provider);
    QVERIFY(draft.contractNumber.isEmpty() && draft.contractAmount.isZero() && draft.materials.empty());
}

void CasePageTest::saysWhatTheRegistryRefused()
{
    CaseDesk desk;
    City &city = desk.factory.city();
    const ApplicationId id = city.submitted(Money::fromYuan(100'000));
    desk.open(id);
    desk.factory.ask(city.clerk, DisregardApplication {id, u"notEligible"_s, u"不属受理范围"_s}); // Meanwhile, and not told here yet.
    must(waited(desk.factory.use.commands.perform(WithdrawApplication {id, {}}, city.place)));
    desk.factory.sync();
    QTRY_VERIFY(desk.find<QWidget>(u"caseRefusal"_s) && desk.shows(u"caseRefusal"_s));
    QTRY_COMPARE(desk.stage(), u"Disregarded"_s);
    QTest::mouseClick(desk.find<QWidget>(u"caseRefusal"_s)->findChild<QPushButton *>(u"noticeButton"_s), Qt::LeftButton);
    QTRY_VERIFY(must(waited(desk.factory.use.commands.refusals())).empty());
    QTRY_VERIFY(!desk.find<QWidget>(u"caseRefusal"_s) || !desk.shows(u"caseRefusal"_s));
}

void CasePageTest::opensTheVoucher()
{
    CaseDesk desk;
    const VoucherId voucher = desk.factory.voucher(Money::fromYuan(100'000));
    desk.open(desk.factory.city().get<Voucher>(voucher).application);
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    desk.click(u"caseVoucher"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"voucher"_s);
    QCOMPARE(asked[0][1].toString(), voucher.toText());
}

void CasePageTest::aRefusedCaseMadeNoProgress()
{
    ApplicationRow refused;
    refused.application.stage = Stage::Refused;
    refused.application.requested = Money::fromYuan(100);
    const auto dress = [&](const QString &column, int role) {
        for (const ListColumn<CaseRow> &each : caseColumns(QDate(2026, 11, 29))) {
            if (each.facts.id == column)
                return each.dress(refused, role);
        }
        return QVariant();
    };
    QCOMPARE(dress(u"progress"_s, ProgressRole).toDouble(), 0.0); // A full bar is green.
    QVERIFY(dress(u"subsidy"_s, MutedRole).toBool());
    const auto subsidy = [&] {
        const auto columns = caseColumns(QDate(2026, 11, 29));
        const auto column = std::ranges::find(columns, u"subsidy"_s, [](const ListColumn<CaseRow> &each) { return each.facts.id; });
        return std::pair(column->text(refused), column->amount(refused));
    };
    QCOMPARE(subsidy().first, u"–"_s); // Also on paper: what was asked for was not granted.
    QVERIFY(!subsidy().second);
    refused.application.stage = Stage::InReview;
    QCOMPARE(subsidy().second.value(), refused.application.requested);
    refused.application.stage = Stage::Awarded;
    QCOMPARE(dress(u"progress"_s, ProgressRole).toDouble(), 1.0);
    QVERIFY(!dress(u"subsidy"_s, MutedRole).toBool());
}

void CasePageTest::aNoticeThatIsOverIsNoNoticeAnyMore()
{
    ApplicationRow row;
    row.application.stage = Stage::InNotice;
    row.application.noticeTo = QDate(2026, 11, 29);
    const auto state = [&row](QDate today) {
        const auto columns = caseColumns(today);
        return std::ranges::find(columns, u"stage"_s, [](const ListColumn<CaseRow> &each) { return each.facts.id; })->text(row);
    };
    QCOMPARE(state(QDate(2026, 11, 29)), u"Public notice"_s);
    QCOMPARE(state(QDate(2026, 11, 30)), u"Notice over"_s);
}

void CasePageTest::theListsSumsCountWhatItsRowsShow()
{
    Factory factory;
    City &city = factory.city();
    const Money refused = city.get<Application>(factory.refused(u"否"_s)).requested;
    const Money returned = city.get<Application>(factory.returned({{u"project"_s, u"哪条产线？"_s}})).requested;
    const Money awarded = city.get<Voucher>(factory.voucher(Money::fromYuan(100'000))).face;
    QVERIFY(!refused.isZero() && !returned.isZero());
    factory.sync();
    ApplicationsPage list(factory.use, nullptr);
    list.resize(1200, 700);
    list.show();
    list.refresh();
    const auto *sums = list.findChild<QLabel *>(u"applicationsSums"_s);
    QVERIFY(sums);
    QTRY_VERIFY2(sums->text().contains(u"subsidy under review "_s + yuanText(returned)), qPrintable(sums->text()));
    QVERIFY2(sums->text().contains(u"subsidy awarded "_s + yuanText(awarded)), qPrintable(sums->text()));
}

void CasePageTest::aDraftIsFoundByItsInitialsAsACaseIs()
{
    Factory factory;
    Draft draft = must(waited(factory.use.drafts.create(factory.city().programme.id)));
    draft.project = u"刹车片视觉质检"_s;
    must(waited(factory.use.drafts.save(draft)));
    ApplicationsPage list(factory.use, nullptr);
    list.resize(1200, 700);
    list.show();
    list.refresh();
    const auto *table = list.findChild<TableView *>(u"applicationsTable"_s);
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    auto *search = list.findChild<QLineEdit *>(u"applicationsSearch"_s);
    QVERIFY(search);
    for (const auto &[typed, rows] : {std::pair(u"xyzw"_s, 0), std::pair(u"scp"_s, 1), std::pair(u"视觉 zj"_s, 1), std::pair(u"视觉 xyzw"_s, 0)}) {
        search->setText(typed); // An input method's words come at once.
        QTRY_COMPARE(table->model()->rowCount(), rows);
    }
}

QTEST_MAIN(CasePageTest)
#include "tst_case_page.moc"
