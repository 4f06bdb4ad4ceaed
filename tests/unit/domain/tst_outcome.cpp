#include "tests/support/city.h"

using namespace cpv;
using namespace Qt::StringLiterals;

/// A company tells what its project came to.
class OutcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isKeptForTheCompanyAndItsOffice();
    void aLaterReportReplacesOnlyWhatWasSeen();
    void isNotTheOfficesNorAStrangersToTell();
    void needsAProjectionAndAVoucherThatPaid();
    void anEndedVoucherThatPaidNothingWillDo();
    void figuresAreChecked_data();
    void figuresAreChecked();

private:
    ApplicationId awarded(bool projected);
    void pay(VoucherId voucher) { QVERIFY(m_city->ask(m_city->financeB, SettleRedemption {m_city->approved(voucher, Money::fromYuan(10'000)), u"B"_s, u"R"_s})); }
    Errc refusal(AccountId account, const ActualFigures &figures, std::optional<qint32> seen = {}) const
    {
        const Result<Effects> effects = m_city->ask(account, RecordOutcome {m_application, figures}, seen);
        return effects ? Errc::Internal : effects.error().code;
    }
    static ActualFigures figures(int months)
    {
        const ActualMonth month {Money::fromYuan(20'000), Money::fromYuan(10'000), Money::fromYuan(8'000), Money::fromYuan(500)};
        return {Money::fromYuan(60'000), QDate(2026, 3, 1), std::vector(std::size_t(months), month), u" 样本更干净 "_s};
    }

    std::unique_ptr<City> m_city;
    ApplicationId m_application;
    VoucherId m_voucher;
};

void OutcomeTest::init()
{
    m_city = std::make_unique<City>();
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        m_city->grant(m_city->programme.id, payer, Money::fromYuan(1'000'000));
    m_application = awarded(true);
    m_voucher = *m_city->get<Application>(m_application).voucher;
    pay(m_voucher);
    m_city->advanceDays(90); // Mid-June: three months are over.
}

ApplicationId OutcomeTest::awarded(bool projected)
{
    ApplicationForm form = m_city->form(Money::fromYuan(100'000));
    if (projected)
        form.projection = Projection {.title = u"质检"_s, .basis = u"inspection"_s};
    const auto id = m_city->newId<ApplicationId>();
    const auto must = [this](AccountId account, const Payload &payload) { [&] { QVERIFY(m_city->ask(account, payload)); }(); };
    must(m_city->owner, SubmitApplication {id, form, {}});
    must(m_city->clerk, AcceptApplication {id});
    must(m_city->reviewer, ProposeAward {id, {}, u"merit"_s, u"同意"_s});
    must(m_city->approverA, ConfirmAward {id});
    must(m_city->clerk, PublishNotice {id});
    m_city->advanceDays(14);
    must(m_city->clerk, AwardApplication {id});
    must(m_city->clerk, IssueVoucher {id, m_city->newId<VoucherId>()});
    return id;
}

void OutcomeTest::isKeptForTheCompanyAndItsOffice()
{
    QVERIFY(m_city->ask(m_city->owner, RecordOutcome {m_application, figures(2)}));
    const Outcome &told = m_city->get<Outcome>(Outcome::idOf(m_application));
    QCOMPARE(told.application, m_application);
    QCOMPARE(told.company, m_city->company.id);
    QCOMPARE(told.place, m_city->place);
    QCOMPARE(told.months.size(), 2U);
    QCOMPARE(told.capital, Money::fromYuan(60'000));
    QCOMPARE(told.note, u"样本更干净"_s);
    QCOMPARE(told.reportedBy, m_city->get<Account>(m_city->owner).personName);
    QCOMPARE(told.version, 1);
    const Audience audience = audienceOf(told);
    QVERIFY(audience.company == m_city->company.id && audience.officials && !audience.everybody && !audience.provider);
}

void OutcomeTest::aLaterReportReplacesOnlyWhatWasSeen()
{
    QVERIFY(m_city->ask(m_city->owner, RecordOutcome {m_application, figures(1)}));
    QCOMPARE(refusal(m_city->owner, figures(2)), Errc::Conflict); // Of somebody who saw none.
    QVERIFY(m_city->ask(m_city->owner, RecordOutcome {m_application, figures(3)}, 1));
    QCOMPARE(refusal(m_city->owner, figures(2), 1), Errc::Conflict);
    const Outcome &told = m_city->get<Outcome>(Outcome::idOf(m_application));
    QCOMPARE(told.months.size(), 3U);
    QCOMPARE(told.version, 2);
}

void OutcomeTest::isNotTheOfficesNorAStrangersToTell()
{
    QCOMPARE(refusal(m_city->clerk, figures(1)), Errc::WrongRole);
    QCOMPARE(refusal(m_city->stranger, figures(1)), Errc::NotYours);
    m_city->place = PlaceCode {u"310000"_s};
    QCOMPARE(refusal(m_city->owner, figures(1)), Errc::WrongPlace);
}

void OutcomeTest::needsAProjectionAndAVoucherThatPaid()
{
    m_application = awarded(false);
    QCOMPARE(refusal(m_city->owner, figures(1)), Errc::Missing);
    m_application = awarded(true);
    QCOMPARE(refusal(m_city->owner, figures(1)), Errc::WrongState);
    pay(*m_city->get<Application>(m_application).voucher);
    QVERIFY(m_city->ask(m_city->owner, RecordOutcome {m_application, figures(1)}));
}

void OutcomeTest::anEndedVoucherThatPaidNothingWillDo()
{
    m_application = awarded(true);
    QVERIFY(m_city->ask(m_city->approverA, RevokeVoucher {*m_city->get<Application>(m_application).voucher, u"停产"_s}));
    QVERIFY(m_city->ask(m_city->owner, RecordOutcome {m_application, figures(1)}));
}

void OutcomeTest::figuresAreChecked_data()
{
    QTest::addColumn<std::function<void(ActualFigures &)>>("change");
    QTest::addColumn<Errc>("error");
    const auto row = [](const char *name, std::function<void(ActualFigures &)> change, Errc error) { QTest::newRow(name) << std::move(change) << error; };
    row("no month", [](ActualFigures &f) { f.months.clear(); }, Errc::Missing);
    row("no first month", [](ActualFigures &f) { f.firstMonth = {}; }, Errc::Missing);
    row("not the first of a month", [](ActualFigures &f) { f.firstMonth = QDate(2026, 3, 2); }, Errc::OutOfRange);
    row("long before the application", [](ActualFigures &f) { f.firstMonth = QDate(2025, 2, 1); }, Errc::OutOfRange);
    row("a month that is not over", [](ActualFigures &f) { f.months.resize(4); }, Errc::TooEarly);
    row("a negative investment", [](ActualFigures &f) { f.capital = Money::fromYuan(-1); }, Errc::OutOfRange);
    row("a negative benefit", [](ActualFigures &f) { f.months[1].benefit = Money::fromYuan(-1); }, Errc::OutOfRange);
    row("a negative bill", [](ActualFigures &f) { f.months[0].compute = Money::fromYuan(-1); }, Errc::OutOfRange);
    row("more covered than billed", [](ActualFigures &f) { f.months[0].covered = Money::fromYuan(10'001); }, Errc::OutOfRange);
    row("an amount beyond sense", [](ActualFigures &f) { f.months[0].other = Money::fromYuan(2'000'000'000); }, Errc::OutOfRange);
    row("a long note", [](ActualFigures &f) { f.note = QString(LongestOutcomeNote + 1, u'x'); }, Errc::TooLong);
}

void OutcomeTest::figuresAreChecked()
{
    QFETCH(std::function<void(ActualFigures &)>, change);
    QFETCH(Errc, error);
    ActualFigures told = figures(3);
    change(told);
    QCOMPARE(refusal(m_city->owner, told), error);
    QVERIFY(!m_city->world.find<Outcome>(Outcome::idOf(m_application)));
}

QTEST_GUILESS_MAIN(OutcomeTest)
#include "tst_outcome.moc"
