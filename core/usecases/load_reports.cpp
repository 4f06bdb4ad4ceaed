#include "core/usecases/load_reports.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

namespace cpv {

QFuture<Result<LoadReport>> readLoadReportFile(const QString &path, const std::vector<DataCentre> &centres, QDate today)
{
    return QtConcurrent::run([path, centres, today]() -> Result<LoadReport> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Errc::NotFound, {QFileInfo(file).fileName()}, file.errorString());
        return readLoadReport(file, centres, today);
    });
}

} // namespace cpv
