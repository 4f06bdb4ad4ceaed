#include "ui/sme/estimate_panel.h"

#include "core/base/capital_amount.h"
#include "core/base/money_text.h"
#include "ui/models/domain_text.h"
#include "ui/sme/sme_words.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// Name and amount, below them what was reckoned and by which rule: the panel is too narrow for one line.
QWidget *makeStep(const ExplainRow &row)
{
    auto *step = new QWidget;
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins({});
    layout->setSpacing(currentTokens().px(2));
    const TextRole role = row.total ? TextRole::Strong : TextRole::Body;
    auto *line = new QHBoxLayout;
    auto *name = new Text(role, row.name);
    name->setWordWrap(true);
    line->addWidget(name, 1);
    line->addWidget(new Text(role, row.amount));
    layout->addLayout(line);
    QStringList why;
    for (const QString &part : {row.detail, row.rule.isEmpty() ? QString() : u"§ "_s + row.rule}) {
        if (!part.isEmpty())
            why << part;
    }
    if (!why.isEmpty()) {
        auto *detail = new Text(TextRole::Label, why.join(u" | "_s));
        detail->setWordWrap(true);
        layout->addWidget(detail);
    }
    return step;
}

}

EstimatePanel::EstimatePanel(QWidget *parent)
    : Card({}, parent)
    , m_amount(named(new Text(TextRole::Figure), u"estimateAmount"_s))
    , m_unit(new Text(TextRole::Unit))
    , m_capital(named(new Text(TextRole::Muted), u"estimateCapital"_s))
    , m_steps(new QVBoxLayout)
    , m_note(new Text(TextRole::Label))
{
    m_capital->setWordWrap(true);
    m_capital->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(currentTokens().px(6));
    line->addWidget(m_amount);
    line->addWidget(m_unit, 0, Qt::AlignBottom);
    line->addStretch(1);
    body()->addLayout(line);
    body()->addWidget(m_capital);
    body()->addWidget(new Line);
    m_steps->setSpacing(currentTokens().px(8));
    body()->addLayout(m_steps);
    body()->addWidget(m_note);
}

void EstimatePanel::showSteps(const Subsidy &subsidy)
{
    emptyLayout(*m_steps);
    for (const ExplainRow &row : explainRows(subsidy.steps, subsidy.amount)) {
        if (row.total)
            m_steps->addWidget(new Line);
        m_steps->addWidget(makeStep(row));
    }
}

void EstimatePanel::showEstimate(const DraftForm &form)
{
    setTitle(tr("Estimated subsidy"));
    m_unit->setText(tr("CNY"));
    const Result<Subsidy> &subsidy = form.estimate.subsidy;
    if (!subsidy) {
        const QString field = subsidy.error().arguments.value(0, u"contractAmount"_s);
        m_amount->setText(u"–"_s);
        m_capital->setText(tr("Shown as soon as “%1” is right.").arg(fieldText(field)));
        emptyLayout(*m_steps);
        m_note->setText({});
        return;
    }
    m_amount->setText(yuanText(subsidy->amount));
    m_capital->setText(capitalAmount(subsidy->amount));
    showSteps(*subsidy);
    m_note->setText(tr("An estimate by the programme's rules, version %1. The registry decides on the day of receipt.")
                        .arg(form.facts.programme.ruleVersion));
}

} // namespace cpv
