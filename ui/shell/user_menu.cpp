#include "ui/shell/user_menu.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QActionGroup>

namespace cpv {

using namespace Qt::StringLiterals;

UserMenu::UserMenu(Theme &theme, Parts parts, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"userMenu"_s);
    addThemes(theme);
    auto *contrast = addAction(tr("High contrast"));
    contrast->setObjectName(u"highContrast"_s);
    contrast->setCheckable(true);
    contrast->setChecked(theme.contrast() == Tokens::Contrast::High);
    connect(contrast, &QAction::toggled, this, [this, &theme](bool high) {
        theme.setContrast(high ? Tokens::Contrast::High : Tokens::Contrast::Normal);
        Q_EMIT themeChosen();
    });
    auto *compact = addAction(tr("Compact rows"));
    compact->setObjectName(u"compactRows"_s);
    compact->setCheckable(true);
    compact->setChecked(theme.density() == Tokens::Density::Compact);
    connect(compact, &QAction::toggled, this, [this, &theme](bool dense) {
        theme.setDensity(dense ? Tokens::Density::Compact : Tokens::Density::Normal);
        Q_EMIT themeChosen();
    });
    addSeparator();
    connect(addAction(tr("Larger") + u"\tCtrl++"_s), &QAction::triggered, this, [this] { Q_EMIT zoomChosen(1); });
    connect(addAction(tr("Smaller") + u"\tCtrl+-"_s), &QAction::triggered, this, [this] { Q_EMIT zoomChosen(-1); });
    connect(addAction(tr("Normal size") + u"\tCtrl+0"_s), &QAction::triggered, this, [this] { Q_EMIT zoomChosen(0); });
    addSeparator();
    connect(addAction(tr("Switch to Chinese")), &QAction::triggered, this, &UserMenu::languageToggled);
    addSeparator();
    addPeople(parts.people);
    auto *account = addAction(parts.signOut ? tr("Sign out") : tr("Sign in"));
    account->setObjectName(parts.signOut ? u"signOut"_s : u"signIn"_s);
    connect(account, &QAction::triggered, this, &UserMenu::signInOrOutRequested);
}

void UserMenu::addPeople(const std::vector<ShellPerson> &people)
{
    auto *menu = addMenu(tr("Switch person"));
    menu->setObjectName(u"switchPerson"_s);
    for (const ShellPerson &person : people) {
        const QString text = person.organisation.isEmpty() ? person.name : u"%1 (%2)"_s.arg(person.name, person.organisation);
        auto *action = menu->addAction(QString(text).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, key = person.key] { Q_EMIT personChosen(key); });
    }
    menu->addSeparator();
    auto *other = menu->addAction(tr("Another person (new window) …"));
    other->setObjectName(u"anotherPerson"_s);
    connect(other, &QAction::triggered, this, [this] { Q_EMIT personChosen({}); });
}

void UserMenu::addThemes(Theme &theme)
{
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &text, Theme::Mode mode) {
        auto *action = addAction(text);
        action->setCheckable(true);
        action->setChecked(theme.mode() == mode);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, &theme, mode] {
            theme.setMode(mode);
            Q_EMIT themeChosen();
        });
    };
    add(tr("Light"), Theme::Mode::Light);
    add(tr("Dark"), Theme::Mode::Dark);
    add(tr("As the system"), Theme::Mode::System);
}

} // namespace cpv
