#pragma once

#include "core/usecases/data_folder.h"
#include "ui/models/error_text.h"

namespace cpv {

/// Why a folder can't take the data, and what to do.
ErrorWords folderWords(const FolderRefusal &refusal);
/// How a move ended.
ErrorWords moveWords(const MoveOutcome &move);
/// "312.4 MB".
QString bytesText(qint64 bytes);

} // namespace cpv
