#pragma once

#include "core/usecases/use_cases.h"

#include <QFutureWatcher>
#include <QWidget>

class QVBoxLayout;

namespace cpv {

class Button;
class DropDown;
class FormField;
class Notice;
class Text;

/// Somebody leaves: the cases in their hands, whom they go to, and the closing. Whoever may hand cases over does so in the same
/// step; for others they stay in the office's list, where they are marked.
class AccountClosingForm : public QWidget
{
    Q_OBJECT

public:
    explicit AccountClosingForm(UseCases &useCases, QWidget *parent = nullptr);

    void begin(const OfficialAccount &leaver, const std::vector<OfficialAccount> &officials);
    void retranslate();

Q_SIGNALS:
    void closed(cpv::AccountId account, const QString &words);
    void cancelled();

private:
    void onWork(const Result<std::vector<OpenCase>> &cases);
    void onClosed(const Result<void> &done);
    void showCases();
    void fillSuccessors();
    bool mayHandOver() const;
    void closeAccount();
    void handOver();

    UseCases &m_useCases;
    OfficialAccount m_leaver;
    std::vector<OfficialAccount> m_officials;
    std::vector<OpenCase> m_cases;
    /// A closing under way: the form may be about somebody else by the time of its answer.
    struct Going {
        Account leaver;
        std::vector<OpenCase> cases; ///< To be handed over.
        std::optional<AccountId> to;
    };
    Going m_going;
    bool m_loaded = false;
    Text *m_words;
    Notice *m_notice;
    QVBoxLayout *m_rows;
    DropDown *m_successor;
    FormField *m_successorField;
    Button *m_close;
    Button *m_cancel;
    QFutureWatcher<Result<std::vector<OpenCase>>> m_asking;
    QFutureWatcher<Result<void>> m_closing;
};

} // namespace cpv
