#pragma once

#include "core/usecases/list_values.h"
#include "core/usecases/redemption_plan.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"

#include <optional>

namespace cpv {

class Button;
class ElidedText;
class Pill;
class StackedBar;

/// What the company can do with a voucher now.
enum class VoucherStep { Look, Redeem, FindProvider, ThreeWays };

/// The next best action with a voucher: what to do, and the button that begins it.
struct VoucherNext {
    VoucherStep step = VoucherStep::Look;
    QString words;
    QString button;
};
/// `usable`: where something can be drawn on it today.
VoucherNext nextStep(const Voucher &voucher, const RedeemFacts &facts, const UsableVoucher *usable, QDate today);

/// One voucher as a card: what is left of it, what is held and used, until when, and the next step.
class VoucherCard : public Card
{
    Q_OBJECT

public:
    /// Object names end with the voucher's place in the row.
    VoucherCard(int place, QWidget *parent = nullptr);

    void showVoucher(const VoucherRow &row, const RedeemFacts &facts, QDate today);

Q_SIGNALS:
    void stepChosen(cpv::VoucherId voucher, cpv::VoucherStep step);

private:
    struct Amount {
        Text *name = nullptr;
        Text *value = nullptr;
    };
    void build();
    Amount addAmount(std::optional<Token> colour);
    void showMoney(const Voucher &voucher);
    void showTerm(const Voucher &voucher, QDate today);

    VoucherId m_voucher;
    VoucherStep m_step = VoucherStep::Look;
    Text *m_project;
    Pill *m_state;
    ElidedText *m_code;
    Text *m_figure;
    Text *m_unit;
    StackedBar *m_bar;
    Amount m_used;
    Amount m_held;
    Amount m_face;
    Text *m_term;
    Text *m_next;
    Button *m_main;
    Button *m_ways;
    Button *m_open;
};

} // namespace cpv
