#pragma once

#include "core/usecases/workplace.h"

#include <set>

namespace cpv {

/// Papers on their way to the registry.
class PaperDelivery : public QObject
{
    Q_OBJECT

public:
    explicit PaperDelivery(const Workplace &workplace, QObject *parent = nullptr);

    /// Digests of the papers that wait on this device for the place's registry, those under way included.
    QFuture<Result<std::set<QString>>> waiting(const PlaceCode &place) const;
    /// Those of which a part is there; after a cut line they go on where they stopped.
    std::vector<PaperTransfer> underWay() const { return m_workplace.remote.transfers(); }

Q_SIGNALS:
    void progressed(); ///< A part arrived.
    void delivered();  ///< A whole paper did, perhaps.

private:
    const Workplace m_workplace;
};

} // namespace cpv
