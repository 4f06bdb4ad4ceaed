#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"
#include "ui/shell/shell_window.h"

#include <QFutureWatcher>
#include <QTimer>

class QVBoxLayout;

namespace cpv {

class BackLink;
class Card;
class DeliveryForms;
class EmptyState;
class Notice;
class Skeleton;

/// The honest state in full: what waits on this device, and what the registry refused and why. What wasn't sent can be taken
/// back; a refusal stays until the person has seen it, while the work itself is undone on all pages already.
class DeliveryPage : public Page
{
    Q_OBJECT

public:
    /// `casePage`: where this mode shows an application; empty where its people see none.
    DeliveryPage(UseCases &useCases, const QString &casePage, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void openArgument(const QVariant &argument) override; ///< The page it was opened from.
    void refresh() override;

private:
    void connectAnswers();
    void reload();
    void showLists();
    void showState();
    void showWaiting();
    void showRefusals();
    void onDone(const Result<void> &result);
    void onReleased(const Result<void> &released);
    QWidget *makeWaiting(const WaitingCommand &waiting);
    QWidget *makeOpener(const QString &page, const Uuid &subject, const QString &name);
    QWidget *makeWaitingDrafts(int drafts);
    QWidget *makeRefusal(const Refusal &refusal);
    QString recordPage(CommandKind step) const;
    QString pageOfWaiting(CommandKind step) const;
    void retranslate();

    UseCases &m_useCases;
    const QString m_casePage;
    std::optional<std::vector<WaitingCommand>> m_waiting;
    std::optional<std::vector<Refusal>> m_refusals;
    BackLink *m_back;
    Notice *m_state;
    Notice *m_error;
    Skeleton *m_skeleton;
    Card *m_waitingCard;
    QVBoxLayout *m_waitingRows;
    Card *m_refusedCard;
    QVBoxLayout *m_refusedRows;
    DeliveryForms *m_forms;
    EmptyState *m_empty;
    QTimer m_reloading; // Gathers what changes in one burst.
    QFutureWatcher<Result<std::vector<WaitingCommand>>> m_loadingWaiting;
    QFutureWatcher<Result<std::vector<Refusal>>> m_loadingRefusals;
    QFutureWatcher<Result<void>> m_takingBack;
    QFutureWatcher<Result<void>> m_dismissing;
};

/// Hidden entry "delivery": the sync pill and notifications of refusals lead to it.
PageEntry deliveryPage(UseCases &useCases, const QString &casePage = {});

} // namespace cpv
