#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>

namespace cpv {

/// The sync pill of the top bar: a button, since the details are one click away.
class SyncButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SyncButton(QWidget *parent = nullptr);

    void setState(Tone tone, const QString &text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
};

} // namespace cpv
