#pragma once

#include "core/usecases/usage_bills.h"

namespace cpv {

/// One file's way into the replica. Runs on the importing thread and has the writer's write slice by slice.
class BillImport
{
public:
    struct Order {
        UsageBillId id;
        CompanyId company;
        QString companyUscc;
        QString path;
    };
    BillImport(const Workplace &workplace, Order order, std::function<bool()> cancelled, std::shared_ptr<ImportWatch> watch);

    Result<ImportedFile> run();

private:
    Result<void> takeDigest(QIODevice &file);
    Result<ImportedFile> takeInvoice(const QByteArray &xml);
    Result<ImportedFile> takeBill(QIODevice &file);
    Result<void> takeLine(const QIODevice &file, const UsageLine &line);
    Result<void> flush();
    void note(const UsageLine &line);
    template <typename Job> auto written(Job job) { return m_workplace.writerThread.run(std::move(job)).result(); }

    const Workplace m_workplace;
    const Order m_order;
    const std::function<bool()> m_cancelled;
    const std::shared_ptr<ImportWatch> m_watch;
    UsageBill m_bill;
    std::vector<UsageLine> m_slice;
};

} // namespace cpv
