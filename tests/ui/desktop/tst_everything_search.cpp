#include "app/desktop/everything_search.h"
#include "app/desktop/page_sets.h"
#include "core/base/pinyin.h"
#include "tests/ui/admin/office.h"
#include "tests/ui/sme/factory.h"

#include <QtTest>

#include <algorithm>
#include <optional>

using namespace cpv;
using namespace Qt::StringLiterals;

/// What Ctrl+K brings to whom, and that each hit opens a page which that person has.
class EverythingSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOfficialFindsACompanyByItsInitials()
    {
        Office office;
        nameCompany(office.city(), u"重庆恒锐汽配有限公司"_s, u"cqhrqpyxgs"_s);
        const ApplicationId application = office.city().submitted(Money::fromYuan(10'000));
        office.signIn(office.city().clerk);
        const std::vector<SearchHit> hits = found(office.use, u"HRQP"_s, true);
        QCOMPARE(hits.size(), std::size_t(2));
        QCOMPARE(hits[0].page, u"queue"_s);
        QCOMPARE(hits[0].title, u"重庆恒锐汽配有限公司"_s);
        QVERIFY(hits[0].detail.contains(office.city().company.uscc));
        QCOMPARE(hits[0].argument.toString(), u"search:重庆恒锐汽配有限公司"_s);
        QCOMPARE(hits[1].page, u"review"_s);
        QCOMPARE(hits[1].argument.toString(), application.toText());
        for (const QString &way : {u"恒锐"_s, office.city().company.uscc.first(12)})
            QCOMPARE(found(office.use, way, true).front().page, u"queue"_s);
    }

    void companiesThatBeginSoComeFirst()
    {
        Office office;
        City &city = office.city();
        for (const auto &[name, initials] : {std::pair(u"安恒锐"_s, u"ahr"_s), std::pair(u"恒锐"_s, u"hr"_s), std::pair(u"华锐100%"_s, u"hr100"_s)}) {
            Company company;
            company.id = city.newId<CompanyId>();
            company.name = name;
            company.pinyin = initials;
            company.registeredIn = city.place;
            city.world.put(company);
        }
        office.signIn(city.clerk);
        const auto names = [&](const QString &text) {
            QStringList titles;
            for (const SearchHit &hit : found(office.use, text, true))
                titles << hit.title;
            return titles;
        };
        QCOMPARE(names(u"hr"_s), (QStringList {u"恒锐"_s, u"华锐100%"_s, u"安恒锐"_s}));
        QCOMPARE(names(u"0%"_s), QStringList {u"华锐100%"_s}); // No wildcard.
    }

    void anOfficialFindsAVoucherWithItsCase()
    {
        Office office;
        City &city = office.city();
        for (const QString &payer : {u"990000"_s, u"990101"_s})
            city.grant(city.programme.id, payer, Money::fromYuan(10'000'000));
        const Voucher voucher = city.get<Voucher>(city.issued(Money::fromYuan(10'000)));
        office.signIn(city.clerk);
        const std::vector<SearchHit> hits = found(office.use, voucher.code, true);
        const auto hit = std::ranges::find(hits, u"ticket"_s, &SearchHit::icon);
        QVERIFY(hit != hits.end());
        QVERIFY(hit->title.startsWith(voucher.code));
        QCOMPARE(hit->page, u"review"_s);
        QCOMPARE(hit->argument.toString(), voucher.application.toText());
    }

    void programmesAreFoundByInitialsInEitherLanguage()
    {
        Office office;
        office.signIn(office.city().clerk);
        for (const QString &way : {u"zxqy"_s, u"中小企业"_s, u"sme comp"_s}) {
            const std::vector<SearchHit> hits = found(office.use, way, true);
            QVERIFY2(std::ranges::any_of(hits, [](const SearchHit &hit) { return hit.page == u"programmes"_s; }), qPrintable(way));
        }
    }

    void aCompanyFindsItsOwnPages()
    {
        Factory factory;
        const VoucherId voucher = factory.voucher(Money::fromYuan(100'000));
        factory.sync();
        const QString code = factory.city().get<Voucher>(voucher).code;
        const std::vector<SearchHit> hits = found(factory.use, code, false);
        QCOMPARE(hits.size(), std::size_t(1));
        QCOMPARE(hits[0].page, u"voucher"_s);
        QCOMPARE(hits[0].argument.toString(), voucher.toText());
        const std::vector<SearchHit> own = found(factory.use, factory.city().company.name, false);
        QVERIFY(!own.empty());
        QCOMPARE(own[0].page, u"account"_s); // What the city knows of it.
        QVERIFY(std::ranges::none_of(found(factory.use, u"甲"_s, false), [](const SearchHit &hit) { return hit.page == u"queue"_s; }));
    }

    void aCompanyFindsItsProjectsAndDraftsByInitials()
    {
        Factory factory;
        const VoucherId voucher = factory.voucher(Money::fromYuan(100'000));
        factory.sync();
        const Voucher issued = factory.city().get<Voucher>(voucher);
        const std::vector<SearchHit> cases = found(factory.use, pinyinInitials(issued.project), false);
        QVERIFY(std::ranges::find(cases, u"application"_s, &SearchHit::page) != cases.end());
        auto draft = waited(factory.use.drafts.create(factory.city().programme.id));
        QVERIFY(draft);
        draft->project = u"纸箱外观检测"_s;
        QVERIFY(waited(factory.use.drafts.save(*draft)));
        for (const QString &way : {u"zxwg"_s, u"外观"_s}) {
            const std::vector<SearchHit> hits = found(factory.use, way, false);
            QCOMPARE(hits.size(), std::size_t(1));
            QCOMPARE(hits[0].page, u"draft"_s);
            QCOMPARE(hits[0].title, draft->project);
        }
    }

    void aBillIsFoundByItsInvoice()
    {
        Factory factory;
        const RedemptionId bill = factory.bill(factory.voucher(Money::fromYuan(100'000)), Money::fromYuan(10'000), false);
        factory.sync();
        const QString invoice = factory.city().get<Redemption>(bill).invoiceNumber;
        const std::vector<SearchHit> hits = found(factory.use, invoice, false);
        QCOMPARE(hits.size(), std::size_t(1));
        QCOMPARE(hits[0].page, u"redemption"_s);
        QCOMPARE(hits[0].argument.toString(), bill.toText());
        QVERIFY(hits[0].title.contains(invoice));
    }

private:
    /// Every hit names one of that person's pages.
    static std::vector<SearchHit> found(UseCases &use, const QString &text, bool office)
    {
        EverythingSearch search(use);
        std::optional<std::vector<SearchHit>> hits;
        search.find(text, office, [&](const std::vector<SearchHit> &answer) { hits = answer; });
        [&] { QTRY_VERIFY(hits); }();
        const PageSet set = pageSetFor(use.session.current()->account, use);
        for (const SearchHit &hit : *hits)
            [&] { QVERIFY2(std::ranges::find(set.pages, hit.page, &PageEntry::id) != set.pages.end(), qPrintable(hit.page)); }();
        return *hits;
    }
    static void nameCompany(City &city, const QString &name, const QString &initials)
    {
        Company company = city.get<Company>(city.company.id);
        company.name = name;
        company.pinyin = initials;
        city.world.put(company);
    }
};

QTEST_MAIN(EverythingSearchTest)
#include "tst_everything_search.moc"
