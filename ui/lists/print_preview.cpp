#include "ui/lists/print_preview.h"

#include "ui/theme/tokens.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MarginUnits = 12;

}

PrintPreview::PrintPreview(std::shared_ptr<QPrinter> printer, Paint paint, QWidget *parent)
    : QDialog(parent)
    , m_printer(std::move(printer))
    , m_pages(new QPrintPreviewWidget(m_printer.get()))
    , m_tools(new QWidget)
    , m_place(named(new Text(TextRole::Muted), u"previewPlace"_s))
{
    setAttribute(Qt::WA_DeleteOnClose);
    buildTools();
    const int margin = currentTokens().px(MarginUnits);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_tools);
    layout->addWidget(m_pages, 1);
    m_pages->setAccessibleName(tr("Pages"));
    connect(m_pages, &QPrintPreviewWidget::paintRequested, this, [paint = std::move(paint)](QPrinter *paper) { paint(*paper); });
    connect(m_pages, &QPrintPreviewWidget::previewChanged, this, &PrintPreview::showPlace);
}

void PrintPreview::buildTools()
{
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins({});
    setGap(*row, 8);
    const auto add = [&](const QString &icon, const QString &words, const QString &name, auto act) {
        auto *button = named(new IconButton(icon, words), name);
        connect(button, &IconButton::clicked, this, act);
        row->addWidget(button);
    };
    const auto zoom = [this](bool closer) {
        m_fits = false;
        closer ? m_pages->zoomIn() : m_pages->zoomOut();
    };
    add(u"chevron-left"_s, tr("Page before"), u"previewBefore"_s, [this] { turn(-1); });
    row->addWidget(m_place);
    add(u"chevron-right"_s, tr("Page after"), u"previewAfter"_s, [this] { turn(1); });
    row->addSpacing(currentTokens().px(8));
    add(u"zoom-out"_s, tr("Smaller"), u"previewSmaller"_s, [zoom] { zoom(false); });
    add(u"zoom-in"_s, tr("Larger"), u"previewLarger"_s, [zoom] { zoom(true); });
    add(u"arrow-autofit-width"_s, tr("As wide as the window"), u"previewWidth"_s, [this] {
        m_fits = true;
        fit();
    });
    row->addStretch(1);
    auto *close = named(new Button(ButtonKind::Secondary, tr("Close")), u"previewClose"_s);
    auto *print = named(new Button(ButtonKind::Primary, tr("Print…")), u"previewPrint"_s);
    print->setIconName(u"printer"_s);
    row->addWidget(close);
    row->addWidget(print);
    connect(close, &Button::clicked, this, &QDialog::reject);
    connect(print, &Button::clicked, this, &PrintPreview::askPrinter);
}

void PrintPreview::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
}

void PrintPreview::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fit();
}

/// In the next turn: the pages have their new size by then.
void PrintPreview::fit()
{
    if (m_fits)
        QMetaObject::invokeMethod(m_pages, &QPrintPreviewWidget::fitToWidth, Qt::QueuedConnection);
}

void PrintPreview::turn(int pages)
{
    m_pages->setCurrentPage(std::clamp(m_pages->currentPage() + pages, 1, std::max(1, m_pages->pageCount())));
}

void PrintPreview::showPlace() { m_place->setText(tr("%1 / %2", "page").arg(m_pages->currentPage()).arg(m_pages->pageCount())); }

void PrintPreview::askPrinter()
{
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this] {
        m_pages->print();
        accept();
    });
    dialog->open();
}

} // namespace cpv
