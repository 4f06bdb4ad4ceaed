#pragma once

#include <QtGlobal>

namespace cpv {

/// A number by which a test is made longer or repeated; `otherwise` where the variable is not set to one.
inline int fromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : otherwise;
}

} // namespace cpv
