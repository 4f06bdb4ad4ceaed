#include "ui/theme/tokens.h"

#include <QApplication>
#include <QVariant>

Q_DECLARE_METATYPE(const cpv::Tokens *)

namespace cpv {
namespace {

constexpr char PropertyName[] = "cpvTokens";

struct Row
{
    Token token;
    const char *name;
    QRgb light;
    QRgb dark;
};

// In the order of the enumeration, which the constructor asserts.
constexpr std::array<Row, TokenCount> Table{{
    {Token::Bg, "bg", 0xF4F6F9, 0x10141A},
    {Token::Rail, "rail", 0xFFFFFF, 0x151A22},
    {Token::Surface, "surface", 0xFFFFFF, 0x1A2029},
    {Token::Subtle, "subtle", 0xF7F9FB, 0x1F2631},
    {Token::Hover, "hover", 0xEFF3F8, 0x252D39},
    {Token::Border, "border", 0xE4E9F0, 0x2A3341},
    {Token::BorderStrong, "borderStrong", 0xCBD3DF, 0x3C4758},
    {Token::InputBorder, "inputBorder", 0xCBD3DF, 0x3C4758},
    {Token::T1, "t1", 0x172033, 0xE8ECF3},
    {Token::T2, "t2", 0x556074, 0xA7B1C2},
    {Token::T3, "t3", 0x6A7587, 0x8B96A8},
    {Token::Accent, "accent", 0x2158D9, 0x6E9BFF},
    {Token::AccentHover, "accentHover", 0x1A48B5, 0x8BB0FF},
    {Token::AccentSoft, "accentSoft", 0xEAF1FF, 0x1D2B49},
    {Token::AccentOn, "accentOn", 0xFFFFFF, 0x0B1220},
    {Token::Ok, "ok", 0x0B7A53, 0x43CF98},
    {Token::OkSoft, "okSoft", 0xE4F5ED, 0x15322A},
    {Token::Warn, "warn", 0x9A5B00, 0xF2B75B},
    {Token::WarnSoft, "warnSoft", 0xFFF3DC, 0x382B14},
    {Token::Bad, "bad", 0xC0322B, 0xFF8179},
    {Token::BadHover, "badHover", 0xA02620, 0xFF9B95},
    {Token::BadSoft, "badSoft", 0xFDEBEA, 0x3D2022},
    {Token::NeutralSoft, "neutralSoft", 0xEEF1F5, 0x262E3A},
    {Token::HeroBorder, "heroBorder", 0xCFDEFC, 0x2C4273},
    {Token::Track, "track", 0xE3E9F2, 0x252D39},
    {Token::Grid, "grid", 0xEDF0F5, 0x252D39},
    {Token::Chart1, "chart1", 0x2158D9, 0x6E9BFF},
    {Token::Chart2, "chart2", 0x9FBBF5, 0x3F63AE},
    {Token::Chart3, "chart3", 0x0F8B8D, 0x3DB8B4},
    {Token::ChartLine, "chartLine", 0xC77700, 0xF2B75B},
    {Token::ChartRest, "chartRest", 0xCBD3DF, 0x4A576B},
    {Token::SegmentOn, "segmentOn", 0xFFFFFF, 0x3C4758},
    {Token::Selection, "selection", 0xEAF1FF, 0x1D2B49},
    {Token::SelectionOn, "selectionOn", 0x172033, 0xE8ECF3},
}};

} // namespace

Token textToken(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return Token::T2;
    case Tone::Info: return Token::Accent;
    case Tone::Ok: return Token::Ok;
    case Tone::Warn: return Token::Warn;
    case Tone::Bad: return Token::Bad;
    }
    Q_UNREACHABLE();
}

Token softToken(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return Token::NeutralSoft;
    case Tone::Info: return Token::AccentSoft;
    case Tone::Ok: return Token::OkSoft;
    case Tone::Warn: return Token::WarnSoft;
    case Tone::Bad: return Token::BadSoft;
    }
    Q_UNREACHABLE();
}

Tokens::Tokens(Scheme scheme, Contrast contrast, double zoom, Density density)
    : m_scheme(scheme), m_contrast(contrast), m_zoom(zoom), m_density(density)
{
    for (std::size_t i = 0; i < Table.size(); ++i) {
        Q_ASSERT(static_cast<std::size_t>(Table[i].token) == i);
        m_colours[i] = QColor(scheme == Scheme::Dark ? Table[i].dark : Table[i].light);
    }
    if (contrast == Contrast::High) {
        // WCAG 1.4.11 asks 3 : 1 of the edge of a control, also on a notice; the calm theme's borders are below that on purpose.
        const QColor edge(scheme == Scheme::Dark ? 0x707E94 : 0x76839A);
        const auto set = [this](Token token, const QColor &colour) { m_colours[static_cast<std::size_t>(token)] = colour; };
        for (const Token token : {Token::InputBorder, Token::BorderStrong, Token::Border})
            set(token, edge);
        set(Token::HeroBorder, operator[](Token::Accent));
        set(Token::T3, operator[](Token::T2));
        set(Token::Selection, operator[](Token::Accent)); // Inverse: a tint is hardly seen.
        set(Token::SelectionOn, operator[](Token::AccentOn));
    }
}

QString Tokens::name(Token token)
{
    return QLatin1String(Table[static_cast<std::size_t>(token)].name);
}

const Tokens &currentTokens()
{
    static const Tokens fallback(Tokens::Scheme::Light, Tokens::Contrast::Normal, 1.0);
    const auto *tokens = qApp ? qApp->property(PropertyName).value<const Tokens *>() : nullptr;
    return tokens ? *tokens : fallback;
}

void publishTokens(QApplication &application, const Tokens *tokens)
{
    application.setProperty(PropertyName, QVariant::fromValue(tokens));
}

} // namespace cpv
