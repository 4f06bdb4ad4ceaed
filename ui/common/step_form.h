#pragma once

#include <QList>

class QVBoxLayout;
class QWidget;

namespace cpv {

/// What a step asks for, one part under the other, and at its end the button that sends it and the one that goes back.
QVBoxLayout *buildStepForm(QWidget &form, const QList<QWidget *> &parts, const QList<QWidget *> &buttons);

} // namespace cpv
