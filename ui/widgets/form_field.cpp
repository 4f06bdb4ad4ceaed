#include "ui/widgets/form_field.h"

#include "ui/theme/zoom_follower.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/term_mark.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

static constexpr int LabelGap = 4;
static constexpr int NoteGap = 2; ///< A note belongs to the field above it, not to the label below.

/// Shift+F1 in the field explains its word, and Tab goes from field to field past the mark.
static TermMark *markIn(QWidget &field, const TermSource &term)
{
    auto *mark = new TermMark(term);
    mark->setFocusPolicy(Qt::NoFocus);
    auto *key = new QShortcut(QKeySequence::WhatsThis, &field);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(key, &QShortcut::activated, mark, &TermMark::explain);
    return mark;
}

FormField::FormField(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent), m_head(new QHBoxLayout), m_labelText(label), m_label(new Text(TextRole::Muted)), m_editor(editor), m_note(new Text(TextRole::Label))
{
    m_label->setBuddy(editor);
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, NoteGap);
    setGap(*m_head, 4);
    setPadding(*m_head, {0, 0, 0, LabelGap - NoteGap});
    m_head->addWidget(m_label, 1);
    layout->addLayout(m_head);
    layout->addWidget(m_editor);
    layout->addWidget(m_note);
    // Spare height goes to an editor that wants it, never between label and editor.
    layout->setStretchFactor(m_editor, 1);
    layout->addStretch(0);
    showTexts();
    if (auto *date = qobject_cast<DateField *>(editor)) {
        const auto refuse = [this](const QString &reason) {
            m_refusal = reason;
            showTexts();
        };
        connect(date, &QDateEdit::dateChanged, this, [refuse] { refuse({}); });
        connect(date, &DateField::refused, this, refuse);
    }
}

void FormField::setLabel(const QString &label)
{
    m_labelText = label;
    showTexts();
}

void FormField::setHelp(const QString &help)
{
    m_helpText = help;
    showTexts();
}

void FormField::setError(const QString &error)
{
    m_errorText = error;
    showTexts();
}

void FormField::setWarning(const QString &warning)
{
    m_warningText = warning;
    showTexts();
}

bool FormField::hasError() const
{
    return !m_errorText.isEmpty() || !m_refusal.isEmpty();
}

void FormField::setTerm(const TermSource &term)
{
    m_head->setStretch(0, 0);
    m_head->addWidget(markIn(*this, term));
    m_head->addStretch(1);
    showTexts();
}

void FormField::holdNote()
{
    m_holdsNote = true;
    showTexts();
}

void FormField::setOptional(bool optional)
{
    m_optional = optional;
    showTexts();
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

void FormField::showTexts()
{
    m_label->setText(m_optional ? tr("%1 (optional)").arg(m_labelText) : m_labelText);
    const bool warns = !hasError() && !m_warningText.isEmpty();
    m_editor->setAccessibleName(m_labelText);
    const auto *mark = findChild<TermMark *>();
    const QString meaning = mark ? mark->accessibleDescription() : QString();
    m_editor->setAccessibleDescription(u"%1 %2"_s.arg(note(), meaning).trimmed());
    setStyleProperty(*m_editor, "invalid", hasError());
    setStyleProperty(*m_editor, "warned", warns ? QVariant(true) : QVariant());
    const bool moves = !m_holdsNote && m_note->isHidden() != note().isEmpty();
    if (!moves)
        return showNote();
    if (std::exchange(m_noteWaits, true))
        return;
    whenMouseLetGo(*this, [this] {
        m_noteWaits = false;
        showNote();
    });
}

QString FormField::note() const
{
    if (!m_refusal.isEmpty())
        return m_refusal;
    if (!m_errorText.isEmpty())
        return m_errorText;
    return m_warningText.isEmpty() ? m_helpText : m_warningText;
}

void FormField::showNote()
{
    const QString shown = note();
    m_note->setText(shown.isEmpty() && m_holdsNote ? QString(QChar::Nbsp) : shown); // As high as one line, at every zoom.
    m_note->setVisible(m_holdsNote || !shown.isEmpty());
    m_note->setTone(hasError() ? Tone::Bad : !m_warningText.isEmpty() ? Tone::Warn : Tone::Neutral);
}

} // namespace cpv
