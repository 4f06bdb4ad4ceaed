#include "app/desktop/desktop.h"
#include "tests/journeys/stage/registry_process.h"
#include "ui/charts/chart_card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

constexpr std::chrono::seconds patience {60};
constexpr std::chrono::seconds pagePatience {10};

/// One page in one state; a page of the rail needs no argument.
struct Visit {
    QString page;
    QVariant argument = {};
};

/// Where emptiness is right, and why: PAGE/WIDGET for everybody, LOGIN/PAGE/WIDGET for one person.
const std::map<QString, QString> &emptyByRight()
{
    const QString ownFiles = u"a provider's files stay on the device that imported them, and this one has just been set up"_s;
    const QString unexpected = u"its applications carry no calculation that an outcome could be held against"_s;
    const QString soleTrader = u"no programme takes a sole trader: the demonstration shows what such a person sees"_s;
    static const std::map<QString, QString> reasons {
        {u"usage/usageBills"_s, ownFiles},
        {u"usage/usageInvoices"_s, ownFiles},
        {u"usage/usageMismatches"_s, ownFiles},
        {u"usage/billParts"_s, ownFiles},
        {u"usage/billBadRows"_s, u"shown only while a file is refused for its rows"_s},
        {u"review/panelSeats"_s, u"the case shown is of a programme that asks no experts"_s},
        {u"review/panelScores"_s, u"the case shown is of a programme that asks no experts"_s},
        {u"queue/bulkTable"_s, u"shown only while chosen cases are about to take a step together"_s},
        {u"scoring/otherScoresTable"_s, u"others' scores are shown after one's own are locked"_s},
        {u"dashboard/outcomesTable"_s, u"one company has reported an outcome, and it is of another place or year"_s},
        {u"centres/loadReportTable"_s, u"shown only while a file is looked at"_s},
        {u"providers/providerFileTable"_s, u"shown only while a file is looked at"_s},
        {u"providers/listingProvidersTable"_s, u"shown only while a batch is being proposed"_s},
        {u"network/networkLeftovers"_s, u"shown once a placement was asked for"_s},
        {u"network/networkWhys"_s, u"shown once a placement was asked for"_s},
        {u"simulator/simulatorChanged"_s, u"nothing changes before another rule is tried"_s},
        {u"moneyRuns/expiryTable"_s, u"the demonstration closes vouchers on the day they end"_s},
        {u"placement/placementExcludedTable"_s, u"nothing is excluded before somebody filters"_s},
        {u"liuyang/roi/outcomeCurve"_s, unexpected},
        {u"liuyang/roi/outcomeMonths"_s, unexpected},
        {u"zhaoqiang/roi/outcomeCurve"_s, unexpected},
        {u"zhaoqiang/roi/outcomeMonths"_s, unexpected},
        {u"chenxiao/programmes/finderFitsTable"_s, soleTrader},
        {u"chenxiao/vouchers/vouchersTable"_s, soleTrader},
        {u"chenxiao/home/workbenchSpend"_s, soleTrader},
        {u"chenxiao/usage/usageChart"_s, soleTrader},
        {u"chenxiao/roi/outcomeCurve"_s, soleTrader},
        {u"chenxiao/roi/outcomeMonths"_s, soleTrader},
    };
    return reasons;
}

/// The first row whose record is wanted, or nothing.
template <typename Page, typename Wanted> auto firstOf(const Result<Page> &page, Wanted wanted)
{
    using Row = typename decltype(Page::rows)::value_type;
    if (!page)
        return std::optional<Row>();
    const auto found = std::ranges::find_if(page->rows, wanted);
    return found == page->rows.end() ? std::optional<Row>() : std::optional<Row>(*found);
}

template <typename T> T answerOf(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, std::chrono::milliseconds(patience).count()))
        qFatal("no answer");
    return future.result();
}

/// Numbers of a chart that are not all nothing: its own table says them.
bool hasNumbers(ChartCard &chart)
{
    const bool before = chart.showsTable();
    chart.setShowsTable(true);
    const auto *table = chart.findChild<TableView *>();
    const QAbstractItemModel *numbers = table ? table->model() : nullptr; // None before its first answer.
    bool found = false;
    for (int row = 0; numbers && row < numbers->rowCount() && !found; ++row)
        for (int column = 1; column < numbers->columnCount() && !found; ++column)
            found = numbers->index(row, column).data().toString().contains(QRegularExpression(u"[1-9]"_s));
    chart.setShowsTable(before);
    return found;
}

} // namespace

/// Every page of everybody in the demonstration, in the real window beside the real registry: a newcomer finds no chart and no
/// table without data. What is rightly empty is named with its reason.
class DemonstrationPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyChartAndTableHasData_data();
    void everyChartAndTableHasData();
    void cleanupTestCase();

private:
    std::unique_ptr<Desktop> signedIn(const QString &login);
    static std::vector<Visit> visitsOf(Desktop &desktop);
    static void addCompanysRecords(UseCases &use, std::vector<Visit> &visits);
    static void addOfficesRecords(UseCases &use, std::vector<Visit> &visits);
    static QStringList emptyOn(const QString &login, const QString &page, QWidget &shown);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RegistryProcess> m_registry;
    QJsonObject m_passwords;
};

void DemonstrationPagesTest::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_registry = std::make_unique<RegistryProcess>(m_folder->filePath(u"registry"_s));
    m_registry->start();
    QFile accounts(m_folder->filePath(u"registry/demo-accounts.json"_s));
    QVERIFY(accounts.open(QIODevice::ReadOnly));
    m_passwords = QJsonDocument::fromJson(accounts.readAll()).object();
}

void DemonstrationPagesTest::cleanupTestCase() { m_registry->stop(); }

std::unique_ptr<Desktop> DemonstrationPagesTest::signedIn(const QString &login)
{
    DesktopOptions options;
    options.registry = m_registry->address();
    options.profile = m_folder->filePath(login);
    options.language = QLocale::Chinese;
    options.signInAs = login;
    options.password = m_passwords.value(login).toString();
    auto opened = Desktop::open(*qApp, options);
    if (!opened)
        qFatal("no window for %ls", qUtf16Printable(login));
    std::unique_ptr<Desktop> desktop = *std::move(opened);
    desktop->show();
    const auto isReady = [&] {
        const auto &facts = desktop->context().useCases.status.facts();
        return !desktop->railIds().isEmpty() && facts.state == SyncStatus::State::Synced && facts.lastSynced;
    };
    if (!QTest::qWaitFor(isReady, std::chrono::milliseconds(patience).count()))
        qFatal("%ls is not in sync", qUtf16Printable(login));
    return desktop;
}

void DemonstrationPagesTest::addCompanysRecords(UseCases &use, std::vector<Visit> &visits)
{
    if (const auto drafts = answerOf(use.drafts.list()); drafts && !drafts->empty())
        visits.push_back({u"draft"_s, drafts->front().draft.id.toText()});
    if (const auto cases = answerOf(use.roi.projectedCases()); cases && !cases->empty())
        visits.push_back({u"application"_s, cases->front().application.id.toText()});
    const auto vouchers = answerOf(use.vouchers.page({}));
    if (const auto used = firstOf(vouchers, [](const VoucherRow &row) { return row.voucher.used > Money() && row.voucher.left > Money(); })) {
        visits.push_back({u"voucher"_s, used->voucher.id.toText()});
        visits.push_back({u"redeem"_s, used->voucher.id.toText()});
    }
    if (const auto redemption = firstOf(answerOf(use.redemptions.page({})), [](const RedemptionRow &) { return true; }))
        visits.push_back({u"redemption"_s, redemption->redemption.id.toText()});
}

/// A case with an objection says most of all.
void DemonstrationPagesTest::addOfficesRecords(UseCases &use, std::vector<Visit> &visits)
{
    const auto noticed = answerOf(use.applications.page({.stages = {Stage::InNotice}}));
    if (const auto disputed = firstOf(noticed, [](const ApplicationRow &row) { return row.application.openObjections > 0; }))
        visits.push_back({u"review"_s, disputed->application.id.toText()});
    if (const auto redemption = firstOf(answerOf(use.redemptions.page({})), [](const RedemptionRow &) { return true; }))
        visits.push_back({u"redemption"_s, redemption->redemption.id.toText()});
}

/// The pages of the rail, and those of a record where there is one.
std::vector<Visit> DemonstrationPagesTest::visitsOf(Desktop &desktop)
{
    std::vector<Visit> visits;
    for (const QString &id : desktop.railIds())
        visits.push_back({id});
    UseCases &use = desktop.context().useCases;
    const Account &account = use.session.current()->account;
    if (account.company)
        addCompanysRecords(use, visits);
    else if (isOfficial(account))
        addOfficesRecords(use, visits);
    else if (const auto redemption = firstOf(answerOf(use.redemptions.page({})), [](const RedemptionRow &) { return true; }))
        visits.push_back({u"redemption"_s, redemption->redemption.id.toText()});
    return visits;
}

QStringList DemonstrationPagesTest::emptyOn(const QString &login, const QString &page, QWidget &shown)
{
    QStringList empty;
    const auto note = [&](const QString &widget) {
        const auto isRight = [&](const QString &name) { return emptyByRight().contains(name); };
        if (!isRight(page + u'/' + widget) && !isRight(login + u'/' + page + u'/' + widget))
            empty << page + u'/' + widget;
    };
    for (ChartCard *chart : shown.findChildren<ChartCard *>())
        if (!hasNumbers(*chart))
            note(chart->objectName());
    const auto isOfChart = [&](const TableView *table) {
        return std::ranges::any_of(shown.findChildren<ChartCard *>(), [&](const ChartCard *chart) { return chart->isAncestorOf(table); });
    };
    for (const TableView *table : shown.findChildren<TableView *>())
        if (!isOfChart(table) && (!table->model() || table->model()->rowCount() == 0))
            note(table->objectName());
    return empty;
}

void DemonstrationPagesTest::everyChartAndTableHasData_data()
{
    QTest::addColumn<QString>("login");
    for (const char *login : {"zhangwei", "liuyang", "zhaoqiang", "chenxiao", "provider1", "limin", "wangjianguo", "chenli", "wangfang", "heyun",
             "zhouning", "sunyi", "sysadmin", "secadmin", "auditadmin", "expert2"})
        QTest::newRow(login) << QString::fromLatin1(login);
}

void DemonstrationPagesTest::everyChartAndTableHasData()
{
    QFETCH(QString, login);
    const std::unique_ptr<Desktop> desktop = signedIn(login);
    QVERIFY(desktop->window().findChild<Pill *>(u"statusDemonstration"_s)->isVisible());
    QStringList empty;
    for (const Visit &visit : visitsOf(*desktop)) {
        desktop->window().showPage(visit.page, visit.argument);
        QWidget *shown = desktop->window().builtPage(visit.page);
        QStringList found;
        (void)QTest::qWaitFor([&] { return (found = emptyOn(login, visit.page, *shown)).isEmpty(); },
            std::chrono::milliseconds(pagePatience).count());
        empty += found;
    }
    QVERIFY2(empty.isEmpty(), qPrintable(u"without data: "_s + empty.join(u", "_s)));
}

} // namespace cpv::journey

int main(int argc, char *argv[])
{
    cpv::Desktop::prepareProcess();
    QApplication application(argc, argv);
    cpv::journey::DemonstrationPagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_demonstration_pages.moc"
