#include "ui/admin/account_terms_form.h"

#include "ui/admin/account_words.h"
#include "ui/models/domain_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int Columns = 2;

QGridLayout *gridIn(QWidget &widget)
{
    auto *grid = new QGridLayout(&widget);
    grid->setContentsMargins({});
    setGaps(*grid, {16, 8});
    return grid;
}

}

AccountTermsForm::AccountTermsForm(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_roleBoxes(new QWidget)
    , m_placeBoxes(new QWidget)
    , m_rolesField(new FormField({}, m_roleBoxes))
    , m_placesField(new FormField({}, m_placeBoxes))
{
    auto *grid = gridIn(*m_roleBoxes);
    for (const Role role : officialRoles()) {
        auto *ticked = box(u"Role_"_s + enumText(role));
        const int index = int(m_roles.size());
        grid->addWidget(ticked, index / Columns, index % Columns);
        m_roles.emplace_back(role, ticked);
    }
    m_placeGrid = gridIn(*m_placeBoxes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 12);
    layout->addWidget(m_rolesField);
    layout->addWidget(m_placesField);
    retranslate();
}

QCheckBox *AccountTermsForm::box(const QString &id)
{
    auto *ticked = named(new QCheckBox, m_name + id);
    connect(ticked, &QCheckBox::toggled, this, &AccountTermsForm::edited);
    return ticked;
}

void AccountTermsForm::setTerms(const AccountTerms &terms, const std::vector<PlaceCode> &places)
{
    std::vector<PlaceCode> all = places;
    for (const PlaceCode &place : terms.scope)
        if (std::ranges::find(all, place) == all.end())
            all.push_back(place);
    fillPlaces(all);
    for (const auto &[role, ticked] : m_roles)
        ticked->setChecked(std::ranges::find(terms.roles, role) != terms.roles.end());
    for (const auto &[place, ticked] : m_places) {
        ticked->setChecked(std::ranges::find(terms.scope, place) != terms.scope.end());
        ticked->setEnabled(std::ranges::find(places, place) != places.end());
    }
    m_rolesField->setError({});
    m_placesField->setError({});
}

void AccountTermsForm::fillPlaces(const std::vector<PlaceCode> &places)
{
    emptyLayout(*m_placeGrid);
    m_places.clear();
    for (const PlaceCode &place : places) {
        auto *ticked = box(u"Place_"_s + place.code);
        ticked->setText(placeWord(place));
        const int index = int(m_places.size());
        m_placeGrid->addWidget(ticked, index / Columns, index % Columns);
        m_places.emplace_back(place, ticked);
    }
}

AccountTerms AccountTermsForm::terms() const
{
    AccountTerms terms;
    for (const auto &[role, ticked] : m_roles)
        if (ticked->isChecked())
            terms.roles.push_back(role);
    for (const auto &[place, ticked] : m_places)
        if (ticked->isChecked())
            terms.scope.push_back(place);
    return inOrder(terms);
}

bool AccountTermsForm::check()
{
    m_rolesField->setError({});
    m_placesField->setError({});
    const Result<void> fits = checkTerms(terms());
    if (!fits)
        showError(fits.error());
    return fits.has_value();
}

bool AccountTermsForm::showError(const Error &error)
{
    const QString about = error.arguments.value(0);
    if (error.code == Errc::OutOfScope)
        m_placesField->setError(tr("%1 is not among your own places: an administrator of that place decides.").arg(placeWord({about})));
    else if (error.code == Errc::Missing && about == u"scope")
        m_placesField->setError(tr("Tick at least one place."));
    else if (error.code == Errc::Missing && about == u"role")
        m_rolesField->setError(tr("Tick at least one role."));
    else if (error.code == Errc::OutOfRange && about == u"administrators")
        m_rolesField->setError(tr("System, security and audit administrators are three different people: tick one of them only."));
    else
        return false;
    return true;
}

void AccountTermsForm::retranslate()
{
    m_rolesField->setLabel(tr("Roles"));
    m_placesField->setLabel(tr("Places"));
    for (const auto &[role, ticked] : m_roles)
        ticked->setText(roleText(role));
    for (const auto &[place, ticked] : m_places)
        ticked->setText(placeWord(place));
}

} // namespace cpv
