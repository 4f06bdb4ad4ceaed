#pragma once

#include "core/report/tables/notice_paper.h"
#include "core/usecases/workplace.h"

namespace cpv {

/// What one public notice says: the cases of a programme that were published on one day. Company and code as they may be shown.
struct NoticedCase {
    Application application;
    QString company;
    QString uscc;
};
struct NoticeOfDay {
    NoticeDay day;
    Programme programme;
};
struct PublishedNotice : NoticeOfDay {
    std::vector<NoticedCase> cases; ///< By number; without those that were withdrawn or objected away.
    std::vector<Application> taken;  ///< Published, and not supported any more.
};

/// An objection with what it is about.
struct ObjectedCase {
    Objection objection;
    Application application;
    Programme programme;
};

class Notices
{
public:
    explicit Notices(const Workplace &workplace) : m_workplace(workplace) { }

    /// The last published first.
    QFuture<Result<std::vector<NoticeOfDay>>> days() const;
    QFuture<Result<PublishedNotice>> notice(const NoticeOfDay &day) const;
    /// Open ones first, the oldest first; then those decided, the last one first.
    QFuture<Result<std::vector<ObjectedCase>>> objections() const;
    /// Working days from tomorrow to the last one of the period: 0 on that day, below when it is over.
    int workingDaysLeft(QDate noticeTo) const;
    int workingDaysOf(const NoticeDay &day) const; ///< Of its whole period.

    /// In the layout of official documents. Storage {path}, DiskFull {volume}.
    QFuture<Result<void>> writePdf(const QString &path, const NoticePaper &paper) const;
    QFuture<Result<void>> writeHtml(const QString &path, const NoticePaper &paper) const;

private:
    const Workplace m_workplace;
};

} // namespace cpv
