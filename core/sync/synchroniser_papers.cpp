// Papers go up in parts; what the registry has of one is asked before each attempt, so nothing is sent twice.
#include "core/sync/synchroniser.h"

#include "core/protocol/json.h"

namespace cpv {

void Synchroniser::begin(const UploadMaterial &step)
{
    // After a cut answer, or a paper that another case brought, it may be there already.
    const WaitingMaterial material = step.material;
    m_uploads[material] = m_parts.client.uploadState(
        material.place, material.sha256, [this, material](const WireReply &reply) { onUploadState(material, {}, reply); });
}

/// `sentFrom`: where the part began that this answers; nothing where it was only asked.
void Synchroniser::onUploadState(const WaitingMaterial &material, std::optional<qint64> sentFrom, const WireReply &reply)
{
    switch (judge(reply)) {
    case Verdict::Fine: break;
    case Verdict::Refused: return refuseMaterial(material, *reply.failure);
    case Verdict::Rest: m_uploads.erase(material); return;
    case Verdict::SignIn: return;
    }
    const Result<UploadState> state = decodeDocument<UploadState>(reply.body);
    if (!state)
        return refuseMaterial(material, state.error());
    if (state->complete)
        return recordUpload(material);
    if (sentFrom && state->received <= *sentFrom) { // It did not take it: another try later, not at once.
        m_uploads.erase(material);
        return rest({Errc::Later});
    }
    contacted();
    sendPart(material, state->received);
}

void Synchroniser::sendPart(const WaitingMaterial &material, qint64 offset)
{
    m_uploads[material] = runWithResult(m_parts.jobs,
        [&replica = m_parts.replica, material, offset] { return paperPart(replica, material.sha256, offset); },
        [this, material, offset](const Result<PaperPart> &part) {
            if (!part)
                return refuseMaterial(material, part.error());
            showTransfer({material.sha256, offset, part->size});
            m_uploads[material] = m_parts.client.putPart(material.place, material.sha256, *part,
                [this, material, offset](const WireReply &reply) { onUploadState(material, offset, reply); });
        });
}

void Synchroniser::recordUpload(const WaitingMaterial &material)
{
    contacted();
    m_uploads[material] = runWithResult(m_parts.jobs,
        [&replica = m_parts.replica, material] { return replica.materials().uploaded(material.place, material.sha256); },
        [this, material](const Result<void> &recorded) {
            m_uploads.erase(material);
            m_postponed.erase(material.place); // A submission may have waited for this paper.
            endTransfer(material.sha256);
            if (!recorded)
                return rest(recorded.error());
            Q_EMIT deliveryChanged();
            look();
        });
}

void Synchroniser::refuseMaterial(const WaitingMaterial &material, const Error &error)
{
    m_uploads.erase(material);
    m_refusedMaterials.insert(material);
    m_activity.error = error;
    endTransfer(material.sha256);
    look();
}

void Synchroniser::showTransfer(const PaperTransfer &transfer)
{
    m_transfers[transfer.sha256] = transfer;
    Q_EMIT transfersChanged();
}

void Synchroniser::endTransfer(const QString &sha256)
{
    if (m_transfers.erase(sha256) > 0)
        Q_EMIT transfersChanged();
}

} // namespace cpv
