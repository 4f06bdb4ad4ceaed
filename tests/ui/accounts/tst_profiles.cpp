#include "app/desktop/profile_lock.h"
#include "app/desktop/profiles.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace cpv {

/// Several people at one computer: one profile each, one program per profile.
class ProfilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_started.clear();
    }

    void othersAreRememberedLastUsedFirst();
    void aFolderThatIsGoneIsNobody();
    void somebodyNewGetsAFolderOfTheirOwn();
    void aSecondStartRaisesTheFirst();
    void twoProfilesRunBesideEachOther();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Profiles profiles(const QString &own)
    {
        QDir().mkpath(path(own));
        return Profiles(path(own), [this](const QStringList &arguments) {
            m_started << arguments.join(u' ');
            return true;
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_started;
};

void ProfilesTest::othersAreRememberedLastUsedFirst()
{
    const QDateTime now(QDate(2026, 11, 28), QTime(9, 0), Qt::UTC);
    profiles(u"zhang wei/profile"_s).remember(u"nobody's neighbour"_s, {}, now); // Another folder, another list.
    profiles(u"profile"_s).remember(u"张伟"_s, u"恒锐"_s, now);
    profiles(u"profile-2"_s).remember(u"王丽"_s, u"恒锐"_s, now.addSecs(60));
    profiles(u"a=b [c]"_s).remember(u"李敏"_s, {}, now.addSecs(30));
    Profiles mine = profiles(u"profile"_s);
    const auto others = mine.others();
    QCOMPARE(others.size(), size_t(2));
    QCOMPARE(others[0].person, u"王丽"_s);
    QCOMPARE(others[0].folder, path(u"profile-2"_s));
    QCOMPARE(others[1].person, u"李敏"_s);
    QVERIFY(mine.open(others[0].folder));
    QCOMPARE(m_started, QStringList(u"--profile "_s + path(u"profile-2"_s)));
}

void ProfilesTest::aFolderThatIsGoneIsNobody()
{
    profiles(u"profile-2"_s).remember(u"王丽"_s, {}, QDateTime::currentDateTimeUtc());
    QVERIFY(QDir(path(u"profile-2"_s)).removeRecursively());
    QVERIFY(profiles(u"profile"_s).others().empty());
}

void ProfilesTest::somebodyNewGetsAFolderOfTheirOwn()
{
    QDir().mkpath(path(u"profile-2"_s));
    QVERIFY(profiles(u"profile"_s).openNew({u"--registry"_s, u"https://registry.example"_s}));
    QCOMPARE(m_started, QStringList(u"--profile "_s + path(u"profile-3"_s) + u" --registry https://registry.example"_s));
}

void ProfilesTest::aSecondStartRaisesTheFirst()
{
    ProfileLock first(path(u"profile"_s));
    QCOMPARE(first.state(), ProfileLock::State::Ours);
    QSignalSpy raised(&first, &ProfileLock::raiseRequested);
    ProfileLock second(path(u"profile"_s));
    QCOMPARE(second.state(), ProfileLock::State::AnotherRuns);
    QVERIFY(second.raiseOther());
    QTRY_COMPARE(raised.size(), 1);
}

void ProfilesTest::twoProfilesRunBesideEachOther()
{
    ProfileLock first(path(u"profile"_s));
    ProfileLock second(path(u"profile-2"_s));
    QCOMPARE(first.state(), ProfileLock::State::Ours);
    QCOMPARE(second.state(), ProfileLock::State::Ours);
}

} // namespace cpv

QTEST_GUILESS_MAIN(cpv::ProfilesTest)
#include "tst_profiles.moc"
