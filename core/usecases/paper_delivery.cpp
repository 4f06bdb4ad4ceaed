#include "core/usecases/paper_delivery.h"

namespace cpv {

namespace {

constexpr int MostWaiting = 1000;

}

PaperDelivery::PaperDelivery(const Workplace &workplace, QObject *parent) : QObject(parent), m_workplace(workplace)
{
    connect(&workplace.remote, &Remote::transfersChanged, this, &PaperDelivery::progressed);
    connect(&workplace.remote, &Remote::deliveryChanged, this, &PaperDelivery::delivered);
}

QFuture<Result<std::set<QString>>> PaperDelivery::waiting(const PlaceCode &place) const
{
    return m_workplace.writerThread.run([&replica = m_workplace.replica, place]() -> Result<std::set<QString>> {
        CPV_TRY(uploads, replica.materials().waitingUploads(MostWaiting));
        std::set<QString> digests;
        for (const WaitingUpload &upload : uploads) {
            if (upload.place == place)
                digests.insert(upload.sha256);
        }
        return digests;
    });
}

} // namespace cpv
