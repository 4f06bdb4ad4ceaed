#pragma once

#include <QObject>

#include <memory>

namespace cpv {

/// Tells when the system asks the program to end: SIGTERM at a shutdown or from a service manager, SIGINT from a terminal. The
/// window then closes as if by hand, so that the profile counts as closed and the next start checks nothing. A second signal
/// ends the program at once. One per process; made after the application object.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested(); ///< On the GUI thread.

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace cpv
