#include "core/base/uscc.h"
#include "tests/support/market.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/listing_page.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace cpv;
using namespace Qt::StringLiterals;

class ListingPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void theListTellsBatchAndState();
    void aBatchIsProposedFromKnownProvidersAndAFile();
    void whatWasJustProposedIsShownBesideOthers();
    void aFileWithAWrongRowAddsNobody();
    void whatIsMissingIsToldAtItsField();
    void aColleaguesBatchIsConfirmed();
    void onesOwnBatchWaitsForAnother();
    void aProviderIsTakenOffWithAReason();
    void aBatchWhoseApprovalIsOverIsTakenOff();
    void aBatchThatNobodyConfirmedInTimeIsOnlyDropped();
    void whatIsWrittenOfAProviderOutlastsASync();
    void anOpenProposalIsNotBegunAnew();
    void aChoiceStaysWithItsPlace();
    void anotherProgrammesListTakesNobodyOut();
    void nothingIsClaimedWhileTheFirstRecordsCome();
    void othersOnlyRead();

private:
    WarningsSeen m_warnings;
};

namespace {

const QString NewCode = usccFrom({u"91320500"_s, u"MA500009"_s});

class ListingBench
{
public:
    Office office;
    CityMarket market;
    AccountId second;
    std::unique_ptr<ListingPage> page;

    ListingBench()
    {
        City &city = office.city();
        market = fillMarket(city);
        Account account = city.get<Account>(city.editor);
        account.id = second = city.newId<AccountId>();
        account.login = u"second"_s;
        account.personName = u"林夏"_s;
        city.world.put(account);
    }
    ProposeListing batch(QDate to = {})
    {
        City &city = office.city();
        return {city.newId<ListingBatchId>(), {city.programme.id, city.payFirst.id}, u"第一批"_s, u"测试文件1号"_s, localDate(city.clock.now()),
            to.isValid() ? std::optional(to) : std::nullopt, {{city.provider.id, city.provider.uscc, city.provider.name, u"深圳"_s}}};
    }
    ListingBatchId proposed(AccountId by, QDate to = {})
    {
        const ProposeListing proposal = batch(to);
        [&] { QVERIFY(office.city().ask(by, proposal)); }();
        return proposal.batch;
    }
    ListingBatchId confirmed(QDate to = {})
    {
        const ListingBatchId id = proposed(office.city().editor, to);
        [&] { QVERIFY(office.city().ask(second, ConfirmListing {id})); }();
        return id;
    }
    void open(AccountId who, const QString &view = {})
    {
        office.signIn(who);
        office.sync();
        page = std::make_unique<ListingPage>(office.use, nullptr);
        page->resize(1180, 900);
        page->setVisible(true);
        page->openArgument(view);
        page->refresh();
        QTRY_VERIFY(approved().model()->rowCount() > 0);
    }
    /// As an editor of Shanghai, too.
    void openInTwoPlaces()
    {
        Account editor = office.city().get<Account>(office.city().editor);
        editor.scope.push_back({u"310000"_s});
        office.city().world.put(editor);
        open(editor.id);
    }
    template <typename Widget> Widget &part(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    TableView &approved() const { return part<TableView>(u"approvedTable"_s); }
    TableView &batches() const { return part<TableView>(u"batchesTable"_s); }
    bool shows(const QString &name) const { return part<QWidget>(name).isVisible(); }
    void press(const QString &name) const { QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton); }
    static QString cell(const TableView &table, int row, int column) { return table.model()->index(row, column).data().toString(); }
    int rowOf(const QString &provider) const
    {
        for (int row = 0; row < approved().model()->rowCount(); ++row)
            if (cell(approved(), row, 0) == provider)
                return row;
        return -1;
    }
    void readFile(const QString &text)
    {
        QVERIFY(m_folder.isValid());
        QFile file(m_folder.filePath(u"providers.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        press(u"listingRead"_s);
        auto *dialog = page->findChild<QFileDialog *>(u"providerFileDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(file.fileName());
        dialog->close();
        QTRY_VERIFY(shows(u"providerFile"_s));
    }
    /// As a sync does it.
    void refresh() const
    {
        QSignalSpy loaded(page.get(), &Page::headerChanged);
        page->refresh();
        QTRY_VERIFY(loaded.count() > 0);
    }
    const Programme &programme() { return office.city().get<Programme>(office.city().programme.id); }

private:
    QTemporaryDir m_folder;
};

} // namespace

void ListingPageTest::theListTellsBatchAndState()
{
    ListingBench bench;
    bench.confirmed();
    bench.open(bench.office.city().clerk);
    QCOMPARE(bench.approved().model()->rowCount(), 2);
    const int own = bench.rowOf(bench.office.city().provider.name);
    QCOMPARE(bench.cell(bench.approved(), own, 2), u"第一批"_s);
    QCOMPARE(bench.cell(bench.approved(), own, 4), u"1"_s); // Its offer.
    QCOMPARE(bench.cell(bench.approved(), own, 6), u"On the list"_s);
    QCOMPARE(bench.cell(bench.approved(), bench.rowOf(bench.market.other.name), 2), u"–"_s); // By the rule set's own list.
}

void ListingPageTest::aBatchIsProposedFromKnownProvidersAndAFile()
{
    ListingBench bench;
    bench.open(bench.office.city().editor);
    bench.page->primaryAction()->trigger();
    bench.part<QLineEdit>(u"listingName"_s).setText(u"第二批"_s);
    bench.part<QLineEdit>(u"listingDocument"_s).setText(u"测试文件2号"_s);
    auto &known = bench.part<QComboBox>(u"listingKnown"_s);
    QCOMPARE(known.count(), 2); // A file's list is no batch.
    known.setCurrentIndex(known.findData(bench.market.other.id.toText()));
    bench.readFile(u"uscc,name,region\n%1,太湖云帆科技有限公司,苏州\n"_s.arg(NewCode));
    bench.press(u"providerFileAccept"_s);
    QVERIFY(!bench.shows(u"providerFile"_s));
    QCOMPARE(bench.part<TableView>(u"listingProvidersTable"_s).model()->rowCount(), 1);
    bench.press(u"listingAdd"_s);
    QCOMPARE(bench.part<TableView>(u"listingProvidersTable"_s).model()->rowCount(), 2);
    QVERIFY(!bench.part<QPushButton>(u"listingRemove"_s).isEnabled()); // None is chosen.
    bench.part<TableView>(u"listingProvidersTable"_s).selectRow(1);
    bench.press(u"listingRemove"_s);
    QCOMPARE(bench.part<TableView>(u"listingProvidersTable"_s).model()->rowCount(), 1);
    bench.press(u"listingSubmit"_s);
    QTRY_COMPARE(bench.batches().model()->rowCount(), 1);
    QVERIFY(!bench.shows(u"listingForm"_s));
    QCOMPARE(bench.cell(bench.batches(), 0, 0), u"第二批"_s);
    QCOMPARE(bench.cell(bench.batches(), 0, 4), u"Waits for confirmation"_s);
    QCOMPARE(bench.cell(bench.part<TableView>(u"batchProvidersTable"_s), 0, 0), u"太湖云帆科技有限公司"_s);
}

void ListingPageTest::whatWasJustProposedIsShownBesideOthers()
{
    ListingBench bench;
    bench.proposed(bench.second);
    bench.open(bench.office.city().editor);
    bench.page->primaryAction()->trigger();
    bench.part<QLineEdit>(u"listingName"_s).setText(u"第二批"_s);
    bench.part<QLineEdit>(u"listingDocument"_s).setText(u"测试文件2号"_s);
    auto &known = bench.part<QComboBox>(u"listingKnown"_s);
    known.setCurrentIndex(known.findData(bench.market.other.id.toText()));
    bench.press(u"listingAdd"_s);
    bench.press(u"listingSubmit"_s);
    QTRY_COMPARE(bench.batches().model()->rowCount(), 2);
    QCOMPARE(bench.cell(bench.batches(), bench.batches().currentIndex().row(), 0), u"第二批"_s);
    QCOMPARE(bench.cell(bench.part<TableView>(u"batchProvidersTable"_s), 0, 0), bench.market.other.name);
    QVERIFY(!bench.shows(u"batchConfirm"_s)); // Of the other one it would be offered.
}

void ListingPageTest::aFileWithAWrongRowAddsNobody()
{
    ListingBench bench;
    bench.open(bench.office.city().editor);
    bench.page->primaryAction()->trigger();
    bench.readFile(u"uscc,name,region\n%1,太湖云帆,苏州\nBAD,某某,苏州\n"_s.arg(NewCode));
    QCOMPARE(bench.part<TableView>(u"providerFileTable"_s).model()->index(0, 0).data().toString(), u"3"_s); // Its line.
    QVERIFY(!bench.shows(u"providerFileAccept"_s));
    bench.press(u"providerFileClose"_s);
    QCOMPARE(bench.part<TableView>(u"listingProvidersTable"_s).model()->rowCount(), 0);
}

void ListingPageTest::whatIsMissingIsToldAtItsField()
{
    ListingBench bench;
    bench.open(bench.office.city().editor);
    bench.page->primaryAction()->trigger();
    bench.press(u"listingSubmit"_s);
    QTRY_VERIFY(!bench.part<QWidget>(u"listingName"_s).accessibleDescription().isEmpty());
    bench.part<QLineEdit>(u"listingName"_s).setText(u"第二批"_s);
    bench.part<QLineEdit>(u"listingDocument"_s).setText(u"测试文件2号"_s);
    bench.press(u"listingSubmit"_s);
    QTRY_VERIFY(!bench.part<QWidget>(u"listingKnown"_s).accessibleDescription().isEmpty());
    bench.part<QCheckBox>(u"listingProgramme0"_s).setChecked(false);
    bench.part<QCheckBox>(u"listingProgramme1"_s).setChecked(false);
    bench.press(u"listingSubmit"_s);
    QTRY_VERIFY(bench.shows(u"listingProgrammesError"_s));
}

void ListingPageTest::aColleaguesBatchIsConfirmed()
{
    ListingBench bench;
    const ListingBatchId id = bench.proposed(bench.second);
    bench.open(bench.office.city().editor, id.toText());
    QTRY_VERIFY(bench.shows(u"batchConfirm"_s));
    bench.part<QPlainTextEdit>(u"delistText"_s).setPlainText(u"账单与用量不符"_s); // In the other view.
    bench.press(u"batchConfirm"_s);
    QTRY_COMPARE(bench.cell(bench.batches(), 0, 4), u"Confirmed"_s);
    QVERIFY(!bench.shows(u"batchStep"_s));
    QVERIFY(!bench.part<QPlainTextEdit>(u"delistText"_s).toPlainText().isEmpty());
    bench.office.sync();
    QCOMPARE(bench.office.city().get<ListingBatch>(id).state, BatchState::Confirmed);
}

void ListingPageTest::onesOwnBatchWaitsForAnother()
{
    ListingBench bench;
    bench.proposed(bench.office.city().editor);
    bench.open(bench.office.city().editor, u"batches"_s);
    QTRY_VERIFY(bench.shows(u"batchStep"_s));
    QVERIFY(!bench.shows(u"batchConfirm"_s));
    bench.press(u"batchDropOpen"_s);
    bench.part<QPlainTextEdit>(u"batchDropText"_s).setPlainText(u"名单有误"_s);
    bench.press(u"batchDropSend"_s);
    QTRY_COMPARE(bench.cell(bench.batches(), 0, 4), u"Dropped"_s);
}

void ListingPageTest::aProviderIsTakenOffWithAReason()
{
    ListingBench bench;
    bench.confirmed();
    bench.open(bench.office.city().editor);
    const QString name = bench.office.city().provider.name;
    bench.approved().selectRow(bench.rowOf(name));
    bench.press(u"delistOpen"_s);
    bench.press(u"delistSend"_s); // Without a reason nothing happens.
    QVERIFY(!bench.part<QWidget>(u"delistText"_s).accessibleDescription().isEmpty());
    bench.part<QPlainTextEdit>(u"delistText"_s).setPlainText(u"账单与用量不符"_s);
    bench.press(u"delistSend"_s);
    QTRY_COMPARE(bench.cell(bench.approved(), bench.rowOf(name), 6), u"Taken off"_s);
    QCOMPARE(bench.rowOf(name), 1); // After those who are on it.
    QVERIFY(!bench.shows(u"approvedStep"_s) || bench.approved().currentIndex().row() == 0);
    bench.office.sync();
    QCOMPARE(bench.programme().providers, std::vector {bench.market.other.id});
}

void ListingPageTest::aBatchWhoseApprovalIsOverIsTakenOff()
{
    ListingBench bench;
    bench.confirmed(localDate(bench.office.city().clock.now()).addDays(1));
    bench.office.city().advanceDays(5);
    bench.open(bench.office.city().editor, u"batches"_s);
    QTRY_COMPARE(bench.cell(bench.batches(), 0, 4), u"Approval over"_s);
    bench.press(u"batchEnd"_s);
    QTRY_COMPARE(bench.cell(bench.batches(), 0, 4), u"Confirmed"_s);
    QVERIFY(bench.cell(bench.part<TableView>(u"batchProvidersTable"_s), 0, 2).startsWith(u"off since"_s));
}

void ListingPageTest::aBatchThatNobodyConfirmedInTimeIsOnlyDropped()
{
    ListingBench bench;
    bench.proposed(bench.second, localDate(bench.office.city().clock.now()).addDays(1));
    bench.office.city().advanceDays(5);
    bench.open(bench.office.city().editor, u"batches"_s);
    QTRY_VERIFY(bench.shows(u"batchStep"_s));
    QCOMPARE(bench.cell(bench.batches(), 0, 4), u"Waits for confirmation"_s);
    QVERIFY(!bench.shows(u"batchConfirm"_s)); // The registry would refuse it.
    QVERIFY(bench.part<QLabel>(u"batchWords"_s).text().contains(u"can only be dropped"_s));
    bench.press(u"batchDropOpen"_s);
    bench.part<QPlainTextEdit>(u"batchDropText"_s).setPlainText(u"已过期"_s);
    bench.press(u"batchDropSend"_s);
    QTRY_COMPARE(bench.cell(bench.batches(), 0, 4), u"Dropped"_s); // Not "Approval over": it listed nobody.
}

void ListingPageTest::whatIsWrittenOfAProviderOutlastsASync()
{
    ListingBench bench;
    const QDate approved = localDate(bench.office.city().clock.now());
    bench.confirmed();
    bench.office.city().advanceDays(5);
    bench.open(bench.office.city().editor);
    const QDate today = bench.office.use.today();
    auto &from = bench.part<QDateEdit>(u"delistFrom"_s);
    auto &reason = bench.part<QPlainTextEdit>(u"delistText"_s);
    bench.approved().selectRow(bench.rowOf(bench.office.city().provider.name));
    QCOMPARE(from.date(), today);
    QCOMPARE(from.minimumDate(), approved);
    bench.press(u"delistOpen"_s);
    reason.setPlainText(u"账单与用量不符"_s);
    from.setDate(today.addDays(-2));
    bench.refresh();
    QCOMPARE(from.date(), today.addDays(-2));
    QCOMPARE(reason.toPlainText(), u"账单与用量不符"_s);
    bench.approved().selectRow(bench.rowOf(bench.market.other.name)); // Nothing of it is meant for another.
    QCOMPARE(from.date(), today);
    QCOMPARE(reason.toPlainText(), QString());
}

void ListingPageTest::anOpenProposalIsNotBegunAnew()
{
    ListingBench bench;
    bench.open(bench.office.city().editor);
    bench.page->primaryAction()->trigger();
    bench.press(u"listingAdd"_s);
    bench.part<QCheckBox>(u"listingProgramme0"_s).setChecked(false);
    bench.page->primaryAction()->trigger();
    QCOMPARE(bench.part<TableView>(u"listingProvidersTable"_s).model()->rowCount(), 1);
    QVERIFY(!bench.part<QCheckBox>(u"listingProgramme0"_s).isChecked());
}

void ListingPageTest::aChoiceStaysWithItsPlace()
{
    ListingBench bench;
    City &city = bench.office.city();
    bench.openInTwoPlaces();
    auto &places = bench.part<QComboBox>(u"listingPlace"_s);
    const auto chosen = [&] { return bench.part<TableView>(u"listingProvidersTable"_s).model()->rowCount(); };
    const auto add = [&](const Provider &provider) {
        auto &known = bench.part<QComboBox>(u"listingKnown"_s);
        known.setCurrentIndex(known.findData(provider.id.toText()));
        bench.press(u"listingAdd"_s);
    };
    const int home = places.findData(city.place.code), other = places.findData(u"310000"_s);
    places.setCurrentIndex(home);
    bench.page->primaryAction()->trigger();
    add(city.provider);
    add(bench.market.other);
    bench.part<QCheckBox>(u"listingProgramme0"_s).setChecked(false);
    places.setCurrentIndex(other);
    QVERIFY(!bench.shows(u"listingForm"_s));
    bench.page->primaryAction()->trigger();
    QCOMPARE(chosen(), 0); // Nothing of it is meant for another place.
    places.setCurrentIndex(home);
    QVERIFY(bench.shows(u"listingForm"_s));
    QCOMPARE(chosen(), 2);
    QVERIFY(!bench.part<QCheckBox>(u"listingProgramme0"_s).isChecked());
    QVERIFY(bench.part<QCheckBox>(u"listingProgramme1"_s).isChecked());
    places.setCurrentIndex(other);
    bench.confirmed(); // Its provider is on the list now.
    bench.office.sync();
    bench.refresh();
    places.setCurrentIndex(home);
    QCOMPARE(chosen(), 1);
    QVERIFY(bench.shows(u"listingFormNotice"_s)); // Nobody goes without a word.
    bench.press(u"listingCancel"_s);
    places.setCurrentIndex(other);
    places.setCurrentIndex(home);
    QVERIFY(!bench.shows(u"listingForm"_s)); // Given up.
}

void ListingPageTest::anotherProgrammesListTakesNobodyOut()
{
    ListingBench bench;
    City &city = bench.office.city();
    bench.openInTwoPlaces();
    auto &places = bench.part<QComboBox>(u"listingPlace"_s);
    auto &known = bench.part<QComboBox>(u"listingKnown"_s);
    const int home = places.findData(city.place.code);
    places.setCurrentIndex(home);
    bench.page->primaryAction()->trigger();
    known.setCurrentIndex(known.findData(city.provider.id.toText()));
    bench.press(u"listingAdd"_s);
    for (auto *tick : bench.page->findChildren<QCheckBox *>())
        tick->setChecked(tick->text() != programmeName(city.programme));
    places.setCurrentIndex(places.findData(u"310000"_s));
    ProposeListing other = bench.batch();
    other.programmes = {city.programme.id};
    QVERIFY(city.ask(city.editor, other));
    QVERIFY(city.ask(bench.second, ConfirmListing {other.batch}));
    bench.office.sync();
    bench.refresh();
    places.setCurrentIndex(home);
    QCOMPARE(bench.part<TableView>(u"listingProvidersTable"_s).model()->rowCount(), 1);
    QVERIFY(!bench.shows(u"listingFormNotice"_s));
}

void ListingPageTest::nothingIsClaimedWhileTheFirstRecordsCome()
{
    ListingBench bench;
    bench.confirmed();
    Office &office = bench.office;
    office.signIn(office.city().editor);
    office.remote.show(Remote::Reach::Online, true);
    QTRY_VERIFY(office.use.status.facts().firstFetch);
    bench.page = std::make_unique<ListingPage>(office.use, nullptr);
    bench.page->resize(1180, 900);
    bench.page->setVisible(true);
    bench.page->refresh();
    QTest::qWait(50);
    QVERIFY(!bench.shows(u"approvedEmpty"_s));
    QCOMPARE(bench.page->subtitle(), QString());
    QVERIFY(!bench.page->primaryAction()->enabled);
    office.sync();
    QTRY_COMPARE(bench.approved().model()->rowCount(), 2);
    QVERIFY(bench.page->primaryAction()->enabled);
}

void ListingPageTest::othersOnlyRead()
{
    ListingBench bench;
    bench.proposed(bench.office.city().editor);
    bench.open(bench.office.city().clerk, u"batches"_s);
    QVERIFY(!bench.page->primaryAction());
    QVERIFY(!bench.shows(u"batchConfirm"_s));
    QVERIFY(!bench.part<QWidget>(u"batchDropOpen"_s).isVisible());
    QVERIFY(!bench.shows(u"approvedStep"_s));
}

QTEST_MAIN(ListingPageTest)
#include "tst_listing_page.moc"
