#include "ui/models/domain_text.h"

#include "core/base/json.h"
#include "core/domain/decision_reason.h"
#include "core/domain/learning.h"
#include "core/domain/place.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QLocale>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::Names)
};

struct Name {
    QString zh;
    QString en;
};

/// Names that the program carries as data, read once.
template <typename T> T builtin(const QString &file)
{
    QFile resource(u":/cpv/"_s + file);
    if (!resource.open(QIODevice::ReadOnly))
        return {};
    const Result<QJsonValue> json = parseJson(resource.readAll());
    return json ? fromJson<T>(*json).value_or(T()) : T();
}

const QHash<QString, Name> &placeNames()
{
    static const QHash<QString, Name> names = [] {
        QHash<QString, Name> read;
        for (const Place &place : builtin<std::vector<Place>>(u"places.json"_s)) {
            read.insert(place.code.code, {place.nameZh, place.nameEn});
            for (const District &district : place.districts)
                read.insert(district.code, {district.nameZh, district.nameEn});
        }
        return read;
    }();
    return names;
}

const QHash<QString, Name> &industryNames()
{
    static const QHash<QString, Name> names = [] {
        QHash<QString, Name> read;
        for (const District &division : builtin<std::vector<District>>(u"industries.json"_s)) // A code with its names, too.
            read.insert(division.code, {division.nameZh, division.nameEn});
        return read;
    }();
    return names;
}

const QHash<QString, Name> &materialNames()
{
    static const QHash<QString, Name> names = [] {
        QHash<QString, Name> read;
        for (const MaterialKind &kind : builtin<std::vector<MaterialKind>>(u"materials.json"_s))
            read.insert(kind.kind, {kind.nameZh, kind.nameEn});
        return read;
    }();
    return names;
}

const std::vector<DecisionReason> &reasons()
{
    static const auto all = builtin<std::vector<DecisionReason>>(u"reasons.json"_s);
    return all;
}

const DecisionReason *reasonOf(const QString &code)
{
    const auto found = std::ranges::find(reasons(), code, &DecisionReason::code);
    return found == reasons().end() ? nullptr : &*found;
}

QString byLanguage(const Name &name) { return inChinese() ? name.zh : name.en; }

} // namespace

bool inChinese() { return Words::tr("en", "code of the screen's language: en, zh") == u"zh"; }

QString programmeName(const QString &nameZh, const QString &nameEn) { return inChinese() ? nameZh : nameEn; }

QString programmeName(const Programme &programme) { return programmeName(programme.nameZh, programme.nameEn); }

QString placeName(const Programme &programme) { return inChinese() ? programme.placeZh : programme.placeEn; }

QString programmeFullName(const PlaceCode &place, const QString &nameZh, const QString &nameEn)
{
    return payerText(place.code) + u' ' + programmeName(nameZh, nameEn);
}

QString programmeFullName(const Programme &programme)
{
    if (inChinese())
        return programme.placeZh + programme.nameZh;
    return programme.placeEn.isEmpty() ? programme.nameEn : programme.placeEn + u", "_s + programme.nameEn;
}

QString programmeSource(const Programme &programme) { return inChinese() ? programme.sourceZh : programme.sourceEn; }

QString ratedSource(const Programme &programme)
{
    return Words::tr("%1 (confidence: %2)").arg(programmeSource(programme), confidenceText(programme.confidence));
}

QString timeText(Instant instant) { return localDateTime(instant).toString(u"yyyy-MM-dd HH:mm"_s); }

QString listText(const QStringList &parts) { return parts.join(Words::tr(", ")); }

QString countedText(const QString &name, std::optional<qint64> count) { return count ? u"%1 %2"_s.arg(name).arg(*count) : name; }

QString ruleText(const Rule &rule) { return inChinese() ? rule.textZh : rule.textEn; }

QString payerText(const QString &payer)
{
    if (payer == u"nation")
        return Words::tr("Nation");
    if (payer == u"district")
        return Words::tr("District");
    const auto found = placeNames().constFind(payer);
    // Of a place that this program doesn't know only the code tells it from another.
    return found == placeNames().constEnd() ? Words::tr("Place %1").arg(payer) : byLanguage(*found);
}

QString industryText(const QString &division)
{
    const auto found = industryNames().constFind(division);
    return found == industryNames().constEnd() ? division : byLanguage(*found);
}

QStringList industryDivisions()
{
    QStringList codes = industryNames().keys();
    codes.sort();
    return codes;
}

QStringList districtsOf(const PlaceCode &place)
{
    QStringList codes;
    for (const Place &known : builtin<std::vector<Place>>(u"places.json"_s)) {
        if (known.code == place) {
            for (const District &district : known.districts)
                codes << district.code;
        }
    }
    return codes;
}

QString materialText(const QString &kind)
{
    const auto found = materialNames().constFind(kind);
    return found == materialNames().constEnd() ? kind : byLanguage(*found);
}

QString courseText(const QString &course)
{
    static const QHash<QString, Name> names = [] {
        QHash<QString, Name> read;
        for (const Course &known : builtin<LearningContent>(u"learning/learning.json"_s).courses)
            read.insert(known.id, {known.titleZh, known.titleEn});
        return read;
    }();
    const auto found = names.constFind(course);
    return found == names.constEnd() ? course : byLanguage(*found);
}

QString fieldText(const QString &field)
{
    static const QHash<QString, const char *> names {
        {u"programme"_s, QT_TRANSLATE_NOOP("cpv::Names", "Programme")},
        {u"company"_s, QT_TRANSLATE_NOOP("cpv::Names", "Company")},
        {u"project"_s, QT_TRANSLATE_NOOP("cpv::Names", "Project name")},
        {u"purpose"_s, QT_TRANSLATE_NOOP("cpv::Names", "Purpose")},
        {u"provider"_s, QT_TRANSLATE_NOOP("cpv::Names", "Provider")},
        {u"contractNumber"_s, QT_TRANSLATE_NOOP("cpv::Names", "Contract number")},
        {u"contractAmount"_s, QT_TRANSLATE_NOOP("cpv::Names", "Contract amount")},
        {u"contractSigned"_s, QT_TRANSLATE_NOOP("cpv::Names", "Date of signing")},
        {u"contractPeriod"_s, QT_TRANSLATE_NOOP("cpv::Names", "Period")},
        {u"periodFrom"_s, QT_TRANSLATE_NOOP("cpv::Names", "Period from")},
        {u"periodTo"_s, QT_TRANSLATE_NOOP("cpv::Names", "Period to")},
        {u"costs"_s, QT_TRANSLATE_NOOP("cpv::Names", "Costs")},
        {u"otherAid"_s, QT_TRANSLATE_NOOP("cpv::Names", "Other public aid")},
        {u"contactName"_s, QT_TRANSLATE_NOOP("cpv::Names", "Contact person")},
        {u"contactPhone"_s, QT_TRANSLATE_NOOP("cpv::Names", "Contact phone")},
        {u"materials"_s, QT_TRANSLATE_NOOP("cpv::Names", "Materials")},
        {u"projection"_s, QT_TRANSLATE_NOOP("cpv::Names", "Expected return")},
        {u"rules"_s, QT_TRANSLATE_NOOP("cpv::Names", "Rules")},
        {u"nameZh"_s, QT_TRANSLATE_NOOP("cpv::Names", "Name in both languages")},
        {u"declared"_s, QT_TRANSLATE_NOOP("cpv::Names", "Declaration of truth")},
    };
    if (field.startsWith(u"materials/"))
        return materialText(field.mid(10));
    const char *name = names.value(field, nullptr);
    return name ? Words::tr(name) : field;
}

QString reasonText(const QString &code)
{
    const DecisionReason *reason = reasonOf(code);
    return reason ? byLanguage({reason->nameZh, reason->nameEn}) : code;
}

QString reasonPhrase(const QString &code)
{
    const DecisionReason *reason = reasonOf(code);
    return reason ? byLanguage({reason->textZh, reason->textEn}) : QString();
}

QStringList reasonsFor(Verdict verdict)
{
    QStringList codes;
    for (const DecisionReason &reason : reasons())
        if (reason.verdict == verdict)
            codes.append(reason.code);
    return codes;
}

} // namespace cpv
