#include "tests/support/no_warnings.h"
#include "tests/ui/sme/invoice_picture.h"
#include "tests/ui/sme/invoice_xml.h"
#include "tests/ui/sme/open_form.h"
#include "ui/sme/case_columns.h"
#include "ui/sme/draft_page.h"
#include "ui/sme/invoice_words.h"
#include "ui/sme/materials_section.h"
#include "ui/theme/theme.h"
#include "ui/widgets/steps.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace cpv {

class DraftPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEstimateFollowsEachKey();
    void whatIsTypedIsStoredWithinASecond();
    void whatCannotBeStoredIsSaidAndKept();
    void destroyingThePageLosesNothing();
    void theLastStepListsWhatIsMissingAndLeadsThere();
    void everyFieldIsReachedByKeyboard();
    void anInvoiceDroppedFillsWhatIsEmptyAndCanBeUndone();
    void anInvoicesPictureDroppedFillsTheAmount();
    void anInvoiceThatDoesNotFitSaysWhy();
    void aCreditNoteGivesNoAmount();
    void filesArePastedAndGoWhereTheirNamesSay();
    void aChosenPaperIsReadButStaysWhereItWasPut();
    void goingOnToAnotherFormLosesNoFile();
    void aFileThatNobodyCanPlaceIsNamed();
    void theListShowsTheDraft();
    void anAttachedPaperKeepsItsPlaceAndTheKeyboard();
    void stepsAreTickedForWhatStandsInThem();
    void aStepOpensAtItsTop();

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

void DraftPageTest::whatCannotBeStoredIsSaidAndKept()
{
    OpenForm form(1);
    const auto onDisk = [&form](const char *sql) {
        form.factory.onWriter([&] { SQLite::Database(form.factory.bench.replica->databasePath().toStdString(), SQLite::OPEN_READWRITE).exec(sql); });
    };
    onDisk("CREATE TRIGGER refuse BEFORE INSERT ON draft_delivery BEGIN SELECT RAISE(ABORT, 'no room'); END");
    form.type(u"draftProject"_s, u"quality"_s);
    auto *notice = form.find<QWidget>(u"draftNotice"_s);
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(form.find<QLineEdit>(u"draftProject"_s)->text(), u"quality"_s);
    QCOMPARE(form.stored().project, QString());
    onDisk("DROP TRIGGER refuse");
    form.type(u"draftContractNumber"_s, u"HT-1"_s); // The next key saves both.
    QTRY_COMPARE(form.stored().contractNumber, u"HT-1"_s);
    QCOMPARE(form.stored().project, u"quality"_s);
    QTRY_VERIFY(!notice->isVisible());
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
    QVERIFY(form.find<QWidget>(u"draftProblems"_s)->isVisible());
    QVERIFY(!form.find<QPushButton>(u"draftSubmit"_s)->isEnabled());
    QVERIFY(form.find<QPushButton>(u"problem_materials_contract"_s));
    auto *phone = form.find<QPushButton>(u"problem_contactPhone"_s);
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

bool hasFlaw(const QString &note) { return note.contains(flawText(InvoiceFlaw::OtherBuyer)) || note.contains(flawText(InvoiceFlaw::Duplicate)); }

/// A programme that asks for invoices, open at its papers.
class PapersForm : public OpenForm
{
public:
    PapersForm() : OpenForm(2) { }

    QString invoiceFile(const QString &name, const QString &number, const QString &buyer)
    {
        QFile file(folder.filePath(name));
        file.open(QIODevice::WriteOnly);
        file.write(u"<EInvoice><EInvoiceData><SellerInformation><SellerIdNum>%1</SellerIdNum><SellerName>Cloud</SellerName>"
                   "</SellerInformation><BuyerInformation><BuyerIdNum>%2</BuyerIdNum><BuyerName>Factory</BuyerName>"
                   "</BuyerInformation><BasicInformation><TotalAmWithoutTax>100.00</TotalAmWithoutTax>"
                   "<TotalTaxAm>6.00</TotalTaxAm><TotalTax-includedAmount>106.00</TotalTax-includedAmount>"
                   "</BasicInformation></EInvoiceData><TaxSupervisionInfo><InvoiceNumber>%3</InvoiceNumber>"
                   "<IssueTime>2026-03-05</IssueTime></TaxSupervisionInfo></EInvoice>"_s
                       .arg(factory.city().provider.uscc, buyer, number)
                       .toUtf8());
        return file.fileName();
    }
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        auto *papers = page->findChild<MaterialsSection *>();
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(papers, &enter); // Qt delivers a drop only where a drag came in.
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(papers, &event);
    }
    QStringList kinds()
    {
        QStringList kinds;
        for (const MaterialRef &material : stored().materials)
            kinds += material.kind;
        return kinds;
    }
    /// What stands below the files, top to bottom.
    QStringList notes()
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>(QRegularExpression(u"^materialNote_"_s)))
            texts += label->text();
        return texts;
    }
    QString ours() { return factory.city().company.uscc; }

    QTemporaryDir folder;
};

const QString Number = u"26442000000012345678"_s;

void DraftPageTest::anInvoiceDroppedFillsWhatIsEmptyAndCanBeUndone()
{
    const WarningsSeen warnings;
    PapersForm form;
    std::function<void()> undo;
    connect(form.page.get(), &Page::undoToastRequested, this,
        [&undo](const QString &, const QString &, const std::function<void()> &action) { undo = action; });
    form.drop({form.invoiceFile(u"a.xml"_s, Number, form.ours())});
    QTRY_COMPARE(form.kinds(), QStringList {u"invoice"_s}); // By its content: nothing in the name says so.
    QTRY_COMPARE(form.stored().contractAmount, Money::fromYuan(106));
    QVERIFY(form.stored().provider == form.factory.city().provider.id);
    QTRY_COMPARE(form.notes().size(), 1);
    const QString note = form.notes().front();
    QVERIFY2(note.contains(Number) && note.contains(u"106.00"), qPrintable(note));
    QVERIFY2(!hasFlaw(note), qPrintable(note));
    QVERIFY(undo);
    undo();
    QTRY_COMPARE(form.stored().contractAmount, Money());
    QVERIFY(!form.stored().provider);
    QCOMPARE(form.kinds(), QStringList {u"invoice"_s}); // The paper stays.
    QCOMPARE(warnings.seen(), QStringList());
}

void DraftPageTest::anInvoicesPictureDroppedFillsTheAmount()
{
    PapersForm form;
    form.drop({pictureOf(Number, form.folder.filePath(u"IMG 0007.png"_s))}); // Nothing in the name says what it is.
    QTRY_COMPARE(form.kinds(), QStringList {u"invoice"_s});
    QTRY_COMPARE(form.stored().contractAmount, Money::fromYuan(106));
    QVERIFY(!form.stored().provider); // The code doesn't name who sells.
    QTRY_COMPARE(form.notes().size(), 1);
    QVERIFY2(form.notes().front().contains(Number), qPrintable(form.notes().front()));
    form.drop({pictureOf(u"26442000000012345679"_s, form.folder.filePath(u"IMG 0008.png"_s))});
    QTRY_COMPARE(form.notes().size(), 2);
    QCOMPARE(form.stored().contractAmount, Money::fromYuan(106));
}

void DraftPageTest::anInvoiceThatDoesNotFitSaysWhy()
{
    PapersForm form;
    form.drop({form.invoiceFile(u"a.xml"_s, Number, form.ours()), form.invoiceFile(u"b.xml"_s, Number, form.factory.city().provider.uscc)});
    QTRY_COMPARE(form.notes().size(), 2);
    QVERIFY2(!hasFlaw(form.notes()[0]), qPrintable(form.notes()[0]));
    const QString bad = form.notes()[1];
    QVERIFY2(bad.contains(flawText(InvoiceFlaw::OtherBuyer)) && bad.contains(flawText(InvoiceFlaw::Duplicate)), qPrintable(bad));
    const QString removed = form.stored().materials[0].sha256.left(8);
    form.find<QAbstractButton>(u"removeFile_"_s + removed)->click();
    QTRY_COMPARE(form.notes(), QStringList {bad}); // Each goes with its own file.
    QCOMPARE(form.stored().contractAmount, Money::fromYuan(106));
}

void DraftPageTest::aCreditNoteGivesNoAmount()
{
    PapersForm form;
    const QString seller = form.factory.city().provider.uscc;
    form.drop({writeInvoice({Number, seller, form.ours(), true}, form.folder.filePath(u"credit.xml"_s))});
    QTRY_COMPARE(form.notes().size(), 1);
    QVERIFY2(form.notes().front().contains(u"credit note"_s), qPrintable(form.notes().front()));
    form.drop({form.invoiceFile(u"a.xml"_s, u"26442000000012345679"_s, form.ours())});
    QTRY_COMPARE(form.stored().contractAmount, Money::fromYuan(106)); // As if there were no credit note.
}

void DraftPageTest::filesArePastedAndGoWhereTheirNamesSay()
{
    PapersForm form;
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QGuiApplication::clipboard()->setImage(picture);
    auto *choose = form.find<QPushButton>(u"attach_contract"_s);
    choose->setFocus();
    QTest::keySequence(choose, QKeySequence::Paste);
    QTRY_COMPARE(form.kinds(), QStringList {u"contract"_s}); // The first that is missing.
    QFile named(form.folder.filePath(u"our contract.pdf"_s));
    QVERIFY(named.open(QIODevice::WriteOnly) && named.write("%PDF-1.7") > 0);
    named.close();
    form.drop({named.fileName(), form.invoiceFile(u"c.xml"_s, Number, form.ours())});
    QTRY_COMPARE(form.kinds(), (QStringList {u"contract"_s, u"contract"_s, u"invoice"_s}));
}

void DraftPageTest::aChosenPaperIsReadButStaysWhereItWasPut()
{
    PapersForm form;
    Q_EMIT form.page->findChild<MaterialsSection *>()->attachRequested(u"contract"_s, {form.invoiceFile(u"d.xml"_s, Number, form.ours())});
    QTRY_COMPARE(form.kinds(), QStringList {u"contract"_s});
    QTRY_COMPARE(form.notes().size(), 1);
    QVERIFY2(form.notes().front().contains(Number), qPrintable(form.notes().front()));
}

void DraftPageTest::goingOnToAnotherFormLosesNoFile()
{
    PapersForm form;
    const Draft other = must(waited(form.factory.use.drafts.create(form.factory.city().programme.id)));
    form.drop({form.invoiceFile(u"a.xml"_s, Number, form.ours()), form.invoiceFile(u"our contract.xml"_s, u"26442000000012345679"_s, form.ours())});
    form.page->openArgument(other.id.toText());
    QTRY_COMPARE(form.kinds().size(), 2);
    QCOMPARE(must(waited(form.factory.use.drafts.load(other.id))).materials.size(), 0U);
}

void DraftPageTest::aFileThatNobodyCanPlaceIsNamed()
{
    PapersForm form;
    const auto pdf = [&form](const QString &name) {
        QFile file(form.folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write("%PDF-1.7 " + name.toUtf8()) > 0 ? file.fileName() : QString();
    };
    form.drop({pdf(u"contract.pdf"_s), pdf(u"invoice.pdf"_s)});
    QTRY_COMPARE(form.kinds().size(), 2);
    const QSignalSpy said(form.page.get(), &Page::toastRequested);
    QTRY_COMPARE(form.page->findChildren<QAbstractButton *>(QRegularExpression(u"^removeFile_"_s)).size(), 2); // Nothing is missing now.
    form.drop({pdf(u"scan.pdf"_s)});
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said.front().front().toString().contains(u"scan.pdf"_s));
    QCOMPARE(form.kinds().size(), 2);
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

void DraftPageTest::anAttachedPaperKeepsItsPlaceAndTheKeyboard()
{
    PapersForm form;
    QVERIFY(QTest::qWaitForWindowActive(form.page.get()));
    const auto place = [&form](const QString &name) { return form.find<QWidget>(name)->mapTo(form.page.get(), QPoint()).y(); };
    QTRY_VERIFY(place(u"attach_contract"_s) < place(u"attach_invoice"_s)); // What is missing comes first.
    form.find<QPushButton>(u"attach_contract"_s)->setFocus();
    Q_EMIT form.page->findChild<MaterialsSection *>()->attachRequested(u"contract"_s, {form.invoiceFile(u"d.xml"_s, Number, form.ours())});
    QTRY_COMPARE(form.notes().size(), 1);
    QTRY_VERIFY(form.find<QPushButton>(u"attach_contract"_s)->isVisible());
    QTRY_VERIFY(place(u"attach_contract"_s) < place(u"attach_invoice"_s)); // And stays there.
    QVERIFY(form.find<QPushButton>(u"attach_contract"_s)->hasFocus());
}

void DraftPageTest::stepsAreTickedForWhatStandsInThem()
{
    PapersForm form;
    auto *steps = form.find<StepBar>(u"draftSteps"_s);
    QCOMPARE(steps->stateOf(2), StepBar::State::ToCome);
    form.find<QPushButton>(u"draftNext"_s)->click();
    QCOMPARE(steps->current(), 3);
    QCOMPARE(steps->stateOf(2), StepBar::State::Lacking); // The contract's paper.
    Q_EMIT form.page->findChild<MaterialsSection *>()->attachRequested(u"contract"_s, {form.invoiceFile(u"d.xml"_s, Number, form.ours())});
    QTRY_COMPARE(steps->stateOf(2), StepBar::State::Done);
    Q_EMIT steps->stepClicked(0);
    QCOMPARE(steps->current(), 0);
    QCOMPARE(steps->stateOf(2), StepBar::State::Done); // Still, from an earlier step.
    QCOMPARE(steps->stateOf(1), StepBar::State::Lacking);
}

void DraftPageTest::aStepOpensAtItsTop()
{
    OpenForm form(0);
    auto *next = form.find<QPushButton>(u"draftNext"_s);
    QScrollArea area;
    area.setWidgetResizable(true);
    area.setWidget(form.page.release());
    area.resize(1100, 500);
    area.show();
    QScrollBar *bar = area.verticalScrollBar();
    for (int step = 0; step < 3; ++step) {
        QTRY_VERIFY(bar->maximum() > 0);
        area.ensureWidgetVisible(next);
        QVERIFY(bar->value() > 0);
        next->click();
        QTest::qWait(20); // It is laid out.
        const auto *editor = QApplication::focusWidget();
        QVERIFY2(bar->value() == 0 || editor->mapTo(&area, QPoint()).y() > 250, qPrintable(QString::number(bar->value())));
    }
    QCOMPARE(bar->value(), 0); // All of it is read before it is sent.
}

} // namespace cpv

QTEST_MAIN(cpv::DraftPageTest)
#include "tst_draft_page.moc"
