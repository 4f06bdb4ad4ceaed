#pragma once

#include "core/usecases/use_cases.h"

#include <QHash>
#include <QWidget>

namespace cpv {

class FormField;

/// What a step of the form shows besides the draft itself.
struct DraftContext {
    EstimateFacts facts;
    std::vector<Provider> providers;
    std::vector<CorrectionItem> corrections; ///< Of a returned application, to be mended.
};

/// One of the four steps. Shows a part of the draft, writes it back, and knows its fields by the names of ApplicationForm.
class DraftStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setDraft(const Draft &draft, const DraftContext &context) = 0;
    virtual void writeTo(Draft &draft) const = 0;
    /// After each change anywhere in the form. `complain`: also say what is missing, since the person tried to go on.
    virtual void showEstimate(const Estimate &estimate, bool complain);
    /// False when the field isn't of this step.
    virtual bool focusField(const QString &field);

Q_SIGNALS:
    void edited();

protected:
    FormField *addField(const QString &name, FormField *field);
    const QHash<QString, FormField *> &fields() const { return m_fields; }
    void setCorrections(const std::vector<CorrectionItem> &corrections) { m_corrections = corrections; }

private:
    QHash<QString, FormField *> m_fields;
    std::vector<CorrectionItem> m_corrections;
};

} // namespace cpv
