#pragma once

#include "core/domain/programme.h"
#include "core/domain/roi_inputs.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace cpv {

class DropDown;
class FormField;
class MoneyEdit;
class Text;

/// Whose voucher it is and on what terms, the rate money is discounted at, and how far the calculation looks.
class RoiTermsSection : public QWidget
{
    Q_OBJECT

public:
    explicit RoiTermsSection(QWidget *parent = nullptr);

    /// The programmes to choose from and who would apply.
    void setProgrammes(std::vector<Programme> programmes, ApplicantType applicant);
    void showCase(const RoiCase &shown); ///< No signal.
    void retranslate();

Q_SIGNALS:
    /// With the programme's terms, or as typed by hand after it was chosen. `gesture` as of RoiDriverRow.
    void termsEdited(const std::optional<ProgrammeId> &programme, const RoiInputs &inputs, const QString &gesture);

private:
    struct Entry {
        FormField *field = nullptr;
        QLineEdit *edit = nullptr;
    };

    Entry makeEntry(const QString &name);
    void build();
    void onProgramme();
    void onTyped(const Entry &entry);
    bool take(const Entry &entry, RoiInputs &inputs) const;
    void showTexts();
    void fillProgrammes();
    void showSource();
    const Programme *programme() const;

    std::vector<Programme> m_programmes;
    ApplicantType m_applicant = ApplicantType::Enterprise;
    RoiCase m_case;
    int m_gesture = 0;
    DropDown *m_choice;
    FormField *m_choiceField;
    Text *m_source;
    MoneyEdit *m_cap;
    FormField *m_capField;
    Entry m_rate;
    Entry m_months;
    Entry m_discount;
    Entry m_horizon;
};

} // namespace cpv
