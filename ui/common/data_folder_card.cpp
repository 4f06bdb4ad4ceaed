#include "ui/common/data_folder_card.h"

#include "ui/models/data_folder_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

DataFolderCard::DataFolderCard(DataFolder &folder, QWidget *parent)
    : Card({}, parent)
    , m_folder(folder)
    , m_path(named(new Text(TextRole::Body, QDir::toNativeSeparators(folder.folder())), u"settingsFolder"_s))
    , m_help(new Text(TextRole::Muted))
    , m_moveHelp(new Text(TextRole::Muted))
    , m_open(named(new Button(ButtonKind::Secondary), u"settingsOpenFolder"_s))
    , m_move(named(new Button(ButtonKind::Secondary), u"settingsMoveFolder"_s))
    , m_notice(named(new Notice, u"settingsFolderNotice"_s))
{
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (Text *text : {m_path, m_help, m_moveHelp}) {
        text->setWordWrap(true);
        body()->addWidget(text);
    }
    body()->addWidget(m_notice); // Above what was pressed, which may be below the fold.
    auto *row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addWidget(m_move);
    row->addStretch(1);
    body()->addLayout(row);
    m_open->setIconName(u"folder"_s);
    m_notice->setButtonName(u"settingsMoveNow"_s);
    m_notice->hide();
    connect(m_open, &Button::clicked, this, &DataFolderCard::openFolder);
    connect(m_move, &Button::clicked, this, &DataFolderCard::askForFolder);
    connect(m_notice, &Notice::buttonClicked, this, &DataFolderCard::begin);
    connect(&m_looking, &QFutureWatcherBase::finished, this, &DataFolderCard::onLooked);
}

void DataFolderCard::openFolder()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder.folder())))
        m_notice->showNotice(Tone::Warn, tr("No program opens folders here."), tr("The folder is %1.").arg(m_path->text()));
}

void DataFolderCard::askForFolder()
{
    QFileDialog *dialog = openDialog(window(), {u"moveFolderDialog"_s, tr("An empty folder for your data"), {}}, QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &DataFolderCard::look);
    dialog->open();
}

void DataFolderCard::look(const QString &folder)
{
    m_wanted = folder;
    m_move->setEnabled(false);
    m_looking.setFuture(m_folder.look(folder));
}

void DataFolderCard::onLooked()
{
    m_move->setEnabled(true);
    const FolderVerdict verdict = m_looking.result();
    if (!verdict) {
        const ErrorWords words = folderWords(verdict.error());
        m_wanted.clear();
        return m_notice->showError(words.title, words.advice);
    }
    m_notice->showNotice(Tone::Info, tr("Move your data to %1?").arg(QDir::toNativeSeparators(m_wanted)),
        tr("%1 are to be copied. The window closes meanwhile and opens again by itself; the present folder is emptied only after that.")
            .arg(bytesText(*verdict)),
        tr("Move now"));
}

void DataFolderCard::begin()
{
    if (!m_wanted.isEmpty())
        m_folder.moveTo(m_wanted);
}

void DataFolderCard::tellLastMove()
{
    const auto move = m_folder.lastMove();
    if (!move || !m_wanted.isEmpty())
        return;
    const ErrorWords words = moveWords(*move);
    m_notice->showNotice(move->refusal ? Tone::Bad : Tone::Ok, words.title, words.advice);
}

void DataFolderCard::retranslate()
{
    setTitle(tr("Data folder"));
    m_help->setText(tr("Your copy of the records, drafts, papers and this device's key. Works offline."));
    m_moveHelp->setText(tr("Move it here instead of copying it by hand, for example to a larger disk: everything is copied and compared, and an interruption at any moment, even a power cut, loses nothing."));
    m_open->setText(tr("Open the folder"));
    m_move->setText(tr("Move to another folder …"));
    tellLastMove();
}

} // namespace cpv
