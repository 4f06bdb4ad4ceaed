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

    /// Of what is wrong on this step. Hidden without any; once shown it keeps its room until that is let go or the step is left, so
    /// that nothing moves as the last one is put right.
    void showProblems(const std::vector<FormProblem> &problems, int step);
    const std::vector<FormProblem> &shown() const { return m_shown; }
    void letRoomGo(); ///< It needs no more than what it shows.
    void retranslate(); ///< The same problems in other words follow.

Q_SIGNALS:
    void fieldRequested(const QString &field);

private:
    void rebuild(const std::vector<FormProblem> &problems);
    QWidget *makeRow(const FormProblem &problem);
    void announce(const QStringList &lines);
    void sayDone();

    QVBoxLayout *m_rows;
    std::vector<FormProblem> m_shown;
    int m_step = 0;
};

} // namespace cpv
