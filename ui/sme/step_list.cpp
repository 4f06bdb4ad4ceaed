#include "ui/sme/step_list.h"

#include "ui/sme/sme_words.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/card.h"
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
    setGap(*layout, 2);
    const TextRole role = row.total ? TextRole::Strong : TextRole::Body;
    auto *line = new QHBoxLayout;
    auto *name = new Text(role, row.name);
    name->setWordWrap(true);
    line->addWidget(name, 1);
    line->addWidget(new Text(role, row.amount));
    layout->addLayout(line);
    QStringList why;
    for (const QString &part : {row.detail, row.rule}) {
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

void addSteps(QVBoxLayout &layout, const Subsidy &subsidy)
{
    for (const ExplainRow &row : explainRows(subsidy.steps, subsidy.amount)) {
        if (row.total)
            layout.addWidget(new Line);
        layout.addWidget(makeStep(row));
    }
}

} // namespace cpv
