#include "ui/common/reasoned_step.h"

#include "ui/common/step_form.h"
#include "ui/theme/tokens.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

ReasonedStep::ReasonedStep(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout)
    , m_open(named(new Button(ButtonKind::Secondary), name + u"Open"_s))
    , m_form(new QWidget)
    , m_text(named(new QPlainTextEdit, name + u"Text"_s))
    , m_field(new FormField({}, m_text))
    , m_send(named(new Button(ButtonKind::Danger), name + u"Send"_s))
    , m_back(named(new Button(ButtonKind::Ghost), name + u"Back"_s))
{
    m_text->setTabChangesFocus(true);
    fixHeight(*m_text, 72);
    buildStepForm(*m_form, {m_field}, {m_send, m_back});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*m_line, 8);
    m_line->addWidget(m_open);
    m_line->addStretch(1);
    layout->addLayout(m_line);
    layout->addWidget(m_form);
    m_form->hide();
    connect(m_open, &Button::clicked, this, &ReasonedStep::open);
    connect(m_back, &Button::clicked, this, &ReasonedStep::close);
    connect(m_send, &Button::clicked, this, &ReasonedStep::send);
}

void ReasonedStep::setTexts(const QString &step, const QString &label, const QString &help)
{
    m_open->setText(step);
    m_send->setText(step);
    m_back->setText(tr("Cancel"));
    m_field->setLabel(label);
    m_field->setHelp(help);
}

void ReasonedStep::setOpenable(bool openable)
{
    m_openable = openable;
    if (!openable)
        close();
    m_open->setVisible(openable && m_form->isHidden());
}

void ReasonedStep::putBefore(QWidget *other)
{
    m_line->insertWidget(m_line->indexOf(m_open), other);
}

void ReasonedStep::open()
{
    m_open->hide();
    m_form->show();
    m_text->setFocus();
}

void ReasonedStep::close()
{
    m_form->hide();
    m_open->setVisible(m_openable);
    m_field->setError({});
    m_text->clear();
}

void ReasonedStep::send()
{
    const QString reason = m_text->toPlainText().trimmed();
    m_field->setError(reason.isEmpty() ? tr("Write a sentence.") : QString());
    if (!reason.isEmpty())
        Q_EMIT given(reason);
}

} // namespace cpv
