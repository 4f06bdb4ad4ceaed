#include "core/base/money_text.h"
#include "core/base/uscc.h"
#include "tests/journeys/stage/applicant.h"
#include "tests/journeys/stage/city_stage.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString maker = u"linxia"_s, checker = u"sunyi"_s; ///< Both edit programmes.
const QString qilian = u"祁连绿色算力有限公司"_s;
const QString firstCentre = u"祁连中卫一号数据中心"_s, secondCentre = u"祁连中卫二号数据中心"_s;
const QString newcomer = u"申浦云算科技有限公司"_s;
const QString delisting = u"抽查发现账单与实际用量不符。"_s;
const QString batchName = u"第五批"_s, batchDocument = u"沪算券〔2026〕5号"_s;

const QString declarer = u"provider10"_s, declarerName = u"鹏湾算力服务有限公司"_s;
const QString undeclared = u"鹏湾贵安二号数据中心"_s; ///< Of the declarer's.
const QString firstWords = u"训练卡为国产，推理卡为进口。"_s, secondWords = u"训练卡国产 2208 张，推理卡进口 1632 张，附设备清单。"_s;
const QString dispute = u"抽查的设备标识与申报不一致。"_s;
const QString declaredMaker = u"寒武纪（中国）"_s;

const QString approved = u"approvedTable"_s, batches = u"batchesTable"_s, centres = u"centresTable"_s;
const QString ranking = u"placementRankingTable"_s, excluded = u"placementExcludedTable"_s, detail = u"placementDetail"_s;

QString newCode() { return usccFrom({u"91310115"_s, u"MA500009"_s}); }

/// As pages write a share of whole percents.
QString percent(BasisPoints share) { return QString::number(share.value / 100) + u" %"_s; }

bool mentions(const QStringList &rows, const QString &text)
{
    return std::ranges::any_of(rows, [&](const QString &row) { return row.contains(text); });
}

}

/// Who may be paid and where work can run: providers leave the list and come back in a batch that two people stand behind, centres'
/// loads are read from a file, and a provider says where its cards come from. A company sees each of it.
class CityProvidersTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aProviderIsTakenOffTheList();
    void theCompanySeesItLeftOut();
    void aBatchIsProposedFromTheRegisterAndAFile();
    void whoProposedItMayNotConfirmIt();
    void anotherPersonConfirmsIt();
    void theCompanySeesItApproved();
    void theCompanyMayNameTheNewcomer();
    void aWrongLoadReportIsNotTaken();
    void theRightOneTellsTheLoads();
    void theCompanySeesTheLoad();
    void aProviderDeclaresWhereItsCardsComeFrom();
    void theOfficeDisputesIt();
    void anotherDeclarationIsAccepted();
    void aPriceJumpIsAnnouncedAndAnOfferEnds();
    void theBooksAddUp();

private:
    void openListing(Client &official);
    void openCentres(Client &official);
    void openPlacement();
    void declare(const QString &words);
    void readLoads(const QString &file, const QString &rows);

    ListingBatch batch();
    std::vector<ProviderId> listed();
    Provider provider(const QString &name);
    DataCentre centre(const QString &name);
    QString iso() const { return m_stage->today().toString(Qt::ISODate); }

    std::unique_ptr<CityStage> m_stage;
    std::unique_ptr<Client> m_maker;
    std::unique_ptr<Client> m_checker;
    std::unique_ptr<Client> m_declarer;
    std::unique_ptr<Client> m_owner;
};

void CityProvidersTest::initTestCase()
{
    play([this] {
        m_stage = std::make_unique<CityStage>(SubsidyKind::Compute, QStringList {u"limin"_s, maker, checker});
        m_stage->engage(declarer);
        m_maker = m_stage->window(maker);
        m_owner = m_stage->window(CityStage::owner());
    });
}

/// Beside the dashboard, where the rail is full.
void CityProvidersTest::openCentres(Client &official)
{
    official.click(u"nav_centres|nav_dashboard"_s);
    official.click(u"pageTabs/segment_centres"_s);
}

void CityProvidersTest::openListing(Client &official)
{
    official.click(u"nav_centres|nav_dashboard"_s);
    official.click(u"pageTabs/segment_providers"_s);
    official.choose(u"listingPlace"_s, m_stage->setting().place.code);
}

void CityProvidersTest::openPlacement()
{
    m_owner->click(u"nav_placement"_s);
    m_owner->choose(u"placementProgramme"_s, m_stage->setting().programme.id.toText());
}

ListingBatch CityProvidersTest::batch()
{
    return m_stage->record<ListingBatch>([](const ListingBatch &each) { return each.name == batchName; });
}

/// On the programme's own list, which the rules read.
std::vector<ProviderId> CityProvidersTest::listed()
{
    return m_stage->record<Programme>([this](const Programme &each) { return each.id == m_stage->setting().programme.id; }).providers;
}

Provider CityProvidersTest::provider(const QString &name)
{
    return m_stage->watcher().record<Provider>(PlaceCode::shared(), [&](const Provider &each) { return each.name == name; });
}

DataCentre CityProvidersTest::centre(const QString &name)
{
    return m_stage->watcher().record<DataCentre>(PlaceCode::shared(), [&](const DataCentre &each) { return each.nameZh == name; });
}

void CityProvidersTest::aProviderIsTakenOffTheList()
{
    play([this] {
        const ProviderId id = provider(qilian).id;
        const auto before = listed();
        expect(std::ranges::find(before, id) != before.end(), u"the provider is not on the list"_s);
        openListing(*m_maker);
        m_maker->waitForText(u"pageSubtitle"_s, u"在册 %1 家"_s.arg(before.size()));
        m_maker->selectRow(approved, {qilian, u"在册"_s});
        m_maker->waitForTexts(u"approvedFacts"_s, {qilian, u"第一批"_s, provider(qilian).uscc});
        m_maker->click(u"delistOpen"_s);
        m_maker->click(u"delistSend"_s);
        m_maker->waitForText(u"approvedStep"_s, u"请写一句话"_s); // Everybody may read why.
        m_maker->retype(u"delistText"_s, delisting);
        m_maker->click(u"delistSend"_s);
        m_maker->waitForRow(approved, {qilian, u"第一批"_s, u"已移出"_s});
        m_maker->waitForState(u"Synced"_s);
        m_maker->waitForText(u"pageSubtitle"_s, u"在册 %1 家"_s.arg(before.size() - 1));
        const auto after = listed();
        expect(std::ranges::find(after, id) == after.end(), u"the rules still find it on the list"_s);
        const auto first = m_stage->record<ListingBatch>([](const ListingBatch &each) { return each.name == u"第一批"_s; });
        const auto left = std::ranges::find(first.providers, id, &ListedProvider::provider);
        expect(left != first.providers.end(), u"the batch has forgotten it"_s);
        expectEqual(enumText(left->state), u"Delisted"_s);
        expectEqual(left->reason, delisting);
        expectEqual(left->delistedFrom.value(), m_stage->today());
        expectEqual(left->delistedBy, u"林夏"_s);
    });
}

void CityProvidersTest::theCompanySeesItLeftOut()
{
    play([this] {
        openPlacement();
        m_owner->click(u"placementExcludedToggle"_s);
        for (const QString &name : {firstCentre, secondCentre})
            m_owner->waitForRow(excluded, {name, u"的名单内"_s});
        m_owner->selectRow(excluded, {firstCentre});
        m_owner->waitForTexts(detail, {firstCentre, qilian, u"服务商不在"_s});
        expect(!mentions(m_owner->rows(ranking), firstCentre), u"who is off the list is ranked"_s);
        m_owner->shot(u"196-city-provider-off"_s);
    });
}

/// One who is known, and one whom only the document names.
void CityProvidersTest::aBatchIsProposedFromTheRegisterAndAFile()
{
    play([this] {
        const auto before = listed();
        m_maker->click(u"primaryAction"_s);
        m_maker->retype(u"listingName"_s, batchName);
        m_maker->retype(u"listingDocument"_s, batchDocument);
        m_maker->choose(u"listingKnown"_s, provider(qilian).id.toText());
        m_maker->click(u"listingAdd"_s);
        m_maker->waitForRow(u"listingProvidersTable"_s, {qilian, u"已登记"_s});
        const QString csv = u"统一社会信用代码,服务商名称,所在地区\n%1,%2,上海\n"_s.arg(newCode(), newcomer);
        m_maker->click(u"listingRead"_s);
        m_maker->chooseFile(m_stage->theatre().file(u"providers.csv"_s, csv.toUtf8()));
        m_maker->waitForRow(u"providerFileTable"_s, {newCode(), newcomer, u"上海"_s, u"新增"_s});
        m_maker->click(u"providerFileAccept"_s);
        m_maker->waitForRow(u"listingProvidersTable"_s, {newCode(), newcomer, u"新增"_s});
        m_maker->shot(u"197-city-listing-form"_s);
        m_maker->click(u"listingSubmit"_s);
        m_maker->waitForText(u"toast"_s, u"待另一名政策编辑确认"_s);
        m_maker->waitUntilGone(u"listingForm"_s);
        m_maker->waitForState(u"Synced"_s);
        const ListingBatch proposed = batch();
        expectEqual(enumText(proposed.state), u"Proposed"_s);
        expectEqual(proposed.document, batchDocument);
        expectEqual(proposed.from, m_stage->today());
        expectEqual(m_stage->loginOf(proposed.proposedBy), maker);
        expectEqual(proposed.providers.size(), size_t(2));
        expectEqual(proposed.programmes.size(), m_stage->records<Programme>().size()); // All of the city's.
        expect(listed() == before, u"a proposal alone lists somebody"_s);
    });
}

void CityProvidersTest::whoProposedItMayNotConfirmIt()
{
    play([this] {
        m_maker->waitForTexts(u"batchFacts"_s, {batchName, batchDocument, u"林夏"_s}); // It is the one that is shown.
        m_maker->waitForText(u"batchWords"_s, u"由您提出，须由另一名政策编辑确认"_s);
        expect(!m_maker->sees(u"batchConfirm"_s), u"who proposed it is offered to confirm it"_s);
        m_maker->waitForRow(batches, {batchName, u"待确认"_s});
        for (const QString &name : {qilian, newcomer})
            m_maker->waitForRow(u"batchProvidersTable"_s, {name, u"待确认"_s});
        const auto all = m_stage->records<ListingBatch>();
        m_maker->waitForText(u"pageSubtitle"_s, u"待确认 %1 批"_s.arg(std::ranges::count(all, BatchState::Proposed, &ListingBatch::state)));
        m_maker->shot(u"198-city-batch-own"_s);
        expectEqual(m_stage->refusalOf(maker, ConfirmListing {batch().id}), enumText(Errc::MakerIsChecker));
        expectEqual(enumText(batch().state), u"Proposed"_s);
    });
}

void CityProvidersTest::anotherPersonConfirmsIt()
{
    play([this] {
        m_checker = m_stage->window(checker);
        openListing(*m_checker);
        m_checker->click(u"listingViews/segment_batches"_s);
        m_checker->selectRow(batches, {batchName, u"待确认"_s});
        m_checker->waitForTexts(u"batchFacts"_s, {batchName, batchDocument, u"林夏"_s});
        m_checker->waitForText(u"batchWords"_s, u"立即列入名录"_s);
        m_checker->click(u"batchConfirm"_s);
        m_checker->waitForRow(batches, {batchName, u"已确认"_s});
        m_checker->waitUntilGone(u"batchConfirm"_s);
        m_checker->waitForState(u"Synced"_s);
        const ListingBatch confirmed = batch();
        expectEqual(enumText(confirmed.state), u"Confirmed"_s);
        expectEqual(m_stage->loginOf(confirmed.decidedBy.value()), checker);
        const auto now = listed();
        for (const QString &name : {qilian, newcomer})
            expect(std::ranges::find(now, provider(name).id) != now.end(), name + u" is not on the programme's list"_s);
        expectEqual(provider(newcomer).uscc, newCode());
        expectEqual(provider(newcomer).region, u"上海"_s);
        m_maker->waitForTexts(u"batchFacts"_s, {batchName, u"孙怡"_s}); // By itself.
        m_maker->click(u"listingViews/segment_providers"_s);
        for (const QString &name : {qilian, newcomer})
            m_maker->waitForRow(approved, {name, batchName, u"在册"_s});
        m_maker->selectRow(approved, {qilian});
        m_maker->waitForTexts(u"approvedFacts"_s, {qilian, batchDocument, u"移出名录"_s}); // It is not forgotten that it was off.
        m_maker->shot(u"199-city-providers"_s);
        m_maker->quit();
    });
}

void CityProvidersTest::theCompanySeesItApproved()
{
    play([this] {
        m_owner->selectRow(ranking, {firstCentre}); // By itself.
        m_owner->waitForTexts(detail, {firstCentre, qilian, u"列入批次"_s, batchName});
        expect(!m_owner->sees(excluded) || !mentions(m_owner->rows(excluded), firstCentre), u"it is ranked and left out"_s);
        m_owner->shot(u"200-city-provider-back"_s);
    });
}

/// It has no offer, but a contract with it can be named.
void CityProvidersTest::theCompanyMayNameTheNewcomer()
{
    play([this] {
        m_owner->click(u"nav_programmes"_s);
        openForm(*m_owner, m_stage->setting().programme);
        m_owner->click(u"draftNext"_s);
        m_owner->choose(u"draftProvider"_s, provider(newcomer).id.toText());
        m_owner->waitForText(u"draftProvider"_s, newcomer);
    });
}

void CityProvidersTest::readLoads(const QString &file, const QString &rows)
{
    m_checker->click(u"centresRead"_s);
    m_checker->chooseFile(m_stage->theatre().file(file, u"数据中心,负载率(%),日期\n"_s.toUtf8() + rows.toUtf8()));
}

void CityProvidersTest::aWrongLoadReportIsNotTaken()
{
    play([this] {
        const DataCentre before = centre(firstCentre);
        openCentres(*m_checker);
        m_checker->waitForRow(centres, {firstCentre, percent(before.load)});
        readLoads(u"loads-wrong.csv"_s, u"%1,47.5,%3\n%2,147.5,%3\n"_s.arg(firstCentre, secondCentre, iso()));
        m_checker->waitForText(u"loadReportNotice"_s, u"有 1 行不能采用，因此整个文件都不采用"_s);
        const QStringList wrong = m_checker->rows(u"loadReportTable"_s);
        expectEqual(wrong.size(), 1);
        expectEqual(wrong.front(), u"3 | 负载率 | 147.5 | 负载率应在 0 到 100 之间"_s);
        expect(!m_checker->sees(u"loadReportAccept"_s), u"a wrong file is offered to be recorded"_s);
        m_checker->shot(u"201-city-loads-wrong"_s);
        m_checker->click(u"loadReportClose"_s);
        m_checker->waitUntilGone(u"loadReport"_s);
        m_checker->waitForRow(centres, {firstCentre, percent(before.load)});
        m_checker->waitForState(u"Synced"_s);
        expectEqual(centre(firstCentre).version, before.version); // Not even of its right row.
    });
}

void CityProvidersTest::theRightOneTellsTheLoads()
{
    play([this] {
        const DataCentre before = centre(firstCentre);
        readLoads(u"loads.csv"_s, u"%1,47.5,%3\n%2,33,%3\n"_s.arg(firstCentre, secondCentre, iso()));
        m_checker->waitForText(u"loadReportNotice"_s, u"2 个中心的负载率"_s);
        m_checker->waitForRow(u"loadReportTable"_s, {firstCentre, percent(before.load), u"47.5 %"_s, iso()});
        m_checker->shot(u"202-city-loads"_s);
        m_checker->click(u"loadReportAccept"_s);
        m_checker->waitUntilGone(u"loadReport"_s);
        m_checker->waitForRow(centres, {firstCentre, u"47.5 %"_s});
        m_checker->waitForRow(centres, {secondCentre, u"33 %"_s});
        m_checker->waitForState(u"Synced"_s); // Once the time for undo is over.
        expectEqual(centre(firstCentre).load.value, 4750);
        expectEqual(centre(firstCentre).loadOn, m_stage->today());
        expectEqual(centre(secondCentre).load.value, 3300);
        expectEqual(centre(firstCentre).declarations.size(), before.declarations.size()); // A load takes nothing else along.
    });
}

void CityProvidersTest::theCompanySeesTheLoad()
{
    play([this] {
        openPlacement();
        m_owner->selectRow(ranking, {firstCentre});
        const DataCentre now = centre(firstCentre);
        m_owner->waitForTexts(detail, {firstCentre, u"47.5 %"_s, u"%1 / %2"_s.arg(spareCards(now)).arg(now.cards)});
        m_owner->choose(u"placementOrigin"_s, u"declared"_s);
        m_owner->waitForRow(excluded, {undeclared, u"来源未申报"_s}); // The next to be told about.
    });
}

/// At the declarer's page of origins, with the centre's row chosen.
void CityProvidersTest::declare(const QString &words)
{
    m_declarer->click(u"originsDeclare"_s);
    m_declarer->retype(u"originKind_mlu370-x8"_s, declaredMaker);
    m_declarer->retype(u"originKind_l20"_s, u"英伟达（美国）"_s);
    m_declarer->retype(u"originDocument"_s, u"采购合同与报关单 10 号"_s);
    m_declarer->retype(u"originText"_s, words);
}

void CityProvidersTest::aProviderDeclaresWhereItsCardsComeFrom()
{
    play([this] {
        m_declarer = m_stage->window(declarer);
        m_declarer->click(u"nav_offers"_s);
        m_declarer->click(u"pageTabs/segment_origins"_s);
        m_declarer->selectRow(u"originsTable"_s, {undeclared, u"来源未申报"_s});
        m_declarer->waitForText(u"originsHistory"_s, undeclared);
        const BasisPoints share = centre(undeclared).domesticShare;
        declare(firstWords);
        m_declarer->click(u"originSubmit"_s);
        m_declarer->waitForRow(u"originsTable"_s, {undeclared, percent(share), u"来源已申报"_s, u"待主管部门核定"_s});
        m_declarer->waitUntilGone(u"originForm"_s);
        m_declarer->waitForState(u"Synced"_s);
        const DataCentre now = centre(undeclared);
        expectEqual(enumText(now.origin), u"Declared"_s);
        expectEqual(now.originNote, firstWords);
        expectEqual(now.declarations.size(), size_t(1));
        const OriginStatement &said = now.declarations.back();
        expectEqual(enumText(said.answer), u"Waiting"_s);
        expectEqual(said.by, u"邓舟"_s);
        const auto kind = std::ranges::find(said.accelerators, u"mlu370-x8"_s, &AcceleratorOrigin::accelerator);
        expect(kind != said.accelerators.end() && kind->origin == declaredMaker, u"the maker of a kind is missing"_s);
        m_owner->selectRow(ranking, {undeclared}); // It counts at once.
        m_owner->waitForTexts(detail, {undeclared, u"来源已申报"_s, firstWords});
    });
}

void CityProvidersTest::theOfficeDisputesIt()
{
    play([this] {
        m_checker->selectRow(centres, {undeclared, u"来源已申报"_s});
        const DataCentre said = centre(undeclared);
        m_checker->waitForTexts(u"originHistory"_s,
            {declarerName, u"国产 "_s + percent(said.domesticShare), u"待主管部门核定"_s, firstWords, declaredMaker, u"报关单 10 号"_s});
        m_checker->click(u"originDisputeOpen"_s);
        m_checker->retype(u"originDisputeText"_s, dispute);
        m_checker->shot(u"203-city-origin"_s);
        m_checker->click(u"originDisputeSend"_s);
        m_checker->waitForText(u"originState"_s, u"来源有争议"_s);
        m_checker->waitForText(u"originHistory"_s, u"主管部门意见："_s + dispute);
        m_checker->waitForState(u"Synced"_s);
        const DataCentre now = centre(undeclared);
        expectEqual(enumText(now.origin), u"Disputed"_s);
        expectEqual(now.originNote, dispute);
        expectEqual(now.declarations.back().answeredBy, u"孙怡"_s);
        m_owner->waitForRow(excluded, {undeclared, u"来源有争议"_s}); // Only what is declared was asked for.
        m_owner->waitForTexts(detail, {undeclared, dispute});
    });
}

/// The provider's own word does not lift a dispute; the office's answer to it does.
void CityProvidersTest::anotherDeclarationIsAccepted()
{
    play([this] {
        m_declarer->waitForText(u"originsHistory"_s, dispute);
        declare(secondWords);
        m_declarer->retype(u"originDomestic"_s, u"57.5"_s);
        m_declarer->click(u"originSubmit"_s);
        m_declarer->waitForRow(u"originsTable"_s, {undeclared, u"来源有争议"_s, u"待主管部门核定"_s});
        m_declarer->waitForState(u"Synced"_s);
        expectEqual(enumText(centre(undeclared).origin), u"Disputed"_s);
        m_checker->waitForTexts(u"originHistory"_s, {secondWords, u"国产 57.5 %"_s, u"有异议"_s});
        m_checker->click(u"originAccept"_s);
        m_checker->waitForText(u"originState"_s, u"来源已申报"_s);
        m_checker->waitForText(u"originHistory"_s, u"已采信"_s);
        m_checker->waitForRow(centres, {undeclared, u"来源已申报"_s});
        m_checker->waitForState(u"Synced"_s);
        m_checker->shot(u"204-city-origin-accepted"_s);
        const DataCentre now = centre(undeclared);
        expectEqual(enumText(now.origin), u"Declared"_s);
        expectEqual(now.domesticShare.value, 5750);
        expectEqual(enumText(now.declarations.front().answer), u"Disputed"_s);
        expectEqual(enumText(now.declarations.back().answer), u"Accepted"_s);
        m_owner->waitForRow(ranking, {undeclared});
        m_owner->waitForTexts(detail, {undeclared, u"来源已申报"_s, secondWords, u"57.5 %"_s});
        m_checker->quit();
    });
}

/// 2.78 today, 3.20 from tomorrow: more than a tenth is marked for whoever checks prices.
void CityProvidersTest::aPriceJumpIsAnnouncedAndAnOfferEnds()
{
    play([this] {
        const DataCentreId id = centre(undeclared).id;
        const auto offer = [&](const QString &kind) {
            return m_stage->watcher().record<Offer>(
                PlaceCode::shared(), [&](const Offer &each) { return each.centre == id && each.accelerator == kind; });
        };
        const QString today = yuanText(priceOn(offer(u"l20"_s), m_stage->today())->cardHour);
        const QString tomorrow = m_stage->today().addDays(1).toString(Qt::ISODate);
        m_declarer->click(u"nav_offers"_s);
        m_declarer->selectRow(u"offersTable"_s, {undeclared, u"L20"_s, today});
        m_declarer->waitForText(u"offerHistory"_s, u"L20"_s);
        m_declarer->click(u"offerChange"_s);
        m_declarer->retype(u"offerPrice"_s, u"3.20"_s);
        m_declarer->typeDate(u"offerFrom"_s, tomorrow);
        m_declarer->click(u"offerSubmit"_s);
        m_declarer->waitForRow(u"offerHistoryTable"_s, {tomorrow, u"3.20"_s, u"+15.1 %"_s, u"价格跳涨"_s});
        m_declarer->waitForState(u"Synced"_s);
        expect(offer(u"l20"_s).prices.back().jump, u"the jump is not kept"_s);
        m_owner->selectRow(ranking, {undeclared, u"L20"_s});
        m_owner->waitForTexts(detail, {undeclared, u"L20"_s, today, u"3.20"_s}); // Today's still holds.
        m_declarer->selectRow(u"offersTable"_s, {undeclared, u"370-X8"_s});
        m_declarer->waitForText(u"offerHistory"_s, u"370-X8"_s);
        m_declarer->click(u"offerEnd"_s);
        m_declarer->click(u"offerEnding/noticeButton"_s);
        m_declarer->waitForRow(u"offersTable"_s, {undeclared, u"370-X8"_s, u"已停止"_s});
        m_declarer->waitForState(u"Synced"_s);
        expectEqual(offer(u"mlu370-x8"_s).endedOn.value(), m_stage->today());
        m_owner->waitForRow(excluded, {undeclared, u"报价已于 %1 停止"_s.arg(iso())});
        m_owner->shot(u"205-city-offers"_s);
        m_declarer->quit();
        m_owner->quit();
    });
}

void CityProvidersTest::theBooksAddUp()
{
    play([this] { m_stage->theatre().closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::CityProvidersTest)
#include "tst_city_providers.moc"
