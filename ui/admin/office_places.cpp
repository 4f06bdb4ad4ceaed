#include "ui/admin/office_places.h"

#include "ui/models/domain_text.h"
#include "ui/widgets/choice_boxes.h"
#include "ui/widgets/pickers.h"

namespace cpv {

void offerOfficePlaces(DropDown &box, const UseCases &useCases)
{
    std::vector<LabelledChoice> places;
    if (const auto &session = useCases.session.current())
        for (const PlaceCode &place : session->account.scope)
            places.push_back({payerText(place.code), place.code});
    refillChoices(box, places);
    box.setVisible(places.size() > 1);
}

} // namespace cpv
