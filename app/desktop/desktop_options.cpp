#include "app/desktop/desktop_options.h"

#include "core/sync/qt_transport.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// Read once and taken out at once, so that no child process and no crash report inherits it.
QString takePassword()
{
    const QString password = qEnvironmentVariable("CPV_DEMO_PASSWORD");
    qunsetenv("CPV_DEMO_PASSWORD");
    return password;
}

std::optional<QLocale::Language> languageOf(const QString &text)
{
    if (text == u"zh_CN")
        return QLocale::Chinese;
    return text == u"en" ? std::optional(QLocale::English) : std::nullopt;
}

std::optional<Theme::Mode> themeOf(const QString &text)
{
    if (text == u"light")
        return Theme::Mode::Light;
    return text == u"dark" ? std::optional(Theme::Mode::Dark) : std::nullopt;
}

QString ownProfile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/profile"_s;
}

struct Flags {
    QCommandLineOption registry {u"registry"_s, u"Address of the registry, e.g. https://voucher.example.gov.cn"_s, u"URL"_s};
    QCommandLineOption profile {u"profile"_s, u"Folder of this person's data; one program per profile."_s, u"DIR"_s};
    QCommandLineOption language {u"lang"_s, u"zh_CN or en"_s, u"LANGUAGE"_s};
    QCommandLineOption theme {u"theme"_s, u"light or dark"_s, u"THEME"_s};
    QCommandLineOption signIn {u"sign-in"_s,
        u"Sign in at once, with the password in the environment variable CPV_DEMO_PASSWORD (for demonstrations)."_s, u"LOGIN"_s};
    QCommandLineOption shots {u"shots"_s,
        u"Visit every page in both themes and languages, write pictures to FOLDER, end; fails on any warning."_s, u"FOLDER"_s};
};

}

Result<DesktopOptions> readOptions(const QStringList &arguments)
{
    const Flags flags;
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Compute Voucher Desk: apply for computing-power vouchers, decide on them, follow them."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({flags.registry, flags.profile, flags.language, flags.theme, flags.signIn, flags.shots});
    const QString password = takePassword();
    parser.process(arguments);

    DesktopOptions options;
    options.profile = parser.isSet(flags.profile) ? QDir(parser.value(flags.profile)).absolutePath() : ownProfile();
    options.signInAs = parser.value(flags.signIn);
    options.password = password;
    options.shotsFolder = parser.value(flags.shots);
    if (parser.isSet(flags.registry)) {
        options.registry = registryAddress(parser.value(flags.registry));
        if (!options.registry)
            return fail(Errc::OutOfRange, {u"--registry"_s, parser.value(flags.registry)});
    }
    if (parser.isSet(flags.language)) {
        options.language = languageOf(parser.value(flags.language));
        if (!options.language)
            return fail(Errc::OutOfRange, {u"--lang"_s, parser.value(flags.language)});
    }
    if (parser.isSet(flags.theme)) {
        options.theme = themeOf(parser.value(flags.theme));
        if (!options.theme)
            return fail(Errc::OutOfRange, {u"--theme"_s, parser.value(flags.theme)});
    }
    return options;
}

} // namespace cpv
