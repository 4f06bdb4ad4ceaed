#include "ui/common/paper_preview.h"

#include "core/base/money_text.h"
#include "core/usecases/futures.h"
#include "ui/common/paper_view.h"
#include "ui/common/paper_words.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QStackedLayout>
#include <QUrl>
#include <QVBoxLayout>

#include <cmath>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidthUnits = 860;
constexpr int HeightUnits = 720;
constexpr double PartOfScreen = 0.9;

}

PaperPreview::PaperPreview(const Papers &papers, QWidget *parent)
    : QDialog(parent)
    , m_papers(papers)
    , m_kind(named(new Text(TextRole::CardTitle), u"paperKind"_s))
    , m_name(named(new ElidedText(TextRole::Muted), u"paperName"_s))
    , m_doubt(named(new Text(TextRole::Label), u"paperDoubt"_s))
    , m_elsewhere(named(new Button(ButtonKind::Ghost), u"paperElsewhere"_s))
    , m_close(named(new Button(ButtonKind::Secondary), u"paperClose"_s))
    , m_stack(new QStackedLayout)
    , m_view(named(new PaperView(papers), u"paperView"_s))
    , m_invoice(named(new KeyValueGrid, u"paperInvoice"_s))
    , m_trouble(named(new EmptyState, u"paperTrouble"_s))
{
    setObjectName(u"paperPreview"_s);
    const Tokens &t = currentTokens();
    QSize size(t.px(WidthUnits), t.px(HeightUnits));
    if (screen())
        size = size.boundedTo(screen()->availableSize() * PartOfScreen);
    resize(size);
    auto *head = new QHBoxLayout;
    setGap(*head, 10);
    head->addWidget(m_kind);
    head->addWidget(m_name, 1);
    auto *invoice = new QWidget;
    auto *rows = new QVBoxLayout(invoice);
    setPadding(*rows, {16, 14, 16, 14});
    rows->addWidget(m_invoice);
    rows->addStretch(1);
    for (QWidget *each : {static_cast<QWidget *>(new Skeleton(8)), static_cast<QWidget *>(m_view), invoice, static_cast<QWidget *>(m_trouble)})
        m_stack->addWidget(each);
    auto *layout = new QVBoxLayout(this);
    setPadding(*layout, {16, 14, 16, 14});
    setGap(*layout, 10);
    m_doubt->setWordWrap(true);
    m_doubt->setTone(Tone::Warn);
    m_doubt->hide();
    layout->addLayout(head);
    layout->addWidget(m_doubt);
    layout->addWidget(makeTools());
    layout->addLayout(m_stack, 1);
    for (Button *button : {m_elsewhere, m_close})
        button->setAutoDefault(false); // Enter, pressed while reading, opens nothing.
    connect(m_view, &PaperView::viewChanged, this, &PaperPreview::showTools);
    connect(m_view, &PaperView::pageDamaged, this, [this] { showTrouble(PaperTrouble::Damaged); });
    connect(m_elsewhere, &Button::clicked, this, &PaperPreview::openElsewhere);
    connect(m_close, &Button::clicked, this, &QDialog::reject);
    retranslate();
}

QWidget *PaperPreview::makeTools()
{
    const auto tool = [this](const QString &icon, const QString &name, auto act) {
        auto *button = named(new IconButton(icon, {}), name);
        connect(button, &IconButton::clicked, m_view, act);
        return button;
    };
    m_previous = tool(u"chevron-left"_s, u"paperPrevious"_s, [this] { m_view->goTo(m_view->page() - 1); });
    m_next = tool(u"chevron-right"_s, u"paperNext"_s, [this] { m_view->goTo(m_view->page() + 1); });
    m_smaller = tool(u"zoom-out"_s, u"paperSmaller"_s, [this] { m_view->stepZoom(-1); });
    m_larger = tool(u"zoom-in"_s, u"paperLarger"_s, [this] { m_view->stepZoom(1); });
    m_fit = tool(u"arrow-autofit-width"_s, u"paperFit"_s, [this] { m_view->fit(); });
    m_position = named(new Text(TextRole::Body), u"paperPosition"_s);
    m_size = named(new Text(TextRole::Body), u"paperSize"_s);
    m_pageTools = new QWidget;
    auto *pages = new QHBoxLayout(m_pageTools);
    pages->setContentsMargins({});
    setGap(*pages, 4);
    for (QWidget *each : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_position), static_cast<QWidget *>(m_next)})
        pages->addWidget(each);
    pages->addSpacing(currentTokens().px(14));
    for (QWidget *each : {static_cast<QWidget *>(m_smaller), static_cast<QWidget *>(m_size), static_cast<QWidget *>(m_larger),
             static_cast<QWidget *>(m_fit)})
        pages->addWidget(each);
    auto *tools = new QWidget;
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins({});
    setGap(*line, 8);
    line->addWidget(m_pageTools);
    line->addStretch(1);
    line->addWidget(m_elsewhere);
    line->addWidget(m_close);
    return tools;
}

void PaperPreview::begin(const MaterialRef &paper)
{
    m_paper = paper;
    m_path.clear();
    m_look = {};
    m_error.reset();
    m_doubt->hide();
    m_view->clear();
    retranslate();
    present(Shown::Waiting);
}

void PaperPreview::showFile(const QString &path)
{
    m_path = path;
    whenDone(this, m_papers.look(path), [this, path](const Result<PaperLook> &look) {
        if (path != m_path)
            return; // Another paper was asked for meanwhile.
        look ? takeLook(*look) : showError(look.error());
    });
}

void PaperPreview::takeLook(const PaperLook &look)
{
    m_look = look;
    if (look.invoice) {
        showInvoice();
        return present(Shown::Invoice);
    }
    if (look.trouble != PaperTrouble::None)
        return showTrouble(look.trouble);
    present(Shown::Pages);
    m_view->showPaper(m_path, look.pages);
    m_view->setFocus(Qt::OtherFocusReason);
}

void PaperPreview::showDoubt()
{
    m_doubt->show();
}

void PaperPreview::showError(const Error &error)
{
    m_error = error;
    const ErrorWords words = errorWords(error);
    m_trouble->setContent(u"alert-triangle"_s, words.title, words.advice);
    present(Shown::Trouble);
}

void PaperPreview::showTrouble(PaperTrouble trouble)
{
    m_look.trouble = trouble;
    QString title;
    QString advice;
    switch (trouble) {
    case PaperTrouble::None: return;
    case PaperTrouble::Damaged:
        title = tr("This paper is damaged");
        advice = tr("Its content can't be read. Try it in another program; if that fails too, save or scan the paper again and attach the new file.");
        break;
    case PaperTrouble::Locked:
        title = tr("This paper is protected by a password");
        advice = tr("Whoever attached it should save a copy without password and attach that: an office can't review what it can't open.");
        break;
    case PaperTrouble::TooLarge:
        title = tr("This paper is too large to be shown");
        advice = tr("Open it in another program, hand in fewer pages, or scan it again with 300 dots an inch.");
        break;
    case PaperTrouble::OtherProgram:
        title = tr("This kind of file is shown by another program");
        advice = tr("Pages of PDF files, pictures, and the fields of e-invoices are shown here. Open OFD, Word and Excel files with the program you have for them.");
        break;
    }
    m_trouble->setContent(trouble == PaperTrouble::OtherProgram ? u"file-text"_s : u"alert-triangle"_s, title, advice);
    present(Shown::Trouble);
}

void PaperPreview::showInvoice()
{
    const EInvoice &invoice = *m_look.invoice;
    m_invoice->setPairs({{tr("Invoice number"), invoice.number}, {tr("Date of issue"), invoice.date.toString(Qt::ISODate)},
        {tr("Seller"), invoice.sellerName}, {tr("Seller's credit code"), invoice.sellerUscc}, {tr("Buyer"), invoice.buyerName},
        {tr("Buyer's credit code"), invoice.buyerUscc.isEmpty() ? u"–"_s : invoice.buyerUscc},
        {tr("Amount without tax (CNY)"), yuanText(invoice.withoutTax)}, {tr("Tax (CNY)"), yuanText(invoice.tax)},
        {tr("Total (CNY)"), yuanText(invoice.total)}});
}

void PaperPreview::present(Shown what)
{
    m_stack->setCurrentIndex(int(what));
    m_pageTools->setVisible(what == Shown::Pages);
    m_elsewhere->setVisible(!m_path.isEmpty());
    showTools();
    show();
    raise();
    activateWindow();
    if (what != Shown::Pages)
        m_close->setFocus(Qt::OtherFocusReason);
}

void PaperPreview::showTools()
{
    m_position->setText(tr("Page %1 of %2").arg(m_view->page() + 1).arg(m_view->pageCount()));
    m_size->setText(tr("%1 %", "zoom").arg(std::lround(m_view->zoom() * 100)));
    m_previous->setEnabled(m_view->page() > 0);
    m_next->setEnabled(m_view->page() + 1 < m_view->pageCount());
    m_smaller->setEnabled(m_view->zoom() > PaperView::LeastZoom);
    m_larger->setEnabled(m_view->zoom() < PaperView::MostZoom);
    m_fit->setEnabled(!m_view->isFitted());
}

void PaperPreview::openElsewhere()
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)))
        return;
    m_trouble->setContent(u"alert-triangle"_s, tr("No program opens this file."), m_path);
    present(Shown::Trouble);
}

void PaperPreview::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PaperPreview::retranslate()
{
    const QString kind = m_paper.kind.isEmpty() ? QString() : materialText(m_paper.kind);
    setWindowTitle(kind.isEmpty() ? tr("Paper") : kind);
    m_kind->setText(kind);
    m_doubt->setText(unrecognisedText(m_paper.kind));
    m_name->setText(m_paper.name);
    m_view->setAccessibleName(tr("Page of %1").arg(m_paper.name));
    m_previous->setName(tr("Previous page (Page Up)"));
    m_next->setName(tr("Next page (Page Down)"));
    m_smaller->setName(tr("Smaller (-)"));
    m_larger->setName(tr("Larger (+)"));
    m_fit->setName(tr("As wide as the window (0)"));
    m_elsewhere->setText(tr("Open in another program"));
    m_close->setText(tr("Close"));
    showTools();
    if (m_error)
        return showError(*m_error);
    if (m_look.invoice)
        showInvoice();
    if (m_look.trouble != PaperTrouble::None)
        showTrouble(m_look.trouble);
}

} // namespace cpv
