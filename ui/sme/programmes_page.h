#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace cpv {

class EmptyState;
class Notice;
class Skeleton;

/// What a company can get: each programme with rate, caps, window, papers and source. Applying begins here.
class ProgrammesPage : public Page
{
    Q_OBJECT

public:
    ProgrammesPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

private:
    void showAll();
    QWidget *makeCard(const ProgrammeListing &listing);
    void apply(ProgrammeId programme);
    void showError(const Error &error);

    UseCases &m_useCases;
    std::vector<ProgrammeListing> m_listings;
    std::optional<Company> m_company;
    bool m_loaded = false;
    Notice *m_notice;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    QVBoxLayout *m_cards;
};

} // namespace cpv
