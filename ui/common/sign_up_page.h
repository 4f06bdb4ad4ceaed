#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>

class QGridLayout;
class QLineEdit;

namespace cpv {

class Button;
class Card;
class DropDown;
class FormField;
class FormKeeper;
class LicenceField;
class MoneyEdit;
class NewPassword;
class Notice;
class OptionalDate;
class Text;

/// A company signs up: what it is, its licence, who acts for it. Whoever fills this in has no account yet; the window says
/// which registry is meant.
class SignUpPage : public Page
{
    Q_OBJECT

public:
    explicit SignUpPage(UseCases &useCases, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

    void setRegistry(const QString &address);
    /// The registry of sendRequested is set: sends what was checked.
    void send();
    void showRegistryError(const QString &error);

Q_SIGNALS:
    void sendRequested(const QString &registry); ///< Everything is filled in.
    void signInChosen(const QString &registry, const QString &login);
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildCompany();
    void buildPerson();
    void buildDone();
    void buildLayout();
    void fillChoices();
    void fillDistricts();
    bool asksForDistrict() const;
    void ask();
    bool check();
    bool checkCode();
    Registration registration() const;
    void onSent();
    void showRefusal(const Error &error);
    void setBusy(bool busy);
    void retranslate();

    UseCases &m_useCases;
    RegistrationId m_id; ///< One for all attempts, so that a repeat is no second sign-up.
    QString m_password;
    bool m_checked = false; ///< What is missing has been shown.
    Notice *m_notice;
    Card *m_companyCard;
    Card *m_personCard;
    QWidget *m_form;
    QLineEdit *m_uscc;
    QLineEdit *m_name;
    DropDown *m_city;
    DropDown *m_district;
    DropDown *m_type;
    OptionalDate *m_founded;
    QLineEdit *m_industry;
    QLineEdit *m_employees;
    MoneyEdit *m_revenue;
    MoneyEdit *m_assets;
    FormField *m_usccField;
    FormField *m_nameField;
    FormField *m_cityField;
    FormField *m_districtField;
    FormField *m_typeField;
    FormField *m_foundedField;
    FormField *m_industryField;
    FormField *m_employeesField;
    FormField *m_revenueField;
    FormField *m_assetsField;
    LicenceField *m_licence;
    QLineEdit *m_person;
    QLineEdit *m_contact;
    QLineEdit *m_login;
    NewPassword *m_newPassword;
    QLineEdit *m_registry;
    FormField *m_personField;
    FormField *m_contactField;
    FormField *m_loginField;
    FormField *m_registryField;
    FormKeeper *m_keeper;
    Button *m_send;
    Button *m_back;
    Card *m_doneCard;
    Text *m_doneWords;
    Button *m_signIn;
    QFutureWatcher<Result<Instant>> m_sending;
};

} // namespace cpv
