#pragma once

#include <QLineEdit>

class QTimer;

namespace cpv {

class Text;

/// The global search: an icon, a Ctrl+K hint while empty, Esc clears. It speaks 150 ms after the last committed
/// character; QLineEdit's text never holds an input method's preedit.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int DebounceMs = 150;

    explicit SearchField(QWidget *parent = nullptr);

Q_SIGNALS:
    void searchRequested(const QString &text);
    void searchAccepted(const QString &text);
    void choiceMoved(int rows); ///< Up or down: to another of the hits.
    void left(); ///< Esc, or the keyboard went elsewhere.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();
    void retranslate();
    void placeHint();
    void fitPlaceholder();

    Text *m_hint;
    QTimer *m_debounce;
};

} // namespace cpv
