#pragma once

#include "core/domain/roi_inputs.h"

#include <QLineEdit>
#include <QWidget>

#include <array>

class QSlider;

namespace cpv {

class ElidedText;
class Text;

/// One driver: a slider for its likely value, fields for least, likely and most. Moving the likely value takes the range
/// along; a typed end moves alone. What is no number, or out of order, is said below and changes nothing.
class RoiDriverRow : public QWidget
{
    Q_OBJECT

public:
    explicit RoiDriverRow(RoiDriver driver, QWidget *parent = nullptr);

    RoiDriver driver() const { return m_spread.driver; }
    /// `usual` is the template's range, which the slider spans.
    void setOrigin(const RoiTemplate &origin, const SourcedSpread &usual);
    void setSpread(const Spread &spread); ///< No signal. A field that says the same already keeps what was typed.

Q_SIGNALS:
    /// `gesture` is the same for all steps of one drag or of one stay in a field: they are undone together.
    void spreadEdited(const Spread &spread, const QString &gesture);

private:
    enum Part { Low, Likely, High };

    void build();
    void onSlid(int step);
    void onTyped(Part part);
    std::optional<Spread> typed(Part part, qint64 value) const;
    void showSpread();
    void showError(const QString &error);
    void scaleAround(const Spread &spread);
    void beginGesture() { ++m_gesture; }

    Spread m_spread;
    Spread m_shape; ///< What the slider moves: one drag to nothing and back keeps the range.
    Spread m_usual;
    qint64 m_from = 0; ///< Of the slider's first step.
    qint64 m_unit = 1; ///< Between two steps.
    int m_gesture = 0;
    Text *m_name;
    Text *m_unitText;
    QSlider *m_slider;
    std::array<QLineEdit *, 3> m_fields {};
    ElidedText *m_source;
    Text *m_error;
};

} // namespace cpv
