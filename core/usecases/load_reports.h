#pragma once

#include "core/intake/load_report.h"

#include <QFuture>

namespace cpv {

/// Reads the file away from the GUI thread. NotFound {name} where it can't be opened; else as readLoadReport.
QFuture<Result<LoadReport>> readLoadReportFile(const QString &path, const std::vector<DataCentre> &centres, QDate today);

} // namespace cpv
