#pragma once

#include "core/usecases/data_folder.h"

#include <QPromise>

namespace cpv {

/// Data that are where the test says and go nowhere.
class FakeDataFolder : public DataFolder
{
public:
    QString folder() const override { return QStringLiteral("D:/compute-voucher-desk"); }
    QFuture<FolderVerdict> look(const QString &folder) override
    {
        looked = folder;
        QPromise<FolderVerdict> promise;
        promise.start();
        promise.addResult(verdict);
        promise.finish();
        return promise.future();
    }
    void moveTo(const QString &folder) override { movedTo = folder; }
    std::optional<MoveOutcome> lastMove() const override { return last; }

    FolderVerdict verdict = 327'155'712;
    QString looked;
    QString movedTo;
    std::optional<MoveOutcome> last;
};

} // namespace cpv
