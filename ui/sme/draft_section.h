#pragma once

#include "core/usecases/use_cases.h"

#include <QWidget>

namespace cpv {

/// What keeps a form from being submitted: a member of ApplicationForm (or "materials/<kind>") and what is wrong with it.
struct FormProblem {
    QString field;
    QString text;
    bool operator==(const FormProblem &) const = default;
};

/// A form as it stands in the window, with what was loaded for it.
struct DraftForm {
    Draft draft;
    EstimateFacts facts;
    std::vector<Provider> providers; ///< The programme's approved list.
    Estimate estimate;
    std::vector<CorrectionItem> corrections; ///< Of a correction round.
    std::optional<QDate> correctionDue;
    ApplicationForm returned; ///< What a correction round corrects.
    ApplicationForm before; ///< As it was opened or last kept as a version,
    Instant beforeAt {};    ///< and when that was.
    std::optional<Yardstick> yardstick; ///< Of the programme.
    std::vector<Application> earlier; ///< The company's applications, newest first, to copy from.
    std::vector<DraftFieldConflict> conflicts; ///< Until each was chosen, the form can't be submitted.
    std::vector<DraftMark> marks; ///< What took a colleague's value.
    QDate today;
    bool offline = false;
    bool showsWhole = false; ///< In a correction round: the fields that nobody listed, too.
};

/// One step of the form. Reads and shows parts of a DraftForm, and keeps nothing that isn't on the screen.
class DraftSection : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Everything anew: another draft, another language.
    virtual void showForm(const DraftForm &form) = 0;
    /// What depends on the other fields: amounts, problems. Called at each key, so it touches no editor's text.
    virtual void showEstimate(const DraftForm &) { }
    virtual void readInto(ApplicationForm &) const { }
    /// What stands in an editor and can't be read as its field's value.
    virtual std::vector<FormProblem> unreadable() const { return {}; }
    /// Where a member of ApplicationForm (or "materials/<kind>") is filled in; null: not in this step.
    virtual QWidget *editorOf(const QString &) const { return nullptr; }

Q_SIGNALS:
    void edited();
    void editingFinished(); ///< A field was left.
};

} // namespace cpv
