#pragma once

#include "core/base/describe.h"
#include "core/usecases/session.h"

namespace cpv {

/// What went into an archive.
struct ExportedData {
    qint64 records = 0;
    qint64 papers = 0;
};

/// Everything this device holds for the person's company, as one archive that needs no program of ours: each kind of record
/// as JSON and as CSV, drafts with their versions, bills to the last line, papers as files, and a list of digests. Works offline.
class DataExport
{
public:
    DataExport(const Workplace &workplace, const Session &session) : m_workplace(workplace), m_session(session) { }

    /// `readme`: what the archive says of itself, in the reader's language. WrongRole where nobody of a company is signed in;
    /// DiskFull {volume}, Storage {path}.
    QFuture<Result<ExportedData>> write(const QString &path, const QString &readme) const;

private:
    const Workplace m_workplace;
    const Session &m_session;
};

} // namespace cpv
