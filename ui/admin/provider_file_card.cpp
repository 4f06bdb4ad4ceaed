#include "ui/admin/provider_file_card.h"

#include "ui/admin/listing_words.h"
#include "ui/widgets/notice.h"

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

ProviderFileCard::ProviderFileCard(UseCases &useCases, QWidget *parent) : FileCard(useCases, u"providerFile"_s, parent) { retranslate(); }

void ProviderFileCard::showList(const QString &fileName, const ProviderList &list, const std::vector<Provider> &known)
{
    m_list = list;
    m_known = known;
    showFile(fileName);
}

QString ProviderFileCard::titleText() const { return tr("List of providers"); }
QString ProviderFileCard::acceptText() const { return tr("Take into the batch"); }

void ProviderFileCard::showContent()
{
    if (m_list.badRows > 0) {
        std::vector<BadCells> bad;
        for (const BadProvider &each : m_list.firstBad)
            bad.push_back({each.line, providerColumnText(each.column), each.found, providerFaultText(each.fault)});
        return showBad(m_list.badRows, tr("Have the file corrected, then read it in again."), bad);
    }
    if (m_list.rows == 0)
        return notice().showError(tr("The file names no provider."), tr("A row for each provider is expected: its credit code, its name, its region."));
    notice().showNotice(Tone::Info, tr("%n provider(s)", nullptr, int(m_list.providers.size())), tr("Nothing is proposed yet."));
    std::vector<std::vector<PlainCell>> rows;
    for (const ProposedProvider &each : m_list.providers) {
        const bool isKnown = std::ranges::find(m_known, each.provider, &Provider::id) != m_known.end();
        rows.push_back({{each.uscc}, {each.name}, {each.region}, isKnown ? PlainCell {tr("known"), Tone::Neutral} : PlainCell {tr("new"), Tone::Info}});
    }
    showRows(true, {{170}, {200, 1}, {120}, {90}}, {{providerColumnText(ProviderColumn::Uscc)}, {providerColumnText(ProviderColumn::Name)}, {providerColumnText(ProviderColumn::Region)}, {tr("State")}},
        std::move(rows));
}

} // namespace cpv
