#pragma once

#include "core/base/describe.h"

#include <QString>

#include <vector>

namespace cpv {

struct PaperGuideLine {
    QString labelZh, labelEn;
    QString valueZh, valueEn;
};
BOOST_DESCRIBE_STRUCT(PaperGuideLine, (), (labelZh, labelEn, valueZh, valueEn))

/// What counts as a paper of a kind, as is customary, and one filled in as an example.
struct PaperGuide {
    QString kind;           ///< As in resources/materials.json.
    bool afterUse = false;  ///< It exists only once the service was used: a voucher is asked for before that.
    QString ruleZh, ruleEn; ///< Form, age, who signs or seals.
    QString titleZh, titleEn;
    std::vector<PaperGuideLine> lines;
    QString textZh, textEn;
    QString signedZh, signedEn; ///< Where signatures and seals go.
};
BOOST_DESCRIBE_STRUCT(PaperGuide, (), (kind, afterUse, ruleZh, ruleEn, titleZh, titleEn, lines, textZh, textEn, signedZh, signedEn))

} // namespace cpv
