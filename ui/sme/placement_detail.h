#pragma once

#include "core/usecases/placements.h"
#include "ui/widgets/card.h"

namespace cpv {

class Button;
class KeyValueGrid;
class Pill;
class Text;

/// One offer: what it would cost and how that comes about, or why it can't be taken; then the centre behind it.
class PlacementDetail : public Card
{
    Q_OBJECT

public:
    explicit PlacementDetail(QWidget *parent = nullptr);

    /// `batch`: that the provider is approved by; null where none is known.
    void showOption(const PlacementOption &option, const PlacementFacts &facts, const Programme *programme, const ListingBatch *batch);
    void showExcluded(const PlacementExclusion &excluded, const PlacementFacts &facts);

Q_SIGNALS:
    void applyRequested(const cpv::ProviderId &provider);

private:
    QVBoxLayout *addPart(Text *title);
    void showCentre(const DataCentre &centre, const PlacementFacts &facts);
    void showOffer(const Offer &offer, const QString &provider, const PlacementFacts &facts, const ListingBatch *batch = nullptr);
    void showSources(const PlacementFacts &facts);

    std::optional<ProviderId> m_provider;
    Text *m_price;
    Text *m_unit;
    Pill *m_origin;
    Text *m_basis;
    Text *m_originNote;
    Button *m_apply;
    Text *m_reasonsTitle;
    QVBoxLayout *m_reasons;
    KeyValueGrid *m_offer;
    KeyValueGrid *m_centre;
    Text *m_stepsTitle;
    QVBoxLayout *m_steps;
    Text *m_sourcesTitle;
    QVBoxLayout *m_sources;
};

} // namespace cpv
