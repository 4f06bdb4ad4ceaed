#include "ui/admin/entry_form.h"

#include "ui/models/error_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_grid.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

EntryForm::EntryForm(const QString &name, QWidget *parent)
    : Card({}, parent)
    , m_notice(named(new Notice, name + u"Notice"_s))
    , m_grid(new FieldGrid)
    , m_submit(named(new Button(ButtonKind::Primary), name + u"Submit"_s))
    , m_cancel(named(new Button(ButtonKind::Secondary), name + u"Cancel"_s))
{
    setObjectName(name);
    body()->addWidget(m_notice);
    body()->addLayout(m_grid);
    connect(m_submit, &Button::clicked, this, [this] {
        clearErrors();
        Q_EMIT submitted();
    });
    connect(m_cancel, &Button::clicked, this, &EntryForm::cancelled);
}

void EntryForm::addField(const QString &member, QWidget *editor, int row, int column, int columnSpan)
{
    m_fields.push_back({member, m_grid->addField(new FormField({}, editor), row, column, columnSpan)});
}

FormField *EntryForm::field(const QString &member) const
{
    const auto found = std::ranges::find(m_fields, member, &Field::member);
    return found == m_fields.end() ? nullptr : found->field;
}

void EntryForm::finish()
{
    auto *buttons = new QHBoxLayout;
    setGap(*buttons, 8);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    body()->addLayout(buttons);
}

void EntryForm::clearErrors()
{
    m_notice->hide();
    for (const Field &each : m_fields)
        each.field->setError({});
}

void EntryForm::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    const QString member = error.arguments.value(0);
    if (FormField *named = field(member)) {
        const bool isMisspelt = member == u"id" && error.code == Errc::OutOfRange;
        return named->setError(error.code == Errc::Missing ? tr("Please fill this in.")
                : isMisspelt                               ? tr("Small letters, digits and hyphens, beginning with a letter.")
                                                           : words.title);
    }
    m_notice->showError(words.title, words.advice);
}

void EntryForm::setBusy(bool busy) { m_submit->setEnabled(!busy); }

void EntryForm::showTexts()
{
    const QStringList names = labels();
    for (size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i].field->setLabel(names.value(qsizetype(i)));
        m_fields[i].field->setOptional(m_fields[i].member.endsWith(u"En"));
    }
    m_submit->setText(tr("Publish"));
    m_cancel->setText(tr("Cancel"));
}

void EntryForm::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString EntryForm::said(const QLineEdit &edit) { return edit.text().trimmed(); }
QString EntryForm::said(const QPlainTextEdit &edit) { return edit.toPlainText().trimmed(); }

QLineEdit *EntryForm::lineEdit(const QString &name, int longest)
{
    auto *edit = named(new QLineEdit, name);
    edit->setMaxLength(longest);
    return edit;
}

QPlainTextEdit *EntryForm::textEdit(const QString &name, int height)
{
    auto *edit = named(new QPlainTextEdit, name);
    edit->setTabChangesFocus(true);
    fixHeight(*edit, height);
    return edit;
}

} // namespace cpv
