#pragma once

#include "core/domain/learning.h"
#include "ui/admin/entry_form.h"

class QSpinBox;

namespace cpv {

/// An adviser whom companies may ask, as an office publishes it.
class ExpertForm : public EntryForm
{
    Q_OBJECT

public:
    explicit ExpertForm(QWidget *parent = nullptr);

    /// A new one has no id; that of another stays.
    void showExpert(const Expert &shown);
    Expert entered() const;

private:
    QStringList labels() const override;
    void retranslate() override;

    Expert m_shown;
    QLineEdit *m_id;
    QSpinBox *m_days;
    QLineEdit *m_nameZh, *m_nameEn;
    QLineEdit *m_fieldZh, *m_fieldEn;
    QPlainTextEdit *m_canHelpZh, *m_canHelpEn;
};

} // namespace cpv
