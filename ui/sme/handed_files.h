#pragma once

#include <QImage>
#include <QMimeData>
#include <QStringList>
#include <QTemporaryDir>

/// What people drop or paste, as files.
namespace cpv {

/// Empty: the data carry no files of this computer.
QStringList localFiles(const QMimeData &data);
QImage pastedPicture(const QMimeData &data); ///< As a screenshot is; null: there is none.
/// The picture as a file in the folder; empty: it can't be written.
QString keepPicture(const QImage &picture, const QTemporaryDir &folder);
/// Says it, and what to do.
QString pictureLostText();

} // namespace cpv
