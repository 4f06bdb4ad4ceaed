#pragma once

#include "core/domain/registration.h"

#include <QWidget>

namespace cpv {

class Button;
class Text;

/// A code that was just made, to be passed on: it is shown this once. Hidden until then.
class OneTimeCodeCard : public QWidget
{
    Q_OBJECT

public:
    explicit OneTimeCodeCard(QWidget *parent = nullptr);

    void showCode(const OneTimeCode &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    OneTimeCode m_shown;
    Text *m_words;
    Text *m_code;
    Button *m_copy;
};

} // namespace cpv
