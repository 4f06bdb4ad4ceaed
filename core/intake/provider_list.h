#pragma once

#include "core/base/result.h"
#include "core/domain/listing.h"
#include "core/domain/parties.h"

#include <vector>

class QIODevice;

namespace cpv {

/// The columns of a list of providers. Their order is free; others are passed over.
///   uscc     unified social credit code: 统一社会信用代码
///   name     服务商名称
///   region   where its machines stand: 所在地区
BOOST_DEFINE_ENUM_CLASS(ProviderColumn, Uscc, Name, Region)

/// Why a row can't be taken. Listed: it is on a list of these programmes already. OtherName: the code belongs to a provider that is
/// known under another name.
BOOST_DEFINE_ENUM_CLASS(ProviderFault, Quoting, FieldCount, NotText, TooLong, Missing, BadUscc, Twice, Listed, OtherName)

struct BadProvider {
    qint64 line = 0;
    ProviderColumn column = ProviderColumn::Uscc;
    ProviderFault fault = ProviderFault::Missing;
    QString found; ///< What stood there, shortened.
    bool operator==(const BadProvider &) const = default;
};
BOOST_DESCRIBE_STRUCT(BadProvider, (), (line, column, fault, found))

struct ProviderList {
    qint64 rows = 0;
    std::vector<ProposedProvider> providers; ///< In the file's order; a known one with its own id.
    qint64 badRows = 0;
    std::vector<BadProvider> firstBad; ///< At most MostNamed of them.

    static constexpr std::size_t MostNamed = 200;
    bool isClean() const { return badRows == 0 && rows > 0; }
};

/// Reads the providers of a batch: CSV in UTF-8 or GB18030, row by row. Nothing of a file that is not clean may be taken.
/// Refused: Missing {column} where one is absent, AlreadyExists {column} where one stands twice, what CsvRows refuses.
[[nodiscard]] Result<ProviderList> readProviderList(
    QIODevice &device, const std::vector<Provider> &known, const std::vector<ProgrammeId> &programmes);

} // namespace cpv
