#pragma once

#include "core/usecases/list_values.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace cpv {

class CardFlow;

/// What one column can be asked.
struct FilterField {
    enum class Kind { Choice, Amount, Day };
    struct Choice {
        QString value;
        QString text;
    };

    QString column;
    std::function<QString()> title;
    Kind kind = Kind::Choice;
    std::function<std::vector<Choice>()> choices = {}; ///< Of Kind::Choice.
};

/// Every enumerator, in its words.
template <DescribedEnum E> std::vector<FilterField::Choice> choicesOf(QString (*words)(E))
{
    std::vector<FilterField::Choice> choices;
    for (const E value : enumValues<E>())
        choices.push_back({enumText(value), words(value)});
    return choices;
}

/// "State: Returned, In review": for people, also on paper and in files.
QString conditionWords(const ColumnCondition &condition, const std::vector<FilterField> &fields);

/// One of the panel's rows: edits the condition of its column.
class FilterEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void show(const ColumnCondition &condition) = 0; ///< No `edited`.
    virtual ColumnCondition condition() const = 0;
    virtual void retranslate() = 0;
    virtual void applyMetrics() = 0;
    virtual int labelWidth() const = 0;
    virtual void setBeside(int labelWidth) = 0; ///< The label in this width beside what edits; above it where it is 0.

Q_SIGNALS:
    void edited();
};

/// The conditions of a list, side by side, each named by its column.
class FilterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FilterPanel(QWidget *parent = nullptr);
    ~FilterPanel() override;

    void setFields(std::vector<FilterField> fields);
    const std::vector<FilterField> &fields() const { return m_fields; }
    void setConditions(const std::vector<ColumnCondition> &conditions); ///< No `conditionsChanged`.
    std::vector<ColumnCondition> conditions() const; ///< Only those that ask something.
    void retranslate();
    void makeEditors(); ///< Where there are none yet.
    /// Where rows are few: the labels beside what edits.
    void setDense(bool dense);
    int heightFor(int width) const; ///< Of all rows, the space below each included.
    int rowHeight() const; ///< Of one, likewise: they are alike.

Q_SIGNALS:
    void conditionsChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();
    void showConditions(const std::vector<ColumnCondition> &conditions);

    std::vector<FilterField> m_fields;
    std::vector<FilterEditor *> m_editors; // None before the panel was seen.
    std::vector<ColumnCondition> m_asked; // By them until then.
    bool m_dense = false;
    CardFlow *m_flow;
};

} // namespace cpv
