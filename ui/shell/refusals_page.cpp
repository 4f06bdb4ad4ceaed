#include "ui/shell/refusals_page.h"

#include "ui/models/command_text.h"
#include "ui/models/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

RefusalsPage::RefusalsPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
{
    auto *layout = new QVBoxLayout(this);
    m_cards = new QVBoxLayout;
    m_empty = named(new EmptyState, u"noRefusals"_s);
    layout->addLayout(m_cards);
    layout->addWidget(m_empty);
    layout->addStretch(1);
    setTexts([this] {
        m_empty->setContent(u"check"_s, tr("Nothing was refused"), tr("Whatever the registry refuses appears here with the reason."));
        showRefusals();
    });
    connect(&m_loading, &QFutureWatcherBase::finished, this, &RefusalsPage::showRefusals);
    connect(&m_dismissing, &QFutureWatcherBase::finished, this, &RefusalsPage::refresh);
    connect(&m_useCases.status, &SyncStatus::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QString RefusalsPage::title() const
{
    return tr("Refused by the registry");
}

QString RefusalsPage::subtitle() const
{
    return tr("Each step here was undone. Read the reason, correct it where you can, and do the step again.");
}

void RefusalsPage::refresh()
{
    m_loading.setFuture(m_useCases.commands.refusals());
}

void RefusalsPage::showRefusals()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_loading.isFinished() || m_loading.future().resultCount() == 0)
        return;
    const auto refusals = m_loading.result();
    m_empty->setVisible(refusals && refusals->empty());
    if (!refusals) {
        auto *notice = new Notice;
        const ErrorWords words = errorWords(refusals.error());
        notice->showError(words.title, words.advice);
        m_cards->addWidget(notice);
        return;
    }
    for (const Refusal &refusal : *refusals)
        m_cards->addWidget(makeCard(refusal));
}

QWidget *RefusalsPage::makeCard(const Refusal &refusal)
{
    auto *card = named(new Card(commandText(refusal.kind)), u"refusalCard"_s);
    card->setHint(refusal.subjectText + u"  "_s + localDateTime(refusal.answeredAt).toString(u"yyyy-MM-dd HH:mm"_s));
    const ErrorWords words = errorWords(refusal.error);
    auto *what = named(new Text(TextRole::Strong, words.title), u"refusalReason"_s);
    auto *advice = new Text(TextRole::Body, words.advice);
    for (Text *text : {what, advice})
        text->setWordWrap(true);
    auto *seen = named(new Button(ButtonKind::Secondary, tr("I have read this")), u"dismissRefusal"_s);
    connect(seen, &QPushButton::clicked, this, [this, seen, command = refusal.command] {
        seen->setEnabled(false);
        m_dismissing.setFuture(m_useCases.commands.dismissRefusal(command));
    });
    card->body()->addWidget(what);
    card->body()->addWidget(advice);
    card->body()->addWidget(seen, 0, Qt::AlignLeft);
    return card;
}

} // namespace cpv
