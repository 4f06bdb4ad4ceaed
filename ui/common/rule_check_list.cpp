#include "ui/common/rule_check_list.h"

#include "ui/models/domain_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// A sentence that people should read: no result of its own.
bool isNote(const RuleCheck &check) { return check.type == RuleType::ShownToReviewer && check.outcome != CheckOutcome::NeedsReview; }

/// As high as the pill at any zoom, so that both stand on one line.
class RuleNumber : public Text
{
public:
    using Text::Text;

    QSize sizeHint() const override { return Text::sizeHint().expandedTo(least()); }
    QSize minimumSizeHint() const override { return Text::minimumSizeHint().expandedTo(least()); }

private:
    static QSize least() { return {currentTokens().px(40), pillSize({}).height()}; }
};

}

RuleCheckList::RuleCheckList(Detail detail, QWidget *parent)
    : QWidget(parent)
    , m_detail(detail)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
}

void RuleCheckList::setChecks(const std::vector<RuleCheck> &checks, const std::vector<Rule> &rules)
{
    const Tokens &t = currentTokens();
    QStringList said {QString::number(t.px(1'000))};
    for (const RuleCheck &check : checks) {
        const auto rule = std::ranges::find(rules, check.rule, &Rule::number);
        said << check.rule << checkOutcomeText(check.outcome) << checkDetailText(check) << (rule == rules.end() ? ruleTypeText(check.type) : ruleText(*rule));
    }
    if (said == m_said)
        return; // Rows made anew would move the page under the hand that ticks a box below them.
    m_said = said;
    emptyLayout(*m_rows);
    setGap(*m_rows, m_detail == Detail::Full ? 10 : 8);
    for (const RuleCheck &check : checks)
        m_rows->addWidget(makeRow(check, rules));
}

QWidget *RuleCheckList::makeRow(const RuleCheck &check, const std::vector<Rule> &rules) const
{
    const auto rule = std::ranges::find(rules, check.rule, &Rule::number);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    setGap(*line, 10);
    auto *pill = new Pill(checkOutcomeText(check.outcome), checkOutcomeTone(check.outcome));
    line->addWidget(new RuleNumber(TextRole::Label, u"§ "_s + check.rule), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    setGap(*words, 2);
    setPadding(*words, {0, 2, 0, 0}); // The first line in the middle of the pill beside it.
    const auto addLine = [words](TextRole role, const QString &text) {
        if (text.isEmpty())
            return;
        auto *shown = new Text(role, text);
        shown->setWordWrap(true);
        shown->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        words->addWidget(shown);
    };
    addLine(m_detail == Detail::Full ? TextRole::Body : TextRole::Muted, rule == rules.end() ? ruleTypeText(check.type) : ruleText(*rule));
    if (m_detail == Detail::Full)
        addLine(TextRole::Muted, checkDetailText(check));
    line->addLayout(words, 1);
    line->addWidget(pill, 0, Qt::AlignTop);
    pill->setVisible(!isNote(check)); // There, for its height, in any case.
    return row;
}

} // namespace cpv
