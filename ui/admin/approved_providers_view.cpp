#include "ui/admin/approved_providers_view.h"

#include "core/base/money_text.h"
#include "ui/admin/listing_words.h"
#include "ui/common/reasoned_step.h"
#include "ui/lists/plain_table_model.h"
#include "ui/models/domain_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/steps.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 60, AsideUnits = 400, ListUnits = 520;
constexpr int FirstBillColumn = 4;
constexpr int EarliestYears = 10; ///< Where a rule set's file listed it, nobody knows since when.

QString dayText(const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : u"–"_s; }

} // namespace

ApprovedProvidersView::ApprovedProvidersView(UseCases &useCases, QWidget *parent)
    : QWidget(parent)
    , m_useCases(useCases)
    , m_empty(named(new EmptyState, u"approvedEmpty"_s))
    , m_content(new QWidget)
    , m_list(makeSheet(u"approvedTable"_s, {FirstBillColumn, FirstBillColumn + 1}, useCases, *this))
    , m_aside(new QWidget)
    , m_facts(named(new Card, u"approvedFacts"_s))
    , m_grid(new KeyValueGrid)
    , m_historyTitle(new Text(TextRole::Strong))
    , m_history(new Timeline)
    , m_step(named(new Card, u"approvedStep"_s))
    , m_words(new Text(TextRole::Body))
    , m_from(named(new DateField, u"delistFrom"_s))
    , m_fromField(new FormField({}, m_from))
    , m_delist(new ReasonedStep(u"delist"_s))
{
    build();
    connect(m_list.table, &TableView::rowSelected, this, [this](int row) {
        if (m_filling || row < 0 || row >= int(m_providers.size()))
            return;
        choose(m_providers[size_t(row)].provider.id);
        showChosen();
    });
    connect(m_delist, &ReasonedStep::given, this, &ApprovedProvidersView::delist);
    retranslate();
}

void ApprovedProvidersView::build()
{
    m_list.table->setColumns({{180, 2}, {110, 1, 2}, {100, 1}, {104, 0, 3}, {80, 0, 4}, {120, 0, 1}, {110}});
    m_list.table->setItemDelegateForColumn(6, new PillDelegate(m_list.table));
    m_list.table->fitRows(MostRows);
    m_words->setWordWrap(true);
    m_facts->body()->addWidget(m_grid);
    m_facts->body()->addWidget(m_historyTitle);
    m_facts->body()->addWidget(m_history);
    for (QWidget *part : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_fromField), static_cast<QWidget *>(m_delist)})
        m_step->body()->addWidget(part);
    auto *aside = new QVBoxLayout(m_aside);
    aside->setContentsMargins({});
    setGap(*aside, 14);
    aside->addWidget(m_facts);
    aside->addWidget(m_step);
    aside->addStretch(1);
    auto *list = new QWidget; // The card is as high as its rows, also beside a higher sheet.
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins({});
    listLayout->addWidget(m_list.card);
    listLayout->addStretch(1);
    auto *columns = new AsideLayout(AsideUnits, ListUnits);
    columns->setContentsMargins({});
    columns->setMain(list);
    columns->setAside(m_aside);
    m_content->setLayout(columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_empty);
    layout->addWidget(m_content);
}

void ApprovedProvidersView::setProviders(std::vector<ApprovedProvider> providers, bool mayEdit)
{
    m_providers = std::move(providers);
    m_mayEdit = mayEdit;
    showList();
}

int ApprovedProvidersView::listed() const { return int(std::ranges::count_if(m_providers, &ApprovedProvider::isListed)); }

void ApprovedProvidersView::closeForm()
{
    m_delist->close();
    m_from->setDate(m_useCases.today());
}

const ApprovedProvider *ApprovedProvidersView::chosen() const
{
    const auto found = std::ranges::find_if(m_providers, [this](const ApprovedProvider &each) { return each.provider.id == m_chosen; });
    return found == m_providers.end() ? nullptr : &*found;
}

/// What was written of another was meant for that one; what is written of the same stays, whatever comes with a sync.
void ApprovedProvidersView::choose(ProviderId id)
{
    if (m_chosen == id)
        return;
    m_chosen = id;
    m_delist->close();
    m_from->setDateRange(firstDayOff(), m_useCases.today());
    m_from->setDate(m_useCases.today());
}

/// Nobody comes off before having been on.
QDate ApprovedProvidersView::firstDayOff() const
{
    QDate first;
    const ApprovedProvider *approved = chosen();
    for (const Programme &programme : approved ? approved->programmes : std::vector<Programme>())
        if (const Listing *listing = listingOf(approved->provider, programme.id); listing && !listing->until)
            first = first.isValid() ? std::max(first, listing->from) : listing->from;
    return first.isValid() ? std::min(first, m_useCases.today()) : m_useCases.today().addYears(-EarliestYears);
}

void ApprovedProvidersView::showList()
{
    const QScopedValueRollback filling(m_filling, true);
    m_empty->setVisible(m_providers.empty());
    m_content->setVisible(!m_providers.empty());
    std::vector<std::vector<PlainCell>> rows;
    for (const ApprovedProvider &each : m_providers)
        rows.push_back({{each.provider.name}, {each.provider.region}, {each.batch.isEmpty() ? u"–"_s : each.batch}, {dayText(each.since)},
            {QString::number(each.offers)}, {yuanText(each.bills.cost)},
            each.isListed() ? PlainCell {tr("On the list"), Tone::Ok} : PlainCell {tr("Taken off"), Tone::Bad}});
    m_list.model->setTable({{tr("Provider")}, {tr("Region")}, {tr("Batch")}, {tr("Since")}, {tr("Offers"), true}, {tr("Bills of a year (CNY)"), true}, {tr("State")}},
        std::move(rows));
    m_list.card->setHint(tr("%1 on the list").arg(listed()));
    if (m_providers.empty())
        return;
    const ApprovedProvider *shown = chosen();
    const auto row = shown ? shown - m_providers.data() : 0;
    choose(m_providers[size_t(row)].provider.id);
    m_list.table->selectRow(int(row));
    showChosen();
}

void ApprovedProvidersView::showChosen()
{
    const ApprovedProvider *approved = chosen();
    if (!approved)
        return;
    QStringList programmes;
    for (const Programme &programme : approved->programmes)
        programmes << programmeName(programme);
    m_facts->setTitle(approved->provider.name);
    QList<KeyValue> pairs {{tr("Credit code"), approved->provider.uscc}, {tr("Region"), approved->provider.region},
        {tr("Batch"), approved->batch.isEmpty() ? tr("by the rule set's own list") : approved->batch}};
    if (!approved->document.isEmpty())
        pairs.append({tr("Document"), approved->document});
    pairs.append({tr("Programmes"), programmes.isEmpty() ? u"–"_s : listText(programmes)});
    pairs.append({tr("Bills of a year"), tr("%n bill(s), %1 CNY", nullptr, int(approved->bills.count)).arg(yuanText(approved->bills.cost))});
    m_grid->setPairs(pairs);
    showHistory(*approved);
    m_step->setVisible(m_mayEdit && approved->isListed());
    m_from->setDateRange(firstDayOff(), m_useCases.today());
}

/// A line for each batch and day, however many programmes it was for.
void ApprovedProvidersView::showHistory(const ApprovedProvider &approved)
{
    std::vector<std::pair<QDate, QDate>> told;
    QList<TimelineItem> items;
    for (auto listing = approved.provider.listings.rbegin(); listing != approved.provider.listings.rend(); ++listing) {
        const std::pair times(listing->from, listing->until.value_or(QDate()));
        if (std::ranges::find(told, times) != told.end())
            continue;
        told.push_back(times);
        if (listing->until)
            items.append({Tone::Bad, tr("Taken off the list"), tr("Usage before that day is still paid."), dayText(listing->until)});
        if (listing->batch)
            items.append({Tone::Ok, tr("Approved"), {}, dayText(listing->from)});
    }
    m_history->setEntries(items);
    m_historyTitle->setVisible(!items.isEmpty());
    m_history->setVisible(!items.isEmpty());
}

void ApprovedProvidersView::delist(const QString &reason)
{
    const ApprovedProvider *approved = chosen();
    if (!approved)
        return;
    DelistProvider delisting {approved->provider.id, {}, reason, m_from->date()};
    for (const Programme &programme : approved->programmes)
        delisting.programmes.push_back(programme.id);
    Q_EMIT delistRequested(delisting);
}

void ApprovedProvidersView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ApprovedProvidersView::retranslate()
{
    m_list.card->setTitle(tr("Approved providers"));
    m_list.table->setAccessibleName(tr("Approved providers"));
    m_historyTitle->setText(tr("History"));
    m_step->setTitle(tr("Take off the list"));
    m_words->setText(tr("At once, from all programmes of the place. Vouchers can't be bound to the provider any more; coming back takes a new batch and two people."));
    m_fromField->setLabel(tr("First day whose usage is not paid"));
    m_delist->setTexts(tr("Take off the list"), tr("Reason"), tr("Everybody who sees the list can read it."));
    m_empty->setContent(u"server"_s, tr("No provider is approved yet"), tr("Propose a batch; when a second person has confirmed it, companies can choose its providers."));
    showList();
}

} // namespace cpv
