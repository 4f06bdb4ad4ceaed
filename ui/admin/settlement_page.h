#pragma once

#include "ui/admin/money_page.h"

#include <set>

namespace cpv {

class BackLink;
class BankAnswerCard;
class Button;
class Card;
class KeyValueGrid;
class Pill;
class PlainTableModel;
class ReasonedStep;
class Skeleton;
class TableView;
class Text;
class Timeline;

/// One payment batch: who gets what and which payer gives it, its release by a second person, the file for the bank and what the
/// bank made of it.
class SettlementPage : public MoneyPage
{
    Q_OBJECT

public:
    SettlementPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void openArgument(const QVariant &argument) override; ///< A settlement's id.

protected:
    ErrorWords wordsOf(const Error &error) const override;

private:
    struct Table {
        Card *card;
        TableView *view;
        PlainTableModel *model;
    };
    Table makeTable(const QString &name);
    void build();
    QWidget *buildState();
    void connectAll();
    void showAll();
    void showState();
    void showFacts();
    void showShares();
    void showLines();
    void showHistory();
    void send(const Payload &payload);
    void askForFilePath();
    void askForAnswer();
    void readAnswer(const QString &path);
    QString nowText() const;
    const Settlement &settlement() const { return m_detail->row.settlement; }

    SettlementId m_id;
    std::optional<SettlementDetail> m_detail;
    std::set<SettlementId> m_saved; ///< Whose file went out from here: the bank's answer is next.
    BackLink *m_back;
    Skeleton *m_skeleton;
    QWidget *m_body;
    Card *m_stateCard;
    Pill *m_state;
    Text *m_now;
    Button *m_release;
    Button *m_save;
    Button *m_read;
    ReasonedStep *m_withdraw;
    BankAnswerCard *m_answer;
    Card *m_factsCard;
    KeyValueGrid *m_facts;
    Table m_shares;
    Table m_lines;
    Card *m_historyCard;
    Timeline *m_history;
};

} // namespace cpv
