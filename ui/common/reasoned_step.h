#pragma once

#include <QWidget>

class QHBoxLayout;
class QPlainTextEdit;

namespace cpv {

class Button;
class FormField;

/// A step that needs a reason: a button that opens a field, and sends what was written there.
class ReasonedStep : public QWidget
{
    Q_OBJECT

public:
    /// Object names begin with `name`: nameOpen, nameText, nameSend, nameBack.
    explicit ReasonedStep(const QString &name, QWidget *parent = nullptr);

    void setTexts(const QString &step, const QString &label, const QString &help);
    void open(); ///< As its button does.
    void close();
    void setOpenable(bool openable); ///< Without its button where the step isn't possible; what stands before it stays.
    void putBefore(QWidget *other); ///< On the line of the button that opens, before it.

Q_SIGNALS:
    void given(const QString &reason);

private:
    void send();

    bool m_openable = true;
    QHBoxLayout *m_line;
    Button *m_open;
    QWidget *m_form;
    QPlainTextEdit *m_text;
    FormField *m_field;
    Button *m_send;
    Button *m_back;
};

} // namespace cpv
