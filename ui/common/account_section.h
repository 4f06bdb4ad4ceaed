#pragma once

#include "core/usecases/use_cases.h"
#include "ui/widgets/card.h"

#include <QFutureWatcher>

class QLineEdit;

namespace cpv {

class Button;
class FormField;
class KeyValueGrid;
class NewPassword;
class Notice;

/// Who is signed in, and their password.
class AccountSection : public Card
{
    Q_OBJECT

public:
    explicit AccountSection(UseCases &useCases, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void onChanged();
    void showPerson();
    void retranslate();

    UseCases &m_useCases;
    KeyValueGrid *m_person;
    Notice *m_notice;
    QLineEdit *m_old;
    FormField *m_oldField;
    NewPassword *m_newPassword;
    Button *m_change;
    QFutureWatcher<Result<void>> m_changing;
};

} // namespace cpv
