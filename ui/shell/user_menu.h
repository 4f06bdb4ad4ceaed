#pragma once

#include <QMenu>

namespace cpv {

class Theme;

/// Language, theme, contrast, zoom and sign-out: what belongs to the person and not to a page.
class UserMenu : public QMenu
{
    Q_OBJECT

public:
    struct Parts
    {
        bool signOut = true;
    };

    UserMenu(Theme &theme, Parts parts, QWidget *parent);

Q_SIGNALS:
    void languageToggled();
    void themeChosen(); ///< The theme is switched already.
    void zoomChosen(int steps); ///< +1, −1; 0: back to 100 %.
    void signOutRequested();

private:
    void addThemes(Theme &theme);
};

} // namespace cpv
