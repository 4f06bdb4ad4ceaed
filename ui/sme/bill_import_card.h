#pragma once

#include "core/usecases/usage_bills.h"
#include "ui/widgets/card.h"

#include <QTimer>

#include <deque>

class QVBoxLayout;

namespace cpv {

class Button;
class PlainTableModel;
class TableView;
class Text;
class ThinProgress;

/// Files on their way into the bills: how far the present one is, and what became of each. Hidden while there is nothing to say.
class BillImportCard : public Card
{
    Q_OBJECT

public:
    explicit BillImportCard(UsageBills &bills, QWidget *parent = nullptr);
    ~BillImportCard() override; ///< What is under way ends.

    void import(const QStringList &paths);
    void chooseFiles();
    void retranslate();

Q_SIGNALS:
    void imported(const UsageBillId &bill); ///< Null for an invoice.

private:
    struct Outcome {
        QString fileName;
        Result<ImportedFile> file;
    };
    void next();
    void take(const QString &fileName, const Result<ImportedFile> &file);
    void cancel();
    void showProgress();
    void showOutcomes();
    void showBadRows();
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
    TableView *m_table;
    PlainTableModel *m_badRows;
};

} // namespace cpv
