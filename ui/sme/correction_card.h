#pragma once

#include "core/domain/application.h"
#include "ui/widgets/card.h"

#include <optional>

class QVBoxLayout;

namespace cpv {

class Pill;

/// What an official wants corrected, and until when. Each line leads to its field.
class CorrectionCard : public Card
{
    Q_OBJECT

public:
    explicit CorrectionCard(QWidget *parent = nullptr);

    /// Hidden without items.
    void showItems(const std::vector<CorrectionItem> &items, const std::optional<QDate> &due, QDate today);

Q_SIGNALS:
    void fieldRequested(const QString &field);

private:
    QWidget *makeWay(const QString &item);

    Pill *m_left; ///< Days.
    QVBoxLayout *m_rows;
};

} // namespace cpv
