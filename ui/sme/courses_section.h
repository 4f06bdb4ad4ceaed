#pragma once

#include "core/usecases/learning.h"
#include "ui/lists/plain_table_model.h"

#include <QWidget>

class QVBoxLayout;

namespace cpv {

class Button;
class Card;
class KeyValueGrid;
struct KeyValue;
class Pill;
class TableView;
class Text;
class UseCases;

/// The catalogue, what a course is about, and who of the company is in it.
class CoursesSection : public QWidget
{
    Q_OBJECT

public:
    explicit CoursesSection(UseCases &useCases, QWidget *parent = nullptr);

    void showDesk(const LearningDesk &desk);
    void choose(const QString &course);

Q_SIGNALS:
    void enrolRequested(const QString &course);
    void cancelRequested(const cpv::Enrolment &enrolment);

private:
    void fillList();
    void fillCourse();
    const Course *chosen() const;
    QList<KeyValue> factsOf(const Course &course, const std::vector<const Enrolment *> &enrolments) const;
    /// Why nobody may enrol in it now; empty: one may.
    QString closedText(const OfferedCourse &offered) const;
    QString openText(const QString &course) const; ///< The same in a word or two, of a course in which nobody of the company is.
    /// As the company's place offers it.
    std::optional<OfferedCourse> offered(const QString &course) const;
    /// The company's people in this course, whoever looks first, then the newest; without those that were cancelled.
    std::vector<const Enrolment *> enrolmentsIn(const QString &course) const;
    const Enrolment *toGiveUp(const QString &course) const;
    PlainCell stateOf(const QString &course) const;
    bool isOwn(const Enrolment &enrolment) const;

    UseCases &m_useCases;
    LearningDesk m_desk;
    QString m_chosen;
    bool m_filling = false;
    Card *m_list;
    TableView *m_table;
    PlainTableModel *m_model;
    Card *m_card;
    Pill *m_state;
    Text *m_about;
    Text *m_closed;
    KeyValueGrid *m_facts;
    Text *m_lessonsTitle;
    QVBoxLayout *m_lessons;
    Button *m_enrol;
    Button *m_cancel;
};

} // namespace cpv
