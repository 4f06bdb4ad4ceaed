#include "core/base/money_text.h"
#include "core/protocol/catalogue.h"
#include "tests/support/no_warnings.h"
#include "tests/unit/storage/empty_desk.h"
#include "ui/models/domain_text.h"
#include "ui/sme/fit_words.h"
#include "ui/sme/programmes_page.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

/// The finder on a device that nobody has signed in on.
class LookAround
{
public:
    EmptyDesk desk;
    ProgrammesPage page {desk.use, nullptr};

    LookAround()
    {
        page.resize(1100, 900);
        page.show();
        page.refresh();
        if (!QTest::qWaitFor([this] { return fits().model()->rowCount() > 0; }))
            qFatal("no programme was found");
    }
    template <typename Widget> Widget &part(const QString &name) const
    {
        auto *found = page.findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    TableView &fits() const { return part<TableView>(u"finderFitsTable"_s); }
    TableView &misfits() const { return part<TableView>(u"finderMisfitsTable"_s); }
    void choose(const QString &box, const QString &value) const
    {
        auto &combo = part<QComboBox>(box);
        const int place = combo.findData(value);
        if (place < 0)
            qFatal("%s has no %s", qPrintable(box), qPrintable(value));
        combo.setCurrentIndex(place);
    }
    /// The row's cells; empty: it isn't there.
    static QStringList rowOf(const TableView &table, const Programme &programme)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            QStringList texts;
            for (int column = 0; column < table.model()->columnCount(); ++column)
                texts << table.model()->index(row, column).data().toString();
            if (texts[0] == placeName(programme) && texts[1] == programmeName(programme))
                return texts;
        }
        return {};
    }
};

Programme published(const QString &prefix)
{
    const auto programmes = must(builtinProgrammes());
    return *std::ranges::find(programmes, prefix, &Programme::numberPrefix);
}

}

/// What a company could get is seen before there is an account, a registry or a password.
class VisitorsFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void everyProgrammeThatTheProgramCarriesIsThere()
    {
        const LookAround look;
        QCOMPARE(look.fits().model()->rowCount() + look.misfits().model()->rowCount(), int(must(builtinProgrammes()).size()));
        QVERIFY(look.part<QWidget>(u"companySketch"_s).isVisible());
    }

    /// What the program carries can't know of windows published since.
    void noProgrammeIsCalledClosed()
    {
        const LookAround look;
        for (const TableView *table : {&look.fits(), &look.misfits()}) {
            for (int row = 0; row < table->model()->rowCount(); ++row)
                QVERIFY(table->model()->index(row, 2).data().toString() != fitText(Fit::Closed));
        }
    }

    void aSketchedCompanyAndACostGiveAnAmount()
    {
        const LookAround look;
        const Programme beijing = published(u"BJ"_s);
        look.choose(u"sketchPlace"_s, u"110000"_s);
        look.choose(u"sketchSize"_s, enumText(SizeClass::Small));
        QTest::keyClicks(&look.part<MoneyEdit>(u"finderCost"_s), u"720000"_s);
        QTRY_VERIFY(!LookAround::rowOf(look.fits(), beijing).isEmpty());
        const QString amount = LookAround::rowOf(look.fits(), beijing)[3];
        QVERIFY(!look.page.findChild<QPushButton *>(u"answer_Provider"_s)); // There is none to choose from.
        QVERIFY2(moneyFromText(amount).value_or(Money()).fen() > 0, qPrintable(amount));
    }

    void anotherPlacesProgrammeSaysThatItDoesNotFit()
    {
        const LookAround look;
        look.choose(u"sketchPlace"_s, u"330200"_s);
        QTRY_VERIFY(!LookAround::rowOf(look.misfits(), published(u"BJ"_s)).isEmpty());
        look.choose(u"sketchPlace"_s, {});
        QTRY_VERIFY(LookAround::rowOf(look.misfits(), published(u"BJ"_s)).isEmpty());
    }

    void whatIsMissingOfTheCompanyIsAskedHere()
    {
        const LookAround look;
        QVERIFY(QTest::qWaitForWindowActive(const_cast<ProgrammesPage *>(&look.page)));
        auto *answer = look.page.findChild<QPushButton *>(u"answer_Company"_s);
        QVERIFY(answer);
        answer->click();
        QVERIFY(look.part<QComboBox>(u"sketchPlace"_s).hasFocus());
    }

    void whatAVisitorEntersIsKeptAsTheCardSays()
    {
        LookAround look;
        const auto labels = look.part<QWidget>(u"companySketch"_s).findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"is kept on this computer only"_s); }));
        auto &place = look.part<QComboBox>(u"sketchPlace"_s);
        place.setCurrentIndex(place.findData(u"310000"_s));
        Q_EMIT place.activated(place.currentIndex()); // By hand.
        QTest::keyClicks(&look.part<MoneyEdit>(u"finderCost"_s), u"720000"_s);
        const QString cost = look.part<MoneyEdit>(u"finderCost"_s).text();
        ProgrammesPage again(look.desk.use, nullptr);
        const QString slot = look.desk.use.keptForms.slotOf(u"finder"_s);
        QTRY_COMPARE(must(waited(look.desk.use.keptForms.of(slot)))[u"finderCost"_s].toString(), cost);
        again.show();
        again.refresh();
        QTRY_COMPARE(again.findChild<QComboBox *>(u"sketchPlace"_s)->currentData().toString(), u"310000"_s);
        QTRY_COMPARE(again.findChild<MoneyEdit *>(u"finderCost"_s)->text(), cost);
    }

    void theDistrictsFollowThePlace()
    {
        const LookAround look;
        const auto &districts = look.part<QComboBox>(u"sketchDistrict"_s);
        QCOMPARE(districts.count(), 1);
        look.choose(u"sketchPlace"_s, u"310000"_s);
        QCOMPARE(districts.count(), int(districtsOf({u"310000"_s}).size()) + 1);
    }

    void applyingBeginsWithSigningUp()
    {
        LookAround look;
        QSignalSpy asked(&look.page, &Page::pageRequested);
        look.part<QPushButton>(u"sketchSignUp"_s).click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), u"signUp"_s);
    }

private:
    WarningsSeen m_warnings;
};

QTEST_MAIN(VisitorsFinderTest)
#include "tst_visitors_finder.moc"
