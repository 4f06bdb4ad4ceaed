#include "core/base/json.h"
#include "core/usecases/submission_receipt.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/sme/open_form.h"
#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"
#include "ui/shell/page.h"
#include "ui/sme/case_page.h"
#include "ui/sme/fit_detail.h"
#include "ui/sme/programmes_page.h"
#include "ui/sme/sme_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/question.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <ZXing/ReadBarcode.h>

namespace cpv {

namespace {

QString wordsOf(const QWidget &part)
{
    QStringList words;
    for (const QLabel *label : part.findChildren<QLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words.join(u' ');
}

QByteArray codeIn(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
    const auto hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true);
    const ZXing::ByteArray bytes = ZXing::ReadBarcode(view, hints).bytes();
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

std::unique_ptr<DraftPage> openedAgain(Factory &factory, DraftId id)
{
    auto page = std::make_unique<DraftPage>(factory.use, nullptr);
    page->resize(1100, 900);
    page->show();
    [&] { QVERIFY(QTest::qWaitForWindowActive(page.get())); }();
    page->openArgument(id.toText());
    page->refresh();
    [&] { QTRY_VERIFY(page->findChild<QPushButton *>(u"draftDiscard"_s)->isVisible()); }();
    return page;
}

void goToTheLastStep(DraftPage &page)
{
    auto *next = page.findChild<QPushButton *>(u"draftNext"_s);
    while (next->isVisible())
        next->click();
}

std::unique_ptr<CasePage> openedCase(Factory &factory, ApplicationId id)
{
    auto page = std::make_unique<CasePage>(factory.use, nullptr);
    page->resize(1100, 900);
    page->show();
    page->openArgument(id.toText());
    page->refresh();
    [&] { QTRY_VERIFY(page->findChild<QWidget *>(u"caseReceipt"_s)->isVisible()); }();
    return page;
}

}

/// What is looked through before something is sent, and what is in the company's hands afterwards.
class SubmissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void theLastStepListsWhatHasChanged();
    void aCorrectionIsComparedWithWhatWasSubmitted();
    void aCorrectionWithoutAChangeIsAskedAbout();
    void aCorrectionIsSentUntilItsLastDay();
    void aClosedWindowSaysWhenTheNextOpens_data();
    void aClosedWindowSaysWhenTheNextOpens();
    void theReceiptHoldsNumberTimeAndDigest();
    void theCodeIsACardOfItsOwnInTheDark();
    void theReceiptIsKeptAsAFile();
    void aCorrectionHasAReceiptOfItsOwn();
    void theDigestCoversFieldsAndPapers();
    void howLongItTakesIsSaidFromNoticesAlone();
    void aCourseThatIsAskedForIsOneClickAway();
    void theFinderLeadsToTheCourse();
    void theCursorIsBackWhereSomebodyTyped();

private:
    WarningsSeen m_warnings;
};

void SubmissionTest::theLastStepListsWhatHasChanged()
{
    OpenForm form(1);
    form.type(u"draftProject"_s, u"quality"_s);
    goToTheLastStep(*form.page);
    const auto *card = form.find<QWidget>(u"draftChangeCard"_s);
    QVERIFY(!form.find<QWidget>(u"draftChanges"_s)->isVisible()); // All of it is new and stands above.
    QTRY_COMPARE(form.stored().project, u"quality"_s);

    const auto page = openedAgain(form.factory, form.id);
    goToTheLastStep(*page);
    card = page->findChild<QWidget *>(u"draftChangeCard"_s);
    QVERIFY2(wordsOf(*card).contains(u"it stands as it did then"_s), qPrintable(wordsOf(*card)));
    for (auto *back = page->findChild<QPushButton *>(u"draftBack"_s); !page->findChild<QLineEdit *>(u"draftProject"_s)->isVisible();)
        back->click();
    auto *project = page->findChild<QLineEdit *>(u"draftProject"_s);
    project->setFocus();
    project->end(false);
    QTest::keyClicks(project, u" control"_s);
    goToTheLastStep(*page);
    QTRY_VERIFY2(wordsOf(*card).contains(fieldText(u"project"_s) + u" quality quality control"_s), qPrintable(wordsOf(*card)));
    QVERIFY(!wordsOf(*card).contains(fieldText(u"contactName"_s))); // It was there before.
    QTest::keyClick(page.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY2(wordsOf(*card).contains(u"it stands as it did then"_s), qPrintable(wordsOf(*card)));
}

void SubmissionTest::aCorrectionIsComparedWithWhatWasSubmitted()
{
    Factory factory;
    const ApplicationId returned = factory.returned({{u"contractNumber"_s, u"与附件不一致"_s}});
    factory.sync();
    Draft draft = must(waited(factory.use.drafts.createCorrection(returned)));
    draft.contractNumber = u"HT-9"_s; // In an earlier sitting.
    must(waited(factory.use.drafts.save(draft)));
    const auto page = openedAgain(factory, draft.id);
    goToTheLastStep(*page);
    const auto *card = page->findChild<QWidget *>(u"draftChangeCard"_s);
    QTRY_VERIFY2(wordsOf(*card).contains(fieldText(u"contractNumber"_s) + u" HT-1 HT-9"_s), qPrintable(wordsOf(*card)));
    QVERIFY(!wordsOf(*card).contains(fieldText(u"project"_s)));
    QVERIFY(wordsOf(*card).contains(u"What you change"_s));
}

void SubmissionTest::aCorrectionWithoutAChangeIsAskedAbout()
{
    Factory factory;
    const ApplicationId returned = factory.returned({{u"contractNumber"_s, u"与附件不一致"_s}});
    factory.sync();
    Draft draft = must(waited(factory.use.drafts.createCorrection(returned)));
    draft.declared = true;
    draft = must(waited(factory.use.drafts.save(draft)));
    const auto page = openedAgain(factory, draft.id);
    goToTheLastStep(*page);
    const QSignalSpy asked(page.get(), &Page::pageRequested);
    const auto answer = [&](const QString &name) {
        page->findChild<QPushButton *>(u"draftSubmit"_s)->click();
        auto *question = page->window()->findChild<Question *>(u"unchangedQuestion"_s);
        QVERIFY(question);
        QVERIFY2(question->text().contains(fieldText(u"contractNumber"_s)), qPrintable(question->text()));
        question->findChild<QPushButton *>(name)->click();
        QTRY_VERIFY(!page->window()->findChild<Question *>(u"unchangedQuestion"_s));
    };
    answer(u"unchangedCorrect"_s);
    QTRY_COMPARE(page->focusWidget(), page->findChild<QWidget *>(u"draftContractNumber"_s));
    QVERIFY(asked.isEmpty());
    goToTheLastStep(*page);
    answer(u"unchangedSend"_s);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked[0][1].toString(), returned.toText());
}

void SubmissionTest::aCorrectionIsSentUntilItsLastDay()
{
    Factory factory;
    const ApplicationId returned = factory.returned({{u"contractNumber"_s, u"与附件不一致"_s}});
    City &city = factory.city();
    Programme programme = city.get<Programme>(city.programme.id);
    programme.windows = {{factory.use.today().addDays(-9), factory.use.today()}}; // Closed by the correction's last day.
    programme.graceDays = 0;
    programme.rules.push_back({.number = u"8"_s, .type = RuleType::WithinWindow});
    programme.version += 1;
    city.world.put(programme);
    city.advanceDays(int(factory.use.today().daysTo(*city.get<Application>(returned).correctionDue)));
    factory.sync();
    Draft draft = must(waited(factory.use.drafts.createCorrection(returned)));
    draft.declared = false;
    draft = must(waited(factory.use.drafts.save(draft)));
    const auto why = [](const DraftPage &page) { return page.findChild<QLabel *>(u"draftWhy"_s)->text(); };
    {
        const auto page = openedAgain(factory, draft.id);
        goToTheLastStep(*page);
        const auto *submit = page->findChild<QPushButton *>(u"draftSubmit"_s);
        QVERIFY(!submit->isEnabled());
        QVERIFY2(why(*page).startsWith(u"Tick the declaration"_s), qPrintable(why(*page)));
        page->findChild<QCheckBox *>(u"draftDeclared"_s)->click();
        QVERIFY(submit->isEnabled());
        QVERIFY(why(*page).startsWith(u"Everything is there"_s));
        QVERIFY(!wordsOf(*page).contains(ruleTypeText(RuleType::WithinWindow)));
    }
    city.advanceDays(1);
    const auto page = openedAgain(factory, draft.id);
    goToTheLastStep(*page);
    QVERIFY(!page->findChild<QPushButton *>(u"draftSubmit"_s)->isEnabled());
    QVERIFY2(why(*page).startsWith(u"The last day to correct it was "_s), qPrintable(why(*page)));
}

void SubmissionTest::aClosedWindowSaysWhenTheNextOpens_data()
{
    QTest::addColumn<int>("closed"); // Days ago.
    QTest::addColumn<int>("opens");  // In days; 0: nothing is published.
    QTest::addColumn<QString>("late");
    QTest::addColumn<QString>("why");
    QTest::newRow("in its grace") << 2 << 40 << u"is still accepted, and marked as late for the officials. The next window opens on %1."_s << QString();
    QTest::newRow("in its grace, the next unknown") << 2 << 0 << u"The next window is not published yet."_s << QString();
    QTest::newRow("over, the next known") << 20 << 40 << u"The next window opens on %1."_s << u"Applications are taken from %1 on."_s;
    QTest::newRow("over, the next unknown") << 20 << 0 << u"The next window is not published yet."_s << u"Applications are not taken now."_s;
}

void SubmissionTest::aClosedWindowSaysWhenTheNextOpens()
{
    QFETCH(const int, closed);
    QFETCH(const int, opens);
    QFETCH(const QString, late);
    QFETCH(const QString, why);
    Factory factory;
    City &city = factory.city();
    const QDate today = factory.use.today();
    Programme programme = city.get<Programme>(city.programme.id);
    programme.windows = {{today.addDays(-60), today.addDays(-closed)}};
    if (opens)
        programme.windows.push_back({today.addDays(opens), today.addDays(opens + 20)});
    programme.graceDays = 5;
    programme.version += 1;
    city.world.put(programme);
    factory.sync();
    const Draft draft = must(waited(factory.use.drafts.create(programme.id)));
    const auto page = openedAgain(factory, draft.id);
    const QString next = dateText(today.addDays(opens));
    if (closed < 5) // Step 1 tells it, too.
        QTRY_VERIFY2(wordsOf(*page).contains(opens ? u"opens on "_s + next : u"not published yet"_s), qPrintable(wordsOf(*page)));
    goToTheLastStep(*page);
    const auto *notice = page->findChild<QWidget *>(u"draftLate"_s);
    QTRY_VERIFY(notice->isVisible());
    const auto filled = [&](const QString &words) { return words.contains(u"%1") ? words.arg(next) : words; };
    QVERIFY2(wordsOf(*notice).contains(filled(late)), qPrintable(wordsOf(*notice)));
    if (!why.isEmpty())
        QCOMPARE(page->findChild<QLabel *>(u"draftWhy"_s)->text(), filled(why));
}

void SubmissionTest::theReceiptHoldsNumberTimeAndDigest()
{
    Factory factory;
    factory.sync();
    const auto id = factory.use.newId<ApplicationId>();
    must(waited(factory.use.commands.perform(SubmitApplication {id, factory.city().form(Money::fromYuan(100'000)), {}}, factory.city().place)));
    const auto page = openedCase(factory, id);
    const auto *receipt = page->findChild<QWidget *>(u"caseReceipt"_s);
    const auto *save = page->findChild<QPushButton *>(u"receiptSave"_s);
    QVERIFY(!save->isVisible());
    QVERIFY2(wordsOf(*receipt).contains(u"not delivered is not submitted"_s), qPrintable(wordsOf(*receipt)));
    factory.city().advanceDays(1); // It was on its way so long: the registry's time counts.
    factory.sync();
    QTRY_VERIFY(save->isVisible());
    const Application &received = factory.city().get<Application>(id);
    QVERIFY(!received.number.contains(u'·'));
    QTRY_VERIFY(wordsOf(*receipt).contains(received.number));
    const QString words = wordsOf(*receipt);
    QVERIFY2(words.contains(timeText(received.submittedAt)), qPrintable(words));
    QVERIFY2(QString(words).remove(u' ').contains(digestOf(received)), qPrintable(words));
    const QJsonObject said = QJsonDocument::fromJson(codeIn(page->findChild<QLabel *>(u"receiptCode"_s)->pixmap().toImage()))[u"receipt"].toObject();
    QCOMPARE(said[u"number"].toString(), received.number);
    QCOMPARE(said[u"sha256"].toString(), digestOf(received));
    QCOMPARE(said[u"receivedAt"], toJson(received.submittedAt));
}

/// Cameras read dark on white, whatever the theme; a frame and words say that this is meant so.
void SubmissionTest::theCodeIsACardOfItsOwnInTheDark()
{
    Theme theme(*qApp);
    theme.setMode(Theme::Mode::Dark);
    Factory factory;
    const ApplicationId id = factory.city().submitted(Money::fromYuan(100'000));
    factory.sync();
    const auto page = openedCase(factory, id);
    auto *code = page->findChild<QLabel *>(u"receiptCode"_s);
    QTRY_VERIFY(code->isVisible());
    QTRY_VERIFY(!code->pixmap().isNull() && code->height() > code->pixmap().height()); // Laid out.
    const QImage picture = page->grab({code->mapTo(page.get(), QPoint()), code->size()}).toImage();
    QCOMPARE(picture.pixelColor(picture.width() / 2, 0), theme.tokens()[Token::Border]);
    QCOMPARE(picture.pixelColor(picture.width() / 2, 3), QColor(Qt::white));
    QVERIFY(picture.pixelColor(0, 0) != QColor(Qt::white)); // A round corner.
    QVERIFY(page->findChild<QLabel *>(u"receiptCaption"_s)->isVisible());
    const int side = code->pixmap().width();
    theme.setZoom(1.5);
    QTRY_VERIFY(code->pixmap().width() > side);
}

void SubmissionTest::theReceiptIsKeptAsAFile()
{
    Factory factory;
    const ApplicationId id = factory.city().submitted(Money::fromYuan(100'000));
    factory.sync();
    const auto page = openedCase(factory, id);
    auto *save = page->findChild<QPushButton *>(u"receiptSave"_s);
    QTRY_VERIFY(save->isVisible());
    save->click();
    auto *dialog = page->findChild<QFileDialog *>(u"receiptDialog"_s);
    QVERIFY(dialog);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"receipt.pdf"_s);
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    const QSignalSpy told(page.get(), &Page::toastRequested);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(told.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF") && bytes.contains("receipt.json"));
    auto *print = page->findChild<QPushButton *>(u"receiptPrint"_s);
    print->click();
    auto *preview = page->findChild<QDialog *>(u"receiptPreview"_s);
    QVERIFY(preview && preview->isVisible());
    preview->close();
}

void SubmissionTest::aCorrectionHasAReceiptOfItsOwn()
{
    Factory factory;
    City &city = factory.city();
    const ApplicationId id = factory.returned({{u"contractNumber"_s, u"与附件不一致"_s}});
    factory.sync();
    const auto detail = [&] { return must(waited(factory.use.applications.detail(id))); };
    const std::optional<SubmissionReceipt> first = receiptOf(detail());
    QVERIFY(first && !first->isCorrection);
    city.advanceDays(2);
    ApplicationForm form = city.get<Application>(id);
    form.contractNumber = u"HT-9"_s;
    factory.ask(city.owner, ResubmitApplication {id, form, {}});
    factory.sync();
    const std::optional<SubmissionReceipt> second = receiptOf(detail());
    QVERIFY(second && second->isCorrection);
    QCOMPARE(second->number, first->number);
    QVERIFY(second->digest != first->digest);
    QCOMPARE(localDate(second->receivedAt), localDate(first->receivedAt).addDays(2));
}

void SubmissionTest::theDigestCoversFieldsAndPapers()
{
    const City city;
    const ApplicationForm form = city.form(Money::fromYuan(100'000));
    QCOMPARE(digestOf(form), digestOf(ApplicationForm(form)));
    ApplicationForm other = form;
    other.contactPhone += u'1';
    QVERIFY(digestOf(other) != digestOf(form));
    other = form;
    other.materials.front().sha256[0] = u'b';
    QVERIFY(digestOf(other) != digestOf(form));
}

void SubmissionTest::howLongItTakesIsSaidFromNoticesAlone()
{
    Factory factory;
    City &city = factory.city();
    const auto notice = [&] {
        const ApplicationId id = city.confirmed(Money::fromYuan(100'000));
        city.advanceDays(3);
        factory.ask(city.clerk, PublishNotice {id});
    };
    for (int i = 1; i < LeastNotices; ++i)
        notice();
    const ApplicationId mine = city.submitted(Money::fromYuan(100'000));
    factory.sync();
    const auto page = openedCase(factory, mine);
    const auto *words = page->findChild<QLabel *>(u"caseYardstick"_s);
    QTRY_VERIFY2(words->isVisible() && words->text().startsWith(u"Fewer than 5"_s), qPrintable(words->text()));
    notice();
    factory.sync();
    QTRY_VERIFY2(words->text().contains(u"5 public notice(s)"_s), qPrintable(words->text()));
    QVERIFY2(words->text().contains(u"3 day(s)"_s) && words->text().contains(moneySentence(Money::fromYuan(80'000))), qPrintable(words->text()));
}

void SubmissionTest::aCourseThatIsAskedForIsOneClickAway()
{
    OpenForm form(3);
    City &city = form.factory.city();
    const auto *learn = form.find<QPushButton>(u"draftLearn"_s);
    QVERIFY(!learn->isVisible());
    Programme programme = city.get<Programme>(city.programme.id);
    programme.rules.push_back({u"8"_s, RuleType::CourseCompleted, RuleEffect::Fails, {u"roi"_s}, u"须完成课程"_s, u"A course comes first."_s});
    programme.version += 1;
    city.world.put(programme);
    form.factory.sync();
    const auto page = openedAgain(form.factory, form.id);
    learn = page->findChild<QPushButton *>(u"draftLearn"_s);
    QTRY_VERIFY(learn->isVisible());
    const QString course = courseText(u"roi"_s);
    QVERIFY(course != u"roi");
    QTRY_VERIFY2(wordsOf(*page).contains(u"Nobody of the company has completed it: "_s + course), qPrintable(wordsOf(*page)));
    const QSignalSpy asked(page.get(), &Page::pageRequested);
    const_cast<QPushButton *>(learn)->click();
    QCOMPARE(asked.front().front().toString(), u"learn"_s);

    const auto enrolment = city.newId<EnrolmentId>();
    form.factory.ask(city.owner, EnrolInCourse {enrolment, u"roi"_s});
    form.factory.ask(city.clerk, EndEnrolment {enrolment, true, {}});
    form.factory.sync();
    const auto later = openedAgain(form.factory, form.id);
    QTRY_VERIFY(wordsOf(*later).contains(u"A course comes first."_s));
    QVERIFY(!later->findChild<QPushButton *>(u"draftLearn"_s)->isVisible());
}

void SubmissionTest::theFinderLeadsToTheCourse()
{
    Factory factory;
    factory.sync();
    ProgrammesPage page(factory.use, nullptr);
    page.resize(1100, 900);
    page.show();
    FitDetail detail;
    FoundProgramme found {.programme = factory.city().programme, .fit = {}};
    found.fit.fit = Fit::DoesNotFit;
    found.fit.obstacles = {{{.rule = u"8"_s, .type = RuleType::CourseCompleted, .outcome = CheckOutcome::Failed, .input = noCourse, .limit = u"roi"_s},
        {.kind = RemedyKind::CompleteCourse, .values = {u"roi"_s}}}};
    detail.showFit(found, factory.use.today(), false);
    detail.show();
    QVERIFY2(wordsOf(detail).contains(u"Complete the course: "_s + courseText(u"roi"_s)), qPrintable(wordsOf(detail)));
    const QSignalSpy asked(&detail, &FitDetail::answerRequested);
    detail.findChild<QPushButton *>(u"answer_Courses"_s)->click();
    QCOMPARE(asked.count(), 1);
    const QSignalSpy left(&page, &Page::pageRequested);
    Q_EMIT page.findChild<FitDetail *>()->answerRequested(MissingFact::Courses);
    QCOMPARE(left.front().front().toString(), u"learn"_s);
}

void SubmissionTest::theCursorIsBackWhereSomebodyTyped()
{
    OpenForm form(1);
    form.type(u"draftContractNumber"_s, u"HT-2026"_s);
    QTRY_COMPARE(form.stored().contractNumber, u"HT-2026"_s);
    const auto page = openedAgain(form.factory, form.id); // The other one still stands, as if the program had been killed.
    auto *number = page->findChild<QLineEdit *>(u"draftContractNumber"_s);
    QTRY_VERIFY(number->hasFocus() && !number->hasSelectedText());
    QTest::keyClicks(number, u"-7"_s);
    QCOMPARE(number->text(), u"HT-2026-7"_s);
    QTRY_COMPARE(form.stored().contractNumber, u"HT-2026-7"_s);
    page->hide(); // Left by the person's will.
    const auto later = openedAgain(form.factory, form.id);
    auto *project = later->findChild<QLineEdit *>(u"draftProject"_s);
    QTRY_VERIFY(project->hasFocus()); // The first that is missing.
}

} // namespace cpv

QTEST_MAIN(cpv::SubmissionTest)
#include "tst_submission.moc"
