#include "ui/sme/handed_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

namespace cpv {

namespace {

struct HandedFiles {
    Q_DECLARE_TR_FUNCTIONS(cpv::HandedFiles)
};

}

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

QImage pastedPicture(const QMimeData &data) { return qvariant_cast<QImage>(data.imageData()); }

QString keepPicture(const QImage &picture, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(HandedFiles::tr("Pasted picture %1.png").arg(QDir(folder.path()).count() - 1));
    return folder.isValid() && picture.save(path) ? path : QString();
}

QString pictureLostText()
{
    return HandedFiles::tr("The pasted picture can't be put into the folder for temporary files. Make room on that disk, or save the picture yourself and choose it.");
}

} // namespace cpv
