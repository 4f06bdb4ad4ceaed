#pragma once

#include "ui/sme/draft_section.h"
#include "ui/sme/paper_facts.h"

#include <QTemporaryDir>

#include <map>

class QVBoxLayout;

namespace cpv {

class AttachedPaper;
class Card;
class Pill;
class Text;
class ThinProgress;

/// Step 3: the papers, missing ones first. Files are chosen or dropped; a refused one says why beside its paper.
class MaterialsSection : public DraftSection
{
    Q_OBJECT

public:
    explicit MaterialsSection(QWidget *parent = nullptr);

    void showForm(const DraftForm &form) override;
    QWidget *editorOf(const QString &field) const override;
    std::vector<FormProblem> outdated() const; ///< Papers that don't count today, by what is known of their days of issue.
    void showFileError(const QString &kind, const QString &text); ///< Until the next answer for that paper.
    void clearFileErrors() { m_errors.clear(); }
    void clearFileNotes(); ///< Another form.
    /// Stands below its file from the next showForm() on.
    void noteFile(const QString &sha256, const FileNote &note) { m_notes[sha256] = note; }
    /// From the next showForm() on; false: nothing is new.
    bool setMemory(const std::map<QString, QDate> &issued, const std::vector<RememberedPaper> &earlier);
    bool setUses(const std::map<QString, std::vector<PaperUse>> &uses); ///< The same.
    bool isRead(const QString &sha256) const { return m_facts.recognised.contains(sha256); }
    void noteRecognised(const QString &sha256, bool isRecognised); ///< Of an invoice or a bill.
    void noteIssue(const QString &sha256, const std::optional<QDate> &issued); ///< As its field has it.
    // At once:
    void showWaiting(const std::set<QString> &digests);
    void showTransfers(const std::vector<PaperTransfer> &transfers);

Q_SIGNALS:
    void attachRequested(const QString &kind, const QStringList &paths);
    void handedIn(const QString &kind, const QString &path); ///< Dropped or pasted; the kind is suggested, or empty.
    void removeRequested(const QString &kind, const QString &sha256);
    void viewRequested(const cpv::MaterialRef &paper);
    void sampleRequested(const QString &kind);
    void reuseRequested(const cpv::MaterialRef &paper);
    void issueStated(const cpv::MaterialRef &paper, const std::optional<QDate> &issued);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeRow(const MaterialRequirement &paper, const std::vector<MaterialRef> &files);
    QWidget *makeFile(const MaterialRef &file);
    QWidget *makeReuse(const QString &kind);
    void orderPapers(const DraftForm &form);
    void showDelivery();
    void alignColumns();
    void showProgress();
    bool isDelivered(const QString &sha256) const;
    PaperValidity validityOf(const QString &kind) const;
    void showStates();
    void showAttached(const QString &kind);
    void keepKeyboard(const QString &name, const QString &kind);
    void chooseFiles(const QString &kind);
    void paste();
    void handIn(const QStringList &paths, const QString &under);
    QString kindFor(const QString &fileName) const;

    Card *m_card;
    Text *m_hint;
    ThinProgress *m_progress;
    QVBoxLayout *m_rows;
    std::vector<MaterialRequirement> m_papers; ///< As shown: in the order of when the form was opened.
    DraftId m_ordered; ///< The form that the order is of.
    ProgrammeMode m_mode = ProgrammeMode::ClaimFirst;
    std::vector<MaterialRef> m_files;
    std::map<QString, QWidget *> m_rowOf;
    std::map<QString, QWidget *> m_buttonOf;
    std::map<QString, Pill *> m_pillOf;
    std::map<QString, Text *> m_errorOf;
    std::map<QString, QString> m_errors;
    std::vector<AttachedPaper *> m_attached;
    PaperFacts m_facts;
    QDate m_today;
    std::map<QString, FileNote> m_notes; ///< By the file's digest.
    QTemporaryDir m_pasted; ///< Holds pasted pictures until they are attached.
    QString m_wanted; ///< Where a dropped file goes that says nothing by its name.
};

} // namespace cpv
