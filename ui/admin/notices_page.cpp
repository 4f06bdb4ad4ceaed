#include "ui/admin/notices_page.h"

#include "core/base/money_text.h"
#include "core/usecases/futures.h"
#include "ui/admin/notice_words.h"
#include "ui/admin/objections_view.h"
#include "ui/common/taking_back.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/models/command_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QDir>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostDays = 8, MostCases = 400;
const QString PublishedView = u"published"_s, ObjectionsViewId = u"objections"_s;

} // namespace

NoticesPage::NoticesPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_view(PublishedView)
    , m_notice(named(new Notice, u"noticesNotice"_s))
    , m_skeleton(new Skeleton(8))
    , m_views(named(new SegmentedControl({}), u"noticesViews"_s))
    , m_published(new QWidget)
    , m_empty(named(new EmptyState, u"noticesEmpty"_s))
    , m_dayCard(named(new Card, u"noticesCard"_s))
    , m_dayTable(named(new TableView, u"noticesTable"_s))
    , m_dayModel(new PlainTableModel(this))
    , m_listCard(named(new Card, u"noticeList"_s))
    , m_listTable(named(new TableView, u"noticeListTable"_s))
    , m_listModel(new PlainTableModel(this))
    , m_pdf(named(new Button(ButtonKind::Secondary), u"noticePdf"_s))
    , m_html(named(new Button(ButtonKind::Ghost), u"noticeHtml"_s))
    , m_objections(new ObjectionsView(useCases))
{
    buildLayout();
    connectAnswers();
    setTexts([this] { retranslate(); });
}

void NoticesPage::buildLayout()
{
    m_pdf->setIconName(u"file-text"_s);
    for (Button *button : {m_pdf, m_html})
        m_listCard->addHeaderWidget(button);
    for (const auto &[card, table, model] : {std::tuple(m_dayCard, m_dayTable, m_dayModel), std::tuple(m_listCard, m_listTable, m_listModel)}) {
        table->setModel(model);
        card->setFlush(true);
        card->body()->addWidget(table);
        new TableExport(*card, *table, m_useCases);
    }
    m_dayTable->setColumns({{200, 2}, {100}, {100}, {140}, {70}, {130}, {90, 0, 1}});
    m_dayTable->setItemDelegateForColumn(3, new PillDelegate(m_dayTable));
    for (const int numbers : {4, 5})
        m_dayTable->setItemDelegateForColumn(numbers, new AmountDelegate(m_dayTable));
    m_dayTable->fitRows(MostDays);
    m_listTable->setColumns({{126}, {140, 2}, {170, 0, 2}, {140, 2, 1}, {90, 0, 3}, {120}});
    m_listTable->setItemDelegateForColumn(5, new AmountDelegate(m_listTable));
    m_listTable->fitRows(MostCases);
    auto *published = new QVBoxLayout(m_published);
    published->setContentsMargins({});
    setGap(*published, 14);
    for (QWidget *part : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_dayCard), static_cast<QWidget *>(m_listCard)})
        published->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_views, 0, Qt::AlignLeft);
    for (QWidget *part : {static_cast<QWidget *>(m_skeleton), m_published, static_cast<QWidget *>(m_objections)})
        layout->addWidget(part);
    layout->addStretch(1);
    for (QWidget *hidden : {static_cast<QWidget *>(m_views), m_published, static_cast<QWidget *>(m_objections)})
        hidden->hide();
}

void NoticesPage::connectAnswers()
{
    connect(m_views, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_view = id;
        showViews();
    });
    connect(m_dayTable, &TableView::rowSelected, this, [this](int row) {
        if (!m_filling)
            choose(row);
    });
    connect(m_listTable, &TableView::rowActivated, this, [this](int row) {
        if (m_shown && row >= 0 && row < int(m_shown->cases.size()))
            Q_EMIT pageRequested(u"review"_s, m_shown->cases[size_t(row)].application.id.toText());
    });
    connect(m_notice, &Notice::buttonClicked, this, &NoticesPage::refresh);
    connect(m_pdf, &Button::clicked, this, [this] { save(true); });
    connect(m_html, &Button::clicked, this, [this] { save(false); });
    connect(m_objections, &ObjectionsView::caseRequested, this, [this](const ApplicationId &id) { Q_EMIT pageRequested(u"review"_s, id.toText()); });
    connect(m_objections, &ObjectionsView::decided, this, [this](const Objection &objection, bool upheld, const QString &answer) {
        decide(upheld ? Payload(UpholdObjection {objection.id, answer}) : Payload(DismissObjection {objection.id, answer}), objection.place, objection.version);
    });
    connect(&m_loading, &QFutureWatcherBase::finished, this, &NoticesPage::onLoaded);
    connect(&m_noticeLoading, &QFutureWatcherBase::finished, this, [this] {
        const Result<PublishedNotice> notice = m_noticeLoading.result();
        if (!notice)
            return tellFailed(notice.error());
        m_shown = *notice;
        showNotice();
    });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Application) || kinds.contains(RecordKind::Objection)))
            refresh();
    });
}

QString NoticesPage::title() const { return tr("Notices and objections"); }

int NoticesPage::running() const
{
    return int(std::ranges::count_if(m_days, [this](const NoticeOfDay &day) { return m_useCases.notices.workingDaysLeft(day.day.to) >= 0; }));
}

QString NoticesPage::subtitle() const
{
    if (!m_loaded)
        return {};
    return tr("%1, %2").arg(tr("%n notice(s) running", nullptr, running()), tr("%n objection(s) to decide", nullptr, m_objections->open()));
}

void NoticesPage::openArgument(const QVariant &argument)
{
    const auto objection = ObjectionId::fromText(argument.toString());
    if (objection)
        m_objections->select(*objection);
    if (objection || argument.toString() == ObjectionsViewId || argument.toString() == PublishedView) {
        m_view = argument.toString() == PublishedView ? PublishedView : ObjectionsViewId; // Also where nothing is there yet to choose from.
        showViews();
    }
}

void NoticesPage::refresh()
{
    whenDone(this, m_useCases.notices.objections(), [this](const Result<std::vector<ObjectedCase>> &objections) {
        if (!objections)
            return tellFailed(objections.error());
        m_objections->setCases(*objections);
        showViews();
        Q_EMIT headerChanged();
    });
    m_loading.setFuture(m_useCases.notices.days());
}

void NoticesPage::onLoaded()
{
    const auto days = m_loading.result();
    m_skeleton->hide();
    if (!days) {
        const ErrorWords words = errorWords(days.error());
        return m_notice->showRetry(words.title, words.advice);
    }
    m_notice->endRetry();
    m_loaded = true;
    m_days = *days;
    showDays();
    showViews();
    Q_EMIT headerChanged();
}

void NoticesPage::showViews()
{
    if (!m_loaded)
        return;
    const int runs = running(), waits = m_objections->open(); // What is over needs nobody's eye.
    m_views->setSegments({{PublishedView, runs > 0 ? tr("Public notices %1").arg(runs) : tr("Public notices")},
        {ObjectionsViewId, waits > 0 ? tr("Objections %1").arg(waits) : tr("Objections")}});
    m_views->setCurrentId(m_view);
    m_views->show();
    m_published->setVisible(m_view == PublishedView);
    m_objections->setVisible(m_view == ObjectionsViewId);
}

void NoticesPage::showDays()
{
    const QScopedValueRollback filling(m_filling, true);
    std::vector<std::vector<PlainCell>> rows;
    for (const NoticeOfDay &each : m_days) {
        const int left = m_useCases.notices.workingDaysLeft(each.day.to);
        const Tone tone = left < 0 ? Tone::Neutral : left <= 1 ? Tone::Warn : Tone::Info;
        rows.push_back({{programmeFullName(each.programme)}, {each.day.from.toString(Qt::ISODate)}, {each.day.to.toString(Qt::ISODate)},
            {noticeClockText(left), tone}, {QString::number(each.day.cases)}, {yuanText(each.day.amount)},
            {each.day.openObjections > 0 ? tr("%1 open").arg(each.day.openObjections) : u"–"_s}});
    }
    m_dayModel->setTable({{tr("Programme")}, {tr("From")}, {tr("To")}, {tr("Time left")}, {tr("Case count"), true}, {tr("Amount (CNY)"), true}, {tr("Objections")}},
        std::move(rows));
    m_dayCard->setTitle(tr("Public notices"));
    m_dayCard->setHint(tr("%1 notices in all").arg(m_days.size()));
    m_empty->setVisible(m_days.empty());
    m_dayCard->setVisible(!m_days.empty());
    m_listCard->setVisible(!m_days.empty() && m_shown);
    if (m_days.empty())
        return;
    const auto found = std::ranges::find_if(m_days, [this](const NoticeOfDay &day) { return std::pair(day.day.programme, day.day.from) == m_chosen; });
    const int row = found == m_days.end() ? 0 : int(found - m_days.begin());
    m_dayTable->selectRow(row);
    choose(row);
}

void NoticesPage::choose(int row)
{
    if (row < 0 || row >= int(m_days.size()))
        return;
    const NoticeOfDay &day = m_days[size_t(row)];
    m_chosen = {day.day.programme, day.day.from};
    m_noticeLoading.setFuture(m_useCases.notices.notice(day));
}

void NoticesPage::showNotice()
{
    if (!m_shown)
        return;
    std::vector<std::vector<PlainCell>> rows;
    for (const NoticedCase &each : m_shown->cases)
        rows.push_back({{each.application.number}, {each.company}, {each.uscc}, {each.application.project}, {payerText(each.application.district)},
            {yuanText(each.application.awarded)}});
    m_listModel->setTable(
        {{tr("Case number")}, {tr("Applying company")}, {tr("Credit code")}, {tr("Project")}, {tr("District")}, {tr("Amount (CNY)"), true}}, std::move(rows));
    m_listCard->setTitle(tr("As the public sees it"));
    m_listCard->setHint(tr("%1, %2 to %3").arg(programmeFullName(m_shown->programme), m_shown->day.from.toString(Qt::ISODate), m_shown->day.to.toString(Qt::ISODate)));
    m_listCard->setVisible(true);
}

void NoticesPage::save(bool pdf)
{
    if (!m_shown)
        return;
    const PublishedNotice notice = *m_shown;
    QFileDialog *dialog = saveDialog(this,
        {.name = u"noticeSaveDialog"_s,
            .title = tr("Save the notice"),
            .filter = pdf ? tr("PDF document (*.pdf)") : tr("Web page (*.html)"),
            .suffix = pdf ? u"pdf"_s : u"html"_s,
            .suggestion = noticeFileName(notice) + (pdf ? u".pdf"_s : u".html"_s)});
    connect(dialog, &QFileDialog::fileSelected, this, [this, notice, pdf](const QString &path) {
        const NoticePaper paper = noticePaper(notice, m_useCases.notices.workingDaysOf(notice.day));
        const auto written = pdf ? m_useCases.notices.writePdf(path, paper) : m_useCases.notices.writeHtml(path, paper);
        whenDone(this, written, [this, path](const Result<void> &done) {
            if (!done)
                return tellFailed(done.error());
            m_notice->showNotice(Tone::Ok, tr("The notice is written"), QDir::toNativeSeparators(path));
        });
    });
    dialog->open();
}

void NoticesPage::decide(const Payload &payload, const PlaceCode &place, qint32 version)
{
    m_notice->hide();
    const QString done = commandText(payload);
    whenDone(this, m_useCases.commands.performUndoable(payload, place, version), [this, done](const Result<Performed> &performed) {
        if (!performed)
            return tellFailed(performed.error());
        refresh();
        offerToUndo(*this, m_useCases, {performed->command}, done, [this](const Result<void> &back) { back ? refresh() : tellFailed(back.error()); });
    });
}

void NoticesPage::tellFailed(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, words.advice);
}

void NoticesPage::retranslate()
{
    m_views->setAccessibleName(tr("Notices or objections"));
    m_dayTable->setAccessibleName(tr("Public notices"));
    m_listTable->setAccessibleName(tr("As the public sees it"));
    m_pdf->setText(tr("Save as PDF"));
    m_html->setText(tr("Save as a web page"));
    m_pdf->setToolTip(tr("In the layout of official documents, GB/T 9704"));
    m_empty->setContent(u"speakerphone"_s, tr("Nothing is published yet"), tr("As soon as a confirmed award is made public, its notice appears here."));
    if (!m_loaded)
        return;
    showDays();
    showNotice();
    showViews();
}

} // namespace cpv
