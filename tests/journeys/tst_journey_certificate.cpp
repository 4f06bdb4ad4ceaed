#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/scene.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString company = u"zhangwei"_s;

/// The auditors' program, offline by nature; what it answers.
QJsonObject audited(const QStringList &words)
{
    QProcess audit;
    audit.start(QStringLiteral(CPV_BINARY_DIR "/bin/cpv-audit"), QStringList {u"certificate"_s} + words + QStringList {u"--json"_s});
    audit.waitForFinished();
    return QJsonDocument::fromJson(audit.readAllStandardOutput()).object();
}

} // namespace

/// A voucher on paper proves itself to somebody who has neither the program nor a network; a changed one doesn't.
class JourneyCertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theOwnerSavesTheCertificate();
    void anybodyChecksIt();

private:
    QString path() const { return m_owner->profile() + u"/certificate.pdf"_s; }

    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    std::unique_ptr<Client> m_owner;
    Voucher m_voucher;
    bool m_isSaved = false;
};

void JourneyCertificateTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(settingOf(*m_theatre, company));
        const auto passwords = passwordsOf(*m_theatre, {company, u"limin"_s});
        RawDevice watcher(m_theatre->registry().address());
        watcher.signIn(u"limin"_s, passwords[u"limin"_s]);
        m_voucher = watcher.record<Voucher>(m_setting->place, [this](const Voucher &each) { return each.company == m_setting->company.id; });
        m_owner = m_theatre->signedIn(company, passwords[company]);
    });
}

void JourneyCertificateTest::theOwnerSavesTheCertificate()
{
    play([this] {
        m_owner->click(u"nav_vouchers"_s);
        m_owner->openRow(u"vouchersTable"_s, {m_voucher.code});
        m_owner->click(u"voucherCertificate"_s);
        m_owner->chooseFile(path());
        m_owner->waitForText(u"voucherNotice"_s, u"certificate.pdf"_s);
        m_owner->shot(u"95-certificate"_s);
        m_isSaved = true;
    });
}

void JourneyCertificateTest::anybodyChecksIt()
{
    if (!m_isSaved)
        QSKIP("there is no certificate");
    play([this] {
        const QJsonObject valid = audited({path()});
        expect(valid[u"valid"].toBool(), u"the certificate must be valid: "_s + valid[u"reason"].toString());
        expectEqual(valid[u"code"].toString(), m_voucher.code);
        expectEqual(valid[u"holder"].toString(), m_voucher.companyName);
        const QJsonObject known = audited({path(), u"--key"_s, m_voucher.sealKey});
        expect(known[u"keyKnown"].toBool(), u"the registry's key must be recognised"_s);
        const QJsonObject foreign = audited({path(), u"--key"_s, u"AAAA"_s});
        expect(!foreign[u"valid"].toBool() && foreign[u"reason"].toString().contains(u"another key"_s), u"a foreign key must be refused"_s);
        const QJsonObject forged = audited({u"{\"certificate\":{},\"key\":\"\",\"seal\":\"\"}"_s});
        expect(!forged[u"valid"].toBool() && !forged[u"reason"].toString().isEmpty(), u"a made-up text must be refused"_s);
    });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyCertificateTest)
#include "tst_journey_certificate.moc"
