#include "ui/common/new_password.h"

#include "core/domain/registration.h"
#include "ui/widgets/field_grid.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QLineEdit>

namespace cpv {

using namespace Qt::StringLiterals;

NewPassword::NewPassword(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_first(named(new QLineEdit, name))
    , m_second(named(new QLineEdit, name + u"Again"_s))
    , m_firstField(new FormField({}, m_first))
    , m_secondField(new FormField({}, m_second))
{
    for (QLineEdit *editor : {m_first, m_second})
        editor->setEchoMode(QLineEdit::Password);
    auto *grid = new FieldGrid(this, 1);
    grid->addField(m_firstField, 0, 0);
    grid->addField(m_secondField, 1, 0);
    connect(m_first, &QLineEdit::returnPressed, m_second, qOverload<>(&QWidget::setFocus));
    connect(m_second, &QLineEdit::returnPressed, this, &NewPassword::entered);
    retranslate();
}

std::optional<QString> NewPassword::chosen()
{
    const bool tooShort = m_first->text().size() < LeastPasswordLength;
    const bool differs = !tooShort && m_first->text() != m_second->text();
    m_firstField->setError(tooShort ? tr("At least %1 characters.").arg(LeastPasswordLength) : QString());
    m_secondField->setError(differs ? tr("The two are not the same.") : QString());
    if (!tooShort && !differs)
        return m_first->text();
    (tooShort ? m_first : m_second)->setFocus();
    return std::nullopt;
}

void NewPassword::clear()
{
    m_first->clear();
    m_second->clear();
}

void NewPassword::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NewPassword::retranslate()
{
    m_firstField->setLabel(tr("New password"));
    m_firstField->setHelp(tr("At least %1 characters; a short sentence is easy to keep in mind.").arg(LeastPasswordLength));
    m_secondField->setLabel(tr("Repeat the password"));
}

} // namespace cpv
