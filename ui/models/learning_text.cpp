#include "ui/models/learning_text.h"

#include "ui/models/domain_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace cpv {

namespace {

struct LearningText {
    Q_DECLARE_TR_FUNCTIONS(cpv::LearningText)
};

} // namespace

QString courseName(const Course &course) { return inChinese() ? course.titleZh : course.titleEn; }

QString courseNames(const std::vector<Course> &courses)
{
    QStringList names;
    for (const Course &course : courses)
        names << LearningText::tr("“%1”", "name of a course").arg(courseName(course));
    return listText(names);
}

QString expertName(const Expert &expert) { return inChinese() ? expert.nameZh : expert.nameEn; }

QString originText(CatalogueOrigin origin)
{
    switch (origin) {
    case CatalogueOrigin::Carried: return LearningText::tr("From the program");
    case CatalogueOrigin::Changed: return LearningText::tr("Changed here");
    case CatalogueOrigin::Own: return LearningText::tr("Our own");
    }
    Q_UNREACHABLE();
}

Tone originTone(CatalogueOrigin origin)
{
    switch (origin) {
    case CatalogueOrigin::Carried: return Tone::Neutral;
    case CatalogueOrigin::Changed: return Tone::Info;
    case CatalogueOrigin::Own: return Tone::Ok;
    }
    Q_UNREACHABLE();
}

QString sessionText(const CourseSession &session, qint64 taken)
{
    const QString day = session.day.toString(Qt::ISODate);
    const qint64 left = std::max<qint64>(0, session.seats - taken);
    return left == 0 ? LearningText::tr("%1, %2, no seat left", "day, where").arg(day, session.where)
                     : LearningText::tr("%1, %2, %3 of %4 seats left", "day, where, numbers").arg(day, session.where).arg(left).arg(session.seats);
}

QString offerText(bool withdrawn) { return withdrawn ? LearningText::tr("Not offered") : LearningText::tr("Offered"); }
Tone offerTone(bool withdrawn) { return withdrawn ? Tone::Neutral : Tone::Ok; }

QString enrolmentStateText(EnrolmentState state)
{
    switch (state) {
    case EnrolmentState::Enrolled: return LearningText::tr("Enrolled");
    case EnrolmentState::Completed: return LearningText::tr("Completed");
    case EnrolmentState::Cancelled: return LearningText::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

Tone enrolmentStateTone(EnrolmentState state)
{
    switch (state) {
    case EnrolmentState::Enrolled: return Tone::Info;
    case EnrolmentState::Completed: return Tone::Ok;
    case EnrolmentState::Cancelled: return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString helpStateText(HelpState state)
{
    switch (state) {
    case HelpState::Open: return LearningText::tr("Waiting for an answer");
    case HelpState::Answered: return LearningText::tr("Answered");
    case HelpState::Withdrawn: return LearningText::tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

Tone helpStateTone(HelpState state)
{
    switch (state) {
    case HelpState::Open: return Tone::Warn;
    case HelpState::Answered: return Tone::Ok;
    case HelpState::Withdrawn: return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace cpv
