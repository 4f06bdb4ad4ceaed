#include "ui/widgets/choice_boxes.h"

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
    const auto stands = [&](const LabelledChoice &choice) {
        const int at = int(&choice - choices.data());
        return box.itemText(at) == choice.text && box.itemData(at).toString() == choice.value;
    };
    if (box.count() == int(choices.size()) && std::ranges::all_of(choices, stands))
        return; // A list that is open stays as it is.
    const QSignalBlocker quiet(&box);
    const QString chosen = box.currentData().toString();
    box.clear();
    for (const LabelledChoice &choice : choices)
        box.addItem(choice.text, choice.value);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace cpv
