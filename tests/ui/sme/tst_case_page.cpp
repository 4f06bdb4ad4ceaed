#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "ui/models/domain_text.h"
#include "ui/sme/case_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace cpv;
using namespace Qt::StringLiterals;

class CasePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void showsExactlyTheReturnedItems();
    void correctingOpensADraftOfTheCase();
    void showsWhyItWasRefused();
    void anAppealNeedsGrounds();
    void oneAppealsOnlyOnce();
    void earlierDecisionsStay();
    void withdrawingCanBeUndoneWhileItWasNotSent();
    void onlineNoUndoIsPromised();
    void saysWhatTheRegistryRefused();
    void opensTheVoucher();

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
        page->show();
        page->openArgument(id.toText());
        page->refresh();
        QTRY_VERIFY(find<Text>(u"caseProject"_s)->isVisible());
    }
    template <typename Widget> Widget *find(const QString &name) const { return page->findChild<Widget *>(name); }
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void write(const QString &name, const QString &text) { find<QPlainTextEdit>(name)->setPlainText(text); }
    /// All words inside a widget, each line once.
    QStringList words(const QString &name) const
    {
        QStringList texts;
        for (const QLabel *label : find<QWidget>(name)->findChildren<QLabel *>())
            if (!label->text().isEmpty())
                texts << label->text();
        return texts;
    }
    Stage stage(ApplicationId id) { return must(waited(factory.use.applications.detail(id))).application.stage; }
};

} // namespace

void CasePageTest::showsExactlyTheReturnedItems()
{
    CaseDesk desk;
    desk.open(desk.factory.returned({{u"contractAmount"_s, u"与合同不符"_s}, {u"materials/contract"_s, u"缺签章页"_s}}));
    QVERIFY(desk.find<QWidget>(u"caseReturned"_s)->isVisible());
    const QStringList words = desk.words(u"caseCorrections"_s);
    for (const QString &expected : {fieldText(u"contractAmount"_s), u"与合同不符"_s, fieldText(u"materials/contract"_s), u"缺签章页"_s})
        QVERIFY2(words.contains(expected), qPrintable(expected));
    QCOMPARE(words.size(), 5); // The heading and two pairs: nothing that wasn't asked for.
    QVERIFY(desk.find<QWidget>(u"caseReturned"_s)->accessibleName().startsWith(u"2 item(s) to correct by 2026-"_s));
}

void CasePageTest::correctingOpensADraftOfTheCase()
{
    CaseDesk desk;
    const ApplicationId id = desk.factory.returned({{u"project"_s, u"哪条产线？"_s}});
    desk.open(id);
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    QPushButton *correct = nullptr;
    for (QPushButton *button : desk.find<QWidget>(u"caseReturned"_s)->findChildren<QPushButton *>())
        if (button->isVisible())
            correct = button;
    QVERIFY(correct);
    QTest::mouseClick(correct, Qt::LeftButton);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"draft"_s);
    const auto draft = must(waited(desk.factory.use.drafts.load(*DraftId::fromText(asked[0][1].toString()))));
    QCOMPARE(draft.corrects, std::optional(id));
}

void CasePageTest::showsWhyItWasRefused()
{
    CaseDesk desk;
    desk.open(desk.factory.refused(u"合同签订于政策生效之前。"_s));
    const QStringList words = desk.words(u"caseDecision0"_s);
    QVERIFY(words.contains(u"合同签订于政策生效之前。"_s));
    QVERIFY(words.contains(reasonText(u"notEligible"_s)));
    QVERIFY(desk.find<QWidget>(u"caseAppealButton"_s)->isVisible());
    QVERIFY(!desk.find<QWidget>(u"caseWithdrawButton"_s)->isVisible());
}

void CasePageTest::anAppealNeedsGrounds()
{
    CaseDesk desk;
    const ApplicationId id = desk.factory.refused(u"否"_s);
    desk.open(id);
    desk.click(u"caseAppealButton"_s);
    desk.write(u"appealText"_s, u"  \n"_s);
    desk.click(u"appealSubmit"_s);
    QVERIFY(desk.find<QWidget>(u"appealForm"_s)->isVisible());
    QVERIFY(desk.words(u"appealForm"_s).contains(u"Say why the decision should change."_s));
    QVERIFY(must(waited(desk.factory.use.commands.waiting())).empty());
    desk.write(u"appealText"_s, u"合同签订日期录入有误，附补充协议。"_s);
    desk.click(u"appealSubmit"_s);
    QTRY_VERIFY(!desk.find<QWidget>(u"appealForm"_s)->isVisible());
    QTRY_COMPARE(desk.find<Pill>(u"caseStage"_s)->text(), u"In review, to be delivered"_s);
}

void CasePageTest::oneAppealsOnlyOnce()
{
    CaseDesk desk;
    City &city = desk.factory.city();
    const ApplicationId id = desk.factory.refused(u"否"_s);
    desk.factory.ask(city.owner, AppealDecision {id, u"再看"_s});
    desk.factory.ask(city.approverC, RefuseApplication {id, u"notEligible"_s, u"维持原决定"_s});
    desk.open(id);
    QCOMPARE(desk.find<Pill>(u"caseStage"_s)->text(), u"Refused"_s);
    QVERIFY(!desk.find<QWidget>(u"caseAppealButton"_s)->isVisible());
}

void CasePageTest::earlierDecisionsStay()
{
    CaseDesk desk;
    City &city = desk.factory.city();
    const ApplicationId id = desk.factory.refused(u"第一次的理由"_s);
    desk.factory.ask(city.owner, AppealDecision {id, u"再看"_s});
    desk.factory.ask(city.approverC, RefuseApplication {id, u"notEligible"_s, u"第二次的理由"_s});
    desk.open(id);
    QVERIFY(desk.words(u"caseDecision0"_s).contains(u"第二次的理由"_s));
    QVERIFY(desk.words(u"caseDecision1"_s).contains(u"第一次的理由"_s));
}

void CasePageTest::withdrawingCanBeUndoneWhileItWasNotSent()
{
    CaseDesk desk;
    desk.factory.remote.show(Remote::Reach::Offline);
    const ApplicationId id = desk.factory.city().submitted(Money::fromYuan(100'000));
    desk.open(id);
    QTRY_COMPARE(desk.factory.use.status.state(), SyncStatus::State::Offline);
    std::function<void()> undo;
    QObject::connect(desk.page.get(), &Page::undoToastRequested, desk.page.get(),
        [&](const QString &, const QString &, const std::function<void()> &offered) { undo = offered; });
    desk.click(u"caseWithdrawButton"_s);
    QVERIFY(desk.find<QWidget>(u"withdrawForm"_s)->isVisible());
    QCOMPARE(desk.stage(id), Stage::Submitted); // Nothing yet: it was only asked.
    desk.click(u"withdrawSubmit"_s);
    QTRY_VERIFY(undo);
    QTRY_COMPARE(desk.find<Pill>(u"caseStage"_s)->text(), u"Withdrawn, to be delivered"_s);
    undo();
    QTRY_COMPARE(desk.find<Pill>(u"caseStage"_s)->text(), u"Submitted"_s);
    QVERIFY(must(waited(desk.factory.use.commands.waiting())).empty());
}

void CasePageTest::onlineNoUndoIsPromised()
{
    CaseDesk desk;
    desk.factory.remote.show(Remote::Reach::Online);
    const ApplicationId id = desk.factory.city().submitted(Money::fromYuan(100'000));
    desk.open(id);
    QTRY_VERIFY(desk.factory.use.status.state() != SyncStatus::State::Offline);
    QSignalSpy undo(desk.page.get(), &Page::undoToastRequested);
    QSignalSpy said(desk.page.get(), &Page::toastRequested);
    desk.click(u"caseWithdrawButton"_s);
    desk.click(u"withdrawSubmit"_s);
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(undo.size(), 0);
}

void CasePageTest::saysWhatTheRegistryRefused()
{
    CaseDesk desk;
    City &city = desk.factory.city();
    const ApplicationId id = city.submitted(Money::fromYuan(100'000));
    desk.open(id);
    desk.factory.ask(city.clerk, DisregardApplication {id, u"notEligible"_s, u"不属受理范围"_s}); // Meanwhile, and not told here yet.
    desk.click(u"caseWithdrawButton"_s);
    desk.click(u"withdrawSubmit"_s);
    QTRY_COMPARE(desk.find<Pill>(u"caseStage"_s)->text(), u"Withdrawn, to be delivered"_s);
    desk.factory.sync();
    QTRY_VERIFY(desk.find<QWidget>(u"caseRefusal"_s)->isVisible());
    QTRY_COMPARE(desk.find<Pill>(u"caseStage"_s)->text(), u"Disregarded"_s);
    QTest::mouseClick(desk.find<QWidget>(u"caseRefusal"_s)->findChild<QPushButton *>(u"noticeButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!desk.find<QWidget>(u"caseRefusal"_s)->isVisible());
    QVERIFY(must(waited(desk.factory.use.commands.refusals())).empty());
}

void CasePageTest::opensTheVoucher()
{
    CaseDesk desk;
    const VoucherId voucher = desk.factory.voucher(Money::fromYuan(100'000));
    desk.open(desk.factory.city().get<Voucher>(voucher).application);
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    desk.click(u"caseVoucherButton"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"voucher"_s);
    QCOMPARE(asked[0][1].toString(), voucher.toText());
}

QTEST_MAIN(CasePageTest)
#include "tst_case_page.moc"
