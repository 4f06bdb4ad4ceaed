#include "ui/theme/theme.h"

#include "ui/theme/base_style.h"
#include "ui/theme/button_keys.h"
#include "ui/theme/focus_order.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/zoom_follower.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QPalette>
#include <QRegularExpression>
#include <QSettings>
#include <QStyleHints>

#include <algorithm>

// Resources of a static library are dropped by the linker unless somebody names them; outside the namespace by Qt's rule.
static void initThemeResources()
{
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(theme);
}

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, t[token]); };
    set(QPalette::Window, Token::Bg);
    set(QPalette::WindowText, Token::T1);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Subtle);
    set(QPalette::Text, Token::T1);
    set(QPalette::Button, Token::Surface);
    set(QPalette::ButtonText, Token::T1);
    set(QPalette::BrightText, Token::AccentOn);
    set(QPalette::PlaceholderText, Token::T3);
    set(QPalette::Highlight, Token::Accent);
    set(QPalette::HighlightedText, Token::AccentOn);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::ToolTipBase, Token::Surface);
    set(QPalette::ToolTipText, Token::T1);
    set(QPalette::Light, Token::Surface);
    set(QPalette::Midlight, Token::Hover);
    set(QPalette::Mid, Token::Border);
    set(QPalette::Dark, Token::BorderStrong);
    set(QPalette::Shadow, Token::BorderStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t[Token::T3]);
    return palette;
}

QString sheetTemplate(const QString &name)
{
    QFile file(u":/theme/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

/// Keeps from widgets that their style changed.
class Hush : public QObject
{
public:
    explicit Hush(QApplication &application) : QObject(&application) { application.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override { return event->type() == QEvent::StyleChange; }
};

/// Else Qt 6.4 styles a widget anew once for itself and once for each of its ancestors. What is emptied is filled again at once:
/// all widgets measuring themselves in between was a third of the time that a change of look takes.
void emptySheet(QApplication &application)
{
    const Hush hush(application);
    application.setStyleSheet({});
}

} // namespace

Theme::Theme(QApplication &application)
    : m_application(application)
    , m_focusRing(std::make_unique<FocusRing>())
    , m_focusOrder(std::make_unique<FocusOrder>())
    , m_buttonKeys(std::make_unique<ButtonKeys>())
    , m_startedDark(application.palette().color(QPalette::Window).lightness() < 128)
{
    initThemeResources();
    application.setStyle(new BaseStyle);
    application.installEventFilter(m_focusRing.get());
    application.installEventFilter(m_focusOrder.get());
    application.installEventFilter(m_buttonKeys.get());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(application.styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_mode == Mode::System)
            apply();
    });
#endif
    apply();
}

Theme::~Theme()
{
    publishTokens(m_application, nullptr);
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::toggleMode()
{
    setMode(isDark() ? Mode::Light : Mode::Dark);
}

void Theme::setContrast(Tokens::Contrast contrast)
{
    if (contrast == m_contrast)
        return;
    m_contrast = contrast;
    apply();
}

void Theme::setDensity(Tokens::Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    apply();
}

void Theme::setZoom(double zoom)
{
    const double clamped = std::clamp(zoom, MinZoom, MaxZoom);
    if (qFuzzyCompare(clamped, m_zoom))
        return;
    m_zoom = clamped;
    apply();
}

QString Theme::styleSheet() const
{
    const QString more = m_tokens->isHighContrast() ? sheetTemplate(u"sheet_high_contrast.qss"_s) : QString();
    return fillSheet(sheetTemplate(u"sheet.qss"_s) + more, *m_tokens);
}

void Theme::apply()
{
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && (systemPrefersDark() || m_startedDark));
    auto next = std::make_unique<Tokens>(dark ? Tokens::Scheme::Dark : Tokens::Scheme::Light, m_contrast, m_zoom, m_density);
    publishTokens(m_application, next.get());
    m_tokens = std::move(next);
    m_application.setPalette(paletteOf(*m_tokens));
    m_application.setFont(bodyFont(*m_tokens));
    emptySheet(m_application);
    m_application.setStyleSheet(styleSheet());
    ZoomFollower::followAll();
    Q_EMIT changed();
}

bool Theme::systemPrefersDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#elif defined(Q_OS_WIN)
    const QSettings personalize(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s, QSettings::NativeFormat);
    return !personalize.value(u"AppsUseLightTheme"_s, true).toBool();
#else
    return false;
#endif
}

QString fillSheet(QString sheet, const Tokens &tokens)
{
    std::array<Token, TokenCount> all;
    for (int i = 0; i < TokenCount; ++i)
        all[static_cast<std::size_t>(i)] = static_cast<Token>(i);
    // Longest names first: "@bad" must not eat the head of "@badSoft".
    std::ranges::sort(all, std::ranges::greater(), [](Token token) { return Tokens::name(token).size(); });
    for (const Token token : all)
        sheet.replace(u'@' + Tokens::name(token), tokens[token].name());
    // Arrows and ticks inside sub-controls are files, which a sheet can't tint: one set per scheme in marks/.
    sheet.replace(u"@scheme"_s, tokens.isDark() ? u"dark"_s : u"light"_s);

    static const QRegularExpression length(u"(-?\\d+)px"_s);
    QString zoomed;
    zoomed.reserve(sheet.size());
    qsizetype done = 0;
    for (auto matches = length.globalMatch(sheet); matches.hasNext();) {
        const auto match = matches.next();
        const int units = match.captured(1).toInt();
        zoomed += QStringView(sheet).mid(done, match.capturedStart() - done);
        zoomed += QString::number(qAbs(units) <= 1 ? units : tokens.px(units)) + u"px"_s;
        done = match.capturedEnd();
    }
    zoomed += QStringView(sheet).mid(done);
    return zoomed;
}

} // namespace cpv
