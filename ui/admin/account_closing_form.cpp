#include "ui/admin/account_closing_form.h"

#include "core/domain/case_handler.h"
#include "ui/admin/account_words.h"
#include "ui/common/section_row.h"
#include "ui/common/step_form.h"
#include "ui/models/domain_text.h"
#include "ui/models/sentences.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// A few are recognised; whoever wants all of them has the queue. One person takes over those that are not shown, too.
constexpr int MostCasesShown = 20;

} // namespace

AccountClosingForm::AccountClosingForm(UseCases &useCases, QWidget *parent)
    : QWidget(parent)
    , m_useCases(useCases)
    , m_words(named(new Text(TextRole::Body), u"accountClosingWords"_s))
    , m_notice(named(new Notice, u"accountClosingNotice"_s))
    , m_rows(new QVBoxLayout)
    , m_successor(named(new DropDown, u"accountSuccessor"_s))
    , m_successorField(new FormField({}, m_successor))
    , m_close(named(new Button(ButtonKind::Danger), u"accountCloseNow"_s))
    , m_cancel(named(new Button(ButtonKind::Ghost), u"accountCloseCancel"_s))
{
    setObjectName(u"accountClosing"_s);
    m_words->setWordWrap(true);
    auto *cases = new QWidget;
    cases->setLayout(m_rows);
    m_rows->setContentsMargins({});
    setGap(*m_rows, 8);
    buildStepForm(*this, {m_words, m_notice, cases, m_successorField}, {m_close, m_cancel});
    connect(m_cancel, &QPushButton::clicked, this, &AccountClosingForm::cancelled);
    connect(m_close, &QPushButton::clicked, this, &AccountClosingForm::closeAccount);
    connect(m_notice, &Notice::buttonClicked, this, [this] {
        m_notice->hide();
        m_asking.setFuture(m_useCases.officials.openWork(m_leaver.account.id));
    });
    connect(m_successor, &DropDown::currentIndexChanged, this, [this] { showCases(); });
    connect(&m_asking, &QFutureWatcherBase::finished, this, [this] { onWork(m_asking.result()); });
    connect(&m_closing, &QFutureWatcherBase::finished, this, [this] { onClosed(m_closing.result()); });
    retranslate();
}

void AccountClosingForm::begin(const OfficialAccount &leaver, const std::vector<OfficialAccount> &officials)
{
    m_leaver = leaver;
    m_officials = officials;
    m_cases.clear();
    m_loaded = false;
    m_notice->hide();
    showCases();
    m_asking.setFuture(m_useCases.officials.openWork(leaver.account.id));
}

void AccountClosingForm::onWork(const Result<std::vector<OpenCase>> &cases)
{
    if (!cases) {
        const ErrorWords words = accountErrorWords(cases.error());
        return m_notice->showRetry(words.title, words.advice);
    }
    m_cases = *cases;
    m_loaded = true;
    fillSuccessors();
    showCases();
}

/// The step is a command of its own, signed by this person, so it needs a role that works on cases, in the places of all of them.
bool AccountClosingForm::mayHandOver() const
{
    const auto &session = m_useCases.session.current();
    return session && !m_cases.empty() && canHandleCases(session->account)
        && std::ranges::all_of(m_cases, [&](const OpenCase &each) { return inScope(session->account, each.place); });
}

void AccountClosingForm::fillSuccessors()
{
    const QSignalBlocker quiet(m_successor);
    m_successor->clear();
    m_successor->addItem(tr("Nobody yet"));
    for (const OfficialAccount &each : m_officials) {
        const Account &account = each.account;
        const bool worksThere = std::ranges::all_of(m_cases, [&](const OpenCase &open) { return inScope(account, open.place); });
        if (account.id != m_leaver.account.id && !account.disabled && canHandleCases(account) && worksThere)
            m_successor->addItem(account.personName, account.id.toText());
    }
    m_successorField->setVisible(mayHandOver());
}

void AccountClosingForm::showCases()
{
    emptyLayout(*m_rows);
    const int count = int(m_cases.size());
    const QString name = m_leaver.account.personName;
    const bool hands = mayHandOver() && m_successor->currentIndex() > 0;
    if (!m_loaded)
        m_words->setText(tr("Looking for cases in %1's hands …").arg(name));
    else if (count == 0)
        m_words->setText(tr("%1 is signed out everywhere at once and can't sign in any more. No case is in their hands.").arg(name));
    else
        m_words->setText(sentences({tr("%1 is signed out everywhere at once and can't sign in any more.").arg(name),
            tr("%n case(s) are in their hands.", nullptr, count),
            mayHandOver() ? tr("Choose who takes them over.")
                          : tr("Clerks find them in \"To do\" under the view \"Of closed accounts\" and take them over.")}));
    const int shown = std::min(count, MostCasesShown);
    for (const OpenCase &each : std::span(m_cases).first(size_t(shown)))
        m_rows->addWidget(makeSectionRow({.name = each.number, .pill = stageText(each.stage), .tone = stageTone(each.stage),
            .facts = each.companyName + u"  |  "_s + each.project}));
    if (count > shown)
        m_rows->addWidget(new Text(TextRole::Muted, tr("%n more case(s), which go the same way", nullptr, count - shown)));
    m_close->setText(hands ? tr("Close and hand over") : tr("Close the account"));
    m_close->setEnabled(m_loaded);
    m_successorField->setVisible(mayHandOver());
}

void AccountClosingForm::closeAccount()
{
    if (!m_loaded || m_closing.isRunning())
        return;
    const auto to = AccountId::fromText(m_successor->currentData().toString());
    m_going = {m_leaver.account, mayHandOver() && to ? m_cases : std::vector<OpenCase>(), to};
    m_closing.setFuture(m_useCases.officials.close(m_leaver.account.id, int(m_cases.size())));
}

void AccountClosingForm::onClosed(const Result<void> &done)
{
    const bool isShown = m_going.leaver.id == m_leaver.account.id;
    if (!done) {
        const ErrorWords words = accountErrorWords(done.error());
        m_notice->showError(isShown ? words.title : tr("%1: %2").arg(m_going.leaver.personName, words.title), words.advice);
        if (isShown && done.error().code == Errc::Conflict) // What was shown is not what there is.
            m_asking.setFuture(m_useCases.officials.openWork(m_leaver.account.id));
        return;
    }
    handOver();
    Q_EMIT closed(m_going.leaver.id, tr("The account of %1 is closed.").arg(m_going.leaver.personName));
}

/// Signed on this computer and delivered by the outbox, so that a cut line loses none. One that can't be recorded stays in the view
/// of closed accounts.
void AccountClosingForm::handOver()
{
    for (const OpenCase &each : m_going.cases)
        (void)m_useCases.commands.perform(HandCase {.application = each.application, .to = *m_going.to, .from = m_going.leaver.id}, each.place);
}

void AccountClosingForm::retranslate()
{
    m_successorField->setLabel(tr("Takes the cases over"));
    m_cancel->setText(tr("Cancel"));
    if (m_successor->count() > 0)
        m_successor->setItemText(0, tr("Nobody yet"));
    showCases();
}

} // namespace cpv
