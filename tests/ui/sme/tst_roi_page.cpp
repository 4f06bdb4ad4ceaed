#include "core/insight/projection.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "ui/charts/line_chart_card.h"
#include "ui/charts/tornado_card.h"
#include "ui/common/projection_words.h"
#include "ui/models/roi_text.h"
#include "ui/sme/roi_page.h"
#include "ui/widgets/kpi_card.h"

#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cpv {

/// What a project returns: moved, typed, undone, kept, compared and taken to the board.
class RoiPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void nothingIsDrawnBeforeItIsCalculated();
    void beginsWithATemplateAndTheProgrammesTerms();
    void aMovedSliderMovesFiguresCurveAndDraws();
    void aDragIsOneStepOfUndo();
    void typingTakesAnyWayOfWritingANumber();
    void anUnfinishedWordOfAnImeChangesNothing();
    void anEndOutOfOrderIsSaidAndNotCalculated();
    void aDragToNothingAndBackKeepsTheRange();
    void anotherTemplateCanBeUndone();
    void threeScenariosStandSideBySide();
    void aDeletedScenarioComesBack();
    void aSavedScenarioIsOpenedAgain();
    void everyChartIsATableToo();
    void numbersAreReadAsTheyAreShown();
    void theBoardsPaperCanBeSearched();
    void anApplicationCarriesTheCalculation();

private:
    WarningsSeen m_warnings;
};

namespace {

class Studio
{
public:
    Factory factory;
    std::unique_ptr<RoiPage> page;
    std::unique_ptr<QSignalSpy> drawn;

    Studio()
    {
        factory.sync();
        page = std::make_unique<RoiPage>(factory.use, nullptr);
        drawn = std::make_unique<QSignalSpy>(page.get(), &RoiPage::drawn);
        page->resize(1200, 1600);
        page->setVisible(true);
        page->refresh();
        [&] { QTRY_VERIFY(page->shownCase().programme && !drawn->isEmpty()); }();
    }
    template <typename Widget> Widget *at(const QString &name) const { return page->findChild<Widget *>(name); }
    QSlider *slider(const QString &driver) const { return at<QSlider>(u"roiSlider_"_s + driver); }
    void click(const QString &name) const { at<QAbstractButton>(name)->click(); }
    void type(const QString &name, const QString &text) const
    {
        auto *edit = at<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QInputMethodEvent committed; // As both keyboards and input methods end.
        committed.setCommitString(text);
        QApplication::sendEvent(edit, &committed);
    }
    QString says(const QString &name) const { return at<QWidget>(name)->accessibleDescription(); }
    Spread spread(RoiDriver driver) const { return spreadOf(page->shownCase().inputs, driver); }
    QString texts(const QString &name) const
    {
        QStringList found;
        for (const QLabel *label : at<QWidget>(name)->findChildren<QLabel *>())
            found << label->text();
        return found.join(u" | "_s);
    }
    void save(const QString &title, const QString &button) const
    {
        type(u"roiTitle"_s, title);
        QSignalSpy told(page.get(), &Page::toastRequested);
        click(button);
        [&] { QTRY_COMPARE(told.size(), 1); }();
    }
};

} // namespace

void RoiPageTest::nothingIsDrawnBeforeItIsCalculated()
{
    Factory factory;
    factory.sync();
    RoiPage page(factory.use, nullptr);
    page.show();
    const auto sees = [&page](const QString &name) { return page.findChild<QWidget *>(name)->isVisible(); };
    QVERIFY(sees(u"roiEmpty"_s));
    for (const QString &part : {u"roiPayback"_s, u"roiCurve"_s, u"roiTornado"_s})
        QVERIFY2(!sees(part), qPrintable(part));
    page.refresh();
    QTRY_VERIFY(sees(u"roiPayback"_s) && sees(u"roiCurve"_s) && sees(u"roiTornado"_s));
    QVERIFY(!sees(u"roiEmpty"_s));
}

void RoiPageTest::beginsWithATemplateAndTheProgrammesTerms()
{
    Studio studio;
    const RoiCase &shown = studio.page->shownCase();
    QCOMPARE(shown.basis, u"inspection"_s);
    QCOMPARE(shown.inputs.voucher.rate, coverFor(studio.factory.city().programme, studio.factory.city().company.type, {CostKind::ComputeRental}));
    QVERIFY2(studio.says(u"roiPayback"_s).contains(u"without"_s), qPrintable(studio.says(u"roiPayback"_s)));
    QTRY_VERIFY2(studio.says(u"roiOdds"_s).contains(u"%"_s), qPrintable(studio.says(u"roiOdds"_s)));
    QVERIFY(!studio.at<QWidget>(u"roiUndo"_s)->isEnabled()); // Nobody has done anything yet.
}

void RoiPageTest::aMovedSliderMovesFiguresCurveAndDraws()
{
    Studio studio;
    const QString before = studio.says(u"roiNpv"_s), odds = studio.says(u"roiOdds"_s);
    studio.drawn->clear();
    QSlider *slider = studio.slider(u"CostPerDefect"_s);
    QTest::keyClick(slider, Qt::Key_Home); // By the keyboard alone.
    QVERIFY(studio.says(u"roiNpv"_s) != before); // At once, not when the draws are there.
    QTRY_VERIFY(!studio.drawn->isEmpty());
    QVERIFY(studio.says(u"roiOdds"_s) != odds);
    QVERIFY(studio.says(u"roiIrr"_s).contains(u"none"_s)); // Never earns its cost.
    QVERIFY(studio.says(u"roiPayback"_s).contains(u"not within"_s));
    QVERIFY(studio.says(u"roiBreakEven"_s).contains(u"not enough"_s));
}

void RoiPageTest::aDragIsOneStepOfUndo()
{
    Studio studio;
    const RoiInputs before = studio.page->shownCase().inputs;
    QSlider *slider = studio.slider(u"CardHours"_s);
    slider->setSliderDown(true);
    for (const int step : {3, 7, 20})
        slider->setSliderPosition(step);
    slider->setSliderDown(false);
    const RoiInputs dragged = studio.page->shownCase().inputs;
    QVERIFY(dragged != before);
    studio.click(u"roiUndo"_s);
    QCOMPARE(studio.page->shownCase().inputs, before);
    QVERIFY(!studio.at<QWidget>(u"roiUndo"_s)->isEnabled());
    studio.click(u"roiRedo"_s);
    QCOMPARE(studio.page->shownCase().inputs, dragged);
}

void RoiPageTest::typingTakesAnyWayOfWritingANumber()
{
    Studio studio;
    studio.type(u"roiLikely_CapitalCost"_s, u"32万"_s);
    QCOMPARE(studio.spread(RoiDriver::CapitalCost).likely, Money::fromYuan(320'000).fen());
    studio.type(u"roiHigh_CapitalCost"_s, u"1,000,000"_s);
    QCOMPARE(studio.spread(RoiDriver::CapitalCost).high, Money::fromYuan(1'000'000).fen());
    studio.type(u"roiLikely_DefectReduction"_s, u"18.5 %"_s);
    QCOMPARE(studio.spread(RoiDriver::DefectReduction).likely, 1'850);
    auto *field = studio.at<QLineEdit>(u"roiLikely_CapitalCost"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), u"320,000.00"_s);
}

void RoiPageTest::anUnfinishedWordOfAnImeChangesNothing()
{
    Studio studio;
    const RoiInputs before = studio.page->shownCase().inputs;
    auto *field = studio.at<QLineEdit>(u"roiLikely_CapitalCost"_s);
    field->setFocus();
    field->selectAll();
    QInputMethodEvent unfinished(u"32"_s, {});
    QApplication::sendEvent(field, &unfinished);
    QCOMPARE(studio.page->shownCase().inputs, before);
    QInputMethodEvent finished;
    finished.setCommitString(u"３２万"_s);
    QApplication::sendEvent(field, &finished);
    QCOMPARE(studio.spread(RoiDriver::CapitalCost).likely, Money::fromYuan(320'000).fen());
}

void RoiPageTest::anEndOutOfOrderIsSaidAndNotCalculated()
{
    Studio studio;
    const Spread before = studio.spread(RoiDriver::CardHourPrice);
    auto *error = studio.at<QLabel>(u"roiError_CardHourPrice"_s);
    studio.type(u"roiLow_CardHourPrice"_s, u"9000"_s);
    QCOMPARE(studio.spread(RoiDriver::CardHourPrice), before);
    QVERIFY(error->text().contains(u"must not be above"_s));
    studio.type(u"roiLow_CardHourPrice"_s, u"many"_s);
    QVERIFY(error->text().contains(u"Enter a number"_s));
    QTest::keyClick(studio.at<QLineEdit>(u"roiLow_CardHourPrice"_s), Qt::Key_Return);
    QVERIFY(error->text().contains(u"Enter a number"_s)); // Nothing is put in its place unsaid.
    QCOMPARE(studio.at<QLineEdit>(u"roiLow_CardHourPrice"_s)->text(), u"many"_s);
    studio.type(u"roiLow_CardHourPrice"_s, driverValueText(RoiDriver::CardHourPrice, before.low));
    QVERIFY(error->text().isEmpty());
}

void RoiPageTest::aDragToNothingAndBackKeepsTheRange()
{
    Studio studio;
    QSlider *slider = studio.slider(u"HoursSaved"_s);
    const int start = slider->value();
    const Spread before = studio.spread(RoiDriver::HoursSaved);
    slider->setValue(0);
    QCOMPARE(studio.spread(RoiDriver::HoursSaved).high, 0);
    slider->setValue(start);
    QCOMPARE(studio.spread(RoiDriver::HoursSaved), before);
}

void RoiPageTest::anotherTemplateCanBeUndone()
{
    Studio studio;
    const RoiCase before = studio.page->shownCase();
    const auto choices = studio.at<QWidget>(u"roiTemplate"_s)->findChildren<QAbstractButton *>();
    QCOMPARE(choices.size(), 3);
    choices.at(1)->click();
    QCOMPARE(studio.page->shownCase().basis, u"crops"_s);
    QVERIFY(!studio.slider(u"ExtraUnits"_s));
    choices.at(2)->click();
    QVERIFY(studio.slider(u"ExtraUnits"_s));
    studio.click(u"roiUndo"_s);
    studio.click(u"roiUndo"_s);
    QCOMPARE(studio.page->shownCase(), before);
}

void RoiPageTest::threeScenariosStandSideBySide()
{
    Studio studio;
    studio.save(u"careful"_s, u"roiSave"_s);
    studio.slider(u"CardHours"_s)->setValue(10);
    studio.save(u"bold"_s, u"roiSaveNew"_s);
    studio.save(u"boldest"_s, u"roiSaveNew"_s);
    QTRY_VERIFY(studio.at<QWidget>(u"roiScenario2"_s));
    for (const QString &title : {u"careful"_s, u"bold"_s, u"boldest"_s})
        QVERIFY2(studio.texts(u"roiScenarios"_s).contains(title), qPrintable(studio.texts(u"roiScenarios"_s)));
    QTRY_VERIFY2(studio.texts(u"roiScenarios"_s).count(u" % likely"_s) >= 3, qPrintable(studio.texts(u"roiScenarios"_s)));
    studio.type(u"roiTitle"_s, u"a fourth"_s);
    studio.click(u"roiSaveNew"_s);
    QTRY_VERIFY(studio.texts(u"roiNotice"_s).contains(u"Three scenarios"_s));
}

void RoiPageTest::aDeletedScenarioComesBack()
{
    Studio studio;
    studio.save(u"careful"_s, u"roiSave"_s);
    QTRY_VERIFY(studio.at<QWidget>(u"roiRemove0"_s));
    QSignalSpy asked(studio.page.get(), &Page::undoToastRequested);
    studio.click(u"roiRemove0"_s);
    QTRY_COMPARE(asked.size(), 1);
    QTRY_VERIFY(must(waited(studio.factory.use.roi.list())).empty());
    asked[0][2].value<std::function<void()>>()();
    QTRY_COMPARE(must(waited(studio.factory.use.roi.list())).size(), std::size_t(1));
}

void RoiPageTest::aSavedScenarioIsOpenedAgain()
{
    Studio studio;
    studio.save(u"careful"_s, u"roiSave"_s);
    const RoiCase kept = studio.page->shownCase();
    studio.slider(u"CardHours"_s)->setValue(3);
    studio.save(u"bold"_s, u"roiSaveNew"_s);
    QTRY_VERIFY(studio.at<QWidget>(u"roiOpen1"_s));
    studio.click(u"roiOpen0"_s);
    QCOMPARE(studio.page->shownCase().inputs, kept.inputs);
    QCOMPARE(studio.page->shownCase().id, kept.id);
    studio.save(u"careful again"_s, u"roiSave"_s); // Into the same.
    const std::vector<RoiCase> all = must(waited(studio.factory.use.roi.list()));
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all[0].title, u"careful again"_s);
}

void RoiPageTest::everyChartIsATableToo()
{
    Studio studio;
    for (const QString &name : {u"roiCurve"_s, u"roiFlow"_s, u"roiTornado"_s}) {
        auto *chart = studio.at<ChartCard>(name);
        chart->setShowsTable(true);
        const auto *table = chart->findChild<QTableView *>();
        QVERIFY(table && table->model()->rowCount() > 5);
    }
}

void RoiPageTest::numbersAreReadAsTheyAreShown()
{
    for (const RoiDriver driver : enumValues<RoiDriver>()) {
        const auto [least, most] = boundsOf(driver);
        for (const qint64 value : {least, qint64(0), qint64(1), qint64(1'234), most})
            QCOMPARE(driverValueFromText(driver, driverValueText(driver, value)), value);
    }
    QVERIFY(!driverValueFromText(RoiDriver::CardHours, u"1.5"_s)); // Hours are whole.
    QVERIFY(!percentFromText(u"120 %"_s));
    QCOMPARE(percentFromText(u"－5"_s)->value, -500);
}

void RoiPageTest::theBoardsPaperCanBeSearched()
{
    Studio studio;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"board.pdf"_s);
    studio.page->primaryAction()->trigger();
    auto *dialog = qobject_cast<QFileDialog *>(studio.page->findChild<QFileDialog *>(u"roiPaperDialog"_s));
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(studio.texts(u"roiNotice"_s).contains(u"written"_s));
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const QString &word : {u"Visual inspection"_s, u"Payback with voucher"_s, u"Assumptions"_s, u"Month by month"_s, u"Page 1 of "_s, u"10000 draws"_s})
        QVERIFY2(text.contains(word), qPrintable(word + u'\n' + text.left(1500)));
}

/// Into a draft, up with the submit, and down to whoever reads the application.
void RoiPageTest::anApplicationCarriesTheCalculation()
{
    Studio studio;
    QVERIFY(!studio.at<QWidget>(u"roiAttach"_s)->isVisible()); // Nothing is being written yet.
    Factory &factory = studio.factory;
    Draft draft = must(waited(factory.use.drafts.create(factory.city().programme.id)));
    static_cast<ApplicationForm &>(draft) = factory.city().form(Money::fromYuan(200'000));
    draft = must(waited(factory.use.drafts.save(draft)));
    studio.page->refresh();
    QTRY_VERIFY(studio.at<QWidget>(u"roiAttach"_s)->isVisible());
    studio.slider(u"CardHours"_s)->setValue(12);
    studio.click(u"roiAttach"_s);
    QTRY_VERIFY(studio.texts(u"roiNotice"_s).contains(u"Kept with the application"_s));
    draft = must(waited(factory.use.drafts.load(draft.id)));
    QVERIFY(draft.projection && follows(*draft.projection));
    QCOMPARE(draft.projection->inputs, studio.page->shownCase().inputs);
    const ApplicationId application = factory.use.newId<ApplicationId>();
    ApplicationForm form = factory.city().form(Money::fromYuan(200'000)); // With its papers, which a draft keeps apart.
    form.projection = draft.projection;
    factory.ask(factory.city().owner, SubmitApplication {application, form, {}});
    const Application submitted = factory.city().get<Application>(application);
    QVERIFY(submitted.projection == draft.projection);
    Projection polished = *submitted.projection;
    polished.npvWith += Money::fromYuan(1'000'000);
    QVERIFY(!follows(polished)); // The office calculates again.
    QCOMPARE(projectionPairs(polished).size(), projectionPairs(*submitted.projection).size() + 1);
}

} // namespace cpv

QTEST_MAIN(cpv::RoiPageTest)
#include "tst_roi_page.moc"
