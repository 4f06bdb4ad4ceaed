#include "core/domain/form_fields.h"

#include "core/base/json.h"
#include "core/domain/stage_end.h"

#include <algorithm>

namespace cpv {

namespace {

/// Equality of described values: what looks the same in JSON is the same.
template <typename T> bool same(const T &a, const T &b) { return toJson(a) == toJson(b); }

template <typename Visit> void withField(const QString &field, Visit visit)
{
    forEachMember<ApplicationForm>([&](const char *name, auto member) {
        if (field == QLatin1StringView(name))
            visit(member);
    });
}

} // namespace

QStringList changedFields(const ApplicationForm &before, const ApplicationForm &after)
{
    QStringList changed;
    forEachMember<ApplicationForm>([&](const char *name, auto member) {
        if (!same(before.*member, after.*member))
            changed += QString::fromLatin1(name);
    });
    return changed;
}

bool sameField(const QString &field, const ApplicationForm &a, const ApplicationForm &b)
{
    bool equal = true;
    withField(field, [&](auto member) { equal = same(a.*member, b.*member); });
    return equal;
}

void copyField(const QString &field, const ApplicationForm &from, ApplicationForm &to)
{
    withField(field, [&](auto member) { to.*member = from.*member; });
}

bool isEmptyField(const QString &field, const ApplicationForm &form) { return sameField(field, form, ApplicationForm()); }

QStringList fillFromEarlier(ApplicationForm &form, const ApplicationForm &earlier)
{
    QStringList filled;
    for (const char *name : {"project", "purpose", "provider", "contactName", "contactPhone"}) {
        const QString field = QString::fromLatin1(name);
        if (!isEmptyField(field, form) || isEmptyField(field, earlier))
            continue;
        copyField(field, earlier, form);
        filled += field;
    }
    return filled;
}

bool isPhoneNumber(const QString &text)
{
    constexpr int fewestDigits = 7, mostDigits = 20;
    constexpr QStringView between = u" +-()（）转,";
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool known = std::ranges::all_of(text, [between](QChar c) { return (c >= u'0' && c <= u'9') || between.contains(c); });
    return known && digits >= fewestDigits && digits <= mostDigits;
}

bool cameToNothing(const Application &application) { return cameToNothing(application.stage); }

} // namespace cpv
