#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

class QCoreApplication;

namespace cpv {

/// The program's own texts. English ones get straight quotes: curly ones are drawn from the Chinese font, as wide as a character.
class OwnTexts : public QTranslator
{
public:
    void setStraightQuotes(bool straight) { m_straight = straight; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;

private:
    bool m_straight = false;
};

/// The language of the program's texts. main() makes one after the application; a switch sends QEvent::LanguageChange
/// to every widget. Chinese is the default, English the source language (its file holds plural forms only).
class Translations : public QObject
{
    Q_OBJECT

public:
    explicit Translations(QCoreApplication &application);
    ~Translations() override;

    QLocale::Language language() const { return m_language; }
    /// QLocale::Chinese or QLocale::English; also sets the default QLocale (zh_CN or en_GB).
    void setLanguage(QLocale::Language language);
    void toggle(); ///< Chinese to English and back.

Q_SIGNALS:
    void languageChanged(QLocale::Language language);

private:
    QCoreApplication &m_application;
    QLocale::Language m_language = QLocale::AnyLanguage;
    OwnTexts m_own;
    QTranslator m_qt; // Qt's own buttons and dialogs, where the installation has them.
};

} // namespace cpv
