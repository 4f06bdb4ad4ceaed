#pragma once

#include "core/usecases/listings.h"
#include "core/usecases/use_cases.h"
#include "ui/admin/file_card.h"

namespace cpv {

/// What a file of providers says, before it becomes part of a batch.
class ProviderFileCard : public FileCard
{
    Q_OBJECT

public:
    explicit ProviderFileCard(UseCases &useCases, QWidget *parent = nullptr);

    void showList(const QString &fileName, const ProviderList &list, const std::vector<Provider> &known);
    const std::vector<ProposedProvider> &providers() const { return m_list.providers; }

private:
    QString titleText() const override;
    QString acceptText() const override;
    void showContent() override;

    ProviderList m_list;
    std::vector<Provider> m_known;
};

} // namespace cpv
