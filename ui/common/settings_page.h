#pragma once

#include "core/usecases/connection.h"
#include "core/usecases/data_folder.h"
#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"
#include "ui/shell/shell_window.h"

#include <QLocale>

namespace cpv {

class ConnectionCard;
class DataFolderCard;
class LookCard;
class OwnDataCard;

/// What a person sets on this device: appearance, the way to the registry, and where the data are. Every choice counts at once.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    struct Parts {
        Theme &theme;
        Connection &connection;
        UseCases &useCases;
        DataFolder &dataFolder;
        std::function<Surroundings()> surroundings; ///< For a report to whoever helps.
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
    LookCard *m_look;
    ConnectionCard *m_connection;
    DataFolderCard *m_folder;
    OwnDataCard *m_data;
};

/// Entry "settings" in the rail's footer. `made`: connects the page's choices to whoever remembers them.
PageEntry settingsPage(const SettingsPage::Parts &parts, const std::function<void(SettingsPage &)> &made);

} // namespace cpv
