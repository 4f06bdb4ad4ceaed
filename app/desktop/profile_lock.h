#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace cpv {

/// One program per profile, because one connection alone writes its database. A second start asks the first to come to
/// the front and ends.
class ProfileLock : public QObject
{
    Q_OBJECT

public:
    enum class State { Ours, AnotherRuns, Unusable };

    /// `profile` is made if need be. Unusable: the folder can't be written.
    explicit ProfileLock(const QString &profile);

    State state() const { return m_state; }
    /// AnotherRuns: asks that window to show itself; false when it does not answer.
    bool raiseOther() const;

Q_SIGNALS:
    void raiseRequested();

private:
    QString m_name;
    QLockFile m_file;
    QLocalServer m_server;
    State m_state = State::Unusable;
};

} // namespace cpv
