#pragma once

#include "core/usecases/use_cases.h"
#include "ui/widgets/card.h"

#include <QFutureWatcher>

namespace cpv {

class Button;
class Notice;
class Text;

/// All of a person's data as a file of one's own, a copy of the work that no registry has yet, and a report without any of
/// them for whoever helps.
class OwnDataCard : public Card
{
    Q_OBJECT

public:
    struct Parts {
        UseCases &useCases;
        std::function<Surroundings()> surroundings;
    };
    explicit OwnDataCard(const Parts &parts, QWidget *parent = nullptr);

    /// After somebody signed in or out: only a company's people have anything to take along.
    void followSession();
    void retranslate();

private:
    void askForExport();
    void onExported();
    void askForReport();
    void onReported();
    void askForBackup();
    void onBackedUp();
    void askForRestore();
    void onRestored();
    void showFailure(const Error &error);
    /// Opens a dialog for a ZIP file to be; `chosen` gets its path.
    void askForFile(const QString &name, const QString &title, const QString &file, const std::function<void(const QString &)> &chosen);

    UseCases &m_useCases;
    const std::function<Surroundings()> m_surroundings;
    Text *m_exportHelp;
    Text *m_reportHelp;
    Text *m_backupHelp;
    Button *m_export;
    Button *m_report;
    Button *m_backup;
    Button *m_restore;
    Notice *m_notice;
    QString m_written; ///< The file that is on its way or was written last.
    QFutureWatcher<Result<ExportedData>> m_exporting;
    QFutureWatcher<Result<void>> m_reporting;
    QFutureWatcher<Result<BackedUpWork>> m_backingUp;
    QFutureWatcher<Result<BackedUpWork>> m_restoring;
};

} // namespace cpv
