#include "ui/lists/list_export.h"

#include "core/usecases/futures.h"
#include "ui/lists/print_preview.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostCopied = 100'000;
constexpr qint64 MostPrinted = 20'000; // Some 500 pages.

QString countText(qint64 rows)
{
    return QLocale(QLocale::Chinese, QLocale::China).toString(rows); // 1,234 in both languages.
}

}

ListExport::ListExport(const Parts &parts, QWidget *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_button(named(new IconButton(u"download"_s, {}), parts.list + u"Export"_s))
    , m_menu(new QMenu(m_button))
{
    m_menu->setObjectName(parts.list + u"ExportMenu"_s);
    m_button->setMenu(m_menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    connect(m_menu, &QMenu::aboutToShow, this, &ListExport::fill);
}

QWidget *ListExport::window() const { return m_button->window(); }

void ListExport::fill()
{
    m_menu->clear();
    if (m_busy) {
        m_menu->addAction(tr("Stop writing"), this, [this] { m_stop.request_stop(); });
        return;
    }
    m_menu->addAction(tr("Excel workbook…"), this, [this] { ask(Format::Xlsx); });
    m_menu->addAction(tr("CSV (UTF-8)…"), this, [this] { ask(Format::CsvUtf8); });
    m_menu->addAction(tr("CSV (GB18030)…"), this, [this] { ask(Format::CsvGb18030); });
    m_menu->addSeparator();
    // The list itself hears the key; a shortcut here, too, would leave both without it.
    m_menu->addAction(tr("Print…") + u'\t' + QKeySequence(QKeySequence::Print).toString(QKeySequence::NativeText), this, &ListExport::print);
}

void ListExport::ask(Format format)
{
    const bool isXlsx = format == Format::Xlsx;
    QFileDialog *dialog = saveDialog(window(), {m_parts.list + u"ExportDialog"_s, tr("Export this list"),
                                                   isXlsx ? tr("Excel workbook (*.xlsx)") : tr("CSV file (*.csv)"), isXlsx ? u"xlsx"_s : u"csv"_s,
                                                   fileName(format)});
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { write(format, path); });
    dialog->open();
}

/// A CSV file has no cover that could say what its rows are: its name does.
QString ListExport::fileName(Format format) const
{
    const QString name = u"%1-%2"_s.arg(m_parts.shown().title, m_parts.useCases.today().toString(Qt::ISODate));
    const QString mark = demonstrationMark();
    return format == Format::Xlsx || mark.isEmpty() ? name : name + u'-' + mark;
}

/// Empty where the data are real.
QString ListExport::demonstrationMark() const
{
    const auto &session = m_parts.useCases.session.current();
    return session && session->demonstration ? tr("Demonstration data") : QString();
}

/// What was going on is over: one file at a time.
ExportWatch ListExport::begin(const QString &what)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_busy = true;
    Q_EMIT told(Tone::Info, what, tr("You can go on working; the arrow's menu stops it."));
    return {.stop = m_stop.get_token()};
}

void ListExport::write(Format format, const QString &path)
{
    const Shown shown = m_parts.shown();
    const ListExports::File file {.path = path, .columns = shown.columns, .cover = cover(shown), .watch = begin(tr("The list is being written"))};
    const ListExports &exports = m_parts.useCases.exports;
    const auto done = [this, path](const ExportResult &result) { written(path, result); };
    switch (format) {
    case Format::Xlsx: return whenDone(this, exports.xlsx(file, shown.rows), done);
    case Format::CsvUtf8: return whenDone(this, exports.csv(file, CsvEncoding::Utf8Bom, shown.rows), done);
    case Format::CsvGb18030: return whenDone(this, exports.csv(file, CsvEncoding::Gb18030, shown.rows), done);
    }
}

void ListExport::written(const QString &path, const ExportResult &result)
{
    m_busy = false;
    if (!result)
        return tellFailure(result.error());
    if (!*result)
        return told(Tone::Warn, tr("Stopped"), tr("No file was written."));
    Q_EMIT told(Tone::Ok, tr("%1 rows written").arg(countText((*result)->rows)),
        tr("%1   SHA-256 of the rows: %2").arg(QDir::toNativeSeparators(path), (*result)->sha256OfRows));
}

void ListExport::tellFailure(const Error &error)
{
    m_busy = false;
    const ErrorWords words = errorWords(error);
    Q_EMIT told(Tone::Bad, words.title, words.advice);
}

Cover ListExport::cover(const Shown &shown) const
{
    const auto &session = m_parts.useCases.session.current();
    Cover cover;
    cover.facts = {.title = shown.title,
        .when = m_parts.useCases.now(),
        .filter = shown.filter.isEmpty() ? tr("None: all rows") : shown.filter,
        .sort = shown.sort,
        .demonstration = demonstrationMark()};
    if (session) {
        cover.facts.account = session->account.personName;
        cover.facts.office = session->account.organisation;
        QStringList places;
        for (const PlaceCode &place : session->places) {
            if (place != PlaceCode::shared())
                places << payerText(place.code);
        }
        cover.facts.registry = listText(places);
    }
    cover.words = {.coverSheet = tr("Cover"),
        .rowsSheet = tr("Rows"),
        .account = tr("Exported by"),
        .office = tr("Organisation"),
        .when = tr("Time (China)"),
        .registry = tr("Places"),
        .filter = tr("Filter"),
        .sort = tr("Order"),
        .rowCount = tr("Number of rows"),
        .total = tr("Total"),
        .digest = tr("SHA-256 of the rows"),
        .digestNote = tr("Of the rows as the CSV file in UTF-8 holds them: without its byte order mark and heading, each row ended by CR LF.")};
    return cover;
}

PrintedTable ListExport::headed(const Shown &shown) const
{
    return {.columns = shown.columns,
        .facts = cover(shown).facts,
        .words = {.filter = tr("Filter"), .sort = tr("Order"), .page = tr("Page %1 of %2"), .total = tr("Total")}};
}

void ListExport::print()
{
    const Shown shown = m_parts.shown();
    const ExportWatch watch = begin(tr("The pages are being laid out"));
    whenDone(this, m_parts.useCases.exports.printed(headed(shown), shown.rows, watch, MostPrinted),
        [this](const Result<std::optional<PrintedTable>> &table) {
            m_busy = false;
            if (!table && table.error().code == Errc::TooLarge)
                return told(Tone::Bad, tr("This list is too long to print"),
                    tr("At most %1 rows are printed. Narrow the list, or write it to a file.").arg(countText(MostPrinted)));
            if (!table)
                return tellFailure(table.error());
            Q_EMIT told(Tone::Neutral, {}, {});
            if (*table)
                preview(**table);
        });
}

void ListExport::preview(const PrintedTable &table)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(table.columns.size() > 5 ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setDocName(table.facts.title);
    const auto paint = [table](QPrinter &paper) {
        const TablePages pages(table, paper);
        QPainter painter(&paper);
        pages.print(painter, paper);
    };
    auto *dialog = named(new PrintPreview(printer, paint, window()), m_parts.list + u"Preview"_s);
    dialog->setWindowTitle(tr("Print: %1").arg(table.facts.title));
    dialog->resize(window()->size() * 0.9);
    dialog->open();
}

void ListExport::copy(const std::vector<int> &rows)
{
    if (rows.empty())
        return;
    if (std::ssize(rows) > MostCopied)
        return told(Tone::Bad, tr("These are too many rows to copy"), tr("Choose at most %1, or write the list to a file.").arg(countText(MostCopied)));
    const Shown shown = m_parts.shown();
    const ExportWatch watch = begin(tr("Copying"));
    whenDone(this, m_parts.useCases.exports.printed(headed(shown), shown.chosenRows(rows), watch, MostCopied),
        [this](const Result<std::optional<PrintedTable>> &table) {
            m_busy = false;
            if (!table)
                return tellFailure(table.error());
            if (*table)
                copied(**table);
        });
}

void ListExport::copied(const PrintedTable &table)
{
    QStringList lines;
    if (table.rows.size() > 1) {
        QStringList titles;
        for (const TableColumn &column : table.columns)
            titles << column.title;
        lines << titles.join(u'\t');
    }
    for (const QStringList &row : table.rows)
        lines << row.join(u'\t');
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT told(Tone::Ok, tr("%1 rows copied").arg(countText(std::ssize(table.rows))), {});
}

void ListExport::retranslate() { m_button->setName(tr("Export or print this list")); }

} // namespace cpv
