#include "ui/common/paper_opener.h"

#include "core/usecases/futures.h"
#include "ui/common/paper_preview.h"
#include "ui/common/paper_words.h"

#include <QEvent>

namespace cpv {

using namespace Qt::StringLiterals;

PaperOpener::PaperOpener(UseCases &useCases, QWidget *page)
    : QObject(page)
    , m_useCases(useCases)
    , m_page(*page)
{
    page->installEventFilter(this);
}

PaperOpener::~PaperOpener() { delete m_preview; }

PaperPreview &PaperOpener::begin(const MaterialRef &paper)
{
    if (!m_preview) {
        m_preview = new PaperPreview(m_useCases.papers, m_page.window());
        m_preview->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_preview->begin(paper);
    return *m_preview;
}

void PaperOpener::open(const PlaceCode &place, const MaterialRef &paper)
{
    PaperPreview &preview = begin(paper);
    whenDone(&preview, m_useCases.applications.materialFile(place, paper), [this, &preview, paper](const Result<QString> &path) {
        if (preview.paper().sha256 != paper.sha256)
            return; // Another one was asked for meanwhile.
        if (!path)
            return preview.showError(path.error());
        preview.showFile(*path);
        judge(paper, *path);
        Q_EMIT fetched(paper);
    });
}

/// Whoever looks at an invoice or a bill is told when it doesn't say that it is one.
void PaperOpener::judge(const MaterialRef &paper, const QString &path)
{
    if (!isReadPaper(paper.kind))
        return;
    whenDone(m_preview, m_useCases.handIns.inspect({}, path), [preview = m_preview.data(), paper](const Result<HandedIn> &found) {
        if (preview->paper().sha256 == paper.sha256 && found && !isRecognised(paper.kind, found->kind))
            preview->showDoubt();
    });
}

void PaperOpener::openSample(const QString &kind)
{
    const auto guide = PaperSamples::guide(kind);
    if (!guide)
        return;
    if (!m_samples)
        m_samples = std::make_unique<PaperSamples>();
    const QString id = u"sample/"_s + kind;
    PaperPreview &preview = begin({.kind = kind, .name = tr("Sample"), .sha256 = id});
    whenDone(&preview, m_samples->write(kind, sampleOf(*guide)), [&preview, id](const Result<QString> &path) {
        if (preview.paper().sha256 == id)
            path ? preview.showFile(*path) : preview.showError(path.error());
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
