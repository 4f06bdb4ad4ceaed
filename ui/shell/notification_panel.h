#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>
#include <QVariant>

#include <vector>

class QListView;
class QStandardItemModel;

namespace cpv {

class Button;
class EmptyState;
class Text;

/// One line under the bell, already in words.
struct NotificationItem {
    QString key;
    QString icon;
    Tone tone = Tone::Neutral;
    QString text; ///< A whole sentence.
    QString time;
    QString page; ///< Of the shell.
    QVariant argument = {};
    bool unread = true;
};

/// What concerns the person, below the bell: arrows choose, Enter opens, Esc closes. It has the keyboard while it is open and
/// closes when that, or a click, goes elsewhere.
class NotificationPanel : public QFrame
{
    Q_OBJECT

public:
    explicit NotificationPanel(QWidget *parent);

    void setItems(const std::vector<NotificationItem> &items);
    /// Below `anchor`, its right edge under the anchor's.
    void open(QWidget &anchor);
    void close();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void itemChosen(const cpv::NotificationItem &item);
    void allReadRequested();
    void calendarRequested(); ///< All deadlines, for the person's own calendar.

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void choose(int row);
    void fit();
    int wholeRows(int room) const;
    void retranslate();
    bool contains(const QWidget *widget) const;

    QListView *m_list;
    QStandardItemModel *m_model;
    Text *m_title;
    Button *m_allRead;
    Button *m_calendar;
    EmptyState *m_empty;
    QWidget *m_anchor = nullptr;
    std::vector<NotificationItem> m_items;
};

} // namespace cpv
