#include "tests/tidy/layers.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace cpv::tidy {

namespace {

/// One line of the table below, its columns as words.
struct Row {
    const char16_t *folder;
    const char16_t *folders;
    const char16_t *qtModules;
    const char16_t *libraries;
};

// Who may include whom. No arrow is transitive: what a folder uses stands in its own row.
const Row rows[] = {
    // folder            folders of the project                                        Qt modules      libraries
    { u"core/base", u"", u"", u"expected boost" },
    { u"core/domain", u"", u"", u"boost" },
    { u"core/insight", u"core/domain", u"", u"boost lemon" },
    { u"core/intake", u"core/domain", u"", u"boost expected zlib" },
    { u"core/intake/images", u"core/intake core/domain", u"Gui", u"zxing" },
    { u"core/intake/pages", u"core/intake core/domain", u"Gui Pdf", u"" },
    { u"core/protocol", u"core/domain", u"", u"boost" },
    { u"core/evidence", u"core/domain", u"", u"boost openssl" },
    { u"core/sqlite", u"core/domain", u"", u"boost sqlite" },
    { u"core/storage", u"core/domain core/sqlite", u"", u"boost sqlite" },
    { u"core/sync", u"core/storage core/protocol core/evidence core/domain", u"Network", u"boost zstd" },
    { u"core/report", u"core/evidence core/domain core/insight", u"Gui PrintSupport", u"boost minizip xlsxwriter qrcodegen zlib" },
    { u"core/report/tables", u"core/evidence core/domain core/insight", u"", u"boost minizip xlsxwriter zlib" },
    { u"core/report/pages", u"core/report/tables core/domain core/insight", u"Gui", u"boost qrcodegen" },
    { u"core/usecases", u"core/storage core/sync core/intake core/intake/images core/intake/pages core/report/tables core/report/pages core/protocol core/evidence core/insight core/domain",
        u"Concurrent", u"boost" },
    // The HTTP server knows requests and limits, not vouchers; it alone sees Beast, and its errors are HTTP answers.
    { u"core/registry/http", u"", u"", u"boost asio beast expected openssl zstd zlib" },
    { u"core/registry", u"core/protocol core/evidence core/domain core/insight core/sqlite core/registry/http", u"",
        u"boost asio sqlite pqxx openssl argon2 zstd" },

    { u"ui/theme", u"", u"Gui Widgets Svg", u"" },
    { u"ui/widgets", u"ui/theme core/usecases core/insight core/domain", u"Gui Widgets Svg", u"" },
    { u"ui/charts", u"ui/theme ui/widgets core/usecases core/insight core/domain", u"Gui Widgets Charts", u"" },
    { u"ui/models", u"ui/theme core/usecases core/insight core/domain", u"Gui", u"" },
    { u"ui/lists", u"ui/theme ui/widgets ui/models core/usecases core/insight core/domain", u"Gui Widgets PrintSupport", u"" },
    { u"ui/shell", u"ui/theme ui/widgets ui/charts ui/models core/usecases core/insight core/domain",
        u"Gui Widgets Svg PrintSupport", u"" },
    { u"ui/common", u"ui/theme ui/widgets ui/charts ui/models ui/lists ui/shell core/usecases core/insight core/domain",
        u"Gui Widgets Svg PrintSupport", u"" },
    // The modes, and the auditor's pages, do not know each other.
    { u"ui/sme", u"ui/theme ui/widgets ui/charts ui/models ui/lists ui/shell ui/common core/usecases core/insight core/domain",
        u"Gui Widgets Svg PrintSupport", u"" },
    { u"ui/admin", u"ui/theme ui/widgets ui/charts ui/models ui/lists ui/shell ui/common core/usecases core/insight core/domain",
        u"Gui Widgets Svg PrintSupport", u"" },
    { u"ui/provider", u"ui/theme ui/widgets ui/models ui/lists ui/shell ui/common core/usecases core/domain", u"Gui Widgets", u"" },
    { u"ui/expert", u"ui/theme ui/widgets ui/models ui/lists ui/shell ui/common core/usecases core/domain", u"Gui Widgets", u"" },
    { u"ui/audit", u"ui/theme ui/widgets ui/charts ui/models ui/lists ui/shell ui/common core/usecases core/insight core/domain",
        u"Gui Widgets Svg PrintSupport", u"" },

    { u"i18n", u"", u"", u"" },
    // The wiring opens the device's key and the databases once and hands them down, the commands' codec and the calendar too.
    { u"app/desktop",
        u"ui/theme ui/widgets ui/charts ui/models ui/shell ui/common ui/sme ui/admin ui/expert ui/provider ui/audit "
        u"core/usecases core/sync core/storage core/report core/protocol core/evidence core/domain i18n",
        u"Gui Widgets Network Concurrent", u"" },
    // Subcommands reach a running registry through a local socket.
    { u"app/registry", u"core/registry core/registry/http", u"Network", u"" },
    { u"app/audit", u"core/evidence core/report core/insight core/domain core/protocol", u"", u"" },
};

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ', Qt::SkipEmptyParts);
}

const char *const arrowsWhy = "the arrows of core/README.md keep rules apart from windows, files and networks";

bool isOf(const QString &path, const QString &folder)
{
    return path.startsWith(folder + u'/');
}

bool isPosix(const QString &header)
{
    static const QRegularExpression posix(
        uR"(^(?:sys/.*|netinet/.*|arpa/.*|net/.*|linux/.*|(?:unistd|fcntl|signal|pthread|dirent|poll|netdb|termios|pwd|grp|dlfcn|syslog|spawn|sched|semaphore|strings|glob|ifaddrs)\.h)$)"_s);
    return posix.match(header).hasMatch();
}

/// The registry is a Unix service and its tests kill processes; the client has one file for what only Unix knows.
bool mayUsePosix(const QString &path)
{
    return path == u"app/desktop/platform_posix.cpp" || isOf(path, u"core/registry"_s) || isOf(path, u"app/registry"_s)
        || (isOf(path, u"tests"_s) && !isOf(path, u"tests/unit"_s) && !isOf(path, u"tests/ui"_s));
}

/// "Widgets" for QLabel and for QtWidgets/QLabel; empty for an unknown Qt header; nothing when it is none of Qt's.
std::optional<QString> qtModuleOf(const QString &header)
{
    static const QRegularExpression qualified(u"^Qt([A-Z]\\w*)/"_s);
    static const QRegularExpression bare(u"^(?:Q[A-Za-z]\\w*|q[a-z]\\w*\\.h)$"_s);
    if (const auto match = qualified.match(header); match.hasMatch())
        return match.captured(1);
    if (header.startsWith(u"private/"))
        return QString();
    if (!bare.match(header).hasMatch() || header == u"qrcodegen.hpp")
        return std::nullopt;
    static const QString root = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const QString &module :
        words(u"Core Gui Widgets Network Concurrent Svg SvgWidgets Charts Pdf PrintSupport Sql Xml "
              u"Test DBus OpenGL OpenGLWidgets Qml Quick")) {
        if (QFileInfo::exists(root + u"/Qt"_s + module + u'/' + header))
            return module;
    }
    return QString();
}

/// A library's name in the table; nothing when the header is none we know.
std::optional<QString> libraryOf(const QString &header)
{
    static const std::pair<QLatin1StringView, QLatin1StringView> prefixes[] = {
        { "tl/"_L1, "expected"_L1 },
        { "SQLiteCpp/"_L1, "sqlite"_L1 },
        { "sqlite3"_L1, "sqlite"_L1 },
        { "boost/beast"_L1, "beast"_L1 },
        { "boost/asio"_L1, "asio"_L1 },
        { "boost/"_L1, "boost"_L1 },
        { "openssl/"_L1, "openssl"_L1 },
        { "argon2.h"_L1, "argon2"_L1 },
        { "zstd"_L1, "zstd"_L1 },
        { "zlib.h"_L1, "zlib"_L1 },
        { "minizip/"_L1, "minizip"_L1 },
        { "ZXing/"_L1, "zxing"_L1 },
        { "pqxx/"_L1, "pqxx"_L1 },
        { "xlsxwriter"_L1, "xlsxwriter"_L1 },
        { "qrcodegen"_L1, "qrcodegen"_L1 },
        { "lemon/"_L1, "lemon"_L1 },
    };
    for (const auto &[prefix, name] : prefixes) {
        if (header.startsWith(prefix))
            return QString(name);
    }
    return std::nullopt;
}

bool isStandard(const QString &header)
{
    static const QRegularExpression standard(u"^[a-z_0-9]+$"_s);
    return standard.match(header).hasMatch();
}

/// Why `layer` may not include the system header; nothing when it may.
std::optional<QString> systemObjection(const Layer &layer, const QString &path, const QString &header)
{
    if (isPosix(header)) // Judged for tests too, apart.
        return std::nullopt;
    if (header == u"windows.h")
        return path == u"app/desktop/platform_windows.cpp" ? std::nullopt : std::optional(u"windows.h"_s);
    if (const auto module = qtModuleOf(header)) {
        if (*module == u"Core" || layer.qtModules.contains(*module))
            return std::nullopt;
        return u"Qt %1 (<%2>)"_s.arg(module->isEmpty() ? u"unknown or private header"_s : *module, header);
    }
    if (const auto library = libraryOf(header)) {
        if (layer.libraries.contains(*library))
            return std::nullopt;
        return u"library %1 (<%2>)"_s.arg(*library, header);
    }
    if (isStandard(header))
        return std::nullopt;
    return u"<%1>, a header tests/tidy/layers.cpp does not know"_s.arg(header);
}

std::optional<QString> projectObjection(const Layer &layer, const QString &header)
{
    if (header.endsWith(u".moc") || header.startsWith(u"moc_"))
        return std::nullopt;
    const Layer *target = layerOf(header);
    if (target == nullptr)
        return u"\"%1\", which is in no folder of the table; includes begin at the root"_s.arg(header);
    if (target->folder == layer.folder || target->folder == u"core/base" || layer.folders.contains(target->folder))
        return std::nullopt;
    // A folder's own subfolder, and the other way round, unless the table tells them apart on purpose.
    if (isOf(target->folder, layer.folder) && target->folder != u"core/registry/http")
        return std::nullopt;
    return u"%1 (\"%2\")"_s.arg(target->folder, header);
}

}

const QList<Layer> &layers()
{
    static const QList<Layer> all = [] {
        QList<Layer> list;
        for (const Row &row : rows)
            list.append(
                { QString::fromUtf16(row.folder), words(row.folders), words(row.qtModules), words(row.libraries) });
        return list;
    }();
    return all;
}

const Layer *layerOf(const QString &path)
{
    const Layer *nearest = nullptr;
    for (const Layer &layer : layers()) {
        if (isOf(path, layer.folder) && (nearest == nullptr || layer.folder.size() > nearest->folder.size()))
            nearest = &layer;
    }
    return nearest;
}

QList<Violation> checkIncludes(const SourceFile &file)
{
    static const QRegularExpression include(
        uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])"_s, QRegularExpression::MultilineOption);
    if (!file.isCode())
        return {};
    const Layer *layer = layerOf(file.path);
    if (layer == nullptr && file.isProduct())
        return { { file.path, 1, u"folder"_s, u"the folder is in no row of tests/tidy/layers.cpp"_s,
            u"a new folder is a decision about arrows"_s } };

    QList<Violation> found;
    auto matches = include.globalMatch(file.raw);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString header = match.captured(2);
        const int line = lineAt(file.raw, match.capturedStart(1));
        if (isPosix(header) && !mayUsePosix(file.path))
            found.append({ file.path, line, u"posix"_s, u"<%1> is a POSIX header"_s.arg(header),
                u"the client also compiles with MinGW"_s });
        if (layer == nullptr)
            continue;
        const auto objection
            = match.captured(1) == u"<" ? systemObjection(*layer, file.path, header) : projectObjection(*layer, header);
        if (objection)
            found.append({ file.path, line, u"arrow"_s, u"%1 may not include %2"_s.arg(layer->folder, *objection),
                QString::fromLatin1(arrowsWhy) });
    }
    return found;
}

}
