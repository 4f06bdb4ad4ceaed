#include "ui/shell/search_panel.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/text.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidthUnits = 460;
constexpr int RowUnits = 44;
constexpr int MostRows = 9;

enum HitRole { IconRole = Qt::UserRole + 1, DetailRole };

class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {currentTokens().px(WidthUnits), currentTokens().px(RowUnits)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = currentTokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t[chosen ? Token::Selection : Token::Hover]);
            painter->drawRoundedRect(option.rect.adjusted(t.px(4), 1, -t.px(4), -1), t.px(6), t.px(6));
        }
        const bool inverse = chosen && t.isHighContrast();
        const int side = t.px(18);
        const QRect row = option.rect.adjusted(t.px(14), 0, -t.px(14), 0);
        themedIcon(index.data(IconRole).toString(), {.normal = inverse ? Token::SelectionOn : chosen ? Token::Accent : Token::T2})
            .paint(painter, QRect(row.left(), row.center().y() - side / 2, side, side));
        const QString detail = index.data(DetailRole).toString();
        const int left = row.left() + side + t.px(12);
        const int half = row.height() / 2;
        const auto line = [&](const QString &text, TextSize size, Token colour, const QRect &area) {
            painter->setFont(uiFont(t, size));
            painter->setPen(t[inverse ? Token::SelectionOn : colour]);
            painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
        };
        const int room = row.right() - left;
        if (detail.isEmpty()) {
            line(index.data().toString(), TextSize::Body, Token::T1, {left, row.top(), room, row.height()});
        } else {
            line(index.data().toString(), TextSize::Body, Token::T1, {left, row.top() + t.px(3), room, half - t.px(2)});
            line(detail, TextSize::Label, Token::T2, {left, row.top() + half, room, half - t.px(4)});
        }
        painter->restore();
    }
};

}

SearchPanel::SearchPanel(QWidget *parent)
    : QFrame(parent)
    , m_list(named(new QListView, u"searchHits"_s))
    , m_model(new QStandardItemModel(this))
    , m_nothing(named(new Text(TextRole::Muted), u"searchNothing"_s))
{
    setObjectName(u"searchPanel"_s);
    setProperty("frame", u"card"_s);
    setAutoFillBackground(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // The search field keeps the keyboard.
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, currentTokens().px(6), 1, currentTokens().px(6));
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    hide();
}

void SearchPanel::showHits(const std::vector<SearchHit> &hits, const QString &text, const QWidget &anchor)
{
    const Tokens &t = currentTokens();
    m_hits = hits;
    m_model->clear();
    for (const SearchHit &hit : hits) {
        auto *item = new QStandardItem(hit.title);
        item->setData(hit.icon, IconRole);
        item->setData(hit.detail, DetailRole);
        item->setData(hit.detail.isEmpty() ? hit.title : hit.title + u", "_s + hit.detail, Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setAccessibleName(tr("%n result(s)", nullptr, int(hits.size())));
    m_list->setVisible(!hits.empty());
    m_list->setFixedHeight(t.px(RowUnits) * std::min(int(hits.size()), MostRows));
    m_nothing->setVisible(hits.empty());
    m_nothing->setContentsMargins(t.px(14), t.px(6), t.px(14), t.px(6));
    m_nothing->setText(tr("Nothing found for “%1”. Numbers and names are searched; companies, pages and programmes also by pinyin initials.").arg(text));
    if (!hits.empty())
        m_list->setCurrentIndex(m_model->index(0, 0));
    const int width = std::max(anchor.width(), std::min(t.px(WidthUnits), parentWidget()->width() - t.px(16)));
    const QPoint below = anchor.mapTo(parentWidget(), QPoint(0, anchor.height() + t.px(6)));
    setFixedWidth(width);
    adjustSize();
    move(std::min(below.x(), parentWidget()->width() - width - t.px(8)), below.y());
    show();
    raise();
}

void SearchPanel::moveChoice(int rows)
{
    if (m_hits.empty())
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, int(m_hits.size()) - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void SearchPanel::accept()
{
    if (isVisible() && !m_hits.empty())
        choose(m_list->currentIndex().row());
}

void SearchPanel::choose(int row)
{
    if (row < 0 || row >= int(m_hits.size()))
        return;
    const SearchHit hit = m_hits[std::size_t(row)]; // A copy: opening a page may bring other hits.
    hide();
    Q_EMIT hitChosen(hit);
}

} // namespace cpv
