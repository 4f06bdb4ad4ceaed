#include "core/base/json.h"
#include "i18n/translations.h"
#include "tests/ui/desktop/zip_entry.h"
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

QJsonArray rowsOf(const QString &path, const QString &kind)
{
    return must(parseJson(zipEntry(path, u"records/%1.json"_s.arg(kind)))).toArray();
}

}

/// All of a company's data in one file of its own.
class DataExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsThereWithDraftsAndPapers()
    {
        Factory factory;
        const VoucherId voucher = factory.voucher(Money::fromYuan(200'000));
        factory.bill(voucher, Money::fromYuan(10'000), true);
        factory.ask(factory.city().owner, AskExpert {factory.city().newId<HelpRequestId>(), u"gu-wen"_s, u"样本数量"_s, u"每类要多少张？"_s});
        factory.sync();
        Draft draft = must(waited(factory.use.drafts.create(factory.city().programme.id)));
        draft.project = u"视觉质检"_s;
        draft = must(waited(factory.use.drafts.save(draft)));
        must(waited(factory.use.drafts.attachMaterial(draft.id, u"contract"_s, factory.bench.contractFile())));
        must(factory.vault.write(u"planted"_s, "the-key-of-this-device"));

        const QString path = m_folder.filePath(u"全部.zip"_s);
        const ExportedData done = must(waited(factory.use.dataExport.write(path, u"read me"_s)));
        QCOMPARE(done.papers, 1);
        QVERIFY(done.records > 10);
        QCOMPARE(zipEntry(path, u"README.txt"_s), QByteArray("read me"));
        const Voucher held = factory.city().get<Voucher>(voucher);
        QCOMPARE(rowsOf(path, u"Voucher"_s).size(), 1);
        QCOMPARE(rowsOf(path, u"Voucher"_s).first()[u"code"_s].toString(), held.code);
        QCOMPARE(rowsOf(path, u"Redemption"_s).size(), 1);
        QCOMPARE(rowsOf(path, u"HelpRequest"_s).first()[u"subject"_s].toString(), u"样本数量"_s);
        QCOMPARE(rowsOf(path, u"Application"_s).size(), 1);
        QCOMPARE(rowsOf(path, u"Draft"_s).first()[u"project"_s].toString(), u"视觉质检"_s);
        QVERIFY(!rowsOf(path, u"DraftVersion"_s).isEmpty());
        const QByteArray csv = zipEntry(path, u"records/Voucher.csv"_s);
        QVERIFY(csv.contains("face"));
        QVERIFY2(csv.contains(QByteArray::number(held.face.fen() / 100) + ".00"), csv.constData()); // In yuan.

        QFile contract(factory.bench.contractFile());
        QVERIFY(contract.open(QIODevice::ReadOnly));
        const QByteArray sums = zipEntry(path, u"SHA256SUMS"_s);
        const QByteArray paper = paperIn(sums);
        QVERIFY2(!paper.isEmpty(), sums.constData());
        QCOMPARE(zipEntry(path, QString::fromUtf8(paper)), contract.readAll());
        QVERIFY(!sums.contains(".key"));
        for (const QByteArray &line : sums.trimmed().split('\n'))
            QVERIFY(!zipEntry(path, QString::fromUtf8(line.mid(66))).contains("the-key-of-this-device"));
    }

    void onlyACompanysPeopleHaveSomethingToTakeAlong()
    {
        Factory factory;
        must(waited(factory.use.session.signOut()));
        const auto refused = waited(factory.use.dataExport.write(m_folder.filePath(u"none.zip"_s), {}));
        QCOMPARE(refused.error().code, Errc::WrongRole);
        OwnDataCard card({factory.use, {}});
        QVERIFY(card.findChild<QAbstractButton *>(u"settingsExportAll"_s)->isHidden());
    }

    void aFolderThatIsNotThereIsTold()
    {
        Factory factory;
        const QString path = m_folder.filePath(u"nowhere/all.zip"_s);
        QCOMPARE(waited(factory.use.dataExport.write(path, {})).error().code, Errc::Storage);
    }

    void theCardAsksWhereAndSaysWhatWasWritten()
    {
        Theme theme(*qApp);
        Translations translations(*qApp);
        translations.setLanguage(QLocale::English);
        Factory factory;
        OwnDataCard card({factory.use, {}});
        card.retranslate();
        card.show();
        card.findChild<QAbstractButton *>(u"settingsExportAll"_s)->click();
        auto *dialog = card.findChild<QFileDialog *>(u"exportAllDialog"_s);
        QVERIFY(dialog);
        const QString path = m_folder.filePath(u"from-card.zip"_s);
        Q_EMIT dialog->fileSelected(path);
        const auto *notice = card.findChild<Notice *>(u"settingsExportNotice"_s);
        const auto says = [&](const QString &text) {
            return std::ranges::any_of(notice->findChildren<QLabel *>(), [&](const QLabel *label) { return label->text().contains(text); });
        };
        QTRY_VERIFY(says(u"All your data are in one file."_s));
        QVERIFY(says(QDir::toNativeSeparators(path)));
        QVERIFY(QFile::exists(path));
    }

private:
    static QByteArray paperIn(const QByteArray &sums)
    {
        for (const QByteArray &line : sums.split('\n')) {
            if (line.contains("  papers/"))
                return line.mid(66);
        }
        return {};
    }

    QTemporaryDir m_folder;
};

} // namespace cpv

QTEST_MAIN(cpv::DataExportTest)
#include "tst_data_export.moc"
