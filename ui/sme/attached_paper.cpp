#include "ui/sme/attached_paper.h"

#include "ui/sme/sme_words.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/optional_date.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int BarUnits = 160;
constexpr int SizeUnits = 84;

std::optional<Tone> toneOf(PaperAge age)
{
    switch (age) {
    case PaperAge::Unlimited:
    case PaperAge::Unknown:
    case PaperAge::Valid: return std::nullopt;
    case PaperAge::EndsSoon: return Tone::Warn;
    case PaperAge::TooOld:
    case PaperAge::InFuture: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

}

AttachedPaper::AttachedPaper(const Shown &shown, QWidget *parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_validDays(PaperMemory::validDays(shown.paper.kind))
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins({});
    setGap(*m_lines, 4);
    m_lines->addWidget(makeName());
    if (m_shown.note)
        showNote(*m_shown.note);
    if (!m_shown.uses.isEmpty())
        m_lines->addWidget(makeUses());
    if (m_validDays > 0)
        m_lines->addWidget(makeIssue());
    m_lines->addWidget(makeDelivery());
}

void AttachedPaper::showNote(const FileNote &note)
{
    if (!m_note) {
        m_note = named(new Text(TextRole::Label), u"materialNote_"_s + part());
        m_note->setWordWrap(true);
        m_lines->insertWidget(1, m_note);
    }
    m_note->setText(note.text);
    m_note->setTone(note.isWarning ? Tone::Warn : Tone::Neutral);
    if (m_uses && isInvoice())
        m_uses->hide();
}

bool AttachedPaper::isInvoice() const { return m_shown.paper.kind == QLatin1StringView(HandIns::InvoiceKind); }

/// Many papers serve several applications; an invoice counts once, and its note says the same.
QWidget *AttachedPaper::makeUses()
{
    m_uses = named(new Text(TextRole::Label, m_shown.uses), u"paperUses_"_s + part());
    m_uses->setWordWrap(true);
    if (isInvoice())
        m_uses->setTone(Tone::Warn);
    m_uses->setHidden(isInvoice() && m_note);
    return m_uses;
}

QString AttachedPaper::part() const { return m_shown.paper.sha256.left(8); }

QWidget *AttachedPaper::makeName()
{
    const MaterialRef &paper = m_shown.paper;
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    setGap(*layout, 6);
    layout->addWidget(new IconLabel(u"paperclip"_s, Token::T2, 16));
    layout->addWidget(new ElidedText(TextRole::Muted, paper.name), 1);
    auto *size = named(new Text(TextRole::Muted, fileSizeText(paper.size)), u"fileSize_"_s + part());
    size->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setLeastWidth(*size, SizeUnits); // Under those of the other papers.
    layout->addWidget(size);
    auto *view = named(new IconButton(u"eye"_s, tr("View %1").arg(paper.name)), u"viewFile_"_s + part());
    connect(view, &IconButton::clicked, this, [this] { Q_EMIT viewRequested(m_shown.paper); });
    layout->addWidget(view);
    auto *remove = named(new IconButton(u"x"_s, tr("Remove %1").arg(paper.name)), u"removeFile_"_s + part());
    connect(remove, &IconButton::clicked, this, [this] { Q_EMIT removeRequested(m_shown.paper); });
    layout->addWidget(remove);
    return line;
}

QWidget *AttachedPaper::makeIssue()
{
    auto *lines = new QWidget; // Beside each other they would not fit a narrow window.
    auto *layout = new QVBoxLayout(lines);
    layout->setContentsMargins({});
    setGap(*layout, 4);
    m_issued = named(new OptionalDate, u"issuedOn_"_s + part(), tr("Issued on: %1").arg(m_shown.paper.name));
    m_issued->setToday(m_shown.today);
    m_issued->setChosen(m_shown.issued);
    m_age = named(new Text(TextRole::Label), u"paperAge_"_s + part());
    m_age->setWordWrap(true);
    connect(m_issued, &OptionalDate::dateEdited, this, [this] {
        judgeAge();
        Q_EMIT issueStated(m_shown.paper, m_issued->chosen());
    });
    layout->addWidget(new Text(TextRole::Label, tr("Issued on (optional)")));
    layout->addWidget(m_issued, 0, Qt::AlignLeft);
    layout->addWidget(m_age);
    judgeAge();
    return lines;
}

/// At each key, since the day may be typed.
void AttachedPaper::judgeAge()
{
    const PaperValidity validity = paperValidity(m_validDays, m_issued->chosen(), m_shown.today);
    m_age->setTone(toneOf(validity.age));
    switch (validity.age) {
    case PaperAge::Unlimited: break;
    case PaperAge::Unknown:
        return m_age->setText(tr("Such papers count for %n day(s), as a rule. With its day you are told here when it gets too old.", nullptr, m_validDays));
    case PaperAge::Valid: return m_age->setText(tr("Counts until %1.").arg(dateText(validity.validTo)));
    case PaperAge::EndsSoon:
        return m_age->setText(tr("Counts until %1 only. Get a newer one if you don't submit today.").arg(dateText(validity.validTo)));
    case PaperAge::TooOld:
        return m_age->setText(tr("Too old: it counted until %1. Get a new one, or the office will return the application.").arg(dateText(validity.validTo)));
    case PaperAge::InFuture: return m_age->setText(tr("This day is still to come. Correct it."));
    }
}

QWidget *AttachedPaper::makeDelivery()
{
    m_delivery = new QWidget;
    auto *layout = new QHBoxLayout(m_delivery);
    layout->setContentsMargins({});
    setGap(*layout, 8);
    m_bar = named(new ThinProgress, u"paperBar_"_s + part());
    fixWidth(*m_bar, BarUnits);
    m_way = named(new Text(TextRole::Label), u"paperWay_"_s + part());
    layout->addWidget(m_bar, 0, Qt::AlignVCenter);
    layout->addWidget(m_way, 1);
    m_delivery->hide();
    return m_delivery;
}

void AttachedPaper::showDelivery(const PaperFacts &facts)
{
    const bool waits = facts.waiting.contains(m_shown.paper.sha256);
    const auto transfer = std::ranges::find(facts.underWay, m_shown.paper.sha256, &PaperTransfer::sha256);
    const bool isUnderWay = transfer != facts.underWay.end() && transfer->size > 0;
    const double done = isUnderWay ? double(transfer->sent) / double(transfer->size) : 0;
    m_bar->setFraction(done);
    m_bar->setVisible(isUnderWay);
    m_bar->setAccessibleName(tr("Upload of %1: %2 %").arg(m_shown.paper.name).arg(std::lround(done * 100)));
    m_way->setText(isUnderWay ? tr("%1 % delivered").arg(std::lround(done * 100))
                              : tr("Waits to be delivered to the registry"));
    m_delivery->setVisible(waits || isUnderWay);
}

} // namespace cpv
