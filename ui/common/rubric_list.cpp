#include "ui/common/rubric_list.h"

#include "ui/models/review_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

RubricList::RubricList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    setGap(*m_rows, 10);
}

void RubricList::setRubric(const Rubric &rubric)
{
    emptyLayout(*m_rows);
    for (const RubricCriterion &criterion : rubric.criteria) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        setGap(*row, 12);
        auto *words = new QVBoxLayout;
        setGap(*words, 2);
        words->addWidget(new Text(TextRole::Strong, criterionName(criterion)));
        auto *guidance = new Text(TextRole::Muted, criterionGuidance(criterion));
        guidance->setWordWrap(true);
        words->addWidget(guidance);
        row->addLayout(words, 1);
        row->addWidget(new Text(TextRole::Body, tr("%1 points, scored 0 to %2").arg(criterion.weight).arg(criterion.scale)), 0, Qt::AlignTop);
        m_rows->addWidget(line);
    }
}

QString RubricList::summary(const Rubric &rubric)
{
    return tr("%1 experts within %2 working days, version %3").arg(rubric.reviewers).arg(rubric.days).arg(rubric.version);
}

} // namespace cpv
