// gallery <folder>: saves PNGs of the shell with sample pages in both themes, narrow and zoomed.

#include "i18n/translations.h"
#include "tests/ui/gallery/sample_pages.h"
#include "ui/shell/shell_window.h"
#include "ui/shell/user_menu.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cpv;

namespace {

void fill(ShellWindow &shell)
{
    const auto title = [](const QString &text) { return [text] { return text; }; };
    const auto desk = [](QWidget *parent) { return new SampleDesk(parent); };
    const auto form = [](QWidget *parent) { return new SampleForm(parent); };
    const auto board = [](QWidget *parent) { return new SampleBoard(parent); };
    shell.setPages(title(u"企业端"_s),
        {{u"home"_s, u"home"_s, title(u"工作台"_s), desk}, {u"apply"_s, u"file-text"_s, title(u"申领办理"_s), form},
            {u"vouchers"_s, u"ticket"_s, title(u"我的算力券"_s), board}, {u"roi"_s, u"trending-up"_s, title(u"投资回报测算"_s), board},
            {u"usage"_s, u"receipt"_s, title(u"用量与发票"_s), board}, {u"compute"_s, u"cpu"_s, title(u"算力资源"_s), board},
            {u"policy"_s, u"building-bank"_s, title(u"找政策"_s), board},
            {u"help"_s, u"help"_s, title(u"帮助与教程"_s), board, PageEntry::Place::Footer},
            {u"settings"_s, u"settings"_s, title(u"设置"_s), board, PageEntry::Place::Footer}});
    shell.setUser(u"张伟"_s, u"深圳恒锐汽配"_s);
    shell.setSyncState({Tone::Ok, u"已同步 09:12"_s});
    shell.setNotificationCount(3);
    shell.setStatus({u"在线 | 登记库 registry.example"_s, u"待送达 0 | 被拒 0"_s});
    shell.setAutosaveText(u"草稿已自动保存 09:14:02"_s);
}

// Menus, lists and the calendar are windows of their own.
void savePopups(ShellWindow &shell, Theme &theme, const QDir &folder)
{
    shell.showPage(u"apply"_s);
    const auto grab = [&](QWidget *popup, const QString &name) {
        QTest::qWait(120);
        popup->grab().save(folder.filePath(name + u".png"_s));
        popup->close();
    };
    for (const auto &[mode, suffix] : {std::pair(Theme::Mode::Light, u"light"_s), std::pair(Theme::Mode::Dark, u"dark"_s)}) {
        theme.setMode(mode);
        UserMenu menu(theme, {}, &shell);
        menu.popup({100, 100});
        grab(&menu, u"menu_"_s + suffix);
        auto *combo = shell.findChild<QComboBox *>();
        combo->showPopup();
        grab(combo->view()->window(), u"combo_"_s + suffix);
        auto *calendar = shell.findChild<QDateEdit *>()->calendarWidget();
        calendar->window()->show();
        grab(calendar->window(), u"calendar_"_s + suffix);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    const QDir folder(application.arguments().value(1, u"."_s));
    Theme theme(application);
    Translations translations(application);
    ShellWindow shell(theme);
    fill(shell);
    shell.resize(1440, 900);
    shell.show();
    const auto save = [&](const QString &page, const QString &name) {
        shell.showPage(page);
        QTest::qWait(120); // A picture for people: wait until layouts and charts have settled.
        shell.grab().save(folder.filePath(name + u".png"_s));
    };
    for (const auto &[mode, suffix] : {std::pair(Theme::Mode::Light, u"light"_s), std::pair(Theme::Mode::Dark, u"dark"_s)}) {
        theme.setMode(mode);
        save(u"home"_s, u"desk_"_s + suffix);
        save(u"apply"_s, u"form_"_s + suffix);
        save(u"vouchers"_s, u"board_"_s + suffix);
    }
    savePopups(shell, theme, folder);
    shell.showToast(u"已撤回申领 SZ-2025-003187"_s, u"撤销"_s, [] {});
    save(u"apply"_s, u"toast_dark"_s);
    theme.setMode(Theme::Mode::Light);
    shell.resize(1100, 760);
    save(u"home"_s, u"desk_narrow"_s);
    shell.resize(1440, 900);
    theme.setZoom(1.5);
    save(u"home"_s, u"desk_zoom150"_s);
    return 0;
}
