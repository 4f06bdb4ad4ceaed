#include "ui/admin/difference_card.h"

#include "ui/admin/programme_words.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

Text *wrapped(TextRole role, const QString &text)
{
    auto *label = new Text(role, text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Before and after on lines of their own: texts of rules are long.
QWidget *differenceRow(const DifferenceWords &words)
{
    auto *row = named(new QWidget, u"difference"_s);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins({});
    setGap(*column, 2);
    column->addWidget(wrapped(TextRole::Strong, words.what));
    if (!words.before.isEmpty())
        column->addWidget(wrapped(TextRole::Muted, DifferenceCard::tr("Before: %1").arg(words.before)));
    column->addWidget(wrapped(TextRole::Body, words.after.isEmpty() ? DifferenceCard::tr("Is taken away") : DifferenceCard::tr("New: %1").arg(words.after)));
    return row;
}

} // namespace

DifferenceCard::DifferenceCard(QWidget *parent)
    : Card({}, parent)
    , m_rows(new QVBoxLayout)
{
    setGap(*m_rows, 10);
    body()->addLayout(m_rows);
}

void DifferenceCard::add(QWidget *row) { m_rows->addWidget(row); }

void DifferenceCard::showDifferences(const Programme &before, const Programme &after)
{
    emptyLayout(*m_rows);
    const std::vector<ProgrammeDifference> found = differences(before, after);
    setTitle(tr("What changes"));
    setHint(tr("against version %1").arg(before.ruleVersion));
    std::optional<ProgrammePart> part;
    for (const ProgrammeDifference &difference : found) {
        if (difference.member == u"ruleVersion" || difference.part == ProgrammePart::Providers)
            continue; // The one always rises, the other isn't a version's to say.
        if (part != difference.part)
            add(new Text(TextRole::Label, programmePartText(difference.part)));
        part = difference.part;
        add(differenceRow(differenceWords(difference, after)));
    }
    if (!part)
        add(wrapped(TextRole::Muted, tr("Nothing yet: it says what is published.")));
}

void DifferenceCard::showUnknown()
{
    emptyLayout(*m_rows);
    setTitle(tr("What changes"));
    setHint({});
    add(wrapped(TextRole::Muted, tr("The version before it is not held on this computer.")));
}

} // namespace cpv
