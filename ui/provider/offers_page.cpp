#include "ui/provider/offers_page.h"

#include "core/base/money_text.h"
#include "core/usecases/futures.h"
#include "ui/common/form_keeper.h"
#include "ui/common/term_line.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/placement_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 12;

QString day(QDate date) { return date.toString(Qt::ISODate); }

QString centreText(const PlacementMarket &market, DataCentreId id)
{
    const auto found = std::ranges::find(market.centres, id, &DataCentre::id);
    return found == market.centres.end() ? u"–"_s : centreName(*found);
}

}

OffersPage::OffersPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_fetch(*this, useCases.status)
    , m_notice(named(new Notice, u"offersNotice"_s))
    , m_skeleton(new Skeleton(8))
    , m_empty(named(new EmptyState, u"offersEmpty"_s))
    , m_form(new OfferForm)
    , m_keeper(new FormKeeper(useCases, u"offer"_s, *m_form))
    , m_list(makeTable(u"offers"_s))
    , m_history(makeTable(u"offerHistory"_s))
    , m_change(named(new Button(ButtonKind::Secondary), u"offerChange"_s))
    , m_end(named(new Button(ButtonKind::Secondary), u"offerEnd"_s))
    , m_ending(named(new Notice, u"offerEnding"_s))
{
    build();
    setTexts([this] { retranslate(); });
    connect(m_notice, &Notice::buttonClicked, this, &OffersPage::refresh);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] { openForm(false); });
    connect(m_change, &Button::clicked, this, [this] {
        if (m_form->isVisible() && m_form->isForChange())
            return m_form->hide();
        openForm(true);
    });
    connect(m_end, &Button::clicked, this, &OffersPage::askToEnd);
    connect(m_ending, &Notice::buttonClicked, this, &OffersPage::end);
    connect(m_form, &OfferForm::submitted, this, &OffersPage::submit);
    connect(m_form, &OfferForm::cancelled, this, [this] {
        m_keeper->forget();
        m_form->hide();
    });
    connect(m_list.view, &TableView::rowSelected, this, [this](int row) {
        if (m_filling || row < 0 || row >= int(m_offers.size()))
            return;
        m_chosen = m_offers[size_t(row)].id;
        m_ending->hide();
        fillHistory();
    });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Offer) || kinds.contains(RecordKind::DataCentre)))
            refresh();
    });
}

OffersPage::Table OffersPage::makeTable(const QString &name)
{
    Table table {named(new Card, name), named(new TableView, name + u"Table"_s), new PlainTableModel(this)};
    table.view->setModel(table.model);
    table.view->fitRows(MostRows);
    table.card->setFlush(true);
    table.card->body()->addWidget(table.view);
    new TableExport(*table.card, *table.view, m_useCases);
    return table;
}

void OffersPage::build()
{
    m_list.card->body()->addWidget(new TermLine({u"accelerator"_s, u"cardHour"_s}));
    m_list.view->setColumns({{160, 2}, {120, 1}, {110}, {104}, {130, 1, 1}, {110}});
    m_list.view->setItemDelegateForColumn(2, new AmountDelegate(m_list.view));
    m_list.view->setItemDelegateForColumn(5, new PillDelegate(m_list.view));
    m_history.view->setColumns({{104, 1}, {110}, {90}, {130, 1}, {120}});
    m_history.view->setItemDelegateForColumn(1, new AmountDelegate(m_history.view));
    m_history.view->setItemDelegateForColumn(2, new AmountDelegate(m_history.view));
    m_history.view->setItemDelegateForColumn(4, new PillDelegate(m_history.view));
    m_history.card->addHeaderWidget(m_change);
    m_history.card->addHeaderWidget(m_end);
    m_change->setIconName(u"edit"_s);
    m_end->setIconName(u"x"_s);
    auto *layout = new QVBoxLayout(this);
    const std::vector<QWidget *> parts {m_notice, m_skeleton, m_empty, m_form, m_list.card, m_ending, m_history.card};
    for (QWidget *part : parts)
        layout->addWidget(part);
    layout->addStretch(1);
    for (QWidget *hidden : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_list.card),
             static_cast<QWidget *>(m_history.card)})
        hidden->hide();
}

QString OffersPage::title() const { return tr("My offers"); }

QString OffersPage::subtitle() const
{
    const auto open = std::ranges::count_if(m_offers, [](const Offer &offer) { return !offer.endedOn; });
    return m_fetch.isLoaded() ? tr("%1 open, every company sees them").arg(open) : QString();
}

std::optional<PrimaryAction> OffersPage::primaryAction() const
{
    return PrimaryAction {.text = tr("Publish an offer"),
        .icon = u"plus"_s,
        .trigger = [this] { const_cast<OffersPage *>(this)->openForm(false); },
        .enabled = m_fetch.isLoaded() && m_desk.provider.has_value()};
}

void OffersPage::retranslate()
{
    m_empty->setContent(u"tag"_s, tr("No offer yet"),
        tr("Publish what a card-hour costs in each of your data centres. Companies compare it after their subsidy."), tr("Publish an offer"));
    m_change->setText(tr("Announce another price"));
    m_end->setText(tr("End offer"));
    m_list.view->setAccessibleName(tr("My offers"));
    m_history.view->setAccessibleName(tr("Prices of the chosen offer"));
    m_ending->hide();
    if (m_fetch.isLoaded())
        showDesk();
}

void OffersPage::refresh()
{
    whenDone(this, m_useCases.placements.load(), [this](const Result<PlacementDesk> &desk) {
        if (!m_fetch.accepts(desk, *m_skeleton, *m_notice))
            return;
        m_desk = *desk;
        showDesk();
        Q_EMIT headerChanged();
    });
}

void OffersPage::showDesk()
{
    m_offers.clear();
    std::ranges::copy_if(m_desk.market.offers, std::back_inserter(m_offers),
        [this](const Offer &offer) { return offer.provider == m_desk.provider; });
    m_skeleton->hide();
    m_empty->setVisible(m_offers.empty() && m_form->isHidden());
    m_list.card->setVisible(!m_offers.empty());
    m_history.card->setVisible(!m_offers.empty());
    fillOffers();
    fillHistory();
}

void OffersPage::fillOffers()
{
    const QScopedValueRollback filling(m_filling, true);
    const QDate today = m_useCases.today();
    std::vector<std::vector<PlainCell>> rows;
    for (const Offer &offer : m_offers) {
        const OfferPrice *price = priceOn(offer, today);
        const OfferPrice *next = nextPrice(offer, today);
        const PlainCell state = offer.endedOn ? PlainCell {tr("Ended"), Tone::Neutral}
            : price                           ? PlainCell {tr("In force"), Tone::Ok}
                                              : PlainCell {tr("Coming"), Tone::Info};
        rows.push_back({{centreText(m_desk.market, offer.centre)}, {acceleratorName(m_desk.market.facts.accelerators, offer.accelerator)},
            {price ? yuanText(price->cardHour) : u"–"_s, {}, true}, {price ? day(price->from) : u"–"_s},
            {next ? tr("%1 from %2").arg(yuanText(next->cardHour), day(next->from)) : u"–"_s}, state});
    }
    m_list.model->setTable({{tr("Data centre")}, {tr("Accelerator")}, {tr("Price (CNY)"), true}, {tr("Effective from")}, {tr("Next price")}, {tr("State")}},
        std::move(rows));
    m_list.card->setTitle(tr("My offers"));
    const bool demonstration = std::ranges::any_of(m_offers, [](const Offer &offer) { return offer.demonstration; });
    m_list.card->setHint(demonstration ? tr("price of a card-hour, for demonstration") : tr("price of a card-hour"));
    if (!chosen() && !m_offers.empty())
        m_chosen = m_offers.front().id;
    if (const Offer *offer = chosen())
        m_list.view->selectRow(int(offer - m_offers.data()));
}

void OffersPage::fillHistory()
{
    const Offer *offer = chosen();
    if (!offer)
        return;
    std::vector<std::vector<PlainCell>> rows;
    for (auto price = offer->prices.rbegin(); price != offer->prices.rend(); ++price) {
        PlainCell note;
        if (price->replaced)
            note = {tr("Replaced"), Tone::Neutral};
        else if (price->from > m_useCases.today())
            note = {tr("Coming"), Tone::Info};
        else if (&*price == priceOn(*offer, m_useCases.today()))
            note = {tr("In force"), Tone::Ok};
        else
            note = {tr("No longer in force"), Tone::Neutral};
        if (price->jump && !price->replaced)
            note = {tr("%1, price jump").arg(note.text), Tone::Warn};
        rows.push_back({{day(price->from)}, {yuanText(price->cardHour)}, {priceChangeText(*price)},
            {QLocale::c().toString(localDateTime(price->announced), u"yyyy-MM-dd HH:mm"_s)}, note});
    }
    m_history.model->setTable({{tr("Effective from")}, {tr("Price (CNY)"), true}, {tr("Change"), true}, {tr("Announced on")}, {tr("State")}},
        std::move(rows));
    m_history.card->setTitle(tr("History"));
    m_history.card->setHint(listText({centreText(m_desk.market, offer->centre), acceleratorName(m_desk.market.facts.accelerators, offer->accelerator)}));
    m_change->setVisible(!offer->endedOn);
    m_end->setVisible(!offer->endedOn);
}

const Offer *OffersPage::chosen() const
{
    const auto found = std::ranges::find_if(m_offers, [this](const Offer &offer) { return offer.id == m_chosen; });
    return found == m_offers.end() ? nullptr : &*found;
}

void OffersPage::openForm(bool change)
{
    const Offer *offer = chosen();
    m_notice->hide(); // What was refused before has been read.
    m_empty->hide();
    m_ending->hide();
    m_form->show();
    if (change && offer)
        m_form->showChange(*offer, m_desk.market, m_useCases.today());
    else
        m_form->showNew(m_desk.market, m_useCases.today());
    m_keeper->begin(change && offer ? offer->id.toText() : QString());
    scrollToTop(*this); // It stands there, above the button that opens it.
}

void OffersPage::submit(const OfferForm::Wanted &wanted)
{
    if (!m_desk.provider)
        return m_form->showError({Errc::NotYours, {}, {}});
    const OfferId id = wanted.offer.value_or(m_useCases.newId<OfferId>());
    const Offer *known = wanted.offer ? chosen() : nullptr;
    const bool demonstration = m_useCases.session.current() && m_useCases.session.current()->demonstration;
    const Payload payload = wanted.offer
        ? Payload(ChangeOfferPrice {id, wanted.cardHour, wanted.from})
        : Payload(PublishOffer {id, *m_desk.provider, wanted.centre, wanted.accelerator, wanted.cardHour, wanted.from, demonstration});
    m_form->setBusy(true);
    const auto version = known ? std::optional(known->version) : std::nullopt;
    whenDone(this, m_useCases.commands.perform(payload, PlaceCode::shared(), version), [this, id](const Result<Performed> &performed) {
        m_form->setBusy(false);
        if (!performed)
            return m_form->showError(performed.error());
        m_keeper->forget();
        m_form->hide();
        m_chosen = id;
        Q_EMIT toastRequested(tr("Recorded. Companies see it as soon as it is delivered."));
        refresh();
    });
}

/// It can't be taken back, so it is asked once more, in the page.
void OffersPage::askToEnd()
{
    m_form->hide();
    m_ending->showNotice(Tone::Warn, tr("End this offer today?"),
        tr("Companies stop seeing it at once. The history stays. To offer again, publish a new one."), tr("End it"));
}

void OffersPage::end()
{
    const Offer *offer = chosen();
    if (!offer)
        return;
    m_ending->hide();
    m_notice->hide();
    whenDone(this, m_useCases.commands.perform(EndOffer {offer->id}, PlaceCode::shared(), offer->version),
        [this](const Result<Performed> &performed) {
            if (!performed)
                return showRefusal(performed.error());
            refresh();
        });
}

void OffersPage::showRefusal(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, words.advice);
}

} // namespace cpv
