#include "ui/sme/problem_list.h"

#include "ui/models/domain_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

ProblemList::ProblemList(QWidget *parent)
    : Card({}, parent)
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"draftProblems"_s);
    setGap(*m_rows, 2);
    body()->addLayout(m_rows);
    hide();
}

void ProblemList::retranslate() { m_shown.clear(); }

void ProblemList::showProblems(const std::vector<FormProblem> &problems, int step)
{
    if (step != m_step || isHidden())
        setMinimumHeight(0);
    if (step != m_step && problems.empty())
        hide();
    m_step = step;
    if (problems != m_shown)
        whenLetGo(*this, [this, problems] { rebuild(problems); });
    else if (!problems.empty())
        show();
}

void ProblemList::letRoomGo() { setMinimumHeight(0); }

void ProblemList::rebuild(const std::vector<FormProblem> &problems)
{
    if (isVisible()) // What stands below stays where it is, until the step is left.
        setMinimumHeight(std::max(minimumHeight(), height()));
    setVisible(!problems.empty() || isVisible());
    const bool isNews = std::ranges::any_of(problems, [this](const FormProblem &each) {
        return std::ranges::find(m_shown, each.field, &FormProblem::field) == m_shown.end();
    });
    m_shown = problems;
    emptyLayout(*m_rows);
    if (problems.empty())
        return sayDone();
    setTitle(tr("%n thing(s) to put right", nullptr, int(problems.size())));
    setHint(tr("a click leads to the field"));
    QStringList lines;
    for (const FormProblem &problem : problems) {
        m_rows->addWidget(makeRow(problem));
        lines << tr("%1: %2").arg(fieldText(problem.field), problem.text);
    }
    setAccessibleName(tr("%n thing(s) to put right", nullptr, int(problems.size())));
    setAccessibleDescription(lines.join(u' '));
    if (isNews)
        announce(lines);
}

void ProblemList::sayDone()
{
    setTitle(tr("All is put right"));
    setHint({});
    setAccessibleName(tr("All is put right"));
    setAccessibleDescription({});
    auto *row = new QHBoxLayout;
    setGap(*row, 12);
    row->addWidget(new IconLabel(u"check"_s, Token::Ok, 18), 0, Qt::AlignTop);
    auto *text = new Text(TextRole::Body, tr("Nothing that stands here keeps the form from being submitted."));
    text->setWordWrap(true);
    row->addWidget(text, 1);
    auto *line = new QWidget;
    line->setLayout(row);
    row->setContentsMargins({});
    m_rows->addWidget(line, 0, Qt::AlignTop);
}

void ProblemList::announce(const QStringList &lines)
{
    if (lines.isEmpty() || !isVisible())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QWidget *ProblemList::makeRow(const FormProblem &problem)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    setGap(*layout, 12);
    layout->addWidget(new IconLabel(u"alert-circle"_s, Token::Bad, 18), 0, Qt::AlignVCenter);
    const QString name = fieldText(problem.field);
    auto *link = named(new Button(ButtonKind::Ghost, name), u"problem_"_s + QString(problem.field).replace(u'/', u'_'),
        tr("Go to: %1. %2").arg(name, problem.text));
    connect(link, &Button::clicked, this, [this, field = problem.field] { Q_EMIT fieldRequested(field); });
    layout->addWidget(link, 0, Qt::AlignVCenter);
    auto *text = new Text(TextRole::Body, problem.text);
    text->setWordWrap(true);
    layout->addWidget(text, 1);
    return row;
}

} // namespace cpv
