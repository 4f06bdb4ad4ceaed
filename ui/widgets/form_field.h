#pragma once

#include <QWidget>

class QHBoxLayout;

namespace cpv {

class Text;
struct TermSource;

/// Label above, editor, then the error, the warning or the help line. The label is the editor's buddy and accessible name;
/// what stands below is its accessible description.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes the editor over.
    FormField(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    void setLabel(const QString &label);
    void setHelp(const QString &help);
    void setError(const QString &error); ///< Empty: no error.
    void setWarning(const QString &warning); ///< It can stay so, but somebody asks for a look at it; an error goes before it.
    bool hasError() const;
    void setTerm(const TermSource &term); ///< A mark after the label that explains its word; once.
    /// The room of one line of note stays, also while there is none: nothing moves as one comes or goes.
    void holdNote();
    void setOptional(bool optional); ///< Writes "(optional)" after the label. Required is the rule, so it gets no star.

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTexts();
    QString note() const;
    void showNote();

    QHBoxLayout *m_head;
    QString m_labelText;
    QString m_helpText;
    QString m_errorText;
    QString m_warningText;
    QString m_refusal; // What was typed last is no date; until the next change.
    bool m_optional = false;
    bool m_holdsNote = false;
    bool m_noteWaits = false; // Until the mouse is let go.
    Text *m_label;
    QWidget *m_editor;
    Text *m_note;
};

} // namespace cpv
