#pragma once

#include "core/base/describe.h"
#include "core/base/place_code.h"

#include <QString>

#include <vector>

namespace cpv {

/// A district of a city; of a province, one of its cities. Codes are GB/T 2260.
struct District {
    QString code;
    QString nameZh;
    QString nameEn;
};
BOOST_DESCRIBE_STRUCT(District, (), (code, nameZh, nameEn))

/// A city or province that runs programmes.
struct Place {
    PlaceCode code;
    QString nameZh;
    QString nameEn;
    std::vector<District> districts;
};
BOOST_DESCRIBE_STRUCT(Place, (), (code, nameZh, nameEn, districts))

/// A kind of paper that programmes ask for (`MaterialRequirement::kind`).
struct MaterialKind {
    QString kind;
    QString nameZh;
    QString nameEn;
    qint32 validDays = 0; ///< After its issue, as is customary; zero: without limit.
    bool reusable = false; ///< The same paper may serve several applications; an invoice never may.
    std::vector<QString> titles = {}; ///< What such a paper is headed, in either language.
};
BOOST_DESCRIBE_STRUCT(MaterialKind, (), (kind, nameZh, nameEn, validDays, reusable, titles))

} // namespace cpv
