#include "ui/sme/programme_section.h"

#include "core/domain/window_days.h"
#include "ui/models/domain_text.h"
#include "ui/sme/sme_words.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

ProgrammeSection::ProgrammeSection(QWidget *parent)
    : DraftSection(parent)
    , m_programmeCard(new Card)
    , m_programme(new KeyValueGrid)
    , m_companyCard(new Card)
    , m_company(new KeyValueGrid)
{
    m_programmeCard->body()->addWidget(m_programme);
    m_companyCard->body()->addWidget(m_company);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 14);
    layout->addWidget(m_programmeCard);
    layout->addWidget(m_companyCard);
    layout->addStretch(1);
}

/// In its grace, or over: until when it is taken, and when it will be again.
void ProgrammeSection::addLaterDays(QList<KeyValue> &pairs, const DraftForm &form) const
{
    const WindowDays days = windowDays(form.facts.programme, form.today);
    if (form.draft.corrects || days.state == WindowState::Open || days.state == WindowState::Coming)
        return;
    if (days.state == WindowState::Grace)
        pairs.insert(1, {tr("Taken until"), tr("%1, %2", "day, days left").arg(dateText(days.takenUntil), daysLeftText(*days.takenUntil, form.today)), Tone::Warn});
    pairs.insert(days.state == WindowState::Grace ? 2 : 1,
        {tr("Next window"), days.opensNext ? tr("opens on %1").arg(dateText(days.opensNext)) : tr("not published yet")});
}

void ProgrammeSection::showForm(const DraftForm &form)
{
    const Programme &programme = form.facts.programme;
    m_programmeCard->setTitle(programmeFullName(programme));
    QList<KeyValue> pairs {
        {tr("Window"), windowText(form.estimate.window, form.today), windowTone(form.estimate.window, form.today)},
        {tr("Kind"), listText({subsidyKindText(programme.kind), programmeModeText(programme.mode)})},
        {tr("Rate"), rateText(programme)},
        {tr("Cap (CNY)"), capsText(programme)},
        {tr("Needed papers"), papersText(programme)},
        {tr("Source"), ratedSource(programme)},
    };
    addLaterDays(pairs, form);
    m_programme->setPairs(pairs);
    m_companyCard->setTitle(tr("Applicant"));
    if (!form.facts.company) {
        m_company->setPairs({{tr("Name"), tr("Not on this device yet; it comes with the next sync.")}});
        return;
    }
    const Company &company = *form.facts.company;
    m_company->setPairs({
        {tr("Name"), company.name},
        {tr("Unified social credit code"), company.uscc},
        {tr("Type"), applicantTypeText(company.type)},
        {tr("Size"), sizeClassText(company.size)},
        {tr("Registered in"), payerText(company.registeredIn.code) + u' ' + payerText(company.district)},
        {tr("Employees"), QString::number(company.employees)},
    });
}

QWidget *ProgrammeSection::editorOf(const QString &field) const
{
    if (field == u"programme")
        return m_programmeCard;
    return field == u"company" ? m_companyCard : nullptr;
}

} // namespace cpv
