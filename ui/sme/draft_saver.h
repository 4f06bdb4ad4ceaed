#pragma once

#include "core/usecases/use_cases.h"

#include <QObject>
#include <QTimer>

namespace cpv {

/// Keeps what is typed: at most 300 ms after the last key, at once on `flush`, and when it is destroyed. A save that is asked
/// for while another runs follows it with the newest text.
class DraftSaver : public QObject
{
    Q_OBJECT

public:
    static constexpr int DelayMs = 300;

    explicit DraftSaver(UseCases &useCases, QObject *parent = nullptr);
    ~DraftSaver() override;

    void edit(const Draft &draft);
    /// Saves now what is not saved yet. Whatever the writer is asked afterwards comes after it.
    void flush();
    /// The form is gone (submitted, discarded): nothing of it is written any more.
    void forget();

Q_SIGNALS:
    void saved(const QTime &at);
    void failed(const cpv::Error &error);

private:
    UseCases &m_useCases;
    QTimer m_timer;
    std::optional<Draft> m_unsaved;
};

} // namespace cpv
