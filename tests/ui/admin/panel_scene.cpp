#include "tests/ui/admin/panel_scene.h"

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

PanelScene fillPanels(City &city)
{
    Programme &programme = city.payFirst;
    programme.rubric = cityRubric();
    programme.rubric->reviewers = 3;
    programme.placeZh = u"上海"_s;
    programme.placeEn = u"Shanghai"_s;
    mustDo(city, city.editor, PublishProgramme {programme});
    PanelScene scene;
    scene.expert = enlistExpert(city, u"顾明远"_s);
    for (const QString &name : {u"沈若兰"_s, u"韩立群"_s})
        enlistExpert(city, name);
    const auto seatOfExpert = [&](ApplicationId id) {
        const std::vector<ReviewSeat> &seats = panelOf(city, id).seats;
        return size_t(std::ranges::find(seats, scene.expert, &ReviewSeat::account) - seats.begin());
    };
    scene.complete = drawnFor(city, programme.id);
    for (size_t seat = 0; seat < 3; ++seat) {
        const Result<Effects> locked = lockScores(city, reviewOf(city, scene.complete, seat), 9 - qint32(seat) * 3, 5 - qint32(seat));
        if (!locked)
            qFatal("not locked");
    }
    scene.open = drawnFor(city, programme.id);
    const size_t own = seatOfExpert(scene.open);
    const Review mine = reviewOf(city, scene.open, own);
    mustDo(city, mine.reviewer, ScoreReview {mine.id, {{u"benefit"_s, 7}}, u"数据基础较好。"_s, false});
    const Review others = reviewOf(city, scene.open, (own + 1) % 3);
    mustDo(city, others.reviewer,
        DeclareInterest {city.newId<InterestId>(), others.id, InterestParty::Applicant, InterestType::Apparent, u"曾同在一个课题组"_s});
    if (!lockScores(city, reviewOf(city, scene.open, (own + 2) % 3), 6, 3))
        qFatal("not locked");
    drawnFor(city, programme.id); // Nobody has begun it.
    for (const QString &name : {u"叶知秋"_s, u"程一帆"_s, u"罗静宜"_s})
        enlistExpert(city, name);
    addExpert(city, u"陆承志"_s); // Not listed yet.
    return scene;
}

} // namespace cpv
