#pragma once

#include "core/usecases/use_cases.h"

#include <QFutureWatcher>
#include <QWidget>

class QVBoxLayout;

namespace cpv {

class Notice;
class Text;

/// An official's computers: since when, last seen, what they had not delivered, and how an administrator shuts one out.
class AccountComputers : public QWidget
{
    Q_OBJECT

public:
    explicit AccountComputers(UseCases &useCases, QWidget *parent = nullptr);

    void setAccount(AccountId account, bool mayRevoke);
    void retranslate();

Q_SIGNALS:
    void revoked(const QString &words);

private:
    void load();
    void showDevices();
    QWidget *rowOf(const OfficialDevice &device);
    std::vector<QWidget *> actionsOf(const OfficialDevice &device);
    QString factsOf(const OfficialDevice &device) const;
    void showError(const Error &error);

    UseCases &m_useCases;
    AccountId m_account;
    bool m_mayRevoke = false;
    DeviceId m_asked; ///< Which one the question "sure?" stands beside.
    std::vector<OfficialDevice> m_devices;
    bool m_loaded = false;
    Text *m_title;
    Notice *m_notice;
    QVBoxLayout *m_rows;
    QFutureWatcher<Result<std::vector<OfficialDevice>>> m_loading;
    QFutureWatcher<Result<void>> m_revoking;
};

} // namespace cpv
