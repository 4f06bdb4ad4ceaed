#pragma once

#include "core/domain/programme.h"

#include <QWidget>

namespace cpv {

/// What stands above a paper's files: its name, what counts as one, and the way to a sample.
class PaperHead : public QWidget
{
    Q_OBJECT

public:
    PaperHead(const MaterialRequirement &paper, ProgrammeMode mode, QWidget *parent = nullptr);

Q_SIGNALS:
    void sampleRequested();
};

} // namespace cpv
