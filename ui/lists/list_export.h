#pragma once

#include "core/usecases/use_cases.h"
#include "ui/theme/tokens.h"

#include <functional>

class QMenu;
class QWidget;

namespace cpv {

class IconButton;

/// A list on its way out of the window: as Excel or CSV, on paper, to the clipboard. Exactly what is shown: its filter, order
/// and columns, all of its rows.
class ListExport : public QObject
{
    Q_OBJECT

public:
    /// The list as it stands.
    struct Shown {
        QString title;
        QString filter; ///< In words; empty: none.
        QString sort; ///< In words.
        std::vector<TableColumn> columns;
        RowsMaker rows;
        std::function<RowsMaker(const std::vector<int> &rows)> chosenRows; ///< Ascending places.
    };
    struct Parts {
        QString list; ///< Object names begin with it.
        UseCases &useCases;
        std::function<Shown()> shown;
    };

    ListExport(const Parts &parts, QWidget *parent);

    IconButton *button() const { return m_button; }
    void print();
    /// These rows of the list, ascending, tab-separated, with a heading where there are several.
    void copy(const std::vector<int> &rows);
    void retranslate();

Q_SIGNALS:
    void told(Tone tone, const QString &title, const QString &text);

private:
    enum class Format { Xlsx, CsvUtf8, CsvGb18030 };

    void fill();
    void ask(Format format);
    void write(Format format, const QString &path);
    void written(const QString &path, const ExportResult &result);
    void preview(const PrintedTable &table);
    QString fileName(Format format) const;
    QString demonstrationMark() const;
    Cover cover(const Shown &shown) const;
    PrintedTable headed(const Shown &shown) const;
    ExportWatch begin(const QString &what);
    void copied(const PrintedTable &table);
    void tellFailure(const Error &error);
    QWidget *window() const;

    const Parts m_parts;
    IconButton *m_button;
    QMenu *m_menu;
    std::stop_source m_stop;
    bool m_busy = false;
};

} // namespace cpv
