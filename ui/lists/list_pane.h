#pragma once

#include "ui/lists/filter_panel.h"
#include "ui/lists/list_export.h"
#include "ui/lists/list_reader.h"
#include "ui/widgets/card.h"

#include <QTimer>

#include <map>

namespace cpv {

class ChoiceMenu;
class ElidedText;
class EmptyState;
class FilterRoom;
class IconButton;
class ListSearch;
class Notice;
class Skeleton;
class StillRows;
class TableView;
class ViewMenu;

/// A list as a person works with it: search, filter, order, columns, saved views and sums around a table of any length. The
/// page says what the rows are and what opening one means; the pane says what is asked.
class ListPane : public Card
{
    Q_OBJECT

public:
    struct Parts {
        QString name; ///< Of the list: object names and saved views begin with it.
        WindowModel &model;
        std::vector<FilterField> fields;
        QString sort; ///< The list's own order, an enumerator.
        bool descending = false;
        UseCases &useCases;
        std::function<std::vector<SavedView>()> views = {}; ///< Those that come with the list, in today's words.
    };
    /// An amount of the whole list, in CNY; said while its column is shown.
    struct Sum {
        QString title;
        Money amount;
        QString column = {};
    };
    /// What an empty list says: without a search or filter, and with one.
    struct EmptyWords {
        QString icon;
        QString title;
        QString text;
        QString button = {};
    };

    ListPane(const Parts &parts, QWidget *parent = nullptr);

    /// Once, after the reader was made from what the pane asks.
    void setReader(ListReader &reader);
    /// How to ask for the sums of the question as it stands; the answer goes to setSums.
    void setTotals(std::function<void()> ask) { m_askTotals = std::move(ask); }
    void setSums(std::vector<Sum> sums);
    /// What the page's own question is, in words: files and paper name it before search and filter.
    void nameOrder(const QString &sort, std::function<QString()> words) { m_orderWords[sort] = std::move(words); } ///< Where it isn't its column's title.
    void setScope(std::function<QString()> words) { m_scope = std::move(words); }
    void setEmptyWords(const EmptyWords &words);
    void addFooterWidget(QWidget *widget); ///< At the end of the line below the rows: what comes and goes there moves no row.
    void setOwnOrder(const QString &sort, bool descending); ///< Where the person chose none.

    TableView &table() { return *m_table; }
    ListSearch &search() { return *m_search; }

    // What is asked.
    QString searchText() const;
    std::vector<ColumnCondition> conditions() const;
    void clearConditions();
    void setConditions(const std::vector<ColumnCondition> &conditions); ///< Instead of those of the person; columns and order stay.
    QString sort() const;
    bool isDescending() const;

    void begin(); ///< The page's part of the question changed.
    void reload(); ///< Records changed; gathers what changes in one burst.
    void retranslate();

Q_SIGNALS:
    void progressed(); ///< As the reader's.
    void asked(); ///< Another question, before its answer.
    void emptyClicked(); ///< The button of an empty list.
    void deliveredViewChosen(); ///< Before the list is arranged so.

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What a person narrowed one question by.
    struct Narrowing {
        QString search;
        std::vector<ColumnCondition> conditions;
    };

    void build(const Parts &parts);
    void buildHeader();
    void connectAll();
    void showProgress();
    void showOnly(QWidget *shown);
    void showOrder();
    void showFooter();
    void describeEmpty();
    void sortBy(int column, Qt::SortOrder order);
    void toggleFilter();
    void fitFilter();
    void giveToFilter(); ///< The list's height, as much as can be.
    Narrowing narrowing() const { return {searchText(), conditions()}; }
    QString wordsOf(const Narrowing &narrowing) const; ///< In one line; empty where nothing narrows.
    QString scopeWords() const;
    void askTotals();
    SavedView arrangement() const;
    void arrange(const SavedView &view);
    void setColumns(const std::vector<QString> &ids);
    std::vector<QString> shownColumns() const;
    ListExport::Shown shown() const;
    QString sortWords() const;
    void tell(Tone tone, const QString &title, const QString &text);
    void copySelection();
    void fillColumnMenu();
    void chooseColumn(const QString &id, bool chosen);
    void remember();
    void applyMetrics();

    const QString m_name;
    WindowModel &m_model;
    const SyncStatus &m_status;
    QString m_ownSort;
    bool m_ownDescending;
    std::optional<std::pair<QString, bool>> m_order; // By a click on a heading, or a view; descending or not.
    std::vector<QString> m_chosenColumns; // Empty: as many as fit.
    bool m_begun = false;
    bool m_arranging = false;
    bool m_told = false; // The notice speaks of an export.
    ListReader *m_reader = nullptr;
    std::function<void()> m_askTotals;
    std::function<QString()> m_scope;
    std::map<QString, std::function<QString()>> m_orderWords;
    std::vector<Sum> m_sums;
    Narrowing m_asked;
    Narrowing m_answered; // What is shown is the answer to this: the search may be further.
    EmptyWords m_emptyWords;

    ListSearch *m_search;
    IconButton *m_filterButton;
    ViewMenu *m_viewMenu;
    IconButton *m_columnButton;
    ChoiceMenu *m_columnMenu;
    ListExport *m_export;
    FilterPanel *m_filter;
    FilterRoom *m_filterRoom;
    Notice *m_notice;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    TableView *m_table;
    StillRows *m_still;
    QWidget *m_footer;
    ElidedText *m_footerText;
    QTimer m_reloading;
};

} // namespace cpv
