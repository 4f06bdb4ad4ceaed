#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/shell_window.h"

#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

class QAbstractButton;

namespace cpv::pictures {

struct Shot {
    QString page;
    QVariant argument = {};
    QString name = {}; ///< Where one page is seen in several states.
    QString opened = {}; ///< By this button, which also closes it.
    QString window = {}; ///< The button opens a window of this name, which is looked at by itself.
    QString seen = {}; ///< Scrolled to the top of the page; otherwise the button is, once it has opened something there.
    std::function<void()> act = {}; ///< What opens the window, where no button does.
};

/// A mode's window with everything that can be seen in it.
struct Scene {
    virtual ~Scene() = default;
    std::unique_ptr<ShellWindow> shell;
    UseCases *use = nullptr;
    std::vector<Shot> shots;
    QString folder; ///< Of its pictures.
    bool hasNews = true; ///< Something stands under the bell.
};

using SceneMaker = std::unique_ptr<Scene> (*)(Theme &theme);
std::unique_ptr<Scene> visitorScene(Theme &theme); ///< Before anybody signs in.
std::unique_ptr<Scene> companyScene(Theme &theme);
std::unique_ptr<Scene> officeScene(Theme &theme);
std::unique_ptr<Scene> providerScene(Theme &theme);
std::unique_ptr<Scene> financeScene(Theme &theme);
std::unique_ptr<Scene> expertScene(Theme &theme);
std::unique_ptr<Scene> oversightScene(Theme &theme);
std::unique_ptr<Scene> administratorScene(Theme &theme);

/// Answers have come and layouts have settled: no skeleton is left, and nothing moves any more.
void settle(ShellWindow &shell);
/// Leads to the shot's page and opens what its button opens, with this button; none, if it has none.
QAbstractButton *open(ShellWindow &shell, const Shot &shot);

} // namespace cpv::pictures
