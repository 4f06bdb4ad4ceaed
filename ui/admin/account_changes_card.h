#pragma once

#include "core/usecases/use_cases.h"
#include "ui/widgets/card.h"

#include <QFutureWatcher>

class QVBoxLayout;

namespace cpv {

class Notice;

/// Roles and places that wait for their second administrator: who proposed what, and the answer. Hidden while nothing waits.
class AccountChangesCard : public Card
{
    Q_OBJECT

public:
    explicit AccountChangesCard(UseCases &useCases, QWidget *parent = nullptr);

    /// `places`: that this administrator may give; what counts elsewhere, too, is another's to confirm.
    void setChanges(std::vector<AccountChange> changes, std::vector<PlaceCode> places);

Q_SIGNALS:
    void decided(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *rowOf(const AccountChange &change);
    QWidget *action(const AccountChange &change, bool confirms);
    void onDecided(const Result<void> &done);
    void showChanges();

    UseCases &m_useCases;
    std::vector<AccountChange> m_changes;
    std::vector<PlaceCode> m_places;
    QString m_words; ///< Of the step under way, once it is done.
    Notice *m_notice;
    QVBoxLayout *m_rows;
    QFutureWatcher<Result<void>> m_deciding;
};

} // namespace cpv
