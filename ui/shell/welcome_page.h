#pragma once

#include "ui/shell/page.h"

namespace cpv {

/// Who sits here. Only words and first steps depend on it: what someone may do is the account's matter.
enum class Visitor { Anybody, Company, Provider, Reviewer, Auditor };

/// The first start: who are you, and connect now or later.
class WelcomePage : public Page
{
    Q_OBJECT

public:
    /// `showcase` stands below the choices.
    explicit WelcomePage(QWidget *showcase, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;

Q_SIGNALS:
    void visitorChosen(cpv::Visitor visitor);
    void signUpChosen(); ///< The company has no account yet.
    void codeChosen(); ///< Somebody was invited, or forgot the password.
    void findChosen(); ///< See what a company could get, without an account.
    void laterChosen(); ///< Look around without a connection.
};

} // namespace cpv
