#include "ui/common/settings_page.h"

#include "ui/common/connection_card.h"
#include "ui/common/data_folder_card.h"
#include "ui/common/look_card.h"
#include "ui/common/own_data_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(const Parts &parts, QWidget *parent)
    : Page(parent)
    , m_look(named(new LookCard(parts.theme), u"settingsLook"_s))
    , m_connection(named(new ConnectionCard(parts.connection), u"settingsConnection"_s))
    , m_folder(named(new DataFolderCard(parts.dataFolder), u"settingsFolderCard"_s))
    , m_data(named(new OwnDataCard({parts.useCases, parts.surroundings}), u"settingsOwnData"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_look);
    layout->addWidget(m_connection);
    layout->addWidget(m_folder);
    layout->addWidget(m_data);
    layout->addStretch(1);
    connect(m_look, &LookCard::languageChosen, this, &SettingsPage::languageChosen);
    connect(m_look, &LookCard::lookChosen, this, &SettingsPage::lookChosen);
    connect(m_look, &LookCard::zoomChosen, this, &SettingsPage::zoomChosen);
    connect(m_look, &LookCard::moneyUnitChosen, this, &SettingsPage::moneyUnitChosen);
    setTexts([this] {
        m_look->retranslate();
        m_connection->retranslate();
        m_folder->retranslate();
        m_data->retranslate();
    });
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::subtitle() const
{
    return tr("Of this person on this computer; every choice counts at once");
}

void SettingsPage::refresh()
{
    m_connection->showChoice();
    m_data->followSession();
}

PageEntry settingsPage(const SettingsPage::Parts &parts, const std::function<void(SettingsPage &)> &made)
{
    return {u"settings"_s, u"settings"_s, [] { return SettingsPage::tr("Settings"); },
        [parts, made](QWidget *parent) {
            auto *page = new SettingsPage(parts, parent);
            made(*page);
            return page;
        },
        PageEntry::Place::Footer};
}

} // namespace cpv
