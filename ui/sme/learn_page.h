#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

namespace cpv {

class CoursesSection;
class ExpertsSection;
class FormKeeper;
class Notice;
class SegmentedControl;
class SelfCheckSection;
class Skeleton;

/// Learn and get help: how ready the company is, which courses help, and whom to ask. Works offline.
class LearnPage : public Page
{
    Q_OBJECT

public:
    LearnPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    /// "check", "courses" or "experts"; "courses/<id>" opens one.
    void openArgument(const QVariant &argument) override;

private:
    void build();
    void retranslate();
    void showSection(const QString &section);
    void showDesk(const LearningDesk &desk);
    void answered(const CheckAnswers &answers);
    void perform(const Payload &payload, std::optional<qint32> version, const QString &said);
    void showError(const Error &error);

    UseCases &m_useCases;
    LearningDesk m_desk;
    bool m_loaded = false;
    Notice *m_notice;
    Skeleton *m_skeleton;
    SegmentedControl *m_sections;
    SelfCheckSection *m_check;
    CoursesSection *m_courses;
    ExpertsSection *m_experts;
    FormKeeper *m_question; ///< What is being asked.
    bool m_isKeeping = false;
};

} // namespace cpv
