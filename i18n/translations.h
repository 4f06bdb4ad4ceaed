#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

class QCoreApplication;

namespace cpv {

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
    QTranslator m_own;
    QTranslator m_qt; // Qt's own buttons and dialogs, where the installation has them.
};

} // namespace cpv
