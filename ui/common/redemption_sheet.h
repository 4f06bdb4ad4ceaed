#pragma once

#include "core/usecases/use_cases.h"
#include "ui/models/domain_text.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace cpv {

class BackLink;
class Button;
class Card;
class KeyValueGrid;
class Notice;
class PaperList;
class PaperOpener;
class Pill;
class Skeleton;
class Text;
class Timeline;

/// One redemption or claim: where it stands and why, what it is about, and how it came there. Each mode adds what its people
/// can do.
class RedemptionSheet : public Page
{
    Q_OBJECT

public:
    /// Whose page it is, and the list it leads back to, if it does.
    struct Place {
        RedemptionReader reader = RedemptionReader::Others;
        QString list = {};
    };
    RedemptionSheet(UseCases &useCases, const Place &place, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void openArgument(const QVariant &argument) override; ///< A redemption's id.

protected:
    /// Below the sentence that says what happens now.
    void addAction(QWidget *action);
    void addCard(QWidget *card); ///< Below what the redemption is about.
    virtual void showActions() = 0; ///< A detail is there.
    UseCases &useCases() const { return m_useCases; }
    const RedemptionDetail &detail() const { return *m_detail; }
    /// Its answer is shown on the page, and a toast says that it is recorded.
    void perform(const Payload &payload);
    /// The same for a step that can be undone for 8 s, and is sent only then.
    void performUndoable(const Payload &payload);
    void offerUndo(CommandId command, const QString &done); ///< For one that was performed undoably.
    void showError(const Error &error);

private:
    void build();
    void showAll();
    void showState();
    void showRefusals(const std::vector<Refusal> &refusals);
    void tellWhyNoneIsThere(const Error &error);
    void leave();
    void showFacts();
    void showPapers();
    void showHistory();
    void askForBillPath();
    QString toComeText(RedemptionState reached) const;
    QString nowText() const;
    QString providersNowText() const;
    QString financesNowText(AccountId reader) const;
    QString lessText() const;
    QString reversedText() const;
    bool isOverdue() const;
    bool isPartly() const; ///< Not all of the subsidy is claimed back.

    UseCases &m_useCases;
    const RedemptionReader m_reader;
    const QString m_list; ///< It leads back there; empty for the company.
    RedemptionId m_id;
    std::optional<RedemptionDetail> m_detail;
    BackLink *m_back = nullptr;
    Notice *m_notice;
    QVBoxLayout *m_refusals;
    Skeleton *m_skeleton;
    QWidget *m_body;
    QVBoxLayout *m_cards;
    Card *m_stateCard;
    Pill *m_state;
    Text *m_now;
    Notice *m_less; ///< The provider confirmed less than was asked for.
    Card *m_factsCard;
    KeyValueGrid *m_facts;
    Button *m_saveBill;
    Card *m_papersCard;
    PaperList *m_papers;
    PaperOpener *m_opener;
    Card *m_historyCard;
    Timeline *m_history;
};

} // namespace cpv
