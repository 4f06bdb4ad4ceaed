#pragma once

#include "ui/sme/draft_step.h"

class QVBoxLayout;

namespace cpv {

class Card;
class Notice;

/// Step 3: the checklist of papers, missing ones first. Files come by button or by dropping them on a line.
class MaterialsStep : public DraftStep
{
    Q_OBJECT

public:
    explicit MaterialsStep(QWidget *parent = nullptr);

    void setDraft(const Draft &draft, const DraftContext &context) override;
    void writeTo(Draft &) const override { } // Papers are stored as they are added.
    bool focusField(const QString &field) override;
    void showError(const Error &error);

Q_SIGNALS:
    void fileChosen(const QString &kind, const QString &path);
    void removeRequested(const QString &kind, const QString &sha256);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Item {
        QString kind;
        bool required = true;
        std::vector<MaterialRef> files;
    };
    void rebuild();
    QWidget *makeLine(const Item &item);
    void chooseFile(const QString &kind);

    Notice *m_notice;
    Card *m_card;
    QVBoxLayout *m_lines;
    std::vector<Item> m_items;
    std::vector<CorrectionItem> m_corrections;
    QString m_folder; // Where the last file came from.
};

} // namespace cpv
