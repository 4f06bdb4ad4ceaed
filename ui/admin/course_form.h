#pragma once

#include "core/domain/learning.h"
#include "ui/admin/entry_form.h"

class QSpinBox;

namespace cpv {

class DropDown;
class OptionalDate;

/// A course as an office publishes it: Chinese is asked for, English falls back to it, and a session may be named.
class CourseForm : public EntryForm
{
    Q_OBJECT

public:
    explicit CourseForm(QWidget *parent = nullptr);

    struct Entry {
        Course course;
        std::optional<CourseSession> session;
    };
    /// A new course has no id; that of another stays.
    void showCourse(const Entry &shown, const std::vector<CheckArea> &areas, QDate today);
    Entry entered() const;
    /// Where and seats go with a day: what was typed of them without one is told at its field, and false.
    bool checkDay();

private:
    QStringList labels() const override;
    void retranslate() override;
    void fillAreas();

    bool m_isNew = true;
    QString m_shownWhere; ///< Of a session whose day is taken away it may stay there.
    int m_shownSeats = 0;
    std::vector<CheckArea> m_areas;
    QLineEdit *m_id;
    QSpinBox *m_hours;
    QLineEdit *m_titleZh, *m_titleEn;
    QLineEdit *m_forWhomZh, *m_forWhomEn;
    QPlainTextEdit *m_aboutZh, *m_aboutEn;
    QPlainTextEdit *m_lessonsZh, *m_lessonsEn;
    DropDown *m_area;
    OptionalDate *m_day;
    QLineEdit *m_where;
    QSpinBox *m_seats;
};

} // namespace cpv
