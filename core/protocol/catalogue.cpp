#include "core/protocol/catalogue.h"

#include "core/base/json.h"
#include "core/protocol/programme_file.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE declares a function, which must not end up in a namespace.
static void registerResources() { Q_INIT_RESOURCE(resources); }

namespace cpv {

namespace {

/// One year's announcement of the State Council.
struct CalendarYear {
    qint32 year = 0;
    QString source;
    std::vector<QDate> holidays;
    std::vector<QDate> makeUpDays;
};
BOOST_DESCRIBE_STRUCT(CalendarYear, (), (year, source, holidays, makeUpDays))

struct CalendarTable {
    std::vector<CalendarYear> years;
};
BOOST_DESCRIBE_STRUCT(CalendarTable, (), (years))

Result<QByteArray> bytesOf(const QString &name)
{
    initResources();
    QFile file(u":/cpv/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::NotFound, {name}, file.errorString());
    return file.readAll();
}

template <typename T> Result<T> readBuiltin(const QString &name)
{
    return bytesOf(name).and_then([](const QByteArray &bytes) { return parseJson(bytes); }).and_then([&](const QJsonValue &value) {
        return fromJson<T>(value, name);
    });
}

} // namespace

void initResources()
{
    static const bool once = (registerResources(), true);
    Q_UNUSED(once)
}

Result<std::vector<Programme>> builtinProgrammes()
{
    initResources();
    std::vector<Programme> programmes;
    const QStringList names = QDir(u":/cpv/programmes"_s).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        CPV_TRY(bytes, bytesOf(u"programmes/"_s + name));
        ProgrammeReading reading = readProgramme(bytes);
        if (!reading)
            return fail(Errc::Malformed, {name + reading.error().front().pointer, faultText(reading.error().front())});
        programmes.push_back(std::move(reading->programme));
    }
    return programmes;
}

Result<WorkingDays> builtinWorkingDays()
{
    return readBuiltin<CalendarTable>(u"calendar/working_days.json"_s).map([](const CalendarTable &table) {
        std::set<QDate> holidays;
        std::set<QDate> makeUpDays;
        for (const CalendarYear &year : table.years) {
            holidays.insert(year.holidays.begin(), year.holidays.end());
            makeUpDays.insert(year.makeUpDays.begin(), year.makeUpDays.end());
        }
        return WorkingDays(std::move(holidays), std::move(makeUpDays));
    });
}

Result<SizeStandard> builtinSizeStandard() { return readBuiltin<SizeStandard>(u"size_standard.json"_s); }

Result<std::vector<Place>> builtinPlaces() { return readBuiltin<std::vector<Place>>(u"places.json"_s); }

Result<std::vector<MaterialKind>> builtinMaterialKinds()
{
    return readBuiltin<std::vector<MaterialKind>>(u"materials.json"_s);
}

Result<PlacementFacts> builtinPlacementFacts() { return readBuiltin<PlacementFacts>(u"placement/placement.json"_s); }

Result<LearningContent> builtinLearning() { return readBuiltin<LearningContent>(u"learning/learning.json"_s); }

Result<std::vector<HelpTopic>> builtinHelpTopics() { return readBuiltin<std::vector<HelpTopic>>(u"help/pages.json"_s); }

Result<ReminderRules> builtinReminderRules() { return readBuiltin<ReminderRules>(u"reminders.json"_s); }

Result<RiskLimits> builtinRiskLimits()
{
    CPV_TRY(limits, readBuiltin<RiskLimits>(u"risk_limits.json"_s));
    CPV_CHECK(checkRiskLimits(limits));
    return limits;
}

Result<std::vector<RoiTemplate>> builtinRoiTemplates()
{
    CPV_TRY(templates, readBuiltin<std::vector<RoiTemplate>>(u"roi/templates.json"_s));
    for (const RoiTemplate &origin : templates)
        CPV_CHECK(checkRoi(inputsOf(origin)));
    return templates;
}

} // namespace cpv
