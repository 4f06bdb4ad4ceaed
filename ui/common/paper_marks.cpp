#include "ui/common/paper_marks.h"

#include "core/usecases/futures.h"
#include "ui/common/paper_list.h"
#include "ui/common/paper_words.h"

namespace cpv {

PaperMarks::PaperMarks(UseCases &useCases, PaperList &list)
    : QObject(&list)
    , m_useCases(useCases)
    , m_list(list)
{
}

void PaperMarks::look(const std::vector<MaterialRef> &papers)
{
    for (const MaterialRef &paper : papers) {
        if (!isReadPaper(paper.kind))
            continue;
        if (m_saidToBe.contains(paper.sha256)) {
            say(paper);
            continue;
        }
        whenDone(this, m_useCases.applications.materialHere(paper), [this, paper](const std::optional<QString> &path) {
            if (path)
                return read(paper, *path);
            m_list.setRemark(paper.sha256, tr("Not on this device yet: it is checked once it is viewed."), Tone::Neutral);
        });
    }
}

void PaperMarks::read(const MaterialRef &paper, const QString &path)
{
    whenDone(this, m_useCases.handIns.inspect({}, path), [this, paper](const Result<HandedIn> &found) {
        if (!found)
            return;
        m_saidToBe.insert(paper.sha256, found->kind);
        say(paper);
    });
}

void PaperMarks::say(const MaterialRef &paper)
{
    const bool isRight = isRecognised(paper.kind, m_saidToBe.value(paper.sha256));
    m_list.setRemark(paper.sha256, isRight ? QString() : unrecognisedText(paper.kind), Tone::Warn);
}

} // namespace cpv
