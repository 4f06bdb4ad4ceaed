#pragma once

#include <QAbstractTableModel>

namespace cpv {

/// A table whose rows come in pages: asks for the next one when the view nears its end, once until that was answered.
class PagedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void retranslate(); ///< Titles and cells say their words anew.

    bool canFetchMore(const QModelIndex &parent) const final;
    void fetchMore(const QModelIndex &parent) final;

Q_SIGNALS:
    void moreWanted();

protected:
    virtual bool hasMore() const = 0; ///< The last page that came isn't the list's last.
    void setAnswered() { m_asked = false; }

private:
    bool m_asked = false;
};

} // namespace cpv
