#include "core/usecases/paper_digest.h"

#include "core/evidence/digest.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

namespace cpv {

QFuture<Result<QString>> digestOfFile(const QString &path)
{
    return QtConcurrent::run([path]() -> Result<QString> {
        constexpr qint64 part = 1024 * 1024;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Errc::NotFound, {QFileInfo(file).fileName()}, file.errorString());
        Sha256Stream digest;
        while (!file.atEnd()) {
            const QByteArray bytes = file.read(part);
            if (bytes.isEmpty())
                return fail(Errc::NotFound, {QFileInfo(file).fileName()}, file.errorString());
            digest.add(bytes);
        }
        return digest.hex();
    });
}

} // namespace cpv
