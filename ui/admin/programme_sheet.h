#pragma once

#include "core/usecases/programmes.h"
#include "ui/theme/tokens.h"

#include <QScrollArea>

class QVBoxLayout;

namespace cpv {

class Card;
class ExplainList;
class KeyValueGrid;
class Pill;
class RubricList;
class Text;

/// A programme's rule set as a person reads it: cover, caps, windows, who and what, who decides, papers, rules, source.
class ProgrammeSheet : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProgrammeSheet(QWidget *parent = nullptr);

    void setProgramme(const ProgrammeListing &listing);

    /// "Open to 30 November", "Opens 2026-10-12", "Closed".
    static QString windowText(const WindowStatus &window);
    static Tone windowTone(WindowState state);

private:
    void showFacts(const Programme &programme);
    void showCover(const Programme &programme);
    void showConditions(const Programme &programme);
    void showRules(const Programme &programme);

    Card *m_head;
    KeyValueGrid *m_facts;
    Text *m_source;
    Card *m_coverCard;
    ExplainList *m_cover;
    Card *m_conditionsCard;
    KeyValueGrid *m_conditions;
    Card *m_rubricCard;
    RubricList *m_rubric;
    Card *m_rulesCard;
    QVBoxLayout *m_rules;
};

} // namespace cpv
