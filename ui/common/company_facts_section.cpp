#include "ui/common/company_facts_section.h"

#include "core/domain/company_facts.h"
#include "ui/common/fact_change_list.h"
#include "ui/common/form_keeper.h"
#include "ui/common/fact_words.h"
#include "ui/common/section_row.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/field_grid.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optional_date.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostEmployees = 1'000'000;
constexpr int LongestAccount = 60; // With the blanks that people copy.

QLineEdit *line(const QString &name, int longest = int(LongestFact))
{
    auto *editor = named(new QLineEdit, name);
    editor->setMaxLength(longest);
    return editor;
}

std::vector<QString> names(const QString &text)
{
    static const QRegularExpression between(u"[;；、\\n]"_s);
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    return {parts.begin(), parts.end()};
}

QString joined(const std::vector<QString> &names) { return QStringList(names.begin(), names.end()).join(u"; "_s); }

std::optional<qint64> orNothing(Money amount) { return amount.isZero() ? std::nullopt : std::optional(amount.fen()); }

/// The size follows from four facts; it is worked out anew only where one of them changes.
bool sameFigures(const CompanyFacts &one, const CompanyFacts &other)
{
    return one.industry == other.industry && one.employees == other.employees && one.revenue == other.revenue && one.assets == other.assets;
}

} // namespace

CompanyFactsSection::CompanyFactsSection(UseCases &useCases, QWidget *parent)
    : Card({}, parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"companyFactsNotice"_s))
    , m_answer(named(new Notice, u"companyFactsAnswer"_s))
    , m_facts(named(new KeyValueGrid(2), u"companyFacts"_s))
    , m_waiting(named(new QWidget, u"companyFactsWaiting"_s))
    , m_waitingWords(new Text(TextRole::Body))
    , m_changes(new FactChangeList)
    , m_takeBack(named(new Button(ButtonKind::Secondary), u"companyFactsTakeBack"_s))
    , m_change(named(new Button(ButtonKind::Secondary), u"companyFactsChange"_s))
{
    setObjectName(u"companyFactsSection"_s);
    buildForm();
    m_keeper = new FormKeeper(useCases, u"companyFacts"_s, *m_form);
    FormKeeper::setUnkept(*m_bank); // The number is written down nowhere.
    m_waitingWords->setWordWrap(true);
    auto *waiting = new QVBoxLayout(m_waiting);
    waiting->setContentsMargins({});
    waiting->addWidget(new Line);
    waiting->addWidget(m_waitingWords);
    waiting->addWidget(m_changes);
    waiting->addWidget(m_takeBack, 0, Qt::AlignLeft);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_answer), static_cast<QWidget *>(m_facts), m_waiting, m_form})
        body()->addWidget(part);
    body()->addWidget(m_change, 0, Qt::AlignLeft);
    setEditing(false);
    m_waiting->hide();
    connect(m_change, &QPushButton::clicked, this, &CompanyFactsSection::edit);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_keeper->forget();
        setEditing(false);
    });
    connect(m_send, &QPushButton::clicked, this, &CompanyFactsSection::send);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (m_company)
            propose(factsOf(*m_company));
    });
    connect(&m_loading, &QFutureWatcherBase::finished, this, &CompanyFactsSection::onLoaded);
    connect(&m_performing, &QFutureWatcherBase::finished, this, &CompanyFactsSection::onPerformed);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && kinds.contains(RecordKind::Company))
            load();
    });
    retranslate();
}

// --- The form ---------------------------------------------------------------------------------------------------------

void CompanyFactsSection::buildForm()
{
    m_form = new QWidget;
    m_how = new Text(TextRole::Muted);
    m_how->setWordWrap(true);
    m_send = named(new Button(ButtonKind::Primary), u"companyFactsSend"_s);
    m_cancel = named(new Button(ButtonKind::Ghost), u"companyFactsKeep"_s);
    auto *grid = new FieldGrid;
    buildFields(*grid);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins({});
    column->addWidget(new Line);
    column->addWidget(m_how);
    column->addLayout(grid);
    column->addLayout(buttons);
}

void CompanyFactsSection::buildFields(FieldGrid &grid)
{
    m_industry = line(u"factIndustry"_s, 5);
    m_employees = named(new QSpinBox, u"factEmployees"_s);
    m_employees->setRange(0, MostEmployees);
    m_employees->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_revenue = named(new MoneyEdit, u"factRevenue"_s);
    m_assets = named(new MoneyEdit, u"factAssets"_s);
    m_founded = named(new OptionalDate, u"factFounded"_s);
    m_founded->setToday(m_useCases.today());
    m_district = named(new DropDown, u"factDistrict"_s);
    m_address = line(u"factAddress"_s);
    m_representative = line(u"factRepresentative"_s);
    m_shareholders = line(u"factShareholders"_s, int(LongestFact) * int(MostShareholders));
    m_bank = line(u"factBank"_s, LongestAccount);
    m_contact = line(u"factContact"_s);
    int place = 0;
    const auto add = [&](const QString &fact, QWidget *editor) {
        m_fields.insert(fact, grid.addField(new FormField({}, editor), place / 2, place % 2));
        ++place;
    };
    add(u"district"_s, m_district);
    add(u"address"_s, m_address);
    add(u"industry"_s, m_industry);
    add(u"employees"_s, m_employees);
    add(u"revenue"_s, m_revenue);
    add(u"assets"_s, m_assets);
    add(u"founded"_s, m_founded);
    add(u"representative"_s, m_representative);
    add(u"shareholders"_s, m_shareholders);
    add(u"bankAccount"_s, m_bank);
    add(u"contact"_s, m_contact);
}

void CompanyFactsSection::fillForm(const CompanyFacts &facts)
{
    for (FormField *field : std::as_const(m_fields))
        field->setError({});
    m_industry->setText(facts.industry);
    m_employees->setValue(facts.employees);
    m_revenue->setFen(orNothing(facts.revenue));
    m_assets->setFen(orNothing(facts.assets));
    m_founded->setChosen(facts.founded.isValid() ? std::optional(facts.founded) : std::nullopt);
    m_district->clear();
    m_district->addItem(tr("Not chosen"), QString());
    for (const QString &code : districtsOf(m_company->registeredIn))
        m_district->addItem(payerText(code), code);
    if (!facts.district.isEmpty() && m_district->findData(facts.district) < 0)
        m_district->addItem(payerText(facts.district), facts.district);
    m_district->setCurrentIndex(std::max(0, m_district->findData(facts.district)));
    m_address->setText(facts.address);
    m_representative->setText(facts.representative);
    m_shareholders->setText(joined(facts.shareholders));
    m_bank->clear();
    m_fields[u"bankAccount"_s]->setHelp(facts.bankTail.isEmpty() ? tr("The number stays on this computer; its last digits and a digest are told.")
                                                                 : tr("Now ends in %1. Leave it empty to keep it.").arg(facts.bankTail));
    m_contact->setText(facts.contact);
}

void CompanyFactsSection::edit()
{
    if (!m_company)
        return;
    fillForm(m_company->proposal ? m_company->proposal->facts : factsOf(*m_company));
    if (m_company->proposal)
        m_contact->setText(m_company->contact);
    setEditing(true);
    m_keeper->begin();
    m_district->setFocus();
}

void CompanyFactsSection::setEditing(bool editing)
{
    m_form->setVisible(editing);
    m_facts->setVisible(!editing);
    m_change->setVisible(!editing);
}

bool CompanyFactsSection::readMoney(const QString &fact, const MoneyEdit &editor, Money &amount)
{
    const QString problem = editor.problem();
    m_fields[fact]->setError(problem);
    amount = Money::fromFen(editor.fen().value_or(0));
    return problem.isEmpty();
}

bool CompanyFactsSection::readBank(CompanyFacts &facts)
{
    const QString account = m_bank->text().trimmed();
    const QString tail = bankTailOf(account);
    const bool wrong = !account.isEmpty() && tail.isEmpty();
    m_fields[u"bankAccount"_s]->setError(wrong ? tr("Enter the account number: 8 to 34 digits or letters, nothing else.") : QString());
    if (!account.isEmpty() && !wrong) {
        facts.bankTail = tail;
        facts.bankDigest = bankDigestOf(account);
    }
    return !wrong;
}

std::optional<CompanyFacts> CompanyFactsSection::entered()
{
    const CompanyFacts present = factsOf(*m_company);
    CompanyFacts facts = m_company->proposal ? m_company->proposal->facts : present;
    facts.industry = m_industry->text();
    facts.employees = m_employees->value();
    facts.founded = m_founded->chosen().value_or(QDate());
    facts.district = m_district->currentData().toString();
    facts.address = m_address->text();
    facts.representative = m_representative->text();
    facts.shareholders = names(m_shareholders->text());
    facts.contact = m_contact->text();
    facts = tidied(facts);
    bool reads = readMoney(u"revenue"_s, *m_revenue, facts.revenue);
    reads = readMoney(u"assets"_s, *m_assets, facts.assets) && reads;
    reads = readBank(facts) && reads;
    if (!reads)
        return std::nullopt;
    facts.size = present.size;
    return sameFigures(facts, present) ? facts : sized(facts);
}

// --- Sending ----------------------------------------------------------------------------------------------------------

void CompanyFactsSection::send()
{
    m_notice->hide();
    for (FormField *field : std::as_const(m_fields))
        field->setError({});
    if (!m_company)
        return;
    if (const auto facts = entered())
        propose(*facts);
}

void CompanyFactsSection::propose(const CompanyFacts &facts)
{
    if (m_performing.isRunning() || !m_company)
        return;
    m_performing.setFuture(m_useCases.commands.perform(ProposeFacts {m_company->id, facts}, m_company->place, m_company->version));
}

void CompanyFactsSection::onPerformed()
{
    const Result<Performed> performed = m_performing.result();
    if (!performed)
        return showError(performed.error());
    m_keeper->forget();
    setEditing(false);
    m_notice->showNotice(Tone::Ok, tr("Recorded."), tr("What waits for the office is shown here until it has decided."));
    load();
}

void CompanyFactsSection::showError(const Error &error)
{
    const QString what = error.arguments.value(0);
    const QHash<QString, QString> words {{u"industry"_s, tr("Enter a code of GB/T 4754: a letter from A to T and up to four digits, such as C3670.")},
        {u"founded"_s, tr("Choose a day that has been.")}, {u"district"_s, tr("Choose a district of the place where the company is registered.")},
        {u"shareholders"_s, tr("Name at most %1 shareholders, each with at most %2 characters.").arg(MostShareholders).arg(LongestFact)},
        {u"contact"_s, tr("Enter whom the office can reach, and how.")}};
    if (FormField *field = m_fields.value(what); field && words.contains(what)) {
        field->setError(words[what]);
        return field->editor()->setFocus();
    }
    if (error.code == Errc::Missing && what == u"changes")
        return m_notice->showError(tr("Nothing has changed yet."), tr("Change a fact, or go back."));
    const ErrorWords general = errorWords(error);
    m_notice->showError(general.title, general.advice);
}

// --- Showing ----------------------------------------------------------------------------------------------------------

void CompanyFactsSection::refresh()
{
    m_notice->hide();
    load();
}

void CompanyFactsSection::load()
{
    const auto &session = m_useCases.session.current();
    if (session && session->account.company)
        m_loading.setFuture(m_useCases.programmes.company(*session->account.company));
}

void CompanyFactsSection::onLoaded()
{
    const Result<Company> company = m_loading.result();
    m_change->setEnabled(company.has_value());
    if (!company) {
        const ErrorWords words = errorWords(company.error());
        return m_notice->showError(words.title, words.advice);
    }
    m_company = *company;
    showCompany();
}

void CompanyFactsSection::showCompany()
{
    setHint(m_company ? m_company->name : QString());
    showProposal();
    showAnswer();
    if (!m_company)
        return;
    QList<KeyValue> pairs;
    for (const FactChange &fact : changesBetween({}, factsOf(*m_company)))
        pairs.append({factText(fact.fact), factValueText(fact.fact, fact.after)});
    m_facts->setPairs(pairs);
}

void CompanyFactsSection::showProposal()
{
    const bool waits = m_company && m_company->proposal;
    m_waiting->setVisible(waits);
    if (!waits)
        return;
    m_waitingWords->setText(tr("Waits for the office since %1. Until then the facts above count.").arg(seenText(m_company->proposal->at)));
    CompanyFacts asked = m_company->proposal->facts;
    asked.contact = m_company->contact;
    m_changes->setChanges(changesBetween(factsOf(*m_company), asked));
}

void CompanyFactsSection::showAnswer()
{
    m_answer->hide();
    if (!m_company || !m_company->lastAnswer || m_company->proposal)
        return;
    const FactAnswer &answer = *m_company->lastAnswer;
    const QString when = seenText(answer.at);
    if (answer.approved)
        m_answer->showNotice(Tone::Ok, tr("The office approved your changes on %1.").arg(when), tr("Applications already handed in keep the facts of before."));
    else
        m_answer->showNotice(Tone::Warn, tr("The office refused your changes on %1.").arg(when), answer.reason);
}

void CompanyFactsSection::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CompanyFactsSection::retranslate()
{
    setTitle(tr("Your company"));
    m_how->setText(tr("A new contact counts at once. What checks rest upon counts when the office has approved it; applications already handed in keep "
                      "the facts of before."));
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        field.value()->setLabel(factText(field.key()));
    m_fields[u"employees"_s]->setHelp(tr("With revenue, it tells the size class"));
    m_fields[u"shareholders"_s]->setHelp(tr("Separated by semicolons"));
    m_change->setText(tr("Change …"));
    m_send->setText(tr("Hand in the changes"));
    m_cancel->setText(tr("Back"));
    m_takeBack->setText(tr("Take back"));
    showCompany();
}

} // namespace cpv
