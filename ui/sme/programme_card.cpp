#include "ui/sme/programme_card.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int CoverUnits = 150;
constexpr int ClosingSoonDays = 14;

/// "50 %", with decimals only where there are any.
QString shortPercent(BasisPoints rate)
{
    return rate.value % 100 == 0 ? u"%1 %"_s.arg(rate.value / 100) : percentText(rate);
}

QString capText(const Cap &cap)
{
    const QString limit = cap.scope != CapScope::PublicAid ? ProgrammeCard::tr("CNY %1").arg(yuanText(cap.amount))
        : cap.share.value == 0                             ? ProgrammeCard::tr("as the cover")
                                                           : shortPercent(cap.share);
    return ProgrammeCard::tr("%1: %2", "a limit and its value").arg(capScopeText(cap.scope), limit);
}

QString capsText(const Programme &programme)
{
    QStringList caps;
    for (const Cap &cap : programme.caps)
        caps << capText(cap);
    return caps.isEmpty() ? ProgrammeCard::tr("No limit published") : caps.join(ProgrammeCard::tr("; ", "between limits"));
}

QString papersText(const Programme &programme)
{
    QStringList papers;
    for (const MaterialRequirement &material : programme.materials)
        papers << (material.required ? materialText(material.kind) : ProgrammeCard::tr("%1 (if there is one)").arg(materialText(material.kind)));
    return papers.isEmpty() ? u"–"_s : papers.join(ProgrammeCard::tr(", ", "between papers"));
}

QString variantsText(const Programme &programme)
{
    QStringList variants;
    for (const RateVariant &variant : programme.variants)
        variants << ProgrammeCard::tr("%1 %2", "applicant type and rate").arg(applicantTypeText(variant.applicant), shortPercent(variant.rate));
    return variants.join(u'\n');
}

QString dayText(const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : u"–"_s; }

Tone windowTone(WindowState state)
{
    switch (state) {
    case WindowState::Open: return Tone::Ok;
    case WindowState::Grace: return Tone::Warn;
    case WindowState::Coming: return Tone::Info;
    case WindowState::Past: return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

ProgrammeCard::ProgrammeCard(const ProgrammeListing &listing, QDate today, QWidget *parent)
    : Card({}, parent)
    , m_listing(listing)
    , m_today(today)
    , m_name(new Text(TextRole::CardTitle))
    , m_cover(new Text(TextRole::Figure))
    , m_coverNote(new Text(TextRole::Muted))
    , m_window(new Pill)
    , m_apply(named(new Button(ButtonKind::Primary), u"apply_"_s + listing.programme.id.toText()))
    , m_terms(new KeyValueGrid(1))
    , m_source(new Text(TextRole::Label))
{
    setObjectName(u"programme_"_s + listing.programme.id.toText());
    layOut();
    showTexts();
    connect(m_apply, &Button::clicked, this, [this] { Q_EMIT applyClicked(m_listing.programme.id); });
}

void ProgrammeCard::layOut()
{
    const Tokens &t = currentTokens();
    m_name->setWordWrap(true);
    m_coverNote->setWordWrap(true);
    m_source->setWordWrap(true);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->setSpacing(t.px(12));
    head->addWidget(m_name, 1);
    head->addWidget(m_window);
    head->addWidget(m_apply);
    auto *coverBox = new QWidget;
    coverBox->setFixedWidth(t.px(CoverUnits));
    auto *cover = new QVBoxLayout(coverBox);
    cover->setContentsMargins({});
    cover->setSpacing(t.px(2));
    cover->addWidget(m_cover);
    cover->addWidget(m_coverNote);
    cover->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(t.px(16));
    row->addWidget(coverBox);
    row->addWidget(m_terms, 1);
    body()->addLayout(head);
    body()->addLayout(row);
    body()->addWidget(m_source);
}

bool ProgrammeCard::acceptsApplications(WindowState state)
{
    return state == WindowState::Open || state == WindowState::Grace;
}

bool ProgrammeCard::matches(const QString &place, const QString &searchText) const
{
    const Programme &p = m_listing.programme;
    if (!place.isEmpty() && p.place.toText() != place)
        return false;
    const QString words = searchText.trimmed();
    const QStringList texts {p.nameZh, p.nameEn, p.placeZh, p.placeEn, p.source};
    return words.isEmpty() || std::ranges::any_of(texts, [&](const QString &text) { return text.contains(words, Qt::CaseInsensitive); });
}

QString ProgrammeCard::windowText() const
{
    const WindowStatus &window = m_listing.window;
    switch (window.state) {
    case WindowState::Open: {
        if (!window.closes)
            return tr("At any time");
        const QString days = tr("%n day(s) left", nullptr, int(m_today.daysTo(*window.closes)));
        return window.opens ? tr("%1 to %2, %3").arg(dayText(window.opens), dayText(window.closes), days)
                            : tr("Until %1, %2").arg(dayText(window.closes), days);
    }
    case WindowState::Grace:
        return tr("Closed on %1; accepted as late until %2")
            .arg(dayText(window.closes), dayText(window.closes->addDays(m_listing.programme.graceDays)));
    case WindowState::Coming: return tr("Opens on %1").arg(dayText(window.opens));
    case WindowState::Past: return tr("Closed on %1").arg(dayText(window.closes));
    }
    return {};
}

void ProgrammeCard::showTexts()
{
    const Programme &p = m_listing.programme;
    const WindowStatus &window = m_listing.window;
    const bool accepts = acceptsApplications(window.state);
    const bool soon = window.state == WindowState::Open && window.closes && m_today.daysTo(*window.closes) <= ClosingSoonDays;
    m_name->setText(programmeFullName(p));
    m_cover->setText(shortPercent(coverFor(p, ApplicantType::Enterprise)));
    const QString variants = variantsText(p);
    m_coverNote->setText(variants.isEmpty() ? tr("of the eligible cost") : tr("of the eligible cost") + u'\n' + variants);
    switch (window.state) {
    case WindowState::Open: m_window->setState(soon ? tr("Closes soon") : tr("Open"), soon ? Tone::Warn : Tone::Ok); break;
    case WindowState::Grace: m_window->setState(tr("Grace period"), windowTone(window.state)); break;
    case WindowState::Coming: m_window->setState(tr("Coming"), windowTone(window.state)); break;
    case WindowState::Past: m_window->setState(tr("Closed"), windowTone(window.state)); break;
    }
    m_apply->setVisible(accepts);
    m_apply->setText(tr("Apply"));
    m_apply->setAccessibleName(tr("Apply for %1").arg(programmeFullName(p)));
    m_terms->setPairs({
        {tr("Window"), windowText()},
        {tr("Limits"), capsText(p)},
        {tr("Papers"), papersText(p)},
        {tr("How it works"), subsidyKindText(p.kind) + tr("; ", "between limits") + programmeModeText(p.mode)},
    });
    m_source->setText(tr("Source: %1 (confidence: %2)").arg(p.source, confidenceText(p.confidence)));
}

void ProgrammeCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

} // namespace cpv
