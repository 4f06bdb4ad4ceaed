#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace cpv {

class Text;

/// A surface with a hairline border. The header row appears with the first title, hint or header widget.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    void setHint(const QString &hint); ///< Small grey words after the title: "5 in all, 2 open".
    void addHeaderWidget(QWidget *widget); ///< Right aligned, in order.
    /// Content goes here. Default padding 18/14; flush: none, for tables (8 px stay free under them, since a rounded
    /// border does not clip children).
    QVBoxLayout *body() const { return m_body; }
    void setFlush(bool flush);
    void setSpacing(int units); ///< Between the body's items; default 12.

protected:
    void changeEvent(QEvent *event) override;
    int headerHint() const; ///< How wide the header is with all its words.

private:
    void applyMetrics();
    void showHeader();

    QVBoxLayout *m_layout;
    QWidget *m_header;
    QHBoxLayout *m_headerLayout;
    Text *m_title;
    Text *m_hint;
    QVBoxLayout *m_body;
    bool m_flush = false;
    int m_spacing = 12;
};

/// A one-pixel horizontal line.
class Line : public QFrame
{
public:
    explicit Line(QWidget *parent = nullptr);
};

} // namespace cpv
