#include "ui/admin/catalogue_page.h"

#include "core/usecases/futures.h"
#include "ui/admin/expert_form.h"
#include "ui/admin/office_places.h"
#include "ui/common/form_keeper.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/learning_text.h"
#include "ui/models/placement_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 20; // The page scrolls, not the tables in it.

QString count(qint64 number) { return number ? QString::number(number) : u"–"_s; }

}

CataloguePage::CataloguePage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"catalogueNotice"_s))
    , m_skeleton(new Skeleton(10))
    , m_places(named(new DropDown, u"cataloguePlace"_s))
    , m_courseForm(new CourseForm)
    , m_courseKeeper(new FormKeeper(useCases, u"course"_s, *m_courseForm))
    , m_courses(makeList(u"catalogueCourse"_s))
    , m_expertForm(new ExpertForm)
    , m_expertKeeper(new FormKeeper(useCases, u"adviser"_s, *m_expertForm))
    , m_addExpert(named(new Button(ButtonKind::Secondary), u"catalogueAdviserAdd"_s)) // That of courses is the page's own action.
    , m_experts(makeList(u"catalogueAdviser"_s, m_addExpert))
{
    build();
    setTexts([this] { retranslate(); });
    connect(m_notice, &Notice::buttonClicked, this, &CataloguePage::refresh);
    connect(m_places, &DropDown::currentIndexChanged, this, [this] {
        for (const auto &[form, keeper] : {std::pair<QWidget *, FormKeeper *>(m_courseForm, m_courseKeeper), {m_expertForm, m_expertKeeper}}) {
            keeper->end(); // It was about another place.
            form->hide();
        }
        fill();
        Q_EMIT headerChanged(); // It counts the place's courses.
    });
    connectList(m_courses, [this](int row) {
        const OfferedCourse &entry = m_catalogue.courses.at(size_t(row));
        return std::pair(entry.course.id, entry.withdrawn);
    });
    connectList(m_experts, [this](int row) {
        const OfferedExpert &entry = m_catalogue.experts.at(size_t(row));
        return std::pair(entry.expert.id, entry.withdrawn);
    });
    connect(m_courses.change, &Button::clicked, this, [this] { openCourse(false); });
    connect(m_courses.withdraw, &Button::clicked, this, &CataloguePage::turnCourse);
    connect(m_addExpert, &Button::clicked, this, [this] { openExpert(true); });
    connect(m_experts.change, &Button::clicked, this, [this] { openExpert(false); });
    connect(m_experts.withdraw, &Button::clicked, this, &CataloguePage::turnExpert);
    connect(m_courseForm, &EntryForm::submitted, this, &CataloguePage::publishCourse);
    connect(m_expertForm, &EntryForm::submitted, this, &CataloguePage::publishExpert);
    connectForm(*m_courseForm, *m_courseKeeper);
    connectForm(*m_expertForm, *m_expertKeeper);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        const QSet<RecordKind> shown {RecordKind::PlaceCourse, RecordKind::PlaceExpert, RecordKind::Enrolment, RecordKind::HelpRequest};
        if (isVisible() && kinds.intersects(shown))
            refresh();
    });
}

CataloguePage::List CataloguePage::makeList(const QString &name, Button *add)
{
    List list {named(new Card, name + u"s"_s), named(new TableView, name + u"sTable"_s), new PlainTableModel(this),
        named(new Button(ButtonKind::Secondary), name + u"Change"_s),
        named(new Button(ButtonKind::Secondary), name + u"Withdraw"_s)};
    list.view->setModel(list.model);
    list.view->fitRows(MostRows);
    list.change->setIconName(u"edit"_s);
    for (Button *button : {list.withdraw, list.change})
        list.card->addHeaderWidget(button);
    if (add)
        list.card->addHeaderWidget(add);
    list.card->setFlush(true);
    list.card->body()->addWidget(list.view);
    new TableExport(*list.card, *list.view, m_useCases);
    return list;
}

void CataloguePage::build()
{
    m_courses.view->setColumns({{190, 3}, {120}, {80, 0, 2}, {80, 0, 2}, {190, 2, 1}, {110}});
    m_experts.view->setColumns({{130, 1}, {190, 2, 1}, {120}, {80, 0, 2}, {80, 0, 2}, {110}});
    for (const auto &[list, pills, amounts] : {std::tuple(&m_courses, std::pair(1, 5), std::pair(2, 3)), std::tuple(&m_experts, std::pair(2, 5), std::pair(3, 4))}) {
        for (const int column : {pills.first, pills.second})
            list->view->setItemDelegateForColumn(column, new PillDelegate(list->view));
        for (const int column : {amounts.first, amounts.second})
            list->view->setItemDelegateForColumn(column, new AmountDelegate(list->view));
    }
    m_addExpert->setIconName(u"plus"_s);
    m_places->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_places, 0, Qt::AlignLeft);
    const std::vector<QWidget *> parts {m_courseForm, m_courses.card, m_expertForm, m_experts.card};
    for (QWidget *part : parts) {
        layout->addWidget(part);
        part->hide();
    }
    layout->addStretch(1);
}

void CataloguePage::connectList(List &list, const std::function<std::pair<QString, bool>(int)> &entryAt)
{
    connect(list.view, &TableView::rowSelected, this, [this, &list, entryAt](int row) {
        if (m_filling || row < 0 || row >= list.model->rowCount())
            return;
        const auto [id, withdrawn] = entryAt(row);
        list.chosen = id;
        showButtons(list, withdrawn);
    });
}

void CataloguePage::connectForm(EntryForm &form, FormKeeper &keeper)
{
    connect(&form, &EntryForm::cancelled, this, [&form, &keeper] {
        keeper.forget();
        form.hide();
    });
}

QString CataloguePage::title() const { return tr("Course catalogue"); }

QString CataloguePage::subtitle() const
{
    const auto offered = std::ranges::count(m_catalogue.courses, false, &OfferedCourse::withdrawn);
    return m_loaded ? tr("%n courses offered", nullptr, int(offered)) : QString();
}

std::optional<PrimaryAction> CataloguePage::primaryAction() const
{
    if (!mayAct())
        return std::nullopt;
    return PrimaryAction {.text = tr("Add a course"),
        .icon = u"plus"_s,
        .trigger = [this] { const_cast<CataloguePage *>(this)->openCourse(true); },
        .enabled = m_loaded};
}

void CataloguePage::retranslate()
{
    m_places->setAccessibleName(tr("Place"));
    m_courses.view->setAccessibleName(tr("Courses"));
    m_experts.view->setAccessibleName(tr("Advisers"));
    m_addExpert->setText(tr("Add an adviser"));
    m_courses.change->setText(tr("Change"));
    m_courses.change->setAccessibleName(tr("Change the course"));
    m_experts.change->setText(tr("Change"));
    m_experts.change->setAccessibleName(tr("Change the adviser"));
    offerOfficePlaces(*m_places, m_useCases);
    if (m_loaded)
        fill();
}

PlaceCode CataloguePage::place() const { return {m_places->currentData().toString()}; }

bool CataloguePage::mayAct() const
{
    const auto &session = m_useCases.session.current();
    return session && (hasRole(session->account, Role::Clerk) || hasRole(session->account, Role::ProgrammeEditor));
}

void CataloguePage::refresh()
{
    whenDone(this, m_useCases.learning.load(), [this](const Result<LearningDesk> &desk) {
        m_skeleton->hide();
        if (!desk) {
            const ErrorWords words = errorWords(desk.error());
            return m_notice->showRetry(words.title, words.advice);
        }
        m_notice->endRetry();
        m_loaded = true;
        m_desk = *desk;
        fill();
        Q_EMIT headerChanged();
    });
}

void CataloguePage::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    m_catalogue = m_desk.catalogueOf(place());
    m_courses.card->show();
    m_experts.card->show();
    fillCourses();
    fillExperts();
}

void CataloguePage::fillCourses()
{
    std::vector<std::vector<PlainCell>> rows;
    int chosen = 0;
    for (const OfferedCourse &each : m_catalogue.courses) {
        const auto people = [&](EnrolmentState state) {
            return std::ranges::count_if(m_desk.enrolments,
                [&](const Enrolment &one) { return one.place == place() && one.course == each.course.id && one.state == state; });
        };
        if (each.course.id == m_courses.chosen)
            chosen = int(rows.size());
        const QString session = each.session ? sessionText(*each.session, m_desk.seatsTaken(place(), each.course.id, each.session->day)) : u"–"_s;
        rows.push_back({{courseName(each.course)}, {originText(each.origin), originTone(each.origin)}, {count(people(EnrolmentState::Enrolled))},
            {count(people(EnrolmentState::Completed))}, {session}, {offerText(each.withdrawn), offerTone(each.withdrawn)}});
    }
    m_courses.model->setTable({{tr("Course")}, {tr("Origin")}, {tr("Enrolled"), true}, {tr("Completed"), true}, {tr("Next session")}, {tr("State")}},
        std::move(rows));
    m_courses.card->setTitle(tr("Courses"));
    m_courses.card->setHint(tr("as companies of the place see them"));
    m_courses.chosen = m_catalogue.courses.at(size_t(chosen)).course.id; // The program carries some.
    m_courses.view->selectRow(chosen);
    showButtons(m_courses, m_catalogue.courses[size_t(chosen)].withdrawn);
}

void CataloguePage::fillExperts()
{
    std::vector<std::vector<PlainCell>> rows;
    int chosen = 0;
    for (const OfferedExpert &each : m_catalogue.experts) {
        const auto questions = [&](HelpState state) {
            return std::ranges::count_if(m_desk.requests,
                [&](const HelpRequest &one) { return one.place == place() && one.expert == each.expert.id && one.state == state; });
        };
        if (each.expert.id == m_experts.chosen)
            chosen = int(rows.size());
        rows.push_back({{demonstrationMark(expertName(each.expert), each.expert.demonstration)}, {inChinese() ? each.expert.fieldZh : each.expert.fieldEn},
            {originText(each.origin), originTone(each.origin)}, {count(questions(HelpState::Open))}, {count(questions(HelpState::Answered))},
            {offerText(each.withdrawn), offerTone(each.withdrawn)}});
    }
    m_experts.model->setTable({{tr("Adviser")}, {tr("Field")}, {tr("Origin")}, {tr("Waiting"), true}, {tr("Answered"), true}, {tr("State")}}, std::move(rows));
    m_experts.card->setTitle(tr("Advisers"));
    m_experts.card->setHint(tr("whom companies may ask"));
    m_experts.chosen = m_catalogue.experts.at(size_t(chosen)).expert.id;
    m_experts.view->selectRow(chosen);
    showButtons(m_experts, m_catalogue.experts[size_t(chosen)].withdrawn);
}

void CataloguePage::showButtons(List &list, bool withdrawn)
{
    list.withdraw->setText(withdrawn ? tr("Offer again") : tr("Withdraw"));
    if (&list == &m_courses)
        list.withdraw->setAccessibleName(withdrawn ? tr("Offer the course again") : tr("Withdraw the course"));
    else
        list.withdraw->setAccessibleName(withdrawn ? tr("Offer the adviser again") : tr("Withdraw the adviser"));
    for (Button *button : {list.change, list.withdraw})
        button->setVisible(mayAct());
    m_addExpert->setVisible(mayAct());
}

/// As it was written, without the Chinese in place of English.
CourseForm::Entry CataloguePage::courseAsKept(const OfferedCourse &offered) const
{
    const auto kept = std::ranges::find(m_desk.courses, PlaceCourse::idOf(place(), offered.course.id), &PlaceCourse::id);
    const bool isSaid = kept != m_desk.courses.end() && !kept->course.titleZh.isEmpty();
    return {isSaid ? kept->course : offered.course, offered.session};
}

Expert CataloguePage::expertAsKept(const OfferedExpert &offered) const
{
    const auto kept = std::ranges::find(m_desk.experts, PlaceExpert::idOf(place(), offered.expert.id), &PlaceExpert::id);
    const bool isSaid = kept != m_desk.experts.end() && !kept->expert.nameZh.isEmpty();
    return isSaid ? kept->expert : offered.expert;
}

void CataloguePage::openCourse(bool isNew)
{
    const OfferedCourse *chosen = isNew ? nullptr : findCourse(m_catalogue, m_courses.chosen);
    m_courseEdited = chosen ? Opened {chosen->course.id, chosen->version} : Opened();
    m_courseForm->show();
    m_courseForm->showCourse(chosen ? courseAsKept(*chosen) : CourseForm::Entry(), m_desk.carried.areas, m_useCases.today());
    m_courseKeeper->begin(place().code + u'/' + m_courseEdited.id);
}

void CataloguePage::openExpert(bool isNew)
{
    const OfferedExpert *chosen = isNew ? nullptr : findExpert(m_catalogue, m_experts.chosen);
    m_expertEdited = chosen ? Opened {chosen->expert.id, chosen->version} : Opened();
    m_expertForm->show();
    m_expertForm->showExpert(chosen ? expertAsKept(*chosen) : Expert());
    m_expertKeeper->begin(place().code + u'/' + m_expertEdited.id);
}

void CataloguePage::publishCourse()
{
    const CourseForm::Entry entry = m_courseForm->entered();
    if (m_courseEdited.id.isEmpty() && findCourse(m_catalogue, entry.course.id)) // It would be said anew without having been seen.
        return m_courseForm->showError({Errc::AlreadyExists, {u"id"_s}, {}});
    if (!m_courseForm->checkDay())
        return;
    m_courses.chosen = entry.course.id;
    perform(PublishCourse {entry.course, entry.session}, m_courseEdited.version, m_courseForm);
}

void CataloguePage::publishExpert()
{
    const Expert expert = m_expertForm->entered();
    if (m_expertEdited.id.isEmpty() && findExpert(m_catalogue, expert.id))
        return m_expertForm->showError({Errc::AlreadyExists, {u"id"_s}, {}});
    m_experts.chosen = expert.id;
    perform(PublishExpert {expert}, m_expertEdited.version, m_expertForm);
}

/// Withdrawn, or offered again as it was.
void CataloguePage::turnCourse()
{
    const OfferedCourse *chosen = findCourse(m_catalogue, m_courses.chosen);
    if (!chosen)
        return;
    if (!chosen->withdrawn)
        return perform(WithdrawCourse {chosen->course.id}, chosen->version, nullptr);
    const CourseForm::Entry kept = courseAsKept(*chosen);
    perform(PublishCourse {kept.course, kept.session}, chosen->version, nullptr);
}

void CataloguePage::turnExpert()
{
    const OfferedExpert *chosen = findExpert(m_catalogue, m_experts.chosen);
    if (!chosen)
        return;
    if (!chosen->withdrawn)
        return perform(WithdrawExpert {chosen->expert.id}, chosen->version, nullptr);
    perform(PublishExpert {expertAsKept(*chosen)}, chosen->version, nullptr);
}

void CataloguePage::perform(const Payload &payload, qint32 version, EntryForm *form)
{
    m_notice->hide();
    if (form)
        form->setBusy(true);
    whenDone(this, m_useCases.commands.perform(payload, place(), version ? std::optional(version) : std::nullopt),
        [this, form](const Result<Performed> &performed) {
            if (form)
                form->setBusy(false);
            if (!performed && form)
                return form->showError(performed.error());
            if (!performed) {
                const ErrorWords words = errorWords(performed.error());
                return m_notice->showError(words.title, words.advice);
            }
            if (form) {
                (form == m_courseForm ? m_courseKeeper : m_expertKeeper)->forget();
                form->hide();
            }
            Q_EMIT toastRequested(tr("Recorded. Companies see it as soon as it is delivered."));
            refresh();
        });
}

} // namespace cpv
