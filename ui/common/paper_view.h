#pragma once

#include "core/usecases/papers.h"

#include <QPointer>
#include <QScrollArea>

#include <optional>

namespace cpv {

/// One page of a paper at a time. Page keys and the wheel go on to the next page at a page's end; plus, minus and zero (or Ctrl
/// and the wheel) change the size. Paper stays white in dark looks, too: its colours are its own.
class PaperView : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr double LeastZoom = 0.1;
    static constexpr double MostZoom = 4.0;

    explicit PaperView(const Papers &papers, QWidget *parent = nullptr);

    void showPaper(const QString &path, const std::vector<QSizeF> &pages);
    void clear();

    int page() const { return m_page; }
    int pageCount() const { return int(m_pages.size()); }
    double zoom() const { return m_zoom; }
    bool isFitted() const { return m_fitted; }
    bool isPainted() const; ///< The page is there as sharp as it can be.

    void goTo(int page);
    void stepZoom(int steps);
    void fit(); ///< As wide as the window, from now on.

Q_SIGNALS:
    void viewChanged(); ///< Page, size, or what was painted.
    void pageDamaged(int page);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Sheet;

    void setZoom(double zoom);
    void turn(int pages);
    void layOut();
    void askForPage();
    void take(const QImage &image);

    const Papers &m_papers;
    QString m_path;
    std::vector<QSizeF> m_pages;
    int m_page = 0;
    double m_zoom = 1;
    bool m_fitted = true;
    QSize m_asked; ///< What is being painted.
    QFuture<QImage> m_painting;
    Sheet *m_sheet;
};

} // namespace cpv
