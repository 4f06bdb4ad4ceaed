#include "ui/common/form_keeper.h"
#include "ui/common/sign_up_page.h"

#include "core/base/uscc.h"
#include "ui/common/licence_field.h"
#include "ui/common/new_password.h"
#include "ui/common/sign_up_words.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_grid.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optional_date.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostEmployees = 1'000'000;
constexpr int LongestText = 100;

QLineEdit *line(const QString &name, int longest = LongestText)
{
    auto *editor = named(new QLineEdit, name);
    editor->setMaxLength(longest);
    return editor;
}

Money moneyOf(const MoneyEdit &editor) { return Money::fromFen(editor.fen().value_or(0)); }

} // namespace

SignUpPage::SignUpPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_id(useCases.newId<RegistrationId>())
    , m_notice(named(new Notice, u"signUpNotice"_s))
    , m_companyCard(new Card)
    , m_personCard(new Card)
    , m_form(new QWidget)
    , m_keeper(new FormKeeper(useCases, u"signUp"_s, *m_form))
    , m_send(named(new Button(ButtonKind::Primary), u"signUpSend"_s))
    , m_back(named(new Button(ButtonKind::Ghost), u"signUpBack"_s))
    , m_doneCard(named(new Card, u"signUpDone"_s))
{
    buildCompany();
    buildPerson();
    buildDone();
    buildLayout();
    fillChoices();
    connect(m_uscc, &QLineEdit::editingFinished, this, [this] {
        m_uscc->setText(tidyUscc(m_uscc->text()));
        if (!m_uscc->text().isEmpty())
            checkCode();
    });
    connect(m_city, &QComboBox::currentIndexChanged, this, &SignUpPage::fillDistricts);
    connect(m_send, &QPushButton::clicked, this, &SignUpPage::ask);
    connect(m_newPassword, &NewPassword::entered, this, &SignUpPage::ask);
    connect(m_back, &QPushButton::clicked, this, &SignUpPage::backRequested);
    connect(m_signIn, &QPushButton::clicked, this, [this] { Q_EMIT signInChosen(m_registry->text().trimmed(), m_login->text()); });
    connect(&m_sending, &QFutureWatcherBase::finished, this, &SignUpPage::onSent);
    setTexts([this] { retranslate(); });
    m_keeper->begin();
}

void SignUpPage::buildCompany()
{
    m_uscc = line(u"signUpUscc"_s, 24); // With the blanks that people copy.
    m_name = line(u"signUpName"_s);
    m_city = named(new DropDown, u"signUpCity"_s);
    m_district = named(new DropDown, u"signUpDistrict"_s);
    m_type = named(new DropDown, u"signUpType"_s);
    m_founded = named(new OptionalDate, u"signUpFounded"_s);
    m_founded->setToday(m_useCases.today());
    m_industry = line(u"signUpIndustry"_s, 5);
    m_employees = line(u"signUpEmployees"_s);
    m_employees->setValidator(new QIntValidator(0, MostEmployees, m_employees));
    m_revenue = named(new MoneyEdit, u"signUpRevenue"_s);
    m_assets = named(new MoneyEdit, u"signUpAssets"_s);
    m_licence = new LicenceField(m_useCases.signUp);
    auto *grid = new FieldGrid;
    const auto place = [grid](QWidget *editor, int row, int column) { return grid->addField(new FormField({}, editor), row, column); };
    m_usccField = place(m_uscc, 0, 0);
    m_nameField = place(m_name, 0, 1);
    m_cityField = place(m_city, 1, 0);
    m_districtField = place(m_district, 1, 1);
    m_typeField = place(m_type, 2, 0);
    m_foundedField = place(m_founded, 2, 1);
    m_industryField = place(m_industry, 3, 0);
    m_employeesField = place(m_employees, 3, 1);
    m_revenueField = place(m_revenue, 4, 0);
    m_assetsField = place(m_assets, 4, 1);
    for (FormField *optional : {m_foundedField, m_industryField, m_employeesField, m_revenueField, m_assetsField})
        optional->setOptional(true);
    m_companyCard->body()->addLayout(grid);
    m_companyCard->body()->addWidget(m_licence);
    m_companyCard->body()->addStretch(1);
}

void SignUpPage::buildPerson()
{
    m_person = line(u"signUpPerson"_s);
    m_contact = line(u"signUpContact"_s);
    m_login = line(u"signUpLogin"_s, 64);
    m_login->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_newPassword = new NewPassword(u"signUpPassword"_s);
    m_registry = line(u"signUpRegistry"_s, 300);
    m_registry->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    auto *grid = new FieldGrid(nullptr, 1); // Rows as high as the company's beside it.
    const auto place = [grid](QWidget *editor, int row) { return grid->addField(new FormField({}, editor), row, 0); };
    m_personField = place(m_person, 0);
    m_contactField = place(m_contact, 1);
    m_loginField = place(m_login, 2);
    grid->addWidget(m_newPassword, 3, 0);
    m_registryField = place(m_registry, 4);
    m_personCard->body()->addLayout(grid);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    m_personCard->body()->addLayout(buttons);
    m_personCard->body()->addStretch(1);
}

void SignUpPage::buildDone()
{
    m_doneWords = new Text(TextRole::Body);
    m_doneWords->setWordWrap(true);
    m_signIn = named(new Button(ButtonKind::Primary), u"signUpSignIn"_s);
    m_doneCard->body()->addWidget(m_doneWords);
    m_doneCard->body()->addWidget(m_signIn, 0, Qt::AlignLeft);
    m_doneCard->hide();
}

void SignUpPage::buildLayout()
{
    auto *columns = new QHBoxLayout(m_form);
    columns->setContentsMargins({});
    setGap(*columns, 14);
    columns->addWidget(m_companyCard, 3);
    columns->addWidget(m_personCard, 2);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_doneCard);
    layout->addWidget(m_form);
    layout->addStretch(1);
}

QString SignUpPage::title() const { return tr("Register a company"); }

QString SignUpPage::subtitle() const { return tr("A clerk of your city looks at it; then you sign in with the password chosen here"); }

void SignUpPage::refresh()
{
    if (m_uscc->text().isEmpty())
        m_uscc->setFocus();
}

void SignUpPage::setRegistry(const QString &address) { m_registry->setText(address); }

void SignUpPage::showRegistryError(const QString &error)
{
    m_registryField->setError(error);
    m_registry->setFocus();
}

void SignUpPage::fillChoices()
{
    const QVariant city = m_city->currentData();
    const QVariant type = m_type->currentData();
    {
        const QSignalBlocker quiet(m_city);
        m_city->clear();
        m_city->addItem(tr("Choose …"), QString());
        for (const Place &place : CompanySignUp::places().value_or(std::vector<Place>()))
            m_city->addItem(inChinese() ? place.nameZh : place.nameEn, place.code.code);
        m_city->setCurrentIndex(std::max(0, m_city->findData(city)));
    }
    m_type->clear();
    for (const ApplicantType each : enumValues<ApplicantType>())
        m_type->addItem(applicantTypeText(each), enumText(each));
    m_type->setCurrentIndex(std::max(0, m_type->findData(type.isValid() ? type : QVariant(enumText(ApplicantType::Enterprise)))));
    fillDistricts();
}

void SignUpPage::fillDistricts()
{
    const QVariant kept = m_district->currentData();
    const QString city = m_city->currentData().toString();
    m_district->clear();
    m_district->addItem(tr("Not chosen"), QString());
    for (const QString &code : districtsOf({city}))
        m_district->addItem(payerText(code), code);
    m_district->setCurrentIndex(std::max(0, m_district->findData(kept)));
    m_districtField->setOptional(!city.isEmpty() && !asksForDistrict());
}

/// Some programmes are paid by districts: without one, their amount is never known.
bool SignUpPage::asksForDistrict() const { return m_district->count() > 1; }

// --- Sending ----------------------------------------------------------------------------------------------------------

bool SignUpPage::checkCode()
{
    const auto valid = checkUscc(m_uscc->text());
    m_usccField->setError(valid ? QString() : usccWords(valid.error()));
    return valid.has_value();
}

/// Every field says what is wrong with it; the first of them gets the keyboard.
bool SignUpPage::check()
{
    m_checked = true;
    QWidget *first = checkCode() ? nullptr : m_uscc;
    const auto require = [&first](FormField *field, bool filled, const QString &error) {
        field->setError(filled ? QString() : error);
        if (!filled && !first)
            first = field->editor();
    };
    require(m_nameField, !m_name->text().trimmed().isEmpty(), tr("Enter the name as on the licence."));
    require(m_cityField, !m_city->currentData().toString().isEmpty(), tr("Choose where the company is registered."));
    require(m_districtField, !asksForDistrict() || !m_district->currentData().toString().isEmpty(),
        tr("Choose the district or city: what a programme pays may depend on it."));
    m_licence->setError(m_licence->path().isEmpty() ? LicenceField::words({Errc::Missing}) : QString());
    const bool licensed = !m_licence->path().isEmpty();
    require(m_personField, !m_person->text().trimmed().isEmpty(), tr("Enter who acts for the company."));
    require(m_contactField, !m_contact->text().trimmed().isEmpty(), tr("Enter a telephone number or an e-mail address."));
    require(m_loginField, checkLogin(m_login->text()).has_value(), loginWords());
    require(m_registryField, !m_registry->text().trimmed().isEmpty(), tr("Enter the address of your registry."));
    if (first)
        first->setFocus();
    const auto password = m_newPassword->chosen();
    m_password = password.value_or(QString());
    if (first)
        first->setFocus(); // It stands above the password.
    return !first && licensed && password.has_value();
}

Registration SignUpPage::registration() const
{
    Registration wanted;
    wanted.id = m_id;
    wanted.uscc = m_uscc->text();
    wanted.name = m_name->text().trimmed();
    wanted.city = {m_city->currentData().toString()};
    wanted.district = m_district->currentData().toString();
    wanted.type = enumFromText<ApplicantType>(m_type->currentData().toString()).value_or(ApplicantType::Enterprise);
    wanted.founded = m_founded->chosen().value_or(QDate());
    wanted.industry = m_industry->text().trimmed().toUpper();
    wanted.employees = m_employees->text().toInt();
    wanted.revenue = moneyOf(*m_revenue);
    wanted.assets = moneyOf(*m_assets);
    wanted.person = m_person->text().trimmed();
    wanted.contact = m_contact->text().trimmed();
    wanted.login = m_login->text();
    return wanted;
}

void SignUpPage::ask()
{
    m_uscc->setText(tidyUscc(m_uscc->text()));
    m_login->setText(m_login->text().trimmed());
    m_notice->hide();
    if (!m_sending.isRunning() && check())
        Q_EMIT sendRequested(m_registry->text().trimmed());
}

void SignUpPage::send()
{
    setBusy(true);
    m_sending.setFuture(m_useCases.signUp.submit({registration(), m_password, m_licence->path()}));
}

void SignUpPage::onSent()
{
    setBusy(false);
    const Result<Instant> received = m_sending.result();
    if (!received)
        return showRefusal(received.error());
    m_keeper->forget();
    m_password.clear();
    m_newPassword->clear();
    m_form->hide();
    m_doneCard->show();
    m_signIn->setFocus();
    retranslate();
}

void SignUpPage::showRefusal(const Error &error)
{
    if (error.code == Errc::AlreadyExists) {
        m_loginField->setError(tr("This login is taken. Choose another one."));
        return m_login->setFocus();
    }
    if (error.code == Errc::TooLarge || (error.code == Errc::Malformed && error.arguments.value(0) == u"licence"))
        return m_licence->setError(LicenceField::words(error));
    if (error.code == Errc::WrongPlace)
        return m_cityField->setError(tr("This registry does not work for this place. Choose another place, or another registry."));
    if (error.code == Errc::LockedOut)
        return m_notice->showError(tr("Too many companies were registered from here in a short time."),
            tr("Try again in %1 minutes. What you typed stays here.").arg(error.arguments.value(0)));
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, error.code == Errc::Network ? tr("Check the registry address and the network, then send again. What you typed stays here.")
                                                                : words.advice);
}

void SignUpPage::setBusy(bool busy)
{
    m_send->setEnabled(!busy);
    m_send->setText(busy ? tr("Sending …") : tr("Send for approval"));
}

void SignUpPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    fillChoices();
    if (!m_checked)
        return;
    QWidget *typing = window()->focusWidget();
    check(); // What was wrong is said in the new language; the keyboard stays where it was.
    if (typing)
        typing->setFocus();
}

void SignUpPage::retranslate()
{
    m_companyCard->setTitle(tr("The company"));
    m_usccField->setLabel(tr("Unified social credit code"));
    m_usccField->setHelp(tr("18 characters, as on the business licence"));
    m_nameField->setLabel(tr("Name"));
    m_nameField->setHelp(tr("As on the business licence"));
    m_cityField->setLabel(tr("Registered in"));
    m_districtField->setLabel(tr("District or city"));
    m_typeField->setLabel(tr("Kind of applicant"));
    m_foundedField->setLabel(tr("Founded"));
    m_industryField->setLabel(tr("Industry code"));
    m_industryField->setHelp(tr("GB/T 4754, for example C3670"));
    m_employeesField->setLabel(tr("Employees"));
    m_employeesField->setHelp(tr("With revenue, it tells the size class"));
    m_revenueField->setLabel(tr("Revenue of last year (CNY)"));
    m_assetsField->setLabel(tr("Total assets (CNY)"));
    m_personCard->setTitle(tr("Authorised person"));
    m_personField->setLabel(tr("Name of the authorised person"));
    m_contactField->setLabel(tr("Telephone or e-mail"));
    m_contactField->setHelp(tr("For the clerk's questions"));
    m_loginField->setLabel(tr("Login"));
    m_loginField->setHelp(tr("Letters, digits, dot, hyphen; you sign in with it"));
    m_registryField->setLabel(tr("Registry address"));
    m_back->setText(tr("Back"));
    m_doneCard->setTitle(tr("Sent"));
    m_doneWords->setText(tr("%1 was received. A clerk compares it with the licence; until then signing in as %2 says that the registration waits, "
                            "and afterwards how it was decided.").arg(m_name->text().trimmed(), m_login->text()));
    m_signIn->setText(tr("To signing in"));
    setBusy(m_sending.isRunning());
}

} // namespace cpv
