#pragma once

#include <QLineEdit>
#include <QTimer>

namespace cpv {

/// The search in a list: Ctrl+F goes to it, Esc clears it, and it speaks once the hand rests. At least as wide as its placeholder.
/// An input method's preedit is never part of its text.
class ListSearch : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int DelayMs = 150;

    explicit ListSearch(QWidget *parent = nullptr);

    void setHint(const QString &placeholder); ///< Its width follows.
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void textRested(); ///< 150 ms after the last committed character.
    void dismissed(); ///< Cleared with Esc.

private:
    QTimer m_resting;
};

} // namespace cpv
