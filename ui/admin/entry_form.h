#pragma once

#include "core/base/result.h"
#include "ui/widgets/card.h"

#include <QStringList>

#include <vector>

class QLineEdit;
class QPlainTextEdit;

namespace cpv {

class Button;
class FieldGrid;
class FormField;
class Notice;

/// What the forms of an office's catalogue have in common: fields two by two, Chinese beside English, each of which a refusal may name,
/// and the buttons below. The decider judges what is said.
class EntryForm : public Card
{
    Q_OBJECT

public:
    void showError(const Error &error);
    void setBusy(bool busy);

Q_SIGNALS:
    void submitted();
    void cancelled();

protected:
    EntryForm(const QString &name, QWidget *parent);

    void changeEvent(QEvent *event) override;
    virtual QStringList labels() const = 0; ///< In the order of the fields.
    virtual void retranslate() = 0;

    /// `member` of the record, by which a refusal names it.
    void addField(const QString &member, QWidget *editor, int row, int column, int columnSpan = 1);
    FormField *field(const QString &member) const; ///< Null: none of the form's.
    void finish(); ///< After the last field.
    void clearErrors();
    void showTexts(); ///< Labels and buttons.

    static QString said(const QLineEdit &edit);
    static QString said(const QPlainTextEdit &edit);
    static QLineEdit *lineEdit(const QString &name, int longest);
    static QPlainTextEdit *textEdit(const QString &name, int height);

private:
    struct Field {
        QString member;
        FormField *field;
    };

    Notice *m_notice;
    FieldGrid *m_grid;
    std::vector<Field> m_fields;
    Button *m_submit;
    Button *m_cancel;
};

} // namespace cpv
