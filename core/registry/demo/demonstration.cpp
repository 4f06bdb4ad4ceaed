#include "core/registry/demo/demonstration.h"

#include "core/registry/demo/demo_plan.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

const QString DemoSetting = u"demonstration"_s;

/// The form that a company is still filling in, one paper after another.
Result<void> leaveDraft(RegistryHost &host, DemoDesk &desk, const DemoData &data, const DemoStageSet &stage)
{
    DemoCase unfinished;
    unfinished.company = data.draft.company;
    unfinished.kind = data.draft.kind;
    unfinished.contract = data.draft.contract;
    unfinished.project = data.draft.project;
    const PlaceCode place = stage.cast.at(unfinished.company).place;
    const Programme *programme = programmeFor(stage, place, unfinished.kind);
    if (!programme)
        return fail(Errc::NotFound, { u"draft"_s });
    Draft draft;
    static_cast<ApplicationForm &>(draft) = demoForm(data, stage, unfinished, *programme);
    draft.contractNumber += u"draft"_s;
    draft.materials.resize(std::min(draft.materials.size(), size_t(data.draft.papers)));
    draft.declared = false;
    draft.id = DraftId(host.ids().next());
    draft.place = place;
    draft.editedAt = host.clock().now();
    draft.step = 2;
    return Drafts(host.store(), host.bell()).put(desk.person(unfinished.company).session, draft, 0).map([](auto) {});
}

} // namespace

Result<bool> hasDemonstration(Store &store)
{
    bool there = false;
    CPV_CHECK(store.look([&](StoreView &view) { there = !view.setting(DemoSetting).isEmpty(); }));
    return there;
}

Result<DemoSummary> playDemonstration(RegistryHost &host, const Clock &system, const DemoSize &size)
{
    constexpr std::chrono::hours day{ 24 };
    CPV_TRY(plain, builtinDemoData());
    CPV_TRY(data, grown(plain, size));
    DemoDesk desk(host);
    host.clock().setOffset(DemoFirstDay * day);
    CPV_TRY(stage, openDemonstration(host, desk, data, localDate(system.now())));
    for (const auto &[when, acts] : planOf(data, stage, host.ids())) {
        host.clock().setOffset(when * day);
        CPV_CHECK(desk.perform(acts));
    }
    host.clock().setOffset({});
    CPV_CHECK(leaveDraft(host, desk, data, stage));
    CPV_CHECK(host.store().change([&](StoreTransaction &transaction) -> Result<void> {
        transaction.writeSetting(DemoSetting, u"1"_s);
        return {};
    }));
    return DemoSummary{ desk.performed(), desk.refusals(), desk.passwords() };
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
