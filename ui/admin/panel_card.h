#pragma once

#include "core/usecases/use_cases.h"
#include "ui/widgets/card.h"

namespace cpv {

class Button;
class KeyValueGrid;
class Notice;
class PlainTableModel;
class ReasonedStep;
class TableView;
class Text;

/// The experts of a case: who was drawn by which seed and how far they are, and, once all scores are in, what they gave and how far
/// they lie apart. Hidden where the programme asks no experts.
class PanelCard : public Card
{
    Q_OBJECT

public:
    PanelCard(UseCases &useCases, QWidget *parent = nullptr);

    void setCase(const Application &application, const Programme &programme);

Q_SIGNALS:
    void recorded(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void showReport();
    void showSeats(const PanelReport &report);
    void showScores(const PanelReport &report);
    void showDraw(const PanelReport &report);
    bool isSuperseded(const ReviewPanel &panel) const;
    bool mayAct() const;
    bool mayReplace(const ReviewSeat &seat) const;
    void perform(const Payload &payload, const QString &done);

    UseCases &m_useCases;
    Application m_application;
    Programme m_programme;
    std::optional<PanelReport> m_report;
    std::optional<AccountId> m_chosen;
    Notice *m_notice;
    Text *m_state;
    Button *m_draw;
    TableView *m_seats;
    PlainTableModel *m_seatModel;
    ReasonedStep *m_replace;
    TableView *m_scores;
    PlainTableModel *m_scoreModel;
    KeyValueGrid *m_words;
};

} // namespace cpv
