#include "core/registry/demo/demonstration.h"

#include "core/registry/demo/demo_learning.h"
#include "core/registry/demo/demo_listing.h"
#include "core/registry/demo/demo_market.h"
#include "core/registry/demo/demo_payments.h"
#include "core/registry/demo/demo_reviews.h"
#include "core/registry/demo/demo_sign_ups.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

const QString DemoSetting = u"demonstration"_s;
constexpr qint32 MaterialsStep = 2, CheckStep = 3; ///< Of a form, counted from 0.

/// Not every day at the same minute.
Instant instantOf(QDate day, bool afternoon)
{
    const qint64 minute = afternoon ? 14 * 60 + day.toJulianDay() * 37 % 170 : 9 * 60 + day.toJulianDay() * 53 % 130;
    return startOf(day) + std::chrono::minutes(minute);
}

/// Forms that companies are still filling in, one paper after another.
Result<void> leaveDrafts(RegistryHost &host, DemoDesk &desk, const DemoMaterial &material)
{
    for (const DemoDraft &told : material.data.drafts) {
        const auto programme
            = std::ranges::find(material.script.programmes, told.programme, &Programme::numberPrefix);
        const auto company = std::ranges::find(material.script.companies, told.company, &DemoCompany::login);
        if (programme == material.script.programmes.end() || company == material.script.companies.end())
            return fail(Errc::NotFound, { told.programme, told.company });
        DemoStory unfinished;
        unfinished.told.project = told.project;
        unfinished.told.contract = told.contract;
        unfinished.programme = size_t(programme - material.script.programmes.begin());
        unfinished.company = size_t(company - material.script.companies.begin());
        Draft draft;
        static_cast<ApplicationForm &>(draft) = demoForm(material, unfinished);
        draft.contractNumber += u"01"_s;
        const size_t papers = std::min(draft.materials.size(), size_t(told.papers));
        draft.step = papers < draft.materials.size() ? MaterialsStep : CheckStep;
        draft.materials.resize(papers);
        draft.declared = false;
        draft.id = DraftId(host.ids().next());
        draft.place = programme->place;
        draft.editedAt = host.clock().now();
        CPV_CHECK(Drafts(host.store(), host.bell()).put(desk.person(told.company).session, draft, 0));
    }
    return {};
}

} // namespace

Result<bool> hasDemonstration(Store &store)
{
    bool there = false;
    CPV_CHECK(store.look([&](StoreView &view) { there = !view.setting(DemoSetting).isEmpty(); }));
    return there;
}

Result<DemoSummary> playDemonstration(
    RegistryHost &host, const Clock &system, const DemoSize &size, const DemoProgress &progress)
{
    const DemoCalendar calendar(localDate(system.now()), host.workingDays());
    CPV_TRY(data, builtinDemoData());
    CPV_TRY(script, writeScript(data, size, calendar));
    DemoDesk desk(host);
    const auto moveClock = [&](Instant to) { host.clock().setOffset(to - system.now()); };
    moveClock(instantOf(calendar.date(DemoCalendar::FirstDay), false));
    CPV_TRY(stage, openDemonstration(host, desk, data, script, calendar));
    const DemoMaterial material{ data, script, stage, calendar };
    CPV_TRY(market, openMarket(host, desk, material));
    DemoPlan plan = planOf(material, host.ids());
    planMarket(market, material, plan);
    CPV_TRY(listings, builtinDemoListings());
    DemoApproval(listings, stage, rolesOf(data), calendar).plan(host.ids(), plan);
    CPV_TRY(learning, builtinDemoLearning());
    CPV_CHECK(planLearning(learning, material, host.ids(), plan));
    DemoReviews reviews(host.store(), desk, data, plan);
    int month = 0;
    for (const auto &[hour, acts] : plan) {
        const QDate day = calendar.date(hour.day);
        if (progress && std::exchange(month, day.month()) != day.month())
            progress(day, desk.performed());
        if (hour.afternoon && reviews.areOpen()) {
            desk.finish(); // Who was drawn is known only then.
            const Instant morning = instantOf(day, false);
            CPV_TRY(scores, reviews.scores());
            CPV_TRY(batch, desk.sign(scores, morning));
            moveClock(morning);
            desk.begin(std::move(batch));
        }
        reviews.look(acts);
        const Instant now = instantOf(day, hour.afternoon);
        CPV_TRY(batch, desk.sign(acts, now));
        desk.finish();
        moveClock(now); // Those before have been decided at their own time.
        desk.begin(std::move(batch));
    }
    desk.finish();
    CPV_TRY(payments, madePayments(host.store(), plan, rolesOf(data), host.ids()));
    CPV_CHECK(desk.perform(payments));
    CPV_TRY(waiting, signUp(host, system, data.signUps)); // On the last evening.
    host.clock().setOffset({});
    CPV_CHECK(leaveDrafts(host, desk, material));
    CPV_CHECK(host.store().change([&](StoreTransaction &transaction) -> Result<void> {
        transaction.writeSetting(DemoSetting, u"1"_s);
        return {};
    }));
    std::map<QString, QString> passwords = desk.passwords();
    passwords.merge(waiting);
    return DemoSummary{ desk.performed(), desk.refusals(), passwords };
}

Result<void> writePasswords(const QString &path, const DemoSummary &summary)
{
    QJsonObject passwords;
    for (const auto &[login, password] : summary.passwords)
        passwords.insert(login, password);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QJsonDocument(passwords).toJson()) < 0 || !file.flush())
        return fail(Errc::Storage, { path }, file.errorString());
    return {};
}

} // namespace cpv
