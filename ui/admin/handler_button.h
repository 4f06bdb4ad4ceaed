#pragma once

#include "core/usecases/use_cases.h"
#include "ui/widgets/button.h"

#include <QFutureWatcher>

class QMenu;

namespace cpv {

/// Whose work a case is, and a menu to take it, hand it over or lay it back.
class HandlerButton : public Button
{
    Q_OBJECT

public:
    explicit HandlerButton(UseCases &useCases, QWidget *parent = nullptr);

    void setDetail(const ApplicationDetail &detail);

Q_SIGNALS:
    void handed(const QString &words); ///< Recorded: what to tell.
    void failed(const cpv::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addStep(const QString &objectName, const QString &text, const std::optional<Account> &to);
    void describe();
    void askOfficials();
    void fillMenu(const std::vector<Account> &officials);
    void hand(const std::optional<Account> &to);

    UseCases &m_useCases;
    ApplicationId m_id;
    PlaceCode m_place;
    std::optional<CaseHandler> m_handler; // Somebody's; absent where nobody has it.
    QMenu *m_menu;
    QFutureWatcher<Result<std::vector<Account>>> m_asking;
};

} // namespace cpv
