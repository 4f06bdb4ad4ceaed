#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/Exception.h>

#include <type_traits>

namespace cpv {

/// DiskFull, Busy (another connection holds the lock), Later (an Interruption), else Storage; SQLite's words as detail.
Error storageError(const SQLite::Exception &exception);

template <typename T> constexpr bool isResult = false;
template <typename T> constexpr bool isResult<Result<T>> = true;

/// Where SQLiteCpp's exceptions end: calls `work`, which returns a T or a Result<T>, and returns a Result<T>.
template <typename Work> [[nodiscard]] auto guarded(Work &&work)
{
    using Value = std::invoke_result_t<Work>;
    using Ending = typename std::conditional_t<isResult<Value>, std::type_identity<Value>, std::type_identity<Result<Value>>>::type;
    try {
        if constexpr (std::is_void_v<Value>) {
            work();
            return Ending();
        } else {
            return Ending(work());
        }
    } catch (const SQLite::Exception &exception) {
        return Ending(fail(storageError(exception)));
    }
}

} // namespace cpv
