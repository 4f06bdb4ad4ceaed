#include "ui/common/account_page.h"

#include "ui/common/account_section.h"
#include "ui/common/bill_keys_section.h"
#include "ui/common/company_facts_section.h"
#include "ui/common/devices_section.h"
#include "ui/common/people_section.h"
#include "ui/common/resets_section.h"
#include "ui/theme/zoom_follower.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

AccountPage::AccountPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_account(new AccountSection(useCases))
    , m_devices(new DevicesSection(useCases))
    , m_company(new CompanyFactsSection(useCases))
    , m_people(new PeopleSection(useCases))
    , m_resets(new ResetsSection(useCases))
    , m_billKeys(new BillKeysSection(useCases))
{
    auto *right = new QVBoxLayout;
    setGap(*right, 14);
    right->addWidget(m_company);
    right->addWidget(m_people);
    right->addWidget(m_resets);
    right->addWidget(m_billKeys);
    right->addWidget(m_devices);
    right->addStretch(1);
    auto *columns = new QHBoxLayout;
    setGap(*columns, 14);
    columns->addWidget(m_account, 2, Qt::AlignTop);
    columns->addLayout(right, 3);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns);
    layout->addStretch(1);
    connect(&m_useCases.session, &Session::currentChanged, this, &AccountPage::showSections);
    showSections();
}

QString AccountPage::title() const { return tr("Account"); }

QString AccountPage::subtitle() const
{
    return m_people->isHidden() ? tr("Your password and your computers") : tr("Your password, your computers and who works with you");
}

void AccountPage::showSections()
{
    const auto &session = m_useCases.session.current();
    const auto is = [&session](Role role) { return session && hasRole(session->account, role); };
    m_company->setVisible(is(Role::CompanyOwner));
    m_people->setVisible(is(Role::CompanyOwner));
    m_resets->setVisible(is(Role::SystemAdministrator) || is(Role::SecurityAdministrator));
    m_billKeys->setVisible(is(Role::ProviderUser));
    m_devices->setVisible(session.has_value());
}

void AccountPage::refresh()
{
    showSections();
    m_account->refresh();
    if (!m_useCases.session.current())
        return;
    m_devices->refresh();
    if (!m_company->isHidden())
        m_company->refresh();
    if (!m_people->isHidden())
        m_people->refresh();
    if (!m_resets->isHidden())
        m_resets->refresh();
    if (!m_billKeys->isHidden())
        m_billKeys->refresh();
}

PageEntry accountPage(UseCases &useCases)
{
    return {u"account"_s, u"user"_s, [] { return AccountPage::tr("Account"); },
        [&useCases](QWidget *parent) { return new AccountPage(useCases, parent); }, PageEntry::Place::Footer};
}

} // namespace cpv
