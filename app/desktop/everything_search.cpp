#include "app/desktop/everything_search.h"

#include "core/base/pinyin.h"
#include "core/usecases/futures.h"
#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"

#include <algorithm>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostCompanies = 3;
constexpr int MostApplications = 6;
constexpr int MostDrafts = 4;
constexpr int MostOwnCases = 200; // Looked through for initials.
constexpr int MostVouchers = 4;
constexpr int MostRedemptions = 4;
constexpr std::size_t MostProgrammes = 4;

/// For an official all of its cases, for its own people what the city knows of it.
SearchHit hitOf(const Company &company, bool office)
{
    const QString about = listText({company.uscc, payerText(company.registeredIn.code)});
    return {u"building-factory"_s, company.name, about, office ? u"queue"_s : u"account"_s, office ? QVariant(u"search:"_s + company.name) : QVariant()};
}

SearchHit hitOf(const ApplicationRow &row, bool office)
{
    const Application &a = row.application;
    const QString title = a.number.isEmpty() ? a.project : a.number + u"  "_s + a.project;
    const QString about = office ? a.companyName : programmeName(row.programmeZh, row.programmeEn);
    return {u"file-text"_s, title, listText({about, stageText(a.stage), exactMoney(a.requested)}),
        office ? u"review"_s : u"application"_s, a.id.toText()};
}

SearchHit hitOf(const DraftListing &listing)
{
    return {u"edit"_s, listing.draft.project, listText({programmeName(listing.programmeZh, listing.programmeEn), EverythingSearch::tr("Draft")}), u"draft"_s,
        listing.draft.id.toText()};
}

/// An official sees it beside the case it was issued for.
SearchHit hitOf(const VoucherRow &row, bool office)
{
    const Voucher &v = row.voucher;
    const QString title = v.code + u"  "_s + v.project;
    const QStringList facts {voucherStateText(v.state), exactMoney(v.left)};
    if (office)
        return {u"ticket"_s, title, listText(QStringList(v.companyName) + facts), u"review"_s, v.application.toText()};
    return {u"ticket"_s, title, listText(facts), u"voucher"_s, v.id.toText()};
}

SearchHit hitOf(const RedemptionRow &row, bool office)
{
    const Redemption &r = row.redemption;
    QStringList facts {redemptionStateText(r), exactMoney(r.amount)};
    if (office)
        facts.prepend(r.companyName);
    return {u"receipt"_s, r.invoiceNumber, listText(facts), u"redemption"_s, r.id.toText()};
}

SearchHit hitOf(const Programme &programme, bool office)
{
    return {u"building-bank"_s, programmeFullName(programme), subsidyKindText(programme.kind), u"programmes"_s,
        office ? QVariant(programme.id.toText()) : QVariant()};
}

/// In either language: people know it by what the city calls it.
bool isMeant(const Programme &programme, const QString &text)
{
    const QStringList names {programmeFullName(programme), programme.nameZh, programme.nameEn};
    return std::ranges::any_of(names, [&](const QString &name) { return isNamedBy(name, text); });
}

}

struct EverythingSearch::Round {
    QString text;
    bool office = false;
    Found found;
    std::vector<SearchHit> hits;
};

EverythingSearch::EverythingSearch(UseCases &useCases, QObject *parent)
    : QObject(parent)
    , m_useCases(useCases)
{
}

void EverythingSearch::find(const QString &text, bool office, const Found &found)
{
    auto round = std::make_shared<Round>(Round {text, office, found, {}});
    findCompanies(round);
}

void EverythingSearch::findCompanies(std::shared_ptr<Round> round)
{
    whenDone(this, m_useCases.applications.companies(round->text, MostCompanies), [this, round](const Result<std::vector<Company>> &companies) {
        for (const Company &company : companies ? *companies : std::vector<Company>()) {
            if (round->office || isOwn(company))
                round->hits.push_back(hitOf(company, round->office));
        }
        findApplications(round);
    });
}

bool EverythingSearch::isOwn(const Company &company) const
{
    const auto &session = m_useCases.session.current();
    return session && session->account.company == company.id;
}

void EverythingSearch::findApplications(std::shared_ptr<Round> round)
{
    const ApplicationQuery query {.searchText = round->text, .limit = MostApplications};
    whenDone(this, m_useCases.applications.page(query), [this, round](const Result<ApplicationPage> &page) {
        for (const ApplicationRow &row : page ? page->rows : std::vector<ApplicationRow>())
            round->hits.push_back(hitOf(row, round->office));
        if (round->office)
            findVouchers(round);
        else
            findByInitials(round);
    });
}

/// A company's projects carry no initials in the index; they are few, and read as they are.
void EverythingSearch::findByInitials(std::shared_ptr<Round> round)
{
    whenDone(this, m_useCases.applications.page({.limit = MostOwnCases}), [this, round](const Result<ApplicationPage> &page) {
        int found = 0;
        for (const ApplicationRow &row : page ? page->rows : std::vector<ApplicationRow>()) {
            const SearchHit hit = hitOf(row, false);
            const bool isListed = std::ranges::find(round->hits, hit.argument, &SearchHit::argument) != round->hits.end();
            if (found < MostApplications && !isListed && isNamedBy(row.application.project, round->text)) {
                round->hits.push_back(hit);
                ++found;
            }
        }
        findDrafts(round);
    });
}

void EverythingSearch::findDrafts(std::shared_ptr<Round> round)
{
    whenDone(this, m_useCases.drafts.list(), [this, round](const Result<std::vector<DraftListing>> &listings) {
        int found = 0;
        for (const DraftListing &listing : listings ? *listings : std::vector<DraftListing>()) {
            if (found < MostDrafts && isNamedBy(listing.draft.project, round->text)) {
                round->hits.push_back(hitOf(listing));
                ++found;
            }
        }
        findVouchers(round);
    });
}

void EverythingSearch::findVouchers(std::shared_ptr<Round> round)
{
    const VoucherQuery query {.searchText = round->text, .limit = MostVouchers};
    whenDone(this, m_useCases.vouchers.page(query), [this, round](const Result<VoucherPage> &page) {
        for (const VoucherRow &row : page ? page->rows : std::vector<VoucherRow>())
            round->hits.push_back(hitOf(row, round->office));
        findRedemptions(round);
    });
}

void EverythingSearch::findRedemptions(std::shared_ptr<Round> round)
{
    const RedemptionQuery query {.searchText = round->text, .limit = MostRedemptions};
    whenDone(this, m_useCases.redemptions.page(query), [this, round](const Result<RedemptionPage> &page) {
        for (const RedemptionRow &row : page ? page->rows : std::vector<RedemptionRow>())
            round->hits.push_back(hitOf(row, round->office));
        findProgrammes(round);
    });
}

void EverythingSearch::findProgrammes(std::shared_ptr<Round> round)
{
    whenDone(this, m_useCases.programmes.list(), [round](const Result<std::vector<ProgrammeListing>> &listings) {
        std::vector<SearchHit> programmes;
        for (const ProgrammeListing &listing : listings ? *listings : std::vector<ProgrammeListing>()) {
            if (programmes.size() < MostProgrammes && isMeant(listing.programme, round->text))
                programmes.push_back(hitOf(listing.programme, round->office));
        }
        round->hits.insert(round->hits.end(), programmes.begin(), programmes.end());
        round->found(round->hits);
    });
}

} // namespace cpv
