#pragma once

#include <QFrame>
#include <QVariant>

#include <vector>

class QListView;
class QStandardItemModel;

namespace cpv {

class Text;

/// One thing that a search found and can open.
struct SearchHit {
    QString icon;
    QString title;
    QString detail = {};
    QString page; ///< Of the shell.
    QVariant argument = {};
};

/// The hits under the search field. The field keeps the keyboard: it moves the choice here and takes it with Enter.
class SearchPanel : public QFrame
{
    Q_OBJECT

public:
    explicit SearchPanel(QWidget *parent);

    /// Shows them below `anchor`, the first one chosen; without any it says that nothing was found for `text`.
    void showHits(const std::vector<SearchHit> &hits, const QString &text, const QWidget &anchor);
    void moveChoice(int rows);
    /// Emits hitChosen for the chosen one, if there is any.
    void accept();

Q_SIGNALS:
    void hitChosen(const SearchHit &hit);

private:
    void choose(int row);

    QListView *m_list;
    QStandardItemModel *m_model;
    Text *m_nothing;
    std::vector<SearchHit> m_hits;
};

} // namespace cpv
