#pragma once

#include <QDialog>

#include <functional>
#include <memory>

class QPrinter;
class QPrintPreviewWidget;

namespace cpv {

class Button;
class Text;

/// The pages as the printer will get them, opened as wide as the window. Qt's own dialog asks for more tools than a window of ours
/// has room for, in icons and words of its own.
class PrintPreview : public QDialog
{
    Q_OBJECT

public:
    using Paint = std::function<void(QPrinter &paper)>;

    PrintPreview(std::shared_ptr<QPrinter> printer, Paint paint, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTools();
    void fit();
    void turn(int pages);
    void showPlace();
    void askPrinter();

    const std::shared_ptr<QPrinter> m_printer;
    bool m_fits = true; // Until somebody zooms.
    QPrintPreviewWidget *m_pages;
    QWidget *m_tools;
    Text *m_place;
};

} // namespace cpv
