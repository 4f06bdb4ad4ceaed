#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>

class QLineEdit;

namespace cpv {

class Button;
class Card;
class FormField;
class NewPassword;
class Notice;
class Text;

/// Somebody was invited, or a password was reset: with the one-time code they choose a password.
class CodePage : public Page
{
    Q_OBJECT

public:
    explicit CodePage(UseCases &useCases, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

    void setRegistry(const QString &address);
    void send(); ///< The registry of sendRequested is set.
    void showRegistryError(const QString &error);

Q_SIGNALS:
    void sendRequested(const QString &registry); ///< Everything is filled in.
    void passwordChosen(const QString &registry, const QString &login, const QString &password);
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void ask();
    void onChosen();
    void setBusy(bool busy);
    void fitWidth();
    void retranslate();

    UseCases &m_useCases;
    QString m_password;
    Card *m_card;
    Notice *m_notice;
    QLineEdit *m_login;
    QLineEdit *m_code;
    QLineEdit *m_registry;
    FormField *m_loginField;
    FormField *m_codeField;
    FormField *m_registryField;
    NewPassword *m_newPassword;
    Button *m_choose;
    Button *m_back;
    Card *m_aside;
    Text *m_asideWords;
    QFutureWatcher<Result<void>> m_choosing;
};

} // namespace cpv
