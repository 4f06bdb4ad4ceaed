#include "ui/admin/expert_form.h"

#include "ui/widgets/form_field.h"
#include "ui/widgets/text.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int TextUnits = 72;
constexpr int UsualDays = 3;

}

ExpertForm::ExpertForm(QWidget *parent)
    : EntryForm(u"adviserForm"_s, parent)
    , m_id(lineEdit(u"adviserId"_s, LongestCatalogueId))
    , m_days(named(new QSpinBox, u"adviserDays"_s))
    , m_nameZh(lineEdit(u"adviserNameZh"_s, LongestHelpSubject))
    , m_nameEn(lineEdit(u"adviserNameEn"_s, LongestHelpSubject))
    , m_fieldZh(lineEdit(u"adviserFieldZh"_s, LongestHelpSubject))
    , m_fieldEn(lineEdit(u"adviserFieldEn"_s, LongestHelpSubject))
    , m_canHelpZh(textEdit(u"adviserCanHelpZh"_s, TextUnits))
    , m_canHelpEn(textEdit(u"adviserCanHelpEn"_s, TextUnits))
{
    m_days->setRange(1, MostAnswerDays);
    addField(u"nameZh"_s, m_nameZh, 0, 0);
    addField(u"nameEn"_s, m_nameEn, 0, 1);
    addField(u"fieldZh"_s, m_fieldZh, 1, 0);
    addField(u"fieldEn"_s, m_fieldEn, 1, 1);
    addField(u"canHelpZh"_s, m_canHelpZh, 2, 0);
    addField(u"canHelpEn"_s, m_canHelpEn, 2, 1);
    addField(u"id"_s, m_id, 3, 0);
    addField(u"answerDays"_s, m_days, 3, 1);
    finish();
    retranslate();
}

void ExpertForm::showExpert(const Expert &shown)
{
    m_shown = shown;
    const bool isNew = shown.id.isEmpty();
    m_shown.demonstration = !isNew && shown.demonstration; // Whom an office adds is a person.
    clearErrors();
    retranslate();
    m_id->setText(shown.id);
    m_id->setReadOnly(!isNew); // Questions name the adviser by it.
    m_days->setValue(isNew ? UsualDays : std::max(1, shown.answerDays));
    m_nameZh->setText(shown.nameZh);
    m_nameEn->setText(shown.nameEn);
    m_fieldZh->setText(shown.fieldZh);
    m_fieldEn->setText(shown.fieldEn);
    m_canHelpZh->setPlainText(shown.canHelpZh);
    m_canHelpEn->setPlainText(shown.canHelpEn);
    m_nameZh->setFocus();
}

Expert ExpertForm::entered() const
{
    return {.id = said(*m_id),
        .nameZh = said(*m_nameZh),
        .nameEn = said(*m_nameEn),
        .fieldZh = said(*m_fieldZh),
        .fieldEn = said(*m_fieldEn),
        .canHelpZh = said(*m_canHelpZh),
        .canHelpEn = said(*m_canHelpEn),
        .answerDays = m_days->value(),
        .demonstration = m_shown.demonstration};
}

QStringList ExpertForm::labels() const
{
    return {tr("Name in Chinese"), tr("Name in English"), tr("Field in Chinese"), tr("Field in English"), tr("Can help with, in Chinese"),
        tr("Can help with, in English"), tr("Short name"), tr("Answers within (working days)")};
}

void ExpertForm::retranslate()
{
    setTitle(m_shown.id.isEmpty() ? tr("Add an adviser") : tr("Change the adviser"));
    setHint(tr("Where the English is left out, the Chinese is shown."));
    showTexts();
    field(u"id"_s)->setHelp(tr("Small letters, digits and hyphens, such as li-ming."));
}

} // namespace cpv
