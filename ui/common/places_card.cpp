#include "ui/common/places_card.h"

#include "core/base/money_text.h"
#include "core/usecases/futures.h"
#include "ui/models/domain_text.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// For whoever gets most.
BasisPoints highestCover(const Programme &programme)
{
    BasisPoints highest = coverFor(programme, ApplicantType::Enterprise);
    for (const ApplicantType applicant : programme.applicants) {
        for (const CostKind kind : programme.costs)
            highest = std::max(highest, coverFor(programme, applicant, {kind}));
    }
    return highest;
}

/// Published in whole percents.
QString coverText(BasisPoints cover)
{
    return cover.value % 100 == 0 ? u"%1 %"_s.arg(cover.value / 100) : percentText(cover);
}

QWidget *makePlace(std::span<const Programme> programmes)
{
    BasisPoints highest;
    QStringList kinds;
    for (const Programme &programme : programmes) {
        highest = std::max(highest, highestCover(programme));
        const QString kind = subsidyKindText(programme.kind);
        if (!kinds.contains(kind))
            kinds << kind;
    }
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins({});
    setGap(*column, 2);
    column->addWidget(new Text(TextRole::Strong, placeName(programmes.front())));
    column->addWidget(new Text(TextRole::Figure, coverText(highest)));
    auto *words = new Text(TextRole::Label, kinds.join(u" · "_s));
    words->setWordWrap(true);
    column->addWidget(words);
    column->addStretch(1);
    return place;
}

}

PlacesCard::PlacesCard(UseCases &useCases, QWidget *parent)
    : Card({}, parent)
    , m_skeleton(new Skeleton(3))
    , m_places(new CardFlow(16))
{
    setObjectName(u"placesCard"_s);
    body()->addWidget(m_skeleton);
    body()->addLayout(m_places);
    retranslate();
    whenDone(this, useCases.finder.load(), [this](Result<FinderFacts> facts) {
        m_skeleton->hide();
        if (facts)
            show(std::move(facts->programmes));
    });
}

void PlacesCard::show(std::vector<Programme> programmes)
{
    m_programmes = std::move(programmes);
    std::ranges::stable_sort(m_programmes, {}, [](const Programme &programme) { return programme.place; });
    retranslate();
}

void PlacesCard::retranslate()
{
    setTitle(tr("What the places pay of computing"));
    setHint(tr("at most, by the programmes as published"));
    emptyLayout(*m_places);
    for (auto place = m_programmes.begin(); place != m_programmes.end();) {
        const auto next = std::find_if(place, m_programmes.end(), [&](const Programme &other) { return other.place != place->place; });
        m_places->addWidget(makePlace({place, next}));
        place = next;
    }
}

void PlacesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cpv
