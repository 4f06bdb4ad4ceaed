#include "ui/admin/fact_proposals_card.h"

#include "core/domain/company_facts.h"
#include "ui/common/fact_change_list.h"
#include "ui/common/section_row.h"
#include "ui/models/error_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

FactProposalsCard::FactProposalsCard(UseCases &useCases, QWidget *parent)
    : Card({}, parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"factProposalsNotice"_s))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"factProposals"_s);
    setGap(*m_rows, 12);
    body()->addWidget(m_notice);
    body()->addLayout(m_rows);
    hide();
    connect(&m_loading, &QFutureWatcherBase::finished, this, &FactProposalsCard::onLoaded);
    connect(&m_deciding, &QFutureWatcherBase::finished, this, &FactProposalsCard::onDecided);
}

void FactProposalsCard::refresh() { m_loading.setFuture(m_useCases.registrations.proposals()); }

void FactProposalsCard::onLoaded()
{
    const auto companies = m_loading.result();
    const auto &session = m_useCases.session.current();
    if (!companies) {
        const ErrorWords words = errorWords(companies.error());
        show();
        return m_notice->showError(words.title, words.advice);
    }
    m_companies = *companies;
    std::erase_if(m_companies, [&](const Company &company) {
        return !session || !inScope(session->account, company.registeredIn)
            || (!hasRole(session->account, Role::Clerk) && !hasRole(session->account, Role::SystemAdministrator));
    });
    Q_EMIT counted();
    whenLetGo(*this, [this] { showProposals(); });
}

void FactProposalsCard::showProposals()
{
    setTitle(tr("Changes to company facts"));
    setHint(tr("%n waiting", nullptr, int(m_companies.size())));
    emptyLayout(*m_rows);
    setVisible(!m_companies.empty());
    for (const Company &company : m_companies)
        addProposal(company);
}

void FactProposalsCard::addProposal(const Company &company)
{
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins({});
    setGap(*column, 8);
    column->addWidget(makeSectionRow({.name = company.name,
        .facts = tr("Asked by %1 on %2. Applications already submitted keep the earlier facts.").arg(company.proposal->by, seenText(company.proposal->at))}));
    auto *changes = new FactChangeList;
    CompanyFacts asked = company.proposal->facts;
    asked.contact = company.contact;
    changes->setChanges(changesBetween(factsOf(company), asked));
    column->addWidget(changes);
    m_refusing == company.id ? addRefusal(company, *column) : addDecision(company, *column);
    m_rows->addWidget(block);
}

void FactProposalsCard::addDecision(const Company &company, QVBoxLayout &column)
{
    auto *approve = named(new Button(ButtonKind::Primary, tr("Approve")), u"factsApprove"_s, tr("Approve the changed facts of %1").arg(company.name));
    auto *refuse = named(new Button(ButtonKind::Secondary, tr("Refuse …")), u"factsRefuse"_s, tr("Refuse the changed facts of %1").arg(company.name));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(approve);
    buttons->addWidget(refuse);
    buttons->addStretch(1);
    column.addLayout(buttons);
    connect(approve, &QPushButton::clicked, this, [this, company] { decide(company, ApproveFacts {company.id}); });
    connect(refuse, &QPushButton::clicked, this, [this, company] {
        m_refusing = company.id;
        showProposals();
    });
}

void FactProposalsCard::addRefusal(const Company &company, QVBoxLayout &column)
{
    auto *reason = named(new QLineEdit, u"factsReason"_s);
    auto *field = new FormField(tr("Reason, as the company reads it"), reason);
    auto *refuse = named(new Button(ButtonKind::Secondary, tr("Refuse with this reason")), u"factsRefuseSure"_s);
    auto *back = named(new Button(ButtonKind::Ghost, tr("Back")), u"factsBack"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(refuse);
    buttons->addWidget(back);
    buttons->addStretch(1);
    column.addWidget(field);
    column.addLayout(buttons);
    connect(refuse, &QPushButton::clicked, this, [this, company, field, reason] {
        const QString text = reason->text().trimmed();
        field->setError(text.isEmpty() ? tr("Say why, and what to do about it: the company reads these words.") : QString());
        if (text.isEmpty())
            return reason->setFocus();
        decide(company, RefuseFacts {company.id, text});
    });
    connect(back, &QPushButton::clicked, this, [this] {
        m_refusing = {};
        showProposals();
    });
    reason->setFocus();
}

void FactProposalsCard::decide(const Company &company, const Payload &payload)
{
    m_notice->hide();
    if (!m_deciding.isRunning())
        m_deciding.setFuture(m_useCases.commands.perform(payload, company.place, company.version));
}

void FactProposalsCard::onDecided()
{
    const Result<Performed> performed = m_deciding.result();
    if (!performed) {
        const ErrorWords words = errorWords(performed.error());
        m_notice->showError(words.title, words.advice);
    } else {
        m_refusing = {};
        Q_EMIT decided();
    }
    refresh();
}

void FactProposalsCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showProposals();
}

} // namespace cpv
