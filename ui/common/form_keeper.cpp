#include "ui/common/form_keeper.h"

#include "core/usecases/futures.h"
#include "ui/shell/page.h"
#include "ui/widgets/optional_date.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMetaMethod>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

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
    if (const auto *choice = qobject_cast<const QComboBox *>(&editor))
        return choice->currentData().isValid() ? choice->currentData().toString() : choice->currentText();
    if (const auto *day = qobject_cast<const OptionalDate *>(&editor))
        return day->chosen() ? day->chosen()->toString(Qt::ISODate) : QString();
    return editor.metaObject()->userProperty().read(&editor).toString();
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
    if (auto *choice = qobject_cast<QComboBox *>(&editor))
        return choose(*choice, text);
    if (auto *day = qobject_cast<OptionalDate *>(&editor)) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        day->setChosen(date.isValid() ? std::optional(date) : std::nullopt);
        return Q_EMIT day->dateEdited();
    }
    auto *line = qobject_cast<QLineEdit *>(&editor);
    if (line && line->isReadOnly())
        return;
    editor.metaObject()->userProperty().write(&editor, text);
    if (line)
        Q_EMIT line->textEdited(text);
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
    , m_last(useCases)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(DelayMs);
    connect(&m_timer, &QTimer::timeout, this, &FormKeeper::save);
}

FormKeeper::~FormKeeper()
{
    if (m_timer.isActive()) // The writer finishes its queue before the program ends, so nobody need wait here.
        m_useCases.keptForms.keep(m_slot, m_seen);
}

void FormKeeper::setUnkept(QWidget &editor) { editor.setProperty(unkept, true); }

QList<QPointer<QWidget>> FormKeeper::editors() const
{
    QList<QPointer<QWidget>> found;
    for (QWidget *widget : m_fields.findChildren<QWidget *>()) {
        if (isKept(*widget))
            found << widget;
    }
    return found;
}

void FormKeeper::begin(const QString &subject)
{
    end();
    m_slot = m_useCases.keptForms.slotOf(subject.isEmpty() ? m_form : m_form + u'/' + subject);
    m_last.begin(m_slot);
    m_plain = {};
    m_seen = {};
    m_touched.clear();
    for (QWidget *editor : editors()) {
        m_plain.insert(editor->objectName(), textOf(*editor));
        follow(*editor);
    }
    whenDone(this, m_useCases.keptForms.of(m_slot), [this, slot = m_slot](const Result<QJsonObject> &kept) {
        if (kept && slot == m_slot)
            bringBack(*kept);
    });
}

void FormKeeper::followNew()
{
    if (m_slot.isEmpty())
        return;
    for (QWidget *editor : editors())
        follow(*editor);
}

void FormKeeper::end()
{
    if (m_timer.isActive())
        save();
    m_slot.clear();
}

void FormKeeper::forget()
{
    m_timer.stop();
    if (!m_slot.isEmpty())
        m_useCases.keptForms.keep(m_slot, {});
    m_last.forget();
    m_slot.clear();
}

/// Changes by a person's hand alone.
void FormKeeper::follow(QWidget &editor)
{
    if (m_followed.contains(&editor))
        return;
    m_followed.insert(&editor);
    connect(&editor, &QObject::destroyed, this, [this, gone = &editor] { m_followed.remove(gone); });
    const auto edited = [this, &editor] { onEdited(editor); };
    if (auto *line = qobject_cast<QLineEdit *>(&editor)) {
        connect(line, &QLineEdit::textEdited, this, edited);
    } else if (auto *choice = qobject_cast<QComboBox *>(&editor)) {
        connect(choice, &QComboBox::activated, this, edited);
    } else if (auto *day = qobject_cast<OptionalDate *>(&editor)) {
        connect(day, &OptionalDate::dateEdited, this, edited);
    } else { // These speak of every change.
        const QMetaMethod changed = editor.metaObject()->userProperty().notifySignal();
        connect(&editor, changed, this, metaObject()->method(metaObject()->indexOfSlot("onChanged()")));
    }
}

void FormKeeper::onChanged()
{
    const auto *editor = qobject_cast<const QWidget *>(sender());
    if (editor && editor->hasFocus())
        onEdited(*editor);
}

void FormKeeper::onEdited(const QWidget &editor)
{
    if (m_slot.isEmpty() || m_filling)
        return;
    if (editor.objectName() != m_lastEdited && m_timer.isActive())
        save(); // The field before is done: at most the one being typed may be lost.
    m_lastEdited = editor.objectName();
    m_touched.insert(m_lastEdited);
    m_last.typed(m_lastEdited);
    m_seen = changed();
    if (!m_timer.isActive()) // Not anew with each key: whoever types on and on is kept up with, too.
        m_timer.start();
}

/// What differs from what the form says by itself: the rest may have become another by the time it is opened again.
QJsonObject FormKeeper::changed() const
{
    QJsonObject fields = m_seen;
    for (const QWidget *editor : editors()) {
        const QString name = editor->objectName();
        const QString text = textOf(*editor);
        if (m_touched.contains(name) && text != m_plain.value(name).toString())
            fields.insert(name, text);
        else
            fields.remove(name);
    }
    return fields;
}

void FormKeeper::save()
{
    m_timer.stop();
    m_useCases.keptForms.keep(m_slot, m_seen);
}

void FormKeeper::bringBack(const QJsonObject &kept)
{
    const bool isTypedMeanwhile = !m_touched.isEmpty(); // And maybe written down, without what was kept.
    QSet<QString> done;
    {
        const QScopedValueRollback filling(m_filling, true);
        for (bool isMore = true; isMore;) { // What is typed may make further editors.
            isMore = false;
            for (const QPointer<QWidget> &editor : editors()) {
                const QString name = editor ? editor->objectName() : QString();
                if (!kept.contains(name) || done.contains(name))
                    continue;
                const bool isUntouched = textOf(*editor) == m_plain.value(name).toString();
                if (!isUntouched || kept.value(name).toString() == textOf(*editor))
                    continue;
                type(*editor, kept.value(name).toString());
                m_touched.insert(name);
                done.insert(name);
                isMore = true;
            }
        }
    }
    const bool isAnything = !done.isEmpty();
    for (const QString &name : done) // Fields that somebody was faster in stay as that person has them.
        m_seen.insert(name, kept.value(name));
    if (isAnything && isTypedMeanwhile)
        m_timer.start();
    else if (isAnything)
        m_last.find(this, [this](const QString &name) { goBackTo(name); });
    Page *page = pageAround(m_fields);
    if (isAnything && page)
        Q_EMIT page->undoToastRequested(tr("What you had typed here is back."), tr("Empty the form"), [keeper = QPointer(this)] {
            if (keeper)
                keeper->empty();
        });
}

void FormKeeper::goBackTo(const QString &name)
{
    for (const QPointer<QWidget> &editor : editors()) {
        if (editor->objectName() == name && editor->isVisible())
            return focusAtEnd(*editor);
    }
}

void FormKeeper::empty()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        for (const QPointer<QWidget> &editor : editors()) {
            if (editor)
                type(*editor, m_plain.value(editor->objectName()).toString());
        }
    }
    m_touched.clear();
    m_seen = {};
    m_last.forget();
    save();
}

} // namespace cpv
