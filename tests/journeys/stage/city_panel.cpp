#include "tests/journeys/stage/city_panel.h"

namespace cpv::journey {

using namespace Qt::StringLiterals;

QStringList experts()
{
    constexpr int Experts = 6;
    QStringList logins;
    for (int number = 1; number <= Experts; ++number)
        logins << u"expert%1"_s.arg(number);
    return logins;
}

ReviewPanel panelOf(CityStage &stage, ApplicationId application, const Client::Where &where)
{
    return stage.record<ReviewPanel>([&](const ReviewPanel &each) { return each.application == application; }, where);
}

std::vector<CriterionScore> scoresOf(const Programme &programme, const std::map<QString, qint32> &lacking)
{
    std::vector<CriterionScore> scores;
    for (const RubricCriterion &criterion : programme.rubric.value().criteria) {
        const auto less = lacking.find(criterion.id);
        scores.push_back({criterion.id, criterion.scale - (less == lacking.end() ? 0 : less->second)});
    }
    return scores;
}

void scoreAll(CityStage &stage, ApplicationId application, const std::map<QString, qint32> &lacking)
{
    for (const ReviewSeat &seat : panelOf(stage, application).seats) {
        if (seat.state == SeatState::Scoring)
            stage.office().perform(stage.loginOf(seat.account),
                ScoreReview {seat.review, scoresOf(stage.setting().programme, lacking), u"数据和路线清楚。"_s, true});
    }
}

} // namespace cpv::journey
