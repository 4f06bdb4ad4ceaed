#include "tests/journeys/stage/city_stage.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString reviewer = u"wangjianguo"_s, approver = u"chenli"_s, editor = u"sunyi"_s;
const QString split = u"SplitContracts"_s, limit = u"splitContracts"_s;
const QString table = u"riskFindings"_s;
const QString reason = u"两份合同分属两条产线，验收和付款各自独立。"_s;
const QString limitReason = u"两份合同在本市属于常态。"_s;
/// Half a million of subsidy asks for a second person: 480,000 stands just below.
constexpr Money contract = Money::fromYuan(600'000);

}

/// A check finds, a person decides with a reason, and a limit is tried before it is set.
class CityRiskTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatWasPlantedIsFound();
    void aPersonDecidesWithAReason();
    void aColleagueReadsIt();
    void anotherLimitIsTriedAndSet();
    void theFindingIsGone();
    void theBooksAddUp();

private:
    void openDesk(Client &official);
    QString foundNumber(Client &official);
    bool isListed(Client &official);

    std::unique_ptr<CityStage> m_stage;
    std::unique_ptr<Client> m_reviewer;
    Application m_first, m_second;
    QString m_found; ///< The number of the one that the finding is about.
};

void CityRiskTest::initTestCase()
{
    play([this] {
        m_stage = std::make_unique<CityStage>(SubsidyKind::Compute, QStringList {u"limin"_s, reviewer, approver, editor});
        m_first = m_stage->handIn(u"冷却水泵能效优化"_s, contract);
        m_second = m_stage->handIn(u"空压站负荷预测"_s, contract);
        m_reviewer = m_stage->window(reviewer);
    });
}

/// One check, of Shanghai; whoever sees fairness, too, has the desk beside it.
void CityRiskTest::openDesk(Client &official)
{
    official.click(u"nav_risk|nav_fairness"_s);
    if (official.sees(u"segment_risk"_s))
        official.click(u"segment_risk"_s);
    official.choose(u"riskPlaces"_s, m_stage->setting().place.code);
    official.choose(u"riskCheckChoice"_s, split);
}

bool CityRiskTest::isListed(Client &official)
{
    return official.sees(table)
        && std::ranges::any_of(official.rows(table), [this](const QString &row) { return row.contains(m_found); });
}

void CityRiskTest::whatWasPlantedIsFound()
{
    play([this] {
        openDesk(*m_reviewer);
        m_reviewer->waitForRow(table, {u"拆分合同"_s});
        for (const QString &row : m_reviewer->rows(table))
            for (const Application *each : {&m_first, &m_second})
                if (row.contains(each->number))
                    m_found = each->number;
        expect(!m_found.isEmpty(), u"the check did not find the split contract"_s);
        m_reviewer->selectRow(table, {m_found});
        const QString other = m_found == m_first.number ? m_second.number : m_first.number;
        m_reviewer->waitForText(u"riskDetail"_s, other); // Beside the one it is about.
        m_reviewer->shot(u"178-city-risk"_s);
    });
}

void CityRiskTest::aPersonDecidesWithAReason()
{
    play([this] {
        m_reviewer->click(u"segment_Cleared"_s);
        m_reviewer->click(u"riskSend"_s);
        m_reviewer->waitForState(u"Synced"_s);
        expect(m_stage->records<RiskDecision>().empty()
                || std::ranges::none_of(m_stage->records<RiskDecision>(), [this](const RiskDecision &each) { return each.subjectName == m_found; }),
            u"it was decided without a reason"_s);
        m_reviewer->retype(u"riskText"_s, reason);
        m_reviewer->click(u"riskSend"_s);
        m_reviewer->waitForText(u"toast"_s, u"已记录"_s);
        m_reviewer->waitForState(u"Synced"_s);
        const auto decided = m_stage->record<RiskDecision>([this](const RiskDecision &each) { return each.subjectName == m_found; });
        expectEqual(enumText(decided.verdict), u"Cleared"_s);
        expectEqual(decided.reason, reason);
        expectEqual(m_stage->loginOf(decided.decidedBy), reviewer);
        expect(!isListed(*m_reviewer), u"what was decided waits still"_s);
        for (const Application &each : {m_first, m_second}) // Nothing follows by itself.
            expectEqual(enumText(m_stage->application(each.id).stage), u"Submitted"_s);
    });
}

void CityRiskTest::aColleagueReadsIt()
{
    play([this] {
        const auto colleague = m_stage->window(approver);
        openDesk(*colleague);
        colleague->click(u"riskStates/segment_all"_s);
        colleague->selectRow(table, {m_found, u"已排除"_s});
        colleague->waitForTexts(u"riskBefore"_s, {u"王建国"_s, reason});
        colleague->quit();
    });
}

void CityRiskTest::anotherLimitIsTriedAndSet()
{
    play([this] {
        const auto window = m_stage->window(editor);
        openDesk(*window);
        window->click(u"riskStates/segment_all"_s);
        window->waitForRow(table, {m_found});
        window->choose(u"riskLimitName"_s, limit);
        window->retype(u"riskLimitValue"_s, u"3"_s);
        const QString preview = window->waitForText(u"riskLimitPreview"_s, u"按此值为"_s);
        static const QRegularExpression numbers(u"(\\d+)[^\\d]+(\\d+)"_s);
        const QRegularExpressionMatch match = numbers.match(preview);
        expect(match.captured(1).toInt() > match.captured(2).toInt(), u"a higher limit finds as many: "_s + preview);
        expect(m_stage->records<RiskLimit>().empty(), u"what is tried is set already"_s);
        window->retype(u"riskLimitReason"_s, limitReason);
        window->shot(u"179-city-risk-limit"_s);
        window->click(u"riskLimitSend"_s);
        window->waitForText(u"toast"_s, u"已设定"_s);
        window->waitForState(u"Synced"_s);
        window->quit();
        const auto set = m_stage->record<RiskLimit>([](const RiskLimit &each) { return each.name == limit; });
        expectEqual(set.value, 3);
        expectEqual(set.byName, u"孙怡"_s);
        expectEqual(set.reason, limitReason);
    });
}

void CityRiskTest::theFindingIsGone()
{
    play([this] {
        m_reviewer->click(u"riskStates/segment_all"_s);
        openDesk(*m_reviewer);
        m_reviewer->waitForText(u"riskLimits"_s, limitReason);
        expect(!isListed(*m_reviewer), u"two contracts are a finding although three are asked for"_s);
        m_reviewer->quit();
    });
}

void CityRiskTest::theBooksAddUp()
{
    play([this] { m_stage->theatre().closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::CityRiskTest)
#include "tst_city_risk.moc"
