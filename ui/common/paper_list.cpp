#include "ui/common/paper_list.h"

#include "ui/models/domain_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

PaperList::PaperList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    setGap(*m_rows, 6);
}

void PaperList::setPapers(const std::vector<MaterialRef> &papers)
{
    emptyLayout(*m_rows);
    int number = 0;
    for (const MaterialRef &paper : papers) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        setGap(*row, 8);
        row->addWidget(new Text(TextRole::Body, materialText(paper.kind)));
        row->addWidget(new ElidedText(TextRole::Muted, paper.name), 1);
        row->addWidget(new Text(TextRole::Muted, QLocale().formattedDataSize(paper.size)));
        auto *view = named(new Button(ButtonKind::Ghost, tr("View")), u"openMaterial"_s + QString::number(number++), tr("View %1").arg(paper.name));
        connect(view, &Button::clicked, this, [this, paper] { Q_EMIT viewRequested(paper); });
        row->addWidget(view);
        m_rows->addWidget(line);
    }
}

} // namespace cpv
