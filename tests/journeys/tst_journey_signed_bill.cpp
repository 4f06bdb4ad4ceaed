#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/office.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString company = u"zhangwei"_s;
const QString invoice = u"25442000000098765432"_s;
constexpr Money cost = Money::fromFen(2'500'05);

/// The program that a provider signs with and an auditor checks with: no window, no network.
QJsonObject audit(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(CPV_BINARY_DIR "/bin/cpv-audit"), QStringList {u"bill"_s} + words + QStringList {u"--json"_s});
    process.waitForFinished();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace

/// A provider that never looks at the program's list of redemptions: it announces a key once, signs its bills itself, and the
/// company hands them in.
class JourneySignedBillTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theProviderAnnouncesItsKey();
    void aChangedBillIsRefused();
    void theSignedBillConfirms();
    void theEvidenceProvesItself();
    void theBooksAddUp();

private:
    Redemption redemption();
    QString file(const QString &name) const { return m_owner->profile() + u'/' + name; }
    void openBill(const QString &name);

    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    Office m_office;
    std::unique_ptr<RawDevice> m_watcher;
    std::unique_ptr<Client> m_owner;
    Voucher m_voucher;
    QString m_provider; ///< Login of the voucher's provider.
    QString m_key;
};

void JourneySignedBillTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(settingOf(*m_theatre, company));
        m_office = {m_theatre->registry().address(), passwordsOf(*m_theatre, {company, u"limin"_s, u"wangfang"_s}), m_setting->place};
        m_watcher = m_office.watcher();
        m_voucher = redeemableVoucher(*m_watcher, *m_setting);
        m_provider = loginOf(*m_watcher, *m_voucher.provider);
        m_owner = m_theatre->signedIn(company, m_office.passwords[company]);
    });
}

Redemption JourneySignedBillTest::redemption()
{
    return m_watcher->record<Redemption>(m_setting->place, [](const Redemption &each) { return each.invoiceNumber == invoice; });
}

void JourneySignedBillTest::theProviderAnnouncesItsKey()
{
    play([this] {
        m_key = audit({u"key"_s, file(u"bill.key"_s)})[u"publicKey"].toString();
        expectEqual(QString::number(m_key.size()), u"44"_s);
        const auto provider = m_theatre->signedIn(m_provider, passwordOf(*m_theatre, m_provider));
        provider->click(u"nav_account"_s);
        provider->type(u"billKeyName"_s, u"计费系统"_s);
        provider->type(u"billKeyText"_s, m_key);
        provider->shot(u"110-provider-key"_s);
        provider->click(u"billKeyAnnounce"_s);
        provider->waitForText(u"billKeysNotice"_s, u"已公布"_s);
        provider->waitForState(u"Synced"_s);
        provider->shot(u"111-provider-keys"_s);
        provider->quit();
    });
}

void JourneySignedBillTest::openBill(const QString &name)
{
    m_owner->click(u"signedBillOpen"_s);
    m_owner->chooseFile(file(name));
}

void JourneySignedBillTest::aChangedBillIsRefused()
{
    play([this] {
        const QDate today = QDate::currentDate();
        m_office.perform(company, RequestRedemption {.redemption = RedemptionId(Uuid::named("journey/signed bill")),
            .voucher = m_voucher.id,
            .provider = {},
            .contractNumber = {},
            .invoiceNumber = invoice,
            .period = {today.addDays(-30), today.addDays(-1)},
            .cost = cost,
            .amount = {}});
        const Redemption asked = redemption();
        const Provider provider = m_watcher->record<Provider>(PlaceCode::shared(), [&](const Provider &each) { return each.id == m_voucher.provider; });
        const QJsonObject made = audit({u"sign"_s, u"--key"_s, file(u"bill.key"_s), u"--provider"_s, provider.uscc, u"--buyer"_s, m_setting->company.uscc,
            u"--voucher"_s, asked.voucherCode, u"--contract"_s, asked.contractNumber, u"--invoice"_s, invoice,
            u"--from"_s, asked.period.from.toString(Qt::ISODate), u"--to"_s, asked.period.to.toString(Qt::ISODate),
            u"--cost"_s, u"2500.05"_s, u"--out"_s, file(u"bill.json"_s)});
        expect(made[u"valid"].toBool(), u"the provider could not sign"_s);
        QFile good(file(u"bill.json"_s));
        QFile changed(file(u"changed.json"_s));
        expect(good.open(QIODevice::ReadOnly) && changed.open(QIODevice::WriteOnly), u"no files"_s);
        changed.write(good.readAll().replace("250005", "250004"));
        changed.close();
        m_owner->waitForState(u"Synced"_s);
        m_owner->click(u"nav_vouchers"_s);
        m_owner->openRow(u"vouchersTable"_s, {m_voucher.code});
        m_owner->openRow(u"voucherRedemptions"_s, {invoice});
        m_owner->waitForText(u"redemptionNow"_s, u"服务商"_s);
        openBill(u"changed.json"_s);
        m_owner->waitForText(u"signedBillNotice"_s, u"签名不符"_s);
        m_owner->shot(u"112-signed-bill-changed"_s);
        expect(!m_owner->sees(u"signedBillSend"_s), u"a changed bill could be handed in"_s);
    });
}

void JourneySignedBillTest::theSignedBillConfirms()
{
    play([this] {
        openBill(u"bill.json"_s);
        m_owner->waitForText(u"signedBillNotice"_s, u"一致"_s);
        m_owner->shot(u"113-signed-bill"_s);
        m_owner->click(u"signedBillSend"_s);
        m_owner->waitUntilGone(u"signedBillOpen"_s);
        m_owner->waitForState(u"Synced"_s);
        m_owner->waitForText(u"redemptionFacts"_s, u"签名"_s);
        m_owner->shot(u"114-signed-bill-confirmed"_s);
        expectEqual(enumText(redemption().state), u"Confirmed"_s);
        expectEqual(redemption().signedBill ? redemption().signedBill->key : QString(), m_key);
        m_office.perform(u"wangfang"_s, ApproveRedemption {redemption().id});
    });
}

void JourneySignedBillTest::theEvidenceProvesItself()
{
    play([this] {
        m_owner->click(u"redemptionSaveBill"_s);
        m_owner->chooseFile(file(u"evidence.json"_s));
        m_owner->waitForText(u"toast"_s, u"已保存"_s);
        const QJsonObject checked = audit({u"check"_s, file(u"evidence.json"_s), u"--key"_s, m_key});
        expect(checked[u"valid"].toBool(), u"the saved bill proves nothing"_s);
        expectEqual(checked[u"invoice"].toString(), invoice);
        m_owner->quit();
    });
}

void JourneySignedBillTest::theBooksAddUp()
{
    play([this] { m_theatre->closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneySignedBillTest)
#include "tst_journey_signed_bill.moc"
