#pragma once

#include "core/domain/application.h"

#include <QWidget>

class QVBoxLayout;

namespace cpv {

/// The papers of a case, each with a button to look at it.
class PaperList : public QWidget
{
    Q_OBJECT

public:
    explicit PaperList(QWidget *parent = nullptr);

    void setPapers(const std::vector<MaterialRef> &papers);

Q_SIGNALS:
    void viewRequested(const cpv::MaterialRef &paper);

private:
    QVBoxLayout *m_rows;
};

} // namespace cpv
