#include "core/base/money_text.h"
#include "core/domain/payment.h"
#include "tests/journeys/stage/city_money.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString finance = u"wangfang"_s, cashier = u"heyun"_s;
const QString closer = u"dengfang"_s; ///< Of the finance office of this city alone.
const QString invoice = u"25442000000088880001"_s;
const QString reason = u"审计发现该账单的用量与机时记录不符。"_s;
const QString receipt = u"20270201000456"_s;
constexpr Money contract = Money::fromYuan(120'000);
constexpr Money bill = Money::fromYuan(40'000);
constexpr int daysUntilAudit = 60;
constexpr BasisPoints yearlyRate {345};

}

/// What comes back: paid money with its interest, what a voucher leaves when it ends, and what a year leaves; and the ledger re-adds.
class CityMoneyBackTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatWasPaidIsClaimedBackWithInterest();
    void theCompanyReadsWhatItOwes();
    void whatArrivesIsWrittenDown();
    void expiredVouchersAreClosed();
    void theYearIsClosed();
    void theLedgerReadds();
    void theBooksAddUp();

private:
    Clawback clawback();
    Money interest() const { return simpleInterest(m_paid.amount, yearlyRate, daysUntilAudit); }
    void openRedemption(Client &official);
    void openRun(Client &official, const QString &tab);

    std::unique_ptr<CityStage> m_stage;
    std::unique_ptr<Client> m_finance;
    std::unique_ptr<Client> m_owner;
    std::unique_ptr<Client> m_closer;
    Voucher m_voucher;
    Redemption m_paid;
};

void CityMoneyBackTest::initTestCase()
{
    play([this] {
        m_stage = std::make_unique<CityStage>(
            SubsidyKind::Compute, QStringList {u"limin"_s, u"wangjianguo"_s, u"chenli"_s, finance, cashier});
        m_stage->hireOfficial(closer, u"邓芳"_s, {u"Finance"_s});
        grantMore(m_stage->office(), m_stage->setting(), contract);
        m_voucher = issuedVoucher(*m_stage, u"热轧板形预测"_s, contract);
        const QDate today = m_stage->today();
        m_paid = approvedBill(*m_stage, {m_voucher.id, invoice, {today.addDays(-20), today.addDays(-1)}, bill});
        m_stage->office().perform(cashier, SettleRedemption {m_paid.id, u"2026-12"_s, u"20261210000111"_s});
        m_stage->letPass(daysUntilAudit);
        m_finance = m_stage->window(finance);
    });
}

Clawback CityMoneyBackTest::clawback()
{
    return m_stage->record<Clawback>([this](const Clawback &each) { return each.redemption == m_paid.id; });
}

void CityMoneyBackTest::openRedemption(Client &official)
{
    official.click(u"nav_redemptions"_s);
    official.click(u"segment_all"_s);
    official.retype(u"redemptionsSearch"_s, invoice);
    official.openRow(u"redemptionsTable"_s, {invoice});
    official.waitForText(u"redemptionFacts"_s, invoice);
}

void CityMoneyBackTest::openRun(Client &official, const QString &tab)
{
    official.click(u"nav_budget"_s);
    official.click(u"segment_"_s + tab);
}

void CityMoneyBackTest::whatWasPaidIsClaimedBackWithInterest()
{
    play([this] {
        openRedemption(*m_finance);
        m_finance->click(u"clawbackOpen"_s);
        m_finance->waitForText(u"clawbackPrincipal"_s, yuanText(m_paid.amount));
        m_finance->retype(u"clawbackRate"_s, u"3.45"_s);
        m_finance->waitForText(u"clawbackInterest"_s, yuanText(interest()));
        m_finance->retype(u"clawbackWords"_s, reason);
        m_finance->shot(u"166-city-clawback"_s);
        m_finance->click(u"clawbackSend"_s);
        m_finance->waitUntilGone(u"clawbackSend"_s);
        sendNow(*m_finance);
        expectEqual(enumText(redemptionOf(*m_stage, invoice).state), u"Reversed"_s);
        expectEqual(yuanText(clawback().principal), yuanText(m_paid.amount));
        expectEqual(yuanText(clawback().interest), yuanText(interest()));
        expectContains(clawback().reason, reason);
    });
}

void CityMoneyBackTest::theCompanyReadsWhatItOwes()
{
    play([this] {
        m_owner = m_stage->window(CityStage::owner());
        m_owner->click(u"nav_vouchers"_s);
        m_owner->openRow(u"vouchersTable"_s, {m_voucher.code});
        m_owner->openRow(u"voucherRedemptions"_s, {invoice});
        m_owner->waitForTexts(u"redemptionNow"_s,
            {u"被追回"_s, yuanText(m_paid.amount + interest()), clawback().due.toString(Qt::ISODate), reason});
        m_owner->shot(u"167-city-clawback-owner"_s);
    });
}

void CityMoneyBackTest::whatArrivesIsWrittenDown()
{
    play([this] {
        openRedemption(*m_finance);
        m_finance->click(u"clawbackOpen"_s);
        m_finance->waitForText(u"clawbackPrincipal"_s, yuanText(m_paid.amount));
        m_finance->waitForText(u"clawbackInterest"_s, yuanText(interest()));
        m_finance->retype(u"clawbackWords"_s, receipt);
        m_finance->click(u"clawbackSend"_s);
        m_finance->waitUntilGone(u"clawbackSend"_s);
        sendNow(*m_finance);
        m_finance->quit();
        expectEqual(enumText(clawback().state), u"Recovered"_s);
        Money received; // By the ledger.
        for (const Transfer &each : m_stage->records<Transfer>())
            if (each.company == m_paid.company && (each.reason == TransferReason::ClawbackReceived || each.reason == TransferReason::ClawbackLate))
                received += each.amount;
        expectEqual(yuanText(received), yuanText(m_paid.amount + interest()));
        m_owner->waitForText(u"redemptionNow"_s, u"已全部退还"_s); // By itself.
        m_owner->quit();
    });
}

void CityMoneyBackTest::expiredVouchersAreClosed()
{
    play([this] {
        m_stage->letPass(400);
        m_closer = m_stage->window(closer);
        openRun(*m_closer, u"moneyRuns"_s);
        const Money left = voucherOf(*m_stage, m_voucher.id).left;
        m_closer->waitForRow(u"expiryTable"_s, {m_voucher.code, yuanText(left)});
        m_closer->waitForText(u"expiryFollows"_s, u"退回预算"_s);
        m_closer->shot(u"168-city-expiry"_s);
        m_closer->click(u"expiryStep"_s);
        m_closer->waitUntilGone(u"expiryTable"_s);
        sendNow(*m_closer);
        const Voucher ended = voucherOf(*m_stage, m_voucher.id);
        expectEqual(enumText(ended.state), u"Expired"_s);
        expectEqual(yuanText(ended.left), yuanText(Money()));
        Money expired;
        for (const Transfer &each : m_stage->records<Transfer>())
            expired += each.voucher == m_voucher.id && each.reason == TransferReason::Expired ? each.amount : Money();
        expectEqual(yuanText(expired), yuanText(left));
    });
}

void CityMoneyBackTest::theYearIsClosed()
{
    play([this] {
        const Programme &programme = m_stage->setting().programme;
        const qint32 year = m_voucher.budgetYear;
        const auto left = [&] {
            Money sum;
            for (const BudgetLine &line : m_stage->records<BudgetLine>())
                sum += line.programme == programme.id && line.year == year ? line.available : Money();
            return sum;
        };
        openRun(*m_closer, u"moneyRuns"_s);
        m_closer->waitForText(u"expiryFollows"_s, u"没有超过有效期的券"_s);
        m_closer->selectRow(u"yearEndTable"_s, {programme.nameZh, QString::number(year), yuanText(left())});
        m_closer->waitForText(u"yearEndFollows"_s, u"退回各出资方"_s);
        m_closer->shot(u"169-city-year-end"_s);
        expect(!left().isZero(), u"nothing is left to give back"_s);
        m_closer->click(u"yearEndStep"_s);
        sendNow(*m_closer);
        expectEqual(yuanText(left()), yuanText(Money()));
    });
}

void CityMoneyBackTest::theLedgerReadds()
{
    play([this] {
        openRun(*m_closer, u"ledger"_s);
        m_closer->choose(u"ledgerProgramme"_s, m_stage->setting().programme.id.toText());
        m_closer->choose(u"ledgerYear"_s, QString::number(m_voucher.budgetYear));
        m_closer->waitForTexts(u"ledgerCheck"_s, {u"账簿加总相符"_s, u"分毫不差"_s});
        m_closer->retype(u"ledgerSearch"_s, m_voucher.code);
        for (const QString &word : {yuanText(m_paid.shares.front().amount), u"已过期"_s})
            m_closer->waitForRow(u"ledgerTable"_s, {word});
        m_closer->shot(u"170-city-ledger"_s);
        m_closer->quit();
    });
}

void CityMoneyBackTest::theBooksAddUp()
{
    play([this] { m_stage->theatre().closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::CityMoneyBackTest)
#include "tst_city_money_back.moc"
