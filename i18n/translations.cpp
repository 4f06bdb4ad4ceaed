#include "i18n/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

static void initTranslationResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace cpv {

using namespace Qt::StringLiterals;

QString OwnTexts::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    QString text = QTranslator::translate(context, source, disambiguation, n);
    if (!m_straight)
        return text;
    const QString whole = text.isNull() ? QString::fromUtf8(source) : text;
    if (!whole.contains(u'“'))
        return text;
    return QString(whole).replace(u'“', u'"').replace(u'”', u'"');
}

Translations::Translations(QCoreApplication &application)
    : m_application(application)
{
    initTranslationResources();
    setLanguage(QLocale::Chinese);
}

Translations::~Translations()
{
    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
}

void Translations::setLanguage(QLocale::Language language)
{
    if (language == m_language)
        return;
    Q_ASSERT(language == QLocale::Chinese || language == QLocale::English);
    m_language = language;
    const bool chinese = language == QLocale::Chinese;
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
    if (chinese && m_qt.load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qt);
    m_own.setStraightQuotes(!chinese);
    const bool loaded = m_own.load(chinese ? u":/i18n/cpv_zh_CN.qm"_s : u":/i18n/cpv_en.qm"_s);
    Q_ASSERT(loaded);
    if (loaded)
        m_application.installTranslator(&m_own); // Last installed, first asked.
    Q_EMIT languageChanged(language);
}

void Translations::toggle()
{
    setLanguage(m_language == QLocale::Chinese ? QLocale::English : QLocale::Chinese);
}

} // namespace cpv
