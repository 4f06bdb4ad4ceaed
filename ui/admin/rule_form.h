#pragma once

#include "core/domain/programme_difference.h"
#include "ui/admin/bound_editors.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace cpv {

class Card;
class Text;

/// A column of a list of a rule set's elements: its title, and how much of the width is its.
struct RowColumn {
    QString title;
    int share = 1;
};
struct RowEditor {
    QString name; ///< Ends the object's name: "Rate".
    QWidget *editor;
};

/// A whole rule set to be edited, a card for each part of it. The rule set itself is what is edited: each editor writes into it.
class RuleForm : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(std::vector<QString> paperKinds, QWidget *parent = nullptr);

    void setProgramme(const Programme &programme); ///< No edited.
    const Programme &programme() const { return m_programme; }
    void showParts(const std::vector<ProgrammePart> &parts); ///< And no others.
    /// At the part that it is of; empty: none.
    void showFault(ProgrammePart part, const QString &fault);
    /// What was typed as an amount and is none, and where; nothing where all can be read.
    std::optional<std::pair<ProgrammePart, QString>> unreadable() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Section {
        Card *card = nullptr;
        Text *fault = nullptr;
        QVBoxLayout *parts = nullptr; ///< Made anew when elements come or go.
    };
    /// How the elements of a list are edited.
    template <typename Element> struct Rows {
        QString name; ///< Begins the objects' names: "designPayers".
        QString title; ///< Above, where a part has several lists; may be empty.
        QString add;
        QString remove; ///< With the element's position: "Take payer %1 away".
        std::vector<RowColumn> columns;
        Element fresh;
        std::function<std::vector<RowEditor>(Element &)> editors; ///< As many as columns.
        std::vector<QString> belowTitles = {};
        std::function<std::vector<RowEditor>(Element &)> below = {}; ///< Under them, in two columns.
    };
    struct Field {
        QString label;
        RowEditor editor;
    };

    void build(ProgrammePart part);
    /// Once the button that asked for it was let go: takes the editors away, changes the rule set, and makes them anew.
    /// The first whose name is like `focus` gets the keyboard.
    void change(ProgrammePart part, std::function<void()> change, const QString &focus);
    void silence(ProgrammePart part);
    void fillBasics();
    void fillPayers();
    void addVariants();
    void addCostRates();
    void fillCaps();
    void fillPeriods();
    void fillApprovals();
    void fillMaterials();
    void fillRules();
    void fillRubric();
    void addCriteria(Rubric &rubric);
    void showPoints();
    template <typename E> void fillChoices(ProgrammePart part, std::vector<E> &chosen, const QString &name, QString (*text)(E));
    template <typename Element> void addRows(ProgrammePart part, std::vector<Element> &elements, const Rows<Element> &rows);
    template <typename Element> QWidget *belowRow(Element &element, const Rows<Element> &rows, const QString &position) const;
    void addFields(ProgrammePart part, const std::vector<Field> &fields, int columns = 3);
    Edited edit();
    Choices payers() const;

    const std::vector<QString> m_paperKinds;
    Programme m_programme;
    Rubric m_laidAside; ///< When scoring was switched off: it comes back with it.
    std::map<ProgrammePart, Section> m_sections;
    Text *m_points = nullptr; ///< What all criteria come to.
};

} // namespace cpv
