// What the registry refused of a redemption, and the redemption that never came to be.
#include "core/usecases/futures.h"
#include "ui/common/redemption_sheet.h"
#include "ui/models/command_text.h"
#include "ui/models/error_text.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

/// There is nothing here any more.
void RedemptionSheet::leave()
{
    emptyLayout(*m_refusals);
    Q_EMIT pageRequested(m_list.isEmpty() ? u"vouchers"_s : m_list);
}

/// What the registry refused is undone on this device: there is nothing to show but why.
void RedemptionSheet::tellWhyNoneIsThere(const Error &error)
{
    whenDone(this, m_useCases.redemptions.refusals(m_id), [this, error, id = m_id](const Result<std::vector<Refusal>> &refusals) {
        if (id != m_id)
            return;
        if (error.code != Errc::NotFound || !refusals || refusals->empty())
            return showError(error);
        m_detail.reset();
        m_notice->hide();
        m_body->hide();
        showRefusals(*refusals);
        Q_EMIT headerChanged();
    });
}

void RedemptionSheet::showRefusals(const std::vector<Refusal> &refusals)
{
    emptyLayout(*m_refusals);
    for (const Refusal &refusal : refusals) {
        const ErrorWords words = errorWords(refusal.error);
        auto *notice = named(new Notice, u"redemptionRefusal"_s);
        notice->showError(tr("Refused: %1. %2").arg(stepText(refusal.payload), words.title), words.advice, tr("Understood"));
        connect(notice, &Notice::buttonClicked, this, [this, command = refusal.command] {
            whenDone(this, m_useCases.commands.dismissRefusal(command), [this](const Result<void> &) { m_detail ? refresh() : leave(); });
        });
        m_refusals->addWidget(notice);
    }
}

} // namespace cpv
