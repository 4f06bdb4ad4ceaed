#include "ui/sme/placement_detail.h"

#include "core/base/money_text.h"
#include "ui/common/terms.h"
#include "ui/models/domain_text.h"
#include "ui/models/placement_text.h"
#include "ui/sme/sme_words.h"
#include "ui/sme/step_list.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/figure_line.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

Text *wrapped(TextRole role, const QString &text = {})
{
    auto *made = new Text(role, text);
    made->setWordWrap(true);
    return made;
}

/// A centre that wastes more than a new one may.
QString pueWords(const DataCentre &centre, const Hub *hub)
{
    const QString pue = pueText(centre.pue);
    const bool tooHigh = hub && centre.pue > hub->mostPue;
    return tooHigh ? PlacementDetail::tr("%1, above the hub's limit of %2").arg(pue, pueText(hub->mostPue)) : pue;
}

}

PlacementDetail::PlacementDetail(QWidget *parent)
    : Card({}, parent)
    , m_price(named(new Text(TextRole::Figure), u"placementPrice"_s))
    , m_unit(new Text(TextRole::Unit))
    , m_origin(named(new Pill, u"placementOriginPill"_s))
    , m_basis(wrapped(TextRole::Muted))
    , m_originNote(named(wrapped(TextRole::Body), u"placementOriginNote"_s))
    , m_apply(named(new Button(ButtonKind::Primary), u"placementApply"_s))
    , m_reasonsTitle(new Text(TextRole::Strong))
    , m_offer(new KeyValueGrid)
    , m_centre(new KeyValueGrid)
    , m_stepsTitle(new Text(TextRole::Strong))
    , m_sourcesTitle(new Text(TextRole::Strong))
{
    auto *figure = new QHBoxLayout;
    setGap(*figure, 6);
    addFigure(*figure, m_price, m_unit);
    figure->addStretch(1);
    body()->addLayout(figure);
    body()->addWidget(m_basis);
    m_apply->setIconName(u"arrow-right"_s);
    body()->addWidget(m_apply);
    m_reasons = addPart(m_reasonsTitle);
    body()->addWidget(new Line);
    body()->addWidget(m_origin, 0, Qt::AlignLeft);
    body()->addWidget(m_originNote);
    body()->addWidget(m_offer);
    body()->addWidget(new Line);
    body()->addWidget(m_centre);
    m_steps = addPart(m_stepsTitle);
    m_sources = addPart(m_sourcesTitle);
    connect(m_apply, &Button::clicked, this, [this] {
        if (m_provider)
            Q_EMIT applyRequested(*m_provider);
    });
}

QVBoxLayout *PlacementDetail::addPart(Text *title)
{
    body()->addWidget(title);
    auto *part = new QVBoxLayout;
    setGap(*part, 8);
    body()->addLayout(part);
    return part;
}

void PlacementDetail::showOption(const PlacementOption &option, const PlacementFacts &facts, const Programme *programme, const ListingBatch *batch)
{
    m_provider = option.provider.id;
    setTitle(centreName(option.centre));
    m_price->setText(yuanText(option.effectivePrice));
    m_unit->setText(tr("CNY a card-hour"));
    m_basis->setText(option.subsidy.isZero()
            ? tr("The list price; no voucher pays for it. %1 in all.").arg(yuanText(option.cost))
            : tr("After subsidy. List price %1, in all %2: a voucher pays %3, you pay %4.")
                  .arg(yuanText(option.listPrice), yuanText(option.cost), yuanText(option.subsidy), yuanText(option.cost - option.subsidy)));
    m_apply->setText(tr("Apply with this provider"));
    m_apply->setVisible(programme && !option.subsidy.isZero());
    emptyLayout(*m_reasons);
    for (const RuleCheck &check : option.toReview)
        m_reasons->addWidget(wrapped(TextRole::Body, u"§ "_s + check.rule + u' ' + checkDetailText(check)));
    m_reasonsTitle->setText(tr("A person will look at this"));
    m_reasonsTitle->setVisible(!option.toReview.empty());
    showOffer(option.offer, option.provider.name, facts, batch);
    showCentre(option.centre, facts);
    emptyLayout(*m_steps);
    Subsidy subsidy;
    subsidy.amount = option.subsidy;
    subsidy.steps = option.steps;
    addSteps(*m_steps, subsidy);
    m_stepsTitle->setText(tr("How the subsidy comes about"));
    m_stepsTitle->setVisible(!option.steps.empty());
    showSources(facts);
}

void PlacementDetail::showExcluded(const PlacementExclusion &excluded, const PlacementFacts &facts)
{
    m_provider.reset();
    setTitle(centreName(excluded.centre));
    m_price->setText(u"–"_s);
    m_unit->clear();
    m_basis->setText(tr("Not among the choices."));
    m_apply->hide();
    emptyLayout(*m_reasons);
    for (const PlacementReason &reason : excluded.reasons)
        m_reasons->addWidget(wrapped(TextRole::Body, placementReasonText(reason)));
    m_reasonsTitle->setText(tr("Why not"));
    m_reasonsTitle->show();
    if (excluded.offer && excluded.provider)
        showOffer(*excluded.offer, excluded.provider->name, facts);
    m_offer->setVisible(excluded.offer.has_value());
    showCentre(excluded.centre, facts);
    emptyLayout(*m_steps);
    m_stepsTitle->hide();
    showSources(facts);
}

void PlacementDetail::showOffer(const Offer &offer, const QString &provider, const PlacementFacts &facts, const ListingBatch *batch)
{
    QList<KeyValue> pairs {{tr("Provider"), provider}, {tr("Accelerator"), acceleratorName(facts.accelerators, offer.accelerator)}};
    if (batch)
        pairs.append({tr("Approved in"), listText({batch->name, dateText(batch->from)})});
    const auto last = std::ranges::find_if(offer.prices.rbegin(), offer.prices.rend(), [](const OfferPrice &price) { return !price.replaced; });
    if (last != offer.prices.rend())
        pairs.append({.label = tr("Latest price"), .value = tr("%1 from %2").arg(yuanText(last->cardHour), dateText(last->from)), .term = term(u"listPrice"_s)});
    if (offer.demonstration)
        pairs.append({tr("Price"), tr("demonstration price"), Tone::Neutral});
    m_offer->setPairs(pairs);
    m_offer->show();
}

void PlacementDetail::showCentre(const DataCentre &centre, const PlacementFacts &facts)
{
    const auto hub = std::ranges::find(facts.hubs, centre.hub, &Hub::id);
    m_origin->setState(originText(centre.origin), originTone(centre.origin));
    m_originNote->setText(centre.origin == OriginDeclaration::Undeclared
            ? tr("The centre has not said where its accelerators come from. Ask before you sign.")
            : centre.originNote);
    m_centre->setPairs({
        {.label = tr("Hub"), .value = hubName(facts.hubs, centre.hub), .term = term(u"hub"_s)},
        {.label = tr("Load"), .value = tr("%1 on %2").arg(shareText(centre.load), dateText(centre.loadOn)), .term = term(u"load"_s)},
        {tr("Free cards"), tr("%1 of %2").arg(spareCards(centre)).arg(centre.cards)},
        {.label = tr("PUE"), .value = pueWords(centre, hub == facts.hubs.end() ? nullptr : &*hub), .term = term(u"pue"_s)},
        {tr("Power (CNY/kWh)"), yuanText(centre.powerPrice)},
        {tr("Domestic cards"), shareText(centre.domesticShare)},
    });
}

void PlacementDetail::showSources(const PlacementFacts &facts)
{
    m_sourcesTitle->setText(tr("Where the hub's figures come from"));
    emptyLayout(*m_sources);
    for (const FigureSource &source : facts.sources) {
        const auto confidence = enumFromText<Confidence>(source.confidence).value_or(Confidence::Low);
        m_sources->addWidget(wrapped(TextRole::Muted,
            tr("%1 (confidence: %2)").arg(inChinese() ? source.sourceZh : source.sourceEn, confidenceText(confidence))));
    }
}

} // namespace cpv
