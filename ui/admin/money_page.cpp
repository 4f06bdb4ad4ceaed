#include "ui/admin/money_page.h"

#include "core/usecases/futures.h"
#include "ui/common/taking_back.h"
#include "ui/models/command_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

MoneyPage::MoneyPage(UseCases &useCases, const QString &id, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_content(new QVBoxLayout(this))
    , m_notice(named(new Notice, id + u"Notice"_s))
{
    setGap(*m_content, 14);
    m_content->addWidget(m_notice);
    connect(m_notice, &Notice::buttonClicked, this, &MoneyPage::refresh);
}

bool MoneyPage::isFinance() const
{
    const auto &session = m_useCases.session.current();
    return session && hasRole(session->account, Role::Finance);
}

void MoneyPage::performUndoable(
    const Payload &payload, const PlaceCode &place, std::optional<qint32> baseVersion, std::function<void()> done)
{
    whenDone(this, m_useCases.commands.performUndoable(payload, place, baseVersion),
        [this, step = commandText(payload), done = std::move(done)](const Result<Performed> &performed) {
            if (!performed)
                return showError(performed.error());
            if (done)
                done();
            offerUndo(performed->command, step);
        });
}

void MoneyPage::offerUndo(CommandId command, const QString &done)
{
    m_notice->hide();
    refresh();
    offerToUndo(*this, m_useCases, {command}, done, [this](const Result<void> &back) { back ? refresh() : showError(back.error()); });
}

ErrorWords MoneyPage::wordsOf(const Error &error) const { return errorWords(error); }

void MoneyPage::showError(const Error &error)
{
    const ErrorWords words = wordsOf(error);
    m_notice->showError(words.title, words.advice, tr("Look again"));
}

void MoneyPage::hideNotice() { m_notice->hide(); }

} // namespace cpv
