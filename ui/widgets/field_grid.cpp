#include "ui/widgets/field_grid.h"

#include "ui/theme/tokens.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/form_field.h"

namespace cpv {

FieldGrid::FieldGrid(QWidget *parent, int columns) : QGridLayout(parent)
{
    setContentsMargins({});
    setGaps(*this, {.across = 16, .down = 12}); // With the room of the notes about as much as there is to a card's foot.
    for (int column = 0; column < columns; ++column) {
        setColumnStretch(column, 1);
        addItem(new QSpacerItem(0, 0), 0, column); // Else a column without a field takes less than its share.
    }
}

FormField *FieldGrid::addField(FormField *field, int row, int column, int columnSpan)
{
    field->holdNote();
    addWidget(field, row, column, 1, columnSpan, Qt::AlignTop);
    return field;
}

} // namespace cpv
