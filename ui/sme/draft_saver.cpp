#include "ui/sme/draft_saver.h"

#include "core/domain/form_fields.h"
#include "core/usecases/futures.h"

#include <QGuiApplication>

namespace cpv {

DraftSaver::DraftSaver(UseCases &useCases, QObject *parent)
    : QObject(parent)
    , m_useCases(useCases)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(DelayMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftSaver::flush);
    connect(qGuiApp, &QGuiApplication::focusObjectChanged, this, &DraftSaver::flush); // A field is done.
}

DraftSaver::~DraftSaver()
{
    if (m_unsaved) // The writer finishes its queue before the program ends, so nobody need wait here.
        m_useCases.drafts.save(*m_unsaved, m_base);
}

void DraftSaver::begin(const Draft &stored)
{
    m_timer.stop();
    m_unsaved.reset();
    m_base = stored;
    m_written = stored;
}

void DraftSaver::edit(const Draft &draft)
{
    m_unsaved = draft;
    if (!m_timer.isActive()) // Not anew with each key: whoever types on and on is kept up with, too.
        m_timer.start();
}

void DraftSaver::flush()
{
    m_timer.stop();
    if (!m_unsaved)
        return;
    const Draft draft = *std::exchange(m_unsaved, std::nullopt);
    const std::optional<Draft> base = std::exchange(m_base, draft);
    whenDone(this, m_useCases.drafts.save(draft, base), [this, draft](const Result<Draft> &stored) { onAnswered(draft, stored); });
}

void DraftSaver::onAnswered(const Draft &draft, const Result<Draft> &stored)
{
    const bool isCurrent = m_base && m_base->id == draft.id;
    if (stored) {
        if (isCurrent)
            m_written = draft;
        Q_EMIT saved(localDateTime(stored->editedAt).time());
        return;
    }
    if (isCurrent) {
        m_base = m_written;
        if (!m_unsaved)
            m_unsaved = draft; // Tried again with the next key; the window still holds it.
    }
    Q_EMIT failed(stored.error());
}

void DraftSaver::forget()
{
    m_timer.stop();
    m_unsaved.reset();
    m_base.reset();
}

void DraftSaver::take(const QString &field, const Draft &stored)
{
    for (std::optional<Draft> *draft : {&m_unsaved, &m_base, &m_written}) {
        if (*draft)
            copyField(field, stored, **draft);
    }
}

} // namespace cpv
