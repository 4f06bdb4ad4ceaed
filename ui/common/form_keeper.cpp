#include "ui/common/form_keeper.h"

#include "core/usecases/futures.h"
#include "ui/shell/page.h"
#include "ui/widgets/optional_date.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScopedValueRollback>
#include <QSpinBox>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *unkept = "unkept";

bool isKept(const QWidget &editor)
{
    if (editor.objectName().isEmpty() || editor.objectName().startsWith(u"qt_") || editor.property(unkept).toBool())
        return false;
    if (const auto *line = qobject_cast<const QLineEdit *>(&editor))
        return line->echoMode() == QLineEdit::Normal;
    return qobject_cast<const QPlainTextEdit *>(&editor) || qobject_cast<const QComboBox *>(&editor)
        || qobject_cast<const QAbstractSpinBox *>(&editor);
}

/// As it can be brought back; a choice by what it stands for, whatever language its words are in.
QString textOf(const QWidget &editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&editor))
        return line->text();
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(&editor))
        return plain->toPlainText();
    if (const auto *choice = qobject_cast<const QComboBox *>(&editor))
        return choice->currentData().isValid() ? choice->currentData().toString() : choice->currentText();
    if (const auto *date = qobject_cast<const OptionalDate *>(&editor))
        return date->chosen() ? date->chosen()->toString(Qt::ISODate) : QString();
    if (const auto *date = qobject_cast<const QDateEdit *>(&editor))
        return date->date().toString(Qt::ISODate);
    if (const auto *number = qobject_cast<const QSpinBox *>(&editor))
        return QString::number(number->value());
    if (const auto *number = qobject_cast<const QDoubleSpinBox *>(&editor))
        return QString::number(number->value());
    return {};
}

void choose(QComboBox &choice, const QString &text)
{
    const int at = choice.findData(text) >= 0 ? choice.findData(text) : choice.findText(text);
    if (at < 0 || at == choice.currentIndex())
        return; // What could be chosen then is gone.
    choice.setCurrentIndex(at);
    Q_EMIT choice.activated(at);
}

/// As if a person had typed it: forms reckon with each key.
void type(QWidget &editor, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(&editor)) {
        if (line->isReadOnly())
            return;
        line->setText(text);
        Q_EMIT line->textEdited(text);
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(&editor)) {
        plain->setPlainText(text);
    } else if (auto *choice = qobject_cast<QComboBox *>(&editor)) {
        choose(*choice, text);
    } else if (auto *optional = qobject_cast<OptionalDate *>(&editor)) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        optional->setChosen(day.isValid() ? std::optional(day) : std::nullopt);
        Q_EMIT optional->dateEdited();
    } else if (auto *date = qobject_cast<QDateEdit *>(&editor)) {
        date->setDate(QDate::fromString(text, Qt::ISODate));
    } else if (auto *number = qobject_cast<QSpinBox *>(&editor)) {
        number->setValue(text.toInt());
    } else if (auto *real = qobject_cast<QDoubleSpinBox *>(&editor)) {
        real->setValue(text.toDouble());
    }
}

Page *pageAround(QWidget &widget)
{
    for (QWidget *at = &widget; at; at = at->parentWidget()) {
        if (auto *page = qobject_cast<Page *>(at))
            return page;
    }
    return nullptr;
}

}

FormKeeper::FormKeeper(UseCases &useCases, const QString &form, QWidget &fields)
    : QObject(&fields)
    , m_useCases(useCases)
    , m_form(form)
    , m_fields(fields)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(DelayMs);
    connect(&m_timer, &QTimer::timeout, this, &FormKeeper::save);
}

FormKeeper::~FormKeeper()
{
    if (m_timer.isActive()) // The writer finishes its queue before the program ends, so nobody need wait here.
        m_useCases.keptForms.keep(m_key, m_unsaved);
}

void FormKeeper::setUnkept(QWidget &editor) { editor.setProperty(unkept, true); }

QList<QWidget *> FormKeeper::editors() const
{
    QList<QWidget *> found = m_fields.findChildren<QWidget *>();
    found.removeIf([](const QWidget *widget) { return !isKept(*widget); });
    return found;
}

void FormKeeper::begin(const QString &subject)
{
    end();
    m_key = subject.isEmpty() ? m_form : m_form + u'/' + subject;
    m_plain = {};
    m_touched.clear();
    for (QWidget *editor : editors()) {
        m_plain.insert(editor->objectName(), textOf(*editor));
        follow(*editor);
    }
    whenDone(this, m_useCases.keptForms.of(m_key), [this, key = m_key](const Result<QJsonObject> &kept) {
        if (kept && key == m_key)
            bringBack(*kept);
    });
}

void FormKeeper::end()
{
    if (m_timer.isActive())
        save();
    m_key.clear();
}

void FormKeeper::forget()
{
    m_timer.stop();
    if (!m_key.isEmpty())
        m_useCases.keptForms.keep(m_key, {});
    m_key.clear();
}

/// Changes by a person's hand alone.
void FormKeeper::follow(QWidget &editor)
{
    if (m_followed.contains(&editor))
        return;
    m_followed.insert(&editor);
    connect(&editor, &QObject::destroyed, this, [this, gone = &editor] { m_followed.remove(gone); });
    const auto edited = [this, &editor] { onEdited(editor); };
    const auto byHand = [this, &editor] {
        if (editor.hasFocus())
            onEdited(editor);
    };
    if (auto *line = qobject_cast<QLineEdit *>(&editor))
        connect(line, &QLineEdit::textEdited, this, edited);
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(&editor))
        connect(plain, &QPlainTextEdit::textChanged, this, byHand);
    else if (auto *choice = qobject_cast<QComboBox *>(&editor))
        connect(choice, &QComboBox::activated, this, edited);
    else if (auto *optional = qobject_cast<OptionalDate *>(&editor))
        connect(optional, &OptionalDate::dateEdited, this, edited);
    else if (auto *date = qobject_cast<QDateEdit *>(&editor))
        connect(date, &QDateEdit::dateChanged, this, byHand);
    else if (auto *number = qobject_cast<QSpinBox *>(&editor))
        connect(number, &QSpinBox::valueChanged, this, byHand);
    else if (auto *real = qobject_cast<QDoubleSpinBox *>(&editor))
        connect(real, &QDoubleSpinBox::valueChanged, this, byHand);
}

void FormKeeper::onEdited(const QWidget &editor)
{
    if (m_key.isEmpty() || m_filling)
        return;
    m_touched.insert(editor.objectName());
    m_unsaved = changed(); // The editors may be gone by the time it is due.
    m_timer.start();
}

/// What differs from what the form says by itself: the rest may have become another by the time it is opened again.
QJsonObject FormKeeper::changed() const
{
    QJsonObject fields;
    for (const QWidget *editor : editors()) {
        const QString text = textOf(*editor);
        if (m_touched.contains(editor->objectName()) && text != m_plain.value(editor->objectName()).toString())
            fields.insert(editor->objectName(), text);
    }
    return fields;
}

void FormKeeper::save()
{
    m_timer.stop();
    m_useCases.keptForms.keep(m_key, m_unsaved);
}

void FormKeeper::bringBack(const QJsonObject &kept)
{
    bool isAnything = false;
    {
        const QScopedValueRollback filling(m_filling, true);
        for (QWidget *editor : editors()) {
            const QString name = editor->objectName();
            const bool isUntouched = textOf(*editor) == m_plain.value(name).toString();
            if (!kept.contains(name) || !isUntouched || kept.value(name).toString() == textOf(*editor))
                continue;
            type(*editor, kept.value(name).toString());
            m_touched.insert(name);
            isAnything = true;
        }
    }
    Page *page = pageAround(m_fields);
    if (isAnything && page)
        Q_EMIT page->undoToastRequested(tr("What you had typed here is back."), tr("Empty the form"), [keeper = QPointer(this)] {
            if (keeper)
                keeper->empty();
        });
}

void FormKeeper::empty()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        for (QWidget *editor : editors())
            type(*editor, m_plain.value(editor->objectName()).toString());
    }
    m_touched.clear();
    m_unsaved = {};
    save();
}

} // namespace cpv
