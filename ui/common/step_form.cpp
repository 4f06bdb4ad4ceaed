#include "ui/common/step_form.h"

#include "ui/theme/zoom_follower.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

QVBoxLayout *buildStepForm(QWidget &form, const QList<QWidget *> &parts, const QList<QWidget *> &buttons)
{
    auto *layout = new QVBoxLayout(&form);
    layout->setContentsMargins({});
    setGap(*layout, 12);
    for (QWidget *part : parts)
        layout->addWidget(part);
    auto *line = new QHBoxLayout;
    for (QWidget *button : buttons)
        line->addWidget(button);
    line->addStretch(1);
    layout->addLayout(line);
    return layout;
}

} // namespace cpv
