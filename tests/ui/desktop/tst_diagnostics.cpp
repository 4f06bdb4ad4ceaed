#include "app/desktop/desktop.h"
#include "app/desktop/message_log.h"
#include "core/base/json.h"
#include "tests/ui/desktop/zip_entry.h"
#include "tests/ui/sme/factory.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

/// All entries, one after another.
QByteArray everythingIn(const QString &path)
{
    const QByteArray sums = zipEntry(path, u"SHA256SUMS"_s);
    QByteArray all = sums;
    for (const QByteArray &line : sums.trimmed().split('\n'))
        all += zipEntry(path, QString::fromUtf8(line.mid(66)));
    return all;
}

}

/// The report for whoever helps: useful, and free of secrets and of what people typed.
class DiagnosticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itCountsWhatTheProfileHoldsAndTellsNothingOfIt()
    {
        Factory factory;
        const VoucherId voucher = factory.voucher(Money::fromYuan(200'000));
        Draft draft = must(waited(factory.use.drafts.create(factory.city().programme.id)));
        draft.project = u"planted-project"_s;
        draft.contactName = u"planted-contact"_s;
        must(waited(factory.use.drafts.save(draft)));
        must(factory.vault.write(u"token"_s, "planted-token"));
        factory.sync();

        const QString path = m_folder.filePath(u"report.zip"_s);
        const Surroundings surroundings {{{u"theme"_s, u"dark"_s}}, {QDir::homePath() + u"/somewhere can't be read"_s}};
        must(waited(factory.use.diagnostics.write(path, surroundings)));
        const QJsonObject profile = must(parseJson(zipEntry(path, u"profile.json"_s))).toObject();
        QCOMPARE(profile[u"sound"_s].toBool(), true);
        QCOMPARE(profile[u"rows"_s][u"Voucher"_s].toInt(), 1);
        QCOMPARE(profile[u"rows"_s][u"local_Draft"_s].toInt(), 1);
        QVERIFY(!must(parseJson(zipEntry(path, u"versions.json"_s))).toObject()[u"program"_s].toString().isEmpty());
        QCOMPARE(must(parseJson(zipEntry(path, u"settings.json"_s))).toObject()[u"theme"_s].toString(), u"dark"_s);
        QVERIFY(zipEntry(path, u"messages.txt"_s).contains("~/somewhere can't be read"));

        const QByteArray all = everythingIn(path);
        for (const QString &secret : {u"planted"_s, factory.city().company.name, factory.city().company.uscc,
                 factory.city().get<Voucher>(voucher).code, factory.bench.folder->path()})
            QVERIFY2(!secret.isEmpty() && !all.contains(secret.toUtf8()), qPrintable(secret));
    }

    void theDesktopsSettingsAreToldWithoutAddresses()
    {
        const QTemporaryDir profile;
        {
            QSettings settings(profile.filePath(u"settings.ini"_s), QSettings::IniFormat);
            settings.setValue(u"welcomed"_s, false);
            settings.setValue(u"theme"_s, u"dark"_s);
            settings.setValue(u"registry"_s, u"https://planted-registry.example"_s);
            settings.setValue(u"proxy/host"_s, u"planted-proxy.example"_s);
            settings.setValue(u"proxy/mode"_s, u"System"_s);
        }
        auto desktop = Desktop::open(*qApp, {.profile = profile.path()});
        QVERIFY(desktop);
        ShellWindow &window = (*desktop)->window();
        window.show();
        QTRY_VERIFY(window.findChild<QAbstractButton *>(u"welcomeLater"_s));
        window.findChild<QAbstractButton *>(u"welcomeLater"_s)->click();
        QTRY_VERIFY((*desktop)->railIds().contains(u"settings"_s));
        window.showPage(u"settings"_s);
        keepMessages(); // Again: the test's own handler stands before the program's.
        qWarning("a message of this run");
        window.findChild<QAbstractButton *>(u"settingsReport"_s)->click();
        auto *dialog = window.findChild<QFileDialog *>(u"reportDialog"_s);
        QVERIFY(dialog);
        const QString path = m_folder.filePath(u"of-desktop.zip"_s);
        Q_EMIT dialog->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path));
        dialog->close();
        const QJsonObject settings = must(parseJson(zipEntry(path, u"settings.json"_s))).toObject();
        QCOMPARE(settings[u"theme"_s].toString(), u"dark"_s);
        QCOMPARE(settings[u"registryIsSet"_s].toBool(), true);
        QVERIFY(zipEntry(path, u"messages.txt"_s).contains("warning default: a message of this run"));
        QVERIFY(!everythingIn(path).contains("planted"));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace cpv

int main(int argc, char *argv[])
{
    cpv::Desktop::prepareProcess();
    QApplication application(argc, argv);
    cpv::DiagnosticsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_diagnostics.moc"
