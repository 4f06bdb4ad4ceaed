#pragma once

#include "ui/shell/page.h"
#include "ui/shell/welcome_page.h"

class QLineEdit;

namespace cpv {

class Button;
class Card;
class FormField;
class Notice;
class Text;

struct SignInForm
{
    QString registry; ///< As typed: "https://host" or "host:port".
    QString login;
    QString password;
};

/// Asks who you are and which registry you belong to. It only asks: the application signs in and says how it went.
class SignInPage : public Page
{
    Q_OBJECT

public:
    explicit SignInPage(QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

    void setForm(const SignInForm &form);
    void setVisitor(Visitor visitor);
    void setDemonstration(bool demonstration); ///< The registry said so: shows how to get in.
    /// The account this profile already knows: it can go on without a connection. Empty: nobody.
    void setOfflinePerson(const QString &name);
    void setBusy(bool busy);
    void showError(const QString &title, const QString &advice);

Q_SIGNALS:
    void signInRequested(const cpv::SignInForm &form);
    void registryEntered(const QString &registry);
    void offlineRequested();
    void signUpChosen(const QString &registry);
    void codeChosen(const QString &registry);
    void backRequested();

private:
    void buildForm();
    void buildAside();
    void buildNewcomers();
    void showDemoRoles();
    void ask();
    void showHints();
    void fitWidth();
    void changeEvent(QEvent *event) override;

    Visitor m_visitor = Visitor::Anybody;
    bool m_demonstration = false;
    QString m_offlinePerson;
    Card *m_card;
    Notice *m_notice;
    QLineEdit *m_registry;
    QLineEdit *m_login;
    QLineEdit *m_password;
    FormField *m_registryField;
    FormField *m_loginField;
    FormField *m_passwordField;
    Button *m_signIn;
    Button *m_back;
    Card *m_aside;
    Text *m_offlineWords;
    Button *m_offline;
    Card *m_newCard;
    Text *m_newWords;
    Button *m_signUp;
    Button *m_code;
    Card *m_demoCard;
    Text *m_demoWords;
    QList<Button *> m_demoRoles;
};

} // namespace cpv
