#pragma once

#include "ui/sme/draft_section.h"
#include "ui/widgets/card.h"

namespace cpv {

class FactChangeList;
class Text;

/// Before a form is sent: what it says otherwise than before, field by field and paper by paper. A correction is compared with
/// what was submitted, any other form with what it was as it was opened or last kept as a version.
class ChangeCard : public Card
{
    Q_OBJECT

public:
    explicit ChangeCard(QWidget *parent = nullptr);

    void showForm(const DraftForm &form);

private:
    Text *m_words;
    FactChangeList *m_list;
};

} // namespace cpv
