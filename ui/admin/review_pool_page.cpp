#include "ui/admin/review_pool_page.h"

#include "core/domain/company_facts.h"
#include "core/usecases/futures.h"
#include "ui/admin/office_places.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/models/error_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 12;

QPlainTextEdit *linesField(const QString &name)
{
    auto *edit = named(new QPlainTextEdit, name);
    edit->setTabChangesFocus(true);
    fixHeight(*edit, 60);
    return edit;
}

QStringList linesOf(const QPlainTextEdit &edit)
{
    QStringList lines;
    for (const QString &line : edit.toPlainText().split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    return lines;
}

}

ReviewPoolPage::ReviewPoolPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"reviewPoolNotice"_s))
    , m_skeleton(new Skeleton(8))
    , m_empty(named(new EmptyState, u"reviewPoolEmpty"_s))
    , m_places(named(new DropDown, u"reviewPoolPlace"_s))
    , m_card(named(new Card, u"reviewPool"_s))
    , m_table(named(new TableView, u"reviewPoolTable"_s))
    , m_model(new PlainTableModel(this))
    , m_expert(named(new Card, u"reviewPoolExpert"_s))
    , m_codes(linesField(u"expertCodes"_s))
    , m_codesField(new FormField({}, m_codes))
    , m_people(linesField(u"expertPeople"_s))
    , m_peopleField(new FormField({}, m_people))
    , m_reach(linesField(u"expertReach"_s))
    , m_reachField(new FormField({}, m_reach))
    , m_enlist(named(new Button(ButtonKind::Primary), u"expertEnlist"_s))
    , m_rest(named(new Button(ButtonKind::Secondary), u"expertRest"_s))
{
    build();
    setTexts([this] { retranslate(); });
    connect(m_notice, &Notice::buttonClicked, this, &ReviewPoolPage::refresh);
    connect(m_enlist, &Button::clicked, this, &ReviewPoolPage::enlist);
    connect(m_rest, &Button::clicked, this, &ReviewPoolPage::rest);
    connect(m_places, &DropDown::currentIndexChanged, this, [this] { refresh(); });
    connect(m_table, &TableView::rowSelected, this, [this](int row) {
        if (m_filling || row < 0 || row >= int(m_report.experts.size()))
            return;
        m_chosen = m_report.experts[size_t(row)].id;
        for (QPlainTextEdit *typed : {m_codes, m_people, m_reach})
            typed->clear(); // It was meant for another.
        showExpert();
    });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::ReviewPool) || kinds.contains(RecordKind::Account)))
            refresh();
    });
}

void ReviewPoolPage::build()
{
    m_table->setModel(m_model);
    m_table->setColumns({{120, 1}, {160, 2}, {90}, {90}, {120}});
    m_table->setItemDelegateForColumn(2, new AmountDelegate(m_table));
    m_table->setItemDelegateForColumn(3, new AmountDelegate(m_table));
    m_table->setItemDelegateForColumn(4, new PillDelegate(m_table));
    m_table->fitRows(MostRows);
    m_card->setFlush(true);
    m_card->body()->addWidget(m_table);
    m_places->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_card->addHeaderWidget(m_places);
    new TableExport(*m_card, *m_table, m_useCases);
    auto *buttons = new QHBoxLayout;
    setGap(*buttons, 8);
    buttons->addWidget(m_enlist);
    buttons->addWidget(m_rest);
    buttons->addStretch(1);
    for (FormField *field : {m_codesField, m_peopleField, m_reachField})
        m_expert->body()->addWidget(field);
    m_expert->body()->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_empty),
             static_cast<QWidget *>(m_card), static_cast<QWidget *>(m_expert)})
        layout->addWidget(part);
    layout->addStretch(1);
    for (QWidget *hidden : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_card), static_cast<QWidget *>(m_expert)})
        hidden->hide();
}

QString ReviewPoolPage::title() const { return tr("Review experts"); }

QString ReviewPoolPage::subtitle() const
{
    const auto count = m_report.pool ? std::ranges::count(m_report.pool->members, false, &PoolMember::resting) : 0;
    return m_loaded ? tr("%n experts can be drawn", nullptr, int(count)) : QString();
}

void ReviewPoolPage::retranslate()
{
    m_empty->setContent(u"scale"_s, tr("No expert of this place has an account yet"),
        tr("The administrator makes accounts with the role “Review expert”; here they are listed for the draw."));
    m_places->setAccessibleName(tr("Place"));
    m_table->setAccessibleName(tr("Review experts"));
    m_codesField->setLabel(tr("Credit codes of employers and holdings"));
    m_codesField->setHelp(tr("One per line. Only digests are kept: they are enough to find a shared party."));
    m_peopleField->setLabel(tr("Close people"));
    m_peopleField->setHelp(tr("Names of family and business partners, one per line; the expert's own name is always among them."));
    m_reachField->setLabel(tr("Telephone numbers and addresses"));
    m_reachField->setHelp(tr("One per line."));
    for (FormField *field : {m_codesField, m_peopleField, m_reachField})
        field->setOptional(true);
    m_card->setTitle(tr("Pool of experts"));
    m_card->setHint(mayAct() ? QString() : tr("Programme editors list experts for the draw and let them rest."));
    offerOfficePlaces(*m_places, m_useCases);
    if (m_loaded)
        fill();
}

PlaceCode ReviewPoolPage::place() const { return {m_places->currentData().toString()}; }

void ReviewPoolPage::refresh()
{
    whenDone(this, m_useCases.reviews.pool(place()), [this](const Result<PoolReport> &report) {
        m_skeleton->hide();
        if (!report) {
            const ErrorWords words = errorWords(report.error());
            return m_notice->showRetry(words.title, words.advice);
        }
        m_notice->endRetry();
        m_loaded = true;
        m_report = *report;
        fill();
        Q_EMIT headerChanged();
    });
}

void ReviewPoolPage::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    m_card->show();
    m_table->setVisible(!m_report.experts.empty());
    m_empty->setVisible(m_report.experts.empty());
    std::vector<std::vector<PlainCell>> rows;
    for (const Account &expert : m_report.experts) {
        const PoolMember *listed = member(expert.id);
        const QString state = !listed ? tr("Not listed") : listed->resting ? tr("Resting") : tr("Can be drawn");
        rows.push_back({{expert.personName}, {expert.organisation}, {listed ? QString::number(listed->load) : u"–"_s},
            {listed ? QString::number(listed->relatedDigests.size()) : u"–"_s},
            {state, !listed ? Tone::Neutral : listed->resting ? Tone::Warn : Tone::Ok}});
    }
    m_model->setTable({{tr("Expert")}, {tr("Organisation")}, {tr("Case count"), true}, {tr("Ties"), true}, {tr("State")}}, std::move(rows));
    const auto chosen = std::ranges::find_if(m_report.experts, [this](const Account &each) { return each.id == m_chosen; });
    if (chosen != m_report.experts.end())
        m_table->selectRow(int(chosen - m_report.experts.begin()));
    else
        m_chosen.reset();
    if (!m_chosen && !m_report.experts.empty()) {
        m_chosen = m_report.experts.front().id;
        m_table->selectRow(0);
    }
    showExpert();
}

void ReviewPoolPage::showExpert()
{
    const auto chosen = std::ranges::find_if(m_report.experts, [this](const Account &each) { return each.id == m_chosen; });
    m_expert->setVisible(mayAct() && chosen != m_report.experts.end());
    if (chosen == m_report.experts.end())
        return;
    const PoolMember *listed = member(chosen->id);
    m_expert->setTitle(chosen->personName);
    m_expert->setHint(chosen->organisation);
    m_enlist->setText(listed ? tr("Replace the ties") : tr("List for the draw"));
    m_rest->setVisible(listed);
    m_rest->setText(listed && listed->resting ? tr("Back into the draw") : tr("Let rest"));
}

bool ReviewPoolPage::mayAct() const
{
    const auto &session = m_useCases.session.current();
    return session && hasRole(session->account, Role::ProgrammeEditor);
}

const PoolMember *ReviewPoolPage::member(AccountId account) const
{
    if (!m_report.pool)
        return nullptr;
    const auto found = std::ranges::find(m_report.pool->members, account, &PoolMember::account);
    return found == m_report.pool->members.end() ? nullptr : &*found;
}

void ReviewPoolPage::enlist()
{
    CompanyFacts near;
    for (const QString &name : linesOf(*m_people))
        near.shareholders.push_back(name);
    std::vector<QString> digests = relatedDigestsOf(near);
    for (const QString &line : linesOf(*m_reach)) // A line is an address or a number.
    {
        CompanyFacts reach;
        reach.address = reach.contact = line;
        for (const QString &digest : relatedDigestsOf(reach))
            digests.push_back(digest);
    }
    for (const QString &code : linesOf(*m_codes))
        digests.push_back(creditCodeDigestOf(code));
    const bool forgetsAll = m_chosen && member(*m_chosen) && digests.empty();
    m_codesField->setError(forgetsAll ? tr("Enter all ties anew: they replace those kept now.") : QString());
    if (forgetsAll)
        return;
    if (m_chosen)
        perform(EnlistReviewer {*m_chosen, digests}, tr("Listed. The expert can be drawn from now on."));
}

void ReviewPoolPage::rest()
{
    if (const PoolMember *listed = m_chosen ? member(*m_chosen) : nullptr)
        perform(RestReviewer {listed->account, !listed->resting}, listed->resting ? tr("The expert can be drawn again.") : tr("The expert rests."));
}

void ReviewPoolPage::perform(const Payload &payload, const QString &done)
{
    whenDone(this, m_useCases.commands.perform(payload, place()), [this, done](const Result<Performed> &performed) {
        if (!performed) {
            const ErrorWords words = errorWords(performed.error());
            return m_notice->showError(words.title, words.advice);
        }
        m_notice->hide();
        for (QPlainTextEdit *typed : {m_codes, m_people, m_reach})
            typed->clear();
        Q_EMIT toastRequested(done);
        refresh();
    });
}

} // namespace cpv
