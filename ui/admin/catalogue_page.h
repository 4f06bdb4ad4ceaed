#pragma once

#include "core/usecases/use_cases.h"
#include "ui/admin/course_form.h"
#include "ui/shell/page.h"

namespace cpv {

class Button;
class Card;
class DropDown;
class ExpertForm;
class FormKeeper;
class Notice;
class PlainTableModel;
class Skeleton;
class TableView;

/// The courses and advisers that companies of a place find: what the program carries and what the office adds, changes or withdraws.
class CataloguePage : public Page
{
    Q_OBJECT

public:
    CataloguePage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    std::optional<PrimaryAction> primaryAction() const override;
    void refresh() override;

private:
    /// One of the two lists, with what can be done to its chosen row.
    struct List {
        Card *card;
        TableView *view;
        PlainTableModel *model;
        Button *change;
        Button *withdraw;
        QString chosen = {}; ///< The entry's id.
    };

    /// What a form is about, as it was when it was opened; without an id: something new.
    struct Opened {
        QString id;
        qint32 version = 0;
    };

    List makeList(const QString &name, Button *add = nullptr);
    void build();
    /// `entryAt` a row: its id, and whether it is withdrawn.
    void connectList(List &list, const std::function<std::pair<QString, bool>(int)> &entryAt);
    void connectForm(EntryForm &form, FormKeeper &keeper);
    void retranslate();
    void fill();
    void fillCourses();
    void fillExperts();
    void showButtons(List &list, bool withdrawn);
    PlaceCode place() const;
    bool mayAct() const;
    CourseForm::Entry courseAsKept(const OfferedCourse &offered) const;
    Expert expertAsKept(const OfferedExpert &offered) const;
    void openCourse(bool isNew);
    void openExpert(bool isNew);
    void publishCourse();
    void publishExpert();
    void turnCourse();
    void turnExpert();
    void perform(const Payload &payload, qint32 version, EntryForm *form);

    UseCases &m_useCases;
    LearningDesk m_desk;
    Catalogue m_catalogue; ///< Of the chosen place.
    bool m_loaded = false;
    bool m_filling = false;
    Notice *m_notice;
    Skeleton *m_skeleton;
    DropDown *m_places;
    CourseForm *m_courseForm;
    FormKeeper *m_courseKeeper;
    List m_courses;
    ExpertForm *m_expertForm;
    FormKeeper *m_expertKeeper;
    Button *m_addExpert;
    List m_experts;
    Opened m_courseEdited; ///< Both forms may be open at once.
    Opened m_expertEdited;
};

} // namespace cpv
