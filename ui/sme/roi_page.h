#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"
#include "ui/sme/roi_scenarios.h"

#include <QUndoStack>

class QLineEdit;

namespace cpv {

class Button;
class DropDown;
class EmptyState;
class FormField;
class IconButton;
class Notice;
class OutcomeSection;
class RoiInputsCard;
class SegmentedControl;

/// What a project returns, with a voucher and without: what goes in beside what comes out, again at each step of a slider.
/// All of it is calculated here; it works offline.
class RoiPage : public Page
{
    Q_OBJECT

public:
    RoiPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    std::optional<PrimaryAction> primaryAction() const override;
    void refresh() override;

    /// What is on the screen now.
    const RoiCase &shownCase() const { return m_case; }

Q_SIGNALS:
    /// The draws belong to what is on the screen.
    void drawn();

private:
    void build();
    void connectAll();
    void retranslate();

    void takeTemplates();
    void takeFacts(const FinderFacts &facts);
    void begin(const RoiTemplate &origin);
    void beginWithOwn();
    const RoiTemplate *origin() const;
    std::optional<ProgrammeId> usualProgramme() const;
    void showCase(const RoiCase &shown);
    void edit(RoiCase edited, const QString &gesture);
    void change(const RoiCase &edited, const QString &gesture); ///< Also to another scenario.
    void recalculate();
    void draw();
    void onDrawn(const RoiInputs &inputs, const RoiChances &chances);
    void showAnswer();

    void save(bool asNew);
    void onSaved(const Result<RoiCase> &kept);
    void loadScenarios();
    void takeScenarios(const std::vector<RoiCase> &cases);
    void drawScenario(std::size_t place);
    void remove(const RoiCase &kept);
    void loadDrafts();
    void attach();
    void askForPaper();
    void writePaper(const QString &path);
    void showError(const Error &error);

    UseCases &m_useCases;
    std::vector<RoiTemplate> m_templates;
    FinderFacts m_facts;
    RoiCase m_case;
    RoiAnswer m_answer;
    bool m_hasBegun = false;
    bool m_isOwn = false; ///< It began with what an application carries.
    bool m_isTouched = false; ///< By the person: what comes down later changes nothing any more.
    bool m_isDrawing = false;
    std::vector<RoiScenarios::Scenario> m_scenarios;
    QUndoStack m_undo;
    Notice *m_notice;
    SegmentedControl *m_template;
    QLineEdit *m_title;
    FormField *m_titleField;
    IconButton *m_back;
    IconButton *m_again;
    Button *m_save;
    Button *m_saveNew;
    QWidget *m_attachRow;
    DropDown *m_draft;
    FormField *m_draftField;
    Button *m_attach;
    RoiInputsCard *m_inputs;
    EmptyState *m_empty;
    RoiFigures *m_figures;
    RoiCharts *m_charts;
    RoiScenarios *m_saved;
    OutcomeSection *m_outcome;
};

} // namespace cpv
