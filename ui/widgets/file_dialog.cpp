#include "ui/widgets/file_dialog.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace cpv {

namespace {

/// For all pages: whoever looked for a paper in one place expects the next dialog there.
QString &lastFolder()
{
    static QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder;
}

QFileDialog *dialogFor(QWidget *parent, const FileQuestion &question)
{
    auto *dialog = new QFileDialog(parent, question.title, QFileInfo(lastFolder()).isDir() ? lastFolder() : QDir::homePath(), question.filter);
    dialog->setObjectName(question.name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, [](const QStringList &paths) { lastFolder() = QFileInfo(paths.front()).absolutePath(); });
    return dialog;
}

} // namespace

QFileDialog *saveDialog(QWidget *parent, const FileQuestion &question)
{
    QFileDialog *dialog = dialogFor(parent, question);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(question.suffix);
    dialog->selectFile(question.suggestion);
    return dialog;
}

QFileDialog *openDialog(QWidget *parent, const FileQuestion &question, QFileDialog::FileMode mode)
{
    QFileDialog *dialog = dialogFor(parent, question);
    dialog->setFileMode(mode);
    return dialog;
}

} // namespace cpv
