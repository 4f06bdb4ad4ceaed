#include "app/desktop/calendar_export.h"

#include "ui/models/deadline_text.h"
#include "ui/models/error_text.h"
#include "ui/widgets/file_dialog.h"

#include <QDir>

namespace cpv {

using namespace Qt::StringLiterals;

CalendarExport::CalendarExport(UseCases &useCases) : m_useCases(useCases)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        const Result<std::vector<Deadline>> deadlines = m_reading.result();
        if (!deadlines)
            return Q_EMIT told(errorText(deadlines.error()));
        std::vector<CalendarEvent> events;
        for (const Deadline &deadline : *deadlines)
            events.push_back(calendarEvent(deadline));
        m_count = qsizetype(events.size());
        m_writing.setFuture(m_useCases.deadlines.write(m_path, events));
    });
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        const Result<void> written = m_writing.result();
        Q_EMIT told(written ? tr("%n deadlines are in the calendar file.", nullptr, int(m_count)) : errorText(written.error()));
    });
}

void CalendarExport::ask(QWidget &window)
{
    QFileDialog *dialog = saveDialog(&window,
        {u"calendarDialog"_s, tr("Deadlines as a calendar file"), tr("Calendar (*.ics)"), u"ics"_s, tr("deadlines") + u".ics"_s});
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarExport::write);
    dialog->open();
}

void CalendarExport::write(const QString &path)
{
    m_path = path;
    m_reading.setFuture(m_useCases.deadlines.list());
}

} // namespace cpv
