#include "core/domain/bill_check.h"
#include "tests/support/city.h"

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

QString keyText(char letter) { return QString::fromLatin1(QByteArray(32, letter).toBase64()); }

/// As errors of a bill are written.
QStringList words(const QStringList &more = {}) { return QStringList {SignedBillSubject.toString()} + more; }

} // namespace

/// A provider announces keys, and a bill under one of them confirms the redemption it is for: nothing else does. Whether the
/// signature is right is no matter of the decider's.
class SignedBillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void confirmsWhatItIsFor();
    void comesFromTheCompanyOnly();
    void mustAgreeInEveryPoint_data();
    void mustAgreeInEveryPoint();
    void anotherRedemptionsBillIsRefused();
    void isUsedOnce();
    void anInvoiceIsStillFreeOnceItsHoldWentBack();
    void whatTheProviderConfirmedNeedsNone();
    void aClaimNeedsNone();
    void anUnknownKeyIsRefused();
    void aRevokedKeyIsRefusedHoweverOldTheBill();
    void anExpiredKeyIsRefused();
    void aBillOfTheFutureIsRefused();
    void aUsageFileMustBeTheSame();
    void keysAreTheProvidersOwn();
    void keysAreChecked();
    void aListingLeavesTheKeysAlone();

private:
    Result<Effects> atShared(AccountId account, const Payload &payload) const
    {
        const PlaceCode here = std::exchange(m_city->place, PlaceCode::shared());
        Result<Effects> effects = m_city->ask(account, payload);
        m_city->place = here;
        return effects;
    }
    AnnounceBillKey announcement(char letter) const
    {
        return {m_city->provider.id, keyText(letter), u"出账系统"_s, localDate(m_city->clock.now()).addYears(1)};
    }
    SignedBill billFor(RedemptionId id) const;
    Error refusal(const SignedBill &bill) const
    {
        const Result<Effects> effects = m_city->ask(m_city->owner, ConfirmSignedBill {m_redemption, bill});
        return effects ? Error {} : effects.error();
    }
    RedemptionState state() const { return m_city->get<Redemption>(m_redemption).state; }

    std::unique_ptr<City> m_city;
    VoucherId m_voucher;
    RedemptionId m_redemption;
};

void SignedBillTest::init()
{
    m_city = std::make_unique<City>();
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        m_city->grant(m_city->programme.id, payer, Money::fromYuan(1'000'000));
    m_voucher = m_city->issued(Money::fromYuan(100'000));
    m_redemption = m_city->requested(m_voucher, Money::fromYuan(10'000));
    QVERIFY(atShared(m_city->providerUser, announcement('k')));
}

SignedBill SignedBillTest::billFor(RedemptionId id) const
{
    const auto &redemption = m_city->get<Redemption>(id);
    return {.bill = {.provider = m_city->provider.uscc,
                .buyer = m_city->company.uscc,
                .voucher = redemption.voucherCode,
                .contract = redemption.contractNumber,
                .invoice = redemption.invoiceNumber,
                .from = redemption.period.from,
                .to = redemption.period.to,
                .cost = redemption.cost,
                .issuedAt = m_city->clock.now()},
        .key = keyText('k'),
        .signature = u"c2lnbmVk"_s};
}

void SignedBillTest::confirmsWhatItIsFor()
{
    const Voucher before = m_city->get<Voucher>(m_voucher);
    const SignedBill bill = billFor(m_redemption);
    QVERIFY(m_city->ask(m_city->owner, ConfirmSignedBill {m_redemption, bill}));
    const auto &confirmed = m_city->get<Redemption>(m_redemption);
    QCOMPARE(confirmed.state, RedemptionState::Confirmed);
    QCOMPARE(confirmed.amount, Money::fromYuan(8'000));
    QVERIFY(confirmed.signedBill == bill);
    QCOMPARE(m_city->get<Voucher>(m_voucher).left, before.left);
    // And on it goes as any other.
    QVERIFY(m_city->ask(m_city->finance, ApproveRedemption {m_redemption}));
    QVERIFY(m_city->ask(m_city->financeB, SettleRedemption {m_redemption, u"B"_s, u"R"_s}));
    QVERIFY(m_city->get<Redemption>(m_redemption).signedBill == bill);
}

void SignedBillTest::comesFromTheCompanyOnly()
{
    const ConfirmSignedBill confirmation {m_redemption, billFor(m_redemption)};
    QCOMPARE(m_city->ask(m_city->stranger, confirmation).error().code, Errc::NotYours);
    QCOMPARE(m_city->ask(m_city->finance, confirmation).error().code, Errc::WrongRole);
    QCOMPARE(m_city->ask(m_city->providerUser, confirmation).error().code, Errc::WrongRole);
    QCOMPARE(state(), RedemptionState::Held);
}

void SignedBillTest::mustAgreeInEveryPoint_data()
{
    using Spoil = std::function<void(BillStatement &)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("point");
    const auto row = [](BillPoint point, const Spoil &spoil) { QTest::newRow(qPrintable(enumText(point))) << spoil << enumText(point); };
    row(BillPoint::Provider, [](BillStatement &bill) { bill.provider = usccFrom({u"91520100"_s, u"MA500001"_s}); });
    row(BillPoint::Buyer, [](BillStatement &bill) { bill.buyer = usccFrom({u"91520100"_s, u"MA500001"_s}); });
    row(BillPoint::Voucher, [](BillStatement &bill) { bill.voucher = u"TS-V-2026-999999"_s; });
    row(BillPoint::Contract, [](BillStatement &bill) { bill.contract = u"HT-2"_s; });
    row(BillPoint::Invoice, [](BillStatement &bill) { bill.invoice = u"another"_s; });
    row(BillPoint::Period, [](BillStatement &bill) { bill.to = bill.to.addDays(1); });
    row(BillPoint::Cost, [](BillStatement &bill) { bill.cost -= Money::fromFen(1); });
}

void SignedBillTest::mustAgreeInEveryPoint()
{
    QFETCH(std::function<void(BillStatement &)>, spoil);
    QFETCH(QString, point);
    SignedBill bill = billFor(m_redemption);
    spoil(bill.bill);
    const Error error = refusal(bill);
    QCOMPARE(error.code, Errc::RuleFails);
    QCOMPARE(error.arguments.first(2), words({point}));
    QCOMPARE(error.arguments.size(), 4); // With both sides, so that it can be said what is wrong.
    QVERIFY(error.arguments[2] != error.arguments[3]);
    QCOMPARE(state(), RedemptionState::Held);
}

void SignedBillTest::anotherRedemptionsBillIsRefused()
{
    const RedemptionId other = m_city->requested(m_voucher, Money::fromYuan(10'000));
    QCOMPARE(refusal(billFor(other)).arguments.first(2), words({enumText(BillPoint::Invoice)}));
}

void SignedBillTest::isUsedOnce()
{
    const SignedBill bill = billFor(m_redemption);
    QVERIFY(m_city->ask(m_city->owner, ConfirmSignedBill {m_redemption, bill}));
    const Error again = refusal(bill);
    QCOMPARE(again.code, Errc::AlreadyExists);
    QCOMPARE(again.arguments, words());
    // Nor for a redemption that is made to look like it: the invoice is counted.
    const auto &first = m_city->get<Redemption>(m_redemption);
    RequestRedemption twin;
    twin.redemption = m_city->newId<RedemptionId>();
    twin.voucher = m_voucher;
    twin.invoiceNumber = first.invoiceNumber;
    twin.period = first.period;
    twin.cost = first.cost;
    QCOMPARE(m_city->ask(m_city->owner, twin).error().code, Errc::AlreadyExists);
}

void SignedBillTest::anInvoiceIsStillFreeOnceItsHoldWentBack()
{
    const Redemption first = m_city->get<Redemption>(m_redemption);
    const SignedBill bill = billFor(m_redemption);
    QVERIFY(m_city->ask(m_city->owner, CancelRedemption {m_redemption, {}}));
    QCOMPARE(refusal(bill).code, Errc::WrongState);
    m_redemption = m_city->newId<RedemptionId>();
    RequestRedemption anew;
    anew.redemption = m_redemption;
    anew.voucher = m_voucher;
    anew.invoiceNumber = first.invoiceNumber;
    anew.period = first.period;
    anew.cost = first.cost;
    QVERIFY(m_city->ask(m_city->owner, anew));
    QVERIFY(m_city->ask(m_city->owner, ConfirmSignedBill {m_redemption, bill}));
}

void SignedBillTest::whatTheProviderConfirmedNeedsNone()
{
    QVERIFY(m_city->ask(m_city->providerUser, ConfirmBill {m_redemption, Money::fromYuan(10'000), {}}));
    QCOMPARE(refusal(billFor(m_redemption)).code, Errc::WrongState);
}

void SignedBillTest::aClaimNeedsNone()
{
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        m_city->grant(m_city->payFirst.id, payer, Money::fromYuan(1'000'000));
    m_redemption = m_city->requested(m_city->issued(Money::fromYuan(100'000), m_city->payFirst.id), Money::fromYuan(10'000));
    QCOMPARE(refusal(billFor(m_redemption)).code, Errc::WrongState);
}

void SignedBillTest::anUnknownKeyIsRefused()
{
    SignedBill bill = billFor(m_redemption);
    bill.key = keyText('x');
    QCOMPARE(refusal(bill).code, Errc::NotFound);
    QCOMPARE(refusal(bill).arguments, words());
}

void SignedBillTest::aRevokedKeyIsRefusedHoweverOldTheBill()
{
    const SignedBill bill = billFor(m_redemption);
    m_city->advanceDays(2);
    QVERIFY(atShared(m_city->providerUser, RevokeBillKey {m_city->provider.id, keyText('k')}));
    const QString day = localDate(m_city->clock.now()).toString(Qt::ISODate);
    QCOMPARE(refusal(bill).code, Errc::Closed);
    QCOMPARE(refusal(bill).arguments, words({u"Revoked"_s, day}));
    QVERIFY(m_city->get<Provider>(m_city->provider.id).billKeys.front().revokedBy == m_city->providerUser);
    // For good: it is neither revoked twice nor announced again.
    QCOMPARE(atShared(m_city->providerUser, RevokeBillKey {m_city->provider.id, keyText('k')}).error().code, Errc::WrongState);
    QCOMPARE(atShared(m_city->providerUser, announcement('k')).error().code, Errc::AlreadyExists);
}

void SignedBillTest::anExpiredKeyIsRefused()
{
    const QDate last = localDate(m_city->clock.now()).addDays(3);
    AnnounceBillKey brief = announcement('b');
    brief.validTo = last;
    QVERIFY(atShared(m_city->providerUser, brief));
    SignedBill bill = billFor(m_redemption);
    bill.key = keyText('b');
    m_city->advanceDays(4);
    QCOMPARE(refusal(bill).code, Errc::Closed);
    QCOMPARE(refusal(bill).arguments, words({u"Expired"_s, last.toString(Qt::ISODate)}));
    m_city->advanceDays(-1); // Its last day counts.
    QVERIFY(m_city->ask(m_city->owner, ConfirmSignedBill {m_redemption, bill}));
}

void SignedBillTest::aBillOfTheFutureIsRefused()
{
    SignedBill bill = billFor(m_redemption);
    bill.bill.issuedAt = m_city->clock.now() + std::chrono::hours(25);
    QCOMPARE(refusal(bill).code, Errc::TooEarly);
    bill.bill.issuedAt = m_city->clock.now() + std::chrono::hours(1); // Clocks differ.
    QCOMPARE(refusal(bill).code, Errc::Internal);
}

void SignedBillTest::aUsageFileMustBeTheSame()
{
    const QString usage(64, u'a');
    RequestRedemption request;
    request.redemption = m_redemption = m_city->newId<RedemptionId>();
    request.voucher = m_voucher;
    request.invoiceNumber = u"25442000000000000001"_s;
    request.period = {QDate(2026, 2, 1), QDate(2026, 2, 28)};
    request.cost = Money::fromYuan(10'000);
    request.bill = BilledUsage {usage, Money::fromYuan(10'000), request.period.from, request.period.to, 3};
    QVERIFY(m_city->ask(m_city->owner, request));
    SignedBill bill = billFor(m_redemption);
    bill.bill.usage = QString(64, u'b');
    QCOMPARE(refusal(bill).arguments.value(1), enumText(BillPoint::Usage));
    bill.bill.usage = u"ABC"_s;
    QCOMPARE(refusal(bill).code, Errc::OutOfRange);
    bill.bill.usage = usage;
    QVERIFY(m_city->ask(m_city->owner, ConfirmSignedBill {m_redemption, bill}));
}

void SignedBillTest::keysAreTheProvidersOwn()
{
    for (const AccountId account : {m_city->owner, m_city->editor, m_city->finance})
        QCOMPARE(atShared(account, announcement('o')).error().code, Errc::WrongRole);
    AnnounceBillKey others = announcement('o');
    others.provider = m_city->newId<ProviderId>();
    QCOMPARE(atShared(m_city->providerUser, others).error().code, Errc::NotYours);
    QCOMPARE(m_city->ask(m_city->providerUser, announcement('o')).error().code, Errc::WrongPlace);
    const BillKey key = m_city->get<Provider>(m_city->provider.id).billKeys.front();
    QCOMPARE(key.announcedBy, m_city->providerUser);
    QCOMPARE(key.name, u"出账系统"_s);
}

void SignedBillTest::keysAreChecked()
{
    const auto code = [this](const std::function<void(AnnounceBillKey &)> &spoil) {
        AnnounceBillKey spoilt = announcement('n');
        spoil(spoilt);
        const auto effects = atShared(m_city->providerUser, spoilt);
        return effects ? Errc::Internal : effects.error().code;
    };
    QCOMPARE(code([](AnnounceBillKey &key) { key.key = u"short"_s; }), Errc::Malformed);
    QCOMPARE(code([](AnnounceBillKey &key) { key.key += u"="_s; }), Errc::Malformed);
    QCOMPARE(code([](AnnounceBillKey &key) { key.name = u" "_s; }), Errc::Missing);
    QCOMPARE(code([](AnnounceBillKey &key) { key.name = QString(61, u'n'); }), Errc::TooLong);
    QCOMPARE(code([](AnnounceBillKey &key) { key.validTo = {}; }), Errc::OutOfRange);
    QCOMPARE(code([](AnnounceBillKey &key) { key.validTo = QDate(2026, 1, 1); }), Errc::OutOfRange);
    QCOMPARE(code([](AnnounceBillKey &key) { key.validTo = key.validTo.addYears(3); }), Errc::OutOfRange);
    for (char letter = '1'; letter < '1' + MostBillKeys - 1; ++letter)
        QVERIFY(atShared(m_city->providerUser, announcement(letter)));
    QCOMPARE(code([](AnnounceBillKey &) { }), Errc::OutOfRange);
    QVERIFY(atShared(m_city->providerUser, RevokeBillKey {m_city->provider.id, keyText('1')}));
    QCOMPARE(code([](AnnounceBillKey &) { }), Errc::Internal);
}

void SignedBillTest::aListingLeavesTheKeysAlone()
{
    Provider listed = m_city->provider;
    listed.name = u"算力商股份"_s;
    listed.billKeys = {{.key = keyText('e'), .name = u"slipped in"_s, .announcedBy = m_city->editor, .validTo = QDate(2030, 1, 1)}};
    QVERIFY(atShared(m_city->editor, ListProvider {listed}));
    const auto &kept = m_city->get<Provider>(m_city->provider.id);
    QCOMPARE(kept.name, listed.name);
    QCOMPARE(kept.billKeys.size(), size_t(1));
    QCOMPARE(kept.billKeys.front().key, keyText('k'));
}

QTEST_GUILESS_MAIN(SignedBillTest)
#include "tst_signed_bill.moc"
