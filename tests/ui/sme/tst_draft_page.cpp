#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "ui/sme/case_columns.h"
#include "ui/sme/draft_page.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace cpv {

/// The form over a desk of its own, open at a new draft.
class OpenForm
{
public:
    explicit OpenForm(int step)
    {
        Draft draft = must(waited(factory.use.drafts.create(factory.city().programme.id)));
        draft.step = step;
        id = must(waited(factory.use.drafts.save(draft))).id;
        page = std::make_unique<DraftPage>(factory.use, nullptr);
        page->resize(1100, 900);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->openArgument(id.toText());
        page->refresh();
        QTRY_VERIFY(find<QPushButton>(u"draftDiscard"_s)->isVisible());
    }
    template <typename Widget> Widget *find(const QString &name) const { return page->findChild<Widget *>(name); }
    void type(const QString &name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    Draft stored() { return must(waited(factory.use.drafts.load(id))); }

    Factory factory;
    DraftId id;
    std::unique_ptr<DraftPage> page;
};

class DraftPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEstimateFollowsEachKey();
    void whatIsTypedIsStoredWithinASecond();
    void destroyingThePageLosesNothing();
    void theLastStepListsWhatIsMissingAndLeadsThere();
    void everyFieldIsReachedByKeyboard();
    void theListShowsTheDraft();

private:
    Theme m_theme {*qApp};
};

void DraftPageTest::theEstimateFollowsEachKey()
{
    const WarningsSeen warnings;
    OpenForm form(1);
    form.type(u"draftContractAmount"_s, u"100000"_s);
    QCOMPARE(form.find<QLabel>(u"estimateAmount"_s)->text(), u"80,000.00"_s); // 30 % and 50 %.
    QTest::keyClicks(form.find<QLineEdit>(u"draftContractAmount"_s), u"0"_s);
    QCOMPARE(form.find<QLabel>(u"estimateAmount"_s)->text(), u"800,000.00"_s);
    QCOMPARE(form.find<QLabel>(u"estimateCapital"_s)->text(), u"人民币捌拾万元整"_s);
    QCOMPARE(warnings.seen(), QStringList());
}

void DraftPageTest::whatIsTypedIsStoredWithinASecond()
{
    OpenForm form(1);
    form.type(u"draftProject"_s, u"quality"_s);
    QTRY_COMPARE_WITH_TIMEOUT(form.stored().project, u"quality"_s, 1000);
}

void DraftPageTest::destroyingThePageLosesNothing()
{
    OpenForm form(1);
    form.type(u"draftProject"_s, u"not yet saved"_s);
    form.page.reset();
    QTRY_COMPARE(form.stored().project, u"not yet saved"_s); // The writer still has it in its queue.
}

void DraftPageTest::theLastStepListsWhatIsMissingAndLeadsThere()
{
    const WarningsSeen warnings;
    OpenForm form(3);
    QVERIFY(form.find<QWidget>(u"draftMissing"_s)->isVisible());
    QVERIFY(!form.find<QPushButton>(u"draftSubmit"_s)->isEnabled());
    QVERIFY(form.find<QPushButton>(u"missing_materials_contract"_s));
    auto *phone = form.find<QPushButton>(u"missing_contactPhone"_s);
    QVERIFY(phone);
    QTest::mouseClick(phone, Qt::LeftButton);
    auto *edit = form.find<QLineEdit>(u"draftContactPhone"_s);
    QTRY_VERIFY(edit->isVisible() && edit->hasFocus());
    QCOMPARE(warnings.seen(), QStringList());
}

void DraftPageTest::everyFieldIsReachedByKeyboard()
{
    OpenForm form(1);
    QSet<QString> reached;
    form.find<QWidget>(u"draftProject"_s)->setFocus();
    for (int i = 0; i < 40; ++i) {
        reached.insert(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QString &name : {u"draftProject"_s, u"draftPurpose"_s, u"draftProvider"_s, u"draftContractNumber"_s,
             u"draftContractAmount"_s, u"draftContractSigned"_s, u"draftPeriodFrom"_s, u"draftPeriodTo"_s, u"draftOtherAid"_s,
             u"draftContactName"_s, u"draftContactPhone"_s, u"draftNext"_s, u"draftBack"_s, u"draftDiscard"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
}

void DraftPageTest::theListShowsTheDraft()
{
    OpenForm form(0);
    CaseListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setColumns(caseColumns(form.factory.use.today()));
    model.setDrafts(must(waited(form.factory.use.drafts.list())));
    QCOMPARE(model.rowCount(), 1);
    const std::vector<ApplicationRow> applications = must(waited(form.factory.use.applications.page({}))).rows;
    model.begin({applications.begin(), applications.end()}, qint64(applications.size()));
    QCOMPARE(model.draftAt(0)->draft.id, form.id);
}

} // namespace cpv

QTEST_MAIN(cpv::DraftPageTest)
#include "tst_draft_page.moc"
