#include "app/desktop/everything_search.h"

#include "core/usecases/futures.h"
#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"

#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostApplications = 6;
constexpr int MostVouchers = 4;
constexpr std::size_t MostProgrammes = 4;

SearchHit hitOf(const ApplicationRow &row, bool office)
{
    const Application &a = row.application;
    const QString title = a.number.isEmpty() ? a.project : a.number + u"  "_s + a.project;
    const QString about = office ? a.companyName : programmeName(row.programmeZh, row.programmeEn);
    return {u"file-text"_s, title, listText({about, stageText(a.stage), exactMoney(a.requested)}),
        office ? u"review"_s : u"application"_s, a.id.toText()};
}

SearchHit hitOf(const VoucherRow &row)
{
    const Voucher &v = row.voucher;
    return {u"ticket"_s, v.code + u"  "_s + v.project, listText({voucherStateText(v.state), exactMoney(v.left)}), u"voucher"_s,
        v.id.toText()};
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
    const ApplicationQuery query {.searchText = text, .limit = MostApplications};
    whenDone(this, m_useCases.applications.page(query), [this, round](const Result<ApplicationPage> &page) {
        for (const ApplicationRow &row : page ? page->rows : std::vector<ApplicationRow>())
            round->hits.push_back(hitOf(row, round->office));
        round->office ? findProgrammes(round) : findVouchers(round);
    });
}

void EverythingSearch::findVouchers(std::shared_ptr<Round> round)
{
    const VoucherQuery query {.searchText = round->text, .limit = MostVouchers};
    whenDone(this, m_useCases.vouchers.page(query), [this, round](const Result<VoucherPage> &page) {
        for (const VoucherRow &row : page ? page->rows : std::vector<VoucherRow>())
            round->hits.push_back(hitOf(row));
        findProgrammes(round);
    });
}

void EverythingSearch::findProgrammes(std::shared_ptr<Round> round)
{
    whenDone(this, m_useCases.programmes.list(), [round](const Result<std::vector<ProgrammeListing>> &listings) {
        std::vector<SearchHit> programmes;
        for (const ProgrammeListing &listing : listings ? *listings : std::vector<ProgrammeListing>()) {
            const QString name = programmeFullName(listing.programme);
            const QVariant argument = round->office ? QVariant(listing.programme.id.toText()) : QVariant();
            if (name.contains(round->text, Qt::CaseInsensitive) && programmes.size() < MostProgrammes)
                programmes.push_back({u"building-bank"_s, name, subsidyKindText(listing.programme.kind), u"programmes"_s, argument});
        }
        round->hits.insert(round->hits.end(), programmes.begin(), programmes.end());
        round->found(round->hits);
    });
}

} // namespace cpv
