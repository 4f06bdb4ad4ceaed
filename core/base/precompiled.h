#pragma once

// What nearly every source of the core reads anyway, parsed once. Sources still include what they use: builds with
// -DCPV_PRECOMPILE=OFF show a missing include.
#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include <tl/expected.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <variant>
#include <vector>
