#include "ui/admin/file_card.h"

#include "ui/lists/table_export.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRowsShown = 12;

}

FileCard::FileCard(UseCases &useCases, const QString &name, QWidget *parent)
    : Card({}, parent)
    , m_notice(named(new Notice, name + u"Notice"_s))
    , m_table(named(new TableView, name + u"Table"_s))
    , m_model(new PlainTableModel(this))
    , m_accept(named(new Button(ButtonKind::Primary), name + u"Accept"_s))
    , m_close(named(new Button(ButtonKind::Secondary), name + u"Close"_s))
{
    setObjectName(name);
    build(useCases);
    connect(m_accept, &Button::clicked, this, &FileCard::accepted);
    connect(m_close, &Button::clicked, this, &FileCard::closed);
    hide();
}

void FileCard::build(UseCases &useCases)
{
    setFlush(true);
    m_accept->setIconName(u"check"_s);
    m_table->setModel(m_model);
    m_table->fitRows(MostRowsShown);
    auto *around = new QVBoxLayout;
    setPadding(*around, {18, 0, 18, 6});
    around->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    setPadding(*buttons, {18, 0, 18, 6});
    buttons->addWidget(m_accept);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    body()->addLayout(around);
    body()->addWidget(m_table);
    body()->addLayout(buttons);
    new TableExport(*this, *m_table, useCases);
}

void FileCard::setBusy(bool busy)
{
    m_accept->setEnabled(!busy);
    m_close->setEnabled(!busy);
}

void FileCard::showFile(const QString &fileName)
{
    m_fileName = fileName;
    setBusy(false);
    show();
    retranslate();
}

QString FileCard::acceptText() const { return tr("Record it"); }

void FileCard::retranslate()
{
    setTitle(titleText());
    setHint(m_fileName);
    m_table->setAccessibleName(tr("What the file says"));
    m_close->setText(tr("Put the file away"));
    m_accept->setText(acceptText());
    m_accept->hide();
    m_table->hide();
    showContent();
}

void FileCard::showRows(
    bool news, std::vector<ColumnWidth> widths, std::vector<PlainColumn> columns, std::vector<std::vector<PlainCell>> rows)
{
    m_accept->setVisible(news);
    m_table->show();
    m_table->setColumns(std::move(widths));
    m_model->setTable(std::move(columns), std::move(rows));
}

void FileCard::showBad(qint64 count, const QString &advice, const std::vector<BadCells> &bad)
{
    m_notice->showError(tr("%n row(s) can't be taken, so nothing of the file is.", nullptr, int(count)), advice);
    std::vector<std::vector<PlainCell>> rows;
    for (const BadCells &each : bad)
        rows.push_back({{QString::number(each.line)}, {each.column}, {each.found}, {each.fault, Tone::Bad}});
    showRows(false, {{70}, {120}, {160, 1}, {260, 1}}, {{tr("Line")}, {tr("Column")}, {tr("What stands there")}, {tr("What is wrong")}},
        std::move(rows));
}

void FileCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cpv
