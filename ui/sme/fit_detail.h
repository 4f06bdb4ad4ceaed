#pragma once

#include "core/usecases/programme_finder.h"
#include "ui/widgets/card.h"

namespace cpv {

class Button;
class KeyValueGrid;
class Pill;
class RuleCheckList;
class Text;

/// One programme for one plan: what it would bring, what stands against it or is still open, and every rule.
class FitDetail : public Card
{
    Q_OBJECT

public:
    explicit FitDetail(QWidget *parent = nullptr);

    /// A visitor says here what the company is, and registers it before applying.
    void showFit(const FoundProgramme &found, QDate today, bool visitor);

Q_SIGNALS:
    void applyRequested(const cpv::ProgrammeId &programme);
    void answerRequested(cpv::MissingFact fact); ///< The person is ready to give it.

private:
    QVBoxLayout *addPart(Text *title);
    void showButtons(const FoundProgramme &found, bool visitor);
    void showAmount(const ProgrammeFit &fit);
    void showAmountIfItFitted(const ProgrammeFit &fit);
    void showOpenEnds(const FoundProgramme &found, bool visitor);
    void showUnknown(const ProgrammeFit &fit, bool visitor);
    void addAnswer(MissingFact fact, const QString &words);
    void showFacts(const FoundProgramme &found, QDate today);

    ProgrammeId m_programme;
    std::optional<MissingFact> m_asked; ///< By the first button.
    Pill *m_pill;
    Text *m_amount;
    Text *m_unit;
    Text *m_basis;
    Button *m_answer;
    Button *m_apply;
    Button *m_applyYet; ///< While an answer is missing.
    Text *m_openTitle;
    QVBoxLayout *m_openEnds;
    KeyValueGrid *m_facts;
    Text *m_stepsTitle;
    QVBoxLayout *m_steps;
    Text *m_rulesTitle;
    RuleCheckList *m_rules;
};

} // namespace cpv
