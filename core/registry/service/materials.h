#pragma once

#include "core/protocol/messages.h"
#include "core/registry/accounts/session.h"
#include "core/registry/service/material_files.h"
#include "core/registry/store/store.h"

#include <mutex>
#include <optional>

namespace cpv {

/// Papers and who may read them: a company its own, officials those of the places they work for. Who may not read one
/// is told that it isn't there.
class Materials {
public:
    Materials(Store &store, MaterialFiles files)
        : m_store(store)
        , m_files(std::move(files))
    {
        m_files.sweepParts(PartsKept);
    }

    /// Errors: those of MaterialFiles::keep; OutOfScope, WrongRole.
    [[nodiscard]] Result<void> put(
        const Session &session, const PlaceCode &place, const QString &sha256, QByteArrayView bytes);
    /// How far it has come: complete for whoever may read it already.
    [[nodiscard]] Result<UploadState> uploadState(const Session &session, const QString &sha256);
    struct Part {
        PlaceCode place;
        QString sha256;
        qint64 offset = 0;
        qint64 size = 0; ///< Of the whole paper.
    };
    /// Takes the part if it begins where the last one ended; else only says where the next must begin. The last one is
    /// answered as `put`, and Malformed means that all of it must come again.
    [[nodiscard]] Result<UploadState> putPart(const Session &session, const Part &part, QByteArrayView bytes);
    /// NotFound, Storage.
    [[nodiscard]] Result<QByteArray> get(const Session &session, const QString &sha256);
    /// The size; NotFound.
    [[nodiscard]] Result<qint64> size(const Session &session, const QString &sha256);

private:
    static constexpr std::chrono::hours PartsKept { 24 * 14 }; ///< A company's holidays, and who sends from a ship.
    Result<std::optional<QByteArray>> append(const QString &sender, const Part &part, QByteArrayView bytes);

    Store &m_store;
    MaterialFiles m_files;
    std::mutex m_parting; ///< Two devices of one company may send the same paper.
};

} // namespace cpv
