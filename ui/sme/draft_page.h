#pragma once

#include "core/usecases/use_cases.h"
#include "ui/common/last_field.h"
#include "ui/shell/page.h"
#include "ui/sme/draft_section.h"

#include <QPointer>
#include <QTimer>

#include <array>
#include <deque>

class QMenu;

namespace cpv {

class Button;
class ColleagueCard;
class ContractSection;
class CorrectionCard;
class DraftSaver;
class EstimatePanel;
class FormUndo;
class IconButton;
class MaterialsSection;
class Notice;
class PaperOpener;
class ProblemList;
class ProgrammeSection;
class Skeleton;
class StepBar;
class SubmitSection;

/// The form in four steps. What is typed is on the disk 300 ms later; the estimate follows each key.
class DraftPage : public Page
{
    Q_OBJECT

public:
    static constexpr int Steps = 4;

    DraftPage(UseCases &useCases, QWidget *parent);
    ~DraftPage() override;

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void openArgument(const QVariant &argument) override; ///< A draft's id.

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectSections();
    void retranslate();

    void load();
    void loadFacts(bool whole);
    void loadCorrections();
    void onLoaded();
    void showForm();
    void showPapers();
    void showLoadError(const Error &error);

    void onEdited();
    void judge();
    void showEstimate();
    void showSteps();
    void showStep(int step);
    void stepTo(int step);
    void goToField(const QString &field);
    void leadTo(const QString &field);
    void focusOn(QWidget *editor, QWidget *shown = nullptr);
    void focusFirstMissing();
    void goOnTyping();
    void onSaved(QTime at);
    void saySaved();
    void onSaveFailed(const Error &error);

    QWidget *makeTools();
    void showTools();
    void undo();
    void redo();
    void putBackFields(const QStringList &fields, const ApplicationForm &values);
    void putBackPapers(const MaterialChange &change);
    void notePapers(const std::vector<MaterialRef> &before, const QString &kind);
    void change(const ApplicationForm &to);
    void loadEarlier();
    void loadYardstick();
    void compareFromNow();
    void fillCopyMenu();
    void copyFrom(const Application &application);
    void keepVersion();
    void askHistory();
    void showHistory(const std::vector<DraftRevision> &revisions);
    void restore(const DraftRevision &revision);
    void showWhole(bool whole);
    int stepOf(const QString &field) const;
    void beginCorrection();
    std::vector<FormProblem> problems() const;
    void showProblems();
    void listProblems();

    void connectColleagues();
    void takeNews();
    void takeFields(const Draft &base, const Draft &stored);
    void loadColleague();
    void showColleague();
    void takeTheirs(const QString &field);
    void resolve(const QString &field);
    void onGone();

    struct HandedInFile {
        DraftId form;
        QString kind; ///< Of paper, as its name or place suggested; may be empty.
        QString path;
        bool isChosen = false; ///< A person named the kind: the content does not overrule it.
    };
    void attach(const QString &kind, const QStringList &paths);
    void attachFront(const QString &kind);
    void handIn(const HandedInFile &file);
    void readNext();
    void keep(const HandedIn &found);
    void handedInDone();
    void takeHandedIn(const HandedIn &found);
    void fillFrom(const HandedIn &found);
    void putBack(const ApplicationForm &before);
    void remove(const QString &kind, const QString &sha256);
    void takeMaterials(const Result<Draft> &stored, const QString &kind);
    void connectPapers();
    void loadPaperFacts();
    void showPaperProblems();
    void loadDelivery();
    void readPapers();
    void useAgain(const MaterialRef &paper);
    void submit();
    void send();
    void onSubmitted(const Result<Performed> &performed, ApplicationId application);
    void discard();

    UseCases &m_useCases;
    DraftId m_id;
    DraftForm m_form;
    qint32 m_applicationVersion = 0; ///< Of the application that this form corrects.
    std::deque<HandedInFile> m_handedIn; ///< One after the other: what an invoice fills in is saved between two papers.
    bool m_loaded = false;
    bool m_judging = false; // The form is being filled: nobody edits.

    StepBar *m_steps;
    Notice *m_notice;
    CorrectionCard *m_corrections;
    ColleagueCard *m_colleague;
    ProblemList *m_problems;
    QWidget *m_tools;
    Skeleton *m_skeleton;
    QWidget *m_body;
    ProgrammeSection *m_programme;
    ContractSection *m_contract;
    MaterialsSection *m_materials;
    SubmitSection *m_submit;
    std::array<DraftSection *, Steps> m_sections;
    EstimatePanel *m_estimate;
    Button *m_whole;
    Button *m_copy;
    Button *m_history;
    IconButton *m_undoButton;
    IconButton *m_redoButton;
    QMenu *m_copyMenu;
    Button *m_discard;
    Button *m_back;
    Button *m_next;
    int m_furthest = 0; ///< The last step that was opened.
    QPointer<QWidget> m_lastEditor;
    LastField m_lastField; ///< Until the form is left.
    QTimer m_listing; ///< Problems, once a field was left.
    QTime m_savedAt; ///< Invalid until the draft on the page was saved.
    DraftSaver *m_saver;
    FormUndo *m_undo;
    PaperOpener *m_papers;
};

} // namespace cpv
