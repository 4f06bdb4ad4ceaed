#pragma once

#include <QStyledItemDelegate>

namespace cpv {

/// A notification as a row: its sign, a sentence over as many lines as it needs, the time, and a dot while unread.
class NotificationDelegate : public QStyledItemDelegate
{
public:
    static constexpr int WidthUnits = 440; ///< Of the panel; the sentence wraps within.
    enum Role { IconRole = Qt::UserRole + 1, ToneRole, TimeRole, UnreadRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace cpv
