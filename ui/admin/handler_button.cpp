#include "ui/admin/handler_button.h"

#include "core/usecases/futures.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QMenu>

namespace cpv {

using namespace Qt::StringLiterals;

HandlerButton::HandlerButton(UseCases &useCases, QWidget *parent)
    : Button(ButtonKind::Choice, {}, parent)
    , m_useCases(useCases)
    , m_menu(named(new QMenu(this), u"handlerMenu"_s))
{
    setObjectName(u"handlerButton"_s);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &HandlerButton::askOfficials);
    connect(&m_asking, &QFutureWatcherBase::finished, this, [this] {
        if (const Result<std::vector<Account>> officials = m_asking.result())
            fillMenu(*officials);
    });
    describe();
}

void HandlerButton::setDetail(const ApplicationDetail &detail)
{
    const auto account = [this] { return m_handler ? m_handler->account : std::nullopt; };
    const ApplicationId before = m_id;
    const std::optional<AccountId> handlerBefore = account();
    m_id = detail.application.id;
    m_place = detail.application.place;
    m_handler = detail.handler && detail.handler->account ? detail.handler : std::nullopt;
    const auto &session = m_useCases.session.current();
    setVisible(session && canHandleCases(session->account));
    describe();
    if (m_id == before && account() == handlerBefore)
        return; // A menu that is open keeps its lines under the pointer, whatever else a sync brings.
    m_menu->hide();
    fillMenu({});
}

void HandlerButton::describe()
{
    setText(m_handler ? tr("Handled by %1").arg(m_handler->name) : tr("Nobody's work yet"));
    setAccessibleName(text());
    setToolTip(m_handler ? tr("Given by %1, %2").arg(m_handler->givenByName, localDateTime(m_handler->at).toString(u"yyyy-MM-dd HH:mm"_s))
                         : tr("Take a case before you work on it, so that two don't do it twice"));
}

void HandlerButton::askOfficials()
{
    m_asking.setFuture(m_useCases.applications.handlers(m_place));
}

/// What this person may do at once; the others' names come from the store.
void HandlerButton::fillMenu(const std::vector<Account> &officials)
{
    const auto &session = m_useCases.session.current();
    if (!session)
        return;
    const AccountId me = session->account.id;
    m_menu->clear();
    if (!m_handler || m_handler->account != me) {
        addStep(u"handlerTake"_s, m_handler ? tr("Take it over") : tr("Take it"), session->account);
    }
    if (m_handler)
        addStep(u"handlerLayBack"_s, tr("Lay it back"), std::nullopt);
    m_menu->addSeparator();
    for (const Account &official : officials) {
        if (official.id == me || (m_handler && official.id == m_handler->account))
            continue;
        addStep(u"handlerGive_"_s + official.login, tr("Hand over to %1").arg(official.personName), official);
    }
}

void HandlerButton::addStep(const QString &objectName, const QString &text, const std::optional<Account> &to)
{
    QAction *step = m_menu->addAction(QString(text).replace(u'&', u"&&"_s));
    step->setObjectName(objectName);
    connect(step, &QAction::triggered, this, [this, to] { hand(to); });
}

void HandlerButton::changeEvent(QEvent *event)
{
    Button::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        fillMenu({});
    }
}

void HandlerButton::hand(const std::optional<Account> &to)
{
    const HandCase step {.application = m_id,
        .to = to ? std::optional(to->id) : std::nullopt,
        .from = m_handler ? m_handler->account : std::nullopt};
    const QString words = to ? tr("The case is now %1's work.").arg(to->personName) : tr("The case is nobody's work again.");
    whenDone(this, m_useCases.commands.perform(step, m_place), [this, words](const Result<Performed> &done) {
        if (done)
            Q_EMIT handed(words);
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace cpv
