#include "app/desktop/desktop.h"

#include "app/desktop/message_log.h"
#include "ui/common/settings_page.h"
#include "ui/models/money_display.h"

#include <QJsonArray>

/// What a person sets on this device, kept in the profile's settings.ini.
namespace cpv {

using namespace Qt::StringLiterals;

/// What the command line says counts for this run; what the person changes in the window is remembered.
void Desktop::applySettings(const DesktopOptions &options)
{
    const bool english = m_settings.value(u"language"_s).toString() == u"en";
    const QString mode = m_settings.value(u"theme"_s).toString();
    const Theme::Mode remembered = mode == u"dark" ? Theme::Mode::Dark : mode == u"system" ? Theme::Mode::System : Theme::Mode::Light;
    m_translations.setLanguage(options.language.value_or(english ? QLocale::English : QLocale::Chinese));
    m_theme.setMode(options.theme.value_or(remembered));
    m_theme.setContrast(m_settings.value(u"highContrast"_s).toBool() ? Tokens::Contrast::High : Tokens::Contrast::Normal);
    m_theme.setDensity(m_settings.value(u"compactRows"_s).toBool() ? Tokens::Density::Compact : Tokens::Density::Normal);
    m_theme.setZoom(m_settings.value(u"zoom"_s, 1.0).toDouble());
    setFiguresInWan(!m_settings.value(u"figuresInYuan"_s).toBool());
    const QUrl registry = registryAddress(m_settings.value(u"registry"_s).toString()).value_or(QUrl());
    m_context->setRegistry(options.registry.value_or(registry));
}

void Desktop::rememberLook()
{
    const Theme::Mode mode = m_theme.mode();
    m_settings.setValue(u"theme"_s, mode == Theme::Mode::System ? u"system"_s : mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s);
    m_settings.setValue(u"highContrast"_s, m_theme.contrast() == Tokens::Contrast::High);
    m_settings.setValue(u"compactRows"_s, m_theme.density() == Tokens::Density::Compact);
}

void Desktop::setLanguage(QLocale::Language language)
{
    m_translations.setLanguage(language);
    m_settings.setValue(u"language"_s, language == QLocale::English ? u"en"_s : u"zh_CN"_s);
}

PageEntry Desktop::makeSettings()
{
    const SettingsPage::Parts parts {.theme = m_theme,
        .connection = m_connection,
        .useCases = m_context->useCases,
        .dataFolder = m_dataFolder,
        .surroundings = [this] { return surroundings(); }};
    return settingsPage(parts, [this](SettingsPage &page) {
        connect(&page, &SettingsPage::languageChosen, this, &Desktop::setLanguage);
        connect(&page, &SettingsPage::lookChosen, this, &Desktop::rememberLook);
        connect(&page, &SettingsPage::zoomChosen, this, [this](double zoom) { m_settings.setValue(u"zoom"_s, zoom); });
        connect(&page, &SettingsPage::moneyUnitChosen, this, [this](bool wan) {
            setFiguresInWan(wan);
            m_settings.setValue(u"figuresInYuan"_s, !wan);
        });
    });
}

/// Only what says nothing of a person: no address, no proxy's name.
Surroundings Desktop::surroundings() const
{
    QJsonObject settings;
    for (const QString &name : {u"language"_s, u"theme"_s, u"zoom"_s, u"highContrast"_s, u"compactRows"_s, u"figuresInYuan"_s, u"proxy/mode"_s})
        settings.insert(name, m_settings.value(name).toString());
    settings.insert(u"registryIsSet"_s, !m_context->registry().isEmpty());
    settings.insert(u"pages"_s, QJsonArray::fromStringList(m_railIds));
    return {settings, keptMessages()};
}

} // namespace cpv
