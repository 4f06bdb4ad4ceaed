#include "ui/sme/roi_driver_row.h"

#include "ui/common/terms.h"
#include "ui/models/domain_text.h"
#include "ui/models/roi_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/still_slider.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int WantedSteps = 120;

/// 1, 2 or 5 times a power of ten, so that the slider stops at round numbers.
qint64 roundUnit(qint64 span)
{
    const double rough = std::max(1.0, double(span) / WantedSteps);
    const double magnitude = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * magnitude >= rough)
            return qint64(factor * magnitude);
    return qint64(10 * magnitude);
}

} // namespace

RoiDriverRow::RoiDriverRow(RoiDriver driver, QWidget *parent)
    : QWidget(parent)
    , m_spread {driver}
    , m_shape {driver}
    , m_usual {driver}
    , m_name(new Text(TextRole::Strong))
    , m_unitText(new Text(TextRole::Label))
    , m_slider(named(new StillSlider(Qt::Horizontal), u"roiSlider_"_s + enumText(driver)))
    , m_source(new ElidedText(TextRole::Label))
    , m_error(named(new Text(TextRole::Label), u"roiError_"_s + enumText(driver)))
{
    for (const auto &[part, name] : {std::pair {Low, u"roiLow_"_s}, {Likely, u"roiLikely_"_s}, {High, u"roiHigh_"_s}}) {
        QLineEdit *&field = m_fields[std::size_t(part)];
        field = named(new QLineEdit, name + enumText(driver));
        field->setAlignment(Qt::AlignRight);
        field->setMaxLength(24);
        field->setInputMethodHints(Qt::ImhPreferNumbers);
        connect(field, &QLineEdit::textEdited, this, [this, part] { onTyped(part); });
        connect(field, &QLineEdit::editingFinished, this, [this] {
            beginGesture();
            if (m_error->text().isEmpty()) // Else what was typed stays beside what is wrong with it.
                showSpread();
        });
    }
    build();
    connect(m_slider, &QSlider::sliderPressed, this, &RoiDriverRow::beginGesture);
    connect(m_slider, &QSlider::valueChanged, this, &RoiDriverRow::onSlid);
}

void RoiDriverRow::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    setGaps(*grid, {.across = 8, .down = 4});
    auto *head = new QHBoxLayout;
    head->addWidget(m_name);
    if (driver() == RoiDriver::CardHours || driver() == RoiDriver::CardHourPrice) {
        auto *mark = new TermMark(term(u"cardHour"_s));
        mark->setFocusPolicy(Qt::NoFocus); // Shift+F1 in a field explains it.
        auto *key = new QShortcut(QKeySequence::WhatsThis, this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, mark, &TermMark::explain);
        head->addWidget(mark);
    }
    head->addStretch(1);
    head->addWidget(m_unitText);
    grid->addLayout(head, 0, 0, 1, 3);
    grid->addWidget(m_slider, 1, 0, 1, 3);
    for (int part = Low; part <= High; ++part) {
        grid->addWidget(m_fields[std::size_t(part)], 2, part);
        grid->setColumnStretch(part, 1);
        setLeastWidth(*m_fields[std::size_t(part)], 70);
    }
    grid->addWidget(m_error, 3, 0, 1, 3);
    grid->addWidget(m_source, 4, 0, 1, 3);
    m_error->setTone(Tone::Bad);
    m_error->setWordWrap(true);
    m_error->hide();
}

void RoiDriverRow::setOrigin(const RoiTemplate &origin, const SourcedSpread &usual)
{
    m_usual = usual.spread;
    const QString name = driverText(driver());
    const QString unit = driverUnitText(driver(), origin);
    m_name->setText(name);
    m_unitText->setText(unit);
    const QString source = inChinese() ? usual.sourceZh : usual.sourceEn;
    m_source->setText(source);
    m_source->setToolTip(source);
    m_slider->setAccessibleName(tr("%1, likely, %2").arg(name, unit));
    m_slider->setAccessibleDescription(source);
    m_fields[Low]->setAccessibleName(tr("%1, at least, %2").arg(name, unit));
    m_fields[Likely]->setAccessibleName(tr("%1, likely, %2").arg(name, unit));
    m_fields[High]->setAccessibleName(tr("%1, at most, %2").arg(name, unit));
    const auto *mark = findChild<TermMark *>();
    for (QLineEdit *field : m_fields)
        field->setAccessibleDescription(mark ? mark->accessibleDescription() : QString());
    scaleAround(m_spread);
    showSpread();
}

void RoiDriverRow::setSpread(const Spread &spread)
{
    if (spread == m_spread && !m_error->text().isEmpty())
        return; // The calculation has come for what was typed before; what stands there now is still to be mended.
    if (spread != m_spread)
        m_shape = spread;
    m_spread = spread;
    showError({});
    showSpread();
}

/// From nothing (or as far below it) to twice the usual, and to where the value is if that is farther.
void RoiDriverRow::scaleAround(const Spread &spread)
{
    const auto [least, most] = boundsOf(driver());
    const qint64 from = std::max(least, std::min({qint64(0), 2 * m_usual.low, spread.likely}));
    const qint64 to = std::min(most, std::max({2 * m_usual.likely, m_usual.high, spread.likely, from + 10}));
    m_unit = roundUnit(to - from);
    m_from = from - (from % m_unit);
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, int((to - m_from + m_unit - 1) / m_unit));
    m_slider->setPageStep(std::max(1, m_slider->maximum() / 10));
}

void RoiDriverRow::showSpread()
{
    const qint64 end = m_from + m_unit * m_slider->maximum();
    if (m_spread.likely < m_from || m_spread.likely > end)
        scaleAround(m_spread);
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(int((m_spread.likely - m_from + m_unit / 2) / m_unit));
    const std::array<qint64, 3> values {m_spread.low, m_spread.likely, m_spread.high};
    for (std::size_t part = 0; part < values.size(); ++part) {
        QLineEdit *field = m_fields[part];
        const bool saysSo = field->hasFocus() && driverValueFromText(driver(), field->text()) == values[part];
        if (!saysSo)
            field->setText(driverValueText(driver(), values[part]));
    }
}

void RoiDriverRow::showError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

void RoiDriverRow::onSlid(int step)
{
    const auto [least, most] = boundsOf(driver());
    m_spread = moved(m_shape, std::clamp(m_from + m_unit * step, least, most));
    showError({});
    showSpread();
    Q_EMIT spreadEdited(m_spread, u"%1/%2"_s.arg(enumText(driver())).arg(m_gesture));
}

std::optional<Spread> RoiDriverRow::typed(Part part, qint64 value) const
{
    Spread spread = m_spread;
    if (part == Likely) {
        const bool isInside = spread.low <= value && value <= spread.high;
        spread.likely = value;
        return isInside ? spread : moved(m_spread, value);
    }
    (part == Low ? spread.low : spread.high) = value;
    return spread.low <= spread.likely && spread.likely <= spread.high ? std::optional(spread) : std::nullopt;
}

void RoiDriverRow::onTyped(Part part)
{
    const std::optional<qint64> value = driverValueFromText(driver(), m_fields[std::size_t(part)]->text());
    if (!value)
        return showError(tr("Enter a number, like %1.").arg(driverValueText(driver(), m_usual.likely)));
    const auto [least, most] = boundsOf(driver());
    if (*value < least || *value > most)
        return showError(tr("Between %1 and %2.").arg(driverValueText(driver(), least), driverValueText(driver(), most)));
    const std::optional<Spread> spread = typed(part, *value);
    if (!spread)
        return showError(part == Low ? tr("The least must not be above the likely value.") : tr("The most must not be below the likely value."));
    showError({});
    m_spread = *spread;
    m_shape = *spread;
    showSpread();
    Q_EMIT spreadEdited(m_spread, u"%1/%2"_s.arg(enumText(driver())).arg(m_gesture));
}

} // namespace cpv
