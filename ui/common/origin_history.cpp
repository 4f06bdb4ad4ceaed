#include "ui/common/origin_history.h"

#include "ui/models/domain_text.h"
#include "ui/models/placement_text.h"
#include "ui/models/sentences.h"
#include "ui/widgets/steps.h"

#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype DigestShown = 12;

QString wordsOf(const OriginStatement &statement, const std::vector<Accelerator> &accelerators)
{
    QStringList kinds;
    for (const AcceleratorOrigin &each : statement.accelerators)
        kinds << OriginHistory::tr("%1: %2").arg(acceleratorName(accelerators, each.accelerator), each.origin);
    QStringList lines {statement.text, listText(kinds)};
    lines << (statement.sha256.isEmpty() ? OriginHistory::tr("Document: %1").arg(statement.document)
                                         : OriginHistory::tr("Document: %1 (file %2…)").arg(statement.document, statement.sha256.left(DigestShown)));
    if (!statement.reason.isEmpty())
        lines << OriginHistory::tr("The office says: %1").arg(statement.reason);
    return lines.join(u'\n');
}

} // namespace

OriginHistory::OriginHistory(QWidget *parent) : QWidget(parent), m_timeline(new Timeline)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_timeline);
}

void OriginHistory::showCentre(const DataCentre &centre, const std::vector<Accelerator> &accelerators)
{
    QList<TimelineItem> items;
    for (auto statement = centre.declarations.rbegin(); statement != centre.declarations.rend(); ++statement) {
        const QString title = tr("%1: %2 domestic. %3")
                                  .arg(statement->providerName, shareText(statement->domesticShare), originAnswerText(statement->answer));
        items.append({originAnswerTone(statement->answer), title, wordsOf(*statement, accelerators), timeText(statement->at)});
    }
    m_timeline->setEntries(items);
}

} // namespace cpv
