#include "ui/admin/listing_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class ListingWords
{
    Q_DECLARE_TR_FUNCTIONS(cpv::ListingWords)

public:
    static QString state(BatchState state);
    static QString column(ProviderColumn column);
    static QString fault(ProviderFault fault);
    static QString fromOn(const QString &day) { return tr("from %1 on").arg(day); }
    static QString someOf(qint64 some, qint64 all) { return tr("%1 of %2").arg(some).arg(all); }
};

QString ListingWords::state(BatchState state)
{
    switch (state) {
    case BatchState::Proposed: return tr("Waits for confirmation");
    case BatchState::Confirmed: return tr("Confirmed");
    case BatchState::Dropped: return tr("Dropped");
    }
    Q_UNREACHABLE();
}

QString ListingWords::column(ProviderColumn column)
{
    switch (column) {
    case ProviderColumn::Uscc: return tr("Credit code");
    case ProviderColumn::Name: return tr("Provider");
    case ProviderColumn::Region: return tr("Region");
    }
    Q_UNREACHABLE();
}

QString ListingWords::fault(ProviderFault fault)
{
    switch (fault) {
    case ProviderFault::Quoting: return tr("a quote is missing or too many");
    case ProviderFault::FieldCount: return tr("it has another number of columns than the first row");
    case ProviderFault::NotText: return tr("it is no text in UTF-8 or GB18030");
    case ProviderFault::TooLong: return tr("it is too long");
    case ProviderFault::Missing: return tr("nothing stands there");
    case ProviderFault::BadUscc: return tr("it is no valid unified social credit code");
    case ProviderFault::Twice: return tr("the provider stands twice in the file");
    case ProviderFault::Listed: return tr("the provider is on the list already");
    case ProviderFault::OtherName: return tr("the provider of this code is known under another name");
    }
    Q_UNREACHABLE();
}

} // namespace

QString batchStateText(BatchState state) { return ListingWords::state(state); }

Tone batchStateTone(BatchState state)
{
    switch (state) {
    case BatchState::Proposed: return Tone::Warn;
    case BatchState::Confirmed: return Tone::Ok;
    case BatchState::Dropped: return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString providerColumnText(ProviderColumn column) { return ListingWords::column(column); }
QString providerFaultText(ProviderFault fault) { return ListingWords::fault(fault); }

QString batchDaysText(const ListingBatch &batch)
{
    const QString from = batch.from.toString(Qt::ISODate);
    return batch.to ? from + u" – "_s + batch.to->toString(Qt::ISODate) : ListingWords::fromOn(from);
}

QString listedCountText(const ListingBatch &batch)
{
    const auto listed = std::ranges::count(batch.providers, ListingState::Listed, &ListedProvider::state);
    const auto all = qint64(batch.providers.size());
    return listed == all ? QString::number(all) : ListingWords::someOf(listed, all);
}

} // namespace cpv
