#include "ui/sme/fit_detail.h"

#include "core/base/money_text.h"
#include "ui/common/rule_check_list.h"
#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"
#include "ui/sme/fit_words.h"
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

bool canApply(const ProgrammeFit &fit)
{
    return fit.obstacles.empty() && takesApplications(fit.window);
}

QString ruleWords(const Programme &programme, const RuleCheck &check)
{
    const auto rule = std::ranges::find(programme.rules, check.rule, &Rule::number);
    return u"§ "_s + check.rule + u"  "_s + (rule == programme.rules.end() ? ruleTypeText(check.type) : ruleText(*rule));
}

}

FitDetail::FitDetail(QWidget *parent)
    : Card({}, parent)
    , m_pill(new Pill)
    , m_amount(named(new Text(TextRole::Figure), u"finderAmount"_s))
    , m_unit(new Text(TextRole::Unit))
    , m_basis(wrapped(TextRole::Muted))
    , m_answer(new Button(ButtonKind::Primary))
    , m_apply(new Button(ButtonKind::Primary))
    , m_applyYet(new Button(ButtonKind::Secondary))
    , m_openTitle(new Text(TextRole::Strong))
    , m_facts(new KeyValueGrid)
    , m_stepsTitle(new Text(TextRole::Strong))
    , m_rulesTitle(new Text(TextRole::Strong))
    , m_rules(new RuleCheckList)
{
    auto *figure = new QHBoxLayout;
    setGap(*figure, 6);
    addFigure(*figure, m_amount, m_unit);
    figure->addStretch(1);
    figure->addWidget(m_pill);
    body()->addLayout(figure);
    body()->addWidget(m_basis);
    m_answer->setIconName(u"edit"_s);
    for (Button *apply : {m_apply, m_applyYet}) {
        apply->setIconName(u"arrow-right"_s);
        connect(apply, &Button::clicked, this, [this] { Q_EMIT applyRequested(m_programme); });
    }
    connect(m_answer, &Button::clicked, this, [this] { Q_EMIT answerRequested(*m_asked); });
    for (Button *button : {m_answer, m_apply, m_applyYet})
        body()->addWidget(button);
    m_openEnds = addPart(m_openTitle);
    body()->addWidget(new Line);
    body()->addWidget(m_facts);
    m_steps = addPart(m_stepsTitle);
    addPart(m_rulesTitle)->addWidget(m_rules);
}

/// A line, a title and room below them.
QVBoxLayout *FitDetail::addPart(Text *title)
{
    body()->addWidget(new Line);
    body()->addWidget(title);
    auto *part = new QVBoxLayout;
    setGap(*part, 8);
    body()->addLayout(part);
    return part;
}

void FitDetail::showFit(const FoundProgramme &found, QDate today, bool visitor)
{
    m_programme = found.programme.id;
    setTitle(programmeFullName(found.programme));
    m_pill->setState(fitText(answerOf(found.fit)), fitTone(answerOf(found.fit)));
    showButtons(found, visitor);
    showAmount(found.fit);
    showOpenEnds(found, visitor);
    showFacts(found, today);
    m_rulesTitle->setText(tr("Every rule"));
    m_rules->setChecks(found.fit.checks, found.programme.rules);
}

/// What is missing is the next step; whoever will may fill it into the form as well.
void FitDetail::showButtons(const FoundProgramme &found, bool visitor)
{
    const auto isAnswerable = [visitor](MissingFact fact) { return !answerText(fact, visitor).isEmpty(); };
    const auto asked = std::ranges::find_if(found.fit.unknown, isAnswerable);
    m_asked = canApply(found.fit) && asked != found.fit.unknown.end() ? std::optional(*asked) : std::nullopt;
    m_answer->setVisible(m_asked.has_value());
    m_answer->setObjectName(m_asked ? u"answer_"_s + enumText(*m_asked) : QString());
    m_answer->setText(m_asked ? answerText(*m_asked, visitor) : QString());
    for (Button *apply : {m_apply, m_applyYet}) {
        const bool isShown = (apply == m_applyYet) == m_asked.has_value();
        named(apply, isShown ? u"apply_"_s + found.programme.numberPrefix : QString(), tr("Apply for %1").arg(programmeFullName(found.programme)));
        apply->setText(visitor ? tr("Register to apply") : tr("Apply with this"));
        apply->setVisible(isShown && canApply(found.fit));
    }
}

void FitDetail::showAmount(const ProgrammeFit &fit)
{
    m_unit->setText(tr("CNY"));
    m_stepsTitle->setText(tr("How the amount comes about"));
    emptyLayout(*m_steps);
    if (!fit.expected) {
        m_amount->setText(u"–"_s);
        m_basis->setText(tr("State the planned cost, and the amount stands here."));
        m_steps->addWidget(wrapped(TextRole::Muted, tr("Rate %1").arg(percentText(fit.rate))));
        return;
    }
    if (!fit.obstacles.empty())
        return showAmountIfItFitted(fit);
    m_amount->setText(yuanText(fit.expected->amount));
    const QString basis = fit.bindingCap
        ? tr("Rate %1, limited by § %2: %3").arg(percentText(fit.rate), fit.bindingCap->rule, subsidyStepText(*fit.bindingCap))
        : tr("Rate %1, no cap is reached").arg(percentText(fit.rate));
    m_basis->setText(basis);
    addSteps(*m_steps, *fit.expected);
}

/// No figure stands beside an answer that refuses it: what it would be is said in words.
void FitDetail::showAmountIfItFitted(const ProgrammeFit &fit)
{
    const auto least = std::ranges::find(fit.obstacles, RemedyKind::SpendAtLeast, [](const Obstacle &obstacle) { return obstacle.remedy.kind; });
    m_amount->setText(u"–"_s);
    // What too low a cost would bring is never paid: of a cost that fits it is another amount.
    m_basis->setText(least == fit.obstacles.end() ? tr("If it fitted, it would be %1.").arg(exactMoney(fit.expected->amount))
                                                  : tr("The planned cost is below the minimum: at least %1 CNY is asked for.").arg(yuanText(least->remedy.amount)));
    m_steps->addWidget(wrapped(TextRole::Muted, tr("Rate %1").arg(percentText(fit.rate))));
}

/// What stands against it and what would change that, then what is still open.
void FitDetail::showOpenEnds(const FoundProgramme &found, bool visitor)
{
    const ProgrammeFit &fit = found.fit;
    emptyLayout(*m_openEnds);
    for (const Obstacle &obstacle : fit.obstacles) {
        m_openEnds->addWidget(wrapped(TextRole::Body, ruleWords(found.programme, obstacle.check)));
        m_openEnds->addWidget(wrapped(TextRole::Muted, checkDetailText(obstacle.check)));
        if (fit.fit != Fit::Closed)
            m_openEnds->addWidget(wrapped(TextRole::Strong, remedyText(obstacle.remedy)));
        if (fit.fit != Fit::Closed && obstacle.remedy.kind == RemedyKind::CompleteCourse)
            addAnswer(MissingFact::Courses, tr("To the course"));
    }
    if (fit.fit == Fit::Closed && !fit.obstacles.empty())
        m_openEnds->addWidget(wrapped(TextRole::Strong, tr("It is closed: nothing would change that.")));
    if (fit.fit == Fit::Closed && fit.obstacles.empty())
        m_openEnds->addWidget(wrapped(TextRole::Strong, tr("It was open before. When it opens again is not published yet; it stands here once it is.")));
    for (const Doubt doubt : fit.doubts)
        m_openEnds->addWidget(wrapped(TextRole::Body, doubtText(doubt)));
    showUnknown(fit, visitor);
    QStringList papers;
    for (const QString &kind : fit.papers)
        papers << materialText(kind);
    if (!papers.isEmpty())
        m_openEnds->addWidget(wrapped(TextRole::Body, tr("%n papers to bring: %1.", nullptr, int(papers.size())).arg(listText(papers))));
    m_openTitle->setText(fit.obstacles.empty() ? tr("What is still open") : tr("Why not, and what would change it"));
    m_openTitle->setVisible(m_openEnds->count() > 0);
}

/// Each answer that is missing, and a way to where it is given; several may be given in one place, and one is asked above.
void FitDetail::showUnknown(const ProgrammeFit &fit, bool visitor)
{
    QStringList facts;
    for (const MissingFact fact : fit.unknown)
        facts << missingFactText(fact);
    if (!facts.isEmpty())
        m_openEnds->addWidget(wrapped(TextRole::Body, tr("Not known yet: %1.").arg(listText(facts))));
    QStringList asked {QString(), m_asked ? answerText(*m_asked, visitor) : QString()}; // Without words: not the person's to say.
    for (const MissingFact fact : fit.unknown) {
        const QString words = answerText(fact, visitor);
        if (asked.contains(words))
            continue;
        asked << words;
        addAnswer(fact, words);
    }
}

void FitDetail::addAnswer(MissingFact fact, const QString &words)
{
    auto *answer = named(new Button(ButtonKind::Secondary, words), u"answer_"_s + enumText(fact));
    answer->setIconName(u"edit"_s);
    connect(answer, &Button::clicked, this, [this, fact] { Q_EMIT answerRequested(fact); });
    m_openEnds->addWidget(answer, 0, Qt::AlignLeft);
}

void FitDetail::showFacts(const FoundProgramme &found, QDate today)
{
    const Programme &programme = found.programme;
    m_facts->setPairs({
        {tr("Window"), isWindowPublished(found.fit) ? windowText(found.fit.window, today) : tr("Not published")},
        {tr("Kind"), listText({subsidyKindText(programme.kind), programmeModeText(programme.mode)})},
        {tr("Rate"), rateText(programme)},
        {tr("Cap (CNY)"), capsText(programme)},
        {tr("Source"), ratedSource(programme)},
    });
}

} // namespace cpv
