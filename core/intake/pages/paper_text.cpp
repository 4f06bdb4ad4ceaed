#include "core/intake/pages/paper_text.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>

#include <algorithm>

namespace cpv {

QStringList pageTexts(const QByteArray &bytes, int most)
{
    if (bytes.first(std::min<qsizetype>(bytes.size(), 1024)).indexOf("%PDF-") < 0)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QStringList texts;
    for (int page = 0; page < std::min(document.pageCount(), most); ++page) {
        if (const QString text = document.getAllText(page).text(); !text.isEmpty())
            texts += text;
    }
    return texts;
}

} // namespace cpv
