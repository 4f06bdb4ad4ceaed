#pragma once

#include "ui/sme/draft_section.h"

class QCheckBox;

namespace cpv {

class Button;
class Card;
class ChangeCard;
class RuleCheckList;
class KeyValueGrid;
class Notice;
class Text;

/// Step 4: what was filled in, what has changed, what the rules say, what is missing, and the submission.
class SubmitSection : public DraftSection
{
    Q_OBJECT

public:
    explicit SubmitSection(QWidget *parent = nullptr);

    void showForm(const DraftForm &form) override;
    void showEstimate(const DraftForm &form) override;
    void readInto(ApplicationForm &form) const override;
    QWidget *editorOf(const QString &field) const override;
    void showError(const QString &title, const QString &advice);
    void setBusy(bool busy);

Q_SIGNALS:
    void submitRequested();
    void learnRequested(); ///< A course that a rule asks for.

private:
    void showSummary(const DraftForm &form);
    void showChecks(const DraftForm &form);
    void showDelivery(const DraftForm &form);
    void showLate(const DraftForm &form);

    Notice *m_error;
    Notice *m_delivery;
    Notice *m_late;
    Card *m_checksCard;
    RuleCheckList *m_checks;
    Button *m_learn;
    Card *m_summaryCard;
    KeyValueGrid *m_summary;
    Text *m_yardstick;
    ChangeCard *m_changes;
    Card *m_declarationCard;
    QCheckBox *m_declared;
    Text *m_why;
    Button *m_submit;
    bool m_ready = false;
};

} // namespace cpv
