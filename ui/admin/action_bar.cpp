#include "ui/admin/action_bar.h"

#include "ui/models/domain_text.h"
#include "ui/models/sentences.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int RestMs = 700;

ButtonKind kindFor(CaseAction action, bool first)
{
    if (action == CaseAction::Refuse || action == CaseAction::Disregard)
        return ButtonKind::Danger;
    return first ? ButtonKind::Primary : ButtonKind::Secondary;
}

QString keyFor(CaseAction action, bool first)
{
    if (first)
        return u" (F8)"_s;
    return action == CaseAction::Return || action == CaseAction::SendBack ? u" (F7)"_s : QString();
}

/// Whoever slips with a finger must not spend public money, nor tell the public.
bool isWeighty(CaseAction action)
{
    return action == CaseAction::Confirm || action == CaseAction::Publish || action == CaseAction::Award || action == CaseAction::Issue;
}

QString buttonName(CaseAction action) { return u"action"_s + enumText(action) + u"Button"_s; }

} // namespace

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QHBoxLayout)
    , m_hint(new Text(TextRole::Muted))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 12);
    setGap(*m_buttons, 8);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint, 1);
    layout->addLayout(m_buttons);
}

void ActionBar::setActions(std::vector<OfferedAction> actions, Case of)
{
    const std::optional<CaseAction> before = mainAction();
    m_actions = std::move(actions);
    m_case = std::move(of);
    m_pressedOnce.reset();
    rebuild();
    if (m_wasChosen && before != mainAction()) {
        m_wasChosen = false;
        rest();
    }
}

/// The next step's button stands where the last one's was: a second click there was never meant for it.
void ActionBar::rest()
{
    setEnabled(false);
    QTimer::singleShot(RestMs, this, [this] { setEnabled(true); });
}

void ActionBar::choose(CaseAction action)
{
    m_wasChosen = true;
    Q_EMIT chosen(action);
}

void ActionBar::rebuild()
{
    emptyLayout(*m_buttons);
    std::vector<std::pair<ActionHint, QStringList>> hints; // Each with the steps it keeps.
    bool first = true;
    for (const OfferedAction &offered : m_actions) {
        if (!offered.enabled) {
            if (hints.empty() || hints.back().first != offered.hint)
                hints.emplace_back(offered.hint, QStringList());
            hints.back().second << actionText(offered.action, m_case.mode);
            first = false;
            continue;
        }
        const QString text = actionText(offered.action, m_case.mode);
        const QString shown = m_pressedOnce == offered.action ? tr("%1: press F8 again").arg(text) : text + keyFor(offered.action, first);
        auto *button = named(new Button(kindFor(offered.action, first), shown),
            buttonName(offered.action), text);
        connect(button, &Button::clicked, this, [this, action = offered.action] { choose(action); });
        m_buttons->insertWidget(0, button); // The main one stands outermost, where the eye ends.
        first = false;
    }
    QStringList said;
    for (const auto &[hint, actions] : hints)
        said << hintText(hint, actions);
    said.removeDuplicates();
    m_hint->setText(sentences(said));
}

bool ActionBar::press(CaseAction action)
{
    if (!isEnabled())
        return false;
    for (const OfferedAction &offered : m_actions) {
        if (offered.action != action || !offered.enabled)
            continue;
        if (isWeighty(action) && m_pressedOnce != action) {
            m_pressedOnce = action;
            rebuild();
        } else {
            choose(action);
        }
        return true;
    }
    return false;
}

std::optional<CaseAction> ActionBar::mainAction() const
{
    if (m_actions.empty() || !m_actions.front().enabled)
        return std::nullopt;
    return m_actions.front().action;
}

QString ActionBar::actionText(CaseAction action, ProgrammeMode mode)
{
    switch (action) {
    case CaseAction::Accept: return tr("Accept");
    case CaseAction::Return: return tr("Return for correction");
    case CaseAction::Disregard: return tr("Disregard");
    case CaseAction::Propose: return tr("Propose award");
    case CaseAction::Refuse: return tr("Refuse");
    case CaseAction::Confirm: return tr("Confirm award");
    case CaseAction::SendBack: return tr("Send back to review");
    case CaseAction::Publish: return tr("Publish notice");
    case CaseAction::Object: return tr("Record objection");
    case CaseAction::Award: return tr("Award");
    case CaseAction::Issue: return mode == ProgrammeMode::PayFirst ? tr("Open for claims") : tr("Issue voucher");
    }
    return {};
}

QString ActionBar::hindranceText(ActionHint hint, const QString &noticeTo)
{
    switch (hint) {
    case ActionHint::YouProposed: return tr("You proposed this award; another person must confirm it.");
    case ActionHint::YouConfirmed: return tr("You have confirmed; one more person must confirm.");
    case ActionHint::DecidedBefore: return tr("You decided on this case before; an appeal goes to other people.");
    case ActionHint::NoticeRuns: return tr("The notice period runs until %1; the award is possible after it.").arg(noticeTo);
    case ActionHint::ObjectionOpen: return tr("An objection is open; answer it before the award.");
    case ActionHint::None:
    case ActionHint::NeedsClerk:
    case ActionHint::NeedsReviewer:
    case ActionHint::NeedsApprover:
    case ActionHint::CourseOpen: return {};
    }
    return {};
}

QString ActionBar::hintText(ActionHint hint, const QStringList &actions) const
{
    const QString action = actions.size() < 2 ? actions.join(QString()) : tr("%1 or %2", "steps").arg(listText(actions.mid(0, actions.size() - 1)), actions.back());
    switch (hint) {
    case ActionHint::None: return {};
    case ActionHint::NeedsClerk: return tr("Next step, by a clerk: %1.").arg(action);
    case ActionHint::NeedsReviewer: return tr("Next step, by a reviewer: %1.").arg(action);
    case ActionHint::NeedsApprover: return tr("Next step, by an approver: %1.").arg(action);
    case ActionHint::YouProposed:
    case ActionHint::YouConfirmed:
    case ActionHint::DecidedBefore:
    case ActionHint::NoticeRuns:
    case ActionHint::ObjectionOpen: return hindranceText(hint, m_case.noticeTo);
    case ActionHint::CourseOpen:
        return tr("The voucher waits until somebody of the company has finished %1; its completion is marked under “Courses and advice”.").arg(m_case.courses);
    }
    return {};
}

void ActionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace cpv
