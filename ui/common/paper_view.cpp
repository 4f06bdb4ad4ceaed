#include "ui/common/paper_view.h"

#include "core/usecases/futures.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace cpv {

namespace {

constexpr int MarginUnits = 14;
constexpr std::array ZoomSteps {0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0};
constexpr double AlmostEqual = 1e-3;

}

/// The paper with its edge. Until the page is painted in its new size the old picture stands there, stretched.
class PaperView::Sheet : public QWidget
{
public:
    using QWidget::QWidget;

    QImage image;
    bool isWaiting = false;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const int margin = currentTokens().px(MarginUnits);
        const QRect paper = rect().adjusted(margin, margin, -margin, -margin);
        painter.fillRect(paper, Qt::white);
        if (!image.isNull())
            painter.drawImage(paper, image);
        painter.setPen(currentTokens()[Token::Border]);
        painter.drawRect(paper.adjusted(-1, -1, 0, 0));
    }
};

PaperView::PaperView(const Papers &papers, QWidget *parent)
    : QScrollArea(parent)
    , m_papers(papers)
    , m_sheet(new Sheet)
{
    setWidget(m_sheet);
    setAlignment(Qt::AlignCenter);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    // A bar that comes and goes with the fitted width would change that width.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PaperView::showPaper(const QString &path, const std::vector<QSizeF> &pages)
{
    clear();
    m_path = path;
    m_pages = pages;
    m_fitted = true;
    layOut();
}

void PaperView::clear()
{
    m_painting.cancel();
    m_pages.clear();
    m_page = 0;
    m_asked = {};
    m_sheet->image = {};
    m_sheet->isWaiting = false;
}

bool PaperView::isPainted() const { return !m_pages.empty() && !m_sheet->isWaiting; }

void PaperView::goTo(int page)
{
    const int to = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (to == m_page || m_pages.empty())
        return;
    m_page = to;
    m_asked = {};
    m_sheet->image = {};
    layOut();
    verticalScrollBar()->setValue(0);
}

/// To the next page, to its begin; to the one before, to its end, since one reads on from there.
void PaperView::turn(int pages)
{
    const int before = m_page;
    goTo(m_page + pages);
    if (m_page < before)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void PaperView::stepZoom(int steps)
{
    double zoom = m_zoom;
    for (; steps > 0; --steps) {
        const auto next = std::ranges::find_if(ZoomSteps, [&](double each) { return each > zoom + AlmostEqual; });
        zoom = next == ZoomSteps.end() ? MostZoom : *next;
    }
    for (; steps < 0; ++steps) {
        const auto next = std::find_if(ZoomSteps.rbegin(), ZoomSteps.rend(), [&](double each) { return each < zoom - AlmostEqual; });
        zoom = next == ZoomSteps.rend() ? LeastZoom : *next;
    }
    m_fitted = false;
    setZoom(zoom);
}

void PaperView::fit()
{
    m_fitted = true;
    layOut();
}

void PaperView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, LeastZoom, MostZoom);
    layOut();
}

void PaperView::layOut()
{
    if (m_pages.empty())
        return;
    const int margins = 2 * currentTokens().px(MarginUnits);
    const QSizeF whole = m_pages.at(std::size_t(m_page));
    if (m_fitted)
        m_zoom = std::clamp((viewport()->width() - margins) / whole.width(), LeastZoom, MostZoom);
    const QSize paper = (whole * m_zoom).toSize().expandedTo({1, 1});
    m_sheet->resize(paper + QSize(margins, margins));
    const QSize pixels = (QSizeF(paper) * devicePixelRatioF()).toSize();
    if (pixels != m_asked) {
        m_asked = pixels;
        askForPage();
    }
    m_sheet->update();
    Q_EMIT viewChanged();
}

void PaperView::askForPage()
{
    m_painting.cancel(); // What is no longer wanted is not begun.
    m_sheet->isWaiting = true;
    m_painting = m_papers.page(m_path, m_page, m_asked);
    whenDone(this, m_painting, [this, path = m_path, page = m_page, pixels = m_asked](const QImage &image) {
        if (path == m_path && page == m_page && pixels == m_asked)
            take(image);
    });
}

void PaperView::take(const QImage &image)
{
    m_sheet->isWaiting = false;
    m_sheet->image = image;
    m_sheet->update();
    if (image.isNull())
        Q_EMIT pageDamaged(m_page);
    Q_EMIT viewChanged();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    const QScrollBar &bar = *verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return bar.value() == bar.maximum() ? turn(1) : verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return bar.value() == bar.minimum() ? turn(-1) : verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
    case Qt::Key_Home: return goTo(0);
    case Qt::Key_End: return goTo(pageCount() - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return stepZoom(1);
    case Qt::Key_Minus: return stepZoom(-1);
    case Qt::Key_0: return fit();
    default: QScrollArea::keyPressEvent(event);
    }
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (turned != 0)
            stepZoom(turned > 0 ? 1 : -1);
        return event->accept();
    }
    const QScrollBar &bar = *verticalScrollBar();
    if (turned < 0 && bar.value() == bar.maximum())
        turn(1);
    else if (turned > 0 && bar.value() == bar.minimum())
        turn(-1);
    else
        QScrollArea::wheelEvent(event);
    event->accept(); // The window behind has its own use for the wheel.
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_fitted)
        layOut();
}

void PaperView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        layOut();
}

} // namespace cpv
