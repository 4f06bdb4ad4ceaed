#include "tests/journeys/stage/applicant.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/scene.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

/// A company's owner sets up the program, tests the way to the registry, asks for help, and takes the deadlines to a calendar.
class JourneySettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theConnectionIsTested();
    void helpSaysWhatThePageIsFor();
    void theDeadlinesGoToACalendar();
    void choicesAreThereAgainAtTheNextStart();
    void cleanup();

private:
    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    std::unique_ptr<Client> m_owner;
    QString m_password;
    bool m_spoilt = false;
};

void JourneySettingsTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(findSetting(*m_theatre, u"Shanghai"_s));
        m_password = hire(*m_theatre,
            {u"gaoyan"_s, u"高岩"_s, {u"--role"_s, u"CompanyOwner"_s, u"--company"_s, m_setting->company.uscc}});
        m_owner = m_theatre->signedIn(u"gaoyan"_s, m_password);
    });
}

/// A story whose first act failed has no second.
void JourneySettingsTest::init()
{
    if (m_spoilt)
        QSKIP("an earlier scene failed");
}

void JourneySettingsTest::cleanup()
{
    m_spoilt = m_spoilt || QTest::currentTestFailed();
}

void JourneySettingsTest::theConnectionIsTested()
{
    play([this] {
        m_owner->click(u"nav_settings"_s);
        m_owner->click(u"settingsCheckConnection"_s);
        m_owner->waitForTexts(u"settingsConnectionVerdict"_s, {u"已连接到服务平台"_s});
        m_owner->waitForTexts(u"settingsConnectionSteps"_s, {u"127.0.0.1"_s, u"应答正常"_s});
        m_owner->shot(u"90-settings-connection"_s);
    });
}

void JourneySettingsTest::helpSaysWhatThePageIsFor()
{
    play([this] {
        m_owner->press(u"F1"_s);
        m_owner->waitForTexts(u"helpTopic"_s, {u"设置外观、单位和网络连接"_s});
        m_owner->shot(u"91-help-settings"_s);
    });
}

void JourneySettingsTest::theDeadlinesGoToACalendar()
{
    play([this] {
        openForm(*m_owner, m_setting->programme);
        m_owner->waitForState(u"Synced"_s);
        const QString path = m_owner->profile() + u"/deadlines.ics"_s;
        m_owner->click(u"notificationsButton"_s);
        m_owner->click(u"deadlinesCalendar"_s);
        m_owner->chooseFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(path).endsWith("END:VCALENDAR\r\n"), 20'000);
        expect(contentOf(path).startsWith("BEGIN:VCALENDAR\r\n"), u"a calendar begins the file"_s);
    });
}

void JourneySettingsTest::choicesAreThereAgainAtTheNextStart()
{
    play([this] {
        m_owner->click(u"nav_settings"_s);
        m_owner->click(u"segment_dark"_s);
        m_owner->click(u"segment_en"_s);
        m_owner->waitForTexts(u"settingsLook"_s, {u"Appearance"_s});
        m_owner->shot(u"92-settings-dark"_s);
        m_owner->quit();
        m_owner->start();
        m_owner->click(u"nav_settings"_s);
        m_owner->waitForTexts(u"settingsLook"_s, {u"Appearance"_s});
    });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneySettingsTest)
#include "tst_journey_settings.moc"
