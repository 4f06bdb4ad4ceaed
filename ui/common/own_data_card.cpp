#include "ui/common/own_data_card.h"

#include "ui/models/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

OwnDataCard::OwnDataCard(const Parts &parts, QWidget *parent)
    : Card({}, parent)
    , m_useCases(parts.useCases)
    , m_surroundings(parts.surroundings)
    , m_exportHelp(new Text(TextRole::Muted))
    , m_reportHelp(new Text(TextRole::Muted))
    , m_backupHelp(new Text(TextRole::Muted))
    , m_export(named(new Button(ButtonKind::Secondary), u"settingsExportAll"_s))
    , m_report(named(new Button(ButtonKind::Secondary), u"settingsReport"_s))
    , m_backup(named(new Button(ButtonKind::Secondary), u"settingsBackup"_s))
    , m_restore(named(new Button(ButtonKind::Secondary), u"settingsRestore"_s))
    , m_notice(named(new Notice, u"settingsExportNotice"_s))
{
    const auto addRow = [this](std::initializer_list<Text *> texts, std::initializer_list<Button *> buttons) {
        for (Text *text : texts) {
            text->setWordWrap(true);
            body()->addWidget(text);
        }
        auto *row = new QHBoxLayout;
        for (Button *button : buttons)
            row->addWidget(button);
        row->addStretch(1);
        body()->addLayout(row);
    };
    body()->addWidget(m_notice); // Above what was pressed, which may be below the fold.
    addRow({m_exportHelp}, {m_export});
    addRow({m_backupHelp}, {m_backup, m_restore});
    addRow({m_reportHelp}, {m_report});
    body()->addStretch(1);
    m_export->setIconName(u"download"_s);
    m_notice->hide();
    connect(m_export, &Button::clicked, this, &OwnDataCard::askForExport);
    connect(m_report, &Button::clicked, this, &OwnDataCard::askForReport);
    connect(m_backup, &Button::clicked, this, &OwnDataCard::askForBackup);
    connect(m_restore, &Button::clicked, this, &OwnDataCard::askForRestore);
    connect(m_notice, &Notice::buttonClicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_written).absolutePath())); });
    connect(&m_exporting, &QFutureWatcherBase::finished, this, &OwnDataCard::onExported);
    connect(&m_reporting, &QFutureWatcherBase::finished, this, &OwnDataCard::onReported);
    connect(&m_backingUp, &QFutureWatcherBase::finished, this, &OwnDataCard::onBackedUp);
    connect(&m_restoring, &QFutureWatcherBase::finished, this, &OwnDataCard::onRestored);
    followSession();
}

void OwnDataCard::followSession()
{
    const auto &session = m_useCases.session.current();
    const bool mayExport = session && session->account.company;
    m_export->setVisible(mayExport);
    m_exportHelp->setVisible(mayExport);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_backupHelp, m_backup, m_restore})
        widget->setVisible(session.has_value());
    if (!session)
        m_notice->hide(); // It told somebody else.
}

void OwnDataCard::askForFile(
    const QString &name, const QString &title, const QString &file, const std::function<void(const QString &)> &chosen)
{
    QFileDialog *dialog = saveDialog(window(), {name, title, tr("ZIP archive (*.zip)"), u"zip"_s,
                                                   u"%1-%2.zip"_s.arg(file, m_useCases.today().toString(Qt::ISODate))});
    connect(dialog, &QFileDialog::fileSelected, this, [this, chosen](const QString &path) {
        m_written = path;
        chosen(path);
    });
    dialog->open();
}

void OwnDataCard::askForExport()
{
    askForFile(u"exportAllDialog"_s, tr("Export all my data"), tr("compute-vouchers"), [this](const QString &path) {
        m_export->setEnabled(false);
        m_notice->showNotice(Tone::Info, tr("All your data are being written …"));
        const QString readme = tr("All data of your company in this profile of Compute Voucher Desk, written on %1.\n\n"
                                  "records/   one kind of record per file: JSON (amounts in fen) and CSV (amounts in yuan; UTF-8).\n"
                                  "           Draft: your forms; DraftVersion: how they stood before. UsageLine: the lines of a bill.\n"
                                  "papers/    the files you attached, each beginning with twelve characters of its digest.\n"
                                  "SHA256SUMS the digest of each file: \"sha256sum -c SHA256SUMS\" checks them.\n")
                                   .arg(m_useCases.today().toString(Qt::ISODate));
        m_exporting.setFuture(m_useCases.dataExport.write(path, readme));
    });
}

void OwnDataCard::onExported()
{
    m_export->setEnabled(true);
    const Result<ExportedData> exported = m_exporting.result();
    if (!exported)
        return showFailure(exported.error());
    m_notice->showNotice(Tone::Ok, tr("All your data are in one file."),
        tr("%1 records and %2 papers: %3").arg(exported->records).arg(exported->papers).arg(QDir::toNativeSeparators(m_written)),
        tr("Open the folder"));
}

void OwnDataCard::askForReport()
{
    askForFile(u"reportDialog"_s, tr("Report for support"), tr("report"), [this](const QString &path) {
        m_report->setEnabled(false);
        m_reporting.setFuture(m_useCases.diagnostics.write(path, m_surroundings()));
    });
}

void OwnDataCard::onReported()
{
    m_report->setEnabled(true);
    const Result<void> reported = m_reporting.result();
    if (!reported)
        return showFailure(reported.error());
    m_notice->showNotice(Tone::Ok, tr("The report is written. You can read it before you send it."), QDir::toNativeSeparators(m_written),
        tr("Open the folder"));
}

void OwnDataCard::showFailure(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, words.advice);
}

void OwnDataCard::askForBackup()
{
    askForFile(u"backupDialog"_s, tr("Back up unsent work"), tr("backup"), [this](const QString &path) {
        m_backup->setEnabled(false);
        m_backingUp.setFuture(m_useCases.backups.write(path));
    });
}

void OwnDataCard::onBackedUp()
{
    m_backup->setEnabled(true);
    const Result<BackedUpWork> done = m_backingUp.result();
    if (!done)
        return showFailure(done.error());
    m_notice->showNotice(Tone::Ok, tr("Your unsent work is backed up."),
        tr("%1 forms, %2 steps and %3 calculations: %4").arg(done->drafts).arg(done->commands).arg(done->calculations).arg(QDir::toNativeSeparators(m_written)),
        tr("Open the folder"));
}

void OwnDataCard::askForRestore()
{
    QFileDialog *dialog = openDialog(window(), {u"restoreDialog"_s, tr("Bring back unsent work"), tr("ZIP archive (*.zip)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_restore->setEnabled(false);
        m_restoring.setFuture(m_useCases.backups.restore(path));
    });
    dialog->open();
}

void OwnDataCard::onRestored()
{
    m_restore->setEnabled(true);
    const Result<BackedUpWork> done = m_restoring.result();
    if (!done && (done.error().code == Errc::NotFound || done.error().code == Errc::Malformed))
        return m_notice->showError(tr("This file is no backup of unsent work, or it is damaged."), tr("Choose a file that “Back up unsent work” has written."));
    if (!done && done.error().code == Errc::NotYours)
        return m_notice->showError(tr("This backup belongs to another account."), tr("Sign in as the person who made it."));
    if (!done)
        return showFailure(done.error());
    m_notice->showNotice(Tone::Ok, tr("Your unsent work is back."),
        tr("%1 forms, %2 steps and %3 calculations were brought back; %4 were left, because they are here already or were decided meanwhile.")
            .arg(done->drafts).arg(done->commands).arg(done->calculations).arg(done->left));
}

void OwnDataCard::retranslate()
{
    setTitle(tr("Own data"));
    m_exportHelp->setText(tr("The export holds applications, vouchers, redemptions, bills, calculations, drafts and papers as ordinary files. It is not encrypted: keep it where only you can read it."));
    m_reportHelp->setText(tr("The report for support holds versions, settings, messages of the program and numbers, but no names, papers, amounts or passwords."));
    m_export->setText(tr("Export all my data …"));
    m_report->setText(tr("Report for support …"));
    m_backupHelp->setText(tr("A backup holds what the registry doesn't have yet: forms, steps that wait to be sent, calculations and their papers. Bringing it back never sends anything twice."));
    m_backup->setText(tr("Back up unsent work …"));
    m_restore->setText(tr("Bring back …"));
}

} // namespace cpv
