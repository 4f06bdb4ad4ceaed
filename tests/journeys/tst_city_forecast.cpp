#include "core/base/money_text.h"
#include "tests/journeys/stage/city_stage.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString editor = u"sunyi"_s;
constexpr Money smallBudget = Money::fromYuan(1'000'000);

}

/// What could be otherwise, tried without changing anything: where work would run cheapest, and what another budget would have meant.
class CityForecastTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theNetworkPlacesWorkCheaper();
    void fullerCentresLeaveLessRoom();
    void anotherBudgetIsReplayed();
    void thePublishedRulesComeBack();
    void nothingChangedAtTheRegistry();
    void theBooksAddUp();

private:
    Money granted();

    std::unique_ptr<CityStage> m_stage;
    std::unique_ptr<Client> m_editor;
    qint64 m_head = 0; ///< Of the place's records, before anything was tried.
};

void CityForecastTest::initTestCase()
{
    play([this] {
        m_stage = std::make_unique<CityStage>(SubsidyKind::Compute, QStringList {u"limin"_s, editor});
        m_head = m_stage->watcher().headSeq(m_stage->setting().place);
        m_editor = m_stage->window(editor);
    });
}

/// Of the programme's year, by all who pay.
Money CityForecastTest::granted()
{
    Money sum;
    for (const BudgetLine &line : m_stage->records<BudgetLine>())
        sum += line.programme == m_stage->setting().programme.id && line.year == m_stage->today().year() ? line.appropriated : Money();
    return sum;
}

void CityForecastTest::theNetworkPlacesWorkCheaper()
{
    play([this] {
        m_editor->click(u"nav_centres|nav_dashboard"_s);
        if (m_editor->sees(u"segment_centres"_s)) // Beside the dashboard, where the rail is full.
            m_editor->click(u"segment_centres"_s);
        m_editor->click(u"segment_network"_s);
        m_editor->waitForText(u"networkLoad"_s, u"30 %"_s);
        expect(!m_editor->sees(u"networkFigures"_s), u"savings are shown before anybody asked"_s);
        m_editor->click(u"primaryAction"_s);
        m_editor->waitForText(u"networkKpi1"_s, u"每月节省"_s);
        const QStringList moves = m_editor->rows(u"networkMoves"_s);
        expect(!moves.isEmpty(), u"nothing would move"_s);
        Money saved;
        for (const QString &row : moves)
            saved += moneyFromText(row.section(u" | "_s, -1)).value_or(Money());
        expect(saved > Money(), u"the placement saves nothing"_s);
        m_editor->waitForText(u"networkKpi1"_s, wanText(saved));
        m_editor->shot(u"183-city-network"_s);
    });
}

void CityForecastTest::fullerCentresLeaveLessRoom()
{
    play([this] {
        const QString before = m_editor->text(u"networkCentres"_s);
        m_editor->choose(u"networkFullest"_s, u"7000"_s);
        m_editor->waitForText(u"networkFullest"_s, u"70"_s);
        m_editor->shot(u"184-city-network-limit"_s);
        expect(m_editor->text(u"networkCentres"_s) != before, u"another limit places the same"_s);
    });
}

void CityForecastTest::anotherBudgetIsReplayed()
{
    play([this] {
        m_editor->click(u"nav_programmes"_s);
        m_editor->click(u"segment_simulator"_s);
        m_editor->choose(u"simulatorProgramme"_s, m_stage->setting().programme.id.toText());
        m_editor->waitForRow(u"simulatorComparison"_s, {u"预算（元）"_s, yuanText(granted()), u"–"_s});
        expect(!m_editor->sees(u"simulatorChanged"_s), u"somebody gains or loses before anything was changed"_s);
        m_editor->retype(u"simulatorBudget"_s, yuanText(smallBudget));
        m_editor->waitForRow(u"simulatorComparison"_s, {u"预算（元）"_s, yuanText(granted()), yuanText(smallBudget)});
        m_editor->waitForText(u"simulatorSummary"_s, u"资金"_s);
        const QStringList losers = m_editor->rows(u"simulatorChanged"_s);
        expect(!losers.isEmpty(), u"less money changes nothing"_s);
        expect(std::ranges::any_of(losers, [](const QString &row) { return row.contains(u"资金不足"_s); }), u"nobody is told that the money is used up"_s);
        m_editor->shot(u"185-city-simulator"_s);
    });
}

void CityForecastTest::thePublishedRulesComeBack()
{
    play([this] {
        m_editor->click(u"simulatorReset"_s);
        m_editor->waitForRow(u"simulatorComparison"_s, {u"预算（元）"_s, yuanText(granted()), u"–"_s});
        m_editor->waitUntilGone(u"simulatorChanged"_s);
        m_editor->quit();
    });
}

void CityForecastTest::nothingChangedAtTheRegistry()
{
    play([this] { expectEqual(m_stage->watcher().headSeq(m_stage->setting().place), m_head); });
}

void CityForecastTest::theBooksAddUp()
{
    play([this] { m_stage->theatre().closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::CityForecastTest)
#include "tst_city_forecast.moc"
