#include "ui/lists/filter_panel.h"

#include "core/base/money_text.h"
#include "ui/lists/choice_menu.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/optional_date.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowGap = 12;

bool asksSomething(const ColumnCondition &condition) { return condition != ColumnCondition {.column = condition.column}; }

class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterPanel)

public:
    static QString any() { return tr("Any"); }
    static QString unlisted() { return tr("Another than those listed"); }
    static QString chosen(qsizetype count) { return tr("%1 chosen").arg(count); }
    static QString from(const QString &field) { return tr("%1, from").arg(field); }
    static QString to(const QString &field) { return tr("%1, to").arg(field); }
    static QString range(const QString &field, const QString &from, const QString &to)
    {
        if (to.isEmpty())
            return tr("%1 from %2").arg(field, from);
        return from.isEmpty() ? tr("%1 up to %2").arg(field, to) : tr("%1 from %2 to %3").arg(field, from, to);
    }
    static QString oneOf(const QString &field, const QStringList &values) { return tr("%1: %2").arg(field, values.join(tr(", "))); }
};

QStringList chosenTexts(const FilterField &field, const ColumnCondition &condition)
{
    QStringList texts;
    for (const FilterField::Choice &choice : field.choices()) {
        if (std::ranges::find(condition.anyOf, choice.value) != condition.anyOf.end())
            texts << choice.text;
    }
    if (texts.size() < qsizetype(condition.anyOf.size())) // A page led here with it: it is asked all the same.
        texts << FilterWords::unlisted();
    return texts;
}

/// A label above what edits the column.
class LabelledEditor : public FilterEditor
{
public:
    LabelledEditor(FilterField field, QWidget *parent)
        : FilterEditor(parent)
        , m_field(std::move(field))
        , m_label(new Text(TextRole::Label))
        , m_row(new QHBoxLayout)
        , m_both(new QBoxLayout(QBoxLayout::TopToBottom, this))
    {
        m_both->setContentsMargins(0, 0, 0, 0);
        m_both->addWidget(m_label);
        m_both->addLayout(m_row, 1);
        LabelledEditor::applyMetrics();
    }

    void applyMetrics() override
    {
        m_both->setSpacing(currentTokens().px(4));
        m_row->setSpacing(currentTokens().px(6));
    }

    void retranslate() override { m_label->setText(m_field.title()); }

    int labelWidth() const override { return m_label->sizeHint().width(); }

    void setBeside(int labelWidth) override
    {
        m_label->setMinimumWidth(labelWidth);
        m_both->setDirection(labelWidth > 0 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        m_both->activate();
        updateGeometry(); // At once: the panel is measured before the event loop comes to it.
    }

protected:
    const FilterField m_field;
    Text *m_label;
    QHBoxLayout *m_row;
    QBoxLayout *m_both;
};

class ChoiceEditor : public LabelledEditor
{
public:
    ChoiceEditor(const FilterField &field, QWidget *parent)
        : LabelledEditor(field, parent)
        , m_button(named(new Button(ButtonKind::Choice), u"filter_"_s + field.column))
        , m_menu(new ChoiceMenu(m_button))
    {
        m_menu->setObjectName(u"filterMenu_"_s + field.column);
        m_button->setMenu(m_menu);
        m_row->addWidget(m_button, 1);
        setFocusProxy(m_button);
        connect(m_menu, &ChoiceMenu::choiceChanged, this, [this] {
            const QStringList chosen = m_menu->chosen();
            m_anyOf.assign(chosen.begin(), chosen.end());
            describe();
            Q_EMIT edited();
        });
        connect(m_menu, &QMenu::aboutToShow, this, [this] {
            m_menu->clear(); // Programmes may have come since.
            for (const FilterField::Choice &choice : m_field.choices())
                m_menu->addChoice(choice.text, choice.value, std::ranges::find(m_anyOf, choice.value) != m_anyOf.end());
        });
    }

    void show(const ColumnCondition &condition) override
    {
        m_anyOf = condition.anyOf;
        describe();
    }
    ColumnCondition condition() const override { return {.column = m_field.column, .anyOf = m_anyOf}; }
    void retranslate() override
    {
        LabelledEditor::retranslate();
        describe();
    }

private:
    void describe()
    {
        const QStringList texts = chosenTexts(m_field, condition());
        m_button->setText(texts.isEmpty() ? FilterWords::any() : texts.size() == 1 ? texts.front() : FilterWords::chosen(texts.size()));
        m_button->setToolTip(texts.join(u"\n"));
        m_button->setAccessibleName(FilterWords::oneOf(m_field.title(), texts.isEmpty() ? QStringList(FilterWords::any()) : texts));
    }

    std::vector<QString> m_anyOf;
    Button *m_button;
    ChoiceMenu *m_menu;
};

class AmountEditor : public LabelledEditor
{
public:
    AmountEditor(const FilterField &field, QWidget *parent)
        : LabelledEditor(field, parent)
        , m_least(named(new MoneyEdit, u"filter_%1_least"_s.arg(field.column)))
        , m_most(named(new MoneyEdit, u"filter_%1_most"_s.arg(field.column)))
    {
        for (MoneyEdit *edit : {m_least, m_most}) {
            m_row->addWidget(edit, 1);
            connect(edit, &QLineEdit::editingFinished, this, [this] { Q_EMIT edited(); });
        }
        setFocusProxy(m_least);
    }

    void show(const ColumnCondition &condition) override
    {
        m_least->setFen(condition.least ? std::optional(condition.least->fen()) : std::nullopt);
        m_most->setFen(condition.most ? std::optional(condition.most->fen()) : std::nullopt);
    }
    ColumnCondition condition() const override
    {
        const auto money = [](const MoneyEdit &edit) { return edit.fen() ? std::optional(Money::fromFen(*edit.fen())) : std::nullopt; };
        return {.column = m_field.column, .least = money(*m_least), .most = money(*m_most)};
    }
    void retranslate() override
    {
        LabelledEditor::retranslate();
        m_least->setPlaceholderText(QCoreApplication::translate("FilterPanel", "from"));
        m_most->setPlaceholderText(QCoreApplication::translate("FilterPanel", "to"));
        m_least->setAccessibleName(FilterWords::from(m_field.title()));
        m_most->setAccessibleName(FilterWords::to(m_field.title()));
    }

private:
    MoneyEdit *m_least;
    MoneyEdit *m_most;
};

class DayEditor : public LabelledEditor
{
public:
    DayEditor(const FilterField &field, QWidget *parent)
        : LabelledEditor(field, parent)
        , m_since(named(new OptionalDate, u"filter_%1_since"_s.arg(field.column)))
        , m_until(named(new OptionalDate, u"filter_%1_until"_s.arg(field.column)))
    {
        for (OptionalDate *edit : {m_since, m_until}) {
            m_row->addWidget(edit, 1);
            connect(edit, &OptionalDate::dateEdited, this, [this] { Q_EMIT edited(); });
        }
        setFocusProxy(m_since);
    }

    void show(const ColumnCondition &condition) override
    {
        m_since->setChosen(condition.since);
        m_until->setChosen(condition.until);
    }
    ColumnCondition condition() const override
    {
        return {.column = m_field.column, .since = m_since->chosen(), .until = m_until->chosen()};
    }
    void retranslate() override
    {
        LabelledEditor::retranslate();
        m_since->setAccessibleName(FilterWords::from(m_field.title()));
        m_until->setAccessibleName(FilterWords::to(m_field.title()));
    }

private:
    OptionalDate *m_since;
    OptionalDate *m_until;
};

FilterEditor *editorFor(const FilterField &field, QWidget *parent)
{
    switch (field.kind) {
    case FilterField::Kind::Choice: return new ChoiceEditor(field, parent);
    case FilterField::Kind::Amount: return new AmountEditor(field, parent);
    case FilterField::Kind::Day: return new DayEditor(field, parent);
    }
    Q_UNREACHABLE();
}

}

QString conditionWords(const ColumnCondition &condition, const std::vector<FilterField> &fields)
{
    const auto field = std::ranges::find(fields, condition.column, &FilterField::column);
    if (field == fields.end())
        return condition.column;
    const QString title = field->title();
    if (!condition.anyOf.empty())
        return FilterWords::oneOf(title, chosenTexts(*field, condition));
    const auto amount = [](const std::optional<Money> &money) { return money ? yuanText(*money) : QString(); };
    const auto day = [](const std::optional<QDate> &date) { return date ? date->toString(Qt::ISODate) : QString(); };
    return field->kind == FilterField::Kind::Amount ? FilterWords::range(title, amount(condition.least), amount(condition.most))
                                                    : FilterWords::range(title, day(condition.since), day(condition.until));
}

FilterPanel::FilterPanel(QWidget *parent)
    : QWidget(parent)
    , m_flow(new CardFlow(RowGap, CardFlow::Rows::Alike))
{
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_flow);
    applyMetrics();
}

FilterPanel::~FilterPanel() = default;

void FilterPanel::setFields(std::vector<FilterField> fields)
{
    emptyLayout(*m_flow);
    m_editors.clear();
    m_asked.clear();
    m_fields = std::move(fields);
    if (isVisible())
        makeEditors();
}

/// Most lists are never filtered, and calendars are not made in no time: the editors come with the panel's first look.
void FilterPanel::makeEditors()
{
    if (!m_editors.empty())
        return;
    for (const FilterField &field : m_fields) {
        FilterEditor *editor = editorFor(field, this);
        m_flow->addWidget(editor);
        editor->setVisible(true); // Else it counts for nothing until the layout shows it, later.
        m_editors.push_back(editor);
        connect(editor, &FilterEditor::edited, this, &FilterPanel::conditionsChanged);
    }
    setFocusProxy(m_editors.empty() ? nullptr : m_editors.front());
    retranslate();
    showConditions(m_asked);
}

void FilterPanel::showEvent(QShowEvent *event)
{
    makeEditors();
    QWidget::showEvent(event);
}

void FilterPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
}

void FilterPanel::applyMetrics()
{
    const Tokens &t = currentTokens();
    layout()->setContentsMargins(t.px(18), 0, t.px(18), t.px(RowGap));
    for (FilterEditor *editor : m_editors)
        editor->applyMetrics();
}

void FilterPanel::setDense(bool dense)
{
    m_dense = dense;
    int label = 0;
    for (const FilterEditor *editor : m_editors)
        label = std::max(label, editor->labelWidth());
    for (FilterEditor *editor : m_editors)
        editor->setBeside(dense ? label : 0);
    layout()->invalidate();
}

int FilterPanel::heightFor(int width) const { return layout()->heightForWidth(width); }

int FilterPanel::rowHeight() const
{
    int height = 0;
    for (const FilterEditor *editor : m_editors)
        height = std::max(height, editor->sizeHint().height());
    return height + currentTokens().px(RowGap);
}

void FilterPanel::setConditions(const std::vector<ColumnCondition> &conditions)
{
    m_asked.clear();
    for (const FilterField &field : m_fields) {
        const auto found = std::ranges::find(conditions, field.column, &ColumnCondition::column);
        if (found != conditions.end() && asksSomething(*found))
            m_asked.push_back(*found);
    }
    showConditions(m_asked);
}

void FilterPanel::showConditions(const std::vector<ColumnCondition> &conditions)
{
    for (std::size_t i = 0; i < m_editors.size(); ++i) {
        const auto found = std::ranges::find(conditions, m_fields[i].column, &ColumnCondition::column);
        m_editors[i]->show(found == conditions.end() ? ColumnCondition {.column = m_fields[i].column} : *found);
    }
}

std::vector<ColumnCondition> FilterPanel::conditions() const
{
    if (m_editors.empty())
        return m_asked;
    std::vector<ColumnCondition> asked;
    for (const FilterEditor *editor : m_editors) {
        if (ColumnCondition condition = editor->condition(); asksSomething(condition))
            asked.push_back(std::move(condition));
    }
    return asked;
}

void FilterPanel::retranslate()
{
    for (FilterEditor *editor : m_editors)
        editor->retranslate();
    setDense(m_dense);
}

} // namespace cpv
