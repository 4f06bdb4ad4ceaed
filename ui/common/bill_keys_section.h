#pragma once

#include "core/usecases/use_cases.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QVBoxLayout;

namespace cpv {

class Button;
class DateField;
class FormField;
class Notice;
class Text;

/// The keys that a provider signs bills with: announced, and revoked when one was lost. Shown to providers only.
class BillKeysSection : public Card
{
    Q_OBJECT

public:
    explicit BillKeysSection(UseCases &useCases, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildForm();
    void load();
    void announce();
    void revoke(const QString &key);
    void perform(const Payload &payload, const QString &said);
    void showKeys();
    QWidget *rowOf(const BillKey &key);
    std::vector<QWidget *> actionsOf(const BillKey &key);
    QString factsOf(const BillKey &key) const;
    void showError(const Error &error);
    void retranslate();

    UseCases &m_useCases;
    std::optional<Provider> m_provider;
    QString m_asked; // The key beside which the question "sure?" stands.
    Notice *m_notice;
    QVBoxLayout *m_rows;
    Text *m_how;
    QWidget *m_form;
    QLineEdit *m_name;
    QLineEdit *m_key;
    DateField *m_validTo;
    FormField *m_nameField;
    FormField *m_keyField;
    FormField *m_validToField;
    Button *m_announce;
};

} // namespace cpv
