#include "app/desktop/move_window.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QDir>
#include <QFutureWatcher>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int LookAgainMs = 100;

} // namespace

MoveWindow::MoveWindow(QApplication &application, const Look &look, const MoveOutcome &move)
    : m_translations(application)
    , m_theme(application)
    , m_title(nullptr)
    , m_words(nullptr)
    , m_bar(nullptr)
    , m_stop(nullptr)
{
    m_translations.setLanguage(look.language);
    m_theme.setMode(look.mode);
    m_theme.setContrast(look.contrast);
    m_theme.setZoom(look.zoom);
    setObjectName(u"moveWindow"_s);
    setWindowTitle(tr("Compute Voucher Desk"));
    setMinimumWidth(m_theme.tokens().px(520));
    m_title = new Text(TextRole::CardTitle, tr("Your data are moving to %1").arg(QDir::toNativeSeparators(move.to)));
    m_words = named(new Text(TextRole::Muted, tr("Each file is copied and then compared. The window opens again when all are there.")), u"moveWords"_s);
    m_bar = named(new ThinProgress, u"moveProgress"_s, tr("Progress of the move"));
    m_stop = named(new Button(ButtonKind::Secondary, tr("Stop")), u"moveStop"_s);
    auto *layout = new QVBoxLayout(this);
    for (Text *text : {m_title, m_words}) {
        text->setWordWrap(true);
        layout->addWidget(text);
    }
    layout->addWidget(m_bar);
    layout->addWidget(m_stop, 0, Qt::AlignRight);
    connect(m_stop, &Button::clicked, this, &MoveWindow::reject);
}

MoveWindow::~MoveWindow() = default;

FolderVerdict MoveWindow::run(const Work &work)
{
    const bool quits = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false); // One window more is to come.
    QFutureWatcher<FolderVerdict> watcher;
    connect(&watcher, &QFutureWatcherBase::finished, this, &QDialog::accept);
    QTimer again;
    connect(&again, &QTimer::timeout, this, &MoveWindow::showProgress);
    again.start(LookAgainMs);
    watcher.setFuture(QtConcurrent::run([this, work] {
        return work([this](const MoveProgress &progress) {
            m_done = progress.done;
            m_total = progress.total;
            return !m_stopping;
        });
    }));
    exec();
    m_stopping = m_stopping || !watcher.isFinished(); // The whole program is asked to end.
    watcher.waitForFinished();
    QGuiApplication::setQuitOnLastWindowClosed(quits);
    return watcher.result();
}

void MoveWindow::showProgress()
{
    m_bar->setFraction(m_total > 0 ? double(m_done) / double(m_total) : 0);
}

void MoveWindow::reject()
{
    m_stopping = true;
    m_stop->setEnabled(false);
    m_words->setText(tr("Stopping …"));
}

} // namespace cpv
