#include "ui/common/settings_page.h"

#include "ui/common/connection_card.h"
#include "ui/common/look_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(const Parts &parts, QWidget *parent)
    : Page(parent)
    , m_folder(parts.dataFolder)
    , m_look(named(new LookCard(parts.theme), u"settingsLook"_s))
    , m_connection(named(new ConnectionCard(parts.connection), u"settingsConnection"_s))
    , m_folderCard(named(new Card, u"settingsFolderCard"_s))
    , m_folderText(named(new Text(TextRole::Body), u"settingsFolder"_s))
    , m_folderHelp(new Text(TextRole::Muted))
    , m_openFolder(named(new Button(ButtonKind::Secondary), u"settingsOpenFolder"_s))
{
    makeFolderCard();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_look);
    layout->addWidget(m_connection);
    layout->addWidget(m_folderCard);
    layout->addStretch(1);
    connect(m_look, &LookCard::languageChosen, this, &SettingsPage::languageChosen);
    connect(m_look, &LookCard::lookChosen, this, &SettingsPage::lookChosen);
    connect(m_look, &LookCard::zoomChosen, this, &SettingsPage::zoomChosen);
    connect(m_look, &LookCard::moneyUnitChosen, this, &SettingsPage::moneyUnitChosen);
    setTexts([this] {
        m_look->retranslate();
        m_connection->retranslate();
        m_folderCard->setTitle(tr("Own data"));
        m_folderHelp->setText(tr("Your copy of the records, drafts, papers and this device's key. Works offline; close the program before you copy it."));
        m_openFolder->setText(tr("Open the folder"));
    });
}

void SettingsPage::makeFolderCard()
{
    m_folderText->setText(QDir::toNativeSeparators(m_folder));
    m_folderText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (Text *text : {m_folderText, m_folderHelp}) {
        text->setWordWrap(true);
        m_folderCard->body()->addWidget(text);
    }
    m_folderCard->body()->addWidget(m_openFolder, 0, Qt::AlignLeft);
    connect(m_openFolder, &Button::clicked, this, [this] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)))
            Q_EMIT toastRequested(tr("No program opens folders here. The folder is %1.").arg(QDir::toNativeSeparators(m_folder)));
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
