#include "ui/admin/case_facts.h"

#include "core/base/money_text.h"
#include "ui/common/outcome_words.h"
#include "ui/common/paper_list.h"
#include "ui/common/projection_words.h"
#include "ui/models/command_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/steps.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

QString dateText(const std::optional<QDate> &date) { return date ? date->toString(Qt::ISODate) : u"–"_s; }

/// Money sums at each step that changed it; the rest of the history has no amount.
QString entryText(const TimelineEntry &entry)
{
    QStringList parts;
    if (!entry.byName.isEmpty())
        parts << entry.byName;
    if (entry.amount > Money())
        parts << exactMoney(entry.amount);
    if (const QString words = caseEventWords(entry); !words.isEmpty())
        parts << words;
    return parts.join(u" | "_s);
}

} // namespace

CaseFacts::CaseFacts(QWidget *parent)
    : QWidget(parent)
    , m_formCard(new Card)
    , m_form(new KeyValueGrid(1))
    , m_materialsCard(new Card)
    , m_materials(new PaperList)
    , m_historyCard(new Card)
    , m_history(named(new Timeline, u"caseTimeline"_s, tr("History")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 14);
    m_formCard->body()->addWidget(m_form);
    m_materialsCard->body()->addWidget(m_materials);
    connect(m_materials, &PaperList::viewRequested, this, &CaseFacts::materialRequested);
    m_historyCard->body()->addWidget(m_history);
    for (Card *card : {m_formCard, m_materialsCard, m_historyCard})
        layout->addWidget(card);
}

void CaseFacts::setDetail(const ApplicationDetail &detail)
{
    m_formCard->setTitle(tr("As submitted"));
    m_materialsCard->setTitle(tr("Materials"));
    m_historyCard->setTitle(tr("History"));
    showForm(detail);
    showMaterials(detail.application);
    showHistory(detail);
}

void CaseFacts::showForm(const ApplicationDetail &detail)
{
    const Application &a = detail.application;
    QStringList costs;
    for (const CostItem &item : a.costs)
        costs << costKindText(item.kind) + u' ' + yuanText(item.amount);
    QList<KeyValue> pairs {
        {tr("Applicant"), a.companyName},
        {tr("Unified credit code"), detail.company ? detail.company->uscc : u"–"_s},
        {tr("Type and size"), listText({applicantTypeText(a.applicantType), sizeClassText(a.companySize)})},
        {tr("Project"), a.project},
        {tr("Purpose"), a.purpose},
        {tr("Provider"), a.providerName.isEmpty() ? u"–"_s : a.providerName},
        {tr("Contract number"), a.contractNumber},
        {tr("Contract amount (CNY)"), yuanText(a.contractAmount)},
        {tr("Signed on"), dateText(a.contractSigned)},
        {tr("Period"), tr("%1 to %2").arg(dateText(a.periodFrom), dateText(a.periodTo))},
        {tr("Costs (CNY)"), costs.join(tr("; "))},
        {tr("Other public aid (CNY)"), yuanText(a.otherAid)},
        {tr("Contact"), a.contactName + u"  "_s + a.contactPhone},
        {tr("Submitted"), localDateTime(a.submittedAt).toString(u"yyyy-MM-dd HH:mm"_s)},
    };
    if (a.late)
        pairs.append({tr("Received"), tr("within the grace period"), Tone::Warn});
    if (a.projection)
        pairs.append(projectionPairs(*a.projection));
    if (a.projection && detail.outcome)
        pairs.append(outcomePairs(*a.projection, *detail.outcome));
    m_form->setPairs(pairs);
}

void CaseFacts::showMaterials(const Application &application)
{
    m_materialsCard->setHint(tr("%n file(s)", nullptr, int(application.materials.size())));
    m_materials->setPapers(application.materials);
}

void CaseFacts::showHistory(const ApplicationDetail &detail)
{
    QList<TimelineItem> items;
    for (auto line = detail.timeline.rbegin(); line != detail.timeline.rend(); ++line) {
        const QString title = caseEventText(line->entry.event, detail.programme.mode);
        items.append({line->pending ? Tone::Warn : Tone::Info, line->pending ? tr("%1 (to be delivered)").arg(title) : title,
            entryText(line->entry), localDateTime(line->entry.at).toString(u"yyyy-MM-dd HH:mm"_s)});
    }
    m_history->setEntries(items);
}

} // namespace cpv
