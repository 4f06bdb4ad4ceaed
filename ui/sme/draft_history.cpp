#include "ui/sme/draft_history.h"

#include "core/domain/form_fields.h"
#include "ui/models/domain_text.h"
#include "ui/sme/form_words.h"
#include "ui/sme/sme_words.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidthUnits = 640;
constexpr int HeightUnits = 460;

}

DraftHistory::DraftHistory(const Shown &shown, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"draftHistory"_s);
    setWindowTitle(tr("Earlier versions"));
    const Tokens &t = currentTokens();
    resize(t.px(WidthUnits), t.px(HeightUnits));
    auto *rows = new QWidget;
    auto *list = new QVBoxLayout(rows);
    setGap(*list, 12);
    int index = 0;
    for (const DraftRevision &revision : shown.revisions) {
        if (changedFields(revision.draft, shown.now).isEmpty())
            continue; // As the form is: nothing to go back to.
        list->addWidget(makeRow(revision, shown, index++));
    }
    auto *hint = new Text(TextRole::Muted,
        index > 0 ? tr("Kept on this device. Restoring one is a step that can be undone.")
                  : tr("There is no other version yet. One is kept after each pause, and whenever you press Ctrl+S."));
    hint->setWordWrap(true);
    list->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(rows);
    rows->setAutoFillBackground(false); // setWidget() turns it on.
    auto *close = named(new Button(ButtonKind::Secondary, tr("Close")), u"historyClose"_s);
    connect(close, &Button::clicked, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    setPadding(*layout, {20, 16, 20, 16});
    setGap(*layout, 12);
    layout->addWidget(hint);
    layout->addWidget(area, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
}

QWidget *DraftHistory::makeRow(const DraftRevision &revision, const Shown &shown, int index)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    setGap(*line, 12);
    auto *words = new QVBoxLayout;
    setGap(*words, 2);
    const QString who = !revision.byColleague ? tr("on this device")
        : revision.draft.editedBy.isEmpty()   ? tr("by a colleague")
                                              : tr("by %1").arg(revision.draft.editedBy);
    words->addWidget(new Text(TextRole::Strong, tr("%1, %2").arg(timeText(revision.savedAt), who)));
    for (const QString &field : changedFields(revision.draft, shown.now)) {
        auto *text = new Text(TextRole::Muted,
            tr("%1: %2").arg(fieldText(field), fieldValueText(field, revision.draft, shown.providers)));
        text->setWordWrap(true);
        words->addWidget(text);
    }
    line->addLayout(words, 1);
    auto *restore = named(new Button(ButtonKind::Secondary, tr("Restore")), u"restoreVersion_%1"_s.arg(index),
        tr("Restore the version of %1").arg(timeText(revision.savedAt)));
    connect(restore, &Button::clicked, this, [this, revision] {
        Q_EMIT restoreRequested(revision);
        accept();
    });
    line->addWidget(restore, 0, Qt::AlignTop);
    return row;
}

} // namespace cpv
