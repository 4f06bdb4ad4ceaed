#include "i18n/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

static void initTranslationResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace cpv {

using namespace Qt::StringLiterals;

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
