#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <QTimer>

class QLineEdit;
class QPlainTextEdit;

namespace cpv {

class BackLink;
class Button;
class Card;
class DateField;
class DifferenceCard;
class FormField;
class Notice;
class RuleForm;
class SegmentedControl;
class Skeleton;
class Text;

/// A programme's next version is written: the whole rule set in sections, what is wrong with it and what it says otherwise than the
/// published one beside it. What is written stays on this computer until it is proposed or begun anew.
class RuleDesignerPage : public Page
{
    Q_OBJECT

public:
    RuleDesignerPage(UseCases &useCases, QWidget *parent);
    ~RuleDesignerPage() override;

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void openArgument(const QVariant &argument) override; ///< A programme's id, and maybe "/" and a part: "basics", "money", "who", "rules", "judging".

private:
    void buildLayout();
    void connectAll();
    void onLoaded(const Result<ProgrammeListing> &listing);
    void bringBack(const QJsonObject &kept);
    void beginAnew();
    void keepLater();
    void keep();
    void judge(); ///< What is wrong with it, and what it changes.
    void showChosenParts();
    void propose();
    void onProposed(const Result<Performed> &performed, ProgrammeId id, const QString &slot, const QString &name);
    void showError(const Error &error);
    void retranslate();
    bool isAnnouncing() const;

    UseCases &m_useCases;
    ProgrammeId m_id;
    std::optional<Programme> m_published;
    QString m_slot; ///< Where what is written is kept; empty: not begun.
    QTimer m_keeping;
    BackLink *m_back;
    Notice *m_notice;
    Skeleton *m_skeleton;
    QWidget *m_content;
    SegmentedControl *m_parts;
    RuleForm *m_form;
    DifferenceCard *m_differences;
    Card *m_proposing;
    Text *m_fault;
    DateField *m_from;
    QLineEdit *m_document;
    QPlainTextEdit *m_reason;
    FormField *m_fromField;
    FormField *m_documentField;
    FormField *m_reasonField;
    Button *m_propose;
    Button *m_anew;
};

} // namespace cpv
