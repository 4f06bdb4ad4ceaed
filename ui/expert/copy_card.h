#pragma once

#include "core/domain/programme.h"
#include "core/domain/review.h"
#include "ui/widgets/card.h"

namespace cpv {

class KeyValueGrid;

/// What an expert sees of an application: no names, no place, no papers but their kinds.
class CopyCard : public Card
{
    Q_OBJECT

public:
    explicit CopyCard(QWidget *parent = nullptr);

    void setCopy(const ReviewCopy &copy, const QString &programme);

private:
    KeyValueGrid *m_facts;
    QStringList m_shown;
};

} // namespace cpv
