#pragma once

#include <QString>

#include <source_location>
#include <stdexcept>

namespace cpv::journey {

/// What spoilt a scene, and where it was asked for. Verbs of a story throw it, so that the story reads without ifs.
class Trouble : public std::runtime_error
{
public:
    explicit Trouble(const QString &what, const std::source_location &where = std::source_location::current())
        : std::runtime_error(QStringLiteral("%1:%2: %3")
                                 .arg(QString::fromUtf8(where.file_name()).section(u'/', -1))
                                 .arg(where.line())
                                 .arg(what)
                                 .toStdString())
    {
    }
};

} // namespace cpv::journey
