#pragma once

#include "core/usecases/load_reports.h"
#include "core/usecases/use_cases.h"
#include "ui/admin/file_card.h"

namespace cpv {

/// What a file of loads says of the centres.
class LoadReportCard : public FileCard
{
    Q_OBJECT

public:
    explicit LoadReportCard(UseCases &useCases, QWidget *parent = nullptr);

    /// `known`: the centres as they are recorded.
    void showReport(const QString &fileName, const LoadReport &report, const std::vector<DataCentre> &known);
    const std::vector<DataCentre> &centres() const { return m_report.centres; }

private:
    QString titleText() const override;
    void showContent() override;
    void showNews();

    LoadReport m_report;
    std::vector<DataCentre> m_known;
};

} // namespace cpv
