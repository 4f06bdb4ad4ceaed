#include "ui/models/learning_text.h"

#include <QCoreApplication>

namespace cpv {

namespace {

struct LearningText {
    Q_DECLARE_TR_FUNCTIONS(cpv::LearningText)
};

} // namespace

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
