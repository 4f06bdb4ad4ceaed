#include "core/base/json.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/programme_words.h"
#include "ui/admin/rule_designer_page.h"
#include "ui/admin/rule_form.h"
#include "ui/admin/rule_proposal_page.h"
#include "ui/admin/rule_sets_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

template <typename Widget> Widget &part(const QWidget &page, const QString &name)
{
    auto *found = page.findChild<Widget *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return *found;
}

void click(const QWidget &page, const QString &name) { part<QAbstractButton>(page, name).click(); }

void type(const QWidget &page, const QString &name, const QString &text)
{
    auto &line = part<QLineEdit>(page, name);
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, text);
}

/// The words of what changes, a line each.
QStringList changesOn(const QWidget &page, const QString &card)
{
    QStringList lines;
    for (const QWidget *row : part<QWidget>(page, card).findChildren<QWidget *>(u"difference"_s)) {
        QStringList words;
        for (const QLabel *label : row->findChildren<QLabel *>())
            words << label->text();
        lines << words.join(u" | "_s);
    }
    return lines;
}

class DesignBench
{
public:
    Office office;
    std::unique_ptr<RuleDesignerPage> page;

    City &city() { return office.city(); }
    void open()
    {
        page = std::make_unique<RuleDesignerPage>(office.use, nullptr);
        page->resize(1200, 900);
        page->setVisible(true);
        page->openArgument(city().programme.id.toText());
        page->refresh();
        QTRY_VERIFY(part<QWidget>(*page, u"designForm"_s).isVisible());
    }
    QStringList changes() const { return changesOn(*page, u"designDifferences"_s); }
    bool mayPropose() const { return part<QPushButton>(*page, u"designPropose"_s).isEnabled(); }
    QString fault() const
    {
        const auto &label = part<QLabel>(*page, u"designFault"_s);
        return label.isVisible() ? label.text() : QString();
    }
    void show(const QString &chapter) const
    {
        for (QAbstractButton *segment : part<QWidget>(*page, u"designParts"_s).findChildren<QAbstractButton *>())
            if (segment->text() == chapter)
                segment->click();
    }
    void propose() const
    {
        type(*page, u"designDocument"_s, u"No. 12 of 2026"_s);
        part<QPlainTextEdit>(*page, u"designReason"_s).setPlainText(u"More money for the district"_s);
        click(*page, u"designPropose"_s);
    }
    std::unique_ptr<RuleProposalPage> opened(ProgrammeProposalId id)
    {
        auto proposal = std::make_unique<RuleProposalPage>(office.use, nullptr);
        proposal->resize(1100, 800);
        proposal->setVisible(true);
        proposal->openArgument(id.toText());
        proposal->refresh();
        return proposal;
    }
    std::optional<ProgrammeProposal> onlyProposal()
    {
        for (const auto &[key, record] : city().world.records())
            if (const auto *proposal = std::get_if<ProgrammeProposal>(&record))
                return *proposal;
        return std::nullopt;
    }
};

} // namespace

class RuleDesignerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void aChangedRateIsProposedAndPublishedByAnotherPerson();
    void whatIsWrongIsSaidWhereItIs();
    void elementsComeAndGo();
    void whatIsWrittenIsThereAgain();
    void itsMakerDoesNotPublishIt();
    void aRefusalIsReadByItsMaker();
    void whatCantBePublishedIsStillRefused();
    void aLateAnswerDoesNotTouchAnotherProgramme();
    void theProgrammesPageLeadsThere();
    void whatIsAnnouncedIsShownFromItsFirstDay();
    void everyMemberHasWords();

private:
    WarningsSeen m_warnings;
};

void RuleDesignerTest::aChangedRateIsProposedAndPublishedByAnotherPerson()
{
    DesignBench bench;
    bench.office.signIn(bench.city().editor);
    bench.office.sync();
    bench.open();
    QCOMPARE(bench.changes(), QStringList());
    QVERIFY(!bench.mayPropose()); // Nothing changes yet.
    bench.show(u"Money"_s);
    type(*bench.page, u"designPayerRate1"_s, u"35.5"_s);
    QCOMPARE(bench.changes().size(), 1);
    QVERIFY2(bench.changes().front().endsWith(u": rate | Before: 30.00 % | New: 35.50 %"_s), qPrintable(bench.changes().front()));
    QVERIFY(bench.mayPropose());
    click(*bench.page, u"designPropose"_s);
    QCOMPARE(bench.city().get<Programme>(bench.city().programme.id).ruleVersion, 1);
    QSignalSpy asked(bench.page.get(), &Page::pageRequested);
    bench.propose();
    QTRY_COMPARE(asked.count(), 1);
    bench.office.sync();
    const auto proposal = bench.onlyProposal();
    QVERIFY(proposal);
    QCOMPARE(proposal->document, u"No. 12 of 2026"_s);

    bench.office.signIn(bench.city().approverA);
    bench.office.bench.answeredSequence = 0; // Another person's device counts from one.
    bench.office.sync();
    const auto page = bench.opened(proposal->id);
    QTRY_COMPARE(changesOn(*page, u"ruleProposalDifferences"_s).size(), 1);
    QVERIFY(part<QPushButton>(*page, u"ruleProposalPublish"_s).isVisible());
    click(*page, u"ruleProposalPublish"_s);
    QTRY_VERIFY(!part<QPushButton>(*page, u"ruleProposalPublish"_s).isVisible());
    bench.office.sendHeld();
    QCOMPARE(bench.city().get<Programme>(bench.city().programme.id).payers.front().rate.value, 3550);
    QCOMPARE(bench.city().get<Programme>(bench.city().programme.id).ruleVersion, 2);
}

void RuleDesignerTest::whatIsWrongIsSaidWhereItIs()
{
    DesignBench bench;
    bench.office.signIn(bench.city().editor);
    bench.office.sync();
    bench.open();
    bench.show(u"Money"_s);
    type(*bench.page, u"designPayerRate1"_s, u"60"_s); // The district pays 50 %.
    QVERIFY(bench.fault().contains(u"at most 100 %"_s));
    QVERIFY(part<QLabel>(*bench.page, u"designFaultPayers"_s).isVisible());
    QVERIFY(!bench.mayPropose());
    type(*bench.page, u"designPayerRate1"_s, u"40"_s);
    QCOMPARE(bench.fault(), QString());
    type(*bench.page, u"designMinContract"_s, u"much"_s);
    QVERIFY(part<QLabel>(*bench.page, u"designFaultCaps"_s).isVisible());
    QVERIFY(!bench.mayPropose());
    type(*bench.page, u"designMinContract"_s, u"10000"_s);
    QCOMPARE(bench.fault(), QString());
    bench.show(u"Rules"_s);
    click(*bench.page, u"designRuleAdd"_s);
    const QString row = QString::number(bench.city().programme.rules.size() + 1);
    QTRY_VERIFY(bench.page->findChild<QLineEdit *>(u"designRuleNumber"_s + row));
    QVERIFY(bench.fault().contains(u"needs a number"_s));
    QVERIFY(!bench.mayPropose());
    type(*bench.page, u"designRuleNumber"_s + row, u"9.9"_s);
    part<QPlainTextEdit>(*bench.page, u"designRuleTextZh"_s + row).setPlainText(QString(501, u'长'));
    part<QPlainTextEdit>(*bench.page, u"designRuleTextEn"_s + row).setPlainText(u"Long"_s);
    QTRY_VERIFY2(bench.fault().contains(u"rule 9.9 is too long: at most 500"_s), qPrintable(bench.fault()));
}

void RuleDesignerTest::elementsComeAndGo()
{
    DesignBench bench;
    bench.office.signIn(bench.city().editor);
    bench.office.sync();
    bench.open();
    bench.show(u"Confirming and scoring"_s);
    click(*bench.page, u"designScored"_s);
    QTRY_VERIFY(bench.page->findChild<QSpinBox *>(u"designCriterionWeight1"_s));
    QVERIFY(bench.fault().contains(u"name in both languages"_s));
    type(*bench.page, u"designCriterionNameZh1"_s, u"chengxiao"_s);
    type(*bench.page, u"designCriterionNameEn1"_s, u"Merit"_s);
    QCOMPARE(bench.fault(), QString());
    QCOMPARE(part<QLabel>(*bench.page, u"designPoints"_s).text(), u"All criteria together: 100 of 100 points"_s);
    click(*bench.page, u"designCriterionAdd"_s);
    QTRY_VERIFY(bench.page->findChild<QSpinBox *>(u"designCriterionWeight2"_s));
    part<QSpinBox>(*bench.page, u"designCriterionWeight1"_s).setValue(60);
    QCOMPARE(part<QLabel>(*bench.page, u"designPoints"_s).text(), u"All criteria together: 60 of 100 points"_s);
    QVERIFY(!bench.mayPropose());
    click(*bench.page, u"designCriterionAway2"_s);
    QTRY_VERIFY(!bench.page->findChild<QSpinBox *>(u"designCriterionWeight2"_s));
    part<QSpinBox>(*bench.page, u"designCriterionWeight1"_s).setValue(100);
    QVERIFY(bench.mayPropose());
    bench.show(u"Who and what"_s);
    auto &startups = part<QCheckBox>(*bench.page, u"designApplicantStartup"_s);
    startups.click();
    QCOMPARE(bench.changes().size(), 2);
    startups.click();
    QCOMPARE(bench.changes().size(), 1); // In its old order again.
}

void RuleDesignerTest::whatIsWrittenIsThereAgain()
{
    DesignBench bench;
    bench.office.signIn(bench.city().editor);
    bench.office.sync();
    bench.open();
    bench.show(u"Money"_s);
    type(*bench.page, u"designPayerRate1"_s, u"40"_s);
    type(*bench.page, u"designDocument"_s, u"No. 12"_s);
    bench.page.reset();
    bench.open();
    QTRY_COMPARE(bench.changes().size(), 1);
    QCOMPARE(part<QLineEdit>(*bench.page, u"designDocument"_s).text(), u"No. 12"_s);
    click(*bench.page, u"designAnew"_s);
    QCOMPARE(bench.changes(), QStringList());
    bench.page.reset();
    bench.open();
    QTest::qWait(0);
    QCOMPARE(bench.changes(), QStringList());
}

void RuleDesignerTest::itsMakerDoesNotPublishIt()
{
    DesignBench bench;
    Programme rules = bench.city().programme;
    rules.validityMonths = 6;
    const auto id = bench.city().newId<ProgrammeProposalId>();
    QVERIFY(bench.city().ask(bench.city().editor, ProposeProgramme {id, rules, QDate(2026, 4, 1), u"No. 12"_s, u"Shorter"_s}));
    bench.office.signIn(bench.city().editor);
    bench.office.sync();
    const auto page = bench.opened(id);
    QTRY_VERIFY(part<QPushButton>(*page, u"ruleProposalTakeBackOpen"_s).isVisible());
    QVERIFY(!part<QPushButton>(*page, u"ruleProposalPublish"_s).isVisible());
    QVERIFY(part<QLabel>(*page, u"ruleProposalNow"_s).text().contains(u"does not publish it"_s));
    click(*page, u"ruleProposalTakeBackOpen"_s);
    part<QPlainTextEdit>(*page, u"ruleProposalTakeBackText"_s).setPlainText(u"A slip"_s);
    click(*page, u"ruleProposalTakeBackSend"_s);
    QTRY_VERIFY(part<QLabel>(*page, u"ruleProposalNow"_s).text().contains(u"A slip"_s));
    bench.office.sendHeld();
    QCOMPARE(bench.city().get<ProgrammeProposal>(id).state, ProposalState::Withdrawn);
}

void RuleDesignerTest::aRefusalIsReadByItsMaker()
{
    DesignBench bench;
    Programme rules = bench.city().programme;
    rules.validityMonths = 6;
    const auto id = bench.city().newId<ProgrammeProposalId>();
    QVERIFY(bench.city().ask(bench.city().editor, ProposeProgramme {id, rules, QDate(2026, 4, 1), u"No. 12"_s, u"Shorter"_s}));
    bench.office.signIn(bench.city().approverA);
    bench.office.sync();
    const auto page = bench.opened(id);
    QTRY_VERIFY(part<QPushButton>(*page, u"ruleProposalRefuseOpen"_s).isVisible());
    click(*page, u"ruleProposalRefuseOpen"_s);
    part<QPlainTextEdit>(*page, u"ruleProposalRefuseText"_s).setPlainText(u"Too short"_s);
    click(*page, u"ruleProposalRefuseSend"_s);
    QTRY_VERIFY(part<QLabel>(*page, u"ruleProposalNow"_s).text().contains(u"Too short"_s));
    bench.office.sendHeld();
    QCOMPARE(bench.city().get<ProgrammeProposal>(id).state, ProposalState::Refused);
}

void RuleDesignerTest::whatCantBePublishedIsStillRefused()
{
    DesignBench bench;
    City &city = bench.city();
    const auto first = city.newId<ProgrammeProposalId>(), second = city.newId<ProgrammeProposalId>();
    const QDate from = localDate(city.clock.now()).addDays(10);
    Programme rules = city.programme;
    rules.validityMonths = 6;
    QVERIFY(city.ask(city.editor, ProposeProgramme {first, rules, from, u"No. 12"_s, u"Shorter"_s}));
    rules.validityMonths = 9;
    QVERIFY(city.ask(city.editor, ProposeProgramme {second, rules, from, u"No. 13"_s, u"Not so short"_s}));
    QVERIFY(city.ask(city.approverA, PublishProposal {first, {}}));
    bench.office.signIn(city.approverA);
    bench.office.sync();
    const auto page = bench.opened(second);
    QTRY_VERIFY(part<QPushButton>(*page, u"ruleProposalRefuseOpen"_s).isVisible());
    QVERIFY(!part<QPushButton>(*page, u"ruleProposalPublish"_s).isVisible()); // The registry would not take it.
    QVERIFY(part<QLabel>(*page, u"ruleProposalNow"_s).text().contains(u"announced already"_s));
    click(*page, u"ruleProposalRefuseOpen"_s);
    part<QPlainTextEdit>(*page, u"ruleProposalRefuseText"_s).setPlainText(u"No. 12 stands"_s);
    click(*page, u"ruleProposalRefuseSend"_s);
    QTRY_VERIFY(part<QLabel>(*page, u"ruleProposalNow"_s).text().contains(u"No. 12 stands"_s));
    bench.office.sendHeld();
    QCOMPARE(city.get<ProgrammeProposal>(second).state, ProposalState::Refused);
}

void RuleDesignerTest::aLateAnswerDoesNotTouchAnotherProgramme()
{
    DesignBench bench;
    bench.office.signIn(bench.city().editor);
    bench.office.sync();
    bench.open();
    bench.show(u"Money"_s);
    type(*bench.page, u"designPayerRate1"_s, u"35.5"_s);
    QSignalSpy asked(bench.page.get(), &Page::pageRequested);
    QSignalSpy told(bench.page.get(), &Page::toastRequested);
    bench.propose();
    bench.page->openArgument(bench.city().payFirst.id.toText()); // Before it is recorded.
    bench.page->refresh();
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(asked.count(), 0); // Whoever went on stays there.
    bench.page.reset();
    bench.open();
    QTest::qWait(0);
    QCOMPARE(bench.changes(), QStringList()); // What was proposed is no longer being written.
}

void RuleDesignerTest::theProgrammesPageLeadsThere()
{
    DesignBench bench;
    Programme rules = bench.city().programme;
    rules.validityMonths = 6;
    const auto id = bench.city().newId<ProgrammeProposalId>();
    QVERIFY(bench.city().ask(bench.city().editor, ProposeProgramme {id, rules, QDate(2026, 4, 1), u"No. 12"_s, u"Shorter"_s}));
    bench.office.signIn(bench.city().editor);
    bench.office.sync();
    RuleSetsPage page(bench.office.use, nullptr);
    page.setVisible(true);
    page.openArgument(bench.city().programme.id.toText());
    page.refresh();
    QSignalSpy asked(&page, &Page::pageRequested);
    QTRY_VERIFY(page.findChild<QPushButton *>(u"ruleProposalOpen"_s));
    click(page, u"ruleProposalOpen"_s);
    QTRY_VERIFY(part<QPushButton>(page, u"programmesDesign"_s).isVisible());
    click(page, u"programmesDesign"_s);
    QCOMPARE(asked.at(0).at(0).toString(), u"ruleProposal"_s);
    QCOMPARE(asked.at(0).at(1).toString(), id.toText());
    QCOMPARE(asked.at(1).at(0).toString(), u"ruleDesigner"_s);
}

/// Before the registry has had anything to decide on that day.
void RuleDesignerTest::whatIsAnnouncedIsShownFromItsFirstDay()
{
    DesignBench bench;
    City &city = bench.city();
    Programme rules = city.programme;
    rules.validityMonths = 6;
    const auto id = city.newId<ProgrammeProposalId>();
    QVERIFY(city.ask(city.editor, ProposeProgramme {id, rules, localDate(city.clock.now()).addDays(10), u"No. 12"_s, u"Shorter"_s}));
    QVERIFY(city.ask(city.approverA, PublishProposal {id, {}}));
    bench.office.signIn(city.owner);
    bench.office.sync();
    const auto shown = [&] { return must(waited(bench.office.use.programmes.find(city.programme.id))).programme; };
    QCOMPARE(shown().validityMonths, 12);
    QCOMPARE(shown().coming, std::optional(id));
    city.advanceDays(10);
    bench.office.onWriter([&] { QVERIFY(bench.office.bench.replica->rebuildOverlay(bench.office.bench.moment())); });
    QCOMPARE(shown().validityMonths, 6);
    QCOMPARE(shown().ruleVersion, 2);
    QCOMPARE(city.get<Programme>(city.programme.id).ruleVersion, 1);
    city.submitted(Money::fromYuan(1'000));
    bench.office.sync();
    QCOMPARE(shown().version, city.get<Programme>(city.programme.id).version);
}

/// A member that is added tomorrow must be told, too.
void RuleDesignerTest::everyMemberHasWords()
{
    const Programme programme;
    const auto check = [&](const QString &member, const QString &field) {
        const ProgrammeDifference difference {.part = partOf(member), .member = member, .key = {}, .field = field, .before = {}, .after = {}};
        const QString what = differenceWords(difference, programme).what;
        QVERIFY2(!what.isEmpty() && what.contains(u':') == !field.isEmpty(), qPrintable(member + u'.' + field));
    };
    const auto fields = [&]<typename T>(const QString &member, std::type_identity<T>) {
        forEachMember<T>([&](const char *name, auto) { check(member, QString::fromLatin1(name)); });
    };
    forEachMember<Programme>([&](const char *name, auto) {
        const QString member = QString::fromLatin1(name);
        if (member != u"version" && member != u"changedSeq" && member != u"coming")
            check(member, {});
    });
    forEachMember<Rubric>([&](const char *name, auto) { check(u"rubric."_s + QLatin1StringView(name), {}); });
    fields(u"payers"_s, std::type_identity<PayerRate>());
    fields(u"variants"_s, std::type_identity<RateVariant>());
    fields(u"costRates"_s, std::type_identity<CostRate>());
    fields(u"caps"_s, std::type_identity<Cap>());
    fields(u"windows"_s, std::type_identity<DateWindow>());
    fields(u"timeShare"_s, std::type_identity<TimeShareRule>());
    fields(u"approvals"_s, std::type_identity<ApprovalStep>());
    fields(u"materials"_s, std::type_identity<MaterialRequirement>());
    fields(u"rules"_s, std::type_identity<Rule>());
    fields(u"rubric.criteria"_s, std::type_identity<RubricCriterion>());
}

QTEST_MAIN(RuleDesignerTest)
#include "tst_rule_designer.moc"
