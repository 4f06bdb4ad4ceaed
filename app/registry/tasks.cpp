#include "app/registry/tasks.h"

#include "core/registry/accounts/account_log.h"
#include "core/registry/verify/verification.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

TaskResult misunderstood(const QString &words)
{
    return { 2, QString(), words + u'\n' };
}
TaskResult refused(const Error &error)
{
    return { 1, QString(), plainText(error) + u'\n' };
}

QStringList listOf(const QCommandLineParser &parser, const QString &option)
{
    return parser.values(option).join(u',').split(QRegularExpression(u"[,\\s]+"_s), Qt::SkipEmptyParts);
}

template <typename E> QString namesOf()
{
    QStringList names;
    for (const E value : enumValues<E>())
        names << enumText(value);
    return names.join(u", "_s);
}

std::optional<CompanyId> companyWith(RegistryHost &host, const QString &uscc)
{
    std::optional<CompanyId> found;
    const auto looked = host.store().look([&](StoreView &view) {
        view.eachRecord(RecordKind::Company, [&](const AnyRecord &record) {
            if (const auto &company = std::get<Company>(record); company.uscc == uscc)
                found = company.id;
        });
    });
    return looked ? found : std::nullopt;
}

QString chancePassword()
{
    QString password;
    for (int i = 0; i < 4; ++i)
        password += QString::number(QRandomGenerator::system()->generate(), 36);
    return password.left(20);
}

TaskResult addAccount(RegistryHost &host, const QCommandLineParser &parser, QString password)
{
    NewAccount account;
    account.login = parser.value(u"login"_s);
    account.personName = parser.value(u"name"_s);
    account.organisation = parser.value(u"organisation"_s);
    for (const QString &name : listOf(parser, u"role"_s)) {
        const auto role = enumFromText<Role>(name);
        if (!role)
            return misunderstood(u"'%1' is no role; known are %2"_s.arg(name, namesOf<Role>()));
        account.roles.push_back(*role);
    }
    for (const QString &code : listOf(parser, u"scope"_s)) {
        const auto place = PlaceCode::fromText(code);
        if (!place)
            return misunderstood(u"'%1' is no place code of six digits"_s.arg(code));
        account.scope.push_back(*place);
    }
    if (parser.isSet(u"company"_s)) {
        account.company = companyWith(host, parser.value(u"company"_s));
        if (!account.company)
            return misunderstood(u"no company with the code '%1' is registered"_s.arg(parser.value(u"company"_s)));
    }
    const bool made = password.isEmpty();
    account.password = made ? chancePassword() : std::move(password);
    const auto added = host.accounts().add(account);
    if (!added)
        return refused(added.error());
    QString words = u"account %1 added\n"_s.arg(added->login);
    if (made)
        words += u"its password, shown only now: %1\n"_s.arg(account.password);
    return { 0, words, QString() };
}

TaskResult listAccounts(RegistryHost &host)
{
    const auto accounts = host.accounts().list();
    if (!accounts)
        return refused(accounts.error());
    QString lines;
    for (const Account &account : *accounts) {
        QStringList roles, scope;
        for (const Role role : account.roles)
            roles << enumText(role);
        for (const PlaceCode &place : account.scope)
            scope << place.code;
        lines += u"%1\t%2\t%3\t%4\t%5\n"_s.arg(account.login, account.personName, roles.join(u','), scope.join(u','),
            account.disabled ? u"disabled"_s : u"active"_s);
    }
    return { 0, lines, QString() };
}

TaskResult account(RegistryHost &host, const QCommandLineParser &parser, const QString &password)
{
    const QString what = parser.positionalArguments().value(1);
    if (what == u"add")
        return addAccount(host, parser, password);
    if (what == u"list")
        return listAccounts(host);
    if (what == u"disable") {
        const auto disabled = host.accounts().disable(parser.value(u"login"_s));
        return disabled ? TaskResult{ 0, u"account %1 disabled\n"_s.arg(parser.value(u"login"_s)), QString() }
                        : refused(disabled.error());
    }
    return misunderstood(u"account needs one of: add, list, disable"_s);
}

TaskResult device(RegistryHost &host, const QCommandLineParser &parser)
{
    const auto id = DeviceId::fromText(parser.value(u"id"_s));
    if (parser.positionalArguments().value(1) != u"revoke" || !id)
        return misunderstood(u"device needs: revoke --id DEVICE"_s);
    const auto revoked = host.accounts().revokeDevice(*id, ByTheProgram);
    return revoked ? TaskResult{ 0, u"device %1 revoked\n"_s.arg(id->toText()), QString() } : refused(revoked.error());
}

TaskResult verification(RegistryHost &host, bool json)
{
    const auto report = verify(host.store());
    if (!report)
        return refused(report.error());
    TaskResult result{ report->differences.isEmpty() ? 0 : 1, QString(), QString() };
    QJsonObject figures;
    QString lines;
    for (const auto &[name, value] : report->figures) {
        figures.insert(name, value);
        lines += u"%1 %2\n"_s.arg(name).arg(value);
    }
    if (json) {
        const QJsonObject whole{ { u"figures"_s, figures },
            { u"differences"_s, QJsonArray::fromStringList(report->differences) } };
        result.output = QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact)) + u'\n';
    } else {
        result.output = lines + (result.exitCode == 0 ? u"no differences\n"_s : QString());
        for (const QString &difference : report->differences)
            result.errors += u"DIFFERENCE %1\n"_s.arg(difference);
    }
    return result;
}

QString linesOf(const QStringList &lines)
{
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

TaskResult resultOf(const ProgrammeReport &report)
{
    return { report.refused.isEmpty() ? 0 : 1, linesOf(report.said), linesOf(report.refused) };
}

TaskResult listProgrammes(RegistryHost &host, bool json)
{
    const auto programmes = publishedProgrammes(host);
    if (!programmes)
        return refused(programmes.error());
    return { 0, json ? QString::fromUtf8(jsonOf(*programmes)) + u'\n' : linesOf(tableOf(*programmes)), QString() };
}

TaskResult programme(RegistryHost &host, const QCommandLineParser &parser, const TaskRequest &request)
{
    const QString what = parser.positionalArguments().value(1);
    if (what == u"list")
        return listProgrammes(host, parser.isSet(u"json"_s));
    if (what != u"import" || request.files.empty())
        return misunderstood(u"programme needs one of: validate FILE…, import FILE…, list"_s);
    if (!parser.isSet(u"login"_s) || request.password.isEmpty())
        return misunderstood(u"programme import needs a programme editor's --login and --password-stdin"_s);
    return resultOf(importProgrammes(host, { request.files, parser.value(u"login"_s), request.password }));
}

} // namespace

TaskResult validateFiles(const std::vector<NamedFile> &files) { return resultOf(validateProgrammes(files)); }

QString plainText(const Error &error)
{
    QStringList parts{ enumText(error.code) };
    parts << error.arguments;
    if (!error.detail.isEmpty())
        parts << error.detail;
    return parts.join(u": "_s);
}

TaskResult runTask(RegistryHost &host, const TaskRequest &request)
{
    QCommandLineParser parser;
    for (const char *name : { "login", "name", "organisation", "role", "scope", "company", "id" })
        parser.addOption({ QString::fromLatin1(name), QString(), u"value"_s });
    parser.addOption({ u"json"_s, QString() });
    parser.addOption({ u"password-stdin"_s, QString() });
    if (!parser.parse(QStringList(u"cpv-registry"_s) + request.arguments))
        return misunderstood(parser.errorText());
    const QString what = parser.positionalArguments().value(0);
    if (what == u"account")
        return account(host, parser, request.password);
    if (what == u"device")
        return device(host, parser);
    if (what == u"programme")
        return programme(host, parser, request);
    if (what == u"verify")
        return verification(host, parser.isSet(u"json"_s));
    return misunderstood(u"'%1' is no subcommand"_s.arg(what));
}

} // namespace cpv
