#include "ui/widgets/segmented_control.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/text.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// As wide as its words are when they are chosen, and bold: the sheet's measure knows the plain font only.
class SegmentButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override { return QPushButton::sizeHint() + QSize(boldExtra(), 0); }
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    int boldExtra() const
    {
        const auto width = [this](QFont::Weight weight) {
            return QFontMetrics(uiFont(currentTokens(), TextSize::Label, weight)).horizontalAdvance(text());
        };
        return qMax(0, width(QFont::DemiBold) - width(QFont::Normal));
    }
};

}

SegmentedControl::SegmentedControl(const QString &accessibleName, QWidget *parent)
    : QFrame(parent), m_group(new QButtonGroup(this)), m_layout(new QHBoxLayout(this))
{
    setAccessibleName(accessibleName);
    setProperty("frame", u"segments"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    applyMetrics();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) { Q_EMIT currentChanged(m_segments.at(index).id); });
}

void SegmentedControl::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
}

void SegmentedControl::applyMetrics()
{
    const int gap = currentTokens().px(2);
    m_layout->setContentsMargins(gap, gap, gap, gap);
    m_layout->setSpacing(gap);
}

void SegmentedControl::setSegments(const QList<Segment> &segments)
{
    const auto buttons = m_group->buttons();
    if (std::ranges::equal(segments, m_segments, {}, &Segment::id, &Segment::id)) {
        m_segments = segments; // Counts come in while one is under a finger, or about to be: it must still be there when it is let go.
        for (int i = 0; i < segments.size(); ++i)
            m_group->button(i)->setText(segments.at(i).text);
        return;
    }
    const QString kept = currentId();
    for (auto *button : buttons) {
        m_group->removeButton(button);
        delete button;
    }
    m_segments = segments;
    for (int i = 0; i < segments.size(); ++i) {
        auto *button = named(new SegmentButton(segments.at(i).text), u"segment_"_s + segments.at(i).id);
        button->setProperty("kind", u"segment"_s);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setCursor(Qt::PointingHandCursor);
        m_group->addButton(button, i);
        m_layout->addWidget(button);
        button->setChecked(i == 0);
    }
    setCurrentId(kept);
}

QString SegmentedControl::currentId() const
{
    const int index = m_group->checkedId();
    return index < 0 ? QString() : m_segments.at(index).id;
}

void SegmentedControl::setCurrentId(const QString &id)
{
    for (int i = 0; i < m_segments.size(); ++i) {
        if (m_segments.at(i).id == id)
            m_group->button(i)->setChecked(true);
    }
}

} // namespace cpv
