#include "core/domain/company_facts.h"

#include "core/base/sha256_text.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr qsizetype TailLength = 4;

QString listed(const std::vector<QString> &names) { return QStringList(names.begin(), names.end()).join(u"; "_s); }

/// What is compared must not depend on how it was typed.
QString plain(const QString &text)
{
    QString kept = text.normalized(QString::NormalizationForm_KC).toLower();
    kept.removeIf([](QChar c) { return c.isSpace(); });
    return kept;
}

QString digestOf(const QString &kind, const QString &text)
{
    const QByteArray said = (u"related/"_s + kind + u'/' + plain(text)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(said, QCryptographicHash::Sha256).toHex());
}

/// Telephone numbers, without blanks, hyphens and the country's 86, and e-mail addresses.
QStringList reachedBy(const QString &contact)
{
    static const QRegularExpression number(u"\\+?\\d[\\d \\-]{5,}\\d"_s);
    static const QRegularExpression address(u"[^\\s@,;，；]+@[^\\s@,;，；]+"_s);
    const QString text = contact.normalized(QString::NormalizationForm_KC);
    QStringList found;
    for (auto each = number.globalMatch(text); each.hasNext();) {
        QString digits = each.next().captured();
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        constexpr qsizetype withCountry = 13;
        found << (digits.size() == withCountry && digits.startsWith(u"86") ? digits.sliced(2) : digits);
    }
    for (auto each = address.globalMatch(text); each.hasNext();)
        found << each.next().captured();
    return found;
}

bool isIndustry(const QString &code)
{
    static const QRegularExpression form(u"^[A-T]\\d{0,4}$"_s);
    return code.isEmpty() || form.match(code).hasMatch();
}

Result<void> checkTexts(const CompanyFacts &facts)
{
    for (const auto &[fact, text] : {std::pair(u"address"_s, facts.address), {u"representative"_s, facts.representative}, {u"contact"_s, facts.contact}})
        if (text.size() > LongestFact)
            return fail(Errc::TooLong, {fact, QString::number(LongestFact)});
    if (facts.shareholders.size() > MostShareholders)
        return fail(Errc::OutOfRange, {u"shareholders"_s});
    for (const QString &name : facts.shareholders)
        if (name.size() > LongestFact)
            return fail(Errc::TooLong, {u"shareholders"_s, QString::number(LongestFact)});
    if (facts.contact.isEmpty())
        return fail(Errc::Missing, {u"contact"_s});
    return {};
}

} // namespace

CompanyFacts factsOf(const Company &company)
{
    return {.industry = company.industry,
        .employees = company.employees,
        .revenue = company.revenue,
        .assets = company.assets,
        .size = company.size,
        .founded = company.founded,
        .district = company.district,
        .address = company.address,
        .representative = company.representative,
        .shareholders = company.shareholders,
        .bankTail = company.bankTail,
        .bankDigest = company.bankDigest,
        .contact = company.contact};
}

void setFacts(Company &company, const CompanyFacts &facts)
{
    company.industry = facts.industry;
    company.employees = facts.employees;
    company.revenue = facts.revenue;
    company.assets = facts.assets;
    company.size = facts.size;
    company.founded = facts.founded;
    company.district = facts.district;
    company.address = facts.address;
    company.representative = facts.representative;
    company.shareholders = facts.shareholders;
    company.bankTail = facts.bankTail;
    company.bankDigest = facts.bankDigest;
    company.contact = facts.contact;
}

CompanyFacts tidied(CompanyFacts facts)
{
    for (QString *text : {&facts.industry, &facts.district, &facts.address, &facts.representative, &facts.contact})
        *text = text->trimmed();
    facts.industry = facts.industry.toUpper();
    for (QString &name : facts.shareholders)
        name = name.trimmed();
    std::erase_if(facts.shareholders, &QString::isEmpty);
    return facts;
}

Result<void> checkFacts(const CompanyFacts &facts, QDate today)
{
    if (!isIndustry(facts.industry))
        return fail(Errc::Malformed, {u"industry"_s});
    if (facts.employees < 0 || facts.revenue < Money() || facts.assets < Money())
        return fail(Errc::OutOfRange, {u"figures"_s});
    if (facts.founded.isValid() && facts.founded > today)
        return fail(Errc::OutOfRange, {u"founded"_s});
    const bool hasBank = !facts.bankDigest.isEmpty() || !facts.bankTail.isEmpty();
    if (hasBank && (!isSha256Text(facts.bankDigest) || facts.bankTail.size() != TailLength))
        return fail(Errc::Malformed, {u"bankAccount"_s});
    return checkTexts(facts);
}

bool isDistrictOf(const QString &district, const PlaceCode &place)
{
    QString stem = place.code;
    while (stem.endsWith(u"00"))
        stem.chop(2);
    return district.isEmpty() || (district.size() == place.code.size() && district.startsWith(stem));
}

std::vector<FactChange> changesBetween(const CompanyFacts &before, const CompanyFacts &after)
{
    std::vector<FactChange> changes;
    const auto compare = [&](const QString &fact, const auto &member, const auto &text) {
        if (member(before) != member(after))
            changes.push_back({.fact = fact, .before = text(before), .after = text(after), .by = {}, .approvedBy = {}});
    };
    const auto same = [&](const QString &fact, QString CompanyFacts::*member) {
        const auto get = [member](const CompanyFacts &facts) { return facts.*member; };
        compare(fact, get, get);
    };
    const auto fen = [&](const QString &fact, Money CompanyFacts::*member) {
        compare(fact, [member](const CompanyFacts &f) { return f.*member; }, [member](const CompanyFacts &f) { return QString::number((f.*member).fen()); });
    };
    same(u"industry"_s, &CompanyFacts::industry);
    compare(u"employees"_s, [](const CompanyFacts &f) { return f.employees; }, [](const CompanyFacts &f) { return QString::number(f.employees); });
    fen(u"revenue"_s, &CompanyFacts::revenue);
    fen(u"assets"_s, &CompanyFacts::assets);
    compare(u"size"_s, [](const CompanyFacts &f) { return f.size; }, [](const CompanyFacts &f) { return enumText(f.size); });
    compare(u"founded"_s, [](const CompanyFacts &f) { return f.founded; }, [](const CompanyFacts &f) { return f.founded.toString(Qt::ISODate); });
    same(u"district"_s, &CompanyFacts::district);
    same(u"address"_s, &CompanyFacts::address);
    same(u"representative"_s, &CompanyFacts::representative);
    compare(u"shareholders"_s, [](const CompanyFacts &f) { return f.shareholders; }, [](const CompanyFacts &f) { return listed(f.shareholders); });
    compare(u"bankAccount"_s, [](const CompanyFacts &f) { return f.bankDigest; }, [](const CompanyFacts &f) { return f.bankTail; });
    same(u"contact"_s, &CompanyFacts::contact);
    return changes;
}

bool needsApproval(const QString &fact) { return fact != u"contact"; }

std::vector<QString> relatedDigestsOf(const CompanyFacts &facts)
{
    std::vector<QString> digests;
    const auto add = [&digests](const QString &kind, const QString &text) {
        if (!text.isEmpty())
            digests.push_back(digestOf(kind, text));
    };
    // A person who represents one company and owns a part of another is the same person.
    add(u"person"_s, facts.representative);
    for (const QString &name : facts.shareholders)
        add(u"person"_s, name);
    add(u"address"_s, facts.address);
    if (!facts.bankDigest.isEmpty())
        digests.push_back(facts.bankDigest);
    for (const QString &each : reachedBy(facts.contact))
        add(u"reach"_s, each);
    std::ranges::sort(digests);
    const auto repeated = std::ranges::unique(digests);
    digests.erase(repeated.begin(), repeated.end());
    return digests;
}

QString bankDigestOf(const QString &account) { return digestOf(u"bank"_s, account); }
QString creditCodeDigestOf(const QString &uscc) { return digestOf(u"uscc"_s, uscc); }

QString bankTailOf(const QString &account)
{
    static const QRegularExpression form(u"^[0-9a-z]{8,34}$"_s);
    const QString number = plain(account);
    return form.match(number).hasMatch() ? number.last(TailLength) : QString();
}

std::vector<FactChange> changedSince(const Company &company, Instant since)
{
    std::vector<FactChange> changes;
    std::ranges::copy_if(company.factChanges, std::back_inserter(changes),
        [since](const FactChange &change) { return change.at > since && needsApproval(change.fact); });
    return changes;
}

} // namespace cpv
