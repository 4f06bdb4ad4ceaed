#pragma once

#include "core/usecases/programme_finder.h"
#include "ui/widgets/card.h"

namespace cpv {

class Button;
class DropDown;
class FormField;
class OptionalDate;
class Text;

/// A company in five answers, for somebody who looks around before signing in. Nothing of it leaves the device.
class CompanySketchCard : public Card
{
    Q_OBJECT

public:
    explicit CompanySketchCard(QWidget *parent = nullptr);

    void setToday(QDate today);
    CompanySketch sketch() const;
    QWidget *editorOf(MissingFact fact) const; ///< Where it is answered; null: not here.

Q_SIGNALS:
    void edited();
    void signUpChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillDistricts();

    DropDown *m_place;
    DropDown *m_district;
    DropDown *m_type;
    DropDown *m_size;
    OptionalDate *m_founded;
    std::vector<FormField *> m_fields; ///< In this order.
    Button *m_signUp;
    Text *m_privacy;
};

} // namespace cpv
