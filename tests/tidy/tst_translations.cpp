#include <QtTest>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// Chinese is complete: every text that a source passes to tr() has a finished translation in the file that is compiled in.
class TestTranslations : public QObject
{
    Q_OBJECT

private:
    /// Source texts without a finished translation, with their context.
    static QStringList unfinished(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("can't read %s", qPrintable(path));
        QStringList texts;
        QString context;
        QString source;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"source")
                source = xml.readElementText();
            else if (xml.name() == u"translation" && xml.attributes().value(u"type"_s) == u"unfinished")
                texts << context + u": "_s + source;
        }
        if (xml.hasError())
            qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
        return texts;
    }

private Q_SLOTS:
    void everySourceTextHasItsChinese()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"cpv_zh_CN.ts"_s);
        QVERIFY(QFile::copy(QStringLiteral(CPV_SOURCE_DIR) + u"/i18n/cpv_zh_CN.ts"_s, copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        QStringList arguments {u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"-I"_s, QStringLiteral(CPV_SOURCE_DIR)};
        for (const char *sources : {"/ui", "/app", "/core/usecases"})
            arguments << QStringLiteral(CPV_SOURCE_DIR) + QString::fromLatin1(sources);
        arguments << u"-ts"_s << copy;
        QProcess lupdate;
        lupdate.start(QStringLiteral(CPV_LUPDATE), arguments);
        QVERIFY2(lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
        const QStringList missing = unfinished(copy);
        QVERIFY2(missing.isEmpty(), qPrintable(u"untranslated:\n"_s + missing.join(u'\n')));
    }

    /// Whoever reads a number off one page looks for it under the same word on another.
    void aCaseHasOneWordForItsNumber()
    {
        QFile file(QStringLiteral(CPV_SOURCE_DIR) + u"/i18n/cpv_zh_CN.ts"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"申领编号"_s));
        QVERIFY(!text.contains(u"项目编号"_s));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
