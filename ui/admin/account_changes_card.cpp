#include "ui/admin/account_changes_card.h"

#include "ui/admin/account_words.h"
#include "ui/common/section_row.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

AccountChangesCard::AccountChangesCard(UseCases &useCases, QWidget *parent)
    : Card({}, parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"accountChangesNotice"_s))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"accountChanges"_s);
    setGap(*m_rows, 12);
    body()->addWidget(m_notice);
    body()->addLayout(m_rows);
    connect(&m_deciding, &QFutureWatcherBase::finished, this, [this] { onDecided(m_deciding.result()); });
    hide();
}

void AccountChangesCard::setChanges(std::vector<AccountChange> changes, std::vector<PlaceCode> places)
{
    m_changes = std::move(changes);
    m_places = std::move(places);
    whenLetGo(*this, [this] { showChanges(); });
}

void AccountChangesCard::showChanges()
{
    setTitle(tr("Waiting for a second administrator"));
    setHint(tr("Nothing has changed yet"));
    emptyLayout(*m_rows);
    for (const AccountChange &change : m_changes)
        m_rows->addWidget(rowOf(change));
    setVisible(!m_changes.empty());
}

QWidget *AccountChangesCard::rowOf(const AccountChange &change)
{
    SectionRow row {.name = u"%1  (%2)"_s.arg(change.personName, change.login),
        .facts = differenceText(change.before, change.after) + u'\n'
            + tr("Proposed by %1, %2; expires %3").arg(change.proposedBy, seenText(change.proposedAt), seenText(change.validUntil))};
    if (change.reopens)
        row.facts.prepend(tr("The closed account opens again") + u'\n');
    const auto &session = m_useCases.session.current();
    const auto is = [&session](Role role) { return session && hasRole(session->account, role); };
    if (change.aboutMe) {
        row.pill = tr("About you: others decide");
        row.tone = Tone::Info;
    } else if (change.mine) {
        row.pill = tr("Another administrator must confirm");
        row.tone = Tone::Warn;
    } else if (placeBeyond(m_places, change.before.scope) || placeBeyond(m_places, change.after.scope)) {
        row.pill = tr("An administrator of all its places confirms");
        row.tone = Tone::Info;
    } else if (is(Role::SecurityAdministrator)) {
        row.actions.push_back(action(change, true));
    } else {
        row.pill = tr("A security administrator confirms");
        row.tone = Tone::Info;
    }
    if (!change.aboutMe && (is(Role::SystemAdministrator) || is(Role::SecurityAdministrator)))
        row.actions.push_back(action(change, false));
    return makeSectionRow(row);
}

QWidget *AccountChangesCard::action(const AccountChange &change, bool confirms)
{
    auto *button = confirms
        ? named(new Button(ButtonKind::Primary, tr("Confirm")), u"changeConfirm_"_s + change.login, tr("Confirm the change of %1").arg(change.personName))
        : named(new Button(ButtonKind::Ghost, tr("Drop it")), u"changeDrop_"_s + change.login, tr("Drop the change of %1").arg(change.personName));
    connect(button, &QPushButton::clicked, this, [this, confirms, account = change.account] {
        if (m_deciding.isRunning())
            return;
        m_words = confirms ? tr("Confirmed. It counts from now on; the person signs in again.") : tr("Dropped. Nothing has changed.");
        m_deciding.setFuture(confirms ? m_useCases.officials.confirm(account) : m_useCases.officials.drop(account));
    });
    return button;
}

void AccountChangesCard::onDecided(const Result<void> &done)
{
    if (done) {
        m_notice->hide();
        return Q_EMIT decided(m_words);
    }
    const ErrorWords words = accountErrorWords(done.error());
    m_notice->showError(words.title, words.advice);
}

void AccountChangesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showChanges();
}

} // namespace cpv
