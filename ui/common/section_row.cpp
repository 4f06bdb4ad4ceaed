#include "ui/common/section_row.h"

#include "ui/theme/zoom_follower.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

QWidget *makeSectionRow(const SectionRow &row)
{
    auto *widget = new QWidget;
    auto *heading = new QHBoxLayout;
    setGap(*heading, 8);
    auto *name = new Text(TextRole::Strong, row.name);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    heading->addWidget(name);
    if (!row.pill.isEmpty())
        heading->addWidget(new Pill(row.pill, row.tone));
    heading->addStretch(1);
    auto *facts = new Text(TextRole::Muted, row.facts);
    facts->setWordWrap(true);
    auto *words = new QVBoxLayout;
    setGap(*words, 4);
    words->addLayout(heading);
    words->addWidget(facts);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins({});
    setGap(*layout, 8);
    layout->addLayout(words, 1);
    for (QWidget *action : row.actions)
        layout->addWidget(action, 0, Qt::AlignVCenter);
    return widget;
}

QString seenText(const std::optional<Instant> &instant)
{
    if (!instant)
        return QCoreApplication::translate("SectionRow", "never");
    return localDateTime(*instant).toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace cpv
