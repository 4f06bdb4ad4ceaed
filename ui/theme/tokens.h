#pragma once

#include <QColor>
#include <QString>

#include <array>

class QApplication;

namespace cpv {

/// What a colour is for. The hexadecimal values stand in tokens.cpp and nowhere else.
enum class Token {
    Bg, Rail, Surface, Subtle, Hover,
    Border, BorderStrong, InputBorder,
    T1, T2, T3,
    Accent, AccentHover, AccentSoft, AccentOn,
    Ok, OkSoft, Warn, WarnSoft, Bad, BadHover, BadSoft, NeutralSoft,
    HeroBorder, Track, Grid, Chart1, Chart2, Chart3, ChartLine, ChartRest,
    SegmentOn,
    Selection, SelectionOn, ///< A chosen row or entry, and all that is written on it.
};
inline constexpr int TokenCount = static_cast<int>(Token::SelectionOn) + 1;

/// The state a pill, a dot or a notice speaks of. Colour is never its only carrier: a text stands beside it.
enum class Tone { Neutral, Info, Ok, Warn, Bad };

Token textToken(Tone tone); ///< The colour of text and dot.
Token softToken(Tone tone); ///< The tint behind them.

/// One theme's colours, the user's zoom and how dense tables are: a value, valid as long as the Theme that owns it.
class Tokens
{
public:
    enum class Scheme { Light, Dark };
    enum class Contrast { Normal, High };
    enum class Density { Normal, Compact };

    Tokens(Scheme scheme, Contrast contrast, double zoom, Density density = Density::Normal);

    QColor operator[](Token token) const { return m_colours[static_cast<std::size_t>(token)]; }
    bool isDark() const { return m_scheme == Scheme::Dark; }
    bool isHighContrast() const { return m_contrast == Contrast::High; }
    bool isCompact() const { return m_density == Density::Compact; }
    double zoom() const { return m_zoom; }
    /// Logical pixels of the scale in look.md, times the user's zoom, rounded.
    int px(double units) const { return qRound(units * m_zoom); }

    /// The name the style sheet template uses, without "@": "accentSoft".
    static QString name(Token token);

private:
    Scheme m_scheme;
    Contrast m_contrast;
    double m_zoom;
    Density m_density;
    std::array<QColor, TokenCount> m_colours;
};

/// The tokens in force. They belong to the application object, as its palette, font and style do, because custom
/// painting needs them deep inside delegates and icon engines; Theme sets them and takes them away. Without a Theme:
/// the light ones at 100 %. Read them while painting, keep no copy.
const Tokens &currentTokens();

/// Theme alone calls this; nullptr takes them away.
void publishTokens(QApplication &application, const Tokens *tokens);

} // namespace cpv
