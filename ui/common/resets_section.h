#pragma once

#include "core/usecases/use_cases.h"
#include "ui/widgets/card.h"

#include <QFutureWatcher>

class QLineEdit;
class QVBoxLayout;

namespace cpv {

class Button;
class FormField;
class Notice;
class OneTimeCodeCard;
class Text;

/// Forgotten passwords: one administrator asks, another confirms and passes the code on. Shown to administrators only.
class ResetsSection : public Card
{
    Q_OBJECT

public:
    explicit ResetsSection(UseCases &useCases, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void ask();
    void onDone(const Result<void> &done);
    void showResets();
    QWidget *rowOf(const PasswordReset &reset);
    void showError(const Error &error);
    void retranslate();

    UseCases &m_useCases;
    std::vector<PasswordReset> m_resets;
    Notice *m_notice;
    Text *m_words;
    OneTimeCodeCard *m_code;
    QVBoxLayout *m_rows;
    QLineEdit *m_login;
    FormField *m_loginField;
    Button *m_ask;
    QFutureWatcher<Result<std::vector<PasswordReset>>> m_loading;
    QFutureWatcher<Result<void>> m_doing;
    QFutureWatcher<Result<OneTimeCode>> m_confirming;
};

} // namespace cpv
