#pragma once

#include "ui/theme/tokens.h"

#include <QPushButton>
#include <QToolButton>

namespace cpv {

/// Primary: the one next step of a page or card. Danger: it can't be undone. Ghost: a link-like aside. Choice: among
/// fields, shows what its menu chose.
enum class ButtonKind { Primary, Secondary, Danger, Ghost, Choice };

class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(ButtonKind kind, const QString &text = {}, QWidget *parent = nullptr);

    ButtonKind kind() const { return m_kind; }
    void setKind(ButtonKind kind);         ///< Where the next step is another one now.
    void setIconName(const QString &icon); ///< Empty: none.

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyIconSize();

    ButtonKind m_kind;
    QString m_iconName;
};

/// A square icon button. The name is its tool tip and what a screen reader says, so it is not optional.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    IconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);

    void setIconName(const QString &icon);
    void setName(const QString &name);
    /// A red count on its corner; 0 hides it, above 99 shows "99+".
    void setBadge(int count);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyIconSize();

    int m_badge = 0;
};

} // namespace cpv
