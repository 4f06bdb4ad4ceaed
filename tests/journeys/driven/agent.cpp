#include "tests/journeys/driven/agent.h"

#include "tests/journeys/driven/hand.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QMutex>
#include <QTableView>

#include <algorithm>

namespace cpv::journey {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds retryEvery {20};
/// A page asks, gets rows, may ask for details of the first one: each question is one round through both executors.
constexpr int roundsUntilQuiet = 6;

QMutex warningsMutex; // Warnings come from every thread.
QStringList warnings;
QtMessageHandler formerHandler = nullptr;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // Without a window manager nobody can raise a window; that is the display's poverty, not the program's fault.
    const bool display = text.contains("This plugin does not support"_L1);
    if (!display && type != QtDebugMsg && type != QtInfoMsg) {
        const QMutexLocker lock(&warningsMutex);
        warnings << text;
    }
    if (formerHandler)
        formerHandler(type, context, text);
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts << text.toString();
    return texts;
}

QString stateText(SyncStatus::State state)
{
    return QString::fromLatin1(QMetaEnum::fromType<SyncStatus::State>().valueToKey(int(state)));
}

/// A row whose cells still wait for the store.
bool isUnderWay(const QString &row)
{
    return row.split(u" | "_s).contains(u"…"_s);
}

Sight<QJsonValue> done(const Sight<void> &sight)
{
    return sight ? Sight<QJsonValue>(true) : tl::unexpected(sight.error());
}

} // namespace

Agent::Agent(Desktop &desktop, const QString &server) : m_desktop(desktop)
{
    m_retry.setInterval(retryEvery);
    connect(&m_retry, &QTimer::timeout, this, &Agent::tryAgain);
    connect(&m_socket, &QLocalSocket::readyRead, this, &Agent::onReadyRead);
    // A test that ended leaves no windows behind.
    connect(&m_socket, &QLocalSocket::disconnected, qApp, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
    m_socket.connectToServer(server);
}

Agent::~Agent()
{
    m_socket.disconnect(qApp); // Another window may follow in this program.
}

void Agent::collectWarnings()
{
    formerHandler = qInstallMessageHandler(collect);
}

void Agent::onReadyRead()
{
    while (m_socket.canReadLine()) {
        const QJsonObject request = QJsonDocument::fromJson(m_socket.readLine()).object();
        // Not from here: what the request sets off may run an event loop of its own, and it must hear the next request.
        QMetaObject::invokeMethod(this, [this, request] { begin(request); }, Qt::QueuedConnection);
    }
}

void Agent::begin(const QJsonObject &request)
{
    m_limit.setRemainingTime(std::chrono::milliseconds(request["limitMs"_L1].toInt()));
    m_attempt = attemptOf(request);
    m_retry.start();
    tryAgain();
}

void Agent::tryAgain()
{
    if (!m_attempt)
        return;
    const Sight<QJsonValue> seen = m_attempt();
    if (!seen && !m_limit.hasExpired())
        return;
    m_attempt = nullptr;
    m_retry.stop();
    answer(seen ? QJsonObject {{u"ok"_s, true}, {u"value"_s, *seen}} : QJsonObject {{u"ok"_s, false}, {u"error"_s, seen.error()}});
}

void Agent::answer(const QJsonObject &reply)
{
    QJsonObject complete = reply;
    {
        const QMutexLocker lock(&warningsMutex);
        complete[u"warnings"_s] = QJsonArray::fromStringList(warnings);
    }
    m_socket.write(QJsonDocument(complete).toJson(QJsonDocument::Compact) + '\n');
    m_socket.flush();
}

Agent::Attempt Agent::attemptOf(const QJsonObject &request)
{
    if (Attempt attempt = deed(request))
        return attempt;
    if (Attempt attempt = condition(request))
        return attempt;
    return [word = request["do"_L1].toString()]() -> Sight<QJsonValue> { return tl::unexpected(u"can't "_s + word); };
}

Agent::Attempt Agent::deed(const QJsonObject &request)
{
    const QString word = request["do"_L1].toString();
    const QString name = request["name"_L1].toString();
    const QString text = request["text"_L1].toString();
    const QStringList texts = textsOf(request["texts"_L1]);
    if (word == u"click")
        return [=] { return done(click(name)); };
    if (word == u"clickRow")
        return [=] { return done(clickRow(name, texts, false)); };
    if (word == u"openRow")
        return [=] { return done(clickRow(name, texts, true)); };
    if (word == u"type")
        return [=] { return done(type(name, text)); };
    if (word == u"retype")
        return [=] { return done(retype(name, text)); };
    if (word == u"retypeSlowly")
        return [=, left = std::make_shared<std::optional<QString>>()] { return done(retypeSlowly(name, text, *left)); };
    if (word == u"typeAndDie")
        return [=, after = request["afterMs"_L1].toInt()] { return done(typeAndDie(name, text, std::chrono::milliseconds(after))); };
    if (word == u"press")
        return [=] { return done(press(text)); };
    if (word == u"chooseLine")
        return [=] { return done(chooseLine(name, text)); };
    if (word == u"choose")
        return [=] { return done(choose(name, text)); };
    if (word == u"typeDate")
        return [=] { return done(typeDate(name, text)); };
    if (word == u"chooseFile")
        return [=] { return done(chooseFile(text)); };
    if (word == u"drop")
        return [=] { return done(drop(name, text)); };
    if (word == u"copyFile")
        return [=] { return done(copyFile(text)); };
    if (word == u"shot")
        return whenQuiet([=] { return done(takePicture(text)); });
    if (word == u"showPage")
        return [=, this] {
            m_desktop.window().showPage(text);
            return Sight<QJsonValue>(true);
        };
    if (word == u"look")
        return [=, this] {
            m_desktop.theme().setMode(text == u"dark" ? Theme::Mode::Dark : Theme::Mode::Light);
            m_desktop.translations().setLanguage(name == u"en" ? QLocale::English : QLocale::Chinese);
            return Sight<QJsonValue>(true);
        };
    if (word == u"quit")
        return [] {
            QMetaObject::invokeMethod(qApp, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
            return Sight<QJsonValue>(true);
        };
    return {};
}

Agent::Attempt Agent::condition(const QJsonObject &request)
{
    const QString word = request["do"_L1].toString();
    const QString name = request["name"_L1].toString();
    const QStringList texts = textsOf(request["texts"_L1]);
    if (word == u"text")
        return [=]() -> Sight<QJsonValue> {
            return findWidget(name).map([](const QWidget *widget) { return QJsonValue(textOf(*widget)); });
        };
    if (word == u"awaitTexts")
        return [=]() -> Sight<QJsonValue> {
            const auto widget = findWidget(name);
            if (!widget)
                return tl::unexpected(widget.error());
            const QString text = textOf(**widget);
            for (const QString &wanted : texts) {
                if (!text.contains(wanted))
                    return tl::unexpected(u"%1 does not say \"%2\", but: %3"_s.arg(name, wanted, text));
            }
            return QJsonValue(text);
        };
    if (word == u"awaitGone")
        return [=]() -> Sight<QJsonValue> {
            const auto widget = findWidget(name);
            return widget ? Sight<QJsonValue>(tl::unexpected(u"%1 is still there: %2"_s.arg(name, textOf(**widget)))) : QJsonValue(true);
        };
    if (word == u"awaitChecked")
        return [=]() -> Sight<QJsonValue> { return done(findChecked(name)); };
    if (word == u"awaitDisabled")
        return [=]() -> Sight<QJsonValue> { return done(findDisabled(name)); };
    if (word == u"awaitReachable")
        return [=]() -> Sight<QJsonValue> { return findReachable(name).map([](const Target &) { return QJsonValue(true); }); };
    if (word == u"isThere")
        return whenQuiet([=]() -> Sight<QJsonValue> { return QJsonValue(findWidget(name).has_value()); });
    if (word == u"rows")
        return [=]() -> Sight<QJsonValue> {
            return findTable(name).and_then([&](QTableView *table) -> Sight<QJsonValue> {
                const QStringList rows = rowsOf(*table);
                const int last = table->rowAt(table->viewport()->height() - 1); // What is further down is read when it is looked at.
                if (std::ranges::any_of(last < 0 ? rows : rows.first(last + 1), isUnderWay))
                    return tl::unexpected(u"rows of %1 are still being read"_s.arg(name));
                return QJsonValue(QJsonArray::fromStringList(rows));
            });
        };
    if (word == u"awaitRow")
        return [=]() -> Sight<QJsonValue> {
            const auto table = findTable(name);
            if (!table)
                return tl::unexpected(table.error());
            return findRow(**table, texts).map([&](int row) { return QJsonValue(rowsOf(**table).at(row)); });
        };
    if (word == u"awaitState") // A step just taken may still be on its way to the outbox, and the state is that of before.
        return whenQuiet([=, this, commands = request["commands"_L1].toInt(-1)]() -> Sight<QJsonValue> {
            const SyncStatus::Facts &facts = m_desktop.context().useCases.status.facts();
            const bool fetched = facts.state != SyncStatus::State::Synced || facts.lastSynced;
            if (stateText(facts.state) == request["text"_L1].toString() && fetched && (commands < 0 || facts.commands == commands))
                return QJsonValue(qint64(facts.waiting));
            return tl::unexpected(u"the state is %1 with %2 commands, %3 drafts, %4 refused"_s.arg(stateText(facts.state)).arg(facts.commands).arg(facts.drafts).arg(facts.refused));
        });
    if (word == u"railPages")
        return [this]() -> Sight<QJsonValue> { return QJsonValue(QJsonArray::fromStringList(m_desktop.railIds())); };
    return {};
}

/// Done when both executors have nothing to do and pages have asked what they want to ask.
Agent::Attempt Agent::whenQuiet(Attempt then)
{
    struct Rounds {
        int left = roundsUntilQuiet;
        QFuture<void> idle;
    };
    const auto rounds = std::make_shared<Rounds>();
    rounds->idle = m_desktop.context().idle();
    return [this, rounds, then = std::move(then)]() -> Sight<QJsonValue> {
        if (!rounds->idle.isFinished())
            return tl::unexpected(u"the stores are busy"_s);
        if (rounds->left-- > 0) {
            rounds->idle = m_desktop.context().idle();
            return tl::unexpected(u"pages may still ask"_s);
        }
        return then();
    };
}

} // namespace cpv::journey
