#include "ui/sme/experts_section.h"

#include "ui/models/domain_text.h"
#include "ui/models/learning_text.h"
#include "ui/models/placement_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int FormUnits = 380;
constexpr int LeastDirectoryUnits = 480;

Text *wrapped(TextRole role, const QString &text = {})
{
    auto *made = new Text(role, text);
    made->setWordWrap(true);
    return made;
}

}

ExpertsSection::ExpertsSection(QWidget *parent)
    : QWidget(parent)
    , m_directory(new Card)
    , m_experts(new QVBoxLayout)
    , m_form(new Card)
    , m_expert(named(new DropDown, u"askExpert"_s))
    , m_subject(named(new QLineEdit, u"askSubject"_s))
    , m_text(named(new QPlainTextEdit, u"askText"_s))
    , m_expertField(new FormField({}, m_expert))
    , m_subjectField(new FormField({}, m_subject))
    , m_textField(new FormField({}, m_text))
    , m_ask(named(new Button(ButtonKind::Primary), u"askSend"_s))
    , m_asked(named(new Card, u"askedCard"_s))
    , m_requests(new QVBoxLayout)
{
    build();
    connect(m_ask, &Button::clicked, this, &ExpertsSection::ask);
}

void ExpertsSection::build()
{
    setGap(*m_experts, 12);
    setGap(*m_requests, 12);
    m_directory->body()->addLayout(m_experts);
    m_asked->body()->addLayout(m_requests);
    m_expert->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_expert->setMinimumContentsLength(12);
    m_subject->setMaxLength(LongestHelpSubject);
    m_text->setTabChangesFocus(true);
    fixHeight(*m_text, 120);
    for (QWidget *field : {m_expertField, m_subjectField, m_textField})
        m_form->body()->addWidget(field);
    m_form->body()->addWidget(m_ask, 0, Qt::AlignLeft);
    auto *main = new QWidget;
    auto *left = new QVBoxLayout(main);
    left->setContentsMargins({});
    setGap(*left, 14);
    left->addWidget(m_asked);
    left->addWidget(m_directory);
    left->addStretch(1);
    auto *layout = new AsideLayout(FormUnits, LeastDirectoryUnits);
    layout->setContentsMargins({});
    setLayout(layout);
    layout->setMain(main);
    layout->setAside(m_form);
}

void ExpertsSection::showDesk(const LearningDesk &desk)
{
    m_desk = desk;
    fillExperts();
    fillForm();
    fillRequests();
}

void ExpertsSection::clear()
{
    m_subject->clear();
    m_text->clear();
}

void ExpertsSection::fillExperts()
{
    m_directory->setTitle(tr("Experts"));
    const bool areInvented = std::ranges::all_of(m_desk.content.experts, &Expert::demonstration);
    m_directory->setHint(areInvented ? tr("demonstration people") : QString());
    emptyLayout(*m_experts);
    for (const Expert &expert : m_desk.content.experts) {
        auto *line = new QWidget;
        auto *both = new QHBoxLayout(line);
        both->setContentsMargins({});
        auto *said = new QVBoxLayout;
        setGap(*said, 4);
        const QString head = inChinese() ? expert.nameZh + u"，"_s + expert.fieldZh : expert.nameEn + u", "_s + expert.fieldEn;
        said->addWidget(wrapped(TextRole::Strong, areInvented ? head : demonstrationMark(head, expert.demonstration)));
        said->addWidget(wrapped(TextRole::Body, inChinese() ? expert.canHelpZh : expert.canHelpEn));
        said->addWidget(wrapped(TextRole::Muted, tr("answers within %n working days", nullptr, expert.answerDays)));
        both->addLayout(said, 1);
        auto *choose = named(new Button(ButtonKind::Secondary, tr("Ask")), u"ask_"_s + expert.id,
            tr("Ask %1").arg(inChinese() ? expert.nameZh : expert.nameEn));
        connect(choose, &Button::clicked, this, [this, id = expert.id] {
            m_expert->setCurrentIndex(m_expert->findData(id));
            m_subject->setFocus();
        });
        both->addWidget(choose, 0, Qt::AlignTop);
        m_experts->addWidget(line);
    }
}

void ExpertsSection::fillForm()
{
    m_form->setTitle(tr("Ask a question"));
    m_expertField->setLabel(tr("Expert"));
    m_subjectField->setLabel(tr("Subject"));
    m_textField->setLabel(tr("Question"));
    m_textField->setHelp(tr("No personal data and no secrets of the business, please: the office reads it too."));
    m_ask->setText(tr("Send question"));
    m_ask->setEnabled(m_desk.company.has_value());
    const QString chosen = m_expert->currentData().toString();
    m_expert->clear();
    for (const Expert &expert : m_desk.content.experts)
        m_expert->addItem(inChinese() ? expert.nameZh : expert.nameEn, expert.id);
    m_expert->setCurrentIndex(std::max(0, m_expert->findData(chosen)));
}

void ExpertsSection::fillRequests()
{
    m_asked->setTitle(tr("Our questions"));
    m_asked->setHint(tr("%n in all", nullptr, int(m_desk.requests.size())));
    m_asked->setVisible(!m_desk.requests.empty());
    emptyLayout(*m_requests);
    for (const HelpRequest &request : m_desk.requests)
        m_requests->addWidget(requestLine(request));
}

QWidget *ExpertsSection::requestLine(const HelpRequest &request)
{
    auto *line = new QWidget;
    auto *said = new QVBoxLayout(line);
    said->setContentsMargins({});
    setGap(*said, 4);
    auto *head = new QHBoxLayout;
    auto *subject = wrapped(TextRole::Strong, request.subject);
    head->addWidget(subject, 1);
    head->addWidget(new Pill(helpStateText(request.state), helpStateTone(request.state)), 0, Qt::AlignTop);
    said->addLayout(head);
    const auto expert = std::ranges::find(m_desk.content.experts, request.expert, &Expert::id);
    const QString name = expert == m_desk.content.experts.end() ? request.expert : inChinese() ? expert->nameZh : expert->nameEn;
    said->addWidget(wrapped(TextRole::Muted, tr("%1 asked %2 on %3").arg(request.personName, name, localDate(request.askedAt).toString(Qt::ISODate))));
    said->addWidget(wrapped(TextRole::Body, request.text));
    if (request.state == HelpState::Answered && request.answeredAt) {
        said->addWidget(wrapped(TextRole::Muted, tr("Answered on %1, sent by %2").arg(localDate(*request.answeredAt).toString(Qt::ISODate), request.answeredBy)));
        said->addWidget(wrapped(TextRole::Body, request.answer));
    }
    if (request.state == HelpState::Open) {
        auto *withdraw = named(new Button(ButtonKind::Ghost, tr("Withdraw")), u"withdraw_"_s + request.id.toText(), tr("Withdraw %1").arg(request.subject));
        connect(withdraw, &Button::clicked, this, [this, request] { Q_EMIT withdrawRequested(request); });
        said->addWidget(withdraw, 0, Qt::AlignLeft);
    }
    return line;
}

void ExpertsSection::ask()
{
    const QString subject = m_subject->text().trimmed();
    const QString text = m_text->toPlainText().trimmed();
    m_subjectField->setError(subject.isEmpty() ? tr("Say in a few words what it is about.") : QString());
    const bool tooLong = text.size() > LongestHelpText;
    m_textField->setError(text.isEmpty() ? tr("Write your question.")
            : tooLong                    ? tr("At most %1 characters, please.").arg(LongestHelpText)
                                         : QString());
    if (!subject.isEmpty() && !text.isEmpty() && !tooLong)
        Q_EMIT askRequested({m_expert->currentData().toString(), subject, text});
}

} // namespace cpv
