#pragma once

#include "core/usecases/use_cases.h"

#include <QFutureWatcher>
#include <QObject>

class QWidget;

namespace cpv {

/// All deadlines on their way to a calendar: asks where the file shall be, and writes it.
class CalendarExport : public QObject
{
    Q_OBJECT

public:
    explicit CalendarExport(UseCases &useCases);

    void ask(QWidget &window);

Q_SIGNALS:
    void told(const QString &text);

private:
    void write(const QString &path);

    UseCases &m_useCases;
    QString m_path;
    qsizetype m_count = 0;
    QFutureWatcher<Result<std::vector<Deadline>>> m_reading;
    QFutureWatcher<Result<void>> m_writing;
};

} // namespace cpv
