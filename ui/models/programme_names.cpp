#include "ui/models/programme_names.h"

#include "ui/models/domain_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cpv {

namespace {

class ProgrammeNames
{
    Q_DECLARE_TR_FUNCTIONS(ProgrammeNames)

public:
    static QString place(const Programme &programme) { return payerOfProgramme(programme.place.code, programme); }
    static QString mode(const Programme &programme) { return programmeModeText(programme.mode); }
    static QString year(const Programme &programme) { return tr("in force from %1").arg(programme.effectiveFrom.year()); }
    static QString version(const Programme &programme) { return tr("rules of version %1").arg(programme.ruleVersion); }
    static QString prefix(const Programme &programme) { return programme.numberPrefix; }
    static QString both(const QString &name, const QStringList &facts) { return tr("%1 (%2)").arg(name, listText(facts)); }
};

constexpr std::array Facts {&ProgrammeNames::place, &ProgrammeNames::mode, &ProgrammeNames::year, &ProgrammeNames::version, &ProgrammeNames::prefix};

} // namespace

QStringList programmeNamesApart(const std::vector<Programme> &programmes)
{
    QStringList names;
    for (const Programme &programme : programmes)
        names << programmeFullName(programme);
    QStringList apart;
    for (std::size_t i = 0; i < programmes.size(); ++i) {
        QStringList facts;
        for (const auto fact : Facts) {
            const QString own = fact(programmes[i]);
            const bool differs = std::ranges::any_of(programmes, [&](const Programme &other) { return programmeFullName(other) == names.at(qsizetype(i)) && fact(other) != own; });
            if (differs && !own.isEmpty())
                facts << own;
        }
        // A place's own letters say nothing to people where anything else does.
        if (facts.size() > 1 && facts.constLast() == programmes[i].numberPrefix)
            facts.removeLast();
        apart << (facts.isEmpty() ? names.at(qsizetype(i)) : ProgrammeNames::both(names.at(qsizetype(i)), facts));
    }
    return apart;
}

QString payerOfProgramme(const QString &payer, const Programme &programme)
{
    const QString own = placeName(programme);
    return payer == programme.place.code && !own.isEmpty() ? own : payerText(payer);
}

} // namespace cpv
