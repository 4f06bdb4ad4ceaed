#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>

class QVBoxLayout;

namespace cpv {

class Button;
class IconLabel;
class Text;

/// A bar 4 to 6 px high. The text beside it says the number.
class ThinProgress : public QWidget
{
public:
    explicit ThinProgress(QWidget *parent = nullptr);

    void setFraction(double fraction, Token colour = Token::Accent); ///< 0 … 1
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_fraction = 0;
    Token m_colour = Token::Accent;
};

/// The same, drawn by whoever has no widget for it. With an edge of its own in the high-contrast mode.
void paintThinBar(QPainter &painter, const QRectF &track, double fraction, const QColor &colour);

/// What a next-best-action banner says: one sentence, what is at stake, one main step.
struct NextAction
{
    QString icon;
    QString title;
    QString text;
    QString progressText = {}; ///< "Materials 5 / 7"; empty hides the bar.
    double progress = 0; ///< 0 … 1
    QString primary = {}; ///< Empty: no button.
    QString secondary = {};
    Tone tone = Tone::Info; ///< Of icon and title: a deadline that is near shows.
};

class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void setAction(const NextAction &action);

Q_SIGNALS:
    void primaryClicked();
    void secondaryClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();

    IconLabel *m_icon;
    Text *m_title;
    Text *m_text;
    QVBoxLayout *m_words;
    QWidget *m_progressBox;
    Text *m_progressText;
    ThinProgress *m_progress;
    Button *m_secondary;
    Button *m_primary;
};

} // namespace cpv
