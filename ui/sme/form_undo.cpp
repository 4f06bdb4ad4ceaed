#include "ui/sme/form_undo.h"

#include <QUndoCommand>

#include <utility>

namespace cpv {

/// A stack does a step as it is pushed; here it is done already.
class FormUndo::FieldStep : public QUndoCommand
{
public:
    FieldStep(FormUndo &owner, const ApplicationForm &before, const ApplicationForm &after)
        : m_owner(owner)
        , m_visit(owner.m_visit)
        , m_fields(changedFields(before, after))
        , m_before(before)
        , m_after(after)
    {
        setText(m_fields.join(u','));
    }
    int id() const override { return m_visit; }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *step = dynamic_cast<const FieldStep *>(next);
        if (!step || step->m_fields != m_fields || m_fields.size() != 1)
            return false;
        m_after = step->m_after;
        setObsolete(sameField(m_fields.front(), m_before, m_after)); // Typed and deleted again.
        return true;
    }
    void undo() override { Q_EMIT m_owner.fieldsPutBack(m_fields, m_before); }
    void redo() override
    {
        if (!std::exchange(m_isNew, false))
            Q_EMIT m_owner.fieldsPutBack(m_fields, m_after);
    }

private:
    FormUndo &m_owner;
    int m_visit;
    QStringList m_fields;
    ApplicationForm m_before;
    ApplicationForm m_after;
    bool m_isNew = true;
};

class FormUndo::PaperStep : public QUndoCommand
{
public:
    PaperStep(FormUndo &owner, MaterialChange change)
        : m_owner(owner)
        , m_change(std::move(change))
    {
        setText(QStringLiteral("materials"));
    }
    void undo() override { Q_EMIT m_owner.papersPutBack({m_change.in, m_change.out}); }
    void redo() override
    {
        if (!std::exchange(m_isNew, false))
            Q_EMIT m_owner.papersPutBack(m_change);
    }

private:
    FormUndo &m_owner;
    MaterialChange m_change;
    bool m_isNew = true;
};

FormUndo::FormUndo(QObject *parent)
    : QObject(parent)
{
    connect(&m_stack, &QUndoStack::indexChanged, this, &FormUndo::changed);
}

FormUndo::~FormUndo() { m_stack.disconnect(this); } // It says that it empties itself.

void FormUndo::edited(const ApplicationForm &before, const ApplicationForm &after)
{
    QStringList fields = changedFields(before, after);
    fields.removeAll(QStringLiteral("materials"));
    if (!fields.isEmpty())
        m_stack.push(new FieldStep(*this, before, after));
}

void FormUndo::papersChanged(const MaterialChange &change)
{
    if (!change.out.empty() || !change.in.empty())
        m_stack.push(new PaperStep(*this, change));
}

void FormUndo::clear()
{
    m_stack.clear();
    ++m_visit;
}

void FormUndo::undo()
{
    ++m_visit; // What is typed next is a step of its own.
    m_stack.undo();
}

void FormUndo::redo()
{
    ++m_visit;
    m_stack.redo();
}

} // namespace cpv
