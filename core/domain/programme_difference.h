#pragma once

#include "core/domain/programme.h"

#include <QJsonValue>

/// What one version of a rule set says otherwise than another, one thing after the other, so that whoever publishes it reads all of
/// it and nothing else.
namespace cpv {

BOOST_DEFINE_ENUM_CLASS(ProgrammePart, Basics, Payers, Caps, Periods, Applicants, Costs, Approvals, Materials, Rules, Rubric, Providers)

struct ProgrammeDifference {
    ProgrammePart part = ProgrammePart::Basics;
    QString member; ///< Of Programme; of its Rubric "rubric.…".
    QString key;    ///< Which element of a list: a rule's number, a payer, a criterion's id, or its position from 1; empty: no list.
    QString field;  ///< Of the element; empty: the whole.
    QJsonValue before; ///< As in files; undefined: was not there.
    QJsonValue after;  ///< Undefined: is no more.

    bool operator==(const ProgrammeDifference &) const = default;
};

/// In the order of Programme's members; nothing of what the registry itself gives (version, changedSeq, coming).
std::vector<ProgrammeDifference> differences(const Programme &before, const Programme &after);

/// Where a member of Programme is told. Every one has its part.
ProgrammePart partOf(const QString &member);

} // namespace cpv
