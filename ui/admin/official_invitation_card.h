#pragma once

#include "core/usecases/use_cases.h"
#include "ui/widgets/card.h"

#include <QFutureWatcher>

class QLineEdit;

namespace cpv {

class AccountTermsForm;
class Button;
class FormField;
class Notice;
class Text;

/// Who is to come, with roles and places that another administrator confirms.
class OfficialInvitationCard : public Card
{
    Q_OBJECT

public:
    explicit OfficialInvitationCard(UseCases &useCases, QWidget *parent = nullptr);

    /// With these places to give; empty, unless one was begun and neither sent nor cancelled.
    void begin(const std::vector<PlaceCode> &places);

Q_SIGNALS:
    void invited(const cpv::OneTimeCode &code);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void send();
    void onAnswer(const Result<OneTimeCode> &code);
    void retranslate();

    UseCases &m_useCases;
    bool m_isBegun = false;
    Text *m_words;
    Notice *m_notice;
    QLineEdit *m_name;
    QLineEdit *m_login;
    QLineEdit *m_organisation;
    FormField *m_nameField;
    FormField *m_loginField;
    FormField *m_organisationField;
    AccountTermsForm *m_terms;
    Button *m_send;
    Button *m_cancel;
    QFutureWatcher<Result<OneTimeCode>> m_inviting;
};

} // namespace cpv
