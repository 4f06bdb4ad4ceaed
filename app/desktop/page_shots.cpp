#include "app/desktop/page_shots.h"

#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <atomic>
#include <cstdio>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds patience {120};
/// A page asks, gets rows, may ask for details of the first row: each question is one round through both executors.
constexpr int roundsUntilQuiet = 6;
constexpr std::chrono::milliseconds lastBurst {500}; ///< Lists gather what comes down before they ask again.

std::atomic<int> warnings = 0;
QtMessageHandler formerHandler = nullptr;

void countWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        ++warnings;
    formerHandler(type, context, text);
}

}

PageShots::PageShots(Desktop &desktop, const QString &folder) : m_desktop(desktop), m_folder(folder)
{
    formerHandler = qInstallMessageHandler(countWarnings);
    QDir().mkpath(folder);
    for (const auto language : {QLocale::Chinese, QLocale::English}) {
        for (const auto theme : {Theme::Mode::Light, Theme::Mode::Dark})
            m_looks.push_back({theme, language,
                (theme == Theme::Mode::Light ? u"light-"_s : u"dark-"_s) + (language == QLocale::Chinese ? u"zh_CN"_s : u"en"_s)});
    }
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(u"gave up waiting; is the registry there?"_s); });
    connect(&m_quiet, &QFutureWatcherBase::finished, this, [this] {
        const auto next = std::exchange(m_next, nullptr);
        next();
    });
    connect(&desktop, &Desktop::signInFailed, this, [this](const QString &text) { end(u"sign-in failed: "_s + text); });
    // Everything must be here before pages are shown: an empty page is no picture.
    const auto begun = [this] { begin(); };
    connect(&desktop, &Desktop::modeEntered, this, begun);
    connect(&desktop.context().useCases.status, &SyncStatus::changed, this, begun);
    m_patience.start(patience);
}

PageShots::~PageShots()
{
    qInstallMessageHandler(formerHandler);
}

void PageShots::begin()
{
    if (m_begun || m_desktop.railIds().isEmpty())
        return;
    const auto &facts = m_desktop.context().useCases.status.facts();
    const bool settled = facts.state == SyncStatus::State::Synced || facts.state == SyncStatus::State::Refused
        || facts.state == SyncStatus::State::Conflict;
    if (!settled || !facts.lastSynced)
        return;
    m_begun = true;
    QTimer::singleShot(lastBurst, this, [this] { whenQuiet(roundsUntilQuiet, [this] { visitNext(); }); });
}

void PageShots::visitNext()
{
    if (m_pages.empty()) {
        if (!m_seen.isEmpty())
            m_looks.erase(m_looks.begin());
        m_seen.clear();
        if (m_looks.empty())
            return end();
        m_desktop.translations().setLanguage(m_looks.front().language);
        m_desktop.theme().setMode(m_looks.front().theme);
        const QStringList &ids = m_desktop.railIds();
        m_pages.assign(ids.crbegin(), ids.crend());
    }
    const QString id = m_pages.back();
    m_pages.pop_back();
    m_desktop.window().showPage(id);
    shoot([this] { visitRow(); });
}

/// The first row of the page's first table opens what people open with Enter: often a page of its own.
void PageShots::visitRow()
{
    ShellWindow &window = m_desktop.window();
    const QString before = window.currentPageId();
    const auto tables = window.findChildren<TableView *>();
    const auto table = std::ranges::find_if(
        tables, [](const TableView *each) { return each->isVisible() && each->model() && each->model()->rowCount() > 0; });
    if (table == tables.end())
        return visitNext();
    Q_EMIT(*table)->rowActivated(0);
    if (window.currentPageId() == before || m_seen.contains(window.currentPageId()))
        return visitNext();
    shoot([this] { visitNext(); });
}

void PageShots::shoot(std::function<void()> then)
{
    whenQuiet(roundsUntilQuiet, [this, then = std::move(then)] {
        const QString id = m_desktop.window().currentPageId();
        m_seen.append(id);
        const QString file = m_folder + u'/' + id + u'-' + m_looks.front().suffix + u".png"_s;
        if (!m_desktop.window().grab().save(file))
            return end(u"can't write "_s + file);
        then();
    });
}

void PageShots::whenQuiet(int rounds, std::function<void()> then)
{
    m_next = rounds == 0 ? std::move(then) : [this, rounds, then = std::move(then)] { whenQuiet(rounds - 1, then); };
    m_quiet.setFuture(m_desktop.context().idle());
}

void PageShots::end(const QString &trouble)
{
    m_patience.stop();
    m_next = [] { };
    const int warned = warnings;
    if (!trouble.isEmpty())
        std::fprintf(stderr, "cpv: %s\n", qPrintable(trouble));
    if (warned > 0)
        std::fprintf(stderr, "cpv: %d warnings while visiting the pages\n", warned);
    QCoreApplication::exit(trouble.isEmpty() && warned == 0 ? 0 : 1);
}

} // namespace cpv
