#include "core/domain/correction.h"
#include "tests/support/city.h"

#include <rapidcheck.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

/// An item and a change of it that stands by itself.
struct Change {
    QString item;
    std::function<void(ApplicationForm &)> make;
};

/// In the form's order.
const std::vector<Change> &changes()
{
    static const std::vector<Change> all {{u"project"_s, [](auto &form) { form.project = u"质检二期"_s; }},
        {u"purpose"_s, [](auto &form) { form.purpose = u"预测维护"_s; }},
        {u"contractNumber"_s, [](auto &form) { form.contractNumber = u"HT-2"_s; }},
        {u"contractAmount"_s, [](auto &form) { form.contractAmount = Money::fromYuan(120'000); }}, // Covers the costs still.
        {u"contractSigned"_s, [](auto &form) { form.contractSigned = QDate(2026, 2, 3); }},
        {u"periodFrom"_s, [](auto &form) { form.periodFrom = QDate(2026, 2, 10); }},
        {u"periodTo"_s, [](auto &form) { form.periodTo = QDate(2026, 12, 31); }},
        {u"costs"_s, [](auto &form) { form.costs.front().amount = Money::fromYuan(80'000); }},
        {u"contactName"_s, [](auto &form) { form.contactName = u"王"_s; }},
        {u"contactPhone"_s, [](auto &form) { form.contactPhone = u"13900000123"_s; }},
        {u"materials/contract"_s, [](auto &form) { form.materials.front().sha256 = QString(64, u'b'); }},
        {u"materials/plan"_s, [](auto &form) { form.materials.push_back({u"plan"_s, u"p.pdf"_s, QString(64, u'c'), 10}); }}};
    return all;
}

std::vector<CorrectionItem> listed(const QStringList &items)
{
    std::vector<CorrectionItem> list;
    for (const QString &item : items)
        list.push_back({item, u"请核对"_s});
    return list;
}

/// An application of the city that came back with these items to correct.
ApplicationId returned(City &city, const QStringList &items)
{
    const ApplicationId id = city.submitted(Money::fromYuan(100'000));
    if (!city.ask(city.clerk, ReturnApplication {id, listed(items), {}}))
        qFatal("not returned");
    return id;
}

Error refusal(const Result<Effects> &effects)
{
    return effects ? Error {Errc::Internal, {u"accepted"_s}, {}} : effects.error();
}

Error notAsked(const QStringList &items) { return {Errc::WrongState, QStringList(u"Corrections"_s) + items, {}}; }

} // namespace

/// A corrected application holds the items that were listed, and no others.
class tst_Corrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactlyTheListedItemsMayChange()
    {
        const bool holds = rc::check("refused exactly where an item changed that was not listed, naming all of them", [] {
            const auto asked = *rc::gen::inRange(1, 1 << int(changes().size()));
            const auto made = *rc::gen::inRange(0, 1 << int(changes().size()));
            City city;
            QStringList items;
            QStringList unasked;
            ApplicationForm form = city.form(Money::fromYuan(100'000));
            for (std::size_t i = 0; i < changes().size(); ++i) {
                const Change &change = changes()[i];
                if (asked & (1 << i))
                    items += change.item;
                if (made & (1 << i))
                    change.make(form);
                if ((made & ~asked) & (1 << i))
                    unasked += change.item;
            }
            const ApplicationId id = returned(city, items);
            const Application before = city.get<Application>(id);
            const auto effects = city.ask(city.owner, ResubmitApplication {id, form, {}});
            if (unasked.isEmpty()) {
                RC_ASSERT(effects.has_value());
                RC_ASSERT(changedItems(city.get<Application>(id), form).isEmpty());
            } else {
                RC_ASSERT(refusal(effects) == notAsked(unasked));
                RC_ASSERT(changedItems(city.get<Application>(id), before).isEmpty());
            }
        });
        QVERIFY(holds);
    }

    void whatAListedItemLeadsToMayFollow()
    {
        City city;
        const ApplicationId id = returned(city, {u"contractAmount"_s});
        ApplicationForm form = city.form(Money::fromYuan(90'000)); // The costs must come down with it.
        form.project = u"别的项目"_s;
        QCOMPARE(refusal(city.ask(city.owner, ResubmitApplication {id, form, {}})), notAsked({u"project"_s}));
        form.project = city.form({}).project;
        QVERIFY(city.ask(city.owner, ResubmitApplication {id, form, {}}));
        QCOMPARE(city.get<Application>(id).requested, Money::fromYuan(72'000));
    }

    void whatNothingLeadsToMayNot()
    {
        City city;
        const ApplicationId id = returned(city, {u"contractAmount"_s});
        QCOMPARE(refusal(city.ask(city.owner, ResubmitApplication {id, city.form(Money::fromYuan(120'000)), {}})), notAsked({u"costs"_s}));
    }

    void aProviderThatIsNoLongerListedMayBeReplaced()
    {
        City city;
        const ApplicationId id = returned(city, {u"project"_s});
        Provider other = city.provider;
        other.id = city.newId<ProviderId>();
        city.world.put(other);
        Programme programme = city.programme;
        programme.ruleVersion = 2;
        programme.providers = {other.id};
        programme.rules = {{.number = u"9"_s, .type = RuleType::ProviderListed}};
        QVERIFY(city.ask(city.editor, PublishProgramme {programme}));
        ApplicationForm form = city.form(Money::fromYuan(100'000));
        form.provider = other.id;
        QVERIFY(city.ask(city.owner, ResubmitApplication {id, form, {}}));
    }

    void aPaperThatIsNowRequiredMayBeAdded()
    {
        City city;
        const ApplicationId id = returned(city, {u"project"_s});
        Programme programme = city.programme;
        programme.ruleVersion = 2;
        programme.materials.push_back({u"plan"_s, true});
        QVERIFY(city.ask(city.editor, PublishProgramme {programme}));
        ApplicationForm form = city.form(Money::fromYuan(100'000));
        form.materials.push_back({u"plan"_s, u"p.pdf"_s, QString(64, u'c'), 10});
        QVERIFY(city.ask(city.owner, ResubmitApplication {id, form, {}}));
    }

    void severalItemsMayBeListedByOneName()
    {
        City city;
        const ApplicationId id = returned(city, {u"contractPeriod"_s, u"materials"_s});
        ApplicationForm form = city.form(Money::fromYuan(100'000));
        form.periodFrom = QDate(2026, 2, 10);
        form.periodTo = QDate(2026, 12, 31);
        form.materials.front().sha256 = QString(64, u'b');
        QVERIFY(city.ask(city.owner, ResubmitApplication {id, form, {}}));
    }

    void whatStillSaysTheSameIsLeft()
    {
        City city;
        const ApplicationForm before = city.form(Money::fromYuan(100'000));
        ApplicationForm after = before;
        const auto items = listed({u"contractPeriod"_s, u"materials"_s, u"project"_s});
        QCOMPARE(itemsLeft(items, before, after), (QStringList {u"contractPeriod"_s, u"materials"_s, u"project"_s}));
        after.periodTo = QDate(2026, 12, 31);
        after.purpose = u"预测维护"_s; // Nobody listed it.
        QCOMPARE(itemsLeft(items, before, after), (QStringList {u"materials"_s, u"project"_s}));
        after.materials.front().sha256 = QString(64, u'b');
        after.project = u"质检二期"_s;
        QCOMPARE(itemsLeft(items, before, after), QStringList());
    }

    /// As a form's page gives back what it took: an honest company is never told that it changed something.
    void whatSaysTheSameIsNoChange()
    {
        const City city;
        const ApplicationForm before = city.form(Money::fromYuan(100'000));
        ApplicationForm after = before;
        after.project = u"  "_s + before.project + u"\n"_s;
        after.costs.push_back({CostKind::ModelApi, Money()});
        after.materials.front().name = u"合同（盖章）.pdf"_s;
        after.declared = !before.declared;
        QCOMPARE(changedItems(before, after), QStringList());
    }
};

} // namespace cpv

QTEST_GUILESS_MAIN(cpv::tst_Corrections)
#include "tst_corrections.moc"
