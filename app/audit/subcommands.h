#pragma once

#include "app/audit/answer.h"

/// The auditors' calculator: one function per subcommand, given the words after its name (`--json` already taken out).
namespace cpv::audit {

/// uscc CODE…
Answer usccCommand(const QStringList &words);
/// size --industry CODE --employees N --revenue 万元 --assets 万元
Answer sizeCommand(const QStringList &words);
/// amount AMOUNT
Answer amountCommand(const QStringList &words);
/// subsidy CASE.json: {"programme": id or whole programme, …the members of SubsidyCase}
Answer subsidyCommand(const QStringList &words);
/// roi --flows=F0,F1,… --rate R
Answer roiCommand(const QStringList &words);

/// certificate FILE.pdf | TEXT [--key BASE64]
Answer certificateCommand(const QStringList &words);
/// bill key FILE | sign --key FILE --provider USCC … --out FILE | check FILE [--key BASE64]
Answer billCommand(const QStringList &words);

} // namespace cpv::audit
