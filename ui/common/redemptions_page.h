#pragma once

#include "core/usecases/use_cases.h"
#include "ui/models/domain_text.h"
#include "ui/shell/page.h"

namespace cpv {

class ListPane;
class ListReader;
class SegmentedControl;
template <typename Row> class ListModel;

/// Redemptions as those see them who take their next step. The modes say which they show and what they are called; opening
/// one asks for the page "redemption".
class RedemptionsPage : public Page
{
    Q_OBJECT

public:
    /// One of a few questions side by side.
    struct View {
        QString id;
        std::function<QString()> text;
        std::optional<RedemptionTurn> turn = {};
        std::vector<RedemptionState> states = {};
        /// Whether such a bill waits for just this person: the page opens where there is one, else at the first view.
        std::function<bool(const Redemption &, const Account &)> isOnesOwn = {};
    };
    struct Parts {
        QString name; ///< Object names begin with it.
        std::function<QString()> title;
        std::function<QString()> emptyText;
        std::vector<View> views;
        RedemptionReader reader = RedemptionReader::Others;
        QString payments = {}; ///< The page where they are paid together, where there is one.
    };
    RedemptionsPage(UseCases &useCases, Parts parts, QWidget *parent);

    QString title() const override { return m_parts.title(); }
    QString subtitle() const override;
    std::optional<PrimaryAction> primaryAction() const override;
    void refresh() override;

private:
    void buildList();
    void retranslate();
    void askTotals();
    void askCounts();
    void openOwnWork();
    void lookForOwn(const View &own, const Account &account, const RedemptionQuery &query);
    void showViews();
    const View &view() const;
    bool isWhole() const; ///< The view has all of the list.
    RedemptionQuery query() const;

    UseCases &m_useCases;
    const Parts m_parts;
    std::vector<std::optional<qint64>> m_counts; // Of each view; absent before the first answer.
    bool m_isChosen = false; // The view, by hand or by whose work it shows.
    SegmentedControl *m_views;
    ListModel<RedemptionRow> *m_model;
    ListPane *m_list;
    ListReader *m_reader;
    QFuture<Result<RedemptionTotals>> m_totalling;
};

} // namespace cpv
