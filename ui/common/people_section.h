#pragma once

#include "core/usecases/use_cases.h"
#include "ui/widgets/card.h"

#include <QFutureWatcher>

class QLineEdit;
class QVBoxLayout;

namespace cpv {

class Button;
class DropDown;
class FormField;
class Notice;
class OneTimeCodeCard;

/// The people of the owner's company: invite, change a role, let go. Shown to owners only.
class PeopleSection : public Card
{
    Q_OBJECT

public:
    explicit PeopleSection(UseCases &useCases, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildInvitation();
    void invite();
    void onCode(const Result<OneTimeCode> &code);
    void showPeople();
    QWidget *rowOf(const Colleague &colleague);
    std::vector<QWidget *> actionsOf(const Colleague &colleague);
    QWidget *action(const QString &name, const QString &text, const std::function<QFuture<Result<void>>()> &deed);
    void showError(const Error &error);
    void retranslate();

    UseCases &m_useCases;
    std::vector<Colleague> m_people;
    Notice *m_notice;
    OneTimeCodeCard *m_code;
    QVBoxLayout *m_rows;
    QWidget *m_invitation;
    QLineEdit *m_name;
    QLineEdit *m_login;
    DropDown *m_role;
    FormField *m_nameField;
    FormField *m_loginField;
    FormField *m_roleField;
    Button *m_invite;
    QFutureWatcher<Result<std::vector<Colleague>>> m_loading;
    QFutureWatcher<Result<OneTimeCode>> m_inviting;
    QFutureWatcher<Result<void>> m_changing;
};

} // namespace cpv
