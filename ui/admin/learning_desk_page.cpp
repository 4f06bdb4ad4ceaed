#include "ui/admin/learning_desk_page.h"

#include "core/usecases/futures.h"
#include "ui/admin/learning_effect_card.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/learning_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 12;

QString day(Instant instant) { return localDate(instant).toString(Qt::ISODate); }

/// Each place's once, however many rows are of it.
class Catalogues
{
public:
    explicit Catalogues(const LearningDesk &desk) : m_desk(desk) { }
    const Catalogue &of(const PlaceCode &place)
    {
        const auto [known, isNew] = m_known.try_emplace(place.code);
        if (isNew)
            known->second = m_desk.catalogueOf(place);
        return known->second;
    }

private:
    const LearningDesk &m_desk;
    std::map<QString, Catalogue> m_known;
};

}

LearningDeskPage::LearningDeskPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"learningDeskNotice"_s))
    , m_skeleton(new Skeleton(8))
    , m_empty(named(new EmptyState, u"learningDeskEmpty"_s))
    , m_questions(makeTable(u"questions"_s))
    , m_question(named(new Card, u"questionCard"_s))
    , m_asked(new KeyValueGrid)
    , m_answer(named(new QPlainTextEdit, u"questionAnswer"_s))
    , m_answerField(new FormField({}, m_answer))
    , m_send(named(new Button(ButtonKind::Primary), u"questionSend"_s))
    , m_courses(makeTable(u"enrolments"_s))
    , m_complete(named(new Button(ButtonKind::Secondary), u"enrolmentComplete"_s))
    , m_effect(new LearningEffectCard(useCases))
{
    build();
    setTexts([this] { retranslate(); });
    connect(m_notice, &Notice::buttonClicked, this, &LearningDeskPage::refresh);
    connect(m_send, &Button::clicked, this, &LearningDeskPage::answer);
    connect(m_complete, &Button::clicked, this, &LearningDeskPage::complete);
    connect(m_questions.view, &TableView::rowSelected, this, [this](int row) {
        if (m_filling || row < 0 || row >= int(m_requests.size()))
            return;
        turnTo(m_requests[size_t(row)].id);
        showRequest();
    });
    connect(m_courses.view, &TableView::rowSelected, this, [this](int row) {
        if (m_filling || row < 0 || row >= int(m_enrolments.size()))
            return;
        m_enrolment = m_enrolments[size_t(row)].id;
        m_complete->setVisible(mayAct() && m_enrolments[size_t(row)].state == EnrolmentState::Enrolled);
    });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Enrolment) || kinds.contains(RecordKind::HelpRequest)))
            refresh();
    });
}

LearningDeskPage::Table LearningDeskPage::makeTable(const QString &name)
{
    Table table {named(new Card, name), named(new TableView, name + u"Table"_s), new PlainTableModel(this)};
    table.view->setModel(table.model);
    table.view->fitRows(MostRows);
    table.card->setFlush(true);
    table.card->body()->addWidget(table.view);
    new TableExport(*table.card, *table.view, m_useCases);
    return table;
}

void LearningDeskPage::build()
{
    m_questions.view->setColumns({{180, 2}, {150, 1}, {100, 0, 1}, {104}, {150}});
    m_questions.view->setItemDelegateForColumn(4, new PillDelegate(m_questions.view));
    m_courses.view->setColumns({{180, 2}, {150, 1}, {90, 0, 1}, {104}, {110}});
    m_courses.view->setItemDelegateForColumn(4, new PillDelegate(m_courses.view));
    m_courses.card->addHeaderWidget(m_complete);
    m_complete->setIconName(u"check"_s);
    m_answer->setTabChangesFocus(true);
    fixHeight(*m_answer, 110);
    m_question->body()->addWidget(m_asked);
    m_question->body()->addWidget(m_answerField);
    m_question->body()->addWidget(m_send, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    const std::vector<QWidget *> parts {m_notice, m_skeleton, m_empty, m_questions.card, m_question, m_courses.card, m_effect};
    for (QWidget *part : parts)
        layout->addWidget(part);
    layout->addStretch(1);
    for (QWidget *hidden : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_questions.card), static_cast<QWidget *>(m_question),
             static_cast<QWidget *>(m_courses.card), static_cast<QWidget *>(m_effect)})
        hidden->hide();
}

QString LearningDeskPage::title() const { return tr("Courses and advice"); }

QString LearningDeskPage::subtitle() const
{
    const auto open = std::ranges::count(m_requests, HelpState::Open, &HelpRequest::state);
    return m_loaded ? tr("%n questions to answer", nullptr, int(open)) : QString();
}

void LearningDeskPage::retranslate()
{
    m_empty->setContent(u"users"_s, tr("Nothing was asked yet"), tr("Questions of companies to experts and their enrolments in courses appear here."));
    m_answerField->setLabel(tr("Answer"));
    m_answerField->setHelp(tr("The expert's words; the company reads them as they stand."));
    m_send->setText(tr("Send answer"));
    m_complete->setText(tr("Mark as completed"));
    m_questions.view->setAccessibleName(tr("Questions to experts"));
    m_courses.view->setAccessibleName(tr("Enrolments"));
    m_effect->retranslate();
    if (m_loaded)
        fill();
}

void LearningDeskPage::refresh()
{
    whenDone(this, m_useCases.learning.load(), [this](const Result<LearningDesk> &desk) {
        m_skeleton->hide();
        if (!desk) {
            const ErrorWords words = errorWords(desk.error());
            return m_notice->showRetry(words.title, words.advice);
        }
        m_loaded = true;
        m_notice->hide();
        m_desk = *desk;
        fill();
        Q_EMIT headerChanged();
    });
    whenDone(this, m_useCases.learning.effect(), [this](const Result<LearningEffect> &effect) {
        if (!effect) {
            const ErrorWords words = errorWords(effect.error());
            return m_notice->showRetry(words.title, words.advice);
        }
        m_effect->showEffect(*effect);
        m_effect->show();
    });
}

bool LearningDeskPage::mayAct() const
{
    const auto &session = m_useCases.session.current();
    return session && (hasRole(session->account, Role::Clerk) || hasRole(session->account, Role::ProgrammeEditor));
}

void LearningDeskPage::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    m_requests = m_desk.requests;
    m_enrolments = m_desk.enrolments;
    std::ranges::stable_sort(m_requests, {}, [](const HelpRequest &each) { return each.state != HelpState::Open; });
    std::ranges::stable_sort(m_enrolments, {}, [](const Enrolment &each) { return each.state != EnrolmentState::Enrolled; });
    m_empty->setVisible(m_requests.empty() && m_enrolments.empty());
    m_questions.card->setVisible(!m_requests.empty());
    m_courses.card->setVisible(!m_enrolments.empty());
    fillRequests();
    fillEnrolments();
    showRequest();
}

void LearningDeskPage::fillRequests()
{
    std::vector<std::vector<PlainCell>> rows;
    Catalogues catalogues(m_desk);
    for (const HelpRequest &each : m_requests) {
        const OfferedExpert *expert = findExpert(catalogues.of(each.place), each.expert);
        const QString name = expert ? expertName(expert->expert) : each.expert;
        rows.push_back({{each.subject}, {each.companyName}, {name}, {day(each.askedAt)}, {helpStateText(each.state), helpStateTone(each.state)}});
    }
    m_questions.model->setTable({{tr("Subject")}, {tr("Company")}, {tr("Expert")}, {tr("Asked on")}, {tr("State")}}, std::move(rows));
    m_questions.card->setTitle(tr("Questions to experts"));
    if (m_requests.empty())
        return;
    const HelpRequest *chosen = request();
    const size_t row = chosen ? size_t(chosen - m_requests.data()) : 0;
    turnTo(m_requests[row].id);
    m_questions.view->selectRow(int(row));
}

void LearningDeskPage::fillEnrolments()
{
    std::vector<std::vector<PlainCell>> rows;
    Catalogues catalogues(m_desk);
    for (const Enrolment &each : m_enrolments) {
        const OfferedCourse *course = findCourse(catalogues.of(each.place), each.course);
        const QString name = course ? courseName(course->course) : each.course;
        rows.push_back({{name}, {each.companyName}, {each.personName}, {day(each.enrolledAt)},
            {enrolmentStateText(each.state), enrolmentStateTone(each.state)}});
    }
    m_courses.model->setTable({{tr("Course")}, {tr("Company")}, {tr("Person")}, {tr("Enrolled on")}, {tr("State")}}, std::move(rows));
    m_courses.card->setTitle(tr("Enrolments"));
    m_complete->hide();
    if (m_enrolments.empty())
        return;
    const Enrolment *chosen = enrolment();
    const size_t row = chosen ? size_t(chosen - m_enrolments.data()) : 0;
    m_enrolment = m_enrolments[row].id;
    m_courses.view->selectRow(int(row));
    m_complete->setVisible(mayAct() && m_enrolments[row].state == EnrolmentState::Enrolled);
}

/// What was written was meant for the one before: it stands there again when that one is looked at.
void LearningDeskPage::turnTo(HelpRequestId id)
{
    if (m_request == id)
        return;
    if (m_request)
        m_begun[*m_request] = m_answer->toPlainText();
    m_request = id;
    m_answer->setPlainText(m_begun[id]);
    m_answerField->setError({});
}

void LearningDeskPage::showRequest()
{
    const HelpRequest *shown = request();
    m_question->setVisible(shown);
    if (!shown)
        return;
    m_question->setTitle(shown->subject);
    QList<KeyValue> facts {{tr("Asked by"), tr("%1, %2").arg(shown->personName, shown->companyName)}, {tr("Question"), shown->text}};
    if (shown->state == HelpState::Answered)
        facts.append({tr("Answer"), shown->answer});
    m_asked->setPairs(facts);
    const bool open = mayAct() && shown->state == HelpState::Open;
    m_answerField->setVisible(open);
    m_send->setVisible(open);
}

const HelpRequest *LearningDeskPage::request() const
{
    const auto found = std::ranges::find_if(m_requests, [this](const HelpRequest &each) { return each.id == m_request; });
    return found == m_requests.end() ? nullptr : &*found;
}

const Enrolment *LearningDeskPage::enrolment() const
{
    const auto found = std::ranges::find_if(m_enrolments, [this](const Enrolment &each) { return each.id == m_enrolment; });
    return found == m_enrolments.end() ? nullptr : &*found;
}

void LearningDeskPage::answer()
{
    const HelpRequest *answered = request();
    const QString text = m_answer->toPlainText().trimmed();
    const bool tooLong = text.size() > LongestHelpText;
    m_answerField->setError(text.isEmpty() ? tr("Write the answer first.")
            : tooLong                      ? tr("At most %1 characters, please.").arg(LongestHelpText)
                                           : QString());
    if (answered && !text.isEmpty() && !tooLong)
        perform(AnswerRequest {answered->id, text}, answered->place, answered->version, [this, id = answered->id] {
            m_begun.erase(id);
            if (m_request == id)
                m_answer->clear();
        });
}

void LearningDeskPage::complete()
{
    if (const Enrolment *completed = enrolment())
        perform(EndEnrolment {completed->id, true, {}}, completed->place, completed->version);
}

void LearningDeskPage::perform(const Payload &payload, const PlaceCode &place, qint32 version, std::function<void()> done)
{
    whenDone(this, m_useCases.commands.perform(payload, place, version), [this, done = std::move(done)](const Result<Performed> &performed) {
        if (!performed) {
            const ErrorWords words = errorWords(performed.error());
            return m_notice->showError(words.title, words.advice);
        }
        if (done)
            done();
        Q_EMIT toastRequested(tr("Recorded. The company sees it as soon as it is delivered."));
        refresh();
    });
}

} // namespace cpv
