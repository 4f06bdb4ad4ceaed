#pragma once

#include <QString>

namespace cpv {

/// Somebody else who works at this computer.
struct ShellPerson
{
    QString key;
    QString name;
    QString organisation;
};

} // namespace cpv
