#include "ui/sme/learn_page.h"

#include "core/usecases/futures.h"
#include "ui/common/form_keeper.h"
#include "ui/models/error_text.h"
#include "ui/sme/courses_section.h"
#include "ui/sme/experts_section.h"
#include "ui/sme/self_check_section.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

const QString checkSection = u"check"_s;
const QString coursesSection = u"courses"_s;
const QString expertsSection = u"experts"_s;

}

LearnPage::LearnPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"learnNotice"_s))
    , m_skeleton(new Skeleton(8))
    , m_sections(named(new SegmentedControl(QString()), u"learnSections"_s))
    , m_check(named(new SelfCheckSection, u"selfCheck"_s))
    , m_courses(named(new CoursesSection(useCases), u"courses"_s))
    , m_experts(named(new ExpertsSection, u"experts"_s))
    , m_question(new FormKeeper(useCases, u"question"_s, *m_experts))
{
    build();
    setTexts([this] { retranslate(); });
    connect(m_notice, &Notice::buttonClicked, this, &LearnPage::refresh);
    connect(m_sections, &SegmentedControl::currentChanged, this, &LearnPage::showSection);
    connect(m_check, &SelfCheckSection::answered, this, &LearnPage::answered);
    connect(m_check, &SelfCheckSection::courseRequested, this, [this](const QString &course) {
        m_courses->choose(course);
        showSection(coursesSection);
    });
    connect(m_courses, &CoursesSection::enrolRequested, this, [this](const QString &course) {
        perform(EnrolInCourse {m_useCases.newId<EnrolmentId>(), course}, {}, tr("Enrolled. The office hears of it with the next sync."));
    });
    connect(m_courses, &CoursesSection::cancelRequested, this, [this](const Enrolment &enrolment) {
        perform(EndEnrolment {enrolment.id, false, {}}, enrolment.version, tr("The enrolment is cancelled."));
    });
    connect(m_experts, &ExpertsSection::askRequested, this, [this](const ExpertsSection::Question &question) {
        perform(AskExpert {m_useCases.newId<HelpRequestId>(), question.expert, question.subject, question.text}, {},
            tr("Asked. The answer will stand here."));
    });
    connect(m_experts, &ExpertsSection::withdrawRequested, this, [this](const HelpRequest &request) {
        perform(WithdrawRequest {request.id}, request.version, tr("The question is withdrawn."));
    });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        const QSet<RecordKind> shown {RecordKind::Enrolment, RecordKind::HelpRequest, RecordKind::PlaceCourse, RecordKind::PlaceExpert, RecordKind::Counter};
        if (isVisible() && kinds.intersects(shown))
            refresh();
    });
}

void LearnPage::build()
{
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_skeleton)})
        layout->addWidget(part);
    layout->addWidget(m_sections, 0, Qt::AlignLeft);
    for (QWidget *part : {static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_courses), static_cast<QWidget *>(m_experts)}) {
        layout->addWidget(part);
        part->hide();
    }
    layout->addStretch(1);
    m_sections->hide();
}

QString LearnPage::title() const { return tr("Learn and get help"); }

QString LearnPage::subtitle() const
{
    const auto &content = m_desk.content;
    return m_loaded ? tr("%1 courses, %2 experts").arg(content.courses.size()).arg(content.experts.size()) : QString();
}

void LearnPage::retranslate()
{
    m_sections->setAccessibleName(tr("What to look at"));
    m_sections->setSegments({{checkSection, tr("Self-check")}, {coursesSection, tr("Courses")}, {expertsSection, tr("Experts")}});
    if (m_loaded)
        showDesk(m_desk);
}

void LearnPage::refresh()
{
    whenDone(this, m_useCases.learning.load(), [this](const Result<LearningDesk> &desk) {
        if (!desk)
            return showError(desk.error());
        m_desk = *desk;
        whenDone(this, m_useCases.learning.answers(), [this](const Result<CheckAnswers> &answers) {
            if (!answers)
                return showError(answers.error());
            m_loaded = true;
            m_check->setAnswers(*answers);
            showDesk(m_desk);
            Q_EMIT headerChanged();
        });
    });
}

void LearnPage::openArgument(const QVariant &argument)
{
    const QString text = argument.toString();
    m_sections->setCurrentId(text.section(u'/', 0, 0));
    if (const QString course = text.section(u'/', 1); !course.isEmpty())
        m_courses->choose(course);
    if (m_loaded)
        showSection(m_sections->currentId());
}

void LearnPage::showDesk(const LearningDesk &desk)
{
    m_skeleton->hide();
    m_notice->hide();
    m_sections->show();
    m_check->showContent(desk.content);
    m_courses->showDesk(desk);
    m_experts->showDesk(desk);
    if (!std::exchange(m_isKeeping, true))
        m_question->begin();
    showSection(m_sections->currentId());
}

void LearnPage::showSection(const QString &section)
{
    m_sections->setCurrentId(section);
    m_check->setVisible(section == checkSection);
    m_courses->setVisible(section == coursesSection);
    m_experts->setVisible(section == expertsSection);
}

/// Kept at each answer, so that nothing is lost.
void LearnPage::answered(const CheckAnswers &answers)
{
    whenDone(this, m_useCases.learning.keep(answers), [this](const Result<void> &kept) {
        if (!kept)
            showError(kept.error());
    });
}

void LearnPage::perform(const Payload &payload, std::optional<qint32> version, const QString &said)
{
    if (!m_desk.company)
        return showError({Errc::UnknownHere, {}, {}});
    whenDone(this, m_useCases.commands.perform(payload, m_desk.company->registeredIn, version),
        [this, said, asked = std::holds_alternative<AskExpert>(payload)](const Result<Performed> &performed) {
            if (!performed)
                return showError(performed.error());
            if (asked) {
                m_question->forget();
                m_experts->clear();
                m_isKeeping = false; // The next question begins with the next look at the desk.
            }
            Q_EMIT toastRequested(said);
            refresh();
        });
}

void LearnPage::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_skeleton->hide();
    m_notice->showError(words.title, words.advice, m_loaded ? QString() : tr("Try again"));
}

} // namespace cpv
