#include "core/domain/programme_difference.h"
#include "tests/support/arbitrary.h"

#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

const QStringList givenByRegistry {u"version"_s, u"changedSeq"_s, u"coming"_s};

Programme sample()
{
    Programme programme;
    programme.payers = {{u"990000"_s, {3000}, u"2.1"_s}, {u"district"_s, {2000}, u"2.2"_s}};
    programme.caps = {{CapScope::Contract, Money::fromYuan(100), u"3"_s}, {CapScope::Contract, Money::fromYuan(200), u"4"_s}};
    programme.windows = {{QDate(2026, 1, 1), QDate(2026, 3, 1)}};
    programme.rules = {{u"5.1"_s, RuleType::NoOtherAid, RuleEffect::Fails, {}, u"甲"_s, u"A"_s}, {u"5.2"_s, RuleType::WithinWindow, RuleEffect::Fails, {}, u"乙"_s, u"B"_s}};
    programme.rubric = Rubric {.criteria = {{u"merit"_s, u"成效"_s, u"Merit"_s, 100, 10, {}, {}}}};
    return programme;
}

/// "rules 5.1 effect: "Fails" > "Recorded"", with − for what isn't there.
QStringList told(const Programme &before, const Programme &after)
{
    const auto text = [](const QJsonValue &value) {
        if (value.isUndefined())
            return u"−"_s;
        return value.isObject() || value.isArray() ? u"…"_s : value.toVariant().toString();
    };
    QStringList lines;
    for (const ProgrammeDifference &one : differences(before, after))
        lines << u"%1: %2 > %3"_s.arg(QStringList {one.member, one.key, one.field}.join(u' ').simplified(), text(one.before), text(one.after));
    return lines;
}

} // namespace

class TestProgrammeDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachThingIsNamedOnce_data()
    {
        using Change = std::function<void(Programme &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, Change change, const QStringList &lines) { QTest::newRow(name) << change << lines; };
        row("a rate", [](Programme &p) { p.payers[1].rate = {2500}; }, {u"payers district rate: 2000 > 2500"_s});
        row("the second cap of a scope", [](Programme &p) { p.caps[1].amount = Money::fromYuan(300); }, {u"caps Contract 2 amount: 20000 > 30000"_s});
        row("a rule in the middle goes", [](Programme &p) { p.rules.erase(p.rules.begin()); }, {u"rules 5.1: … > −"_s});
        row("a rule comes", [](Programme &p) { p.rules.push_back({.number = u"6"_s, .parameters = {}, .textZh = {}, .textEn = {}}); }, {u"rules 6: − > …"_s});
        row("two words of a rule", [](Programme &p) { p.rules[1].effect = RuleEffect::Recorded; p.rules[1].textEn = u"C"_s; },
            {u"rules 5.2 effect: Fails > Recorded"_s, u"rules 5.2 textEn: B > C"_s});
        row("a window's end", [](Programme &p) { p.windows[0].to = QDate(2026, 4, 1); }, {u"windows 1 to: 2026-03-01 > 2026-04-01"_s});
        row("another order", [](Programme &p) { std::swap(p.payers[0], p.payers[1]); }, {u"payers: … > …"_s});
        row("a criterion's points", [](Programme &p) { p.rubric->criteria[0].weight = 90; }, {u"rubric.criteria merit weight: 100 > 90"_s});
        row("no experts", [](Programme &p) { p.rubric.reset(); }, {u"rubric: … > −"_s});
        row("an end", [](Programme &p) { p.effectiveTo = QDate(2026, 12, 31); }, {u"effectiveTo: − > 2026-12-31"_s});
        row("what the registry gives", [](Programme &p) { p.version = 7; p.changedSeq = 9; p.coming = ProgrammeProposalId(); }, {});
    }
    void eachThingIsNamedOnce()
    {
        QFETCH(std::function<void(Programme &)>, change);
        QFETCH(QStringList, lines);
        Programme after = sample();
        change(after);
        QCOMPARE(told(sample(), after), lines);
    }

    void nothingDiffersFromItself()
    {
        QVERIFY(rc::check("a rule set says nothing otherwise than itself", [](const Programme &programme) {
            RC_ASSERT(differences(programme, programme).empty());
        }));
    }

    void everyMembersChangeIsFound()
    {
        forEachMember<Programme>([&](const char *name, auto pointer) {
            const QString member = QString::fromLatin1(name);
            bool isEverOther = false;
            QVERIFY(rc::check(name, [&](const Programme &before, const Programme &other) {
                Programme after = before;
                after.*pointer = other.*pointer;
                const auto found = differences(before, after);
                const bool isOther = toJson(before) != toJson(after);
                isEverOther = isEverOther || isOther;
                RC_ASSERT(found.empty() == (!isOther || givenByRegistry.contains(member)));
                for (const ProgrammeDifference &one : found)
                    RC_ASSERT(one.member.section(u'.', 0, 0) == member && one.part == partOf(member) && one.before != one.after);
            }));
            QVERIFY2(isEverOther, name);
        });
    }
};

QTEST_GUILESS_MAIN(TestProgrammeDifference)
#include "tst_programme_difference.moc"
