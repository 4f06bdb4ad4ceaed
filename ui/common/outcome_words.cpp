#include "ui/common/outcome_words.h"

#include "core/insight/outcome.h"
#include "ui/common/terms.h"
#include "ui/models/money_display.h"
#include "ui/models/roi_text.h"

#include <QCoreApplication>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::OutcomeWords)
};

QString besides(const QString &actual, const QString &expected) { return Words::tr("%1, expected: %2").arg(actual, expected); }

} // namespace

QString monthText(QDate month) { return month.toString(u"yyyy-MM"_s); }

QDate monthOf(const ActualFigures &figures, int number) { return figures.firstMonth.addMonths(number - 1); }

QList<KeyValue> outcomePairs(const Projection &projection, const Outcome &outcome)
{
    const OutcomeComparison compared = compareOutcome(projection, outcome);
    const int horizon = projection.inputs.horizonMonths;
    const int told = int(outcome.months.size());
    QList<KeyValue> pairs {
        {Words::tr("Actual figures"), Words::tr("%1 to %2, by %3 on %4").arg(monthText(outcome.firstMonth), monthText(monthOf(outcome, told)), outcome.reportedBy,
                                          localDate(outcome.reportedAt).toString(Qt::ISODate))},
        {.label = Words::tr("Net value so far"), .value = besides(moneySentence(compared.actualNpvSoFar), moneySentence(compared.expectedNpvSoFar)), .term = term(u"npv"_s)},
        {Words::tr("Net value, outlook"), besides(moneySentence(compared.outlookNpv), moneySentence(compared.expectedNpv))},
        {.label = Words::tr("Payback, outlook"), .value = besides(paybackText(compared.outlookPayback, horizon), paybackText(compared.expectedPayback, horizon)), .term = term(u"payback"_s)},
    };
    if (compared.isPaidBack)
        pairs.append({Words::tr("Paid back"), Words::tr("within the months reported"), Tone::Ok});
    if (!outcome.note.isEmpty())
        pairs.append({Words::tr("The company says"), outcome.note});
    return pairs;
}

} // namespace cpv
