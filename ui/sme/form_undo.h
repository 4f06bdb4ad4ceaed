#pragma once

#include "core/domain/form_fields.h"
#include "core/usecases/drafts.h"

#include <QObject>
#include <QUndoStack>

namespace cpv {

/// What was done to one form, to be undone and done again: fields as they were typed, and papers. Each step puts back only what
/// it changed, so that a colleague's edit elsewhere in the form stays.
class FormUndo : public QObject
{
    Q_OBJECT

public:
    explicit FormUndo(QObject *parent = nullptr);
    ~FormUndo() override;

    /// Typing on in one field is one step, until the field is left.
    void edited(const ApplicationForm &before, const ApplicationForm &after);
    void fieldLeft() { ++m_visit; }
    /// Papers that came and went; called after it was done.
    void papersChanged(const MaterialChange &change);
    /// Another form.
    void clear();

    void undo();
    void redo();
    bool canUndo() const { return m_stack.canUndo(); }
    bool canRedo() const { return m_stack.canRedo(); }
    /// The names of the fields that the next undo or redo changes, "materials" for papers.
    QStringList undoFields() const { return m_stack.undoText().split(u',', Qt::SkipEmptyParts); }
    QStringList redoFields() const { return m_stack.redoText().split(u',', Qt::SkipEmptyParts); }

Q_SIGNALS:
    void changed(); ///< What can be undone or redone.
    /// These fields shall have these values.
    void fieldsPutBack(const QStringList &fields, const cpv::ApplicationForm &values);
    void papersPutBack(const cpv::MaterialChange &change);

private:
    class FieldStep;
    class PaperStep;

    QUndoStack m_stack;
    int m_visit = 1;
};

} // namespace cpv
