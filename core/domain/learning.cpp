#include "core/domain/learning.h"

#include "core/domain/course_run.h"

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

PlaceCourseId PlaceCourse::idOf(const PlaceCode &place, const QString &course)
{
    return PlaceCourseId(Uuid::named("place course/" + place.code.toUtf8() + '/' + course.toUtf8()));
}

PlaceExpertId PlaceExpert::idOf(const PlaceCode &place, const QString &expert)
{
    return PlaceExpertId(Uuid::named("place expert/" + place.code.toUtf8() + '/' + expert.toUtf8()));
}

QString seatCounters() { return u"seats/"_s; }
QString seatCounter(const QString &course, QDate session) { return seatCounters() + course + u'/' + session.toString(Qt::ISODate); }
QString enrolmentCounter(AccountId account, const QString &course, std::optional<QDate> day)
{
    return u"enrolled/"_s + course + u'/' + (day ? day->toString(Qt::ISODate) : QString()) + u'/' + account.toText();
}

std::vector<QString> runCounters(AccountId account, const QString &course, std::optional<QDate> day)
{
    std::vector<QString> names {enrolmentCounter(account, course, day)};
    if (day)
        names.push_back(seatCounter(course, *day));
    return names;
}

std::optional<QDate> dayOf(const std::optional<CourseSession> &session) { return session ? std::optional(session->day) : std::nullopt; }

namespace {

struct Said {
    const char *member;
    const QString &text;
    bool required = false;
    int longest = LongestHelpSubject;
};

Result<void> checkSaid(std::initializer_list<Said> all)
{
    for (const Said &each : all) {
        const QString member = QString::fromLatin1(each.member);
        if (each.required && each.text.trimmed().isEmpty())
            return fail(Errc::Missing, {member});
        if (each.text.size() > each.longest)
            return fail(Errc::TooLong, {member, QString::number(each.longest)});
    }
    return {};
}

Result<void> checkId(const QString &id)
{
    CPV_CHECK(checkSaid({{.member = "id", .text = id, .required = true, .longest = LongestCatalogueId}}));
    const auto isSmall = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto mayStand = [&](QChar c) { return isSmall(c) || (c >= u'0' && c <= u'9') || c == u'-'; };
    const bool wellFormed = isSmall(id.front()) && std::ranges::all_of(id, mayStand);
    return wellFormed ? Result<void>() : Result<void>(fail(Errc::OutOfRange, {u"id"_s}));
}

Result<void> checkLessons(const char *member, const std::vector<QString> &lessons)
{
    if (qsizetype(lessons.size()) > MostLessons)
        return fail(Errc::OutOfRange, {QString::fromLatin1(member)});
    for (const QString &lesson : lessons)
        CPV_CHECK(checkSaid({{.member = member, .text = lesson, .required = true, .longest = LongestLesson}}));
    return {};
}

/// Where nothing is said in English, the Chinese is understood by more people than an empty line.
void fallBack(QString &english, const QString &chinese)
{
    if (english.trimmed().isEmpty())
        english = chinese;
}

Course readable(Course course)
{
    fallBack(course.titleEn, course.titleZh);
    fallBack(course.aboutEn, course.aboutZh);
    fallBack(course.forWhomEn, course.forWhomZh);
    if (course.lessonsEn.empty())
        course.lessonsEn = course.lessonsZh;
    return course;
}

Expert readable(Expert expert)
{
    fallBack(expert.nameEn, expert.nameZh);
    fallBack(expert.fieldEn, expert.fieldZh);
    fallBack(expert.canHelpEn, expert.canHelpZh);
    return expert;
}

OfferedCourse asKept(const PlaceCourse &kept) { return {readable(kept.course), CatalogueOrigin::Own, kept.session, kept.withdrawn, kept.version}; }
OfferedExpert asKept(const PlaceExpert &kept) { return {readable(kept.expert), CatalogueOrigin::Own, kept.withdrawn, kept.version}; }

/// What the program carries under each id, changed or hidden by the place's record of it; then the place's own.
template <typename Offered, typename Carried, typename Kept>
std::vector<Offered> merged(const std::vector<Carried> &carried, const std::vector<Kept> &kept, const PlaceCode &place, Carried Kept::*said,
    Carried Offered::*shown, QString Carried::*name)
{
    std::vector<Offered> offered;
    for (const Carried &each : carried)
        offered.push_back({each});
    const auto own = std::ptrdiff_t(offered.size());
    for (const Kept &each : kept) {
        if (each.place != place)
            continue;
        const auto known = std::ranges::find_if(offered, [&](const Offered &other) { return (other.*shown).id == (each.*said).id; });
        Offered made = asKept(each);
        if (known == offered.end()) {
            offered.push_back(std::move(made));
            continue;
        }
        made.origin = CatalogueOrigin::Changed;
        if ((each.*said.*name).isEmpty()) { // Only hidden.
            made.*shown = (*known).*shown;
            made.origin = CatalogueOrigin::Carried;
        }
        *known = std::move(made);
    }
    std::ranges::sort(offered.begin() + own, offered.end(), {}, [&](const Offered &each) { return each.*shown.*name; });
    return offered;
}

} // namespace

Result<void> checkCourse(const Course &course)
{
    CPV_CHECK(checkId(course.id));
    CPV_CHECK(checkSaid({{.member = "titleZh", .text = course.titleZh, .required = true},
        {.member = "titleEn", .text = course.titleEn},
        {.member = "aboutZh", .text = course.aboutZh, .required = true, .longest = LongestHelpText},
        {.member = "aboutEn", .text = course.aboutEn, .longest = LongestHelpText},
        {.member = "forWhomZh", .text = course.forWhomZh, .required = true},
        {.member = "forWhomEn", .text = course.forWhomEn},
        {.member = "area", .text = course.area}}));
    if (course.hours < 1 || course.hours > MostCourseHours)
        return fail(Errc::OutOfRange, {u"hours"_s});
    CPV_CHECK(checkLessons("lessonsZh", course.lessonsZh));
    return checkLessons("lessonsEn", course.lessonsEn);
}

Result<void> checkExpert(const Expert &expert)
{
    CPV_CHECK(checkId(expert.id));
    CPV_CHECK(checkSaid({{.member = "nameZh", .text = expert.nameZh, .required = true},
        {.member = "nameEn", .text = expert.nameEn},
        {.member = "fieldZh", .text = expert.fieldZh, .required = true},
        {.member = "fieldEn", .text = expert.fieldEn},
        {.member = "canHelpZh", .text = expert.canHelpZh, .required = true, .longest = LongestHelpText},
        {.member = "canHelpEn", .text = expert.canHelpEn, .longest = LongestHelpText}}));
    if (expert.answerDays < 1 || expert.answerDays > MostAnswerDays)
        return fail(Errc::OutOfRange, {u"answerDays"_s});
    return {};
}

Catalogue catalogueOf(const LearningContent &carried, const std::vector<PlaceCourse> &courses, const std::vector<PlaceExpert> &experts,
    const PlaceCode &place)
{
    return {merged(carried.courses, courses, place, &PlaceCourse::course, &OfferedCourse::course, &Course::titleZh),
        merged(carried.experts, experts, place, &PlaceExpert::expert, &OfferedExpert::expert, &Expert::nameZh)};
}

const OfferedCourse *findCourse(const Catalogue &catalogue, const QString &id)
{
    const auto found = std::ranges::find_if(catalogue.courses, [&](const OfferedCourse &each) { return each.course.id == id; });
    return found == catalogue.courses.end() ? nullptr : &*found;
}

const OfferedExpert *findExpert(const Catalogue &catalogue, const QString &id)
{
    const auto found = std::ranges::find_if(catalogue.experts, [&](const OfferedExpert &each) { return each.expert.id == id; });
    return found == catalogue.experts.end() ? nullptr : &*found;
}

} // namespace cpv
