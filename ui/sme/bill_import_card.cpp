#include "ui/sme/bill_import_card.h"

#include "core/usecases/futures.h"
#include "ui/lists/plain_table_model.h"
#include "ui/models/money_display.h"
#include "ui/sme/bill_words.h"
#include "ui/sme/sme_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int LookMs = 100;
constexpr int MostRows = 8;

}

BillImportCard::BillImportCard(UseCases &useCases, QWidget *parent)
    : Card({}, parent)
    , m_bills(useCases.bills)
    , m_running(new QWidget)
    , m_state(named(new Text(TextRole::Body), u"billImportState"_s))
    , m_progress(new ThinProgress)
    , m_cancel(named(new Button(ButtonKind::Secondary), u"billImportCancel"_s))
    , m_close(named(new Button(ButtonKind::Ghost), u"billImportClose"_s))
    , m_list(new QVBoxLayout)
    , m_told(named(new Notice, u"billBadRowsNotice"_s))
    , m_table(named(new TableView, u"billBadRows"_s))
    , m_badRows(new PlainTableModel(this))
    , m_export(new ListExport({u"billBadRows"_s, useCases, [this] { return badRows(); }}, this))
{
    auto *running = new QHBoxLayout(m_running);
    running->setContentsMargins({});
    auto *state = new QVBoxLayout;
    state->addWidget(m_state);
    state->addWidget(m_progress);
    running->addLayout(state, 1);
    running->addWidget(m_cancel);
    m_table->setModel(m_badRows);
    m_table->setColumns({{180}, {180}, {320, 1}});
    addHeaderWidget(m_export->button());
    addHeaderWidget(m_close);
    m_told->hide();
    body()->addWidget(m_running);
    body()->addLayout(m_list);
    body()->addWidget(m_told);
    body()->addWidget(m_table);
    connect(m_export, &ListExport::told, this, &BillImportCard::tell);
    m_looking.setInterval(LookMs);
    connect(&m_looking, &QTimer::timeout, this, &BillImportCard::showProgress);
    connect(m_cancel, &Button::clicked, this, &BillImportCard::cancel);
    connect(m_close, &Button::clicked, this, [this] {
        m_outcomes.clear();
        showOutcomes();
    });
    hide();
}

BillImportCard::~BillImportCard()
{
    if (m_watch)
        m_watch->cancelled = true;
}

void BillImportCard::retranslate()
{
    setTitle(tr("Import"));
    m_cancel->setText(tr("Cancel import"));
    m_close->setText(tr("Close the report"));
    m_table->setAccessibleName(tr("Rows that can't be read"));
    m_export->retranslate();
    if (m_watch)
        showProgress();
    showOutcomes();
}

void BillImportCard::chooseFiles()
{
    QFileDialog *dialog = openDialog(window(),
        {u"usageDialog"_s, tr("Choose bills or e-invoices"), tr("Bills and e-invoices (*.csv *.gz *.xml);;All files (*)")}, QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &BillImportCard::import);
    dialog->open();
}

void BillImportCard::import(const QStringList &paths)
{
    if (!m_watch)
        m_outcomes.clear(); // A new handful of files; while one is read, more join it.
    m_waiting.insert(m_waiting.end(), paths.begin(), paths.end());
    if (!m_watch)
        next();
    showOutcomes();
}

void BillImportCard::next()
{
    if (m_waiting.empty()) {
        m_watch.reset();
        m_looking.stop();
        return showOutcomes();
    }
    const QString path = m_waiting.front();
    m_waiting.pop_front();
    m_watch = std::make_shared<ImportWatch>();
    m_looking.start();
    whenDone(this, m_bills.import(path, m_watch),
        [this, path](const Result<ImportedFile> &file) { take(path, file); });
    showProgress();
}

void BillImportCard::take(const QString &path, const Result<ImportedFile> &file)
{
    m_outcomes.push_back({path, QFileInfo(path).fileName(), file});
    if (file && (file->bill || file->invoice))
        Q_EMIT imported(file->bill ? file->bill->id : UsageBillId());
    next();
    showOutcomes();
}

/// The file under way and those behind it.
void BillImportCard::cancel()
{
    m_waiting.clear();
    m_watch->cancelled = true;
    m_cancel->setEnabled(false);
}

void BillImportCard::showProgress()
{
    const qint64 bytes = m_watch->bytes;
    m_progress->setFraction(bytes > 0 ? double(m_watch->bytesRead) / double(bytes) : 0);
    QString state = tr("%1 rows read", "with digit groups").arg(QLocale().toString(m_watch->rows.load()));
    if (!m_waiting.empty())
        state += tr(", %n files to come", nullptr, int(m_waiting.size()));
    m_state->setText(state);
    m_progress->setAccessibleName(state);
    m_cancel->setEnabled(!m_watch->cancelled);
}

QString BillImportCard::sentence(const ImportedFile &file)
{
    if (file.bill)
        return tr("Imported: %1 rows, %2.").arg(QLocale().toString(file.bill->rows), exactMoney(file.bill->billed));
    if (file.invoice)
        return tr("Invoice %1 over %2 imported.").arg(file.invoice->number, exactMoney(file.invoice->total));
    if (file.report.badRows == 0)
        return tr("The file has a header and no rows. Nothing was imported.");
    return tr("%1 of %2 rows can't be read, so nothing of this file was imported. Correct them, or ask the provider for a new export.")
        .arg(QLocale().toString(file.report.badRows), QLocale().toString(file.report.badRows + file.report.rows));
}

QWidget *BillImportCard::makeOutcome(const Outcome &outcome)
{
    const bool isKept = outcome.file && (outcome.file->bill || outcome.file->invoice);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(new IconLabel(isKept ? u"check"_s : u"alert-triangle"_s, isKept ? Token::Ok : Token::Bad, 16), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->addWidget(new ElidedText(TextRole::Strong, outcome.fileName));
    auto *said = named(new Text(TextRole::Body, outcome.file ? sentence(*outcome.file) : importErrorText(outcome.file.error())), u"billOutcome"_s);
    said->setWordWrap(true);
    texts->addWidget(said);
    layout->addLayout(texts, 1);
    return line;
}

void BillImportCard::showOutcomes()
{
    emptyLayout(*m_list);
    for (const Outcome &outcome : m_outcomes)
        m_list->addWidget(makeOutcome(outcome));
    showBadRows();
    m_running->setVisible(m_watch != nullptr);
    m_close->setVisible(m_watch == nullptr);
    setVisible(m_watch || !m_outcomes.empty());
}

void BillImportCard::showBadRows()
{
    std::vector<std::vector<PlainCell>> rows;
    for (const Outcome &outcome : m_outcomes) {
        if (!outcome.file)
            continue;
        for (const BadRow &bad : outcome.file->report.firstBad)
            rows.push_back({{outcome.fileName}, {badRowPlace(bad)}, {badRowText(bad)}});
        if (const qint64 more = outcome.file->report.badRows - outcome.file->report.namedRows; more > 0)
            rows.push_back({{outcome.fileName}, {}, {tr("%n more rows can't be read either. Save the list to see them all.", nullptr, int(more))}});
    }
    m_told->hide();
    m_table->setVisible(!rows.empty());
    m_export->button()->setVisible(!rows.empty());
    m_badRows->setTable({{tr("File")}, {tr("Where")}, {tr("What is wrong, and what to do")}}, std::move(rows));
    m_table->fitRows(MostRows);
}

ListExport::Shown BillImportCard::badRows() const
{
    QStringList paths;
    for (const Outcome &outcome : m_outcomes)
        if (outcome.file && outcome.file->report.badRows > 0)
            paths << outcome.path;
    const auto cells = [](const QString &fileName, const BadRow &bad) {
        return std::vector<Cell> {fileName, bad.line, bad.column, bad.found, badRowText(bad)};
    };
    return {.title = tr("Rows that can't be read"),
        .filter = {},
        .sort = tr("As in the files"),
        .columns = {{.id = u"file"_s, .title = tr("File"), .widthUnits = 24}, {.id = u"line"_s, .title = tr("Line"), .kind = CellKind::Number},
            {.id = u"column"_s, .title = tr("Column"), .widthUnits = 20}, {.id = u"found"_s, .title = tr("What stands there"), .widthUnits = 20},
            {.id = u"advice"_s, .title = tr("What is wrong, and what to do"), .widthUnits = 60}},
        .rows = UsageBills::badRows(paths, cells),
        .chosenRows = {}}; // Nothing is copied from here.
}

void BillImportCard::tell(Tone tone, const QString &title, const QString &text)
{
    title.isEmpty() ? m_told->hide() : m_told->showNotice(tone, title, text);
}

} // namespace cpv
