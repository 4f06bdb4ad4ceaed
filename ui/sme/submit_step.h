#pragma once

#include "ui/sme/draft_step.h"

class QCheckBox;
class QVBoxLayout;

namespace cpv {

class Button;
class Card;
class KeyValueGrid;
class Notice;
class Text;

/// Step 4: everything once more, what the rules say, the declaration, and the button.
class SubmitStep : public DraftStep
{
    Q_OBJECT

public:
    explicit SubmitStep(QWidget *parent = nullptr);

    void setDraft(const Draft &draft, const DraftContext &context) override;
    void writeTo(Draft &draft) const override;
    void showEstimate(const Estimate &estimate, bool complain) override;
    bool focusField(const QString &field) override;

    /// A sentence above the button: "not delivered is not submitted" and the time left.
    void setDelivery(const QString &text);
    void setBusy(bool busy);
    void showError(const Error &error);
    void hideError();

Q_SIGNALS:
    void fieldRequested(const QString &field);
    void submitRequested();

private:
    void showMissing(const Estimate &estimate);
    void showChecks(const Estimate &estimate);
    void showSummary(const Estimate &estimate);

    Draft m_draft;
    DraftContext m_context;
    Notice *m_notice;
    Card *m_missingCard;
    QVBoxLayout *m_missing;
    Card *m_summaryCard;
    KeyValueGrid *m_summary;
    Card *m_checksCard;
    QVBoxLayout *m_checks;
    QCheckBox *m_declared;
    Text *m_delivery;
    Button *m_submit;
    std::vector<QString> m_shownMissing;
};

} // namespace cpv
