#pragma once

#include "core/domain/rubric.h"

#include <QWidget>

class QVBoxLayout;

namespace cpv {

/// What is scored, by how many points, and what earns them: to be read by everybody who applies or judges.
class RubricList : public QWidget
{
    Q_OBJECT

public:
    explicit RubricList(QWidget *parent = nullptr);

    void setRubric(const Rubric &rubric);
    /// "3 experts within 5 working days, version 1".
    static QString summary(const Rubric &rubric);

private:
    QVBoxLayout *m_rows;
};

} // namespace cpv
