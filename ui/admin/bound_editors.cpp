#include "ui/admin/bound_editors.h"

#include "core/base/decimal.h"
#include "core/base/money_text.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/optional_date.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpressionValidator>
#include <QSpinBox>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestWords = 2000;

QString joined(const std::vector<QString> &values)
{
    return QStringList(values.begin(), values.end()).join(u", "_s);
}

/// "30" and "30.5", as they are typed.
QString plainPercent(BasisPoints rate)
{
    QString text = percentText(rate).section(u' ', 0, 0);
    while (text.endsWith(u'0') && text.contains(u'.'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

} // namespace

QLineEdit *textEditor(QString &value, const Edited &edited)
{
    auto *line = new QLineEdit(value);
    line->setMaxLength(LongestWords);
    line->setCursorPosition(0);
    QObject::connect(line, &QLineEdit::textEdited, line, [&value, edited](const QString &text) {
        value = text;
        edited();
    });
    return line;
}

QPlainTextEdit *longTextEditor(QString &value, const Edited &edited)
{
    auto *text = new QPlainTextEdit(value);
    text->setTabChangesFocus(true);
    QObject::connect(text, &QPlainTextEdit::textChanged, text, [text, &value, edited] {
        value = text->toPlainText();
        edited();
    });
    return text;
}

QLineEdit *wordsEditor(std::vector<QString> &values, const Edited &edited)
{
    auto *line = new QLineEdit(joined(values));
    line->setMaxLength(LongestWords);
    QObject::connect(line, &QLineEdit::textEdited, line, [&values, edited](const QString &text) {
        values.clear();
        for (const QString &part : QString(text).replace(u'，', u',').split(u',', Qt::SkipEmptyParts))
            if (const QString word = part.trimmed(); !word.isEmpty())
                values.push_back(word);
        edited();
    });
    return line;
}

QSpinBox *numberEditor(qint32 &value, NumberRange range, const Edited &edited)
{
    auto *number = new QSpinBox;
    number->setRange(std::min(range.least, value), std::max(range.most, value));
    number->setValue(value);
    QObject::connect(number, &QSpinBox::valueChanged, number, [&value, edited](int typed) {
        value = typed;
        edited();
    });
    return number;
}

QLineEdit *rateEditor(BasisPoints &value, const Edited &edited)
{
    static const QRegularExpression percent(u"(100(\\.0{0,2})?|\\d{0,2}(\\.\\d{0,2})?)"_s);
    auto *line = new QLineEdit(plainPercent(value));
    line->setValidator(new QRegularExpressionValidator(percent, line));
    QObject::connect(line, &QLineEdit::textEdited, line, [&value, edited](const QString &text) {
        value = {qint32(decimalUnits(text.toLatin1(), 2).value_or(0))};
        edited();
    });
    return line;
}

MoneyEdit *amountEditor(Money &value, const QString &empty, const Edited &edited)
{
    auto *amount = new MoneyEdit;
    amount->setFen(value.isZero() ? std::nullopt : std::optional(value.fen()));
    amount->setPlaceholderText(empty);
    QObject::connect(amount, &QLineEdit::textEdited, amount, [amount, &value, edited] {
        if (amount->problem().isEmpty())
            value = Money::fromFen(amount->fen().value_or(0));
        edited();
    });
    return amount;
}

DateField *dayEditor(QDate &value, const Edited &edited)
{
    auto *day = new DateField;
    day->setDate(value);
    QObject::connect(day, &QDateEdit::dateChanged, day, [&value, edited](QDate date) {
        value = date;
        edited();
    });
    return day;
}

DateField *openDayEditor(std::optional<QDate> &value, const QString &open, const Edited &edited)
{
    auto *day = new OptionalDate;
    day->setSpecialValueText(open);
    day->setChosen(value);
    QObject::connect(day, &OptionalDate::dateEdited, day, [day, &value, edited] {
        value = day->chosen();
        edited();
    });
    return day;
}

QCheckBox *flagEditor(bool &value, const QString &text, const Edited &edited)
{
    auto *flag = new QCheckBox(text);
    flag->setChecked(value);
    QObject::connect(flag, &QCheckBox::toggled, flag, [&value, edited](bool is) {
        value = is;
        edited();
    });
    return flag;
}

DropDown *codeEditor(QString &value, const Choices &choices, const Edited &edited)
{
    auto *choice = new DropDown;
    for (const auto &[code, words] : choices)
        choice->addItem(words, code);
    if (choice->findData(value) < 0) // What only this programme has.
        choice->addItem(value, value);
    choice->setCurrentIndex(choice->findData(value));
    QObject::connect(choice, &QComboBox::activated, choice, [choice, &value, edited] {
        value = choice->currentData().toString();
        edited();
    });
    return choice;
}

} // namespace cpv
