#include "ui/admin/objections_view.h"

#include "core/base/money_text.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/models/domain_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 60, SheetUnits = 420, ListUnits = 420, AnswerUnits = 84;

QString dayOf(Instant instant) { return localDate(instant).toString(Qt::ISODate); }

Tone stateTone(ObjectionState state)
{
    switch (state) {
    case ObjectionState::Open: return Tone::Warn;
    case ObjectionState::Dismissed: return Tone::Neutral;
    case ObjectionState::Upheld: return Tone::Bad;
    }
    return Tone::Neutral;
}

} // namespace

ObjectionsView::ObjectionsView(UseCases &useCases, QWidget *parent)
    : QWidget(parent)
    , m_useCases(useCases)
    , m_empty(named(new EmptyState, u"objectionsEmpty"_s))
    , m_content(new QWidget)
    , m_card(named(new Card, u"objectionsCard"_s))
    , m_table(named(new TableView, u"objectionsTable"_s))
    , m_model(new PlainTableModel(this))
    , m_sheet(new QWidget)
    , m_facts(named(new Card, u"objectionFacts"_s))
    , m_grid(new KeyValueGrid)
    , m_openCase(named(new Button(ButtonKind::Secondary), u"objectionCase"_s))
    , m_decision(named(new Card, u"objectionDecision"_s))
    , m_words(named(new Text(TextRole::Body), u"objectionWords"_s))
    , m_answer(named(new QPlainTextEdit, u"objectionAnswer"_s))
    , m_answerField(new FormField({}, m_answer))
    , m_dismiss(named(new Button(ButtonKind::Primary), u"objectionDismiss"_s))
    , m_uphold(named(new Button(ButtonKind::Danger), u"objectionUphold"_s))
{
    m_table->setModel(m_model);
    m_table->setColumns({{100}, {140}, {130, 2}, {110, 1, 1}, {100, 0, 2}});
    m_table->setItemDelegateForColumn(0, new PillDelegate(m_table));
    m_table->fitRows(MostRows);
    m_card->setFlush(true);
    m_card->body()->addWidget(m_table);
    new TableExport(*m_card, *m_table, m_useCases);
    buildSheet();
    auto *columns = new AsideLayout(SheetUnits, ListUnits);
    columns->setContentsMargins({});
    auto *list = new QWidget; // The card is as high as its rows, also beside a higher sheet.
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins({});
    listLayout->addWidget(m_card);
    listLayout->addStretch(1);
    columns->setMain(list);
    columns->setAside(m_sheet);
    m_content->setLayout(columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_empty);
    layout->addWidget(m_content);
    connect(m_table, &TableView::rowSelected, this, [this](int row) {
        if (m_filling || row < 0 || row >= int(m_cases.size()))
            return;
        m_chosen = m_cases[size_t(row)].objection.id;
        m_answer->clear(); // It was meant for another.
        showChosen();
    });
    connect(m_openCase, &Button::clicked, this, [this] {
        if (const ObjectedCase *objected = chosen())
            Q_EMIT caseRequested(objected->application.id);
    });
    connect(m_dismiss, &Button::clicked, this, [this] { decide(false); });
    connect(m_uphold, &Button::clicked, this, [this] { decide(true); });
    retranslate();
}

void ObjectionsView::buildSheet()
{
    m_words->setWordWrap(true);
    m_answer->setTabChangesFocus(true);
    fixHeight(*m_answer, AnswerUnits);
    m_facts->body()->addWidget(m_grid);
    m_facts->body()->addWidget(m_openCase, 0, Qt::AlignLeft);
    auto *buttons = new QHBoxLayout;
    setGap(*buttons, 8);
    buttons->addWidget(m_dismiss);
    buttons->addWidget(m_uphold);
    buttons->addStretch(1);
    m_decision->body()->addWidget(m_words);
    m_decision->body()->addWidget(m_answerField);
    m_decision->body()->addLayout(buttons);
    auto *layout = new QVBoxLayout(m_sheet);
    layout->setContentsMargins({});
    setGap(*layout, 14);
    layout->addWidget(m_decision);
    layout->addWidget(m_facts);
    layout->addStretch(1);
}

int ObjectionsView::open() const
{
    return int(std::ranges::count(m_cases, ObjectionState::Open, [](const ObjectedCase &each) { return each.objection.state; }));
}

void ObjectionsView::setCases(std::vector<ObjectedCase> cases)
{
    m_cases = std::move(cases);
    showList();
}

void ObjectionsView::select(ObjectionId id)
{
    if (id != m_chosen)
        m_answer->clear(); // It was meant for another.
    m_chosen = id;
    showList();
}

const ObjectedCase *ObjectionsView::chosen() const
{
    const auto found = std::ranges::find(m_cases, m_chosen, [](const ObjectedCase &each) { return each.objection.id; });
    return found == m_cases.end() ? nullptr : &*found;
}

void ObjectionsView::showList()
{
    const QScopedValueRollback filling(m_filling, true);
    m_empty->setVisible(m_cases.empty());
    m_content->setVisible(!m_cases.empty());
    std::vector<std::vector<PlainCell>> rows;
    for (const auto &[objection, application, programme] : m_cases)
        rows.push_back({{objectionStateText(objection.state), stateTone(objection.state)}, {application.number}, {application.companyName},
            {objection.objector}, {dayOf(objection.at)}});
    m_model->setTable({{tr("State")}, {tr("Case number")}, {tr("Company")}, {tr("Objector")}, {tr("Raised")}}, std::move(rows));
    m_card->setHint(tr("%1 objections in all").arg(m_cases.size()));
    if (m_cases.empty())
        return;
    const ObjectedCase *shown = chosen();
    const auto row = shown ? shown - m_cases.data() : 0;
    m_chosen = m_cases[size_t(row)].objection.id;
    m_table->selectRow(int(row));
    showChosen();
}

/// Why this person doesn't decide it; empty where they may.
QString ObjectionsView::hindrance(const ObjectedCase &objected) const
{
    const auto &session = m_useCases.session.current();
    if (!session || (!hasRole(session->account, Role::Reviewer) && !hasRole(session->account, Role::Approver)))
        return tr("It waits for a reviewer or an approver who took no part in the award.");
    if (hasDecided(objected.application, session->account.id))
        return tr("You took part in the award: somebody else decides on the objection.");
    if (objected.objection.recordedBy == session->account.id)
        return tr("You recorded this objection: somebody else decides on it.");
    return {};
}

void ObjectionsView::showChosen()
{
    const ObjectedCase *objected = chosen();
    if (!objected)
        return;
    const Objection &objection = objected->objection;
    const Application &application = objected->application;
    m_facts->setTitle(application.number);
    m_grid->setPairs({{tr("Company"), application.companyName}, {tr("Project"), application.project},
        {tr("Programme"), programmeFullName(objected->programme)}, {tr("Amount (CNY)"), yuanText(application.awarded)},
        {tr("Objector"), objection.objector}, {tr("Grounds"), objection.grounds}, {tr("Raised"), dayOf(objection.at)}});
    const bool isOpen = objection.state == ObjectionState::Open;
    const QString why = isOpen ? hindrance(*objected) : QString();
    const bool mayDecide = isOpen && why.isEmpty();
    m_answerField->setVisible(mayDecide);
    m_dismiss->setVisible(mayDecide);
    m_uphold->setVisible(mayDecide);
    m_answerField->setError({});
    if (mayDecide)
        m_words->setText(tr("Dismissed, the award goes on. Upheld, the money goes back to the budget and other people review the case again."));
    else if (isOpen)
        m_words->setText(why);
    else
        m_words->setText(objection.decidedAt
                ? tr("%1 on %2: %3").arg(objectionStateText(objection.state), dayOf(*objection.decidedAt), objection.answer)
                : tr("%1: %2").arg(objectionStateText(objection.state), objection.answer));
}

void ObjectionsView::decide(bool upheld)
{
    const ObjectedCase *objected = chosen();
    const QString answer = m_answer->toPlainText().trimmed();
    m_answerField->setError(answer.isEmpty() ? tr("Write the answer: objector and applicant read it.") : QString());
    if (answer.isEmpty())
        return m_answer->setFocus();
    if (!objected)
        return;
    Q_EMIT decided(objected->objection, upheld, answer);
}

void ObjectionsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ObjectionsView::retranslate()
{
    m_card->setTitle(tr("Objections"));
    m_table->setAccessibleName(tr("Objections"));
    m_openCase->setText(tr("Open the case"));
    m_decision->setTitle(tr("Decision"));
    m_answerField->setLabel(tr("Answer to the objection"));
    m_dismiss->setText(tr("Dismiss"));
    m_uphold->setText(tr("Uphold"));
    m_empty->setContent(u"speakerphone"_s, tr("Nobody has objected"), tr("An objection is recorded on the page of its case, while the public notice runs."));
    showList();
}

} // namespace cpv
