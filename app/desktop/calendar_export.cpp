#include "app/desktop/calendar_export.h"

#include "ui/models/deadline_text.h"
#include "ui/models/error_text.h"

#include <QDir>
#include <QFileDialog>

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
    auto *dialog = new QFileDialog(&window, tr("Deadlines as a calendar file"));
    dialog->setObjectName(u"calendarDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Calendar (*.ics)"));
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(tr("deadlines") + u".ics"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarExport::write);
    dialog->open();
}

void CalendarExport::write(const QString &path)
{
    m_path = path;
    m_reading.setFuture(m_useCases.deadlines.list());
}

} // namespace cpv
