#include "ui/admin/rule_form.h"

#include "ui/admin/programme_words.h"
#include "ui/admin/rule_form_rows.h"
#include "ui/models/domain_text.h"
#include "ui/models/programme_names.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/card.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTimer>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr NumberRange Days {0, 365};
constexpr NumberRange FirstDays {1, 365};
constexpr NumberRange Months {1, 120};
constexpr NumberRange Ages {0, 600};
constexpr NumberRange People {1, 3};

/// A field whose words are of one language, whatever the screen's.
template <typename Editor> Editor *inChineseWords(Editor *editor)
{
    editor->setLocale(QLocale::Chinese);
    return editor;
}
template <typename Editor> Editor *inEnglishWords(Editor *editor)
{
    editor->setLocale(QLocale::English);
    return editor;
}

bool isChosen(const auto &chosen, const auto &value) { return std::ranges::find(chosen, value) != chosen.end(); }

} // namespace

RuleForm::RuleForm(std::vector<QString> paperKinds, QWidget *parent)
    : QWidget(parent)
    , m_paperKinds(std::move(paperKinds))
    , m_laidAside {.criteria = {{.id = u"criterion1"_s, .nameZh = {}, .nameEn = {}, .weight = 100, .scale = 10, .guidanceZh = {}, .guidanceEn = {}}}}
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 14);
    for (const ProgrammePart part : enumValues<ProgrammePart>()) {
        if (part == ProgrammePart::Providers)
            continue; // The list has its own way: batches that the city approves.
        Section section {.card = named(new Card, u"design"_s + enumText(part)), .fault = new Text(TextRole::Body), .parts = new QVBoxLayout};
        section.fault->setObjectName(u"designFault"_s + enumText(part));
        section.fault->setWordWrap(true);
        section.fault->setTone(Tone::Bad);
        section.fault->hide();
        setGap(*section.parts, 12);
        section.card->body()->addWidget(section.fault);
        section.card->body()->addLayout(section.parts);
        layout->addWidget(section.card);
        m_sections[part] = section;
    }
}

void RuleForm::setProgramme(const Programme &programme)
{
    for (const auto &[part, section] : m_sections)
        silence(part);
    m_programme = programme;
    for (const auto &[part, section] : m_sections)
        build(part);
}

void RuleForm::showParts(const std::vector<ProgrammePart> &parts)
{
    for (const auto &[part, section] : m_sections)
        section.card->setVisible(isChosen(parts, part));
}

void RuleForm::showFault(ProgrammePart part, const QString &fault)
{
    for (const auto &[each, section] : m_sections) {
        section.fault->setText(each == part ? fault : QString());
        section.fault->setVisible(each == part && !fault.isEmpty());
    }
}

std::optional<std::pair<ProgrammePart, QString>> RuleForm::unreadable() const
{
    for (const auto &[part, section] : m_sections)
        for (const MoneyEdit *amount : section.card->findChildren<MoneyEdit *>())
            if (!amount->objectName().isEmpty() && !amount->problem().isEmpty())
                return std::pair(part, amount->problem());
    return std::nullopt;
}

Edited RuleForm::edit()
{
    return [this] { Q_EMIT edited(); };
}

/// What the editors would write into may go before they do.
void RuleForm::silence(ProgrammePart part)
{
    for (QWidget *editor : m_sections.at(part).card->findChildren<QWidget *>())
        editor->blockSignals(true);
}

void RuleForm::change(ProgrammePart part, std::function<void()> change, const QString &focus)
{
    const auto run = [this, part, focus, change = std::move(change)] {
        silence(part);
        change();
        build(part);
        const QList<QWidget *> named = m_sections.at(part).card->findChildren<QWidget *>(QRegularExpression(u'^' + focus + u'$'));
        if (!named.isEmpty()) {
            QWidget *begin = named.front();
            begin->setFocus(Qt::TabFocusReason); // With its ring: the eye must find it.
            QTimer::singleShot(0, begin, [begin] { bringIntoSight(*begin); }); // Once the new row has its place.
        }
        Q_EMIT edited();
    };
    QMetaObject::invokeMethod(this, run, Qt::QueuedConnection);
}

void RuleForm::build(ProgrammePart part)
{
    Section &section = m_sections.at(part);
    section.card->setTitle(programmePartText(part));
    emptyLayout(*section.parts);
    switch (part) {
    case ProgrammePart::Basics: return fillBasics();
    case ProgrammePart::Payers: return fillPayers();
    case ProgrammePart::Caps: return fillCaps();
    case ProgrammePart::Periods: return fillPeriods();
    case ProgrammePart::Applicants: return fillChoices(part, m_programme.applicants, u"designApplicant"_s, applicantTypeText);
    case ProgrammePart::Costs: return fillChoices(part, m_programme.costs, u"designCost"_s, costKindText);
    case ProgrammePart::Approvals: return fillApprovals();
    case ProgrammePart::Materials: return fillMaterials();
    case ProgrammePart::Rules: return fillRules();
    case ProgrammePart::Rubric: return fillRubric();
    case ProgrammePart::Providers: return;
    }
}

void RuleForm::addFields(ProgrammePart part, const std::vector<Field> &fields, int columns)
{
    auto *holder = new QWidget;
    auto *grid = new FieldGrid(holder, columns);
    for (size_t i = 0; i < fields.size(); ++i) {
        const auto &[label, editor] = fields[i];
        grid->addField(new FormField(label, named(editor.editor, u"design"_s + editor.name)), int(i) / columns, int(i) % columns);
    }
    m_sections.at(part).parts->addWidget(holder);
}

template <typename E>
void RuleForm::fillChoices(ProgrammePart part, std::vector<E> &chosen, const QString &name, QString (*text)(E))
{
    auto *holder = new QWidget;
    auto *flow = new CardFlow(16, CardFlow::Rows::Own);
    flow->setContentsMargins({});
    holder->setLayout(flow);
    for (const E value : enumValues<E>()) {
        auto *flag = named(new QCheckBox(text(value)), name + enumText(value));
        flag->setChecked(isChosen(chosen, value));
        flow->addWidget(flag);
        connect(flag, &QCheckBox::toggled, this, [this, &chosen, value](bool is) {
            if (is)
                chosen.insert(std::ranges::find_if(chosen, [value](E each) { return each > value; }), value); // Back to its place.
            else
                std::erase(chosen, value);
            Q_EMIT edited();
        });
    }
    m_sections.at(part).parts->addWidget(holder);
}

void RuleForm::fillBasics()
{
    Programme &p = m_programme;
    addFields(ProgrammePart::Basics,
        {{tr("Name in Chinese"), {u"NameZh"_s, inChineseWords(textEditor(p.nameZh, edit()))}}, {tr("Name in English"), {u"NameEn"_s, inEnglishWords(textEditor(p.nameEn, edit()))}},
            {tr("Programme begins"), {u"EffectiveFrom"_s, dayEditor(p.effectiveFrom, edit())}},
            {tr("Programme ends"), {u"EffectiveTo"_s, openDayEditor(p.effectiveTo, tr("Open-ended"), edit())}},
            {tr("Source in Chinese"), {u"SourceZh"_s, inChineseWords(textEditor(p.sourceZh, edit()))}}, {tr("Source in English"), {u"SourceEn"_s, inEnglishWords(textEditor(p.sourceEn, edit()))}},
            {tr("Confidence"), {u"Confidence"_s, choiceEditor(p.confidence, confidenceText, edit())}}},
        2);
}

Choices RuleForm::payers() const
{
    const QString place = m_programme.place.code;
    Choices choices;
    for (const QString &code : {place, place.left(2) + u"0000"_s, u"nation"_s, u"district"_s})
        if (std::ranges::find(choices, code, &std::pair<QString, QString>::first) == choices.end())
            choices.emplace_back(code, payerOfProgramme(code, m_programme));
    for (const PayerRate &payer : m_programme.payers)
        if (std::ranges::find(choices, payer.payer, &std::pair<QString, QString>::first) == choices.end())
            choices.emplace_back(payer.payer, payerOfProgramme(payer.payer, m_programme));
    return choices;
}

void RuleForm::fillPayers()
{
    addRows<PayerRate>(ProgrammePart::Payers, m_programme.payers,
        {.name = u"designPayer"_s, .title = {}, .add = tr("Add a payer"), .remove = tr("Take payer %1 away"),
            .columns = {{tr("Payer"), 3}, {tr("Rate (%)"), 1}, {tr("Rule number"), 1}},
            .fresh = {m_programme.place.code, {}, {}},
            .editors = [this](PayerRate &payer) -> std::vector<RowEditor> {
                return {{u"Code"_s, codeEditor(payer.payer, payers(), edit())}, {u"Rate"_s, rateEditor(payer.rate, edit())}, {u"Rule"_s, textEditor(payer.rule, edit())}};
            }});
    addVariants();
    addCostRates();
}

void RuleForm::addVariants()
{
    addRows<RateVariant>(ProgrammePart::Payers, m_programme.variants,
        {.name = u"designVariant"_s, .title = tr("In all, for some applicants"), .add = tr("Add a cover for some applicants"),
            .remove = tr("Take cover %1 for some applicants away"),
            .columns = {{tr("Applicant"), 3}, {tr("Rate (%)"), 1}, {tr("Younger than (months)"), 2}, {tr("Rule number"), 1}},
            .fresh = {},
            .editors = [this](RateVariant &variant) -> std::vector<RowEditor> {
                return {{u"Applicant"_s, choiceEditor(variant.applicant, applicantTypeText, edit())}, {u"Rate"_s, rateEditor(variant.rate, edit())},
                    {u"Age"_s, numberEditor(variant.youngerThanMonths, Ages, edit())}, {u"Rule"_s, textEditor(variant.rule, edit())}};
            }});
}

void RuleForm::addCostRates()
{
    addRows<CostRate>(ProgrammePart::Payers, m_programme.costRates,
        {.name = u"designCostRate"_s, .title = tr("In all, for some costs"), .add = tr("Add a rate for some costs"),
            .remove = tr("Take rate %1 for some costs away"),
            .columns = {{tr("Cost"), 3}, {tr("Rate (%)"), 1}, {tr("Cap of a contract (CNY)"), 2}, {tr("Rule number"), 1}},
            .fresh = {},
            .editors = [this](CostRate &rate) -> std::vector<RowEditor> {
                return {{u"Kind"_s, choiceEditor(rate.kind, costKindText, edit())}, {u"Rate"_s, rateEditor(rate.rate, edit())},
                    {u"Cap"_s, amountEditor(rate.cap, tr("No limit"), edit())}, {u"Rule"_s, textEditor(rate.rule, edit())}};
            }});
}

void RuleForm::fillCaps()
{
    addRows<Cap>(ProgrammePart::Caps, m_programme.caps,
        {.name = u"designCap"_s, .title = {}, .add = tr("Add a limit"), .remove = tr("Take limit %1 away"),
            .columns = {{tr("At most"), 3}, {tr("Amount (CNY)"), 2}, {tr("Share, only of public aid (%)"), 2}, {tr("Rule number"), 1}},
            .fresh = {},
            .editors = [this](Cap &cap) -> std::vector<RowEditor> {
                return {{u"Scope"_s, choiceEditor(cap.scope, capScopeText, edit())}, {u"Amount"_s, amountEditor(cap.amount, tr("No limit"), edit())},
                    {u"Share"_s, rateEditor(cap.share, edit())}, {u"Rule"_s, textEditor(cap.rule, edit())}};
            }});
    addFields(ProgrammePart::Caps,
        {{tr("Smallest contract (CNY)"), {u"MinContract"_s, amountEditor(m_programme.minContract, tr("No limit"), edit())}},
            {tr("Budget in source (CNY)"), {u"Budget"_s, amountEditor(m_programme.budgetPerYear, tr("None named"), edit())}}});
}

void RuleForm::fillPeriods()
{
    Programme &p = m_programme;
    const QDate first = p.effectiveFrom;
    addRows<DateWindow>(ProgrammePart::Periods, p.windows,
        {.name = u"designWindow"_s, .title = tr("Windows; without any, applications are taken at any time"), .add = tr("Add a window"), .remove = tr("Take window %1 away"),
            .columns = {{tr("First day"), 1}, {tr("Last day"), 1}},
            .fresh = {first, first.addYears(1).addDays(-1)},
            .editors = [this](DateWindow &window) -> std::vector<RowEditor> {
                return {{u"From"_s, dayEditor(window.from, edit())}, {u"To"_s, dayEditor(window.to, edit())}};
            }});
    addFields(ProgrammePart::Periods,
        {{tr("Days of grace"), {u"Grace"_s, numberEditor(p.graceDays, Days, edit())}},
            {tr("Working days for a correction"), {u"Correction"_s, numberEditor(p.correctionDays, FirstDays, edit())}},
            {tr("Working days of public notice"), {u"Notice"_s, numberEditor(p.noticeDays, Days, edit())}},
            {tr("Months that a voucher is valid"), {u"Validity"_s, numberEditor(p.validityMonths, Months, edit())}}},
        2);
    TimeShareRule &share = p.timeShare;
    auto *applies = flagEditor(share.applies, tr("Only costs of a base period count"), edit());
    m_sections.at(ProgrammePart::Periods).parts->addWidget(named(applies, u"designTimeShare"_s));
    connect(applies, &QCheckBox::toggled, this, [this, &share] {
        change(ProgrammePart::Periods, [this, &share] {
            if (share.applies && !share.base.from.isValid())
                share.base = {m_programme.effectiveFrom, m_programme.effectiveFrom.addYears(1).addDays(-1)};
        }, u"designTimeShare"_s);
    });
    if (share.applies)
        addFields(ProgrammePart::Periods,
            {{tr("Base period, first day"), {u"BaseFrom"_s, dayEditor(share.base.from, edit())}}, {tr("Base period, last day"), {u"BaseTo"_s, dayEditor(share.base.to, edit())}},
                {tr("Days are counted"), {u"DayCount"_s, choiceEditor(share.dayCount, dayCountText, edit())}}});
}

void RuleForm::fillApprovals()
{
    addRows<ApprovalStep>(ProgrammePart::Approvals, m_programme.approvals,
        {.name = u"designApproval"_s, .title = {}, .add = tr("Add a step"), .remove = tr("Take step %1 away"),
            .columns = {{tr("Awards up to (CNY)"), 2}, {tr("People"), 1}},
            .fresh = {},
            .editors = [this](ApprovalStep &step) -> std::vector<RowEditor> {
                return {{u"UpTo"_s, amountEditor(step.upTo, tr("No limit"), edit())}, {u"People"_s, numberEditor(step.people, People, edit())}};
            }});
}

void RuleForm::fillMaterials()
{
    Choices kinds;
    for (const QString &kind : m_paperKinds)
        kinds.emplace_back(kind, materialText(kind));
    const auto unused = std::ranges::find_if(m_paperKinds,
        [this](const QString &kind) { return std::ranges::find(m_programme.materials, kind, &MaterialRequirement::kind) == m_programme.materials.end(); });
    addRows<MaterialRequirement>(ProgrammePart::Materials, m_programme.materials,
        {.name = u"designPaper"_s, .title = {}, .add = tr("Add a paper"), .remove = tr("Take paper %1 away"),
            .columns = {{tr("Paper"), 3}, {tr("Needed"), 1}},
            .fresh = {unused == m_paperKinds.end() ? QString() : *unused, true},
            .editors = [this, kinds](MaterialRequirement &paper) -> std::vector<RowEditor> {
                return {{u"Kind"_s, codeEditor(paper.kind, kinds, edit())}, {u"Required"_s, flagEditor(paper.required, tr("Required"), edit())}};
            }});
}

void RuleForm::fillRules()
{
    addRows<Rule>(ProgrammePart::Rules, m_programme.rules,
        {.name = u"designRule"_s, .title = {}, .add = tr("Add a rule"), .remove = tr("Take rule %1 away"),
            .columns = {{tr("Number"), 1}, {tr("What is checked"), 3}, {tr("When it is not met"), 2}, {tr("Parameters, between commas"), 3}},
            .fresh = {},
            .editors = [this](Rule &rule) -> std::vector<RowEditor> {
                return {{u"Number"_s, textEditor(rule.number, edit())}, {u"Type"_s, choiceEditor(rule.type, ruleTypeText, edit())},
                    {u"Effect"_s, choiceEditor(rule.effect, ruleEffectText, edit())}, {u"Parameters"_s, wordsEditor(rule.parameters, edit())}};
            },
            .belowTitles = {tr("Text in Chinese"), tr("Text in English")},
            .below = [this](Rule &rule) -> std::vector<RowEditor> {
                return {{u"TextZh"_s, inChineseWords(longTextEditor(rule.textZh, edit()))}, {u"TextEn"_s, inEnglishWords(longTextEditor(rule.textEn, edit()))}};
            }});
}

void RuleForm::fillRubric()
{
    auto *scored = named(new QCheckBox(tr("Experts score each application before an award")), u"designScored"_s);
    scored->setChecked(m_programme.rubric.has_value());
    m_sections.at(ProgrammePart::Rubric).parts->addWidget(scored);
    m_points = nullptr;
    connect(scored, &QCheckBox::toggled, this, [this](bool is) {
        change(ProgrammePart::Rubric, [this, is] {
            if (!is && m_programme.rubric)
                m_laidAside = *m_programme.rubric;
            m_programme.rubric = is ? std::optional(m_laidAside) : std::nullopt;
        }, u"designScored"_s);
    });
    if (!m_programme.rubric)
        return;
    Rubric &rubric = *m_programme.rubric;
    addFields(ProgrammePart::Rubric,
        {{tr("Experts for each application"), {u"Reviewers"_s, numberEditor(rubric.reviewers, {1, 9}, edit())}},
            {tr("Working days for scoring"), {u"ScoringDays"_s, numberEditor(rubric.days, FirstDays, edit())}}});
    addCriteria(rubric);
    m_points = named(new Text(TextRole::Strong), u"designPoints"_s);
    m_sections.at(ProgrammePart::Rubric).parts->addWidget(m_points);
    showPoints();
}

void RuleForm::addCriteria(Rubric &rubric)
{
    RubricCriterion fresh {.id = {}, .nameZh = {}, .nameEn = {}, .guidanceZh = {}, .guidanceEn = {}};
    for (int number = 1; fresh.id.isEmpty() || std::ranges::find(rubric.criteria, fresh.id, &RubricCriterion::id) != rubric.criteria.end(); ++number)
        fresh.id = u"criterion%1"_s.arg(number);
    addRows<RubricCriterion>(ProgrammePart::Rubric, rubric.criteria,
        {.name = u"designCriterion"_s, .title = {}, .add = tr("Add a criterion"), .remove = tr("Take criterion %1 away"),
            .columns = {{tr("Name in Chinese"), 3}, {tr("Name in English"), 3}, {tr("Points of 100"), 1}, {tr("Best score"), 1}},
            .fresh = fresh,
            .editors = [this](RubricCriterion &criterion) -> std::vector<RowEditor> {
                const Edited weighed = [this] {
                    showPoints();
                    Q_EMIT edited();
                };
                return {{u"NameZh"_s, inChineseWords(textEditor(criterion.nameZh, edit()))}, {u"NameEn"_s, inEnglishWords(textEditor(criterion.nameEn, edit()))},
                    {u"Weight"_s, numberEditor(criterion.weight, {0, 100}, weighed)}, {u"Scale"_s, numberEditor(criterion.scale, {2, 100}, edit())}};
            },
            .belowTitles = {tr("Guidance in Chinese"), tr("Guidance in English")},
            .below = [this](RubricCriterion &criterion) -> std::vector<RowEditor> {
                return {{u"GuidanceZh"_s, inChineseWords(longTextEditor(criterion.guidanceZh, edit()))}, {u"GuidanceEn"_s, inEnglishWords(longTextEditor(criterion.guidanceEn, edit()))}};
            }});
}

void RuleForm::showPoints()
{
    if (!m_points || !m_programme.rubric)
        return;
    qint32 points = 0;
    for (const RubricCriterion &criterion : m_programme.rubric->criteria)
        points += criterion.weight;
    m_points->setText(tr("All criteria together: %1 of 100 points").arg(points));
    m_points->setTone(points == 100 ? Tone::Ok : Tone::Bad);
}

void RuleForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_programme.id.isNull())
        setProgramme(Programme(m_programme));
}

} // namespace cpv
