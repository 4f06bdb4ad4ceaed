#include "app/desktop/desktop.h"

#include "app/desktop/later.h"
#include "ui/common/code_page.h"
#include "ui/common/places_card.h"
#include "ui/common/sign_up_page.h"
#include "ui/shell/welcome_page.h"

/// What is seen before anybody has signed in: the welcome, the sign-in, a company's registration, a one-time code.
namespace cpv {

using namespace Qt::StringLiterals;

namespace {

const QString signInId = u"signIn"_s;
const QString signUpId = u"signUp"_s;
const QString codeId = u"oneTimeCode"_s;

}

QWidget *Desktop::makeWelcome(QWidget *parent)
{
    auto *page = new WelcomePage(new PlacesCard(m_context->useCases), parent);
    connect(page, &WelcomePage::visitorChosen, this, [this](Visitor visitor) {
        m_visitor = visitor;
        m_settings.setValue(u"welcomed"_s, true);
        m_window->showPage(signInId);
        if (m_signInPage)
            m_signInPage->setVisitor(visitor);
    });
    connect(page, &WelcomePage::signUpChosen, this, [this] { showNewcomers(signUpId, m_context->registry().toString()); });
    connect(page, &WelcomePage::codeChosen, this, [this] { showNewcomers(codeId, m_context->registry().toString()); });
    connect(page, &WelcomePage::laterChosen, this, [this] { later(this, [this] { enterAsVisitor(); }); });
    connect(page, &WelcomePage::findChosen, this, [this] { later(this, [this] { enterAsVisitor(u"programmes"_s); }); });
    return page;
}

QWidget *Desktop::makeSignIn(QWidget *parent)
{
    m_signInPage = new SignInPage(parent);
    const auto &current = m_context->useCases.session.current();
    m_signInPage->setForm({m_context->registry().toString(), current ? current->account.login : m_signInAs, {}});
    m_signInPage->setVisitor(m_visitor);
    m_signInPage->setOfflinePerson(current ? current->account.personName : QString());
    connect(m_signInPage, &SignInPage::signInRequested, this, &Desktop::askSignIn);
    connect(m_signInPage, &SignInPage::registryEntered, this, &Desktop::askDemonstration);
    connect(m_signInPage, &SignInPage::offlineRequested, this, [this] { later(this, [this] { enterMode(); }); });
    connect(m_signInPage, &SignInPage::signUpChosen, this, [this](const QString &registry) { showNewcomers(signUpId, registry); });
    connect(m_signInPage, &SignInPage::codeChosen, this, [this](const QString &registry) { showNewcomers(codeId, registry); });
    connect(m_signInPage, &SignInPage::backRequested, this, [this] {
        later(this, [this] { m_context->useCases.session.current() ? enterMode() : enterAsVisitor(); });
    });
    if (!m_context->registry().isEmpty())
        askDemonstration(m_context->registry().toString());
    return m_signInPage;
}

QWidget *Desktop::makeSignUp(QWidget *parent)
{
    m_signUpPage = new SignUpPage(m_context->useCases, parent);
    connect(m_signUpPage, &SignUpPage::sendRequested, this, [this](const QString &registry) {
        if (takeRegistry(registry, [this](const QString &error) { m_signUpPage->showRegistryError(error); }))
            m_signUpPage->send();
    });
    connect(m_signUpPage, &SignUpPage::signInChosen, this, [this](const QString &registry, const QString &login) {
        m_settings.setValue(u"welcomed"_s, true);
        m_window->showPage(signInId);
        m_signInPage->setForm({registry, login, {}});
        m_signInPage->refresh();
    });
    connect(m_signUpPage, &SignUpPage::backRequested, this, [this] { m_window->showPage(signInId); });
    return m_signUpPage;
}

QWidget *Desktop::makeCode(QWidget *parent)
{
    m_codePage = new CodePage(m_context->useCases, parent);
    connect(m_codePage, &CodePage::sendRequested, this, [this](const QString &registry) {
        if (takeRegistry(registry, [this](const QString &error) { m_codePage->showRegistryError(error); }))
            m_codePage->send();
    });
    connect(m_codePage, &CodePage::passwordChosen, this,
        [this](const QString &registry, const QString &login, const QString &password) {
            m_window->showPage(signInId); // Shows why, should it not work.
            m_signInPage->setForm({registry, login, {}});
            askSignIn({registry, login, password});
        });
    connect(m_codePage, &CodePage::backRequested, this, [this] { m_window->showPage(signInId); });
    return m_codePage;
}

void Desktop::showNewcomers(const QString &page, const QString &registry)
{
    m_window->showPage(page);
    if (page == signUpId)
        m_signUpPage->setRegistry(registry);
    else
        m_codePage->setRegistry(registry);
}

bool Desktop::takeRegistry(const QString &typed, const std::function<void(const QString &)> &complain)
{
    const auto registry = registryAddress(typed);
    if (!registry) {
        complain(tr("This is no address of a registry. It looks like https://voucher.example.gov.cn"));
        return false;
    }
    m_context->setRegistry(*registry);
    showSync();
    return true;
}

} // namespace cpv
