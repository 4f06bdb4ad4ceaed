#include "ui/sme/estimate_panel.h"

#include "core/base/capital_amount.h"
#include "core/base/money_text.h"
#include "ui/common/terms.h"
#include "ui/models/domain_text.h"
#include "ui/sme/step_list.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/figure_line.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

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
    setGap(*line, 6);
    addFigure(*line, m_amount, m_unit);
    line->addStretch(1);
    addHeaderWidget(new TermMark(term(u"cover"_s)));
    body()->addLayout(line);
    body()->addWidget(m_capital);
    body()->addWidget(new Line);
    setGap(*m_steps, 8);
    body()->addLayout(m_steps);
    body()->addWidget(m_note);
}

void EstimatePanel::showEstimate(const DraftForm &form)
{
    setTitle(tr("Estimated subsidy"));
    m_unit->setText(tr("CNY"));
    const Result<Subsidy> &subsidy = form.estimate.subsidy;
    if (!subsidy) {
        const QString field = subsidy.error().arguments.value(0, u"contractAmount"_s);
        m_amount->setText(u"–"_s);
        m_capital->show();
        m_capital->setText(tr("Shown as soon as “%1” is right.").arg(fieldText(field)));
        emptyLayout(*m_steps);
        m_note->setText({});
        return;
    }
    m_amount->setText(yuanText(subsidy->amount));
    m_capital->setVisible(inChinese()); // Amounts in words are a Chinese custom.
    m_capital->setText(capitalAmount(subsidy->amount));
    emptyLayout(*m_steps);
    addSteps(*m_steps, *subsidy);
    m_note->setText(tr("An estimate by the programme's rules, version %1. The registry decides on the day of receipt.")
                        .arg(form.facts.programme.ruleVersion));
}

} // namespace cpv
