#include "ui/admin/listing_batches_view.h"

#include "ui/admin/listing_words.h"
#include "ui/common/reasoned_step.h"
#include "ui/lists/plain_table_model.h"
#include "ui/models/domain_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 40, MostMembers = 14, AsideUnits = 460, ListUnits = 460;

QString whoText(const QString &name, Instant at) { return listText({name, localDate(at).toString(Qt::ISODate)}); }

} // namespace

ListingBatchesView::ListingBatchesView(UseCases &useCases, QWidget *parent)
    : QWidget(parent)
    , m_useCases(useCases)
    , m_empty(named(new EmptyState, u"batchesEmpty"_s))
    , m_content(new QWidget)
    , m_list(makeSheet(u"batchesTable"_s, {3}, useCases, *this))
    , m_aside(new QWidget)
    , m_step(named(new Card, u"batchStep"_s))
    , m_words(named(new Text(TextRole::Body), u"batchWords"_s))
    , m_confirm(named(new Button(ButtonKind::Primary), u"batchConfirm"_s))
    , m_drop(new ReasonedStep(u"batchDrop"_s))
    , m_end(named(new Button(ButtonKind::Danger), u"batchEnd"_s))
    , m_facts(named(new Card, u"batchFacts"_s))
    , m_grid(new KeyValueGrid)
    , m_members(makeSheet(u"batchProvidersTable"_s, {}, useCases, *this))
{
    build();
    connect(m_list.table, &TableView::rowSelected, this, [this](int row) {
        if (m_filling || row < 0 || row >= int(m_batches.size()))
            return;
        turnTo(m_batches[size_t(row)].id);
        showChosen();
    });
    connect(m_confirm, &Button::clicked, this, [this] {
        if (const ListingBatch *batch = chosen())
            Q_EMIT confirmRequested(*batch);
    });
    connect(m_drop, &ReasonedStep::given, this, [this](const QString &reason) {
        if (const ListingBatch *batch = chosen())
            Q_EMIT dropRequested(*batch, reason);
    });
    connect(m_end, &Button::clicked, this, [this] {
        if (const ListingBatch *batch = chosen())
            Q_EMIT endRequested(*batch);
    });
    retranslate();
}

void ListingBatchesView::build()
{
    m_list.table->setColumns({{120, 1}, {150, 2, 2}, {190, 0, 1}, {90}, {140}});
    m_list.table->setItemDelegateForColumn(4, new PillDelegate(m_list.table));
    m_list.table->fitRows(MostRows);
    m_members.table->setColumns({{150, 2}, {170, 0, 1}, {110}});
    m_members.table->setItemDelegateForColumn(2, new PillDelegate(m_members.table));
    m_members.table->fitRows(MostMembers);
    m_words->setWordWrap(true);
    m_confirm->setIconName(u"check"_s);
    m_step->body()->addWidget(m_words);
    m_drop->putBefore(m_confirm);
    m_step->body()->addWidget(m_drop);
    m_step->body()->addWidget(m_end, 0, Qt::AlignLeft);
    m_facts->body()->addWidget(m_grid);
    auto *aside = new QVBoxLayout(m_aside);
    aside->setContentsMargins({});
    setGap(*aside, 14);
    for (QWidget *part : {static_cast<QWidget *>(m_step), static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_members.card)})
        aside->addWidget(part);
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

void ListingBatchesView::setBatches(std::vector<ListingBatch> batches, std::vector<Programme> programmes, bool mayEdit)
{
    m_batches = std::move(batches);
    m_programmes = std::move(programmes);
    m_mayEdit = mayEdit;
    showList();
}

/// One that was only just proposed is shown as soon as it is read: until then no other is chosen in its place.
void ListingBatchesView::choose(ListingBatchId id)
{
    turnTo(id);
    if (chosen())
        showList();
}

/// What was written of another batch was meant for that one.
void ListingBatchesView::turnTo(ListingBatchId id)
{
    if (std::exchange(m_chosen, id) != id)
        m_drop->close();
}

int ListingBatchesView::waiting() const { return int(std::ranges::count(m_batches, BatchState::Proposed, &ListingBatch::state)); }

const ListingBatch *ListingBatchesView::chosen() const
{
    const auto found = std::ranges::find_if(m_batches, [this](const ListingBatch &each) { return each.id == m_chosen; });
    return found == m_batches.end() ? nullptr : &*found;
}

void ListingBatchesView::showList()
{
    const QScopedValueRollback filling(m_filling, true);
    m_empty->setVisible(m_batches.empty());
    m_content->setVisible(!m_batches.empty());
    std::vector<std::vector<PlainCell>> rows;
    for (const ListingBatch &each : m_batches)
        rows.push_back({{each.name}, {each.document}, {batchDaysText(each)}, {listedCountText(each)},
            isOver(each) ? PlainCell {tr("Approval over"), Tone::Bad} : PlainCell {batchStateText(each.state), batchStateTone(each.state)}});
    m_list.model->setTable({{tr("Batch")}, {tr("Document")}, {tr("Approval")}, {tr("Providers"), true}, {tr("State")}}, std::move(rows));
    m_list.card->setHint(tr("%n batch(es) in all", nullptr, int(m_batches.size())));
    if (m_batches.empty())
        return;
    const ListingBatch *shown = chosen();
    const auto row = shown ? shown - m_batches.data() : 0;
    turnTo(m_batches[size_t(row)].id);
    m_list.table->selectRow(int(row));
    showChosen();
}

void ListingBatchesView::showChosen()
{
    const ListingBatch *batch = chosen();
    if (!batch)
        return;
    QStringList programmes;
    for (const Programme &programme : m_programmes)
        if (std::ranges::find(batch->programmes, programme.id) != batch->programmes.end())
            programmes << programmeName(programme);
    m_facts->setTitle(batch->name);
    QList<KeyValue> pairs {{tr("Document"), batch->document}, {tr("Approval"), batchDaysText(*batch)}, {tr("Programmes"), listText(programmes)},
        {tr("Proposed"), whoText(batch->proposedByName, batch->proposedAt)}};
    if (batch->decidedAt)
        pairs.append({batch->state == BatchState::Dropped ? tr("Dropped") : tr("Confirmed"), whoText(batch->decidedByName, *batch->decidedAt)});
    if (!batch->reason.isEmpty())
        pairs.append({tr("Reason"), batch->reason});
    m_grid->setPairs(pairs);
    showProviders(*batch);
    showStep(*batch);
}

void ListingBatchesView::showProviders(const ListingBatch &batch)
{
    std::vector<std::vector<PlainCell>> rows;
    for (const ListedProvider &each : batch.providers) {
        PlainCell state {tr("On the list"), Tone::Ok};
        if (each.state == ListingState::Delisted)
            state = {tr("off since %1").arg(each.delistedFrom.value_or(QDate()).toString(Qt::ISODate)), Tone::Bad};
        else if (batch.state != BatchState::Confirmed)
            state = {batchStateText(batch.state), batchStateTone(batch.state)};
        rows.push_back({{each.name}, {each.uscc}, state});
    }
    m_members.model->setTable({{tr("Provider")}, {tr("Credit code")}, {tr("State")}}, std::move(rows));
    m_members.card->setHint(tr("%n provider(s)", nullptr, int(batch.providers.size())));
}

/// Somebody is still on a list through it. What was never confirmed, or was dropped, listed nobody.
bool ListingBatchesView::isOver(const ListingBatch &batch) const { return batch.state == BatchState::Confirmed && hasRunOut(batch, m_useCases.today()); }

/// Why this person can't confirm it; empty where they may.
QString ListingBatchesView::hindrance(const ListingBatch &batch) const
{
    const auto &session = m_useCases.session.current();
    if (hasRunOut(batch, m_useCases.today()))
        return tr("Its approval ended on %1 before anybody confirmed it: it can only be dropped.").arg(batch.to->toString(Qt::ISODate));
    if (!m_mayEdit)
        return tr("It waits for a second programme editor.");
    if (session && batch.proposedBy == session->account.id)
        return tr("You proposed it: another programme editor confirms it.");
    if (m_useCases.today() < batch.from)
        return tr("It can be confirmed from %1 on, the first day of the approval.").arg(batch.from.toString(Qt::ISODate));
    return {};
}

void ListingBatchesView::showStep(const ListingBatch &batch)
{
    const bool isProposed = batch.state == BatchState::Proposed;
    const bool isEnding = isOver(batch);
    const QString why = isProposed ? hindrance(batch) : QString();
    m_step->setVisible(isProposed || (isEnding && m_mayEdit));
    m_words->setText(isEnding ? tr("The approval ended on %1. Its providers stay on the lists until they are taken off.").arg(batch.to->toString(Qt::ISODate))
            : why.isEmpty()  ? tr("Confirmed, its providers are on the lists at once, and companies can bind vouchers to them.")
                             : why);
    m_confirm->setVisible(isProposed && why.isEmpty());
    m_drop->setVisible(isProposed && m_mayEdit);
    m_end->setVisible(isEnding);
}

void ListingBatchesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ListingBatchesView::retranslate()
{
    m_list.card->setTitle(tr("Batches"));
    m_list.table->setAccessibleName(tr("Batches"));
    m_members.card->setTitle(tr("Providers of the batch"));
    m_members.table->setAccessibleName(tr("Providers of the batch"));
    m_step->setTitle(tr("Decision"));
    m_confirm->setText(tr("Confirm the batch"));
    m_drop->setTexts(tr("Drop the batch"), tr("Reason"), tr("Whoever proposed it reads why."));
    m_end->setText(tr("Take all of them off"));
    m_empty->setContent(u"list"_s, tr("No batch yet"), tr("A batch names the providers that a document approves, and the programmes they serve."));
    showList();
}

} // namespace cpv
