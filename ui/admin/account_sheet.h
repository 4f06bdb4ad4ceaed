#pragma once

#include "core/usecases/use_cases.h"
#include "ui/widgets/card.h"

#include <QFutureWatcher>

namespace cpv {

class AccountClosingForm;
class AccountComputers;
class AccountTermsForm;
class Button;
class KeyValueGrid;
class Notice;
class Text;

/// One official's account: who, what they may do where, their computers; proposing a change and closing.
class AccountSheet : public Card
{
    Q_OBJECT

public:
    explicit AccountSheet(UseCases &useCases, QWidget *parent = nullptr);

    /// A form that is open for the same account stays as it is.
    void setOfficial(const OfficialAccount &official, const OfficialAccounts &office);

Q_SIGNALS:
    void changed(const QString &words); ///< Something was recorded: what to tell.
    void codeMade(const cpv::OneTimeCode &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step { None, Change, Close };

    void build();
    void connectAll();
    void begin(Step step);
    void showFacts();
    void showStep();
    void propose();
    void onProposed(const Result<void> &done);
    void showError(const Error &error);
    void showErrorOf(const Account &account, const Error &error);
    bool is(Role role) const;
    bool isMine() const;
    std::optional<PlaceCode> beyond() const; ///< A place of the account that this administrator doesn't decide for.
    void retranslate();

    UseCases &m_useCases;
    OfficialAccount m_official;
    OfficialAccounts m_office;
    Step m_step = Step::None;
    KeyValueGrid *m_facts;
    Notice *m_notice;
    Text *m_beyond;
    QWidget *m_actions;
    Button *m_change;
    Button *m_code;
    Button *m_close;
    QWidget *m_changeForm;
    AccountTermsForm *m_terms;
    Button *m_propose;
    Button *m_cancel;
    AccountClosingForm *m_closing;
    AccountComputers *m_computers;
    Account m_proposed; ///< Whom a step under way is about: another may be shown by the time of its answer.
    Account m_renewed;
    QFutureWatcher<Result<void>> m_proposing;
    QFutureWatcher<Result<OneTimeCode>> m_renewing;
};

} // namespace cpv
