#pragma once

#include <QString>

#include <vector>

/// Drop-downs of the cards beside each other in a flow: as narrow as their neighbours, and in the language of the screen.
namespace cpv {

class DropDown;

struct LabelledChoice {
    QString text;
    QString value;
};

DropDown *makeChoiceBox(const QString &name, int shownCharacters = 12);
/// The same choices in another language, or others, with the chosen one kept where it is still there; else the first. No signal.
/// Where they stand there already nothing happens.
void refillChoices(DropDown &box, const std::vector<LabelledChoice> &choices);

} // namespace cpv
