#include "ui/common/paper_opener.h"

#include "core/usecases/futures.h"
#include "ui/common/paper_preview.h"

#include <QEvent>

namespace cpv {

PaperOpener::PaperOpener(UseCases &useCases, QWidget *page)
    : QObject(page)
    , m_useCases(useCases)
    , m_page(*page)
{
    page->installEventFilter(this);
}

PaperOpener::~PaperOpener() { delete m_preview; }

void PaperOpener::open(const PlaceCode &place, const MaterialRef &paper)
{
    if (!m_preview) {
        m_preview = new PaperPreview(m_useCases.papers, m_page.window());
        m_preview->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_preview->begin(paper);
    whenDone(m_preview, m_useCases.applications.materialFile(place, paper),
        [preview = m_preview.data(), sha256 = paper.sha256](const Result<QString> &path) {
            if (preview->paper().sha256 != sha256)
                return; // Another one was asked for meanwhile.
            path ? preview->showFile(*path) : preview->showError(path.error());
        });
}

void PaperOpener::close()
{
    if (m_preview)
        m_preview->close();
}

bool PaperOpener::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && !event->spontaneous()) // Not when the window is only minimised.
        close();
    return QObject::eventFilter(watched, event);
}

} // namespace cpv
