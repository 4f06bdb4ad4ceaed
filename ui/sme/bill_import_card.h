#pragma once

#include "core/usecases/use_cases.h"
#include "ui/lists/list_export.h"
#include "ui/widgets/card.h"

#include <QTimer>

#include <deque>

class QVBoxLayout;

namespace cpv {

class Button;
class Notice;
class PlainTableModel;
class TableView;
class Text;
class ThinProgress;

/// Files on their way into the bills: how far the present one is, and what became of each. Hidden while there is nothing to say.
class BillImportCard : public Card
{
    Q_OBJECT

public:
    explicit BillImportCard(UseCases &useCases, QWidget *parent = nullptr);
    ~BillImportCard() override; ///< What is under way ends.

    void import(const QStringList &paths);
    void chooseFiles();
    void retranslate();

Q_SIGNALS:
    void imported(const UsageBillId &bill); ///< Null for an invoice.

private:
    struct Outcome {
        QString path;
        QString fileName;
        Result<ImportedFile> file;
    };
    void next();
    void take(const QString &path, const Result<ImportedFile> &file);
    void cancel();
    void showProgress();
    void showOutcomes();
    void showBadRows();
    ListExport::Shown badRows() const; ///< All of them, not only those that have room here.
    void tell(Tone tone, const QString &title, const QString &text);
    static QString sentence(const ImportedFile &file);
    QWidget *makeOutcome(const Outcome &outcome);

    UsageBills &m_bills;
    std::deque<QString> m_waiting;
    std::shared_ptr<ImportWatch> m_watch; ///< Of the file under way.
    std::vector<Outcome> m_outcomes; ///< Of the last files handed in.
    QTimer m_looking;
    QWidget *m_running;
    Text *m_state;
    ThinProgress *m_progress;
    Button *m_cancel;
    Button *m_close;
    QVBoxLayout *m_list;
    Notice *m_told; ///< Of the rows' export.
    TableView *m_table;
    PlainTableModel *m_badRows;
    ListExport *m_export;
};

} // namespace cpv
