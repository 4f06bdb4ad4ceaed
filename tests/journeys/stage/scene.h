#pragma once

#include "tests/journeys/stage/trouble.h"

#include <QDebug>
#include <QTest>

namespace cpv::journey {

/// Plays one scene of a story as a test: Trouble is the test's failure.
template <typename Story> void play(Story story)
{
    try {
        story();
    } catch (const Trouble &trouble) {
        QFAIL(trouble.what());
    }
}

inline void expect(bool held, const QString &what, const std::source_location &where = std::source_location::current())
{
    if (!held)
        throw Trouble(what, where);
}

template <typename A, typename B>
void expectEqual(const A &actual, const B &wanted, const std::source_location &where = std::source_location::current())
{
    if (actual == wanted)
        return;
    QString words;
    QDebug(&words).noquote() << "is" << actual << "and not" << wanted;
    throw Trouble(words, where);
}

inline void expectContains(
    const QString &text, const QString &part, const std::source_location &where = std::source_location::current())
{
    expect(text.contains(part), QStringLiteral("\"%1\" does not contain \"%2\"").arg(text, part), where);
}

} // namespace cpv::journey
