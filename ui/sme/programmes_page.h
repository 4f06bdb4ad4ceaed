#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

namespace cpv {

class Button;
class Card;
class CompanySketchCard;
class EmptyState;
class FormKeeper;
class FitDetail;
class Notice;
class PlainTableModel;
class PurposeCard;
class Skeleton;
class TableView;

/// What a company can get for what it plans: every programme of every place, best first, each with its amount and its rules;
/// those that don't fit with what would change it. Applying begins here.
class ProgrammesPage : public Page
{
    Q_OBJECT

public:
    /// Argument of whoever wants to apply.
    static inline const QString toChoose = QStringLiteral("toChoose");

    ProgrammesPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void openArgument(const QVariant &argument) override; ///< `toChoose`, or none.

protected:
    void hideEvent(QHideEvent *event) override;

private:
    /// Some of what was found, in a card of their own.
    struct Group {
        Card *card;
        TableView *table;
        PlainTableModel *model;
        std::vector<std::size_t> rows; ///< Places in `m_found`.
    };

    void build();
    Group makeGroup(const QString &name);
    void retranslate();
    void find();
    void fillFits();
    void fillMisfits();
    QString fitsHint() const;
    qint64 closedCount() const;
    void beginKeeping();
    QString choosingWords() const;
    void askForProgramme();
    std::size_t current() const;
    void select(std::size_t place);
    void onRowSelected(const Group &group, int row);
    void showMisfits(bool shown);
    void goToAnswer(MissingFact fact);
    void apply(ProgrammeId programme);
    void showError(const Error &error);

    UseCases &m_useCases;
    FinderFacts m_facts;
    std::vector<FoundProgramme> m_found;
    std::optional<ProgrammeId> m_chosen; ///< By the person; otherwise the best is shown.
    bool m_loaded = false;
    bool m_filling = false;
    Notice *m_notice;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    QWidget *m_body;
    CompanySketchCard *m_sketch; ///< Of somebody who has no account, or isn't signed in.
    PurposeCard *m_purpose;
    FormKeeper *m_keeper;
    bool m_keeping = false;
    bool m_isChoosing = false;
    Group m_fits;
    Group m_misfits;
    Button *m_toggle;
    FitDetail *m_detail;
};

} // namespace cpv
