#include "ui/admin/ledger_desk_page.h"

#include "core/base/money_text.h"
#include "core/usecases/futures.h"
#include "ui/admin/ledger_columns.h"
#include "ui/lists/list_pane.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"
#include "ui/models/programme_names.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/list_search.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostAccountsShown = 18;

/// Fills a drop-down with its first word for everything, and keeps what was chosen where it still exists.
void fill(DropDown &box, const QString &all, const std::vector<std::pair<QString, QString>> &choices)
{
    const QVariant kept = box.currentData();
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItem(all, QString());
    for (const auto &[text, value] : choices)
        box.addItem(text, value);
    box.setCurrentIndex(std::max(0, box.findData(kept)));
}

} // namespace

LedgerDeskPage::LedgerDeskPage(UseCases &useCases, QWidget *parent)
    : MoneyPage(useCases, u"ledger"_s, parent)
    , m_programme(named(new DropDown, u"ledgerProgramme"_s))
    , m_year(named(new DropDown, u"ledgerYear"_s))
    , m_payer(named(new DropDown, u"ledgerPayer"_s))
    , m_month(named(new DropDown, u"ledgerMonth"_s))
    , m_programmeField(new FormField({}, m_programme))
    , m_yearField(new FormField({}, m_year))
    , m_payerField(new FormField({}, m_payer))
    , m_monthField(new FormField({}, m_month))
    , m_check(named(new Notice, u"ledgerCheck"_s))
    , m_accounts(named(new Card, u"ledgerAccounts"_s))
    , m_table(named(new TableView, u"ledgerAccountsTable"_s))
    , m_tableModel(new PlainTableModel(this))
    , m_model(new ListModel<LedgerRow>(this))
{
    buildList();
    build();
    connect(m_year, &QComboBox::currentIndexChanged, this, &LedgerDeskPage::showMonths);
    for (DropDown *box : {m_programme, m_year, m_payer, m_month})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            askStatement();
            m_list->begin();
        });
    connect(m_list, &ListPane::progressed, this, &LedgerDeskPage::headerChanged);
    connect(&this->useCases().status, &SyncStatus::changed, this, [this] {
        if (m_statement && isVisible())
            showCheck();
    });
    connect(&this->useCases().status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && kinds.contains(RecordKind::Transfer))
            refresh();
    });
    setTexts([this] { retranslate(); });
}

void LedgerDeskPage::build()
{
    auto *fields = new QHBoxLayout; // Filters say nothing below them, so there is no room for it.
    setGap(*fields, 16);
    for (FormField *field : {m_programmeField, m_yearField, m_payerField, m_monthField})
        fields->addWidget(field, 1, Qt::AlignTop);
    m_table->setModel(m_tableModel);
    m_table->setColumns({{170, 1}, {170, 1}, {130}, {130, 0, 1}, {130, 0, 1}, {130}});
    for (const int amount : {2, 3, 4, 5})
        m_table->setItemDelegateForColumn(amount, new AmountDelegate(m_table));
    m_table->fitRows(MostAccountsShown);
    m_accounts->setFlush(true);
    m_accounts->body()->addWidget(m_table);
    new TableExport(*m_accounts, *m_table, useCases());
    content().addLayout(fields);
    for (QWidget *part : std::initializer_list<QWidget *> {m_check, m_accounts})
        content().addWidget(part);
    content().addWidget(m_list, 1);
    m_accounts->hide();
}

void LedgerDeskPage::buildList()
{
    m_model->setColumns(ledgerColumns());
    m_list = new ListPane({.name = u"ledger"_s, .model = *m_model, .fields = ledgerFields(), .sort = enumText(LedgerSort::At),
        .descending = true, .useCases = useCases()});
    Ledger &ledger = useCases().ledger;
    m_reader = new QueryReader<LedgerRow, LedgerQuery, LedgerPage>(*m_model,
        {.query = [this] { return query(); },
            .page = [&ledger](const LedgerQuery &query) { return ledger.page(query); },
            .outline = [&ledger](const LedgerQuery &query) { return ledger.outline(query); },
            .rows = [&ledger](const LedgerQuery &query, const auto &cells) { return ledger.rows(query, cells); }},
        this);
    m_list->setReader(*m_reader);
    m_list->setTotals([this] { askTotals(); });
    m_list->setScope([this] { return scopeWords(); });
}

QString LedgerDeskPage::title() const { return tr("Ledger"); }

QString LedgerDeskPage::subtitle() const { return m_reader->isCounted() ? tr("%1 transfers, as the registry confirmed them").arg(QLocale(QLocale::English).toString(m_reader->total())) : QString(); }

void LedgerDeskPage::refresh()
{
    whenDone(this, useCases().ledger.years(), [this](const Result<std::vector<LedgerYear>> &years) {
        if (!years)
            return showError(years.error());
        const bool isFirst = m_years.empty();
        m_years = *years;
        showChoices();
        if (isFirst && !m_years.empty()) { // Who comes first looks at the money of now.
            const QSignalBlocker quiet(m_year);
            m_year->setCurrentIndex(std::max(0, m_year->findData(QString::number(useCases().today().year()))));
            showMonths();
        }
        askStatement();
        m_reader->hasBegun() ? m_list->reload() : m_list->begin();
    });
}

const Programme *LedgerDeskPage::programmeOf(ProgrammeId id) const
{
    const auto found = std::ranges::find(m_years, id, [](const LedgerYear &year) { return year.programme.id; });
    return found == m_years.end() ? nullptr : &found->programme;
}

void LedgerDeskPage::showChoices()
{
    showProgrammes();
    showYears();
    showPayers();
    showMonths();
}

void LedgerDeskPage::showProgrammes()
{
    std::vector<Programme> programmes;
    for (const LedgerYear &year : m_years)
        if (std::ranges::find(programmes, year.programme.id, &Programme::id) == programmes.end())
            programmes.push_back(year.programme);
    const QStringList names = programmeNamesApart(programmes);
    std::vector<std::pair<QString, QString>> choices;
    for (size_t i = 0; i < programmes.size(); ++i)
        choices.emplace_back(names[qsizetype(i)], programmes[i].id.toText());
    fill(*m_programme, tr("All programmes"), choices);
}

void LedgerDeskPage::showYears()
{
    std::set<qint32, std::greater<>> years;
    for (const LedgerYear &year : m_years)
        years.insert(year.year);
    std::vector<std::pair<QString, QString>> choices;
    for (const qint32 year : years)
        choices.emplace_back(QString::number(year), QString::number(year));
    fill(*m_year, tr("All years"), choices);
}

void LedgerDeskPage::showPayers()
{
    std::vector<std::pair<QString, QString>> choices;
    for (const LedgerYear &year : m_years)
        if (std::ranges::find(choices, year.payer, [](const auto &choice) { return choice.second; }) == choices.end())
            choices.emplace_back(payerOfProgramme(year.payer, year.programme), year.payer);
    fill(*m_payer, tr("All payers"), choices);
}

/// Of the year chosen, else of this one.
void LedgerDeskPage::showMonths()
{
    const QDate today = useCases().today();
    const int year = m_year->currentData().toString().isEmpty() ? today.year() : m_year->currentData().toInt();
    std::vector<std::pair<QString, QString>> choices;
    for (QDate month(year, 12, 1); month.year() == year; month = month.addMonths(-1))
        if (month <= today)
            choices.emplace_back(month.toString(u"yyyy-MM"_s), month.toString(Qt::ISODate));
    fill(*m_month, tr("All days"), choices);
}

LedgerQuery LedgerDeskPage::query() const
{
    LedgerQuery query {.conditions = m_list->conditions(),
        .searchText = m_list->searchText(),
        .sort = enumFromText<LedgerSort>(m_list->sort()).value_or(LedgerSort::At),
        .descending = m_list->isDescending()};
    query.programme = ProgrammeId::fromText(m_programme->currentData().toString());
    if (const QString year = m_year->currentData().toString(); !year.isEmpty())
        query.year = year.toInt();
    if (const QString payer = m_payer->currentData().toString(); !payer.isEmpty())
        query.payer = payer;
    if (const QDate month = QDate::fromString(m_month->currentData().toString(), Qt::ISODate); month.isValid()) {
        query.since = month;
        query.until = month.addMonths(1).addDays(-1);
    }
    return query;
}

QString LedgerDeskPage::scopeWords() const
{
    QStringList words;
    for (const DropDown *box : {m_programme, m_year, m_payer, m_month})
        words << box->currentText();
    return listText(words);
}

void LedgerDeskPage::askStatement()
{
    m_adding.cancel();
    m_adding = useCases().ledger.statement(query());
    whenDone(this, m_adding, [this](const Result<LedgerStatement> &statement) {
        if (!statement)
            return statement.error().code == Errc::Later ? void() : showError(statement.error());
        m_statement = *statement;
        showStatement();
    });
}

void LedgerDeskPage::askTotals()
{
    m_totalling.cancel();
    m_totalling = useCases().ledger.totals(query());
    whenDone(this, m_totalling, [this](const Result<LedgerTotals> &totals) {
        if (totals)
            m_list->setSums({{tr("moved"), totals->amount, u"amount"_s}});
    });
}

QString LedgerDeskPage::nameOf(const PayerYear &year) const
{
    const Programme *programme = programmeOf(year.programme);
    QStringList parts {programme ? payerOfProgramme(year.payer, *programme) : payerText(year.payer)};
    if (m_programme->currentData().toString().isEmpty() && programme)
        parts << programmeName(*programme);
    if (m_year->currentData().toString().isEmpty())
        parts << QString::number(year.year);
    return parts.join(u" | "_s);
}

/// Its accounts, and below them their sum, which is nothing at all: what was given is somewhere.
std::vector<std::vector<PlainCell>> LedgerDeskPage::rowsOf(const PayerYear &year) const
{
    std::vector<std::vector<PlainCell>> rows;
    AccountLine sum;
    for (const AccountLine &line : year.accounts) {
        rows.push_back({{rows.empty() ? nameOf(year) : QString(), {}, true}, {bucketText(line.bucket)}, {yuanText(line.opening)}, {yuanText(line.in)},
            {yuanText(line.out)}, {yuanText(line.closing())}});
        sum.opening += line.opening;
        sum.in += line.in;
        sum.out += line.out;
    }
    rows.push_back({{}, {tr("Sum"), {}, true}, {yuanText(sum.opening), {}, true}, {yuanText(sum.in), {}, true}, {yuanText(sum.out), {}, true},
        {yuanText(sum.closing()), sum.closing().isZero() ? std::nullopt : std::optional(Tone::Bad), true}});
    return rows;
}

void LedgerDeskPage::showStatement()
{
    std::vector<std::vector<PlainCell>> rows;
    for (const PayerYear &year : m_statement->years)
        std::ranges::move(rowsOf(year), std::back_inserter(rows));
    m_accounts->setVisible(!rows.empty());
    m_accounts->setHint(tr("%1 transfers in the period").arg(QLocale(QLocale::English).toString(m_statement->transfers)));
    m_tableModel->setTable({{tr("Payer")}, {tr("Ledger account")}, {tr("Opening (CNY)"), true}, {tr("In (CNY)"), true}, {tr("Out (CNY)"), true},
                               {tr("Closing (CNY)"), true}},
        std::move(rows));
    showCheck();
}

void LedgerDeskPage::showCheck()
{
    if (m_statement->years.empty())
        return m_check->hide();
    if (useCases().status.state() == SyncStatus::State::Syncing
        && std::ranges::all_of(m_statement->years, [](const PayerYear &year) { return year.sum.isZero() && !year.isOverdrawn; }))
        return m_check->showNotice(Tone::Info, tr("Transfers are still arriving."), tr("The figures are compared when all are here."));
    const auto faulty = std::ranges::find_if(m_statement->years,
        [](const PayerYear &year) { return !year.sum.isZero() || year.isOverdrawn || !year.agrees.value_or(true); });
    if (faulty != m_statement->years.end()) {
        const QString text = !faulty->sum.isZero() ? tr("The accounts of %1 sum to %2 and not to zero.").arg(nameOf(*faulty), exactMoney(faulty->sum))
            : faulty->isOverdrawn                  ? tr("An account of %1 stands below zero.").arg(nameOf(*faulty))
                                                   : tr("The registry's own figures for %1 differ from the sum of the transfers.").arg(nameOf(*faulty));
        return m_check->showError(tr("The ledger does not re-add."), text);
    }
    const bool isCompared = std::ranges::all_of(m_statement->years, [](const PayerYear &year) { return year.agrees.has_value(); });
    m_check->showNotice(Tone::Ok, tr("The ledger re-adds: the accounts of every payer and year sum to zero."),
        isCompared ? tr("Every closing balance equals the registry's own figure, to the fen.")
                   : tr("The registry's own figures are of today; choose “All days” to compare with them."));
}

void LedgerDeskPage::retranslate()
{
    m_programmeField->setLabel(tr("Programme"));
    m_yearField->setLabel(tr("Budget year"));
    m_payerField->setLabel(tr("Payer"));
    m_monthField->setLabel(tr("Period of time"));
    m_accounts->setTitle(tr("Accounts"));
    m_table->setAccessibleName(tr("Accounts of the ledger"));
    m_list->setTitle(tr("Transfers"));
    m_list->table().setAccessibleName(tr("Transfers of the ledger"));
    m_list->search().setHint(tr("Voucher, company"));
    m_list->search().setAccessibleName(tr("Search the ledger"));
    m_list->setEmptyWords({u"database"_s, tr("No transfer here"), tr("Money moves with a grant, an award, a redemption; each movement is listed here.")});
    m_list->retranslate();
    showChoices();
    if (m_statement)
        showStatement();
}

} // namespace cpv
