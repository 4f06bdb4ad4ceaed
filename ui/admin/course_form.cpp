#include "ui/admin/course_form.h"

#include "ui/models/domain_text.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/optional_date.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int TextUnits = 72;
constexpr int UsualSeats = 30;

QSpinBox *numberBox(const QString &name, int most)
{
    auto *box = named(new QSpinBox, name);
    box->setRange(1, most);
    return box;
}

std::vector<QString> linesOf(const QPlainTextEdit &edit)
{
    std::vector<QString> lines;
    for (const QString &line : edit.toPlainText().split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines.push_back(line.trimmed());
    return lines;
}

QString joined(const std::vector<QString> &lines) { return QStringList(lines.begin(), lines.end()).join(u'\n'); }

}

CourseForm::CourseForm(QWidget *parent)
    : EntryForm(u"courseForm"_s, parent)
    , m_id(lineEdit(u"courseId"_s, LongestCatalogueId))
    , m_hours(numberBox(u"courseHours"_s, MostCourseHours))
    , m_titleZh(lineEdit(u"courseTitleZh"_s, LongestHelpSubject))
    , m_titleEn(lineEdit(u"courseTitleEn"_s, LongestHelpSubject))
    , m_forWhomZh(lineEdit(u"courseForWhomZh"_s, LongestHelpSubject))
    , m_forWhomEn(lineEdit(u"courseForWhomEn"_s, LongestHelpSubject))
    , m_aboutZh(textEdit(u"courseAboutZh"_s, TextUnits))
    , m_aboutEn(textEdit(u"courseAboutEn"_s, TextUnits))
    , m_lessonsZh(textEdit(u"courseLessonsZh"_s, TextUnits))
    , m_lessonsEn(textEdit(u"courseLessonsEn"_s, TextUnits))
    , m_area(named(new DropDown, u"courseArea"_s))
    , m_day(named(new OptionalDate, u"courseDay"_s))
    , m_where(lineEdit(u"courseWhere"_s, LongestHelpSubject))
    , m_seats(numberBox(u"courseSeats"_s, MostSeats))
{
    addField(u"titleZh"_s, m_titleZh, 0, 0);
    addField(u"titleEn"_s, m_titleEn, 0, 1);
    addField(u"forWhomZh"_s, m_forWhomZh, 1, 0);
    addField(u"forWhomEn"_s, m_forWhomEn, 1, 1);
    addField(u"aboutZh"_s, m_aboutZh, 2, 0);
    addField(u"aboutEn"_s, m_aboutEn, 2, 1);
    addField(u"lessonsZh"_s, m_lessonsZh, 3, 0);
    addField(u"lessonsEn"_s, m_lessonsEn, 3, 1);
    addField(u"id"_s, m_id, 4, 0);
    addField(u"hours"_s, m_hours, 4, 1);
    addField(u"area"_s, m_area, 5, 0);
    addField(u"day"_s, m_day, 5, 1);
    addField(u"where"_s, m_where, 6, 0);
    addField(u"seats"_s, m_seats, 6, 1);
    finish();
    retranslate();
}

void CourseForm::showCourse(const Entry &shown, const std::vector<CheckArea> &areas, QDate today)
{
    m_areas = areas;
    m_isNew = shown.course.id.isEmpty();
    clearErrors();
    retranslate();
    m_id->setText(shown.course.id);
    m_id->setReadOnly(!m_isNew); // Rules of programmes and enrolments name the course by it.
    m_hours->setValue(std::max(1, shown.course.hours));
    m_titleZh->setText(shown.course.titleZh);
    m_titleEn->setText(shown.course.titleEn);
    m_forWhomZh->setText(shown.course.forWhomZh);
    m_forWhomEn->setText(shown.course.forWhomEn);
    m_aboutZh->setPlainText(shown.course.aboutZh);
    m_aboutEn->setPlainText(shown.course.aboutEn);
    m_lessonsZh->setPlainText(joined(shown.course.lessonsZh));
    m_lessonsEn->setPlainText(joined(shown.course.lessonsEn));
    m_area->setCurrentIndex(std::max(0, m_area->findData(shown.course.area)));
    m_day->setToday(today);
    m_day->setChosen(shown.session ? std::optional(shown.session->day) : std::nullopt);
    m_shownWhere = shown.session ? shown.session->where : QString();
    m_shownSeats = shown.session ? shown.session->seats : UsualSeats;
    m_where->setText(m_shownWhere);
    m_seats->setValue(m_shownSeats);
    m_titleZh->setFocus();
}

CourseForm::Entry CourseForm::entered() const
{
    Entry entry {.course = {.id = said(*m_id),
                     .titleZh = said(*m_titleZh),
                     .titleEn = said(*m_titleEn),
                     .aboutZh = said(*m_aboutZh),
                     .aboutEn = said(*m_aboutEn),
                     .forWhomZh = said(*m_forWhomZh),
                     .forWhomEn = said(*m_forWhomEn),
                     .area = m_area->currentData().toString(),
                     .hours = m_hours->value(),
                     .lessonsZh = linesOf(*m_lessonsZh),
                     .lessonsEn = linesOf(*m_lessonsEn)},
        .session = {}};
    if (m_day->chosen())
        entry.session = CourseSession {*m_day->chosen(), said(*m_where), m_seats->value()};
    return entry;
}

bool CourseForm::checkDay()
{
    const QString where = said(*m_where);
    const bool isTyped = (!where.isEmpty() && where != m_shownWhere) || m_seats->value() != m_shownSeats;
    if (m_day->chosen() || !isTyped)
        return true;
    field(u"day"_s)->setError(
        tr("Where and seats go with a day: enter it, too, or leave “Where” empty and the seats at %1.").arg(m_shownSeats));
    return false;
}

QStringList CourseForm::labels() const
{
    return {tr("Title in Chinese"), tr("Title in English"), tr("For whom, in Chinese"), tr("For whom, in English"), tr("About, in Chinese"),
        tr("About, in English"), tr("Lessons in Chinese, one per line"), tr("Lessons in English, one per line"), tr("Short name in rules"),
        tr("Hours"), tr("Helps in"), tr("Begins on"), tr("Where"), tr("Seats")};
}

void CourseForm::retranslate()
{
    setTitle(m_isNew ? tr("Add a course") : tr("Change the course"));
    setHint(tr("Where the English is left out, the Chinese is shown."));
    showTexts();
    field(u"id"_s)->setHelp(tr("Small letters, digits and hyphens, such as safe-data; a programme's rule may ask for it."));
    field(u"day"_s)->setOptional(true);
    field(u"day"_s)->setHelp(tr("Without a day people may enrol at any time, and seats are not counted."));
    fillAreas();
}

void CourseForm::fillAreas()
{
    const QString chosen = m_area->currentData().toString();
    m_area->clear();
    m_area->addItem(tr("none of the self-check"), QString());
    for (const CheckArea &area : m_areas)
        m_area->addItem(inChinese() ? area.nameZh : area.nameEn, area.id);
    m_area->setCurrentIndex(std::max(0, m_area->findData(chosen)));
}

} // namespace cpv
