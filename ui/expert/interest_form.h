#pragma once

#include "core/domain/review.h"

#include <QWidget>

class QPlainTextEdit;

namespace cpv {

class Button;
class Card;
class DropDown;
class FormField;

/// "I know who this is": a button that opens the questions of what kind of interest it is, in whom, and why.
class InterestForm : public QWidget
{
    Q_OBJECT

public:
    explicit InterestForm(QWidget *parent = nullptr);

    void close();

Q_SIGNALS:
    void declared(cpv::InterestParty party, cpv::InterestType type, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void send();

    Button *m_open;
    Card *m_form;
    DropDown *m_party;
    FormField *m_partyField;
    DropDown *m_type;
    FormField *m_typeField;
    QPlainTextEdit *m_text;
    FormField *m_textField;
    Button *m_send;
    Button *m_back;
};

} // namespace cpv
