#pragma once

#include "ui/sme/draft_step.h"

namespace cpv {

class Card;
class KeyValueGrid;

/// Step 1: what is applied for, and who applies, as the registry knows them.
class ProgrammeStep : public DraftStep
{
    Q_OBJECT

public:
    explicit ProgrammeStep(QWidget *parent = nullptr);

    void setDraft(const Draft &draft, const DraftContext &context) override;
    void writeTo(Draft &) const override { }

private:
    Card *m_programmeCard;
    KeyValueGrid *m_programme;
    Card *m_companyCard;
    KeyValueGrid *m_company;
};

} // namespace cpv
