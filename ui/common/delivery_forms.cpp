#include "ui/common/delivery_forms.h"

#include "core/usecases/futures.h"
#include "ui/models/domain_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int BarUnits = 120;

QString nameOf(const DraftListing &listing)
{
    return listing.draft.project.isEmpty() ? programmeName(listing.programmeZh, listing.programmeEn) : listing.draft.project;
}

}

DeliveryForms::DeliveryForms(UseCases &useCases, QWidget *parent)
    : QWidget(parent)
    , m_useCases(useCases)
    , m_conflictCard(named(new Card, u"conflictCard"_s))
    , m_conflictRows(new QVBoxLayout)
    , m_paperCard(named(new Card, u"paperCard"_s))
    , m_paperRows(new QVBoxLayout)
{
    for (QVBoxLayout *rows : {m_conflictRows, m_paperRows})
        setGap(*rows, 12);
    m_conflictCard->body()->addLayout(m_conflictRows);
    m_paperCard->body()->addLayout(m_paperRows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 14);
    layout->addWidget(m_conflictCard);
    layout->addWidget(m_paperCard);
    connect(&m_useCases.paperDelivery, &PaperDelivery::progressed, this, &DeliveryForms::showProgress);
    connect(&m_useCases.paperDelivery, &PaperDelivery::delivered, this, [this] {
        if (isVisibleTo(window()))
            loadWaiting();
    });
    showAll();
}

void DeliveryForms::load()
{
    const auto &session = m_useCases.session.current();
    if (!session || !session->account.company)
        return;
    whenDone(this, m_useCases.drafts.list(), [this](const Result<std::vector<DraftListing>> &drafts) {
        m_drafts = drafts.value_or(std::vector<DraftListing>());
        loadApplications();
    });
}

void DeliveryForms::loadApplications()
{
    whenDone(this, m_useCases.drafts.earlierApplications(), [this](const Result<std::vector<Application>> &applications) {
        m_papers.clear();
        for (const DraftListing &listing : m_drafts) {
            for (const MaterialRef &paper : listing.draft.materials)
                m_papers.push_back({paper, listing.draft.place, {u"draft"_s, listing.draft.id.toText(), nameOf(listing)}});
        }
        for (const Application &each : applications.value_or(std::vector<Application>())) {
            for (const MaterialRef &paper : each.materials)
                m_papers.push_back({paper, each.place, {u"application"_s, each.id.toText(), each.project}});
        }
        loadWaiting();
    });
}

void DeliveryForms::loadWaiting()
{
    std::set<PlaceCode> places;
    for (const OwnedPaper &each : m_papers)
        places.insert(each.place);
    std::erase_if(m_waiting, [&](const auto &each) { return !places.contains(each.first); });
    for (const PlaceCode &place : places) {
        whenDone(this, m_useCases.paperDelivery.waiting(place), [this, place](const Result<std::set<QString>> &waiting) {
            if (waiting)
                m_waiting[place] = *waiting;
            whenLetGo(*this, [this] { showAll(); });
        });
    }
    if (places.empty())
        whenLetGo(*this, [this] { showAll(); });
}

void DeliveryForms::showAll()
{
    showConflicts();
    showPapers();
    setVisible(!m_conflictCard->isHidden() || !m_paperCard->isHidden());
}

void DeliveryForms::showConflicts()
{
    emptyLayout(*m_conflictRows);
    m_conflictCard->setTitle(tr("Conflicts"));
    int conflicts = 0;
    for (const DraftListing &listing : m_drafts) {
        if (listing.conflicts == 0)
            continue;
        conflicts += listing.conflicts;
        m_conflictRows->addWidget(makeRow({u"draft"_s, listing.draft.id.toText(), nameOf(listing)}, u"conflictRow"_s, nameOf(listing),
            tr("A colleague changed %n field(s), too: choose what stays.", nullptr, listing.conflicts), {new Pill(tr("Conflict"), Tone::Warn)}));
    }
    m_conflictCard->setHint(QString::number(conflicts));
    m_conflictCard->setVisible(conflicts > 0);
}

/// One that several forms hold is delivered once, and listed with the first of them.
void DeliveryForms::showPapers()
{
    emptyLayout(*m_paperRows);
    m_ways.clear();
    for (const OwnedPaper &each : m_papers) {
        const auto waiting = m_waiting.find(each.place);
        if (waiting != m_waiting.end() && waiting->second.contains(each.paper.sha256) && !m_ways.contains(each.paper.sha256))
            m_paperRows->addWidget(makePaper(each));
    }
    m_paperCard->setTitle(tr("Papers on their way"));
    m_paperCard->setHint(QString::number(m_ways.size()));
    m_paperCard->setVisible(!m_ways.empty());
    showProgress();
}

QWidget *DeliveryForms::makePaper(const OwnedPaper &owned)
{
    const Way way {named(new ThinProgress, u"paperProgress"_s), named(new Text(TextRole::Label), u"paperState"_s), owned.paper.name};
    fixWidth(*way.bar, BarUnits);
    m_ways.insert({owned.paper.sha256, way});
    const QString size = QLocale().formattedDataSize(owned.paper.size);
    return makeRow(owned.owner, u"paperRow"_s, owned.paper.name,
        u"%1  |  %2  |  %3"_s.arg(owned.owner.name, materialText(owned.paper.kind), size), {way.bar, way.words});
}

void DeliveryForms::showProgress()
{
    const std::vector<PaperTransfer> transfers = m_useCases.paperDelivery.underWay();
    for (const auto &[digest, way] : m_ways) {
        const auto transfer = std::ranges::find(transfers, digest, &PaperTransfer::sha256);
        const bool isUnderWay = transfer != transfers.end() && transfer->size > 0;
        const double done = isUnderWay ? double(transfer->sent) / double(transfer->size) : 0;
        const long percent = std::lround(done * 100);
        way.bar->setFraction(done);
        way.bar->setVisible(isUnderWay);
        way.bar->setAccessibleName(tr("Upload of %1: %2 %").arg(way.paper).arg(percent));
        way.words->setText(isUnderWay ? tr("%1 % delivered").arg(percent) : tr("Waits to be delivered"));
    }
}

QWidget *DeliveryForms::makeRow(
    const Owner &owner, const QString &objectName, const QString &title, const QString &facts, const std::vector<QWidget *> &states)
{
    auto *line = named(new QWidget, objectName, title);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    setGap(*row, 12);
    auto *words = new QVBoxLayout;
    setGap(*words, 2);
    words->addWidget(new ElidedText(TextRole::Strong, title));
    words->addWidget(new ElidedText(TextRole::Muted, facts));
    row->addLayout(words, 1);
    for (QWidget *state : states)
        row->addWidget(state, 0, Qt::AlignVCenter);
    auto *open = named(new Button(ButtonKind::Secondary, owner.page == u"draft" ? tr("Open the form") : tr("Open the application")),
        objectName + u"Open"_s, tr("Open %1").arg(owner.name));
    connect(open, &Button::clicked, this, [this, owner] { Q_EMIT pageRequested(owner.page, owner.id); });
    row->addWidget(open, 0, Qt::AlignVCenter);
    return line;
}

void DeliveryForms::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showAll();
}

} // namespace cpv
