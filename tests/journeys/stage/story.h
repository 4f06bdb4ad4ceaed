#pragma once

#include <QObject>

namespace cpv::journey {

/// A test whose scenes follow from one another: after a scene that failed, no other is played.
class Story : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

private:
    bool m_spoilt = false;
};

} // namespace cpv::journey
