#pragma once

#include "ui/lists/plain_table_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table_view.h"

namespace cpv {

class Button;
class Notice;
class UseCases;

/// What a file says, before anything of it is recorded: what is new, or which of its rows can't be taken, so that none is.
class FileCard : public Card
{
    Q_OBJECT

public:
    void setBusy(bool busy); ///< While it is being recorded.
    void retranslate();

Q_SIGNALS:
    void accepted(); ///< The file is to be recorded.
    void closed();

protected:
    /// Object names begin with `name`.
    FileCard(UseCases &useCases, const QString &name, QWidget *parent);

    void showFile(const QString &fileName);
    /// `news`: whether there is something to record.
    void showRows(bool news, std::vector<ColumnWidth> widths, std::vector<PlainColumn> columns, std::vector<std::vector<PlainCell>> rows);
    struct BadCells {
        qint64 line;
        QString column, found, fault;
    };
    void showBad(qint64 count, const QString &advice, const std::vector<BadCells> &bad);
    Notice &notice() { return *m_notice; }
    TableView &table() { return *m_table; }

    void changeEvent(QEvent *event) override;

private:
    virtual QString titleText() const = 0;
    virtual QString acceptText() const; ///< Of the button; "Record it".
    virtual void showContent() = 0; ///< In the language of the screen.

    void build(UseCases &useCases);

    QString m_fileName;
    Notice *m_notice;
    TableView *m_table;
    PlainTableModel *m_model;
    Button *m_accept;
    Button *m_close;
};

} // namespace cpv
