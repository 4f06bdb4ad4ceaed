#include "ui/sme/self_check_section.h"

#include "ui/models/domain_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int ResultUnits = 380;
constexpr int LeastQuestionUnits = 480;

Text *wrapped(TextRole role, const QString &text = {})
{
    auto *made = new Text(role, text);
    made->setWordWrap(true);
    return made;
}

Token colourOf(qint32 percent) { return percent >= 67 ? Token::Ok : percent >= 34 ? Token::Warn : Token::Bad; }

}

SelfCheckSection::SelfCheckSection(QWidget *parent)
    : QWidget(parent)
    , m_questions(new Card)
    , m_list(new QVBoxLayout)
    , m_result(named(new Card, u"selfCheckResult"_s))
    , m_areas(new QVBoxLayout)
    , m_again(named(new Button(ButtonKind::Ghost), u"selfCheckAgain"_s))
{
    setGap(*m_list, 12);
    setGap(*m_areas, 10);
    m_questions->body()->addLayout(m_list);
    m_questions->addHeaderWidget(m_again);
    m_result->body()->addLayout(m_areas);
    auto *layout = new AsideLayout(ResultUnits, LeastQuestionUnits);
    layout->setContentsMargins({});
    setLayout(layout);
    layout->setMain(m_questions);
    layout->setAside(m_result);
    connect(m_again, &Button::clicked, this, &SelfCheckSection::startOver);
}

void SelfCheckSection::showContent(const LearningContent &content)
{
    m_content = content;
    if (m_asked.empty()) {
        for (const CheckQuestion &question : m_content.questions) {
            auto *box = named(new DropDown, u"question_"_s + question.id);
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(16);
            m_asked.push_back({question.id, box, new FormField({}, box)});
            m_list->addWidget(m_asked.back().field);
            connect(box, &QComboBox::currentIndexChanged, this, [this, id = question.id](int index) {
                if (index > 0)
                    m_answers[id] = index - 1;
                else
                    m_answers.erase(id);
                fillResult();
                Q_EMIT answered(m_answers);
            });
        }
    }
    fillQuestions();
    fillResult();
}

void SelfCheckSection::fillQuestions()
{
    m_questions->setTitle(tr("How ready are we?"));
    m_questions->setHint(tr("twelve questions, about five minutes"));
    m_again->setText(tr("Start over"));
    for (size_t i = 0; i < m_asked.size(); ++i) {
        const CheckQuestion &question = m_content.questions[i];
        const auto [id, box, field] = m_asked[i];
        field->setLabel(tr("%1. %2", "number, question").arg(i + 1).arg(inChinese() ? question.textZh : question.textEn));
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(tr("not answered yet"));
        for (const QString &answer : inChinese() ? question.answersZh : question.answersEn)
            box->addItem(answer);
        const auto given = m_answers.find(id);
        box->setCurrentIndex(given == m_answers.end() || given->second >= box->count() - 1 ? 0 : given->second + 1);
    }
}

void SelfCheckSection::fillResult()
{
    const Readiness found = readinessOf(m_content, m_answers);
    m_again->setVisible(found.answered > 0);
    m_result->setTitle(tr("Result by area"));
    m_result->setHint(tr("%1 of %2 answered").arg(found.answered).arg(found.questions));
    emptyLayout(*m_areas);
    for (const AreaReadiness &area : found.areas) {
        const QString name = inChinese() ? area.area.nameZh : area.area.nameEn;
        const auto percent = area.percent();
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->addWidget(new Text(TextRole::Body, name), 1);
        line->addWidget(named(new Text(TextRole::Strong, percent ? tr("%1 %").arg(*percent) : u"–"_s), u"area_"_s + area.area.id,
            tr("%1: ready to", "area").arg(name)));
        m_areas->addWidget(row);
        auto *bar = new ThinProgress;
        bar->setFraction(double(percent.value_or(0)) / 100, colourOf(percent.value_or(0)));
        m_areas->addWidget(bar);
    }
    if (found.complete())
        addFirstSteps(found);
    else
        m_areas->addWidget(wrapped(TextRole::Muted, tr("Answer all questions, and here stands what to do first.")));
}

void SelfCheckSection::addFirstSteps(const Readiness &found)
{
    m_areas->addWidget(new Line);
    m_areas->addWidget(new Text(TextRole::Strong, tr("What to do first")));
    int number = 0;
    for (const CheckArea &area : found.first)
        m_areas->addWidget(named(wrapped(TextRole::Body, tr("%1. %2", "number, advice").arg(++number).arg(inChinese() ? area.firstZh : area.firstEn)),
            u"first_"_s + area.id));
    m_areas->addWidget(new Text(TextRole::Strong, tr("Courses that help")));
    for (const Course &course : found.courses) {
        auto *open = named(new Button(ButtonKind::Secondary, inChinese() ? course.titleZh : course.titleEn), u"openCourse_"_s + course.id);
        connect(open, &Button::clicked, this, [this, id = course.id] { Q_EMIT courseRequested(id); });
        m_areas->addWidget(open, 0, Qt::AlignLeft);
    }
}

void SelfCheckSection::startOver()
{
    m_answers.clear();
    fillQuestions();
    fillResult();
    Q_EMIT answered(m_answers);
}

} // namespace cpv
