#include "ui/sme/courses_section.h"

#include "core/usecases/use_cases.h"
#include "ui/lists/table_export.h"
#include "ui/models/domain_text.h"
#include "ui/models/learning_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int CourseUnits = 380;
constexpr int LeastListUnits = 480;

}

CoursesSection::CoursesSection(UseCases &useCases, QWidget *parent)
    : QWidget(parent)
    , m_useCases(useCases)
    , m_list(new Card)
    , m_table(named(new TableView, u"coursesTable"_s))
    , m_model(new PlainTableModel(this))
    , m_card(named(new Card, u"courseCard"_s))
    , m_state(named(new Pill, u"courseState"_s))
    , m_about(new Text(TextRole::Body))
    , m_closed(named(new Text(TextRole::Muted), u"courseClosed"_s))
    , m_facts(new KeyValueGrid)
    , m_lessonsTitle(new Text(TextRole::Strong))
    , m_lessons(new QVBoxLayout)
    , m_enrol(named(new Button(ButtonKind::Primary), u"courseEnrol"_s))
    , m_cancel(named(new Button(ButtonKind::Secondary), u"courseCancel"_s))
{
    m_table->setModel(m_model);
    m_table->setColumns({{190, 3}, {110, 1, 1}, {70}, {110}});
    m_table->setItemDelegateForColumn(2, new AmountDelegate(m_table));
    m_table->setItemDelegateForColumn(3, new PillDelegate(m_table));
    m_table->fitRows(20);
    m_list->setFlush(true);
    m_list->body()->addWidget(m_table);
    new TableExport(*m_list, *m_table, useCases);
    m_about->setWordWrap(true);
    m_closed->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    setGap(*buttons, 8);
    buttons->addWidget(m_enrol);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    setGap(*m_lessons, 6);
    m_card->body()->addWidget(m_state, 0, Qt::AlignLeft);
    m_card->body()->addWidget(m_about);
    m_card->body()->addWidget(m_facts);
    m_card->body()->addWidget(m_lessonsTitle);
    m_card->body()->addLayout(m_lessons);
    m_card->body()->addWidget(m_closed);
    m_card->body()->addLayout(buttons);
    auto *layout = new AsideLayout(CourseUnits, LeastListUnits);
    layout->setContentsMargins({});
    setLayout(layout);
    auto *main = new QWidget; // A higher card beside it leaves no empty band in the list.
    auto *left = new QVBoxLayout(main);
    left->setContentsMargins({});
    left->addWidget(m_list);
    left->addStretch(1);
    layout->setMain(main);
    layout->setAside(m_card);
    connect(m_table, &TableView::rowSelected, this, [this](int row) {
        if (!m_filling && row >= 0 && row < int(m_desk.content.courses.size()))
            choose(m_desk.content.courses[size_t(row)].id);
    });
    connect(m_enrol, &Button::clicked, this, [this] { Q_EMIT enrolRequested(m_chosen); });
    connect(m_cancel, &Button::clicked, this, [this] {
        if (const Enrolment *enrolment = toGiveUp(m_chosen))
            Q_EMIT cancelRequested(*enrolment);
    });
}

void CoursesSection::showDesk(const LearningDesk &desk)
{
    m_desk = desk;
    if (!chosen() && !desk.content.courses.empty())
        m_chosen = desk.content.courses.front().id;
    fillList();
    fillCourse();
}

void CoursesSection::choose(const QString &course)
{
    m_chosen = course;
    fillList();
    fillCourse();
}

const Course *CoursesSection::chosen() const
{
    const auto found = std::ranges::find(m_desk.content.courses, m_chosen, &Course::id);
    return found == m_desk.content.courses.end() ? nullptr : &*found;
}

bool CoursesSection::isOwn(const Enrolment &enrolment) const
{
    const auto &session = m_useCases.session.current();
    return session && session->account.id == enrolment.account;
}

std::vector<const Enrolment *> CoursesSection::enrolmentsIn(const QString &course) const
{
    std::vector<const Enrolment *> found;
    for (const Enrolment &each : m_desk.enrolments)
        if (each.course == course && each.state != EnrolmentState::Cancelled)
            found.push_back(&each);
    std::ranges::stable_partition(found, [this](const Enrolment *each) { return isOwn(*each); });
    return found;
}

/// One's own, or else a colleague's: the button says whose.
const Enrolment *CoursesSection::toGiveUp(const QString &course) const
{
    const auto enrolments = enrolmentsIn(course);
    const auto found = std::ranges::find(enrolments, EnrolmentState::Enrolled, &Enrolment::state);
    return found == enrolments.end() ? nullptr : *found;
}

/// What somebody finished is the whole company's; a seat is one person's.
PlainCell CoursesSection::stateOf(const QString &course) const
{
    const auto enrolments = enrolmentsIn(course);
    if (enrolments.empty())
        return {openText(course), Tone::Neutral};
    const bool isFinished = std::ranges::find(enrolments, EnrolmentState::Completed, &Enrolment::state) != enrolments.end();
    const EnrolmentState state = isFinished ? EnrolmentState::Completed : EnrolmentState::Enrolled;
    return {isFinished || isOwn(*enrolments.front()) ? enrolmentStateText(state) : tr("A colleague is enrolled"), enrolmentStateTone(state)};
}

std::optional<OfferedCourse> CoursesSection::offered(const QString &course) const
{
    if (!m_desk.company)
        return std::nullopt;
    const Catalogue catalogue = m_desk.catalogueOf(m_desk.company->registeredIn);
    const OfferedCourse *found = findCourse(catalogue, course);
    return found ? std::optional(*found) : std::nullopt;
}

QString CoursesSection::closedText(const OfferedCourse &offered) const
{
    if (offered.withdrawn)
        return tr("This course is not offered any more.");
    if (!offered.session)
        return {};
    const QDate day = offered.session->day;
    if (day < m_useCases.today())
        return tr("It began on %1; the office has not named another day yet.").arg(day.toString(Qt::ISODate));
    const qint64 taken = m_desk.seatsTaken(m_desk.company->registeredIn, offered.course.id, day);
    return taken >= offered.session->seats ? tr("All seats on %1 are taken.").arg(day.toString(Qt::ISODate)) : QString();
}

QString CoursesSection::openText(const QString &course) const
{
    const std::optional<OfferedCourse> at = offered(course);
    if (!at || closedText(*at).isEmpty())
        return tr("Open");
    return at->session && at->session->day >= m_useCases.today() && !at->withdrawn ? tr("No seats") : tr("Not open now");
}

QList<KeyValue> CoursesSection::factsOf(const Course &course, const std::vector<const Enrolment *> &enrolments) const
{
    QList<KeyValue> facts {{tr("For"), inChinese() ? course.forWhomZh : course.forWhomEn}, {tr("Takes"), tr("%n hours", nullptr, course.hours)}};
    const std::optional<OfferedCourse> at = offered(course.id);
    if (at && at->session && !at->withdrawn)
        facts.append({tr("Begins"), sessionText(*at->session, m_desk.seatsTaken(m_desk.company->registeredIn, course.id, at->session->day))});
    for (const Enrolment *enrolment : enrolments) {
        facts.append({tr("Enrolled"), tr("%1 on %2").arg(enrolment->personName, localDate(enrolment->enrolledAt).toString(Qt::ISODate))});
        if (enrolment->session)
            facts.append({tr("Seat for"), enrolment->session->toString(Qt::ISODate)});
        if (enrolment->endedAt)
            facts.append({tr("Completed"), tr("%1, by %2").arg(localDate(*enrolment->endedAt).toString(Qt::ISODate), enrolment->endedBy)});
        if (!enrolment->note.isEmpty())
            facts.append({tr("Note"), enrolment->note});
    }
    return facts;
}

void CoursesSection::fillList()
{
    const QScopedValueRollback filling(m_filling, true);
    m_table->setAccessibleName(tr("Courses"));
    m_list->setTitle(tr("Courses"));
    std::vector<std::vector<PlainCell>> rows;
    int row = 0;
    for (const Course &course : m_desk.content.courses) {
        if (course.id == m_chosen)
            row = int(rows.size());
        rows.push_back({{courseName(course)}, {inChinese() ? course.forWhomZh : course.forWhomEn},
            {QString::number(course.hours)}, stateOf(course.id)});
    }
    m_list->setHint(tr("free of charge; the office marks completion"));
    m_model->setTable({{tr("Course")}, {tr("For")}, {tr("Hours"), true}, {tr("State")}}, std::move(rows));
    m_table->selectRow(row);
}

void CoursesSection::fillCourse()
{
    const Course *course = chosen();
    m_card->setVisible(course);
    if (!course)
        return;
    const auto enrolments = enrolmentsIn(course->id);
    const bool isIn = !enrolments.empty() && isOwn(*enrolments.front()); // Each colleague takes a seat of their own.
    const Enrolment *enrolment = toGiveUp(course->id);
    m_card->setTitle(courseName(*course));
    m_about->setText(inChinese() ? course->aboutZh : course->aboutEn);
    const PlainCell state = stateOf(course->id);
    m_state->setState(state.text, state.tone.value_or(Tone::Neutral));
    m_facts->setPairs(factsOf(*course, enrolments));
    m_lessonsTitle->setText(tr("Lessons"));
    emptyLayout(*m_lessons);
    int number = 0;
    for (const QString &lesson : inChinese() ? course->lessonsZh : course->lessonsEn) {
        auto *line = new Text(TextRole::Body, tr("%1. %2", "number, lesson").arg(++number).arg(lesson));
        line->setWordWrap(true);
        m_lessons->addWidget(line);
    }
    m_enrol->setText(tr("Enrol"));
    m_cancel->setText(!enrolment || isOwn(*enrolment) ? tr("Cancel enrolment") : tr("Cancel enrolment of %1").arg(enrolment->personName));
    const std::optional<OfferedCourse> at = offered(course->id);
    const QString closed = at && !isIn ? closedText(*at) : QString();
    m_closed->setText(closed);
    m_closed->setVisible(!closed.isEmpty());
    m_enrol->setVisible(!isIn && closed.isEmpty());
    m_enrol->setEnabled(m_desk.company.has_value());
    m_cancel->setVisible(enrolment);
}

} // namespace cpv
