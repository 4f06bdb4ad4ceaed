#pragma once

#include "ui/shell/shell_person.h"

#include <QMenu>

#include <vector>

namespace cpv {

class Theme;

/// Language, theme, contrast, zoom and sign-out: what belongs to the person and not to a page.
class UserMenu : public QMenu
{
    Q_OBJECT

public:
    struct Parts
    {
        bool signOut = true; ///< Else to sign in.
        std::vector<ShellPerson> people = {};
    };

    UserMenu(Theme &theme, Parts parts, QWidget *parent);

Q_SIGNALS:
    void languageToggled();
    void themeChosen(); ///< The theme is switched already.
    void zoomChosen(int steps); ///< +1, −1; 0: back to 100 %.
    void signInOrOutRequested();
    void personChosen(const QString &key); ///< Empty: somebody who was not here yet.

private:
    void addPeople(const std::vector<ShellPerson> &people);
    void addThemes(Theme &theme);
};

} // namespace cpv
