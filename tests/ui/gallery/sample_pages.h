#pragma once

#include "ui/shell/page.h"

namespace cpv {

/// A desk like the one in the design, with made-up numbers.
class SampleDesk : public Page
{
    Q_OBJECT

public:
    explicit SampleDesk(QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    std::optional<PrimaryAction> primaryAction() const override;
};

/// A form with steps, fields, errors, explanation and time line.
class SampleForm : public Page
{
    Q_OBJECT

public:
    explicit SampleForm(QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
};

/// Horizontal bars, pills of every tone, empty state, skeleton.
class SampleBoard : public Page
{
    Q_OBJECT

public:
    explicit SampleBoard(QWidget *parent);

    QString title() const override;
};

} // namespace cpv
