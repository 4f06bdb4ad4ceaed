#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace cpv {

class Text;
class UserButton;

/// One entry of the rail: icon and text, or the icon alone with the text as tool tip.
class NavButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NavButton(const QString &icon, QWidget *parent = nullptr);

    void setCollapsed(bool collapsed);
    void setSide(int units); ///< Its height.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeToolTip();

    QString m_icon;
    bool m_collapsed = false;
    int m_side = 40;
};

/// The left rail: mark, product and mode name, entries, footer entries, the user with a menu.
class NavRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavRail(QWidget *parent = nullptr);

    struct Entry
    {
        QString id;
        QString icon;
        QString text;
        bool footer;
    };
    void setEntries(const QList<Entry> &entries);
    void setTexts(const QStringList &texts); ///< In the order of setEntries.
    void setModeName(const QString &name);
    void setUser(const QString &name, const QString &organisation);
    void setCurrent(const QString &id); ///< An id that is not in the rail unmarks all.
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

Q_SIGNALS:
    void entryClicked(const QString &id);
    void menuRequested(const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeRoom();
    void fitEntries();
    void applyMetrics();
    void placeEntries();
    void retranslate();

    QVBoxLayout *m_layout;
    QScrollArea *m_room; // Of the upper entries.
    QVBoxLayout *m_upper;
    QVBoxLayout *m_below; // The entries' room.
    QVBoxLayout *m_footer;
    QWidget *m_names;
    Text *m_product;
    Text *m_mode;
    UserButton *m_user;
    QList<Entry> m_entries;
    QList<NavButton *> m_buttons;
    bool m_collapsed = false;
};

} // namespace cpv
