#include "ui/admin/learning_effect_card.h"

#include "core/usecases/use_cases.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

QString share(double part) { return QString::number(part * 100, 'f', 0) + u" %"_s; }

}

LearningEffectCard::LearningEffectCard(UseCases &useCases, QWidget *parent)
    : Card({}, parent)
    , m_table(named(new TableView, u"learningEffectTable"_s))
    , m_model(new PlainTableModel(this))
    , m_caution(new Text(TextRole::Muted))
{
    setObjectName(u"learningEffect"_s);
    m_table->setModel(m_model);
    m_table->setColumns({{190, 2}, {90}, {190, 1}, {190, 1}});
    for (const int column : {1, 2, 3})
        m_table->setItemDelegateForColumn(column, new AmountDelegate(m_table));
    m_table->fitRows(2);
    m_caution->setWordWrap(true);
    auto *words = new QVBoxLayout;
    setPadding(*words, {18, 8, 18, 6});
    words->addWidget(m_caution);
    setFlush(true);
    body()->addWidget(m_table);
    body()->addLayout(words);
    new TableExport(*this, *m_table, useCases);
}

void LearningEffectCard::showEffect(const LearningEffect &effect)
{
    m_effect = effect;
    fill();
}

void LearningEffectCard::retranslate()
{
    setTitle(tr("Courses and outcomes"));
    m_table->setAccessibleName(tr("Courses and outcomes"));
    m_caution->setText(tr("A comparison, no proof of cause: companies choose by themselves whether to learn. A project counts as with a course where "
                          "somebody of its company had completed one when the outcome was reported. Fewer than %1 projects are too few for a figure.")
                           .arg(FewestCases));
    fill();
}

void LearningEffectCard::fill()
{
    std::vector<std::vector<PlainCell>> rows;
    const auto add = [&](const QString &name, const LearningGroup &group) {
        const auto figure = [](const std::optional<double> &part) { return part ? share(*part) : tr("too few"); };
        rows.push_back({{name}, {QString::number(group.projects)}, {figure(group.medianBenefit)}, {figure(group.usedMost)}});
    };
    add(tr("With a completed course"), m_effect.trained);
    add(tr("Without"), m_effect.others);
    m_model->setTable({{tr("Companies")}, {tr("Reported"), true}, {tr("Benefit reached, median"), true}, {tr("Used 70 % of the voucher or more"), true}}, std::move(rows));
    setHint(tr("of %n reported project(s)", nullptr, int(m_effect.trained.projects + m_effect.others.projects)));
}

} // namespace cpv
