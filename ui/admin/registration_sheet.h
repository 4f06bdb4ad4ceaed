#pragma once

#include "core/usecases/registrations.h"
#include "ui/widgets/card.h"

#include <QWidget>

class QPlainTextEdit;

namespace cpv {

class Button;
class FormField;
class KeyValueGrid;
class Notice;
class Pill;
class Text;

/// One company's sign-up: what it says of itself, its licence beside it, and the clerk's decision.
class RegistrationSheet : public QWidget
{
    Q_OBJECT

public:
    explicit RegistrationSheet(QWidget *parent = nullptr);

    void setRow(const RegistrationRow &row);
    /// Whether this person may decide; otherwise the sheet is only read.
    void setDecides(bool decides);
    void showError(const Error &error);

Q_SIGNALS:
    void licenceRequested();
    void approved();
    void refused(const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void askRefusal();
    void refuse();
    void showRow();
    void showDecision();
    QString othersWords() const;
    void retranslate();

    RegistrationRow m_row;
    bool m_decides = false;
    bool m_refusing = false;
    Notice *m_notice;
    Notice *m_others;
    Card *m_facts;
    Pill *m_state;
    KeyValueGrid *m_grid;
    Card *m_licence;
    Text *m_licenceWords;
    Button *m_open;
    Card *m_decision;
    Text *m_decisionWords;
    FormField *m_reasonField;
    QPlainTextEdit *m_reason;
    Button *m_approve;
    Button *m_refuse;
    Button *m_cancel;
};

} // namespace cpv
