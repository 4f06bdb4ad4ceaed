#include "ui/admin/rule_sets_page.h"

#include "ui/admin/programme_sheet.h"
#include "ui/admin/rule_proposals_card.h"
#include "ui/lists/table_export.h"
#include "ui/models/error_text.h"
#include "ui/models/programme_names.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastListUnits = 340;
constexpr int MostListUnits = 460; // The longest names are seen whole where there is room.

}

RuleSetsPage::RuleSetsPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"programmesNotice"_s))
    , m_skeleton(new Skeleton(10))
    , m_empty(named(new EmptyState, u"programmesEmpty"_s))
    , m_content(new QWidget)
    , m_card(new Card)
    , m_proposals(new RuleProposalsCard(useCases))
    , m_simulate(named(new Button(ButtonKind::Secondary), u"programmesSimulate"_s))
    , m_design(named(new Button(ButtonKind::Secondary), u"programmesDesign"_s))
    , m_table(named(new TableView, u"programmeTable"_s))
    , m_model(new QStandardItemModel(this))
    , m_sheet(named(new ProgrammeSheet, u"programmeSheet"_s))
{
    m_table->setModel(m_model);
    m_table->setColumns({{150, 1}, {138}});
    m_table->setItemDelegateForColumn(1, new PillDelegate(m_table));
    m_table->setTextElideMode(Qt::ElideMiddle); // Names of one city differ at their ends.
    m_simulate->setIconName(u"trending-up"_s);
    m_design->setIconName(u"edit"_s);
    m_design->hide();
    m_card->addHeaderWidget(m_simulate);
    m_card->addHeaderWidget(m_design);
    m_card->setFlush(true);
    m_card->body()->addWidget(m_table, 1);
    new TableExport(*m_card, *m_table, m_useCases);
    auto *columns = new QHBoxLayout(m_content);
    columns->setContentsMargins({});
    setGap(*columns, 14);
    columns->addWidget(m_card, 2);
    columns->addWidget(m_sheet, 3);
    applyMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_proposals);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_content, 1);
    layout->addStretch(0);
    showOnly(m_skeleton);
    connect(m_simulate, &Button::clicked, this, [this] { Q_EMIT pageRequested(u"simulator"_s, m_chosen.toText()); });
    connect(m_design, &Button::clicked, this, [this] { Q_EMIT pageRequested(u"ruleDesigner"_s, m_chosen.toText()); });
    connect(m_proposals, &RuleProposalsCard::opened, this, [this](ProgrammeProposalId id) { Q_EMIT pageRequested(u"ruleProposal"_s, id.toText()); });
    connect(m_table, &TableView::rowSelected, this, &RuleSetsPage::showProgramme);
    connect(m_notice, &Notice::buttonClicked, this, &RuleSetsPage::refresh);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &RuleSetsPage::onLoaded);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Programme) || kinds.contains(RecordKind::ProgrammeProposal)))
            refresh();
    });
    setTexts([this] { retranslate(); });
}

QString RuleSetsPage::title() const
{
    return tr("Programmes");
}

QString RuleSetsPage::subtitle() const
{
    if (m_programmes.empty())
        return tr("Rules as published, with their source");
    return tr("%1 in all; rules as published, with their source").arg(m_programmes.size());
}

void RuleSetsPage::refresh()
{
    m_loading.setFuture(m_useCases.programmes.list());
    m_proposals->refresh();
}

void RuleSetsPage::openArgument(const QVariant &argument)
{
    if (const auto id = ProgrammeId::fromText(argument.toString())) {
        m_chosen = *id;
        showList();
    }
}

void RuleSetsPage::onLoaded()
{
    const Result<std::vector<ProgrammeListing>> programmes = m_loading.result();
    m_notice->hide();
    if (!programmes) {
        const ErrorWords words = errorWords(programmes.error());
        m_skeleton->hide();
        return m_notice->showRetry(words.title, words.advice);
    }
    m_programmes = *programmes;
    showOnly(m_programmes.empty() ? static_cast<QWidget *>(m_empty) : m_content);
    showList();
    Q_EMIT headerChanged();
}

void RuleSetsPage::showList()
{
    const QSignalBlocker quiet(m_table);
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Programme"), tr("Window")});
    std::vector<Programme> programmes;
    std::ranges::transform(m_programmes, std::back_inserter(programmes), &ProgrammeListing::programme);
    QStringList names = programmeNamesApart(programmes);
    for (const ProgrammeListing &listing : m_programmes) {
        auto *name = new QStandardItem(names.takeFirst());
        name->setToolTip(name->text());
        auto *window = new QStandardItem(ProgrammeSheet::windowText(listing.window));
        window->setData(int(ProgrammeSheet::windowTone(listing.window.state)), ToneRole);
        m_model->appendRow({name, window});
    }
    m_table->setColumns({{150, 1}, {138}});
    if (m_programmes.empty())
        return;
    const auto found = std::ranges::find(m_programmes, m_chosen, [](const ProgrammeListing &l) { return l.programme.id; });
    const int row = found == m_programmes.end() ? 0 : int(found - m_programmes.begin());
    m_table->selectRow(row);
    showProgramme(row);
}

void RuleSetsPage::showProgramme(int row)
{
    if (row < 0 || row >= int(m_programmes.size()))
        return;
    m_chosen = m_programmes.at(std::size_t(row)).programme.id;
    m_sheet->setProgramme(m_programmes.at(std::size_t(row)));
    m_design->setVisible(mayDesign(m_programmes.at(std::size_t(row)).programme));
}

bool RuleSetsPage::mayDesign(const Programme &programme) const
{
    const auto &session = m_useCases.session.current();
    return session && hasRole(session->account, Role::ProgrammeEditor) && inScope(session->account, programme.place);
}

void RuleSetsPage::showOnly(QWidget *shown)
{
    for (QWidget *part : {static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_empty), m_content})
        part->setVisible(part == shown);
}

void RuleSetsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
}

void RuleSetsPage::applyMetrics()
{
    m_card->setMinimumWidth(currentTokens().px(LeastListUnits));
    m_card->setMaximumWidth(currentTokens().px(MostListUnits));
}

void RuleSetsPage::retranslate()
{
    m_card->setTitle(tr("Programmes"));
    m_simulate->setText(tr("Simulate"));
    m_design->setText(tr("Edit rules"));
    m_table->setAccessibleName(tr("Programmes"));
    m_empty->setContent(u"building-bank"_s, tr("No programme here yet"), tr("Programmes arrive with the first sync."));
    showList();
}

} // namespace cpv
