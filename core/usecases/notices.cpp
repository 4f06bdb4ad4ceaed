#include "core/usecases/notices.h"

#include "core/base/whole_file.h"
#include "core/report/pages/notice_pages.h"

#include <algorithm>

namespace cpv {

namespace {

bool standsOnNotice(const Application &application)
{
    return application.stage == Stage::InNotice || application.stage == Stage::Awarded || application.stage == Stage::Closed;
}

NoticedCase shownOf(Application application, const std::optional<Company> &company)
{
    const bool isPerson = application.applicantType == ApplicantType::SoleTrader && looksLikePerson(application.companyName);
    QString name = isPerson ? maskedName(application.companyName) : application.companyName;
    return {std::move(application), std::move(name), company ? maskedCode(company->uscc) : QString()};
}

/// On the reader's thread.
Result<PublishedNotice> noticeOf(const ReplicaReader &reader, const NoticeOfDay &day)
{
    PublishedNotice notice {{day.day, day.programme}, {}, {}};
    CPV_TRY(applications, reader.noticedCases(day.day.programme, day.day.from));
    for (Application &application : applications) {
        if (!standsOnNotice(application)) {
            notice.taken.push_back(std::move(application));
            continue;
        }
        CPV_TRY(company, reader.company(application.company));
        notice.cases.push_back(shownOf(std::move(application), company));
    }
    return notice;
}

} // namespace

QFuture<Result<std::vector<NoticeOfDay>>> Notices::days() const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader]() -> Result<std::vector<NoticeOfDay>> {
        CPV_TRY(days, reader.noticeDays());
        CPV_TRY(programmes, reader.programmes());
        std::vector<NoticeOfDay> list;
        for (const NoticeDay &day : days)
            if (const auto programme = std::ranges::find(programmes, day.programme, &Programme::id); programme != programmes.end())
                list.push_back({day, *programme});
        return list;
    });
}

QFuture<Result<PublishedNotice>> Notices::notice(const NoticeOfDay &day) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, day] { return noticeOf(reader, day); });
}

QFuture<Result<std::vector<ObjectedCase>>> Notices::objections() const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader]() -> Result<std::vector<ObjectedCase>> {
        CPV_TRY(objections, reader.objections());
        CPV_TRY(programmes, reader.programmes());
        std::vector<ObjectedCase> cases;
        for (const Objection &objection : objections) {
            const Result<ApplicationRow> found = reader.application(objection.application);
            if (!found && found.error().code == Errc::NotFound)
                continue; // During a first sync the case may come after its objection.
            CPV_TRY(row, found);
            const auto programme = std::ranges::find(programmes, row.application.programme, &Programme::id);
            cases.push_back({objection, row.application, programme == programmes.end() ? Programme() : *programme});
        }
        return cases;
    });
}

int Notices::workingDaysLeft(QDate noticeTo) const
{
    return m_workplace.workingDays.between(localDate(m_workplace.clock.now()), noticeTo);
}

int Notices::workingDaysOf(const NoticeDay &day) const { return m_workplace.workingDays.between(day.from, day.to); }

QFuture<Result<void>> Notices::writePdf(const QString &path, const NoticePaper &paper) const
{
    return m_workplace.scannerThread.run([path, paper] { return writeNotice(path, paper); });
}

QFuture<Result<void>> Notices::writeHtml(const QString &path, const NoticePaper &paper) const
{
    return m_workplace.scannerThread.run([path, paper] { return writeWholeFile(path, noticeHtml(paper).toUtf8()); });
}

} // namespace cpv
