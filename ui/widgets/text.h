#pragma once

#include "ui/theme/tokens.h"

#include <QLabel>

#include <optional>

namespace cpv {

enum class TextRole { Body, Strong, Muted, Label, CardTitle, PageTitle, Figure, Unit, KeyHint };

/// A label in one of the sizes of look.md, styled by the application sheet.
class Text : public QLabel
{
public:
    explicit Text(TextRole role, const QString &text = {}, QWidget *parent = nullptr);

    void setTone(std::optional<Tone> tone); ///< Neutral and none keep the role's colour.
};

/// One line that elides in the middle of nothing: it shrinks to the width it gets and shows the whole text as tool tip.
class ElidedText : public Text
{
public:
    explicit ElidedText(TextRole role, const QString &text = {}, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// An icon that follows theme and zoom. `units` is its side at 100 %.
class IconLabel : public QWidget
{
public:
    explicit IconLabel(const QString &icon, Token tint = Token::T2, int units = 20, QWidget *parent = nullptr);

    void setIcon(const QString &icon, Token tint);
    /// A rounded square of this colour behind the icon, as on KPI cards; the widget grows by 4 on each side.
    void setTile(std::optional<Token> colour);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Token m_tint;
    int m_units;
    std::optional<Token> m_tile;
};

/// Names a widget for tests and screen readers, and returns it: `auto *save = named(new Button(…), u"saveButton"_s);`
/// `accessible` may be empty where the visible text says it already.
template <typename Widget>
Widget *named(Widget *widget, const QString &objectName, const QString &accessible = {})
{
    widget->setObjectName(objectName);
    if (!accessible.isEmpty())
        widget->setAccessibleName(accessible);
    return widget;
}

/// Sets a property the sheet selects on and polishes the widget again.
void setStyleProperty(QWidget &widget, const char *name, const QVariant &value);

} // namespace cpv
