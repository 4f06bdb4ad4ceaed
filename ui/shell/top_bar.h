#pragma once

#include "ui/shell/page.h"
#include "ui/theme/tokens.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QTimer;

namespace cpv {

class Button;
class ElidedText;
class IconButton;
class SearchField;
class SyncButton;
class Text;

/// Title and date at the left; at the right the page's action, search, sync pill, notifications, language and theme. The action stands
/// before the others, which therefore keep their places on a page without one.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setHeader(const QString &title, const QString &subtitle, std::optional<PrimaryAction> action);
    void setSyncState(Tone tone, const QString &text, const QString &toolTip);
    void setNotificationCount(int count); ///< Unread ones.
    void setNotificationsVisible(bool visible);
    void setSearchVisible(bool visible);
    void setDark(bool dark); ///< The theme button shows where it leads.
    void setNarrow(bool narrow); ///< The search field gives way.
    void focusSearch();
    void clearSearch(); ///< What was looked for has been found.
    const QWidget &searchField() const; ///< What hits stand under.
    QWidget &bell(); ///< What notifications stand under.

Q_SIGNALS:
    void searchRequested(const QString &text);
    void searchAccepted(const QString &text);
    void searchChoiceMoved(int rows);
    void searchLeft();
    void syncClicked();
    void notificationsClicked();
    void languageClicked();
    void themeClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();
    void retranslate();

    QHBoxLayout *m_layout;
    ElidedText *m_title;
    ElidedText *m_subtitle;
    SearchField *m_search;
    SyncButton *m_sync;
    IconButton *m_bell;
    IconButton *m_language;
    IconButton *m_theme;
    Button *m_primary;
    std::function<void()> m_trigger;
    int m_unread = 0;
    bool m_dark = false;
    bool m_narrow = false;
};

} // namespace cpv
