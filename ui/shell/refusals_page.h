#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>

class QVBoxLayout;

namespace cpv {

class EmptyState;

/// What the registry refused, each with the reason and what to do next, until the person has seen it. The work itself is
/// undone on all pages already.
class RefusalsPage : public Page
{
    Q_OBJECT

public:
    explicit RefusalsPage(UseCases &useCases, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

private:
    void showRefusals();
    QWidget *makeCard(const Refusal &refusal);

    UseCases &m_useCases;
    QVBoxLayout *m_cards;
    EmptyState *m_empty;
    QFutureWatcher<Result<std::vector<Refusal>>> m_loading;
    QFutureWatcher<Result<void>> m_dismissing;
};

} // namespace cpv
