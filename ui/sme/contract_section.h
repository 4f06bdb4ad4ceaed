#pragma once

#include "ui/sme/draft_section.h"

#include <map>

class QKeyEvent;
class QLineEdit;

namespace cpv {

class Card;
class DropDown;
class FieldGrid;
class FormField;
class MoneyEdit;
class OptionalDate;
class Text;

/// Step 2: project, contract, eligible costs, contact.
class ContractSection : public DraftSection
{
    Q_OBJECT

public:
    explicit ContractSection(QWidget *parent = nullptr);

    void showForm(const DraftForm &form) override;
    void showEstimate(const DraftForm &form) override;
    void readInto(ApplicationForm &form) const override;
    std::vector<FormProblem> unreadable() const override;
    QWidget *editorOf(const QString &field) const override;

    /// From now on empty fields are marked: once the step was left, not while somebody is still on the way.
    void markMissing(bool mark = true) { m_markMissing = mark; }
    /// What `..` copies from: the newest of them.
    void setPrevious(const std::vector<Application> &earlier);
    bool isMarkingMissing() const { return m_markMissing; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void nothingToCopy(const QString &field); ///< Asked for with `..`.

private:
    QLineEdit *lineEdit(const QString &field);
    MoneyEdit *moneyEdit(const QString &field);
    OptionalDate *dateEdit(const QString &field);
    void add(FieldGrid &grid, const QString &field, QWidget *editor, int columns = 1);
    void build();
    void fill(const ApplicationForm &form);
    void makeCosts(const std::vector<CostKind> &kinds);
    void showWhatIsAsked(const DraftForm &form);
    void arrange();
    void onTyped(QLineEdit &edit, const QString &text);
    bool onPicked(QObject *watched, const QKeyEvent &key);
    void copyInto(QWidget &editor);
    void showNotes(FormField &field, const QString &name, const DraftForm &form) const;
    QString noteOf(const QString &field, const DraftForm &form) const;
    void showProviders(const DraftForm &form);
    void showLabels();
    QString problemOf(const QString &field, const DraftForm &form) const;

    struct Place {
        FieldGrid *grid;
        FormField *field;
        int columns;
    };

    std::map<QString, FormField *> m_fields;
    std::vector<Place> m_places; ///< In the form's order.
    Card *m_projectCard;
    Card *m_contractCard;
    Card *m_costsCard;
    Card *m_contactCard;
    QLineEdit *m_project;
    QLineEdit *m_purpose;
    DropDown *m_provider;
    QLineEdit *m_contractNumber;
    MoneyEdit *m_contractAmount;
    OptionalDate *m_signed;
    OptionalDate *m_from;
    OptionalDate *m_to;
    MoneyEdit *m_otherAid;
    QLineEdit *m_contactName;
    QLineEdit *m_contactPhone;
    FieldGrid *m_costGrid;
    std::vector<std::pair<CostKind, MoneyEdit *>> m_costs;
    std::vector<FormField *> m_costFields;
    Text *m_nothing;
    std::optional<ApplicationForm> m_previous; ///< What `..` copies from.
    QWidget *m_stopIn = nullptr;               ///< The picker that just heard its first full stop.
    bool m_markMissing = false;
    bool m_showing = false; // The form fills the editors: nobody edits.
};

} // namespace cpv
