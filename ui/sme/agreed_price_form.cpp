#include "ui/sme/agreed_price_form.h"

#include "ui/sme/bill_words.h"
#include "ui/theme/tokens.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <map>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostCharacters = 24;
constexpr std::size_t MostListed = 200; ///< A bill of more SKUs is no list to choose from.

/// A middle price comes from a division: of more than a yuan, nobody reads more than four places.
FineMoney readable(FineMoney price)
{
    constexpr qint64 yuan = 1'000'000'000;
    constexpr qint64 step = yuan / 10'000;
    return price.nano < yuan ? price : FineMoney {(price.nano + step / 2) / step * step};
}

}

AgreedPriceForm::AgreedPriceForm(QWidget *parent)
    : QWidget(parent)
    , m_sku(named(new DropDown, u"agreedSku"_s))
    , m_skuField(new FormField({}, m_sku))
    , m_price(named(new QLineEdit, u"agreedPrice"_s))
    , m_priceField(new FormField({}, m_price))
    , m_enter(named(new Button(ButtonKind::Secondary), u"agreedEnter"_s))
{
    m_sku->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_price->setMaxLength(MostCharacters);
    m_priceField->holdNote();
    m_skuField->holdNote();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 12);
    layout->addWidget(m_skuField, 2);
    layout->addWidget(m_priceField, 1);
    layout->addWidget(m_enter, 0, Qt::AlignVCenter);
    connect(m_sku, &QComboBox::activated, this, &AgreedPriceForm::showPrice);
    connect(m_price, &QLineEdit::textEdited, this, [this] { m_priceField->setError({}); });
    connect(m_price, &QLineEdit::returnPressed, this, &AgreedPriceForm::enter);
    connect(m_enter, &Button::clicked, this, &AgreedPriceForm::enter);
    hide();
}

void AgreedPriceForm::retranslate()
{
    m_skuField->setLabel(tr("Priced by the contract"));
    m_priceField->setLabel(tr("Agreed price of one unit (CNY)"));
    m_enter->setText(tr("Hold against it"));
    fill();
}

void AgreedPriceForm::showCheck(const BillCheck &check)
{
    m_contractNumber = check.against.contract ? check.against.contract->number : QString();
    collect(check);
    fill();
    setVisible(!m_contractNumber.isEmpty() && !m_priced.empty());
}

/// What the bill prices, and what was agreed for anything else.
void AgreedPriceForm::collect(const BillCheck &check)
{
    std::map<std::pair<QString, QString>, Priced> all;
    for (const BilledPrice &billed : check.result.prices)
        if (all.size() < MostListed)
            all[{billed.sku, billed.unit}] = {{billed.sku, billed.unit, {}}, billed.middle};
    for (const AgreedPrice &agreed : check.against.contract ? check.against.contract->prices : std::vector<AgreedPrice>())
        all[{agreed.sku, agreed.unit}].agreed = agreed;
    m_priced.clear();
    for (const auto &[key, priced] : all)
        m_priced.push_back(priced);
}

void AgreedPriceForm::fill()
{
    const int before = m_sku->currentIndex();
    m_sku->clear();
    for (const Priced &priced : m_priced) {
        const QString name = tr("%1, per %2", "SKU, unit").arg(priced.agreed.sku, priced.agreed.unit);
        m_sku->addItem(priced.agreed.price.nano == 0 ? name : tr("%1: agreed %2", "SKU and unit, price").arg(name, unitPriceText(priced.agreed.price)));
    }
    m_sku->setCurrentIndex(before >= 0 && before < m_sku->count() ? before : 0);
    showPrice();
}

const AgreedPriceForm::Priced *AgreedPriceForm::chosen() const
{
    const int row = m_sku->currentIndex();
    return row < 0 || row >= int(m_priced.size()) ? nullptr : &m_priced[std::size_t(row)];
}

void AgreedPriceForm::showPrice()
{
    const Priced *priced = chosen();
    m_priceField->setError({});
    m_price->setText(priced && priced->agreed.price.nano != 0 ? unitPriceText(priced->agreed.price) : QString());
    m_skuField->setHelp(!priced || priced->billed.nano == 0 ? tr("Not on this bill.")
                                                            : tr("The bill's middle price is %1.").arg(unitPriceText(readable(priced->billed))));
    m_priceField->setHelp(tr("As in the signed contract; empty: none."));
}

void AgreedPriceForm::enter()
{
    const Priced *priced = chosen();
    if (!priced)
        return;
    const QString typed = m_price->text().trimmed();
    const auto nano = typed.isEmpty() ? Result<qint64>(0) : decimalUnits(typed.toLatin1(), FineMoney::Places);
    if (!nano || *nano < 0 || (*nano == 0 && !typed.isEmpty()))
        return m_priceField->setError(tr("Enter a price above zero, like 12.50."));
    Q_EMIT priceEntered(m_contractNumber, {priced->agreed.sku, priced->agreed.unit, {*nano}});
}

} // namespace cpv
