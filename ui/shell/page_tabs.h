#pragma once

#include "ui/widgets/segmented_control.h"

#include <QWidget>

namespace cpv {

class Theme;

/// The pages that share one entry of the rail, side by side above the one that is shown. Hidden where there is but one.
class PageTabs : public QWidget
{
    Q_OBJECT

public:
    explicit PageTabs(const Theme &theme, QWidget *parent = nullptr);

    void setTabs(const QList<SegmentedControl::Segment> &tabs, const QString &currentId);

Q_SIGNALS:
    void tabClicked(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();
    void retranslate();

    const Theme &m_theme;
    SegmentedControl *m_tabs;
    QString m_current;
};

} // namespace cpv
