#include "ui/admin/account_events_page.h"

#include "core/base/clock.h"
#include "ui/admin/account_words.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/models/domain_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_search.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optional_date.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShownRows = 20;
constexpr int DateUnits = 160; ///< "Choose a date", while none is.
const QString allOutcomes = u"all"_s;
const QString refusedOutcomes = u"refused"_s;

}

AccountEventsPage::AccountEventsPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"accountLogNotice"_s))
    , m_cut(named(new Notice, u"accountLogCut"_s))
    , m_card(new Card)
    , m_search(named(new ListSearch, u"accountLogSearch"_s))
    , m_fromLabel(new Text(TextRole::Label))
    , m_from(named(new OptionalDate, u"accountLogFrom"_s))
    , m_toLabel(new Text(TextRole::Label))
    , m_to(named(new OptionalDate, u"accountLogTo"_s))
    , m_outcomes(named(new SegmentedControl(tr("Outcome")), u"accountLogOutcomes"_s))
    , m_skeleton(new Skeleton(12))
    , m_empty(named(new EmptyState, u"accountLogEmpty"_s))
    , m_table(named(new TableView, u"accountLogTable"_s))
    , m_model(new PlainTableModel(this))
{
    build();
    for (OptionalDate *date : {m_from, m_to}) {
        setLeastWidth(*date, DateUnits);
        date->setToday(useCases.today());
        connect(date, &OptionalDate::dateEdited, this, &AccountEventsPage::begin);
    }
    connect(m_search, &ListSearch::textRested, this, &AccountEventsPage::begin);
    connect(m_outcomes, &SegmentedControl::currentChanged, this, &AccountEventsPage::begin);
    connect(m_notice, &Notice::buttonClicked, this, &AccountEventsPage::begin);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &AccountEventsPage::onPage);
    setTexts([this] { retranslate(); });
}

void AccountEventsPage::build()
{
    m_table->setModel(m_model);
    m_table->setColumns({{140}, {150, 1}, {90, 1}, {90, 1, 1}, {120}, {90, 1, 3}, {110, 1, 4}, {140, 2, 2}});
    m_table->setItemDelegateForColumn(4, new PillDelegate(m_table));
    m_table->fitRows(ShownRows);
    m_card->setFlush(true);
    m_card->body()->addWidget(m_skeleton);
    m_card->body()->addWidget(m_empty);
    m_card->body()->addWidget(m_table);
    m_card->addHeaderWidget(m_outcomes);
    new TableExport(*m_card, *m_table, m_useCases);
    auto *asked = new QHBoxLayout;
    setGap(*asked, 8);
    asked->addWidget(m_search);
    asked->addStretch(1);
    for (QWidget *part : {static_cast<QWidget *>(m_fromLabel), static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_toLabel), static_cast<QWidget *>(m_to)})
        asked->addWidget(part);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_cut);
    layout->addLayout(asked);
    layout->addWidget(m_card);
    layout->addStretch(1);
    m_empty->hide();
    m_table->hide();
}

QString AccountEventsPage::title() const { return tr("Account log"); }

QString AccountEventsPage::subtitle() const { return tr("Sign-ins, computers, passwords, roles: kept as they happened"); }

void AccountEventsPage::refresh() { begin(); }

AccountLogQuery AccountEventsPage::query() const
{
    AccountLogQuery asked;
    asked.text = m_search->text().trimmed();
    asked.onlyRefused = m_outcomes->currentId() == refusedOutcomes;
    if (const auto from = m_from->chosen())
        asked.from = startOf(*from);
    if (const auto to = m_to->chosen())
        asked.to = startOf(to->addDays(1));
    return asked;
}

void AccountEventsPage::begin()
{
    m_arrived.clear();
    m_asked = query();
    m_reading.setFuture(m_useCases.officials.log(m_asked));
}

void AccountEventsPage::onPage()
{
    const Result<AccountLogPage> page = m_reading.result();
    m_skeleton->hide();
    if (!page) {
        const ErrorWords words = accountErrorWords(page.error());
        return m_notice->showRetry(words.title, words.advice);
    }
    m_notice->hide();
    m_arrived.insert(m_arrived.end(), page->events.begin(), page->events.end());
    if (page->next && int(m_arrived.size()) < MostLines) {
        m_asked.before = page->next;
        return m_reading.setFuture(m_useCases.officials.log(m_asked));
    }
    m_more = page->next.has_value();
    m_events = std::exchange(m_arrived, {});
    m_loaded = true;
    showLines();
}

void AccountEventsPage::showLines()
{
    std::vector<std::vector<PlainCell>> rows;
    for (const AccountEvent &event : m_events) {
        const StateWord outcome = accountOutcome(event);
        rows.push_back({{timeText(event.at)}, {accountEventText(event)}, {event.personName.isEmpty() ? u"–"_s : event.personName},
            {event.login.isEmpty() ? u"–"_s : event.login}, {outcome.text, outcome.tone}, {event.by}, {event.device}, {accountEventDetail(event)}});
    }
    m_model->setTable({{tr("Time")}, {tr("What")}, {tr("Person")}, {tr("Login")}, {tr("Outcome")}, {tr("By")}, {tr("Computer")}, {tr("Details")}},
        std::move(rows));
    m_table->setVisible(!m_events.empty());
    m_empty->setVisible(m_events.empty());
    m_card->setHint(tr("%n line(s)", nullptr, int(m_events.size())));
    m_cut->setVisible(m_more);
    if (m_more)
        m_cut->showNotice(Tone::Warn, tr("Only the newest %1 lines are shown.").arg(m_events.size()), tr("Choose a shorter time, so that none is left out of a file."));
}

void AccountEventsPage::retranslate()
{
    m_card->setTitle(tr("What happened to accounts"));
    m_search->setHint(tr("Name or login"));
    m_search->setAccessibleName(tr("Search the account log"));
    m_fromLabel->setText(tr("From"));
    m_from->setAccessibleName(tr("From this day"));
    m_toLabel->setText(tr("To"));
    m_to->setAccessibleName(tr("To this day"));
    m_outcomes->setAccessibleName(tr("Outcome"));
    m_outcomes->setSegments({{allOutcomes, tr("All")}, {refusedOutcomes, tr("Refused")}});
    m_table->setAccessibleName(tr("Account log"));
    m_empty->setContent(u"history"_s, tr("Nothing of this kind happened"), tr("Choose another person or a longer time."));
    if (m_loaded)
        showLines();
}

} // namespace cpv
