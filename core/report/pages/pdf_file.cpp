#include "core/report/pages/pdf_file.h"

#include "core/base/whole_file.h"

#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

namespace cpv {

Result<void> writePdf(
    const QString &path, const QString &title, const QMarginsF &margins, const std::function<void(QPdfWriter &)> &paint)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(writeError(file));
    {
        QPdfWriter device(&file);
        device.setTitle(title);
        device.setPageSize(QPageSize(QPageSize::A4));
        device.setPageMargins(margins, QPageLayout::Millimeter);
        paint(device);
    }
    if (file.error() != QFileDevice::NoError || !file.commit())
        return fail(writeError(file));
    return {};
}

} // namespace cpv
