#pragma once

#include "core/insight/award_preview.h"
#include "core/usecases/use_cases.h"
#include "ui/admin/case_actions.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>

namespace cpv {

class Button;
class Card;
class DrawListForm;
class DropDown;
class EmptyState;
class KeyValueGrid;
class Notice;
class PlainTableModel;
class SealListForm;
class Skeleton;
class TableView;

/// The proposed cases of a programme against what is left of its budget: who is in, who waits and why, before anybody is
/// confirmed; then one step that confirms all that are in and are this person's to confirm.
class AwardsPage : public Page
{
    Q_OBJECT

public:
    AwardsPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    std::optional<PrimaryAction> primaryAction() const override;
    void refresh() override;
    /// A programme's id.
    void openArgument(const QVariant &argument) override;

private:
    void buildLayout();
    void onLoaded();
    void showProgrammes();
    void show();
    void showRound();
    void showFigures();
    void showCandidates();
    void showPayers();
    void showOnly(QWidget *shown);
    const AwardDesk *desk() const;
    static AwardQuestion question(const AwardDesk &desk);
    std::vector<const Application *> toConfirm() const;
    OfferedAction confirmOf(const Application &application) const;
    bool maySeal() const;
    bool mayDraw() const;
    void confirmAll();
    void offerUndo(const std::vector<CommandId> &commands, const QString &done);
    void openSealForm();
    void seal(std::vector<SealedWord> words, std::optional<Instant> drawFrom);
    void openDrawForm();
    void saveList();
    void closeForm();
    void showForm(QWidget *form);
    void tellFailed(const Error &error);
    void retranslate();

    UseCases &m_useCases;
    std::vector<AwardDesk> m_desks;
    ProgrammeId m_programme;
    AwardPreview m_preview;
    bool m_loaded = false;

    Notice *m_notice;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    QWidget *m_content;
    DropDown *m_programmes;
    Button *m_seal;
    Button *m_draw;
    Button *m_save;
    Notice *m_round;
    QWidget *m_formPlace;
    Card *m_figureCard;
    KeyValueGrid *m_figures;
    Card *m_card;
    TableView *m_table;
    PlainTableModel *m_model;
    Card *m_payerCard;
    TableView *m_payerTable;
    PlainTableModel *m_payerModel;
    QWidget *m_form = nullptr;
    QFutureWatcher<Result<std::vector<AwardDesk>>> m_loading;
};

} // namespace cpv
