#include "ui/common/last_field.h"

#include "core/usecases/futures.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

const QString fieldKey = u"field"_s;

}

void LastField::begin(const QString &slot)
{
    m_slot = slot + u"/lastField"_s;
    m_field.clear();
}

void LastField::typed(const QString &field)
{
    if (field == m_field || m_slot.isEmpty())
        return;
    m_field = field;
    m_useCases.keptForms.keep(m_slot, {{fieldKey, field}});
}

void LastField::forget()
{
    if (m_field.isEmpty())
        return;
    m_field.clear();
    m_useCases.keptForms.keep(m_slot, {});
}

void LastField::find(QObject *context, const std::function<void(const QString &)> &found)
{
    whenDone(context, m_useCases.keptForms.of(m_slot), [this, found, slot = m_slot](const Result<QJsonObject> &kept) {
        const QString field = kept ? kept->value(fieldKey).toString() : QString();
        if (field.isEmpty() || slot != m_slot || !m_field.isEmpty())
            return; // Somebody types already.
        m_field = field;
        found(field);
    });
}

void focusAtEnd(QWidget &editor)
{
    editor.setFocus(Qt::TabFocusReason); // With its ring: the eye must find it.
    auto *line = qobject_cast<QLineEdit *>(&editor);
    if (!line)
        line = editor.findChild<QLineEdit *>(); // Of a day, or a number.
    if (auto *words = qobject_cast<QPlainTextEdit *>(&editor))
        words->moveCursor(QTextCursor::End);
    else if (line)
        line->end(false);
}

} // namespace cpv
