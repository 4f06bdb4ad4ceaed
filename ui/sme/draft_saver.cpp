#include "ui/sme/draft_saver.h"

#include "core/usecases/futures.h"

namespace cpv {

DraftSaver::DraftSaver(UseCases &useCases, QObject *parent)
    : QObject(parent)
    , m_useCases(useCases)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(DelayMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftSaver::flush);
}

DraftSaver::~DraftSaver()
{
    if (m_unsaved) // The writer finishes its queue before the program ends, so nobody need wait here.
        m_useCases.drafts.save(*m_unsaved);
}

void DraftSaver::edit(const Draft &draft)
{
    m_unsaved = draft;
    m_timer.start();
}

void DraftSaver::flush()
{
    m_timer.stop();
    if (!m_unsaved)
        return;
    const Draft draft = *std::exchange(m_unsaved, std::nullopt);
    whenDone(this, m_useCases.drafts.save(draft), [this, draft](const Result<Draft> &stored) {
        if (stored) {
            Q_EMIT saved(localDateTime(stored->editedAt).time());
            return;
        }
        if (!m_unsaved)
            m_unsaved = draft; // Tried again with the next key; the window still holds it.
        Q_EMIT failed(stored.error());
    });
}

void DraftSaver::forget()
{
    m_timer.stop();
    m_unsaved.reset();
}

} // namespace cpv
