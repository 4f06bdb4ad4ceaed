#pragma once

#include "core/usecases/paper_memory.h"
#include "ui/sme/paper_facts.h"

#include <QWidget>

class QVBoxLayout;

namespace cpv {

class OptionalDate;
class Text;
class ThinProgress;

/// One file of a paper: what it says of itself, since when and how long it counts, and how far it has come to the registry.
class AttachedPaper : public QWidget
{
    Q_OBJECT

public:
    struct Shown {
        MaterialRef paper;
        std::optional<FileNote> note;
        QString uses; ///< Where else the same file is; empty: nowhere.
        std::optional<QDate> issued;
        QDate today;
    };
    explicit AttachedPaper(const Shown &shown, QWidget *parent = nullptr);

    const MaterialRef &paper() const { return m_shown.paper; }
    void showNote(const FileNote &note);
    void showDelivery(const PaperFacts &facts);

Q_SIGNALS:
    void viewRequested(const cpv::MaterialRef &paper);
    void removeRequested(const cpv::MaterialRef &paper);
    void issueStated(const cpv::MaterialRef &paper, const std::optional<QDate> &issued);

private:
    QWidget *makeName();
    QWidget *makeUses();
    QWidget *makeIssue();
    QWidget *makeDelivery();
    void judgeAge();
    bool isInvoice() const;
    QString part() const; ///< Of its widgets' names.

    const Shown m_shown;
    const int m_validDays;
    QVBoxLayout *m_lines;
    Text *m_note = nullptr; ///< Of those that have one.
    Text *m_uses = nullptr; ///< Where it is elsewhere, too.
    OptionalDate *m_issued = nullptr;
    Text *m_age = nullptr;
    QWidget *m_delivery = nullptr;
    ThinProgress *m_bar = nullptr;
    Text *m_way = nullptr;
};

} // namespace cpv
