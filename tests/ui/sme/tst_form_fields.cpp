#include "tests/support/heard_alerts.h"
#include "tests/ui/sme/open_form.h"
#include "ui/models/domain_text.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/optional_date.h"

#include <QCheckBox>
#include <QLabel>
#include <QLayout>
#include <QWindow>

#include <algorithm>

namespace cpv {

/// Which fields a programme's rules ask for, and how a field says what is wrong with it.
class FormFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongStandsInItsFieldAndInTheAnnouncedList_data();
    void whatIsWrongStandsInItsFieldAndInTheAnnouncedList();
    void theProviderIsAskedForAsTheRulesSay_data();
    void theProviderIsAskedForAsTheRulesSay();
    void costsAreAskedForWhereTheProgrammeNamesThem();
    void whatIsWrongIsListedWhenTheClickIsThrough();
    void nothingMovesAsTheLastThingIsPutRight();
    void theRoomOfWhatWasPutRightGoesWithTheNextField();
    void tickingTheDeclarationMovesNothing();
    void aContractIsSignedBeforeItIsHandedIn();
};

void FormFieldsTest::whatIsWrongStandsInItsFieldAndInTheAnnouncedList_data()
{
    QTest::addColumn<QString>("editor");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    QTest::newRow("no amount") << u"draftContractAmount"_s << u"abc"_s << u"contractAmount"_s << QString();
    QTest::newRow("no phone") << u"draftContactPhone"_s << u"12"_s << u"contactPhone"_s << u"Not a phone number"_s;
    QTest::newRow("costs beyond the contract") << u"draftCostComputeRental"_s << u"900000"_s << u"costs"_s << u"more than the contract's amount"_s;
    QTest::newRow("no cost") << u"draftCostComputeRental"_s << u"1,2,3x"_s << u"costs"_s << QString();
    QTest::newRow("aid beyond the contract") << u"draftOtherAid"_s << u"900000"_s << u"otherAid"_s << u"More than the contract's amount"_s;
}

void FormFieldsTest::whatIsWrongStandsInItsFieldAndInTheAnnouncedList()
{
    QFETCH(const QString, editor);
    QFETCH(const QString, typed);
    QFETCH(const QString, field);
    QFETCH(const QString, words);
    const HeardAlerts alerts;
    OpenForm form(1);
    form.type(u"draftContractAmount"_s, u"100000"_s);
    const auto *list = form.find<QWidget>(u"draftProblems"_s);
    QVERIFY(!list->isVisible());
    form.type(editor, typed);
    form.find<QWidget>(u"draftProject"_s)->setFocus();
    QTRY_VERIFY(list->isVisible());
    const auto *edit = form.find<QLineEdit>(editor);
    const auto *place = qobject_cast<FormField *>(edit->parentWidget());
    QVERIFY(place && place->hasError());
    const QString said = edit->accessibleDescription(); // What stands below the field.
    QVERIFY2(!said.isEmpty() && said.contains(words), qPrintable(said));
    QTRY_VERIFY2(list->accessibleDescription().contains(u"%1: %2"_s.arg(fieldText(field), said)), qPrintable(list->accessibleDescription()));
    QTRY_COMPARE(alerts.of(u"draftProblems"_s), 1);
    form.type(editor, u"13800001234"_s.first(field == u"contactPhone" ? 11 : 5)); // And it goes from both.
    form.find<QWidget>(u"draftProject"_s)->setFocus();
    QTRY_VERIFY(!form.find<QPushButton>(u"problem_"_s + field));
    QVERIFY(!place->hasError());
}

void FormFieldsTest::aContractIsSignedBeforeItIsHandedIn()
{
    OpenForm form(1);
    auto *signing = form.find<OptionalDate>(u"draftContractSigned"_s);
    const QDate today = localDate(form.factory.city().clock.now());
    signing->setFocus();
    signing->setChosen(today.addDays(1));
    Q_EMIT signing->dateEdited();
    form.find<QWidget>(u"draftProject"_s)->setFocus(); // What is wrong is listed once its field is left.
    QTRY_VERIFY(form.find<QPushButton>(u"problem_contractSigned"_s));
    signing->setChosen(today);
    Q_EMIT signing->dateEdited();
    const auto *place = qobject_cast<FormField *>(signing->parentWidget());
    QTRY_VERIFY(place && !place->hasError());
}

void FormFieldsTest::theProviderIsAskedForAsTheRulesSay_data()
{
    QTest::addColumn<bool>("isListed"); // The programme names providers.
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("nothing asks for it") << false << QString() << false;
    QTest::newRow("a list") << true << QString() << true;
    QTest::newRow("must be listed") << false << enumText(RuleType::ProviderListed) << true;
    QTest::newRow("must be unrelated") << false << enumText(RuleType::ProviderUnrelated) << true;
    QTest::newRow("must be in a region") << false << enumText(RuleType::ProviderInRegion) << true;
    QTest::newRow("another rule") << false << enumText(RuleType::MinimumContract) << false;
}

void FormFieldsTest::theProviderIsAskedForAsTheRulesSay()
{
    QFETCH(const bool, isListed);
    QFETCH(const QString, rule);
    QFETCH(const bool, isAsked);
    OpenForm form(1);
    Programme programme = form.factory.city().get<Programme>(form.factory.city().programme.id);
    if (!isListed)
        programme.providers.clear();
    programme.rules.clear();
    if (const auto type = enumFromText<RuleType>(rule))
        programme.rules.push_back({.number = u"1"_s, .type = *type, .effect = RuleEffect::NeedsReview});
    form.openAnother(programme);
    QTRY_COMPARE(form.find<QWidget>(u"draftProvider"_s)->isVisible(), isAsked);
    if (isAsked)
        return;
    Draft draft = must(waited(form.factory.use.drafts.load(form.id)));
    draft.provider = form.factory.city().provider.id; // Chosen before: it is seen, whoever asks for it.
    must(waited(form.factory.use.drafts.save(draft)));
    form.reopen();
    QTRY_VERIFY(form.find<QWidget>(u"draftProvider"_s)->isVisible());
}

void FormFieldsTest::costsAreAskedForWhereTheProgrammeNamesThem()
{
    OpenForm form(1);
    QTRY_VERIFY(form.find<QWidget>(u"draftCostComputeRental"_s)->isVisible()); // Rows made anew show in the next turn.
    QTRY_VERIFY(form.find<QWidget>(u"draftCostModelApi"_s)->isVisible());
    QVERIFY(!form.find<QWidget>(u"draftCostTrainingData"_s)); // Only those it pays for.
    Programme programme = form.factory.city().get<Programme>(form.factory.city().programme.id);
    programme.costs = {CostKind::TrainingData};
    form.openAnother(programme);
    QTRY_VERIFY(form.find<QWidget>(u"draftCostTrainingData"_s)->isVisible());
    QVERIFY(!form.find<QWidget>(u"draftCostComputeRental"_s));
    programme.costs.clear();
    ++programme.version;
    form.openAnother(programme);
    QVERIFY(!form.find<QWidget>(u"draftCostTrainingData"_s));
    const auto titles = form.page->findChildren<QLabel *>();
    QVERIFY(std::ranges::none_of(titles, [](const QLabel *label) { return label->isVisible() && label->text().startsWith(u"Eligible costs"_s); }));
}

void FormFieldsTest::whatIsWrongIsListedWhenTheClickIsThrough()
{
    OpenForm form(1);
    const auto *list = form.find<QWidget>(u"draftProblems"_s);
    form.settle();
    form.type(u"draftContractAmount"_s, u"abc"_s);
    const auto *next = form.find<QWidget>(u"draftPurpose"_s);
    const QPoint aimed = next->mapTo(form.page.get(), next->rect().center());
    QTest::mousePress(form.page->windowHandle(), Qt::LeftButton, {}, aimed);
    QTRY_VERIFY(next->hasFocus());
    form.settle();
    QVERIFY(!list->isVisible()); // Where there is no room beside the form, it would push the form down.
    QTest::mouseRelease(form.page->windowHandle(), Qt::LeftButton, {}, aimed);
    QTRY_VERIFY(list->isVisible());
}

void FormFieldsTest::nothingMovesAsTheLastThingIsPutRight()
{
    OpenForm form(1);
    auto *list = form.find<QWidget>(u"draftProblems"_s);
    form.type(u"draftContractAmount"_s, u"abc"_s);
    form.find<QWidget>(u"draftProject"_s)->setFocus();
    QTRY_VERIFY(list->isVisible());
    QTRY_VERIFY(list->height() > 0 && form.find<QPushButton>(u"problem_contractAmount"_s)->isVisible());
    form.settle();
    const int height = list->height();
    form.type(u"draftContractAmount"_s, u"100000"_s);
    form.find<QWidget>(u"draftProject"_s)->setFocus();
    QTRY_VERIFY(!form.find<QPushButton>(u"problem_contractAmount"_s));
    QTRY_VERIFY(list->accessibleName().startsWith(u"All is put right"_s));
    QVERIFY(list->isVisible());
    QTRY_COMPARE(list->height(), height);
    form.openAnother(form.factory.city().get<Programme>(form.factory.city().programme.id)); // Another form begins anew.
    QVERIFY(!list->isVisible());
}

void FormFieldsTest::theRoomOfWhatWasPutRightGoesWithTheNextField()
{
    OpenForm form(1);
    const auto *list = form.find<QWidget>(u"draftProblems"_s);
    const auto leave = [&form] { form.find<QWidget>(u"draftProject"_s)->setFocus(); };
    form.settle();
    form.type(u"draftContractAmount"_s, u"abc"_s);
    form.type(u"draftContactPhone"_s, u"12"_s);
    leave();
    QTRY_VERIFY(form.find<QPushButton>(u"problem_contractAmount"_s) && form.find<QPushButton>(u"problem_contactPhone"_s));
    form.settle();
    const int height = list->height();
    form.type(u"draftContractAmount"_s, u"100000"_s);
    form.type(u"draftContactPhone"_s, u"13800001234"_s);
    leave();
    QTRY_VERIFY(list->accessibleName().startsWith(u"All is put right"_s));
    form.settle();
    QCOMPARE(list->height(), height); // Nothing moves as it happens.
    form.type(u"draftPurpose"_s, u"Training"_s);
    leave();
    QTRY_VERIFY(list->height() < height);
    QVERIFY(list->isVisible());
}

void FormFieldsTest::tickingTheDeclarationMovesNothing()
{
    OpenForm form(3);
    auto *tick = form.find<QCheckBox>(u"draftDeclared"_s);
    const auto isListed = [&] {
        const auto *line = form.find<QWidget>(u"problem_declared"_s);
        return line && line->isVisible();
    };
    QTRY_VERIFY(isListed());
    form.settle();
    const auto placeOf = [&](const QWidget *widget) { return widget->mapTo(form.page.get(), QPoint()); };
    const std::vector<const QWidget *> parts {tick, form.find<QWidget>(u"draftSubmit"_s), form.find<QWidget>(u"estimateAmount"_s)};
    std::vector<QPoint> before;
    for (const QWidget *part : parts)
        before.push_back(placeOf(part));
    const auto needed = [&] { return form.page->layout()->heightForWidth(form.page->width()); };
    const int height = needed();
    tick->click();
    QTRY_VERIFY(!form.find<QWidget>(u"problem_declared"_s));
    form.settle();
    for (std::size_t i = 0; i < parts.size(); ++i)
        QCOMPARE(placeOf(parts[i]), before[i]);
    QCOMPARE(needed(), height); // Nor does the page get shorter below whoever scrolled to its end.
}

} // namespace cpv

QTEST_MAIN(cpv::FormFieldsTest)
#include "tst_form_fields.moc"
