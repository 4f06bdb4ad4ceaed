#include "core/base/uscc.h"
#include "i18n/translations.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "ui/common/code_page.h"
#include "ui/common/sign_up_page.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cpv {

/// Before anybody has an account: a company signs up, somebody invited chooses a password.
class SignUpPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_warnings.clear();
        m_factory = std::make_unique<Factory>();
        m_page = std::make_unique<SignUpPage>(m_factory->use);
        m_page->resize(1200, 800);
        m_page->show();
        m_page->setRegistry(u"https://registry.example"_s);
        connect(m_page.get(), &SignUpPage::sendRequested, m_page.get(), &SignUpPage::send);
    }
    void cleanup()
    {
        m_page.reset();
        m_factory.reset();
        QCOMPARE(m_warnings.seen(), QStringList());
    }

    void aMistypedCodeIsSaidAtOnce_data();
    void aMistypedCodeIsSaidAtOnce();
    void everythingMissingIsSaidAtItsField();
    void whatIsMissingIsSaidInTheLanguageOfNow();
    void aFileThatIsNoLicenceIsRefused();
    void aCompanyIsSentAsTyped();
    void aTakenLoginIsSaidAndASecondAttemptIsTheSameSignUp();
    void withoutANetworkNothingTypedIsLost();
    void aCodeMakesAPassword();

private:
    template <typename Widget> Widget *at(const QString &name) const { return m_page->findChild<Widget *>(name); }
    QString errorAt(const QString &name) const { return at<QWidget>(name)->accessibleDescription(); }
    void type(const QString &name, const QString &text) const
    {
        at<QLineEdit>(name)->setFocus();
        at<QLineEdit>(name)->clear();
        QTest::keyClicks(at<QLineEdit>(name), text);
    }
    void send() const { QTest::mouseClick(at<QPushButton>(u"signUpSend"_s), Qt::LeftButton); }
    void drop(const QByteArray &bytes) const;
    void fill() const;

    WarningsSeen m_warnings;
    QTemporaryDir m_folder;
    std::unique_ptr<Factory> m_factory;
    std::unique_ptr<SignUpPage> m_page;
};

void SignUpPageTest::drop(const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(u"licence.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QWidget *field = at<QWidget>(u"signUpLicence"_s)->parentWidget();
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &enter); // Qt delivers a drop only where a drag came in.
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &event);
}

void SignUpPageTest::fill() const
{
    // As it is copied from a letter: blanks and small letters.
    type(u"signUpUscc"_s, usccFrom({u"91440300"_s, u"MA000777"_s}).toLower().insert(8, u' '));
    type(u"signUpName"_s, u"Bright Parts"_s);
    at<QComboBox>(u"signUpCity"_s)->setCurrentIndex(at<QComboBox>(u"signUpCity"_s)->findData(u"440300"_s));
    at<QComboBox>(u"signUpDistrict"_s)->setCurrentIndex(at<QComboBox>(u"signUpDistrict"_s)->findData(u"440306"_s));
    drop("%PDF-1.4 a licence");
    QTRY_VERIFY(at<QLabel>(u"signUpLicenceName"_s)->text().contains(u"licence.pdf"_s));
    type(u"signUpPerson"_s, u"Zhao Lei"_s);
    type(u"signUpContact"_s, u"13800000000"_s);
    type(u"signUpLogin"_s, u"zhaolei"_s);
    type(u"signUpPassword"_s, u"bright morning"_s);
    type(u"signUpPasswordAgain"_s, u"bright morning"_s);
}

void SignUpPageTest::aMistypedCodeIsSaidAtOnce_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    const QString good = usccFrom({u"91440300"_s, u"MA000777"_s});
    QTest::newRow("good") << good << u"18 characters, as on"_s;
    QTest::newRow("short") << good.left(17) << u"these are 17"_s;
    QTest::newRow("a letter that never occurs") << QString(good).replace(3, 1, u'O') << u"never occurs"_s;
    QTest::newRow("the last character") << good.left(17) + (good.endsWith(u'1') ? u'2' : u'1') << u"mistyped"_s;
}

void SignUpPageTest::aMistypedCodeIsSaidAtOnce()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    type(u"signUpUscc"_s, typed);
    QTest::keyClick(at<QLineEdit>(u"signUpUscc"_s), Qt::Key_Return);
    QVERIFY2(errorAt(u"signUpUscc"_s).contains(words), qPrintable(errorAt(u"signUpUscc"_s)));
}

void SignUpPageTest::everythingMissingIsSaidAtItsField()
{
    m_page->setRegistry({});
    QCOMPARE(at<QLineEdit>(u"signUpEmployees"_s)->text(), QString()); // Nobody said none.
    send();
    for (const char *name : {"signUpUscc", "signUpName", "signUpCity", "signUpPerson", "signUpContact", "signUpLogin", "signUpRegistry"})
        QVERIFY2(!errorAt(QString::fromLatin1(name)).isEmpty(), name);
    QVERIFY(at<QLabel>(u"signUpLicenceNote"_s)->text().contains(u"photo or scan"_s));
    QVERIFY(m_factory->remote.people.signedUp.empty());
    QVERIFY(errorAt(u"signUpDistrict"_s).isEmpty()); // No place, no districts.
    at<QComboBox>(u"signUpCity"_s)->setCurrentIndex(at<QComboBox>(u"signUpCity"_s)->findData(u"310000"_s));
    send();
    QVERIFY2(errorAt(u"signUpDistrict"_s).contains(u"may depend on it"_s), qPrintable(errorAt(u"signUpDistrict"_s)));
}

void SignUpPageTest::whatIsMissingIsSaidInTheLanguageOfNow()
{
    Translations translations(*qApp);
    translations.setLanguage(QLocale::English);
    send();
    const QString english = errorAt(u"signUpName"_s);
    at<QLineEdit>(u"signUpContact"_s)->setFocus();
    translations.setLanguage(QLocale::Chinese);
    const auto back = qScopeGuard([&] { translations.setLanguage(QLocale::English); });
    QCOMPARE(english, u"Enter the name as on the licence."_s);
    QTRY_VERIFY2(errorAt(u"signUpName"_s).contains(u"营业执照"_s), qPrintable(errorAt(u"signUpName"_s)));
    QTRY_VERIFY2(errorAt(u"signUpPassword"_s).contains(u"字符"_s), qPrintable(errorAt(u"signUpPassword"_s)));
    QCOMPARE(m_page->window()->focusWidget(), at<QLineEdit>(u"signUpContact"_s));
}

void SignUpPageTest::aFileThatIsNoLicenceIsRefused()
{
    drop("MZ a program");
    QTRY_VERIFY(at<QLabel>(u"signUpLicenceNote"_s)->text().contains(u"no PDF, JPEG or PNG"_s));
    drop("%PDF-" + QByteArray(LargestLicence, 'x'));
    QTRY_VERIFY(at<QLabel>(u"signUpLicenceNote"_s)->text().contains(u"larger than 5 MB"_s));
}

void SignUpPageTest::aCompanyIsSentAsTyped()
{
    fill();
    QSignalSpy signIn(m_page.get(), &SignUpPage::signInChosen);
    send();
    QTRY_COMPARE(m_factory->remote.people.signedUp.size(), size_t(1));
    const Registration &sent = m_factory->remote.people.signedUp.front();
    QCOMPARE(sent.uscc, usccFrom({u"91440300"_s, u"MA000777"_s}));
    QCOMPARE(sent.city.code, u"440300"_s);
    QCOMPARE(sent.login, u"zhaolei"_s);
    QCOMPARE(sent.licence.name, u"licence.pdf"_s);
    QVERIFY(checkRegistration(sent));
    QTRY_VERIFY(at<QWidget>(u"signUpDone"_s)->isVisible());
    QTest::mouseClick(at<QPushButton>(u"signUpSignIn"_s), Qt::LeftButton);
    QCOMPARE(signIn.size(), 1);
    QCOMPARE(signIn[0][1].toString(), u"zhaolei"_s);
}

void SignUpPageTest::aTakenLoginIsSaidAndASecondAttemptIsTheSameSignUp()
{
    fill();
    m_factory->remote.people.refusal = Error {Errc::AlreadyExists, {u"login"_s}};
    send();
    QTRY_VERIFY(errorAt(u"signUpLogin"_s).contains(u"taken"_s));
    m_factory->remote.people.refusal.reset();
    send();
    QTRY_COMPARE(m_factory->remote.people.signedUp.size(), size_t(1));
}

void SignUpPageTest::withoutANetworkNothingTypedIsLost()
{
    fill();
    m_factory->remote.people.refusal = Error {Errc::Network};
    send();
    QTRY_VERIFY(at<Notice>(u"signUpNotice"_s)->isVisible());
    QCOMPARE(at<QLineEdit>(u"signUpName"_s)->text(), u"Bright Parts"_s);
    QCOMPARE(at<QLineEdit>(u"signUpPassword"_s)->text(), u"bright morning"_s);
}

void SignUpPageTest::aCodeMakesAPassword()
{
    CodePage page(m_factory->use);
    page.show();
    page.setRegistry(u"https://registry.example"_s);
    connect(&page, &CodePage::sendRequested, &page, &CodePage::send);
    QSignalSpy chosen(&page, &CodePage::passwordChosen);
    const auto fillIn = [&page](const QString &name, const QString &text) { page.findChild<QLineEdit *>(name)->setText(text); };
    fillIn(u"codeLogin"_s, u"wangli"_s);
    fillIn(u"codeEdit"_s, u"k7px4 m2q9t"_s);
    fillIn(u"codePassword"_s, u"green garden"_s);
    fillIn(u"codePasswordAgain"_s, u"green garden"_s);
    m_factory->remote.people.refusal = Error {Errc::WrongPassword};
    QTest::mouseClick(page.findChild<QPushButton *>(u"codeChoose"_s), Qt::LeftButton);
    QTRY_VERIFY(page.findChild<Notice *>(u"codeNotice"_s)->isVisible());
    m_factory->remote.people.refusal.reset();
    QTest::mouseClick(page.findChild<QPushButton *>(u"codeChoose"_s), Qt::LeftButton);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][1].toString(), u"wangli"_s);
    QCOMPARE(chosen[0][2].toString(), u"green garden"_s);
}

} // namespace cpv

QTEST_MAIN(cpv::SignUpPageTest)
#include "tst_sign_up_page.moc"
