#include "core/base/money_text.h"
#include "tests/journeys/stage/city_money.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString auditor = u"zhouning"_s;
const QString places = u"placesTable"_s;
constexpr Money contract = Money::fromYuan(120'000);
constexpr Money bill = Money::fromYuan(40'000);

/// What the registry's budget lines come to.
struct PlaceFigures {
    Money appropriated, bound, paid, left;
};

}

/// Figures of places and programmes are the ledger's, and each leads to what it counts.
class CityFiguresTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void placesStandSideBySide();
    void aPlaceLeadsToItsDashboard();
    void theDashboardIsTheLedgers();
    void theBudgetIsTheLedgers();
    void aChartsNumbersAreExported();
    void theBooksAddUp();

private:
    PlaceFigures figuresOf(const PlaceCode &place);
    QString placeName() const { return m_stage->setting().programme.placeZh; }

    std::unique_ptr<CityStage> m_stage;
    std::unique_ptr<Client> m_auditor;
};

void CityFiguresTest::initTestCase()
{
    play([this] {
        m_stage = std::make_unique<CityStage>(
            SubsidyKind::Compute, QStringList {u"limin"_s, u"wangjianguo"_s, u"chenli"_s, u"wangfang"_s, u"heyun"_s, auditor});
        grantMore(m_stage->office(), m_stage->setting(), contract);
        const Voucher voucher = issuedVoucher(*m_stage, u"轮胎花纹检测"_s, contract);
        const QDate today = m_stage->today();
        const Redemption approved = approvedBill(*m_stage, {voucher.id, u"25442000000099990001"_s, {today.addDays(-20), today.addDays(-1)}, bill});
        m_stage->office().perform(u"heyun"_s, SettleRedemption {approved.id, u"2026-12"_s, u"20261211000222"_s});
        m_auditor = m_stage->window(auditor);
    });
}

PlaceFigures CityFiguresTest::figuresOf(const PlaceCode &place)
{
    PlaceFigures figures;
    for (const BudgetLine &line : m_stage->watcher().records<BudgetLine>(place)) {
        if (line.year != m_stage->today().year())
            continue;
        figures.appropriated += line.appropriated;
        figures.bound += line.committed + line.issued + line.held;
        figures.paid += line.paid;
        figures.left += line.available;
    }
    return figures;
}

void CityFiguresTest::placesStandSideBySide()
{
    play([this] {
        m_auditor->click(u"nav_dashboard"_s);
        m_auditor->click(u"segment_places"_s);
        Money appropriated, left;
        for (const PlaceCode &place : m_stage->watcher().session().places) {
            const PlaceFigures figures = figuresOf(place);
            appropriated += figures.appropriated;
            left += figures.left;
        }
        const PlaceFigures own = figuresOf(m_stage->setting().place);
        m_auditor->waitForRow(places, {placeName(), wanText(own.appropriated), wanText(own.paid), wanText(own.left)});
        m_auditor->waitForText(u"placesKpi0"_s, wanText(appropriated));
        m_auditor->waitForText(u"placesKpi3"_s, wanText(left));
        m_auditor->shot(u"180-city-places"_s);
    });
}

void CityFiguresTest::aPlaceLeadsToItsDashboard()
{
    play([this] {
        m_auditor->openRow(places, {placeName()});
        m_auditor->waitForText(u"dashboardScope"_s, placeName());
        m_auditor->waitForText(u"dashboardKpi0"_s, wanText(figuresOf(m_stage->setting().place).appropriated));
    });
}

/// What was awarded and paid this year by the roll-ups, and by the transfers one by one.
void CityFiguresTest::theDashboardIsTheLedgers()
{
    play([this] {
        const QString programme = m_stage->setting().programme.id.toText();
        m_auditor->choose(u"dashboardScope"_s, programme);
        Money awarded, paid;
        for (const Transfer &each : m_stage->records<Transfer>()) {
            if (each.programme != m_stage->setting().programme.id || each.year != m_stage->today().year())
                continue;
            awarded += each.reason == TransferReason::Confirmed ? each.amount : Money();
            paid += each.reason == TransferReason::Settled ? each.amount : Money();
            paid -= each.reason == TransferReason::Bounced ? each.amount : Money();
        }
        m_auditor->waitForText(u"dashboardKpi1"_s, wanText(awarded));
        m_auditor->waitForText(u"dashboardKpi4"_s, wanText(paid));
        m_auditor->shot(u"181-city-dashboard"_s);
        std::map<Stage, int> waiting;
        for (const Application &each : m_stage->records<Application>())
            waiting[each.stage] += each.programme == m_stage->setting().programme.id;
        m_auditor->click(u"dashboardPipeline/chartAsTable"_s);
        for (const auto &[stage, words] : {std::pair(Stage::InReview, u"审核中"_s), std::pair(Stage::InNotice, u"公示（含已期满）"_s)})
            if (waiting[stage] > 0)
                m_auditor->waitForRow(u"dashboardPipelineTable"_s, {words, u"| %1"_s.arg(waiting[stage])});
    });
}

void CityFiguresTest::theBudgetIsTheLedgers()
{
    play([this] {
        PlaceFigures all;
        for (const PlaceCode &place : m_stage->watcher().session().places) {
            const PlaceFigures figures = figuresOf(place);
            all.appropriated += figures.appropriated;
            all.bound += figures.bound;
            all.paid += figures.paid;
            all.left += figures.left;
        }
        m_auditor->click(u"nav_budget"_s);
        m_auditor->waitForText(u"budgetKpi0"_s, wanText(all.appropriated));
        m_auditor->waitForText(u"budgetKpi1"_s, wanText(all.bound));
        m_auditor->waitForText(u"budgetKpi2"_s, wanText(all.paid));
        m_auditor->waitForText(u"budgetKpi3"_s, wanText(all.left));
        m_auditor->shot(u"182-city-budget"_s);
    });
}

void CityFiguresTest::aChartsNumbersAreExported()
{
    play([this] {
        m_auditor->click(u"nav_dashboard"_s);
        m_auditor->click(u"segment_places"_s);
        m_auditor->click(u"placesChart/chartAsTable"_s);
        const QString row = m_auditor->waitForRow(u"placesChartTable"_s, {placeName()});
        m_auditor->click(u"placesChartTableExport"_s);
        m_auditor->chooseLine(u"placesChartTableExportMenu"_s, u"UTF-8"_s);
        const QString path = m_auditor->profile() + u"-chart.csv"_s;
        m_auditor->chooseFile(path);
        m_auditor->waitForText(u"placesChart"_s, path);
        QFile file(path);
        expect(file.open(QIODevice::ReadOnly), path);
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        const auto line = std::ranges::find_if(lines, [this](const QString &each) { return each.contains(placeName()); });
        expect(line != lines.end(), u"the file has no line of "_s + placeName());
        const QStringList cells = row.split(u" | "_s);
        for (const QString &cell : cells)
            expectContains(QString(*line).remove(u','), QString(cell).remove(u','));
        m_auditor->quit();
    });
}

void CityFiguresTest::theBooksAddUp()
{
    play([this] { m_stage->theatre().closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::CityFiguresTest)
#include "tst_city_figures.moc"
