#pragma once

#include "core/usecases/use_cases.h"

#include <QPointer>

namespace cpv {

class PaperPreview;

/// A page's papers, each shown in one and the same window beside it, which goes when the page is left.
class PaperOpener : public QObject
{
    Q_OBJECT

public:
    /// `page` owns it.
    PaperOpener(UseCases &useCases, QWidget *page);
    ~PaperOpener() override;

    /// From this device, or else from the registry.
    void open(const PlaceCode &place, const MaterialRef &paper);
    void close(); ///< Another case is on the page.

    bool eventFilter(QObject *watched, QEvent *event) override; // The page's going.

private:
    UseCases &m_useCases;
    QWidget &m_page;
    QPointer<PaperPreview> m_preview;
};

} // namespace cpv
