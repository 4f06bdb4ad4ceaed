#pragma once

#include "core/domain/command.h"
#include "ui/widgets/card.h"

#include <QDate>

class QLineEdit;

namespace cpv {

class Button;
class DateField;
class FormField;
class Text;

/// Every step ends with these.
struct StepButtons {
    Button *send = nullptr;
    Button *back = nullptr;
};

/// What sealing a list of a batch award asks for where ties must be drawn: two people outside the office, each with the digest of a
/// word they keep to themselves, and the announced day.
class SealListForm : public Card
{
    Q_OBJECT

public:
    explicit SealListForm(QDate today, QWidget *parent = nullptr);

    /// Words and day of a command; absent, with the errors shown, while something is missing.
    struct Answer {
        std::vector<SealedWord> words;
        Instant drawFrom;
    };
    std::optional<Answer> answer();
    void focusFirst();

Q_SIGNALS:
    void submitted();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Outsider {
        QLineEdit *name;
        FormField *nameField;
        QLineEdit *digest;
        FormField *digestField;
    };

    void retranslate();

    QDate m_today;
    Text *m_why;
    std::vector<Outsider> m_outsiders;
    DateField *m_day;
    FormField *m_dayField;
    StepButtons m_buttons;
};

/// The draw: the outsiders' words, told now.
class DrawListForm : public Card
{
    Q_OBJECT

public:
    explicit DrawListForm(const AwardRound &round, QWidget *parent = nullptr);

    std::optional<std::vector<QString>> words();
    void focusFirst();

Q_SIGNALS:
    void submitted();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    AwardRound m_round;
    std::vector<std::pair<QLineEdit *, FormField *>> m_words;
    StepButtons m_buttons;
};

} // namespace cpv
