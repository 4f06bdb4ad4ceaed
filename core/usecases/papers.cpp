#include "core/usecases/papers.h"

#include "core/storage/serial_executor.h"

#include <QFile>

namespace cpv {

/// The paper that was looked at last stays open for its pages. A page of a plan takes a second to paint: neither windows nor
/// stores wait for it.
class OpenPapers
{
public:
    /// On the thread only.
    PaperDocument *document(const QString &path)
    {
        if (path != m_path)
            open(path);
        return m_opened.document.get();
    }

    Result<PaperLook> look(const QString &path)
    {
        const Result<QByteArray> bytes = open(path);
        if (!bytes)
            return fail(bytes.error());
        PaperLook look {.trouble = m_opened.trouble};
        if (m_opened.document)
            look.pages = m_opened.document->pages();
        else if (isEInvoice(*bytes))
            takeInvoice(*bytes, look);
        return look;
    }

private:
    Result<QByteArray> open(const QString &path)
    {
        m_path = path;
        m_opened = {};
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Errc::Storage, {}, file.errorString());
        QByteArray bytes = file.readAll();
        m_opened = openPaper(bytes);
        return bytes;
    }

    static void takeInvoice(const QByteArray &bytes, PaperLook &look)
    {
        const Result<EInvoice> invoice = readEInvoice(bytes);
        look.trouble = invoice ? PaperTrouble::None : PaperTrouble::Damaged;
        if (invoice)
            look.invoice = *invoice;
    }

    QString m_path;
    OpenedPaper m_opened;

public:
    SerialExecutor thread; ///< Last: its jobs use all of the above.
};

Papers::Papers() : m_open(std::make_unique<OpenPapers>()) { }

Papers::~Papers() = default;

QFuture<Result<PaperLook>> Papers::look(const QString &path) const
{
    return m_open->thread.run([open = m_open.get(), path] { return open->look(path); });
}

QFuture<QImage> Papers::page(const QString &path, int page, const QSize &pixels) const
{
    return m_open->thread.runUntilOvertaken([open = m_open.get(), path, page, pixels](const std::function<bool()> &) {
        PaperDocument *document = open->document(path);
        return document ? document->paint(page, pixels) : QImage();
    });
}

} // namespace cpv
