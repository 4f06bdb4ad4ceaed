#pragma once

#include "core/domain/record_kinds.h"
#include "tests/support/dice.h"

#include <QJsonObject>

namespace cpv::bench {

/// A city of any size, the same from the same seed: the programmes of one place, companies with the demonstration's Chinese
/// words in their names, and applications in every stage.
class MadeCity
{
public:
    MadeCity();

    PlaceCode place() const { return m_place; }
    Account official() const;
    const std::vector<Programme> &programmes() const { return m_programmes; }
    /// The nth application; nothing of it depends on the others.
    Application application(qint64 n) const;

private:
    QString companyName(test::Dice &dice) const;
    void fillForm(Application &application, test::Dice &dice) const;
    void judge(Application &application, test::Dice &dice) const;
    void decide(Application &application, test::Dice &dice) const;

    QJsonObject m_words;
    PlaceCode m_place;
    std::vector<Programme> m_programmes;
    QStringList m_first, m_trades, m_projects;
    QString m_ending;
};

} // namespace cpv::bench
