#pragma once

#include "ui/sme/draft_section.h"
#include "ui/widgets/facts.h"

namespace cpv {

class Card;

/// Step 1: which programme, and who applies. To read and confirm: both are records of the registry.
class ProgrammeSection : public DraftSection
{
    Q_OBJECT

public:
    explicit ProgrammeSection(QWidget *parent = nullptr);

    void showForm(const DraftForm &form) override;
    QWidget *editorOf(const QString &field) const override;

private:
    void addLaterDays(QList<KeyValue> &pairs, const DraftForm &form) const;

    Card *m_programmeCard;
    KeyValueGrid *m_programme;
    Card *m_companyCard;
    KeyValueGrid *m_company;
};

} // namespace cpv
