#include "core/domain/bill_check.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/common/account_page.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/pickers.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cpv {

/// A provider announces the keys it signs bills with, and revokes one that was lost.
class BillKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_warnings.clear();
        m_office = std::make_unique<Office>();
    }
    void cleanup()
    {
        m_page.reset();
        m_office.reset();
        QCOMPARE(m_warnings.seen(), QStringList());
    }

    void aKeyIsAnnounced();
    void whatIsMissingIsSaidAtItsField();
    void aKeyIsRevokedAfterAQuestion();
    void otherPeopleSeeNoKeys();

private:
    void open(AccountId account);
    void announceAtRegistry(char letter, const QString &name);
    template <typename Widget> Widget *at(const QString &name) const { return m_page->findChild<Widget *>(name); }
    void click(const QString &name) const { QTest::mouseClick(at<QPushButton>(name), Qt::LeftButton); }
    void type(const QString &name, const QString &text) const
    {
        at<QLineEdit>(name)->clear();
        QTest::keyClicks(at<QLineEdit>(name), text);
    }
    QString texts() const
    {
        QStringList found;
        for (const QLabel *label : at<QWidget>(u"billKeysSection"_s)->findChildren<QLabel *>())
            if (!label->isHidden())
                found << label->text();
        return found.join(u" | "_s);
    }
    Provider shown() const { return must(waited(m_office->use.signedBills.provider(m_office->city().provider.id))); }
    static QString keyText(char letter) { return QString::fromLatin1(QByteArray(32, letter).toBase64()); }

    WarningsSeen m_warnings;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<AccountPage> m_page;
};

void BillKeysTest::open(AccountId account)
{
    m_office->signIn(account);
    m_office->sync();
    m_page = std::make_unique<AccountPage>(m_office->use);
    m_page->resize(1200, 900);
    m_page->show();
    m_page->refresh();
}

void BillKeysTest::announceAtRegistry(char letter, const QString &name)
{
    City &city = m_office->city();
    const PlaceCode here = std::exchange(city.place, PlaceCode::shared());
    must(city.ask(city.providerUser, AnnounceBillKey {city.provider.id, keyText(letter), name, localDate(city.clock.now()).addDays(30)}));
    city.place = here;
}

void BillKeysTest::aKeyIsAnnounced()
{
    open(m_office->city().providerUser);
    QTRY_VERIFY2(texts().contains(u"none yet"_s), qPrintable(texts()));
    type(u"billKeyName"_s, u"Billing system"_s);
    type(u"billKeyText"_s, u" "_s + keyText('k') + u" "_s);
    click(u"billKeyAnnounce"_s);
    QTRY_VERIFY2(texts().contains(u"Announced."_s), qPrintable(texts()));
    QTRY_VERIFY2(texts().contains(SignedBills::fingerprint(keyText('k'))), qPrintable(texts()));
    QVERIFY(at<QLineEdit>(u"billKeyText"_s)->text().isEmpty());
    QCOMPARE(shown().billKeys.size(), size_t(1));
    QCOMPARE(shown().billKeys.front().name, u"Billing system"_s);
    const auto waiting = must(waited(m_office->use.commands.waiting()));
    QCOMPARE(waiting.size(), size_t(1));
    QCOMPARE(waiting.front().kind, CommandKind::AnnounceBillKey);
    // The same one again is told apart at its field.
    type(u"billKeyName"_s, u"again"_s);
    type(u"billKeyText"_s, keyText('k'));
    click(u"billKeyAnnounce"_s);
    QTRY_VERIFY2(at<QLineEdit>(u"billKeyText"_s)->accessibleDescription().contains(u"announced before"_s),
        qPrintable(at<QLineEdit>(u"billKeyText"_s)->accessibleDescription()));
}

void BillKeysTest::whatIsMissingIsSaidAtItsField()
{
    open(m_office->city().providerUser);
    QTRY_VERIFY2(texts().contains(u"none yet"_s), qPrintable(texts()));
    type(u"billKeyText"_s, u"MCowBQYDK2VwAyEA"_s);
    at<DateField>(u"billKeyValidTo"_s)->setDate(m_office->use.today().addYears(10));
    click(u"billKeyAnnounce"_s);
    QVERIFY(at<QLineEdit>(u"billKeyName"_s)->accessibleDescription().contains(u"name"_s));
    QVERIFY(at<QLineEdit>(u"billKeyText"_s)->accessibleDescription().contains(u"44 characters"_s));
    QVERIFY(at<DateField>(u"billKeyValidTo"_s)->accessibleDescription().contains(u"from today"_s));
    QCOMPARE(must(waited(m_office->use.commands.waiting())).size(), size_t(0));
}

void BillKeysTest::aKeyIsRevokedAfterAQuestion()
{
    announceAtRegistry('k', u"lost"_s);
    announceAtRegistry('l', u"kept"_s);
    open(m_office->city().providerUser);
    QTRY_VERIFY(at<QPushButton>(u"billKeyRevoke_lost"_s));
    click(u"billKeyRevoke_lost"_s);
    QTRY_VERIFY(at<QPushButton>(u"billKeyKeep"_s));
    click(u"billKeyKeep"_s);
    QTRY_VERIFY(!at<QPushButton>(u"billKeyRevokeSure"_s));
    click(u"billKeyRevoke_lost"_s);
    QTRY_VERIFY(at<QPushButton>(u"billKeyRevokeSure"_s));
    click(u"billKeyRevokeSure"_s);
    QTRY_VERIFY2(texts().contains(u"Revoked."_s), qPrintable(texts()));
    QTRY_VERIFY(!at<QPushButton>(u"billKeyRevoke_lost"_s));
    QVERIFY(at<QPushButton>(u"billKeyRevoke_kept"_s));
    for (const BillKey &key : shown().billKeys)
        QCOMPARE(key.revokedAt.has_value(), key.key == keyText('k'));
}

void BillKeysTest::otherPeopleSeeNoKeys()
{
    open(m_office->city().finance);
    QVERIFY(!at<QWidget>(u"billKeysSection"_s)->isVisible());
}

} // namespace cpv

QTEST_MAIN(cpv::BillKeysTest)
#include "tst_bill_keys.moc"
