#pragma once

#include "core/domain/placement.h"

#include <QWidget>

namespace cpv {

class Timeline;

/// What providers declared of a centre's accelerators and what the office said to it, the last first.
class OriginHistory : public QWidget
{
    Q_OBJECT

public:
    explicit OriginHistory(QWidget *parent = nullptr);

    void showCentre(const DataCentre &centre, const std::vector<Accelerator> &accelerators);

private:
    Timeline *m_timeline;
};

} // namespace cpv
