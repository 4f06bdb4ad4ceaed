#pragma once

#include <QGridLayout>

namespace cpv {

class FormField;

/// The fields of a form in columns of equal width. Each holds the room of its note: a fault that comes or goes moves no field
/// away from under the hand.
class FieldGrid : public QGridLayout
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent = nullptr, int columns = 2);

    /// Takes the field over, and gives it back for what follows.
    FormField *addField(FormField *field, int row, int column, int columnSpan = 1);
};

} // namespace cpv
