#pragma once

#include "core/domain/programme.h"
#include "core/usecases/roi_cases.h"
#include "ui/sme/roi_charts.h"

namespace cpv {

/// What a calculation's paper is made of.
struct RoiPaperFacts {
    RoiCase shown;
    RoiAnswer answer;
    RoiTemplate origin;
    QString company;
    std::optional<Programme> programme;
    QDate today;
    bool demonstration = false;
};

/// In the language of the screen: figures, curve, tornado, all assumptions with their sources, every month.
BoardPaper roiPaper(const RoiPaperFacts &facts);

} // namespace cpv
