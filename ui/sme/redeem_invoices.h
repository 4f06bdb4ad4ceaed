#pragma once

#include "core/usecases/redemption_plan.h"

#include <QWidget>

class QLineEdit;

namespace cpv {

class FormField;
class Text;

/// The invoice of each voucher that a bill is drawn on: one field where nothing is worked out yet.
class RedeemInvoices : public QWidget
{
    Q_OBJECT

public:
    explicit RedeemInvoices(QWidget *parent = nullptr);

    /// What was typed stays in its place, also while an amount typed anew is none at all for a moment.
    void showPlan(const std::vector<PlannedPart> &plan);
    /// In the plan's order.
    QStringList numbers() const;
    /// Marks what is missing or named twice; false if anything is.
    bool check();
    void clear();
    /// What a provider's bill says: taken where one voucher pays and nothing was typed.
    void suggest(const QString &number);
    /// Read from an invoice: into the first empty field. False: none is empty, or it stands there already.
    bool fill(const QString &number);
    void takeBackRead(const QString &number); ///< Unless it was typed over.
    /// Beside each field with that number; empty: nothing is said.
    void warn(const QString &number, const QString &text);

Q_SIGNALS:
    void numberGiven(const QString &number); ///< A whole one, however it came.

private:
    struct Field {
        QLineEdit *edit;
        FormField *field;
        Text *warning;
        bool isRead = false; ///< From an invoice, and not typed over.
    };
    Field makeField(int number);
    void showHelp(std::size_t at);
    void onEdited(std::size_t at);

    std::vector<PlannedPart> m_plan;
    std::vector<Field> m_fields;
    QStringList m_typed; ///< Of fields that are gone.
    bool m_checked = false;
};

} // namespace cpv
