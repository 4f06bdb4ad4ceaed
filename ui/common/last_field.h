#pragma once

#include "core/usecases/use_cases.h"

#include <QWidget>

namespace cpv {

/// Which field of a form is being typed in: where the program ended without a word, the cursor is back in it.
class LastField
{
public:
    explicit LastField(UseCases &useCases) : m_useCases(useCases) { }

    /// `slot` is where the form is kept, see KeptForms.
    void begin(const QString &slot);
    void typed(const QString &field);
    void forget(); ///< The form was left, or sent.
    /// Tells the field, once it is read; nothing where none is remembered, or another form was begun meanwhile.
    void find(QObject *context, const std::function<void(const QString &field)> &found);

private:
    UseCases &m_useCases;
    QString m_slot;
    QString m_field;
};

/// The keyboard in the field, the cursor behind what stands there.
void focusAtEnd(QWidget &editor);

} // namespace cpv
