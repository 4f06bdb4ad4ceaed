#pragma once

#include "ui/admin/money_page.h"

namespace cpv {

class Card;
class DropDown;
class FormField;
class ListPane;
class ListReader;
class Notice;
class PlainTableModel;
struct PlainCell;
class TableView;
template <typename Row> class ListModel;

/// The ledger as anybody can add it up again: each account's opening, what came and went, and its closing, made from the
/// transfers below and checked against the ledger's laws and the registry's own figures.
class LedgerDeskPage : public MoneyPage
{
    Q_OBJECT

public:
    LedgerDeskPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

private:
    void build();
    void buildList();
    void retranslate();
    void showChoices();
    void showProgrammes();
    void showYears();
    void showPayers();
    void showMonths();
    void askStatement();
    void askTotals();
    void showStatement();
    void showCheck();
    std::vector<std::vector<PlainCell>> rowsOf(const PayerYear &year) const;
    QString nameOf(const PayerYear &year) const;
    QString scopeWords() const;
    LedgerQuery query() const;
    const Programme *programmeOf(ProgrammeId id) const;

    std::vector<LedgerYear> m_years;
    std::optional<LedgerStatement> m_statement;
    DropDown *m_programme;
    DropDown *m_year;
    DropDown *m_payer;
    DropDown *m_month;
    FormField *m_programmeField;
    FormField *m_yearField;
    FormField *m_payerField;
    FormField *m_monthField;
    Notice *m_check;
    Card *m_accounts;
    TableView *m_table;
    PlainTableModel *m_tableModel;
    ListModel<LedgerRow> *m_model;
    ListPane *m_list;
    ListReader *m_reader;
    QFuture<Result<LedgerStatement>> m_adding;
    QFuture<Result<LedgerTotals>> m_totalling;
};

} // namespace cpv
