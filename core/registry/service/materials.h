#pragma once

#include "core/registry/accounts/session.h"
#include "core/registry/service/material_files.h"
#include "core/registry/store/store.h"

namespace cpv {

/// Papers and who may read them: a company its own, officials those of the places they work for. Who may not read one
/// is told that it isn't there.
class Materials {
public:
    Materials(Store &store, MaterialFiles files)
        : m_store(store)
        , m_files(std::move(files))
    {
    }

    /// Errors: those of MaterialFiles::keep; OutOfScope, WrongRole.
    [[nodiscard]] Result<void> put(
        const Session &session, const PlaceCode &place, const QString &sha256, QByteArrayView bytes);
    /// NotFound, Storage.
    [[nodiscard]] Result<QByteArray> get(const Session &session, const QString &sha256);
    /// The size; NotFound.
    [[nodiscard]] Result<qint64> size(const Session &session, const QString &sha256);

private:
    Store &m_store;
    MaterialFiles m_files;
};

} // namespace cpv
