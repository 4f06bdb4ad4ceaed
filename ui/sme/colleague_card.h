#pragma once

#include "ui/sme/draft_section.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace cpv {

class Button;
class Text;

/// What a colleague did to the same form meanwhile: fields that took their value, and fields in which both wrote, each with both
/// texts until somebody chooses.
class ColleagueCard : public Card
{
    Q_OBJECT

public:
    explicit ColleagueCard(QWidget *parent = nullptr);

    /// Hidden when there is neither.
    void showForm(const DraftForm &form);

Q_SIGNALS:
    void mineChosen(const QString &field);
    void theirsChosen(const QString &field);
    void marksSeen();

private:
    void rebuild(const DraftForm &form, const QStringList &shown);
    QWidget *makeConflict(const DraftFieldConflict &conflict, const DraftForm &form);
    QWidget *makeSide(const QString &title, const QString &value, Button *choose);
    void showMarks(const DraftForm &form);

    QVBoxLayout *m_conflicts;
    QWidget *m_marks;
    Text *m_marked;
    Button *m_seen;
    QStringList m_shown; ///< What stands there, to leave it alone while nothing changes.
};

} // namespace cpv
