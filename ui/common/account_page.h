#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"
#include "ui/shell/shell_window.h"

namespace cpv {

class AccountSection;
class BillKeysSection;
class CompanyFactsSection;
class DevicesSection;
class PeopleSection;
class ResetsSection;

/// One's own account: password, computers; for owners the company's facts and people, for providers the keys they
/// sign bills with, for administrators forgotten passwords.
class AccountPage : public Page
{
    Q_OBJECT

public:
    explicit AccountPage(UseCases &useCases, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

private:
    void showSections();

    UseCases &m_useCases;
    AccountSection *m_account;
    DevicesSection *m_devices;
    CompanyFactsSection *m_company;
    PeopleSection *m_people;
    ResetsSection *m_resets;
    BillKeysSection *m_billKeys;
};

/// Its entry at the bottom of every mode's rail.
PageEntry accountPage(UseCases &useCases);

} // namespace cpv
