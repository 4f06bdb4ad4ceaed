#pragma once

#include "core/base/describe.h"
#include "core/base/money.h"
#include "ui/widgets/pickers.h"

#include <QDate>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

/// Editors that write what is typed straight into a value, which outlives them; then they say so.
namespace cpv {

class MoneyEdit;

using Edited = std::function<void()>;

QLineEdit *textEditor(QString &value, const Edited &edited);
QPlainTextEdit *longTextEditor(QString &value, const Edited &edited);
/// Between commas.
QLineEdit *wordsEditor(std::vector<QString> &values, const Edited &edited);

struct NumberRange {
    qint32 least = 0;
    qint32 most = 0;
};
QSpinBox *numberEditor(qint32 &value, NumberRange range, const Edited &edited);
/// In percent with two decimals.
QLineEdit *rateEditor(BasisPoints &value, const Edited &edited);
/// Empty is zero. What is no amount leaves the value as it was, and is told by MoneyEdit::problem.
MoneyEdit *amountEditor(Money &value, const QString &empty, const Edited &edited);
DateField *dayEditor(QDate &value, const Edited &edited);
DateField *openDayEditor(std::optional<QDate> &value, const QString &open, const Edited &edited);
QCheckBox *flagEditor(bool &value, const QString &text, const Edited &edited);

/// Codes and their words.
using Choices = std::vector<std::pair<QString, QString>>;
DropDown *codeEditor(QString &value, const Choices &choices, const Edited &edited);

template <DescribedEnum E> DropDown *choiceEditor(E &value, QString (*text)(E), const Edited &edited)
{
    auto *choice = new DropDown;
    for (const E each : enumValues<E>())
        choice->addItem(text(each), enumText(each));
    choice->setCurrentIndex(choice->findData(enumText(value)));
    QObject::connect(choice, &QComboBox::activated, choice, [choice, &value, edited] {
        value = enumFromText<E>(choice->currentData().toString()).value_or(value);
        edited();
    });
    return choice;
}

} // namespace cpv
