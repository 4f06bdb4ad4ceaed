#include "ui/models/case_state.h"

#include "ui/models/domain_text.h"

#include <QCoreApplication>

namespace cpv {

namespace {

struct StateWords {
    Q_DECLARE_TR_FUNCTIONS(cpv::CaseState)
};

bool isOnNotice(const Application &application) { return application.stage == Stage::InNotice && application.noticeTo; }

} // namespace

bool isNoticeOver(const Application &application, QDate today) { return isOnNotice(application) && *application.noticeTo < today; }

bool isNoticeRunning(const Application &application, QDate today) { return isOnNotice(application) && today <= *application.noticeTo; }

QString caseStateText(const Application &application, QDate today)
{
    return isNoticeOver(application, today) ? StateWords::tr("Notice over") : stageText(application.stage);
}

QString caseStateWords(const Application &application, QDate today)
{
    if (!isNoticeOver(application, today))
        return stageText(application.stage);
    return application.openObjections > 0 ? StateWords::tr("Notice over, objection open") : StateWords::tr("Notice over, to be awarded");
}

std::optional<Tone> dueTone(const Application &application, QDate today)
{
    constexpr int SoonDays = 3;
    if (!application.due || today.daysTo(*application.due) > SoonDays || isNoticeRunning(application, today))
        return std::nullopt;
    return *application.due < today ? Tone::Bad : Tone::Warn;
}

} // namespace cpv
