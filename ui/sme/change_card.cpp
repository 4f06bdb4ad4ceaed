#include "ui/sme/change_card.h"

#include "core/domain/correction.h"
#include "core/domain/form_fields.h"
#include "ui/common/fact_change_list.h"
#include "ui/models/domain_text.h"
#include "ui/sme/form_words.h"
#include "ui/sme/sme_words.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

const QString paperPrefix = u"materials/"_s;

std::vector<MaterialRef> papersOf(const QString &item, const ApplicationForm &form)
{
    std::vector<MaterialRef> papers;
    std::ranges::copy_if(form.materials, std::back_inserter(papers),
        [kind = item.sliced(paperPrefix.size())](const MaterialRef &paper) { return paper.kind == kind; });
    return papers;
}

QString namesOf(const std::vector<MaterialRef> &papers)
{
    QStringList names;
    for (const MaterialRef &paper : papers)
        names << paper.name;
    return names.isEmpty() ? u"–"_s : listText(names);
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::ChangeWords)

public:
    static QStringList row(const QString &item, const DraftForm &form, const ApplicationForm &before)
    {
        if (!item.startsWith(paperPrefix))
            return {fieldText(item), fieldValueText(item, before, form.providers), fieldValueText(item, form.draft, form.providers)};
        const QString was = namesOf(papersOf(item, before));
        const QString is = namesOf(papersOf(item, form.draft));
        return {fieldText(item), was, was == is ? tr("%1 (another file of this name)").arg(is) : is};
    }
};

bool isBlank(const QString &item, const ApplicationForm &form)
{
    return item.startsWith(paperPrefix) ? papersOf(item, form).empty() : isEmptyField(item, form);
}

}

ChangeCard::ChangeCard(QWidget *parent)
    : Card({}, parent)
    , m_words(named(new Text(TextRole::Muted), u"draftChangeWords"_s))
    , m_list(named(new FactChangeList, u"draftChanges"_s))
{
    m_words->setWordWrap(true);
    body()->addWidget(m_words);
    body()->addWidget(m_list);
}

void ChangeCard::showForm(const DraftForm &form)
{
    const bool isCorrection = form.draft.corrects.has_value();
    const ApplicationForm &before = isCorrection ? form.returned : form.before;
    const QStringList items = changedItems(before, form.draft);
    const bool isAllNew = std::ranges::all_of(items, [&](const QString &item) { return isBlank(item, before); });
    setTitle(isCorrection ? tr("What you change") : tr("What has changed"));
    setHint(isCorrection ? tr("against what was submitted") : tr("since %1", "a time").arg(timeText(form.beforeAt)));
    std::vector<QStringList> rows;
    for (const QString &item : items)
        rows.push_back(Words::row(item, form, before));
    m_list->setRows({tr("Field or paper"), tr("Before"), tr("Now")}, rows);
    const bool isListed = isCorrection || !isAllNew; // What was filled in from nothing stands above, all of it.
    m_list->setVisible(isListed && !rows.empty());
    m_words->setVisible(m_list->isHidden());
    m_words->setText(!rows.empty() ? tr("%n field(s) and papers were filled in, and none of them said something else before.", nullptr, int(rows.size()))
            : isCorrection         ? tr("Nothing differs from what was submitted.")
                                   : tr("Nothing: it stands as it did then."));
}

} // namespace cpv
