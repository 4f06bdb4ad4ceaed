#pragma once

#include "tests/journeys/stage/city_stage.h"

#include <map>

/// The experts who score a case of the city's, done without windows where a story is about something else.
namespace cpv::journey {

/// Logins of everybody who may be drawn.
QStringList experts();

ReviewPanel panelOf(CityStage &stage, ApplicationId application, const Client::Where &where = Client::Where::current());
/// The best score at every criterion, less what is `lacking` there.
std::vector<CriterionScore> scoresOf(const Programme &programme, const std::map<QString, qint32> &lacking = {});
/// Everybody who was drawn locks these.
void scoreAll(CityStage &stage, ApplicationId application, const std::map<QString, qint32> &lacking);

} // namespace cpv::journey
