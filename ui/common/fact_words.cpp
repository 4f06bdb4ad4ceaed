#include "ui/common/fact_words.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"

#include <QCoreApplication>
#include <QHash>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class FactWords
{
    Q_DECLARE_TR_FUNCTIONS(FactWords)

public:
    static QString of(const QString &fact)
    {
        const QHash<QString, QString> words {{u"industry"_s, tr("Industry code")}, {u"employees"_s, tr("Employees")},
            {u"revenue"_s, tr("Revenue (CNY)")}, {u"assets"_s, tr("Total assets (CNY)")}, {u"size"_s, tr("Size")},
            {u"founded"_s, tr("Founded")}, {u"district"_s, tr("District or city")}, {u"address"_s, tr("Address")},
            {u"representative"_s, tr("Legal representative")}, {u"shareholders"_s, tr("Shareholders from 25 %")},
            {u"bankAccount"_s, tr("Bank account")}, {u"contact"_s, tr("Contact")}};
        return words.value(fact, fact);
    }
    static QString shareholders(const QString &kept) { return kept.split(u"; "_s).join(tr("; ", "between names")); }
    static QString account(const QString &tail) { return tr("ends in %1").arg(tail); }
};

} // namespace

QString factText(const QString &fact) { return FactWords::of(fact); }

QString factValueText(const QString &fact, const QString &value)
{
    if (value.isEmpty())
        return u"–"_s;
    if (fact == u"revenue" || fact == u"assets")
        return yuanText(Money::fromFen(value.toLongLong()));
    if (fact == u"size")
        return sizeClassText(enumFromText<SizeClass>(value).value_or(SizeClass::Unknown));
    if (fact == u"district")
        return payerText(value);
    if (fact == u"bankAccount")
        return FactWords::account(value);
    if (fact == u"shareholders")
        return FactWords::shareholders(value);
    return value;
}

QString factChangeText(const FactChange &change)
{
    return u"%1: %2 → %3"_s.arg(factText(change.fact), factValueText(change.fact, change.before), factValueText(change.fact, change.after));
}

} // namespace cpv
