#pragma once

#include <QScrollArea>

#include <tuple>

namespace cpv {

class FilterPanel;

/// The room above a list that its filter opens in: as high as the fields, and where the list leaves less, as high as whole rows
/// of them, which scroll row by row: no field is ever seen in half. Where these would be few, the fields move together and the
/// list gives more.
class FilterRoom : public QScrollArea
{
    Q_OBJECT

public:
    explicit FilterRoom(FilterPanel &panel, QWidget *parent = nullptr);

    struct Most {
        int usual = QWIDGETSIZE_MAX; ///< Pixels that the list leaves,
        int dense = QWIDGETSIZE_MAX; ///< with one row of it,
        int utmost = QWIDGETSIZE_MAX; ///< and with none, where even then rows of fields are too few.
        bool operator==(const Most &) const = default;
    };
    void setMost(Most most);
    bool isDense() const { return m_isDense; }

Q_SIGNALS:
    void denseChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // The panel's fields have come, or grown.

private:
    void fit();
    void chooseDensity();
    void stopAtRow(int value);

    FilterPanel &m_panel;
    Most m_most;
    bool m_isDense = false;
    std::tuple<int, Most, double> m_chosenFor; // Width, room and zoom.
};

} // namespace cpv
