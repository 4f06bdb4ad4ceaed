#pragma once

#include "core/usecases/hand_ins.h"
#include "core/usecases/paper_delivery.h"
#include "core/usecases/paper_memory.h"

#include <map>
#include <set>

namespace cpv {

/// What a file says of itself.
struct FileNote {
    QString text;
    bool isWarning = false; ///< Something doesn't fit.
};

/// What is known of a form's papers besides the form.
struct PaperFacts {
    std::map<QString, QDate> issued;     ///< By digest.
    std::map<QString, bool> recognised;  ///< Of invoices and bills, by digest: whether they say that they are. Absent: not read yet.
    std::vector<RememberedPaper> earlier; ///< Papers that may be used again.
    std::map<QString, std::vector<PaperUse>> uses; ///< Where else the same files are, by digest.
    std::set<QString> waiting;           ///< Digests of those that the registry lacks.
    std::vector<PaperTransfer> underWay;
};

} // namespace cpv
