#include "ui/expert/interest_form.h"

#include "ui/common/step_form.h"
#include "ui/models/review_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

InterestForm::InterestForm(QWidget *parent)
    : QWidget(parent)
    , m_open(named(new Button(ButtonKind::Secondary), u"interestOpen"_s))
    , m_form(new Card)
    , m_party(named(new DropDown, u"interestParty"_s))
    , m_partyField(new FormField({}, m_party))
    , m_type(named(new DropDown, u"interestType"_s))
    , m_typeField(new FormField({}, m_type))
    , m_text(named(new QPlainTextEdit, u"interestText"_s))
    , m_textField(new FormField({}, m_text))
    , m_send(named(new Button(ButtonKind::Danger), u"interestSend"_s))
    , m_back(named(new Button(ButtonKind::Ghost), u"interestBack"_s))
{
    m_text->setTabChangesFocus(true);
    fixHeight(*m_text, 72);
    auto *inside = new QWidget;
    m_form->body()->addWidget(inside);
    buildStepForm(*inside, {m_partyField, m_typeField, m_textField}, {m_send, m_back});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_form);
    m_form->hide();
    for (int i = 0; i < 3; ++i)
        m_type->addItem({});
    for (int i = 0; i < 2; ++i)
        m_party->addItem({});
    connect(m_open, &Button::clicked, this, [this] {
        m_open->hide();
        m_form->show();
        m_party->setFocus();
    });
    connect(m_back, &Button::clicked, this, &InterestForm::close);
    connect(m_send, &Button::clicked, this, &InterestForm::send);
    connect(m_type, &DropDown::currentIndexChanged, this, &InterestForm::retranslate);
    retranslate();
}

void InterestForm::close()
{
    m_form->hide();
    m_open->show();
    m_text->clear();
    m_textField->setError({});
}

void InterestForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void InterestForm::retranslate()
{
    m_open->setText(tr("I am near to somebody in this case"));
    m_form->setTitle(tr("Declare an interest"));
    m_partyField->setLabel(tr("Near to"));
    m_typeField->setLabel(tr("Kind of interest"));
    m_textField->setLabel(tr("What it is"));
    m_textField->setHelp(tr("The office reads it; the applicant doesn't."));
    m_send->setText(tr("Declare the interest"));
    m_back->setText(tr("Cancel"));
    for (int i = 0; i < m_party->count(); ++i)
        m_party->setItemText(i, interestPartyText(InterestParty(i)));
    for (int i = 0; i < m_type->count(); ++i)
        m_type->setItemText(i, interestTypeText(InterestType(i)));
    m_typeField->setHelp(interestMeaning(InterestType(std::max(0, m_type->currentIndex()))));
}

void InterestForm::send()
{
    const QString text = m_text->toPlainText().trimmed();
    m_textField->setError(text.isEmpty() ? tr("Write a sentence.") : QString());
    if (!text.isEmpty())
        Q_EMIT declared(InterestParty(m_party->currentIndex()), InterestType(m_type->currentIndex()), text);
}

} // namespace cpv
