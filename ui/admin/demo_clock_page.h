#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>

namespace cpv {

class Button;
class Card;
class Notice;
class Text;

/// Moves the demonstration registry's clock, so that notice periods and deadlines can be shown without waiting for them: by days,
/// or to the day after the next public notice, when its cases can be awarded.
class DemoClockPage : public Page
{
    Q_OBJECT

public:
    DemoClockPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

private:
    void advance(int days);
    void onAdvanced();
    void askNextNotice();
    void showNextNotice();
    int daysToEnd() const;
    void showDate();
    void retranslate();

    UseCases &m_useCases;
    Notice *m_notice;
    Card *m_card;
    Text *m_date;
    Text *m_explained;
    std::vector<std::pair<Button *, int>> m_steps; // With the days each advances.
    Button *m_toNotice;
    std::optional<QDate> m_noticeEnds; // Of those that run, the first to end.
    QFutureWatcher<Result<Instant>> m_advancing;
};

} // namespace cpv
