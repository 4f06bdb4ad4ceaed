#pragma once

#include "core/usecases/use_cases.h"

#include <QPointer>

namespace cpv {

class PaperPreview;
class PaperSamples;

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
    void openSample(const QString &kind); ///< One filled in as an example.
    void close(); ///< Another case is on the page.

Q_SIGNALS:
    void fetched(const cpv::MaterialRef &paper); ///< Its file is on this device now.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // The page's going.

private:
    PaperPreview &begin(const MaterialRef &paper);
    void judge(const MaterialRef &paper, const QString &path);

    UseCases &m_useCases;
    QWidget &m_page;
    QPointer<PaperPreview> m_preview;
    std::unique_ptr<PaperSamples> m_samples; ///< Once one was asked for.
};

} // namespace cpv
