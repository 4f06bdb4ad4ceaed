#pragma once

#include <QFileDialog>

namespace cpv {

/// What a person is asked to choose, in their language.
struct FileQuestion
{
    QString name; ///< Of the dialog, for whoever looks for it.
    QString title;
    QString filter; ///< As Qt writes them: "PDF document (*.pdf)".
    QString suffix = {}; ///< Of a file to write, added where none was typed.
    QString suggestion = {}; ///< Name of a file to write.
};

/// Begins in the folder chosen last, first in the person's documents. The caller connects fileSelected or filesSelected and opens
/// it; closed, it is gone.
QFileDialog *saveDialog(QWidget *parent, const FileQuestion &question);
QFileDialog *openDialog(QWidget *parent, const FileQuestion &question, QFileDialog::FileMode mode = QFileDialog::ExistingFile);

} // namespace cpv
