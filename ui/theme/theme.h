#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

#include <memory>

namespace cpv {

class ButtonKeys;
class FocusOrder;
class FocusRing;

/// Owns the look of the application: style, palette, font, the one generated style sheet, and the current tokens.
/// main() makes one after QApplication and before the first window (Qt 6.4 then darkens the Windows title bar too);
/// it must die before the application. Widgets follow by QEvent::StyleChange, so they need no reference to it.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Light, Dark, System };
    static constexpr double MinZoom = 0.8;
    static constexpr double MaxZoom = 2.0;

    explicit Theme(QApplication &application);
    ~Theme() override;

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Light becomes dark and the reverse; System becomes the opposite of what is shown.
    void toggleMode();
    bool isDark() const { return m_tokens->isDark(); }

    Tokens::Contrast contrast() const { return m_contrast; }
    void setContrast(Tokens::Contrast contrast);

    Tokens::Density density() const { return m_density; }
    void setDensity(Tokens::Density density);

    double zoom() const { return m_zoom; }
    /// Clamped to 0.8 … 2.0.
    void setZoom(double zoom);

    const Tokens &tokens() const { return *m_tokens; }
    /// The sheet in force: every token and length replaced.
    QString styleSheet() const;

Q_SIGNALS:
    void changed();

private:
    void apply();
    static bool systemPrefersDark();

    QApplication &m_application;
    std::unique_ptr<FocusRing> m_focusRing;
    std::unique_ptr<FocusOrder> m_focusOrder;
    std::unique_ptr<ButtonKeys> m_buttonKeys;
    const bool m_startedDark; // What the platform's palette said before ours replaced it.
    Mode m_mode = Mode::Light;
    Tokens::Contrast m_contrast = Tokens::Contrast::Normal;
    Tokens::Density m_density = Tokens::Density::Normal;
    double m_zoom = 1.0;
    std::unique_ptr<Tokens> m_tokens;
};

/// Fills a style sheet template: "@name" becomes a colour, "34px" is zoomed ("1px" stays a hair line).
QString fillSheet(QString sheet, const Tokens &tokens);

} // namespace cpv
