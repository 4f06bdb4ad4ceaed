#include "ui/sme/choice_boxes.h"

#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QSignalBlocker>

#include <algorithm>

namespace cpv {

DropDown *makeChoiceBox(const QString &name, int shownCharacters)
{
    auto *made = named(new DropDown, name);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(shownCharacters);
    return made;
}

void refillChoices(DropDown &box, const std::vector<LabelledChoice> &choices)
{
    const QSignalBlocker quiet(&box);
    const QString chosen = box.currentData().toString();
    box.clear();
    for (const LabelledChoice &choice : choices)
        box.addItem(choice.text, choice.value);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace cpv
