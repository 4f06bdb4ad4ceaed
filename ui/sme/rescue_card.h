#pragma once

#include "core/usecases/voucher_rescue.h"
#include "ui/widgets/card.h"

#include <array>

namespace cpv {

class Button;
class Text;

/// A voucher that ends soon: what is lost otherwise, and three ways to use it, each with its sums and its button.
class RescueCard : public Card
{
    Q_OBJECT

public:
    enum Way { RedeemBill, AskForBill, RunMore, Ways };

    explicit RescueCard(QWidget *parent = nullptr);

    void showRescue(const Voucher &voucher, const VoucherRescue &rescue);

Q_SIGNALS:
    void wayChosen(cpv::RescueCard::Way way);

private:
    struct Part {
        Text *title;
        Text *amount;
        Text *words;
        Button *button;
    };
    QWidget *makePart(Way way);
    void fill(Way way, const QString &title, const QString &words, const QString &button);

    std::array<Part, Ways> m_parts {};
    Text *m_loss;
};

} // namespace cpv
