#include "ui/admin/rule_proposal_page.h"

#include "core/usecases/futures.h"
#include "ui/admin/difference_card.h"
#include "ui/admin/programme_words.h"
#include "ui/common/back_link.h"
#include "ui/common/reasoned_step.h"
#include "ui/models/domain_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int AsideUnits = 340;
constexpr int LeastMainUnits = 520;

}

RuleProposalPage::RuleProposalPage(UseCases &useCases, QWidget *parent)
    : MoneyPage(useCases, u"ruleProposal"_s, parent)
    , m_back(new BackLink(*this, u"programmes"_s))
    , m_skeleton(new Skeleton(8))
    , m_body(new QWidget)
    , m_stateCard(new Card)
    , m_state(named(new Pill, u"ruleProposalState"_s))
    , m_now(named(new Text(TextRole::Body), u"ruleProposalNow"_s))
    , m_publish(named(new Button(ButtonKind::Primary), u"ruleProposalPublish"_s))
    , m_refuse(named(new ReasonedStep(u"ruleProposalRefuse"_s), u"ruleProposalRefuse"_s))
    , m_takeBack(named(new ReasonedStep(u"ruleProposalTakeBack"_s), u"ruleProposalTakeBack"_s))
    , m_factsCard(new Card)
    , m_facts(named(new KeyValueGrid(1), u"ruleProposalFacts"_s))
    , m_differences(named(new DifferenceCard, u"ruleProposalDifferences"_s))
{
    build();
    connectAll();
    setTexts([this] { showAll(); });
}

void RuleProposalPage::build()
{
    m_now->setWordWrap(true);
    m_publish->setIconName(u"check"_s);
    m_stateCard->addHeaderWidget(m_state);
    for (QWidget *part : std::initializer_list<QWidget *> {m_now, m_refuse, m_takeBack})
        m_stateCard->body()->addWidget(part);
    m_refuse->putBefore(m_publish);
    m_factsCard->body()->addWidget(m_facts);
    auto *aside = new QWidget;
    auto *column = new QVBoxLayout(aside);
    column->setContentsMargins({});
    setGap(*column, 14);
    column->addWidget(m_stateCard);
    column->addWidget(m_factsCard);
    column->addStretch(1);
    auto *body = new AsideLayout(AsideUnits, LeastMainUnits);
    m_body->setLayout(body);
    body->setContentsMargins({});
    auto *main = new QWidget; // Higher cards beside it don't pull its lines apart.
    auto *left = new QVBoxLayout(main);
    left->setContentsMargins({});
    left->addWidget(m_differences);
    left->addStretch(1);
    body->setMain(main);
    body->setAside(aside);
    content().insertWidget(0, m_back, 0, Qt::AlignLeft);
    content().addWidget(m_skeleton);
    content().addWidget(m_body);
    content().addStretch(1);
    m_body->hide();
}

void RuleProposalPage::connectAll()
{
    connect(m_publish, &Button::clicked, this, [this] { send(PublishProposal {m_id, {}}, m_refuse); });
    connect(m_refuse, &ReasonedStep::given, this, [this](const QString &reason) { send(RefuseProposal {m_id, reason}, m_refuse); });
    connect(m_takeBack, &ReasonedStep::given, this, [this](const QString &reason) { send(WithdrawProposal {m_id, reason}, m_takeBack); });
    connect(&useCases().status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::ProgrammeProposal) || kinds.contains(RecordKind::Programme)))
            refresh();
    });
}

QString RuleProposalPage::title() const { return m_detail ? tr("Rule version %1").arg(proposal().rules.ruleVersion) : tr("Rule version"); }
QString RuleProposalPage::subtitle() const { return m_detail ? programmeFullName(m_detail->published) : QString(); }

void RuleProposalPage::openArgument(const QVariant &argument)
{
    const auto id = ProgrammeProposalId::fromText(argument.toString());
    if (!id || *id == m_id)
        return;
    m_id = *id;
    m_detail.reset();
    hideNotice();
    m_refuse->close();
    m_takeBack->close();
    m_body->hide();
    m_skeleton->show();
}

void RuleProposalPage::refresh()
{
    if (m_id.isNull())
        return;
    whenDone(this, useCases().ruleDesigns.detail(m_id), [this, id = m_id](const Result<ProposalDetail> &detail) {
        if (id != m_id)
            return;
        m_skeleton->hide();
        if (!detail)
            return MoneyPage::showError(detail.error());
        m_detail = *detail;
        showAll();
        Q_EMIT headerChanged();
    });
}

/// What was written into `step` stays where it is not taken.
void RuleProposalPage::send(const Payload &payload, ReasonedStep *step)
{
    performUndoable(payload, proposal().place, proposal().version, [step] { step->close(); });
}

bool RuleProposalPage::mayAnswer() const
{
    const auto &session = useCases().session.current();
    return session && proposal().state == ProposalState::Proposed && proposal().proposedBy != session->account.id
        && inScope(session->account, proposal().place)
        && (hasRole(session->account, Role::ProgrammeEditor) || hasRole(session->account, Role::Approver));
}

/// Nothing else may be published or announced meanwhile: then it can only be refused.
bool RuleProposalPage::mayPublish() const { return mayAnswer() && !m_detail->isOvertaken() && !m_detail->published.coming; }

bool RuleProposalPage::mayTakeBack() const
{
    const auto &session = useCases().session.current();
    if (!session || !inScope(session->account, proposal().place))
        return false;
    if (m_detail->isAnnounced)
        return hasRole(session->account, Role::ProgrammeEditor) || hasRole(session->account, Role::Approver);
    return proposal().state == ProposalState::Proposed && proposal().proposedBy == session->account.id;
}

QString RuleProposalPage::nowText() const
{
    const auto &session = useCases().session.current();
    switch (proposal().state) {
    case ProposalState::Proposed:
        if (m_detail->isOvertaken())
            return tr("Version %1 was published meanwhile, so this one can't be any more. It has to be written anew.").arg(m_detail->published.ruleVersion);
        if (m_detail->published.coming)
            return tr("Another version is announced already. It has to come into force or be taken back first.");
        if (mayPublish())
            return tr("Read what changes, then publish or refuse it. Applications already submitted keep what they were judged by.");
        return session && proposal().proposedBy == session->account.id ? tr("It waits for another programme editor or an approver: whoever proposed it does not publish it.")
                                                                       : tr("It waits for a programme editor or an approver other than its maker.");
    case ProposalState::Published:
        return m_detail->isAnnounced ? tr("It comes into force on %1 by itself; until then version %2 stays.").arg(proposal().from.toString(Qt::ISODate)).arg(m_detail->published.ruleVersion)
                                     : tr("In force since %1.").arg(proposal().from.toString(Qt::ISODate));
    case ProposalState::Refused: return tr("Refused: %1").arg(proposal().answer ? proposal().answer->text : QString());
    case ProposalState::Withdrawn: return tr("Taken back: %1").arg(proposal().withdrawal ? proposal().withdrawal->text : QString());
    }
    return {};
}

void RuleProposalPage::showFacts()
{
    const ProgrammeProposal &p = proposal();
    const auto said = [](const ProposalAnswer &answer) { return tr("%1, %2").arg(answer.byName, timeText(answer.at)); };
    QList<KeyValue> pairs {{tr("First day in force"), p.from.toString(Qt::ISODate)}, {tr("Document"), p.document}, {tr("Reason"), p.reason},
        {tr("Proposed by"), tr("%1, %2").arg(p.proposedByName, timeText(p.proposedAt))}};
    if (p.answer)
        pairs.append({p.state == ProposalState::Refused ? tr("Refused by") : tr("Published by"), said(*p.answer)});
    if (p.withdrawal)
        pairs.append({tr("Taken back by"), said(*p.withdrawal)});
    m_facts->setPairs(pairs);
}

void RuleProposalPage::showSteps()
{
    m_state->setState(proposalStateText(proposal(), m_detail->isAnnounced), proposalStateTone(proposal()));
    m_now->setText(nowText());
    m_publish->setVisible(mayPublish());
    m_refuse->setVisible(mayAnswer());
    m_takeBack->setVisible(mayTakeBack());
}

void RuleProposalPage::showAll()
{
    m_back->setText(tr("Back to the programmes"));
    m_stateCard->setTitle(tr("Where it stands"));
    m_factsCard->setTitle(tr("About this version"));
    m_publish->setText(tr("Publish it"));
    m_refuse->setTexts(tr("Refuse it"), tr("Why it is refused"), tr("Its maker reads this."));
    m_takeBack->setTexts(tr("Take it back"), tr("Why it is taken back"), tr("The rules in force stay."));
    if (!m_detail)
        return;
    m_body->show();
    showSteps();
    showFacts();
    if (m_detail->base)
        m_differences->showDifferences(*m_detail->base, proposal().rules);
    else
        m_differences->showUnknown();
}

} // namespace cpv
