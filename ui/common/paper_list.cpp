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

namespace {

QString remarkName(const QString &sha256) { return u"paperRemark_"_s + sha256.left(8); }

}

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
        auto *both = new QVBoxLayout(line);
        both->setContentsMargins({});
        both->setSpacing(0);
        auto *row = new QHBoxLayout;
        both->addLayout(row);
        auto *remark = named(new Text(TextRole::Label), remarkName(paper.sha256));
        remark->setWordWrap(true);
        both->addWidget(remark);
        show(m_remarks.value(paper.sha256), *remark);
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

void PaperList::setRemark(const QString &sha256, const QString &text, Tone tone)
{
    const Remark remark {text, tone};
    m_remarks.insert(sha256, remark);
    for (Text *on : findChildren<Text *>(remarkName(sha256)))
        show(remark, *on);
}

void PaperList::show(const Remark &remark, Text &on)
{
    on.setTone(remark.tone);
    on.setText(remark.text);
    on.setVisible(!remark.text.isEmpty());
}

} // namespace cpv
