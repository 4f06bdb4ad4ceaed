#pragma once

#include "core/usecases/connection.h"
#include "ui/shell/page.h"
#include "ui/shell/shell_window.h"

#include <QLocale>

namespace cpv {

class Button;
class Card;
class ConnectionCard;
class LookCard;
class Text;

/// What a person sets on this device: appearance, the way to the registry, and where the data are. Every choice counts at once.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    struct Parts {
        Theme &theme;
        Connection &connection;
        QString dataFolder; ///< Where this person's copy, papers and keys are.
    };
    SettingsPage(const Parts &parts, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

Q_SIGNALS:
    void languageChosen(QLocale::Language language);
    void lookChosen();
    void zoomChosen(double zoom);
    void moneyUnitChosen(bool wan);

private:
    void makeFolderCard();

    const QString m_folder;
    LookCard *m_look;
    ConnectionCard *m_connection;
    Card *m_folderCard;
    Text *m_folderText;
    Text *m_folderHelp;
    Button *m_openFolder;
};

/// Entry "settings" in the rail's footer. `made`: connects the page's choices to whoever remembers them.
PageEntry settingsPage(const SettingsPage::Parts &parts, const std::function<void(SettingsPage &)> &made);

} // namespace cpv
