#include "ui/admin/rule_proposals_card.h"

#include "core/usecases/futures.h"
#include "ui/admin/programme_words.h"
#include "ui/models/domain_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

RuleProposalsCard::RuleProposalsCard(UseCases &useCases, QWidget *parent)
    : Card({}, parent)
    , m_useCases(useCases)
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"ruleProposals"_s);
    setGap(*m_rows, 10);
    body()->addLayout(m_rows);
    hide();
}

void RuleProposalsCard::refresh()
{
    whenDone(this, m_useCases.ruleDesigns.current(), [this](const Result<std::vector<ProposalDetail>> &proposals) {
        if (!proposals)
            return; // The page tells what can't be read.
        m_proposals = *proposals;
        whenLetGo(*this, [this] { showProposals(); });
    });
}

void RuleProposalsCard::showProposals()
{
    setTitle(tr("Rule versions on their way"));
    setHint(tr("%n in all", nullptr, int(m_proposals.size())));
    emptyLayout(*m_rows);
    setVisible(!m_proposals.empty());
    for (const ProposalDetail &detail : m_proposals)
        m_rows->addWidget(rowOf(detail));
}

QWidget *RuleProposalsCard::rowOf(const ProposalDetail &detail)
{
    const ProgrammeProposal &proposal = detail.proposal;
    const QString name = tr("%1, version %2").arg(programmeFullName(detail.published)).arg(proposal.rules.ruleVersion);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    setGap(*line, 12);
    auto *words = new QVBoxLayout;
    setGap(*words, 2);
    auto *title = new Text(TextRole::Strong, name);
    title->setWordWrap(true);
    words->addWidget(title);
    auto *facts = new Text(TextRole::Muted,
        tr("From %1 on, by %2: %3").arg(proposal.from.toString(Qt::ISODate), proposal.proposedByName, proposal.document));
    facts->setWordWrap(true);
    words->addWidget(facts);
    auto *open = named(new Button(ButtonKind::Secondary, tr("Look at it")), u"ruleProposalOpen"_s, tr("Look at %1").arg(name));
    line->addLayout(words, 1);
    line->addWidget(new Pill(proposalStateText(proposal, detail.isAnnounced), proposalStateTone(proposal)));
    line->addWidget(open);
    connect(open, &Button::clicked, this, [this, id = proposal.id] { Q_EMIT opened(id); });
    return row;
}

void RuleProposalsCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showProposals();
}

} // namespace cpv
