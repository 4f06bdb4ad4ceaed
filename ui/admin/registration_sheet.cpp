#include "ui/admin/registration_sheet.h"

#include "core/base/money_text.h"
#include "ui/admin/registration_words.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int ReasonUnits = 84;

QString orDash(const QString &text) { return text.isEmpty() ? u"–"_s : text; }

}

RegistrationSheet::RegistrationSheet(QWidget *parent)
    : QWidget(parent)
    , m_notice(named(new Notice, u"registrationNotice"_s))
    , m_others(named(new Notice, u"registrationOthers"_s))
    , m_facts(named(new Card, u"registrationFacts"_s))
    , m_state(named(new Pill, u"registrationState"_s))
    , m_grid(new KeyValueGrid(2))
    , m_licence(new Card)
    , m_licenceWords(new Text(TextRole::Body))
    , m_open(named(new Button(ButtonKind::Secondary), u"registrationLicence"_s))
    , m_decision(named(new Card, u"registrationDecision"_s))
    , m_decisionWords(new Text(TextRole::Body))
    , m_reason(named(new QPlainTextEdit, u"registrationReason"_s))
    , m_approve(named(new Button(ButtonKind::Primary), u"registrationApprove"_s))
    , m_refuse(named(new Button(ButtonKind::Secondary), u"registrationRefuse"_s))
    , m_cancel(named(new Button(ButtonKind::Ghost), u"registrationKeep"_s))
{
    build();
    connect(m_open, &QPushButton::clicked, this, &RegistrationSheet::licenceRequested);
    connect(m_approve, &QPushButton::clicked, this, &RegistrationSheet::approved);
    connect(m_refuse, &QPushButton::clicked, this, [this] { m_refusing ? refuse() : askRefusal(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_refusing = false;
        showDecision();
    });
    retranslate();
}

void RegistrationSheet::build()
{
    for (Text *words : {m_licenceWords, m_decisionWords})
        words->setWordWrap(true);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(currentTokens().px(ReasonUnits));
    m_reasonField = new FormField({}, m_reason);
    m_facts->addHeaderWidget(m_state);
    m_facts->body()->addWidget(m_grid);
    auto *licence = new QHBoxLayout;
    licence->addWidget(m_licenceWords, 1);
    licence->addWidget(m_open);
    m_licence->body()->addLayout(licence);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_approve);
    buttons->addWidget(m_refuse);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    m_decision->body()->addWidget(m_decisionWords);
    m_decision->body()->addWidget(m_reasonField);
    m_decision->body()->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 14);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_others), static_cast<QWidget *>(m_decision),
             static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_licence)}) // The decision stands first: always in view.
        layout->addWidget(part);
    layout->addStretch(1);
}

void RegistrationSheet::setRow(const RegistrationRow &row)
{
    if (row.registration.id != m_row.registration.id) {
        m_refusing = false;
        m_reason->clear();
        m_notice->hide();
    }
    m_row = row;
    showRow();
}

void RegistrationSheet::setDecides(bool decides)
{
    m_decides = decides;
    showDecision();
}

void RegistrationSheet::showError(const Error &error)
{
    if (error.code == Errc::AlreadyExists)
        return m_notice->showError(tr("This company takes part already."), tr("Refuse this registration, and say that a colleague there can send an invitation."));
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, words.advice);
}

void RegistrationSheet::askRefusal()
{
    m_refusing = true;
    showDecision();
    m_reason->setFocus();
}

void RegistrationSheet::refuse()
{
    const QString reason = m_reason->toPlainText().trimmed();
    m_reasonField->setError(reason.isEmpty() ? tr("Say why, and what to do about it: the company reads these words.") : QString());
    if (reason.isEmpty())
        return m_reason->setFocus();
    Q_EMIT refused(reason);
}

QString RegistrationSheet::othersWords() const
{
    return tr("%n more sign-ups carry this code. A company takes part once: others are invited by its owner.", nullptr, m_row.others);
}

void RegistrationSheet::showRow()
{
    const Registration &r = m_row.registration;
    m_facts->setTitle(r.name);
    m_state->setState(m_row.pending ? tr("To be delivered") : registrationStateText(r.state),
        m_row.pending ? Tone::Warn : registrationTone(r.state));
    m_grid->setPairs({{tr("Unified social credit code"), r.uscc}, {tr("Kind of applicant"), applicantTypeText(r.type)},
        {tr("Registered in"), payerText(r.district.isEmpty() ? r.city.code : r.district)},
        {tr("Founded"), r.founded.isValid() ? r.founded.toString(Qt::ISODate) : u"–"_s}, {tr("Industry code"), orDash(r.industry)},
        {tr("Size"), sizeClassText(r.size)}, {tr("Employees"), r.employees > 0 ? QString::number(r.employees) : u"–"_s},
        {tr("Revenue (CNY)"), r.revenue > Money() ? yuanText(r.revenue) : u"–"_s}, {tr("Authorised person"), r.person},
        {tr("Telephone or e-mail"), r.contact}, {tr("Login"), r.login}, {tr("Sent"), timeText(r.submittedAt)}});
    m_licenceWords->setText(u"%1  (%2)"_s.arg(r.licence.name, QLocale().formattedDataSize(r.licence.size)));
    m_others->setVisible(m_row.others > 0);
    if (m_row.others > 0)
        m_others->showNotice(Tone::Warn, tr("Signed up more than once"), othersWords());
    showDecision();
}

void RegistrationSheet::showDecision()
{
    const Registration &r = m_row.registration;
    const bool waits = r.state == RegistrationState::Waiting;
    const bool deciding = waits && m_decides;
    m_approve->setVisible(deciding && !m_refusing);
    m_refuse->setVisible(deciding);
    m_cancel->setVisible(deciding && m_refusing);
    m_reasonField->setVisible(deciding && m_refusing);
    m_refuse->setText(m_refusing ? tr("Refuse with this reason") : tr("Refuse …"));
    if (deciding)
        m_decisionWords->setText(tr("Compare name, code and person with the licence. With the approval %1 can sign in and invite colleagues.").arg(r.person));
    else if (waits)
        m_decisionWords->setText(tr("It waits for a clerk of this place."));
    else
        m_decisionWords->setText(tr("%1 by %2, %3").arg(registrationStateText(r.state), r.decidedBy, timeText(r.decidedAt.value_or(Instant())))
            + (r.reason.isEmpty() ? QString() : u"\n"_s + r.reason));
}

void RegistrationSheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        m_reason->setFixedHeight(currentTokens().px(ReasonUnits));
}

void RegistrationSheet::retranslate()
{
    m_licence->setTitle(tr("Business licence"));
    m_open->setText(tr("View the licence"));
    m_decision->setTitle(tr("Decision"));
    m_reasonField->setLabel(tr("Reason, as the company reads it"));
    m_approve->setText(tr("Approve"));
    m_cancel->setText(tr("Back"));
    showRow();
}

} // namespace cpv
