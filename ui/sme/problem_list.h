#pragma once

#include "ui/sme/draft_section.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace cpv {

/// Everything that keeps the form from being submitted, in one place: each line leads to its field. A screen reader announces
/// it when it appears and when something is added.
class ProblemList : public Card
{
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent = nullptr);

    /// Hidden without problems.
    void showProblems(const std::vector<FormProblem> &problems);
    void retranslate(); ///< The same problems in other words follow.

Q_SIGNALS:
    void fieldRequested(const QString &field);

private:
    void rebuild(const std::vector<FormProblem> &problems);
    QWidget *makeRow(const FormProblem &problem);
    void announce(const QStringList &lines);

    QVBoxLayout *m_rows;
    std::vector<FormProblem> m_shown;
};

} // namespace cpv
