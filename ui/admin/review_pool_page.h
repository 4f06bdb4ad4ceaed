#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

class QPlainTextEdit;

namespace cpv {

class Button;
class Card;
class DropDown;
class EmptyState;
class FormField;
class Notice;
class PlainTableModel;
class Skeleton;
class TableView;

/// The experts of a place who may be drawn, with what they have to do. A programme editor lists them and says to whom they are near;
/// whoever asks for draws doesn't choose who is in them.
class ReviewPoolPage : public Page
{
    Q_OBJECT

public:
    ReviewPoolPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

private:
    void build();
    void retranslate();
    void fill();
    void showExpert();
    bool mayAct() const;
    void enlist();
    void rest();
    void perform(const Payload &payload, const QString &done);
    const PoolMember *member(AccountId account) const;
    PlaceCode place() const;

    UseCases &m_useCases;
    PoolReport m_report;
    std::optional<AccountId> m_chosen;
    bool m_loaded = false;
    bool m_filling = false;
    Notice *m_notice;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    DropDown *m_places;
    Card *m_card;
    TableView *m_table;
    PlainTableModel *m_model;
    Card *m_expert;
    QPlainTextEdit *m_codes;
    FormField *m_codesField;
    QPlainTextEdit *m_people;
    FormField *m_peopleField;
    QPlainTextEdit *m_reach;
    FormField *m_reachField;
    Button *m_enlist;
    Button *m_rest;
};

} // namespace cpv
