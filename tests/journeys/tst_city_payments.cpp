#include "core/base/money_text.h"
#include "core/evidence/digest.h"
#include "tests/journeys/stage/city_money.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString maker = u"wangfang"_s, releaser = u"heyun"_s;
const QString paidInvoice = u"25442000000077770001"_s, bouncedInvoice = u"25442000000077770002"_s;
const QString receipt = u"20261205000123"_s;
const QString bankReason = u"账户已销户"_s;
constexpr Money contract = Money::fromYuan(120'000);
constexpr Money paidBill = Money::fromFen(40'000'01), bouncedBill = Money::fromYuan(25'000);

}

/// How public money leaves: a batch by one person, its release by another, the bank's file and its answer, and what the company sees.
class CityPaymentsTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBatchIsMade();
    void whoMadeItMayNotReleaseIt();
    void anotherPersonReleasesIt();
    void theBankGetsTheFileThatWasReleased();
    void anAnswerWithAWrongAmountIsNotTaken();
    void theAnswerPaysAllButOne();
    void theCompanySeesBoth();
    void whatCameBackWaitsForTheNextBatch();
    void theBooksAddUp();

private:
    Settlement batch();
    void openBatch(Client &finance);
    /// The bank pays everything but the one that bounces; `wrong` adds to each amount.
    QString answer(const QString &name, Money wrong);

    std::unique_ptr<CityStage> m_stage;
    std::unique_ptr<Client> m_maker;
    std::unique_ptr<Client> m_releaser;
    Voucher m_voucher;
    Redemption m_paid, m_bounced;
};

void CityPaymentsTest::initTestCase()
{
    play([this] {
        m_stage = std::make_unique<CityStage>(
            SubsidyKind::Compute, QStringList {u"limin"_s, u"wangjianguo"_s, u"chenli"_s, maker, releaser});
        grantMore(m_stage->office(), m_stage->setting(), contract);
        m_voucher = issuedVoucher(*m_stage, u"焊点质量预测"_s, contract);
        const QDate today = m_stage->today();
        m_paid = approvedBill(*m_stage, {m_voucher.id, paidInvoice, {today.addDays(-20), today.addDays(-11)}, paidBill});
        m_bounced = approvedBill(*m_stage, {m_voucher.id, bouncedInvoice, {today.addDays(-10), today.addDays(-1)}, bouncedBill});
        m_maker = m_stage->window(maker);
    });
}

Settlement CityPaymentsTest::batch()
{
    const auto holds = [this](const Settlement &each) {
        return std::ranges::find(each.lines, m_paid.id, &PaymentLine::redemption) != each.lines.end();
    };
    return m_stage->record<Settlement>(holds);
}

void CityPaymentsTest::openBatch(Client &finance)
{
    finance.click(u"nav_budget"_s);
    finance.click(u"segment_settlements"_s);
    finance.openRow(u"batchesTable"_s, {batch().number});
    finance.waitForText(u"pageTitle"_s, batch().number);
}

QString CityPaymentsTest::answer(const QString &name, Money wrong)
{
    QString text = u"reference,result,amount,bank_receipt,reason\n"_s;
    for (const PaymentLine &line : batch().lines) {
        const QString amount = yuanText(line.amount + wrong).remove(u',');
        text += line.redemption == m_bounced.id ? u"%1,bounced,%2,,%3\n"_s.arg(line.reference, amount, bankReason)
                                                : u"%1,paid,%2,%3,\n"_s.arg(line.reference, amount, receipt);
    }
    return m_stage->theatre().file(name, text.toUtf8());
}

void CityPaymentsTest::aBatchIsMade()
{
    play([this] {
        m_maker->click(u"nav_budget"_s);
        m_maker->click(u"segment_settlements"_s);
        if (m_maker->sees(u"payableProgramme"_s)) // Where bills of several programmes wait.
            m_maker->choose(u"payableProgramme"_s, m_stage->setting().programme.id.toText());
        for (const Redemption &each : {m_paid, m_bounced})
            m_maker->waitForRow(u"payableTable"_s, {m_stage->setting().company.name, yuanText(each.amount)});
        m_maker->shot(u"162-city-payable"_s);
        m_maker->click(u"payableMake"_s);
        sendNow(*m_maker);
        const Settlement made = batch();
        expectEqual(enumText(made.state), u"Made"_s);
        expectEqual(m_stage->loginOf(made.madeBy), maker);
        expect(std::ranges::find(made.lines, m_bounced.id, &PaymentLine::redemption) != made.lines.end(), u"the second bill is missing"_s);
        Money total;
        for (const PaymentLine &line : made.lines)
            total += line.amount;
        expectEqual(yuanText(made.total), yuanText(total));
    });
}

void CityPaymentsTest::whoMadeItMayNotReleaseIt()
{
    play([this] {
        openBatch(*m_maker);
        m_maker->waitForText(u"settlementNow"_s, u"由您制单"_s);
        expect(!m_maker->sees(u"settlementRelease"_s), u"who made it is offered to release it"_s);
        m_maker->waitForText(u"settlementShares"_s, u"合计"_s);
        expectEqual(m_stage->refusalOf(maker, ReleaseSettlement {batch().id, QString(64, u'a')}), enumText(Errc::MakerIsChecker));
    });
}

void CityPaymentsTest::anotherPersonReleasesIt()
{
    play([this] {
        m_releaser = m_stage->window(releaser);
        openBatch(*m_releaser);
        m_releaser->waitForText(u"settlementNow"_s, u"王芳"_s);
        m_releaser->click(u"settlementRelease"_s);
        m_releaser->waitUntilGone(u"settlementRelease"_s);
        sendNow(*m_releaser);
        expectEqual(enumText(batch().state), u"Released"_s);
        expectEqual(m_stage->loginOf(batch().releasedBy.value()), releaser);
        m_maker->waitForText(u"settlementNow"_s, u"贺云"_s); // By itself.
    });
}

void CityPaymentsTest::theBankGetsTheFileThatWasReleased()
{
    play([this] {
        const QString path = m_releaser->profile() + u"-bank.csv"_s;
        openBatch(*m_releaser);
        m_releaser->click(u"settlementSave"_s);
        m_releaser->chooseFile(path);
        m_releaser->waitForText(u"toast"_s, u"已保存"_s);
        QFile file(path);
        expect(file.open(QIODevice::ReadOnly), path);
        const QByteArray bytes = file.readAll();
        expectEqual(sha256Hex(bytes), batch().fileSha256);
        for (const PaymentLine &line : batch().lines)
            expectContains(QString::fromUtf8(bytes), line.reference);
    });
}

void CityPaymentsTest::anAnswerWithAWrongAmountIsNotTaken()
{
    play([this] {
        m_releaser->click(u"settlementRead"_s);
        m_releaser->chooseFile(answer(u"wrong.csv"_s, Money::fromFen(1)));
        m_releaser->waitForText(u"bankAnswer"_s, u"与付款金额不符"_s);
        expect(!m_releaser->sees(u"bankAnswerAccept"_s), u"a wrong file is offered to be recorded"_s);
        m_releaser->shot(u"163-city-bank-wrong"_s);
        m_releaser->click(u"bankAnswerClose"_s);
        expectEqual(batch().waiting, batch().payments);
    });
}

void CityPaymentsTest::theAnswerPaysAllButOne()
{
    play([this] {
        m_releaser->click(u"settlementRead"_s);
        m_releaser->chooseFile(answer(u"answer.csv"_s, Money()));
        m_releaser->waitForTexts(u"bankAnswer"_s, {yuanText(m_bounced.amount), bankReason});
        m_releaser->shot(u"164-city-bank-answer"_s);
        m_releaser->click(u"bankAnswerAccept"_s);
        m_releaser->waitUntilGone(u"bankAnswer"_s);
        sendNow(*m_releaser);
        const Settlement answered = batch();
        expectEqual(enumText(answered.state), u"Answered"_s);
        expectEqual(yuanText(answered.bounced), yuanText(m_bounced.amount));
        expectEqual(yuanText(answered.paid), yuanText(answered.total - m_bounced.amount));
        expectEqual(enumText(redemptionOf(*m_stage, paidInvoice).state), u"Settled"_s);
        expectEqual(redemptionOf(*m_stage, paidInvoice).bankReceipt, receipt);
        const Redemption back = redemptionOf(*m_stage, bouncedInvoice);
        expectEqual(enumText(back.state), u"Approved"_s);
        expect(!back.settlement, u"what came back still stands in the batch"_s);
        const Voucher now = voucherOf(*m_stage, m_voucher.id);
        expectEqual(yuanText(now.used), yuanText(m_paid.amount));
        expectEqual(yuanText(now.held), yuanText(m_bounced.amount));
    });
}

void CityPaymentsTest::theCompanySeesBoth()
{
    play([this] {
        const auto owner = m_stage->window(CityStage::owner());
        owner->click(u"nav_vouchers"_s);
        owner->openRow(u"vouchersTable"_s, {m_voucher.code});
        owner->waitForRow(u"voucherRedemptions"_s, {paidInvoice, yuanText(m_paid.amount), u"已兑付"_s});
        owner->waitForRow(u"voucherRedemptions"_s, {bouncedInvoice, yuanText(m_bounced.amount), u"已批准"_s});
        owner->waitForText(u"voucherReadds"_s, u"复算一致"_s);
        owner->shot(u"165-city-payments-owner"_s);
        owner->openRow(u"voucherRedemptions"_s, {bouncedInvoice});
        owner->waitForTexts(u"redemptionTimeline"_s, {u"付款退回"_s, bankReason});
        owner->quit();
    });
}

void CityPaymentsTest::whatCameBackWaitsForTheNextBatch()
{
    play([this] {
        m_maker->click(u"nav_budget"_s);
        m_maker->click(u"segment_settlements"_s);
        m_maker->waitForRow(u"batchesTable"_s, {batch().number, yuanText(batch().paid), yuanText(m_bounced.amount), u"已全部回单"_s});
        if (m_maker->sees(u"payableProgramme"_s))
            m_maker->choose(u"payableProgramme"_s, m_stage->setting().programme.id.toText());
        m_maker->waitForRow(u"payableTable"_s, {m_stage->setting().company.name, yuanText(m_bounced.amount)});
        for (const QString &row : m_maker->rows(u"payableTable"_s))
            expect(!row.contains(yuanText(m_paid.amount)), u"what was paid could be paid again"_s);
        m_maker->quit();
        m_releaser->quit();
    });
}

void CityPaymentsTest::theBooksAddUp()
{
    play([this] { m_stage->theatre().closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::CityPaymentsTest)
#include "tst_city_payments.moc"
