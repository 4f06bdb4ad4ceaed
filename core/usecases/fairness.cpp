#include "core/usecases/fairness.h"

#include "core/usecases/fairness_report.h"

namespace cpv {

Fairness::Fairness(const Workplace &workplace)
    : m_workplace(workplace)
    , m_query(std::make_shared<FairnessQuery>(std::make_shared<ReadingConnection>(workplace.replica.databasePath())))
{
}

QFuture<Result<FairnessReport>> Fairness::report(const FairnessQuestion &question) const
{
    return m_workplace.scannerThread.run([query = m_query, question]() -> Result<FairnessReport> {
        CPV_TRY(cases, query->cases(question));
        FairnessReport report {.figures = fairnessOf(cases)};
        std::set<CompanyId> companies;
        for (const FairPair &pair : report.figures.pairs)
            companies.insert(pair.company);
        CPV_TRY(officials, query->officials());
        CPV_TRY(names, query->companies(companies));
        report.officials = std::move(officials);
        report.companies = std::move(names);
        return report;
    });
}

} // namespace cpv
