#pragma once

#include "core/usecases/use_cases.h"
#include "ui/widgets/card.h"

#include <QFutureWatcher>

class QVBoxLayout;

namespace cpv {

class Notice;

/// The computers on which this person signed in: when each was seen, what it had not delivered, and how to shut it out.
class DevicesSection : public Card
{
    Q_OBJECT

public:
    explicit DevicesSection(UseCases &useCases, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void onLoaded();
    void onRevoked();
    void followStatus();
    void showDevices();
    QWidget *rowOf(const DeviceUse &use);
    std::vector<QWidget *> actionsOf(const DeviceUse &use);
    QString factsOf(const DeviceUse &use) const;
    void showError(const Error &error);

    UseCases &m_useCases;
    std::vector<DeviceUse> m_devices;
    bool m_isOnline = false;
    DeviceId m_asked; ///< Which one the question "sure?" stands beside.
    Notice *m_notice;
    QVBoxLayout *m_rows;
    QFutureWatcher<Result<std::vector<DeviceUse>>> m_loading;
    QFutureWatcher<Result<void>> m_revoking;
};

} // namespace cpv
