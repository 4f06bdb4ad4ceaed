#include "ui/sme/programmes_page.h"

#include "core/usecases/futures.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/sme/sme_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

ProgrammesPage::ProgrammesPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"programmesNotice"_s))
    , m_skeleton(new Skeleton(10))
    , m_empty(named(new EmptyState, u"programmesEmpty"_s))
    , m_cards(new QVBoxLayout)
{
    m_cards->setSpacing(currentTokens().px(14));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_empty);
    layout->addLayout(m_cards);
    layout->addStretch(1);
    m_empty->hide();
    setTexts([this] { showAll(); });
    connect(m_notice, &Notice::buttonClicked, this, &ProgrammesPage::refresh);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && kinds.contains(RecordKind::Programme))
            refresh();
    });
}

QString ProgrammesPage::title() const { return tr("Find a programme"); }

QString ProgrammesPage::subtitle() const
{
    const auto open = std::ranges::count_if(m_listings, [](const ProgrammeListing &l) { return l.window.state == WindowState::Open; });
    return m_loaded ? tr("%1 programmes, %2 open now").arg(m_listings.size()).arg(open) : QString();
}

void ProgrammesPage::refresh()
{
    const auto &session = m_useCases.session.current();
    if (session && session->account.company) {
        whenDone(this, m_useCases.programmes.company(*session->account.company), [this](const Result<Company> &company) {
            if (!company)
                return;
            m_company = *company;
            showAll(); // Those of the company's own place come first.
        });
    }
    whenDone(this, m_useCases.programmes.list(), [this](const Result<std::vector<ProgrammeListing>> &listings) {
        m_loaded = true;
        if (!listings)
            return showError(listings.error());
        m_notice->hide();
        m_listings = *listings;
        showAll();
        Q_EMIT headerChanged();
    });
}

void ProgrammesPage::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_skeleton->hide();
    m_notice->showError(words.title, words.advice, tr("Try again"));
}

void ProgrammesPage::showAll()
{
    emptyLayout(*m_cards);
    m_skeleton->setVisible(!m_loaded);
    m_empty->setVisible(m_loaded && m_listings.empty());
    m_empty->setContent(u"building-bank"_s, tr("No programme here yet"), tr("Programmes come from the registry with the next sync."));
    std::vector<ProgrammeListing> sorted = m_listings;
    std::ranges::stable_sort(sorted, {}, [this](const ProgrammeListing &listing) {
        const bool open = listing.window.state == WindowState::Open;
        const bool home = m_company && m_company->registeredIn == listing.programme.place;
        return (open ? 0 : 2) + (home ? 0 : 1);
    });
    for (const ProgrammeListing &listing : sorted)
        m_cards->addWidget(makeCard(listing));
}

QWidget *ProgrammesPage::makeCard(const ProgrammeListing &listing)
{
    const Programme &programme = listing.programme;
    auto *card = new Card(programmeFullName(programme));
    const bool elsewhere = m_company && m_company->registeredIn != programme.place;
    if (elsewhere)
        card->setHint(tr("for those registered there"));
    card->addHeaderWidget(new Pill(windowStateText(listing.window.state), windowTone(listing.window)));
    const bool open = listing.window.state == WindowState::Open || listing.window.state == WindowState::Grace;
    if (open) {
        auto *apply = named(new Button(elsewhere ? ButtonKind::Secondary : ButtonKind::Primary, tr("Apply")),
            u"apply_"_s + programme.numberPrefix, tr("Apply for %1").arg(programmeFullName(programme)));
        connect(apply, &Button::clicked, this, [this, id = programme.id] { this->apply(id); });
        card->addHeaderWidget(apply);
    }
    auto *facts = new KeyValueGrid(2);
    facts->setPairs({
        {tr("Window"), windowText(listing.window, m_useCases.today())},
        {tr("Kind"), listText({subsidyKindText(programme.kind), programmeModeText(programme.mode)})},
        {tr("Rate"), rateText(programme)},
        {tr("Cap (CNY)"), capsText(programme)},
        {tr("Needed papers"), papersText(programme)},
        {tr("Source"), ratedSource(programme)},
    });
    card->body()->addWidget(facts);
    return card;
}

void ProgrammesPage::apply(ProgrammeId programme)
{
    whenDone(this, m_useCases.drafts.create(programme), [this](const Result<Draft> &draft) {
        if (!draft)
            return showError(draft.error());
        Q_EMIT pageRequested(u"draft"_s, draft->id.toText());
    });
}

} // namespace cpv
