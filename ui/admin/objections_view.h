#pragma once

#include "core/usecases/use_cases.h"

#include <QWidget>

class QPlainTextEdit;

namespace cpv {

class Button;
class Card;
class EmptyState;
class FormField;
class KeyValueGrid;
class PlainTableModel;
class TableView;
class Text;

/// Objections to what was published: open ones first, each with its grounds and the answer. Who decides one took no part in the
/// award and did not record it.
class ObjectionsView : public QWidget
{
    Q_OBJECT

public:
    explicit ObjectionsView(UseCases &useCases, QWidget *parent = nullptr);

    void setCases(std::vector<ObjectedCase> cases);
    void select(ObjectionId id);
    int open() const;

Q_SIGNALS:
    void caseRequested(const cpv::ApplicationId &id);
    void decided(const cpv::Objection &objection, bool upheld, const QString &answer);

private:
    void buildSheet();
    void showList();
    void showChosen();
    void decide(bool upheld);
    QString hindrance(const ObjectedCase &objected) const;
    const ObjectedCase *chosen() const;
    void retranslate();
    void changeEvent(QEvent *event) override;

    UseCases &m_useCases;
    std::vector<ObjectedCase> m_cases;
    ObjectionId m_chosen;
    bool m_filling = false;

    EmptyState *m_empty;
    QWidget *m_content;
    Card *m_card;
    TableView *m_table;
    PlainTableModel *m_model;
    QWidget *m_sheet;
    Card *m_facts;
    KeyValueGrid *m_grid;
    Button *m_openCase;
    Card *m_decision;
    Text *m_words;
    QPlainTextEdit *m_answer;
    FormField *m_answerField;
    Button *m_dismiss;
    Button *m_uphold;
};

} // namespace cpv
