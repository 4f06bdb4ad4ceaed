#include "core/report/tables/zip_file.h"
#include "i18n/translations.h"
#include "tests/ui/sme/factory.h"
#include "ui/common/own_data_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QLabel>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

Draft written(Factory &factory, const QString &project)
{
    Draft draft = must(waited(factory.use.drafts.create(factory.city().programme.id)));
    static_cast<ApplicationForm &>(draft) = factory.city().form(Money::fromYuan(200'000));
    draft.project = project;
    draft = must(waited(factory.use.drafts.save(draft)));
    return must(waited(factory.use.drafts.attachMaterial(draft.id, u"contract"_s, factory.bench.contractFile())));
}

ApplicationId submit(Factory &factory, const Draft &draft)
{
    const auto id = factory.use.newId<ApplicationId>();
    must(waited(factory.use.commands.perform(SubmitApplication {id, draft, draft.id}, draft.place)));
    return id;
}

std::size_t waiting(Factory &factory)
{
    return must(waited(factory.use.commands.waiting())).size();
}

}

/// The work that no registry has yet, taken aside and brought back.
class BackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostFormComesBackWithItsPapers()
    {
        Factory factory;
        const Draft draft = written(factory, u"视觉质检"_s);
        const QString path = m_folder.filePath(u"form.zip"_s);
        QCOMPARE(must(waited(factory.use.backups.write(path))).drafts, 1);
        must(waited(factory.use.drafts.discard(draft.id)));
        QVERIFY(must(waited(factory.use.drafts.list())).empty());

        const BackedUpWork back = must(waited(factory.use.backups.restore(path)));
        QCOMPARE(back.drafts, 1);
        QCOMPARE(back.left, 0);
        const Draft again = must(waited(factory.use.drafts.load(draft.id)));
        QCOMPARE(again.project, u"视觉质检"_s);
        QCOMPARE(again.materials.size(), draft.materials.size());
    }

    void whatIsNewerHereStays()
    {
        Factory factory;
        Draft draft = written(factory, u"旧"_s);
        const QString path = m_folder.filePath(u"older.zip"_s);
        must(waited(factory.use.backups.write(path)));
        draft.project = u"新"_s;
        must(waited(factory.use.drafts.save(draft)));
        QCOMPARE(must(waited(factory.use.backups.restore(path))).left, 1);
        QCOMPARE(must(waited(factory.use.drafts.load(draft.id))).project, u"新"_s);
    }

    /// The step was delivered after the backup: bringing it back sends nothing.
    void aRestoredOutboxDoesNotSendTwice()
    {
        Factory factory;
        const ApplicationId id = submit(factory, written(factory, u"视觉质检"_s));
        const QString path = m_folder.filePath(u"outbox.zip"_s);
        QCOMPARE(must(waited(factory.use.backups.write(path))).commands, 1);
        factory.sync();
        QCOMPARE(waiting(factory), std::size_t(0));
        const qint32 version = factory.city().get<Application>(id).version;

        const BackedUpWork back = must(waited(factory.use.backups.restore(path)));
        QCOMPARE(back.commands, 0);
        QCOMPARE(back.drafts, 0); // It is an application now.
        QVERIFY(back.left >= 1);
        QCOMPARE(waiting(factory), std::size_t(0));
        QVERIFY(must(waited(factory.use.drafts.list())).empty());
        factory.sync();
        QCOMPARE(factory.city().get<Application>(id).version, version);
        QVERIFY(must(waited(factory.use.commands.refusals())).empty());
    }

    /// It was lost before anybody sent it: it comes back and is sent once.
    void aStepThatWasNeverSentIsSentOnce()
    {
        Factory factory;
        const ApplicationId id = submit(factory, written(factory, u"视觉质检"_s));
        const QString path = m_folder.filePath(u"unsent.zip"_s);
        must(waited(factory.use.backups.write(path)));
        must(waited(factory.use.commands.takeBack(must(waited(factory.use.commands.waiting())).front().command)));
        QCOMPARE(waiting(factory), std::size_t(0));

        QCOMPARE(must(waited(factory.use.backups.restore(path))).commands, 1);
        QCOMPARE(must(waited(factory.use.backups.restore(path))).commands, 0); // Twice is once.
        QCOMPARE(waiting(factory), std::size_t(1));
        factory.sync();
        QCOMPARE(waiting(factory), std::size_t(0));
        QCOMPARE(factory.city().get<Application>(id).project, u"视觉质检"_s);
    }

    void otherFilesAndOthersBackupsAreRefused()
    {
        Factory factory;
        const QString none = m_folder.filePath(u"none.zip"_s);
        QCOMPARE(waited(factory.use.backups.restore(none)).error().code, Errc::NotFound);
        const QString others = m_folder.filePath(u"others.zip"_s);
        ZipWriter zip(others, factory.clock.now());
        must(zip.add(u"owner.json"_s, "{\"account\":\"" + factory.city().newId<AccountId>().toText().toUtf8() + "\",\"format\":1}"));
        must(zip.finish());
        QCOMPARE(waited(factory.use.backups.restore(others)).error().code, Errc::NotYours);
        QFile text(m_folder.filePath(u"text.zip"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no archive");
        text.close();
        QCOMPARE(waited(factory.use.backups.restore(text.fileName())).error().code, Errc::Malformed);
        must(waited(factory.use.session.signOut()));
        QCOMPARE(waited(factory.use.backups.write(none)).error().code, Errc::NotSignedIn);
        QCOMPARE(waited(factory.use.backups.restore(others)).error().code, Errc::NotSignedIn);
    }

    void theCardSaysWhatBecameOfIt()
    {
        Theme theme(*qApp);
        Translations translations(*qApp);
        translations.setLanguage(QLocale::English);
        Factory factory;
        written(factory, u"视觉质检"_s);
        OwnDataCard card({factory.use, {}});
        card.retranslate();
        const auto choose = [&](const QString &button, const QString &dialog, const QString &path) {
            card.findChild<QAbstractButton *>(button)->click();
            auto *asked = card.findChild<QFileDialog *>(dialog);
            Q_EMIT asked->fileSelected(path);
            asked->close();
        };
        const auto says = [&](const QString &text) {
            const auto labels = card.findChild<Notice *>(u"settingsExportNotice"_s)->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
        };
        const QString path = m_folder.filePath(u"card.zip"_s);
        choose(u"settingsBackup"_s, u"backupDialog"_s, path);
        QTRY_VERIFY(says(u"Your unsent work is backed up."_s));
        choose(u"settingsRestore"_s, u"restoreDialog"_s, path);
        QTRY_VERIFY(says(u"Your unsent work is back."_s));
        choose(u"settingsRestore"_s, u"restoreDialog"_s, m_folder.filePath(u"not-there.zip"_s));
        QTRY_VERIFY(says(u"This file is no backup"_s));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace cpv

QTEST_MAIN(cpv::BackupsTest)
#include "tst_backups.moc"
