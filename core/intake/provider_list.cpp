#include "core/intake/provider_list.h"

#include "core/base/uscc.h"
#include "core/intake/titled_rows.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr qint64 MostBytes = 4 * 1024 * 1024;
using ProviderRows = TitledRows<ProviderColumn, ProviderFault>;

constexpr std::array Titles {
    ProviderRows::Title {ProviderColumn::Uscc, u"uscc", u"统一社会信用代码"},
    ProviderRows::Title {ProviderColumn::Name, u"name", u"服务商名称"},
    ProviderRows::Title {ProviderColumn::Region, u"region", u"所在地区"},
};
constexpr std::array Needed {ProviderColumn::Uscc, ProviderColumn::Name, ProviderColumn::Region};

class ProviderReader
{
public:
    ProviderReader(QIODevice &device, const std::vector<Provider> &known, const std::vector<ProgrammeId> &programmes)
        : m_known(known), m_programmes(programmes), m_rows(device, MostBytes, Titles)
    {
    }

    Result<ProviderList> read()
    {
        CPV_CHECK(m_rows.takeHeader(Needed));
        for (;;) {
            CPV_TRY(there, m_rows.next());
            if (!there)
                return std::move(m_list);
            ++m_list.rows;
            if (const auto fields = m_rows.fields())
                take(*fields);
            else
                note(fields.error().column, fields.error().fault, fields.error().found);
        }
    }

private:
    void take(const ProviderRows::Fields &fields)
    {
        for (const ProviderColumn column : Needed)
            if (fields[column].isEmpty())
                return note(column, ProviderFault::Missing, {});
        const QString uscc = fields[ProviderColumn::Uscc].toUpper();
        if (!checkUscc(uscc))
            return note(ProviderColumn::Uscc, ProviderFault::BadUscc, uscc);
        if (!m_seen.insert(uscc).second)
            return note(ProviderColumn::Uscc, ProviderFault::Twice, uscc);
        ProposedProvider proposed {Provider::idOf(uscc), uscc, fields[ProviderColumn::Name], fields[ProviderColumn::Region]};
        const auto known = std::ranges::find(m_known, uscc, &Provider::uscc);
        if (known != m_known.end()) {
            if (known->name != proposed.name)
                return note(ProviderColumn::Name, ProviderFault::OtherName, proposed.name);
            if (isListed(*known))
                return note(ProviderColumn::Uscc, ProviderFault::Listed, proposed.name);
            proposed.provider = known->id;
            proposed.region = known->region;
        }
        m_list.providers.push_back(std::move(proposed));
    }

    bool isListed(const Provider &provider) const
    {
        return std::ranges::any_of(m_programmes, [&](ProgrammeId programme) {
            const Listing *listing = listingOf(provider, programme);
            return listing && !listing->until;
        });
    }

    void note(ProviderColumn column, ProviderFault fault, const QString &found)
    {
        constexpr qsizetype shown = 40;
        ++m_list.badRows;
        if (m_list.firstBad.size() < ProviderList::MostNamed)
            m_list.firstBad.push_back({m_rows.line(), column, fault, found.left(shown)});
    }

    const std::vector<Provider> &m_known;
    const std::vector<ProgrammeId> &m_programmes;
    ProviderRows m_rows;
    std::set<QString> m_seen;
    ProviderList m_list;
};

} // namespace

Result<ProviderList> readProviderList(QIODevice &device, const std::vector<Provider> &known, const std::vector<ProgrammeId> &programmes)
{
    return ProviderReader(device, known, programmes).read();
}

} // namespace cpv
