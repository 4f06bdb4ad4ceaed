#include "ui/models/data_folder_text.h"

#include <QDir>
#include <QLocale>

namespace cpv {

namespace {

class DataFolderText
{
    Q_DECLARE_TR_FUNCTIONS(DataFolderText)

public:
    static ErrorWords refusal(const FolderRefusal &refusal);
    static ErrorWords outcome(const MoveOutcome &move);
};

ErrorWords DataFolderText::refusal(const FolderRefusal &refusal)
{
    const QString path = QDir::toNativeSeparators(refusal.path);
    switch (refusal.flaw) {
    case FolderFlaw::NotEmpty:
        return {tr("This folder is not empty: %1").arg(path), tr("Choose an empty folder, or make a new one inside it.")};
    case FolderFlaw::Inside:
        return {tr("This folder lies inside the present data folder, or around it."), tr("Choose a folder elsewhere.")};
    case FolderFlaw::NotWritable:
        return {tr("The program can't write to this folder: %1").arg(path),
            tr("Choose another one, or ask whoever looks after this computer for access.")};
    case FolderFlaw::NoRoom:
        return {tr("There is not enough room: %1 are needed, %2 are free.").arg(bytesText(refusal.needed), bytesText(refusal.free)),
            tr("Free some space there, or choose another disk.")};
    case FolderFlaw::NotPrivate:
        return {tr("In this folder others could read this device's key."), tr("Choose a folder on a disk of this computer: this one keeps no permissions.")};
    case FolderFlaw::Failed:
        return {tr("Your data were not moved: %1 could not be copied or opened.").arg(path),
            tr("Nothing is lost; they are where they were. Check the disk or the network drive, or choose another folder.")};
    case FolderFlaw::Stopped:
        return {tr("The move was stopped."), tr("Your data are where they were, and nothing was left in the other folder.")};
    }
    Q_UNREACHABLE();
}

ErrorWords DataFolderText::outcome(const MoveOutcome &move)
{
    if (move.refusal)
        return refusal(*move.refusal);
    return {tr("Your data are now in %1").arg(QDir::toNativeSeparators(move.to)),
        tr("Every file was compared. The program's own files in %1 were then removed.").arg(QDir::toNativeSeparators(move.from))};
}

} // namespace

ErrorWords folderWords(const FolderRefusal &refusal) { return DataFolderText::refusal(refusal); }
ErrorWords moveWords(const MoveOutcome &move) { return DataFolderText::outcome(move); }
QString bytesText(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); }

} // namespace cpv
