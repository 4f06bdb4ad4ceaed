#include "tests/journeys/stage/story.h"

#include <QTest>

namespace cpv::journey {

void Story::init()
{
    if (m_spoilt)
        QSKIP("an earlier scene failed");
}

void Story::cleanup() { m_spoilt = m_spoilt || QTest::currentTestFailed(); }

} // namespace cpv::journey
