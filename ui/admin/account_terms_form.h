#pragma once

#include "core/domain/office_accounts.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace cpv {

class FormField;

/// Roles and places to tick.
class AccountTermsForm : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the object names of what can be ticked.
    explicit AccountTermsForm(const QString &name, QWidget *parent = nullptr);

    /// What may be given; places that `terms` has besides are shown, but stay as they are.
    void setTerms(const AccountTerms &terms, const std::vector<PlaceCode> &places);
    AccountTerms terms() const;
    /// Says beside the field what is missing or can't be together; true where nothing is.
    bool check();
    /// What the registry said of the terms; false where it said something else.
    bool showError(const Error &error);
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    QCheckBox *box(const QString &id);
    void fillPlaces(const std::vector<PlaceCode> &places);

    const QString m_name;
    std::vector<std::pair<Role, QCheckBox *>> m_roles;
    std::vector<std::pair<PlaceCode, QCheckBox *>> m_places;
    QWidget *m_roleBoxes;
    QWidget *m_placeBoxes;
    QGridLayout *m_placeGrid;
    FormField *m_rolesField;
    FormField *m_placesField;
};

} // namespace cpv
