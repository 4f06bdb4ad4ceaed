#include "core/evidence/bill_file.h"
#include "core/registry/verify/verification.h"
#include "tests/registry/service/town.h"

#include "core/base/uscc.h"

#include <QtTest>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

/// Bills that a provider signed, at the registry: whatever a device says, the signature is verified here, and what was taken can
/// be proved later.
class tst_SignedBills : public QObject {
    Q_OBJECT
    std::unique_ptr<Town> m_town;
    const KeyPair m_key = KeyPair::generate();
    Provider m_provider;
    VoucherId m_voucher;
    int m_invoices = 0;

    template <typename IdType> IdType newId() { return IdType(m_town->host().ids().next()); }
    Answer perform(const QString &login, Payload payload) { return m_town->perform(login, std::move(payload)); }
    Answer atShared(const QString &login, Payload payload) { return m_town->perform(login, std::move(payload), PlaceCode::shared()); }
    static QString code(const Answer &answer) { return answer.error ? answer.error->code : enumText(answer.kind); }
    template <typename T> T record(decltype(T::id) id)
    {
        T found;
        (void)m_town->host().store().look([&](StoreView &view) {
            view.eachRecord(kindOf<T>, [&](const AnyRecord &record) {
                if (idOf(record) == id.value)
                    found = std::get<T>(record);
            });
        });
        return found;
    }
    void makeProvider();
    void makeVoucher();
    Redemption requested(Money cost = Money::fromYuan(10'000));
    BillStatement statementFor(const Redemption &redemption);
    QString handIn(const Redemption &redemption, const SignedBill &bill) { return code(perform(u"company1"_s, ConfirmSignedBill{ redemption.id, bill })); }

private Q_SLOTS:
    void initTestCase()
    {
        m_town = std::make_unique<Town>();
        makeProvider();
        makeVoucher();
    }
    void aSignedBillConfirms();
    void aForgedOneIsRefused();
    void anAlteredOneIsRefused();
    void anotherCompanysIsRefused();
    void oneThatWasUsedIsRefused();
    void aRevokedKeysIsRefused();
    void verificationIsClean() { QCOMPARE(m_town->differences(), QStringList()); }
    void verificationFindsWhatWasTamperedWith();
};

void tst_SignedBills::makeProvider()
{
    m_provider.id = newId<ProviderId>();
    m_provider.uscc = usccFrom({ u"91990001"_s, u"MC000001"_s });
    m_provider.name = u"Provider"_s;
    QCOMPARE(code(atShared(u"editor"_s, ListProvider{ m_provider })), u"Applied"_s);
    NewAccount person;
    person.login = person.personName = u"provider"_s;
    person.roles = { Role::ProviderUser };
    person.provider = m_provider.id;
    QVERIFY(m_town->desk().hire(person).has_value());
    const QString key = QString::fromLatin1(m_key.publicKey().toBase64());
    QCOMPARE(code(atShared(u"provider"_s, AnnounceBillKey{ m_provider.id, key, u"billing"_s, localDate(m_town->clock().now()).addYears(1) })), u"Applied"_s);
    QCOMPARE(code(atShared(u"company1"_s, AnnounceBillKey{ m_provider.id, key, u"mine"_s, localDate(m_town->clock().now()) })), u"WrongRole"_s);
}

void tst_SignedBills::makeVoucher()
{
    Programme programme = m_town->programme();
    programme.noticeDays = 0;
    QCOMPARE(code(perform(u"editor"_s, PublishProgramme{ programme })), u"Applied"_s);
    const ApplicationId application = m_town->proposedApplication(u"company1"_s);
    m_voucher = newId<VoucherId>();
    QCOMPARE(code(perform(u"approver1"_s, ConfirmAward{ application })), u"Applied"_s);
    QCOMPARE(code(perform(u"clerk"_s, PublishNotice{ application })), u"Applied"_s);
    m_town->clock().advance(std::chrono::hours(48));
    QCOMPARE(code(perform(u"clerk"_s, AwardApplication{ application })), u"Applied"_s);
    QCOMPARE(code(perform(u"clerk"_s, IssueVoucher{ application, m_voucher })), u"Applied"_s);
    programme.providers = { m_provider.id }; // Only now: an application would have to name one of them.
    QCOMPARE(code(perform(u"editor"_s, PublishProgramme{ programme })), u"Applied"_s);
    QCOMPARE(code(perform(u"company1"_s, BindVoucher{ m_voucher, m_provider.id, u"C-1"_s })), u"Applied"_s);
}

Redemption tst_SignedBills::requested(Money cost)
{
    const QDate today = localDate(m_town->clock().now());
    const RequestRedemption request{ .redemption = newId<RedemptionId>(),
        .voucher = m_voucher,
        .provider = {},
        .contractNumber = {},
        .invoiceNumber = u"25442000%1"_s.arg(++m_invoices, 12, 10, QLatin1Char('0')),
        .period = { today.addDays(-1), today },
        .cost = cost,
        .amount = {} };
    [&] { QCOMPARE(code(perform(u"company1"_s, request)), u"Applied"_s); }();
    return record<Redemption>(request.redemption);
}

BillStatement tst_SignedBills::statementFor(const Redemption &redemption)
{
    return { .provider = m_provider.uscc,
        .buyer = record<Company>(redemption.company).uscc,
        .voucher = redemption.voucherCode,
        .contract = redemption.contractNumber,
        .invoice = redemption.invoiceNumber,
        .from = redemption.period.from,
        .to = redemption.period.to,
        .cost = redemption.cost,
        .issuedAt = m_town->clock().now() };
}

void tst_SignedBills::aSignedBillConfirms()
{
    const Redemption redemption = requested();
    // As it comes out of the file that the provider sent.
    const auto bill = readBillFile(billFile(signBill(statementFor(redemption), m_key)));
    QVERIFY(bill);
    QCOMPARE(handIn(redemption, *bill), u"Applied"_s);
    const auto confirmed = record<Redemption>(redemption.id);
    QCOMPARE(confirmed.state, RedemptionState::Confirmed);
    QVERIFY(confirmed.signedBill == *bill); // The evidence is kept.
    QCOMPARE(code(perform(u"finance"_s, ApproveRedemption{ redemption.id })), u"Applied"_s);
}

void tst_SignedBills::aForgedOneIsRefused()
{
    const Redemption redemption = requested();
    const KeyPair forger = KeyPair::generate();
    // Under a key of the forger's own, and under the provider's name.
    SignedBill bill = signBill(statementFor(redemption), forger);
    QCOMPARE(handIn(redemption, bill), u"NotFound"_s);
    bill.key = QString::fromLatin1(m_key.publicKey().toBase64());
    QCOMPARE(handIn(redemption, bill), u"BadSignature"_s);
    bill.signature.clear();
    QCOMPARE(handIn(redemption, bill), u"BadSignature"_s);
    QCOMPARE(record<Redemption>(redemption.id).state, RedemptionState::Held);
}

void tst_SignedBills::anAlteredOneIsRefused()
{
    const Redemption redemption = requested();
    BillStatement less = statementFor(redemption);
    less.cost = Money::fromYuan(9'000);
    SignedBill bill = signBill(less, m_key);
    QCOMPARE(handIn(redemption, bill), u"RuleFails"_s); // Another amount.
    bill.bill.cost = redemption.cost;
    QCOMPARE(handIn(redemption, bill), u"BadSignature"_s); // Made to fit.
    QCOMPARE(record<Redemption>(redemption.id).state, RedemptionState::Held);
}

void tst_SignedBills::anotherCompanysIsRefused()
{
    const Redemption redemption = requested();
    BillStatement others = statementFor(redemption);
    others.buyer = record<Company>(m_town->companyOf(u"company2"_s)).uscc;
    QCOMPARE(handIn(redemption, signBill(others, m_key)), u"RuleFails"_s);
    const Answer foreign = perform(u"company2"_s, ConfirmSignedBill{ redemption.id, signBill(statementFor(redemption), m_key) });
    QCOMPARE(code(foreign), u"NotYours"_s);
}

void tst_SignedBills::oneThatWasUsedIsRefused()
{
    const Redemption first = requested();
    const Redemption second = requested();
    const SignedBill bill = signBill(statementFor(first), m_key);
    QCOMPARE(handIn(second, bill), u"RuleFails"_s);
    QCOMPARE(handIn(first, bill), u"Applied"_s);
    QCOMPARE(handIn(first, bill), u"AlreadyExists"_s);
    QCOMPARE(handIn(second, bill), u"RuleFails"_s);
}

void tst_SignedBills::aRevokedKeysIsRefused()
{
    const KeyPair lost = KeyPair::generate();
    const QString key = QString::fromLatin1(lost.publicKey().toBase64());
    QCOMPARE(code(atShared(u"provider"_s, AnnounceBillKey{ m_provider.id, key, u"lost"_s, localDate(m_town->clock().now()) })), u"Applied"_s);
    const Redemption before = requested();
    const Redemption after = requested();
    QCOMPARE(handIn(before, signBill(statementFor(before), lost)), u"Applied"_s);
    QCOMPARE(code(atShared(u"provider"_s, RevokeBillKey{ m_provider.id, key })), u"Applied"_s);
    QCOMPARE(handIn(after, signBill(statementFor(after), lost)), u"Closed"_s);
}

void tst_SignedBills::verificationFindsWhatWasTamperedWith()
{
    const auto report = verify(m_town->host().store());
    QVERIFY(report);
    QCOMPARE(report->figures.at(u"signedBills"_s), 3);
    Redemption confirmed;
    (void)m_town->host().store().look([&](StoreView &view) {
        view.eachRecord(RecordKind::Redemption, [&](const AnyRecord &record) {
            if (std::get<Redemption>(record).signedBill)
                confirmed = std::get<Redemption>(record);
        });
    });
    confirmed.signedBill->bill.cost += Money::fromFen(1);
    QVERIFY(m_town->host().store().change([&](StoreTransaction &transaction) -> Result<void> {
        transaction.publish({ confirmed });
        return {};
    }));
    const QString found = m_town->differences().join(u'\n');
    QVERIFY2(found.contains(u"signature does not match"_s), qPrintable(found));
    QVERIFY2(found.contains(u"Cost is"_s), qPrintable(found));
}

QTEST_GUILESS_MAIN(tst_SignedBills)
#include "tst_signed_bills.moc"
