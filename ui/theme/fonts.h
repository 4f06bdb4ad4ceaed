#pragma once

#include "ui/theme/tokens.h"

#include <QFont>

#include <thread>

namespace cpv {

/// The sizes of look.md, in logical pixels before zoom.
enum class TextSize { KeyHint = 11, Label = 12, Table = 13, Body = 14, CardTitle = 15, PageTitle = 20, Figure = 28 };

/// Families in order of preference; with a Western family that is missing in front, Qt's fallback chose the Japanese
/// shapes of Noto CJK, so the Simplified Chinese family is named.
QStringList fontFamilies();

QFont bodyFont(const Tokens &tokens);
QFont uiFont(const Tokens &tokens, TextSize size, QFont::Weight weight = QFont::Normal);

/// What a line of text needs, in pixels, rounded up: QFontMetrics rounds to the nearest, and what then gets just that room is shortened.
int textWidth(const QFont &font, const QString &text);

/// The family that really draws `text`: what fontconfig or DirectWrite chose, not what was asked for.
QString familyDrawing(const QFont &font, const QString &text);

/// Lets a thread read the system's list of fonts, which the first text otherwise waits for. After the application object,
/// which must outlive what this returns.
[[nodiscard]] std::jthread readFontsAhead();

} // namespace cpv
