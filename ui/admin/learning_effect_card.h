#pragma once

#include "core/insight/learning_effect.h"
#include "ui/widgets/card.h"

namespace cpv {

class PlainTableModel;
class TableView;
class Text;
class UseCases;

/// What reported projects came to, of companies that completed a course beside the others. It compares, and says that it proves nothing.
class LearningEffectCard : public Card
{
    Q_OBJECT

public:
    explicit LearningEffectCard(UseCases &useCases, QWidget *parent = nullptr);

    void showEffect(const LearningEffect &effect);
    void retranslate();

private:
    void fill();

    LearningEffect m_effect;
    TableView *m_table;
    PlainTableModel *m_model;
    Text *m_caution;
};

} // namespace cpv
