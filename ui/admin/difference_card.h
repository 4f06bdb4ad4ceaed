#pragma once

#include "core/domain/programme.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace cpv {

/// What one version of a rule set says otherwise than another, part by part, the words of before and after beside each other.
class DifferenceCard : public Card
{
    Q_OBJECT

public:
    explicit DifferenceCard(QWidget *parent = nullptr);

    void showDifferences(const Programme &before, const Programme &after);
    void showUnknown(); ///< The version before is not held here.

private:
    void add(QWidget *row);

    QVBoxLayout *m_rows;
};

} // namespace cpv
