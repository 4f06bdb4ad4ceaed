#include "ui/sme/colleague_card.h"

#include "ui/models/domain_text.h"
#include "ui/sme/form_words.h"
#include "ui/sme/sme_words.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

ColleagueCard::ColleagueCard(QWidget *parent)
    : Card({}, parent)
    , m_conflicts(new QVBoxLayout)
    , m_marks(new QWidget)
    , m_marked(named(new Text(TextRole::Body), u"draftMarks"_s))
    , m_seen(named(new Button(ButtonKind::Secondary), u"marksSeen"_s))
{
    setObjectName(u"draftColleague"_s);
    setGap(*m_conflicts, 14);
    m_marked->setWordWrap(true);
    auto *line = new QHBoxLayout(m_marks);
    line->setContentsMargins({});
    setGap(*line, 12);
    line->addWidget(m_marked, 1);
    line->addWidget(m_seen, 0, Qt::AlignVCenter);
    body()->addLayout(m_conflicts);
    body()->addWidget(m_marks);
    connect(m_seen, &Button::clicked, this, &ColleagueCard::marksSeen);
    hide();
}

void ColleagueCard::showForm(const DraftForm &form)
{
    QStringList shown {tr("A colleague worked on this form, too")};
    for (const DraftFieldConflict &conflict : form.conflicts)
        shown << conflict.field << fieldValueText(conflict.field, conflict.theirs, form.providers)
              << fieldValueText(conflict.field, form.draft, form.providers);
    for (const DraftMark &mark : form.marks)
        shown << mark.field << mark.byName << timeText(mark.at);
    setVisible(!form.conflicts.empty() || !form.marks.empty());
    if (shown != m_shown)
        whenLetGo(*this, [this, form, shown] { rebuild(form, shown); });
}

void ColleagueCard::rebuild(const DraftForm &form, const QStringList &shown)
{
    const bool isNews = shown.size() > m_shown.size();
    m_shown = shown;
    setTitle(shown.front());
    setHint(form.conflicts.empty() ? QString() : tr("%n field(s) to choose", nullptr, int(form.conflicts.size())));
    emptyLayout(*m_conflicts);
    for (const DraftFieldConflict &conflict : form.conflicts)
        m_conflicts->addWidget(makeConflict(conflict, form));
    showMarks(form);
    setAccessibleName(shown.front());
    setAccessibleDescription(m_marked->text());
    if (isNews && isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void ColleagueCard::showMarks(const DraftForm &form)
{
    QStringList fields;
    for (const DraftMark &mark : form.marks)
        fields << (mark.byName.isEmpty() ? fieldText(mark.field) : tr("%1 (%2)").arg(fieldText(mark.field), mark.byName));
    m_marked->setText(tr("Taken from a colleague: %1.").arg(listText(fields)));
    m_seen->setText(tr("Understood"));
    m_seen->setAccessibleName(tr("Understood: the marks of a colleague's changes go"));
    m_marks->setVisible(!form.marks.empty());
}

QWidget *ColleagueCard::makeConflict(const DraftFieldConflict &conflict, const DraftForm &form)
{
    const QString name = fieldText(conflict.field);
    auto *mine = named(new Button(ButtonKind::Secondary, tr("Keep mine")), u"keepMine_"_s + conflict.field, tr("Keep mine: %1").arg(name));
    auto *theirs = named(new Button(ButtonKind::Secondary, tr("Take theirs")), u"takeTheirs_"_s + conflict.field, tr("Take theirs: %1").arg(name));
    connect(mine, &Button::clicked, this, [this, field = conflict.field] { Q_EMIT mineChosen(field); });
    connect(theirs, &Button::clicked, this, [this, field = conflict.field] { Q_EMIT theirsChosen(field); });
    const QString by = conflict.theirs.editedBy.isEmpty() ? tr("A colleague") : conflict.theirs.editedBy;
    auto *block = named(new QWidget, u"conflict_"_s + conflict.field);
    auto *layout = new QVBoxLayout(block);
    layout->setContentsMargins({});
    setGap(*layout, 6);
    layout->addWidget(new Text(TextRole::Strong, name));
    layout->addWidget(makeSide(tr("Mine"), fieldValueText(conflict.field, form.draft, form.providers), mine));
    layout->addWidget(makeSide(tr("%1, %2").arg(by, timeText(conflict.theirs.editedAt)),
        fieldValueText(conflict.field, conflict.theirs, form.providers), theirs));
    return block;
}

QWidget *ColleagueCard::makeSide(const QString &title, const QString &value, Button *choose)
{
    auto *side = new QWidget;
    auto *line = new QHBoxLayout(side);
    line->setContentsMargins({});
    setGap(*line, 12);
    auto *words = new QVBoxLayout;
    setGap(*words, 2);
    words->addWidget(new Text(TextRole::Muted, title));
    auto *text = new Text(TextRole::Body, value);
    text->setWordWrap(true);
    words->addWidget(text);
    line->addLayout(words, 1);
    line->addWidget(choose, 0, Qt::AlignVCenter);
    return side;
}

} // namespace cpv
