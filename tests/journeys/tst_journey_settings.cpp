#include "core/base/money_text.h"
#include "core/evidence/digest.h"
#include "core/report/tables/zip_file.h"
#include "tests/journeys/stage/applicant.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString owner = u"gaoyan"_s;
const QString project = u"注塑件外观检测"_s;
const QString unsentProject = u"断网时写的印刷检测"_s;
const QString newPassword = u"quiet harbour 12"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An entry that must be there.
QByteArray entryOf(const QString &archive, const QString &name, const Client::Where &where = Client::Where::current())
{
    constexpr qint64 most = 64 << 20;
    const auto bytes = readZipEntry(archive, name, most);
    expect(bytes.has_value(), u"%1 has no %2"_s.arg(archive, name), where);
    return *bytes;
}

/// Every entry, and each digest of the archive's own list is right.
std::map<QString, QByteArray> entriesOf(const QString &archive, const Client::Where &where = Client::Where::current())
{
    std::map<QString, QByteArray> entries;
    const QList<QByteArray> sums = entryOf(archive, u"SHA256SUMS"_s, where).trimmed().split('\n');
    for (const QByteArray &line : sums) {
        const QString name = QString::fromUtf8(line.mid(66));
        entries[name] = entryOf(archive, name, where);
        expectEqual(sha256Hex(entries[name]), QString::fromLatin1(line.left(64)), where);
    }
    return entries;
}

}

/// A company's owner sets up the program, tests the way to the registry, asks for help, takes the data along, brings back what was
/// lost, shuts out another computer and changes the password.
class JourneySettingsTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theConnectionIsTested();
    void helpSaysWhatThePageIsForAndEscLeadsBack();
    void everyChoiceCountsAtOnce();
    void choicesAreThereAgainAtTheNextStart();
    void allDataAreInOneFile();
    void theReportForSupportNamesNobody();
    void theDataMoveToAnotherFolder();
    void unsentWorkComesBackElsewhere();
    void anotherComputerIsShutOut();
    void thePasswordIsChanged();
    void theBooksAddUp();

private:
    QString writeForm(const QString &title, const QString &paper);
    QString saveAs(const QString &button, const QString &name);
    Money left();

    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    std::unique_ptr<Client> m_owner;
    QString m_password;
};

void JourneySettingsTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(findSetting(*m_theatre, u"Shanghai"_s));
        m_password = hire(*m_theatre, {owner, u"高岩"_s, {u"--role"_s, u"CompanyOwner"_s, u"--company"_s, m_setting->company.uscc}});
        m_owner = m_theatre->signedIn(owner, m_password);
    });
}

/// From the page of settings; the file that was written.
QString JourneySettingsTest::saveAs(const QString &button, const QString &name)
{
    const QString path = m_owner->profile() + u'-' + name;
    m_owner->click(button);
    m_owner->chooseFile(path);
    m_owner->waitForText(u"settingsExportNotice"_s, path);
    return path;
}

/// A form with this project and a contract; where the contract lies.
QString JourneySettingsTest::writeForm(const QString &title, const QString &paper)
{
    m_owner->click(u"nav_programmes"_s);
    openForm(*m_owner, m_setting->programme);
    m_owner->click(u"draftNext"_s);
    m_owner->retype(u"draftProject"_s, title);
    m_owner->click(u"draftNext"_s);
    attach(*m_owner, *m_theatre, u"contract"_s, paper);
    return m_theatre->paper(paper);
}

/// Of all the company's vouchers.
Money JourneySettingsTest::left()
{
    RawDevice clerk(m_theatre->registry().address());
    clerk.signIn(u"limin"_s, passwordOf(*m_theatre, u"limin"_s));
    Money sum;
    for (const Voucher &each : clerk.records<Voucher>(m_setting->place))
        sum += each.company == m_setting->company.id ? each.left : Money();
    return sum;
}

void JourneySettingsTest::theConnectionIsTested()
{
    play([this] {
        m_owner->click(u"nav_settings"_s);
        m_owner->click(u"settingsCheckConnection"_s);
        m_owner->waitForTexts(u"settingsConnectionVerdict"_s, {u"已连接到服务平台"_s});
        m_owner->waitForTexts(u"settingsConnectionSteps"_s, {u"127.0.0.1"_s, u"应答正常"_s});
        m_owner->shot(u"140-settings-connection"_s);
    });
}

void JourneySettingsTest::helpSaysWhatThePageIsForAndEscLeadsBack()
{
    play([this] {
        m_owner->press(u"F1"_s);
        m_owner->waitForTexts(u"helpTopic"_s, {u"设置外观、单位和网络连接"_s});
        m_owner->shot(u"141-settings-help"_s);
        m_owner->press(u"Esc"_s);
        m_owner->waitUntilReachable(u"settingsCheckConnection"_s);
    });
}

void JourneySettingsTest::everyChoiceCountsAtOnce()
{
    play([this] {
        m_owner->click(u"nav_home"_s);
        m_owner->waitForText(u"page_home"_s, u"万元"_s);
        m_owner->click(u"nav_settings"_s);
        m_owner->click(u"segment_yuan"_s);
        m_owner->waitUntilChecked(u"segment_yuan"_s);
        m_owner->click(u"nav_home"_s);
        m_owner->waitForText(u"page_home"_s, yuanText(left()));
        m_owner->click(u"nav_settings"_s);
        m_owner->choose(u"settingsZoom"_s, u"110 %"_s);
        m_owner->waitForText(u"statusZoom"_s, u"110 %"_s);
        m_owner->click(u"segment_compact"_s);
        m_owner->waitUntilChecked(u"segment_compact"_s);
        m_owner->click(u"segment_dark"_s);
        m_owner->waitUntilChecked(u"segment_dark"_s);
        m_owner->click(u"segment_en"_s);
        m_owner->waitForTexts(u"settingsLook"_s, {u"Appearance"_s, u"110 %"_s});
        m_owner->shot(u"142-settings-dark-en"_s);
        m_owner->press(u"F1"_s);
        m_owner->waitForTexts(u"helpTopic"_s, {u"Appearance, units and the way to the registry."_s});
        m_owner->press(u"Esc"_s);
        m_owner->waitUntilReachable(u"segment_en"_s);
    });
}

void JourneySettingsTest::choicesAreThereAgainAtTheNextStart()
{
    play([this] {
        m_owner->quit();
        m_owner->start();
        m_owner->click(u"nav_settings"_s);
        m_owner->waitForTexts(u"settingsLook"_s, {u"Appearance"_s, u"110 %"_s});
        m_owner->waitForText(u"statusZoom"_s, u"110 %"_s);
        for (const QString &chosen : {u"segment_en"_s, u"segment_dark"_s, u"segment_compact"_s, u"segment_yuan"_s})
            m_owner->waitUntilChecked(chosen);
        m_owner->click(u"segment_zh_CN"_s);
        m_owner->waitForTexts(u"settingsLook"_s, {u"外观"_s});
        m_owner->click(u"segment_light"_s);
        m_owner->waitUntilChecked(u"segment_light"_s);
    });
}

void JourneySettingsTest::allDataAreInOneFile()
{
    play([this] {
        const QByteArray paper = contentOf(writeForm(project, u"molding-contract"_s));
        m_owner->waitForState(u"Synced"_s);
        m_owner->click(u"nav_settings"_s);
        const QString archive = saveAs(u"settingsExportAll"_s, u"all.zip"_s);
        m_owner->shot(u"143-settings-exported"_s);
        const std::map<QString, QByteArray> entries = entriesOf(archive);
        expectContains(QString::fromUtf8(entries.at(u"README.txt"_s)), u"算力券通"_s);
        const QJsonArray forms = QJsonDocument::fromJson(entries.at(u"records/Draft.json"_s)).array();
        expect(std::ranges::any_of(forms, [](const QJsonValue &each) { return each[u"project"].toString() == project; }), u"the form is missing"_s);
        expectContains(QString::fromUtf8(entries.at(u"records/Draft.csv"_s)), project);
        const QString name = u"papers/%1-molding-contract.pdf"_s.arg(sha256Hex(paper).left(12));
        expect(entries.contains(name) && entries.at(name) == paper, u"the paper is missing"_s);
    });
}

void JourneySettingsTest::theReportForSupportNamesNobody()
{
    play([this] {
        const QString archive = saveAs(u"settingsReport"_s, u"report.zip"_s);
        const std::map<QString, QByteArray> entries = entriesOf(archive);
        const QJsonObject settings = QJsonDocument::fromJson(entries.at(u"settings.json"_s)).object();
        expectEqual(settings[u"language"_s].toString(), u"zh_CN"_s);
        expectEqual(settings[u"theme"_s].toString(), u"light"_s);
        expectEqual(settings[u"zoom"_s].toString(), u"1.1"_s);
        expectEqual(settings[u"compactRows"_s].toString(), u"true"_s);
        expectEqual(settings[u"figuresInYuan"_s].toString(), u"true"_s);
        for (const auto &[name, bytes] : entries) {
            for (const QString &secret : {owner, u"高岩"_s, m_setting->company.name, m_setting->company.uscc, project, m_password, u"127.0.0.1"_s})
                expect(!QString::fromUtf8(bytes).contains(secret), u"%1 tells %2"_s.arg(name, secret));
        }
    });
}

/// The window closes meanwhile; afterwards nothing is left in the old folder but the word where the data are.
void JourneySettingsTest::theDataMoveToAnotherFolder()
{
    play([this] {
        const QString target = m_owner->profile() + u"-larger-disk"_s;
        expect(QDir().mkpath(target), u"can't make "_s + target);
        m_owner->click(u"nav_settings"_s);
        m_owner->click(u"settingsMoveFolder"_s);
        m_owner->chooseFile(target);
        m_owner->waitForTexts(u"settingsFolderNotice"_s, {target, u"窗口"_s});
        m_owner->shot(u"146-settings-move"_s);
        m_owner->click(u"settingsMoveNow"_s);
        m_owner->awaitWindow();
        m_owner->click(u"nav_settings"_s);
        m_owner->waitForTexts(u"settingsFolderNotice"_s, {u"数据现在位于"_s, target, m_owner->profile()});
        m_owner->waitForTexts(u"settingsFolder"_s, {target});
        m_owner->shot(u"147-settings-moved"_s);
        expect(QFileInfo::exists(target + u"/replica.sqlite"_s), u"no records in the new folder"_s);
        expect(!QFileInfo::exists(m_owner->profile() + u"/replica.sqlite"_s), u"the old folder still has its records"_s);
        m_owner->quit();
        m_owner->start();
        m_owner->click(u"nav_applications"_s);
        m_owner->openRow(u"applicationsTable"_s, {project});
        m_owner->waitUntilReachable(u"removeFile_"_s + sha256Hex(contentOf(m_theatre->paper(u"molding-contract"_s))).left(8));
        m_owner->waitForState(u"Synced"_s);
    });
}

/// Written without a connection, backed up, and brought back on another computer after this one broke.
void JourneySettingsTest::unsentWorkComesBackElsewhere()
{
    play([this] {
        m_theatre->registry().stop();
        m_owner->waitForState(u"Offline"_s);
        const QString paper = writeForm(unsentProject, u"printing-contract"_s);
        m_owner->click(u"nav_settings"_s);
        const QString archive = saveAs(u"settingsBackup"_s, u"backup.zip"_s);
        m_owner->waitForTexts(u"settingsExportNotice"_s, {u"未发送的内容已备份"_s});
        m_owner->kill();
        m_theatre->registry().start();
        m_owner = m_theatre->client(u"another-computer"_s);
        m_owner->setPassword(m_password);
        m_owner->start({u"--registry"_s, m_theatre->registry().address().toString(), u"--sign-in"_s, owner, u"--lang"_s, u"zh_CN"_s});
        m_owner->waitForState(u"Synced"_s);
        m_owner->click(u"nav_applications"_s);
        m_owner->waitForRow(u"applicationsTable"_s, {project}); // That the registry has.
        m_owner->click(u"nav_settings"_s);
        m_owner->click(u"settingsRestore"_s);
        m_owner->chooseFile(archive);
        m_owner->waitForTexts(u"settingsExportNotice"_s, {u"未发送的内容已恢复"_s, u"已恢复 1 份申领表"_s});
        m_owner->shot(u"144-settings-restored"_s);
        m_owner->click(u"nav_applications"_s);
        m_owner->openRow(u"applicationsTable"_s, {unsentProject});
        m_owner->waitUntilReachable(u"removeFile_"_s + sha256Hex(contentOf(paper)).left(8));
        m_owner->waitForState(u"Synced"_s);
    });
}

void JourneySettingsTest::anotherComputerIsShutOut()
{
    play([this] {
        RawDevice lost(m_theatre->registry().address());
        lost.signIn(owner, m_password);
        expectEqual(lost.send("GET", u"/v1/devices"_s).status, 200);
        m_owner->click(u"nav_account"_s);
        m_owner->waitForTexts(u"devicesSection"_s, {u"本机"_s, u"journey"_s});
        m_owner->click(u"deviceRevoke_journey"_s);
        m_owner->shot(u"145-settings-devices"_s);
        m_owner->click(u"deviceRevokeSure"_s);
        m_owner->waitForText(u"devicesSection"_s, u"已停用"_s);
        expectEqual(lost.send("GET", u"/v1/devices"_s).code(), u"RevokedDevice"_s);
        m_owner->waitForState(u"Synced"_s);
    });
}

void JourneySettingsTest::thePasswordIsChanged()
{
    play([this] {
        m_owner->type(u"accountOldPassword"_s, m_password);
        m_owner->type(u"accountNewPassword"_s, newPassword);
        m_owner->type(u"accountNewPasswordAgain"_s, newPassword);
        m_owner->click(u"accountChangePassword"_s);
        m_owner->waitForText(u"accountNotice"_s, u"密码已修改"_s);
        RawDevice elsewhere(m_theatre->registry().address());
        elsewhere.signIn(owner, newPassword);
        expectEqual(elsewhere.session().account.personName, u"高岩"_s);
    });
}

void JourneySettingsTest::theBooksAddUp()
{
    play([this] {
        m_owner->waitForState(u"Synced"_s);
        m_owner->quit();
        m_theatre->closeTheBooks();
    });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneySettingsTest)
#include "tst_journey_settings.moc"
