#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"

#include <QList>

#include <optional>

namespace cpv {

struct TermSource;

class IconLabel;

/// A small curve without axes; decoration beside a figure that says the same in words.
class Sparkline : public QWidget
{
public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setValues(const QList<double> &values, Token colour = Token::Accent); ///< Oldest first; under 2 draws nothing.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; } ///< It is the first to give way.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
    Token m_colour = Token::Accent;
};

/// Everything a KPI card shows, already formatted and translated.
struct Kpi
{
    QString icon;
    QString label;
    QString figure; ///< "42.60"
    QString unit; ///< "万元"
    QString noteStrong = {}; ///< Coloured with the tone: "2 expire soon".
    QString note = {}; ///< Grey, after it.
    Tone tone = Tone::Info;
    QList<double> trend = {};
    std::optional<Tone> noteTone = {}; ///< Of noteStrong, where it differs from the icon's.
};

class KpiCard : public QFrame
{
    Q_OBJECT

public:
    explicit KpiCard(QWidget *parent = nullptr);

    void setKpi(const Kpi &kpi);
    void setTerm(const TermSource &term); ///< A mark after the label that explains its word; once.

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();

    IconLabel *m_icon;
    Text *m_label;
    Text *m_figure;
    Text *m_unit;
    Text *m_noteStrong;
    Text *m_note;
    Sparkline *m_trend;
};

} // namespace cpv
