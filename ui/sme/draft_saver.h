#pragma once

#include "core/usecases/use_cases.h"

#include <QObject>
#include <QTimer>

namespace cpv {

/// Keeps what is typed: at most 300 ms after the last key, at once on `flush`, and when it is destroyed. A save that is asked
/// for while another runs follows it with the newest text. Each says what it is based on, so that it undoes nobody else's edit.
class DraftSaver : public QObject
{
    Q_OBJECT

public:
    static constexpr int DelayMs = 300;

    explicit DraftSaver(UseCases &useCases, QObject *parent = nullptr);
    ~DraftSaver() override;

    /// A form was read from the store and is shown.
    void begin(const Draft &stored);
    void edit(const Draft &draft);
    /// Saves now what is not saved yet. Whatever the writer is asked afterwards comes after it.
    void flush();
    /// The form is gone (submitted, discarded): nothing of it is written any more.
    void forget();

    /// The store's form, as far as the page knows it once everything given to `flush` is written.
    const std::optional<Draft> &base() const { return m_base; }
    /// The page took this field as the store has it.
    void take(const QString &field, const Draft &stored);

Q_SIGNALS:
    void saved(const QTime &at);
    void failed(const cpv::Error &error);

private:
    void onAnswered(const Draft &draft, const Result<Draft> &stored);

    UseCases &m_useCases;
    QTimer m_timer;
    std::optional<Draft> m_unsaved;
    std::optional<Draft> m_base;
    std::optional<Draft> m_written; ///< The last one that the store acknowledged: the base again, when a save failed.
};

} // namespace cpv
