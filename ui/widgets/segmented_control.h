#pragma once

#include <QFrame>
#include <QList>

class QButtonGroup;
class QHBoxLayout;

namespace cpv {

/// One of a few views or units, side by side. Arrow keys move within it, as with radio buttons.
class SegmentedControl : public QFrame
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QString &accessibleName, QWidget *parent = nullptr);

    struct Segment
    {
        QString id;
        QString text;
    };
    /// Keeps the current id where it still exists (so it also serves to retranslate), otherwise takes the first.
    void setSegments(const QList<Segment> &segments);
    QString currentId() const;
    void setCurrentId(const QString &id); ///< No signal; an unknown id changes nothing.

Q_SIGNALS:
    void currentChanged(const QString &id); ///< By the user only.

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();

    QButtonGroup *m_group;
    QHBoxLayout *m_layout;
    QList<Segment> m_segments;
};

} // namespace cpv
