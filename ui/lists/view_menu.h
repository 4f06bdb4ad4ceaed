#pragma once

#include "core/usecases/saved_views.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;

namespace cpv {

class Button;
class IconButton;

/// The saved views of a list: a button with their menu, and the line that asks for a new one's name. The unnamed view, the
/// arrangement last left, is kept with them.
class ViewMenu : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        QString list;
        SavedViews &views;
        std::function<SavedView()> arrangement; ///< As the list stands.
        std::function<void(const SavedView &)> arrange;
        std::function<std::vector<SavedView>()> delivered = {}; ///< Named ones that come with the list; nobody changes them.
    };

    ViewMenu(const Parts &parts, QWidget *parent);

    IconButton *button() const { return m_button; }
    QWidget *nameRow() const { return m_nameRow; } ///< Hidden until a view is to be saved.

    void load(); ///< Arranges the list as it was last left.
    void remember(); ///< The list was arranged anew by hand.
    void retranslate();

Q_SIGNALS:
    void deliveredChosen(); ///< One of those that come with the list is about to be arranged.

private:
    void fill();
    SavedView inOwnColumns(SavedView view) const;
    void offer(const QString &text, const SavedView &view, std::function<void()> chosen);
    void save(const QString &name);
    void remove(const QString &name);
    void keep();
    bool isShown(const SavedView &view) const;

    const Parts m_parts;
    std::vector<SavedView> m_kept; // The unnamed one among them.
    IconButton *m_button;
    QMenu *m_menu;
    QWidget *m_nameRow;
    QLineEdit *m_name;
    Button *m_save;
    Button *m_cancel;
};

} // namespace cpv
