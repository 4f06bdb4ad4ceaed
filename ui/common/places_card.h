#pragma once

#include "core/usecases/use_cases.h"
#include "ui/widgets/card.h"

namespace cpv {

class CardFlow;
class Skeleton;

/// What each place pays, at a glance: its name, its highest cover and for what. Of the programmes on this device, or of those
/// that the program carries, so that the first screen says something before anybody has an account.
class PlacesCard : public Card
{
    Q_OBJECT

public:
    explicit PlacesCard(UseCases &useCases, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(std::vector<Programme> programmes);
    void retranslate();

    Skeleton *m_skeleton;
    CardFlow *m_places;
    std::vector<Programme> m_programmes; // By place, in the order of its code.
};

} // namespace cpv
