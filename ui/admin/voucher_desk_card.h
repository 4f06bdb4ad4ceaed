#pragma once

#include "core/usecases/use_cases.h"
#include "ui/widgets/card.h"

#include <QFutureWatcher>

#include <functional>
#include <optional>

namespace cpv {

class Button;
class KeyValueGrid;
class Notice;
class Pill;
class ReasonedStep;
class Text;

/// A voucher as its office holds it: what it stands at, and what may be done about it, each with what would follow.
class VoucherDeskCard : public Card
{
    Q_OBJECT

public:
    explicit VoucherDeskCard(UseCases &useCases, QWidget *parent = nullptr);

    /// Nothing hides the card.
    void setVoucher(const std::optional<VoucherId> &voucher);

Q_SIGNALS:
    void recorded(const QString &said);
    void undoOffered(const QString &said, const QString &button, const std::function<void()> &undo);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void load();
    void onLoaded();
    void showVoucher();
    void showSteps();
    void perform(const Payload &payload);
    void onTakenBack(const Result<void> &back);
    void showError(const Error &error);
    void retranslate();

    UseCases &m_useCases;
    std::optional<VoucherId> m_id;
    std::optional<VoucherDetail> m_detail;
    Pill *m_state;
    Notice *m_notice;
    KeyValueGrid *m_facts;
    ReasonedStep *m_freeze;
    ReasonedStep *m_release;
    ReasonedStep *m_revoke;
    Text *m_expiry;
    Button *m_expire;
    QFutureWatcher<Result<VoucherDetail>> m_loading;
};

} // namespace cpv
