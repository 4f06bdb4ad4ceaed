#include "core/usecases/risk_picture.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/decisions_scene.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/risk_page.h"
#include "ui/admin/risk_words.h"
#include "ui/models/placement_text.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace cpv;
using namespace Qt::StringLiterals;

class RiskPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void theSixteenChecksSayWhatTheyCouldNotCheck();
    void aPersonDecidesWithAReason();
    void otherEvidenceAsksAnew();
    void nobodyDecidesOnOneself();
    void whoAuditsOnlyReads();
    void anotherLimitIsTriedAndThenSet();
    void everyFindingHasWords();
    void aPriceIsComparedInFiguresOfOneRounding();

private:
    WarningsSeen m_warnings;
};

namespace {

class RiskBench
{
public:
    Office office;
    DecisionsScene scene;
    std::unique_ptr<RiskPage> page;

    explicit RiskBench(AccountId City::*who = &City::approverA)
    {
        scene = fillDecisions(office.city());
        office.city().place = scene.place; // Whose registry the city plays from here on.
        open(office.city().*who);
    }
    void open(AccountId who)
    {
        office.signIn(who);
        office.sync();
        page = std::make_unique<RiskPage>(office.use, nullptr);
        page->resize(1300, 2000);
        page->setVisible(true);
        page->refresh();
        auto &places = part<QComboBox>(u"riskPlaces"_s);
        QTRY_VERIFY(places.findData(scene.place.code) >= 0);
        places.setCurrentIndex(places.findData(scene.place.code));
        Q_EMIT places.activated(places.currentIndex());
        QTRY_COMPARE(checks().model()->rowCount(), 16);
        choose(RiskCheck::Favouritism);
        QTRY_VERIFY(findings().model()->rowCount() > 0);
    }
    template <typename Widget> Widget &part(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    TableView &checks() const { return part<TableView>(u"riskChecks"_s); }
    TableView &findings() const { return part<TableView>(u"riskFindings"_s); }
    QString cell(const TableView &table, int row, int column) const { return table.model()->index(row, column).data().toString(); }
    void choose(RiskCheck check)
    {
        auto &checks = part<QComboBox>(u"riskCheckChoice"_s);
        checks.setCurrentIndex(checks.findData(enumText(check)));
        Q_EMIT checks.activated(checks.currentIndex());
    }
    void showAll()
    {
        part<SegmentedControl>(u"riskStates"_s).setCurrentId(u"all"_s);
        Q_EMIT part<SegmentedControl>(u"riskStates"_s).currentChanged(u"all"_s);
    }
    int rowOf(const QString &subject) const
    {
        for (int row = 0; row < findings().model()->rowCount(); ++row)
            if (cell(findings(), row, 2) == subject)
                return row;
        return -1;
    }
    QString nameOf(AccountId id) { return office.city().get<Account>(id).personName; }
    void record(RiskVerdict verdict, const QString &reason)
    {
        part<SegmentedControl>(u"riskVerdict"_s).setCurrentId(enumText(verdict));
        part<QPlainTextEdit>(u"riskText"_s).setPlainText(reason);
        QTest::mouseClick(&part<QAbstractButton>(u"riskSend"_s), Qt::LeftButton);
    }
    const RiskDecision *kept(RiskCheck check, const Uuid &subject)
    {
        return office.city().world.find<RiskDecision>(RiskDecision::idOf(scene.place, check, subject));
    }
};

} // namespace

void RiskPageTest::theSixteenChecksSayWhatTheyCouldNotCheck()
{
    RiskBench bench;
    QCOMPARE(bench.cell(bench.checks(), 0, 0), u"1 Money back from the provider"_s);
    QCOMPARE(bench.cell(bench.checks(), 0, 1), u"Not checked: no payments of providers"_s);
    QCOMPARE(bench.cell(bench.checks(), 0, 3), u"–"_s);
    QCOMPARE(bench.cell(bench.checks(), 6, 1), u"Not checked: no metering of the centres"_s);
    QCOMPARE(bench.cell(bench.checks(), 9, 1), u"Checked"_s);
    QCOMPARE(bench.cell(bench.checks(), 13, 1), u"Nothing to check yet"_s); // Nobody was owed anything.
    // The official who favours, with the evidence beside it.
    const int row = bench.rowOf(bench.nameOf(bench.scene.favouring));
    QVERIFY(row >= 0);
    bench.findings().selectRow(row);
    QVERIFY(bench.part<QLabel>(u"riskReason"_s).text().contains(u"approves more than colleagues"_s));
    QTRY_VERIFY(bench.part<QWidget>(u"riskEvidence"_s).isVisible());
}

void RiskPageTest::aPersonDecidesWithAReason()
{
    RiskBench bench;
    const QString name = bench.nameOf(bench.scene.favouring);
    bench.findings().selectRow(bench.rowOf(name));
    bench.record(RiskVerdict::Cleared, u"  "_s);
    QVERIFY(bench.rowOf(name) >= 0); // Without a reason nothing is recorded.
    bench.record(RiskVerdict::Cleared, u"抽查二十件，材料齐全，理由充分。"_s);
    QTRY_COMPARE(bench.rowOf(name), -1); // It is not open any more.
    bench.showAll();
    QTRY_VERIFY(bench.rowOf(name) >= 0);
    QCOMPARE(bench.cell(bench.findings(), bench.rowOf(name), 4), u"Cleared"_s);
    bench.office.sync();
    const RiskDecision *kept = bench.kept(RiskCheck::Favouritism, bench.scene.favouring.value);
    QVERIFY(kept);
    QCOMPARE(kept->subjectName, name);
    QCOMPARE(kept->decidedBy, bench.office.city().approverA);
    QCOMPARE(kept->reason, u"抽查二十件，材料齐全，理由充分。"_s);
    QVERIFY(!kept->evidence.isEmpty());
}

void RiskPageTest::otherEvidenceAsksAnew()
{
    RiskBench bench;
    City &city = bench.office.city();
    city.world.put(RiskDecision {.id = RiskDecision::idOf(bench.scene.place, RiskCheck::Favouritism, bench.scene.favouring.value), .place = bench.scene.place,
        .version = 1, .check = RiskCheck::Favouritism, .subjectKind = RiskSubject::Official, .subject = bench.scene.favouring.value, .subjectName = {},
        .evidence = u"what was there before"_s, .verdict = RiskVerdict::Cleared, .reason = u"当时没有问题。"_s, .decidedBy = city.approverB, .byName = u"乙"_s});
    bench.open(city.approverA);
    const int row = bench.rowOf(bench.nameOf(bench.scene.favouring));
    QVERIFY(row >= 0);
    QCOMPARE(bench.cell(bench.findings(), row, 4), u"Changed since"_s);
    bench.findings().selectRow(row);
    QVERIFY(bench.part<QLabel>(u"riskBefore"_s).text().contains(u"当时没有问题。"_s));
    bench.record(RiskVerdict::Watched, u"再看一个月。"_s); // Over what a colleague said, which was seen.
    QTRY_COMPARE(bench.cell(bench.findings(), bench.rowOf(bench.nameOf(bench.scene.favouring)), 4), u"Watched"_s);
}

void RiskPageTest::nobodyDecidesOnOneself()
{
    RiskBench bench;
    bench.open(bench.scene.favouring);
    bench.findings().selectRow(bench.rowOf(bench.nameOf(bench.scene.favouring)));
    bench.record(RiskVerdict::Cleared, u"没有问题。"_s);
    QTRY_VERIFY(bench.part<QWidget>(u"riskDetailNotice"_s).isVisible());
    QVERIFY(!bench.kept(RiskCheck::Favouritism, bench.scene.favouring.value));
}

void RiskPageTest::whoAuditsOnlyReads()
{
    RiskBench bench(&City::auditor);
    QVERIFY(!bench.part<QWidget>(u"riskSend"_s).isVisible());
    QVERIFY(!bench.part<QWidget>(u"riskLimitSend"_s).isVisible());
    QTRY_VERIFY(bench.part<QWidget>(u"riskLimitValue"_s).isVisible()); // Trying harms nobody.
}

void RiskPageTest::anotherLimitIsTriedAndThenSet()
{
    RiskBench bench(&City::editor);
    bench.choose(RiskCheck::Favouritism);
    auto &names = bench.part<QComboBox>(u"riskLimitName"_s);
    names.setCurrentIndex(names.findData(u"favourDeviation"_s));
    Q_EMIT names.activated(names.currentIndex());
    QCOMPARE(bench.part<QDoubleSpinBox>(u"riskLimitValue"_s).value(), 3.0);
    const int before = bench.findings().model()->rowCount();
    bench.part<QDoubleSpinBox>(u"riskLimitValue"_s).setValue(1.0);
    const auto preview = [&] { return bench.part<QLabel>(u"riskLimitPreview"_s).text(); };
    QTRY_VERIFY(preview().startsWith(u"Found today: %1. By this value:"_s.arg(before)));
    const int after = preview().section(u": "_s, -1).chopped(1).toInt();
    QVERIFY(after > before);
    QTest::mouseClick(&bench.part<QAbstractButton>(u"riskLimitSend"_s), Qt::LeftButton);
    QTest::qWait(0);
    QCOMPARE(bench.findings().model()->rowCount(), before); // Without a reason nothing is set.
    bench.part<QLineEdit>(u"riskLimitReason"_s).setText(u"专项检查期间从严。"_s);
    QTest::mouseClick(&bench.part<QAbstractButton>(u"riskLimitSend"_s), Qt::LeftButton);
    QTRY_COMPARE(bench.findings().model()->rowCount(), after);
    bench.office.sync();
    const RiskLimit *kept = bench.office.city().world.find<RiskLimit>(RiskLimit::idOf(bench.scene.place, u"favourDeviation"_s));
    QVERIFY(kept);
    QCOMPARE(kept->value, 100);
}

void RiskPageTest::everyFindingHasWords()
{
    for (const RiskLimitKind &kind : riskLimitKinds())
        QVERIFY2(riskLimitText(QString::fromLatin1(kind.name)) != QLatin1StringView(kind.name), kind.name);
    for (const char *reason : {"moneyBack", "related", "relatedOver", "sameContract", "samePeriod", "sameInvoice", "split", "overList", "overMedian", "priceRise",
             "moreThanCards", "moreThanCentre", "moreThanMetered", "noPower", "idle", "sameCurve", "shell", "almostShell", "samePaper", "alikePaper",
             "invoiceUnknown", "invoiceBeforeContract", "invoiceTwice", "isProvider", "isAlmostProvider", "lenient", "district", "repeatedCompany",
             "oneProvider", "agent", "unpaid", "paidLate", "unused", "otherCards"}) {
        RiskHit hit;
        hit.reason = QString::fromLatin1(reason);
        QVERIFY2(riskReasonText(hit) != hit.reason, reason);
    }
}

/// 17.617 against 10.00: 76.17 % above, wherever a share of a tenth stands 76.2.
void RiskPageTest::aPriceIsComparedInFiguresOfOneRounding()
{
    const RiskEvidence above {EvidenceKind::Share, u"17617"_s, {}};
    const RiskEvidence limit {EvidenceKind::Limit, u"13000"_s, {}};
    const RiskEvidence month {EvidenceKind::Date, u"2026-03-01"_s, {}};
    RiskHit hit;
    hit.check = RiskCheck::OverInvoicing;
    hit.reason = u"overList"_s;
    hit.evidence = {month, {EvidenceKind::Amount, u"1762"_s, {}}, {EvidenceKind::Against, u"1000"_s, {}}, above, limit};
    QCOMPARE(riskReasonText(hit), u"A card-hour was billed at 17.62 CNY, 76.17 % above the provider's own list price of 10.00 CNY."_s);
    QCOMPARE(evidenceValueText(hit, above), u"76.17 %"_s);
    QCOMPARE(evidenceValueText(hit, limit), u"30 %"_s); // 130 % of it pass.
    QCOMPARE(evidenceValueText(hit, month), u"2026-03"_s);
    QCOMPARE(evidenceLabel(hit, EvidenceKind::Amount), u"Billed for a card-hour, CNY"_s);
    QCOMPARE(evidenceLabel(hit, EvidenceKind::Against), u"The provider's own list price, CNY"_s);
    hit.reason = u"overMedian"_s;
    QVERIFY(riskReasonText(hit).contains(u"76.17 % above the 10.00 CNY"_s));
    QCOMPARE(evidenceLabel(hit, EvidenceKind::Against), u"Median of other providers in six months, CNY"_s);
    hit.check = RiskCheck::PriceRise;
    hit.reason = u"priceRise"_s;
    hit.evidence[3].value = u"7617"_s;
    QVERIFY(riskReasonText(hit).contains(u"from 10.00 to 17.62 CNY, by 76.17 %"_s));
    QCOMPARE(shareText(BasisPoints {7617}), u"76.2 %"_s);
    QCOMPARE(shareText(BasisPoints {7614}), u"76.1 %"_s);
    QCOMPARE(shareText(BasisPoints {9996}), u"100 %"_s);
}

QTEST_MAIN(RiskPageTest)
#include "tst_risk_page.moc"
