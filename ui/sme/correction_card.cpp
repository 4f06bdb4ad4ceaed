#include "ui/sme/correction_card.h"

#include "core/domain/correction.h"
#include "ui/models/domain_text.h"
#include "ui/sme/sme_words.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

CorrectionCard::CorrectionCard(QWidget *parent)
    : Card({}, parent)
    , m_left(named(new Pill, u"correctionDaysLeft"_s))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"corrections"_s);
    setGap(*m_rows, 6);
    addHeaderWidget(m_left);
    body()->addLayout(m_rows);
    hide();
}

void CorrectionCard::showItems(const std::vector<CorrectionItem> &items, const std::optional<QDate> &due, QDate today)
{
    emptyLayout(*m_rows);
    setVisible(!items.empty());
    setTitle(tr("To correct: %1").arg(items.size()));
    const bool isOver = isCorrectionOver(due, today);
    setHint(!due ? QString() : isOver ? tr("the last day was %1").arg(dateText(due)) : tr("until %1").arg(dateText(due)));
    m_left->setVisible(due && *due >= today);
    if (due)
        m_left->setState(daysLeftText(*due, today), daysLeftTone(*due, today).value_or(Tone::Neutral));
    for (const CorrectionItem &item : items) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins({});
        setGap(*layout, 12);
        layout->addWidget(new IconLabel(u"alert-circle"_s, Token::Bad, 18), 0, Qt::AlignVCenter);
        layout->addWidget(isOver ? static_cast<QWidget *>(new Text(TextRole::Strong, fieldText(item.field))) : makeWay(item.field), 0, Qt::AlignVCenter);
        auto *text = new Text(TextRole::Body, item.text);
        text->setWordWrap(true);
        layout->addWidget(text, 1);
        m_rows->addWidget(row);
    }
}

/// To the field, as long as a correction is taken.
QWidget *CorrectionCard::makeWay(const QString &item)
{
    auto *way = named(new Button(ButtonKind::Ghost, fieldText(item)), u"correct_"_s + QString(item).replace(u'/', u'_'), tr("Go to: %1").arg(fieldText(item)));
    connect(way, &Button::clicked, this, [this, item] { Q_EMIT fieldRequested(item); });
    return way;
}

} // namespace cpv
