#include "tests/ui/sme/company_scene.h"

#include "core/evidence/certificate.h"
#include "core/insight/outcome.h"
#include "core/insight/projection.h"
#include "core/protocol/catalogue.h"
#include "tests/support/market.h"
#include "tests/unit/intake/focus_rows.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

void dress(City &city)
{
    for (const Programme &programme : must(builtinProgrammes()))
        city.world.put(programme);
    Programme own = city.get<Programme>(city.programme.id);
    Programme claims = city.get<Programme>(city.payFirst.id);
    claims.placeZh = u"深圳"_s;
    claims.placeEn = u"Shenzhen"_s;
    city.world.put(claims);
    own.nameZh = u"训力券"_s;
    own.nameEn = u"Training power voucher"_s;
    own.placeZh = u"深圳"_s;
    own.placeEn = u"Shenzhen"_s;
    own.sourceZh = u"深圳市训力券实施细则（演示）"_s;
    own.sourceEn = u"Rules for Shenzhen training power vouchers (demonstration)"_s;
    own.materials = {{u"contract"_s, true}, {u"taxClearance"_s, false}, {u"businessLicence"_s, false}, {u"invoice"_s, false}};
    city.world.put(own);
    Provider provider = city.get<Provider>(city.provider.id);
    provider.name = u"鹏城智算科技有限公司"_s;
    city.world.put(provider);
}

void name(City &city, ApplicationId id, const QString &project)
{
    Application application = city.get<Application>(id);
    application.project = project;
    application.companyName = u"深圳恒锐汽配有限公司"_s;
    city.world.put(application);
}

void name(City &city, VoucherId id, const QString &project)
{
    Voucher voucher = city.get<Voucher>(id);
    voucher.project = project;
    city.world.put(sealed(voucher, KeyPair::generate())); // As a registry does.
    name(city, voucher.application, project);
}

/// Where it is at home, once all is awarded: grants are for the test city's own district.
void settle(City &city)
{
    Company company = city.get<Company>(city.company.id);
    company.name = u"深圳恒锐汽配有限公司"_s;
    company.industry = u"C3670"_s;
    company.employees = 286;
    company.founded = QDate(2009, 5, 18);
    company.registeredIn = PlaceCode {u"440300"_s};
    company.district = u"440306"_s;
    city.world.put(company);
}

/// A course that is done, one under way, a question with its answer and one that waits.
void learn(City &city)
{
    const auto enrol = [&](const QString &course) {
        const auto id = city.newId<EnrolmentId>();
        must(city.ask(city.owner, EnrolInCourse {id, course}));
        return id;
    };
    const auto question = [&](const QString &expert, const QString &subject, const QString &text) {
        const auto id = city.newId<HelpRequestId>();
        must(city.ask(city.owner, AskExpert {id, expert, subject, text}));
        return id;
    };
    must(city.ask(city.clerk, EndEnrolment {enrol(u"first-project"_s), true, u"结业考核合格"_s}));
    enrol(u"computing-basics"_s);
    const auto answered = question(u"gu-wen"_s, u"划痕样本不够怎么办"_s, u"不良率很低，三个月只攒到一百二十张划痕图，能开始训练吗？"_s);
    must(city.ask(city.clerk, AnswerRequest {answered, u"可以先用裁剪、翻转扩到六百张试训，同时保留二十张从未用过的图做验收；漏检超过百分之三再补拍。"_s}));
    question(u"tan-yue"_s, u"微调要租几张卡"_s, u"微调七十亿参数的视觉模型，预算每月六万元，租几张卡合适？"_s);
}

/// Half a year of a project, rather better than it was expected after a slow start.
void report(Factory &factory, ApplicationId id)
{
    City &city = factory.city();
    const RoiTemplate origin = must(factory.use.roi.templates()).front();
    Application application = city.get<Application>(id);
    application.projection = projectionOf({.title = u"视觉质检"_s, .basis = origin.id, .seed = 1, .inputs = inputsOf(origin)});
    city.world.put(application);
    ActualFigures figures {.capital = Money::fromYuan(86'000), .firstMonth = QDate(2026, 3, 1), .months = std::vector<ActualMonth>(6), .note = u"四月才换好相机，之后漏检明显减少"_s};
    const std::vector<ActualMonth> expected = compareOutcome(*application.projection, figures).expected;
    for (std::size_t i = 0; i < figures.months.size(); ++i) {
        figures.months[i] = expected[i];
        figures.months[i].benefit = scaled(expected[i].benefit, {qint64(i < 2 ? 55 : 108), 100});
    }
    factory.ask(city.owner, RecordOutcome {id, figures});
}

DraftId draftAt(Factory &factory, int step)
{
    Draft draft = must(waited(factory.use.drafts.create(factory.city().programme.id)));
    static_cast<ApplicationForm &>(draft) = factory.city().form(Money::fromYuan(720'000));
    draft.project = u"刹车片视觉质检大模型"_s;
    draft.purpose = u"用工业相机图像微调视觉大模型，替代人工目检"_s;
    draft.contactPhone.clear(); // So that something is missing.
    draft.materials.clear();
    draft.declared = false;
    draft.step = step;
    return must(waited(factory.use.drafts.save(draft))).id;
}

/// Two pages of a contract.
void writePaper(const QString &path, const QString &title)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(96);
    QPainter painter(&writer);
    for (const QString &page : {u"甲方：深圳恒锐汽配有限公司\n乙方：鹏城智算科技有限公司"_s, u"（签章页）"_s}) {
        painter.setFont(QFont(u"Noto Sans CJK SC"_s, 22));
        painter.drawText(QRect(0, 60, writer.width(), 60), Qt::AlignCenter, title);
        painter.setFont(QFont(u"Noto Sans CJK SC"_s, 12));
        painter.drawText(QRect(60, 180, writer.width() - 120, 400), Qt::AlignTop, page);
        if (page.startsWith(u'甲'))
            writer.newPage();
    }
}

/// A contract on its way to the registry, a certificate that is too old, a scan that is no e-invoice, and a licence of another form to be used again. The
/// contract's digest.
QString attachPapers(Factory &factory, DraftId form, DraftId other)
{
    const QTemporaryDir folder;
    const auto attach = [&](DraftId to, const QString &kind, const QString &name) {
        const QString path = folder.filePath(name);
        writePaper(path, QFileInfo(name).completeBaseName());
        return must(waited(factory.use.drafts.attachMaterial(to, kind, path))).materials.back().sha256;
    };
    const QString contract = attach(form, u"contract"_s, u"算力租赁合同（盖章扫描件）.pdf"_s);
    const QString certificate = attach(form, u"taxClearance"_s, u"完税证明2026年上半年.pdf"_s);
    attach(form, u"invoice"_s, u"开票扫描件.pdf"_s);
    attach(other, u"businessLicence"_s, u"营业执照副本.pdf"_s);
    must(waited(factory.use.paperMemory.setIssueDate(certificate, factory.use.today().addDays(-120))));
    const qint64 size = must(waited(factory.use.drafts.load(form))).materials.front().size;
    factory.remote.underWay = {{contract, size * 2 / 5, size}};
    return contract;
}

/// Bills of one month each; the factory's are all of March.
void spread(City &city, RedemptionId id, QDate month)
{
    Redemption redemption = city.get<Redemption>(id);
    redemption.period = {month, month.addMonths(1).addDays(-1)};
    city.world.put(redemption);
}

/// Two months of bills: the first agrees with what was redeemed but for an invoice, the second has idle cards and a dear day.
void importBills(Factory &factory, const QString &marchInvoice)
{
    const QByteArray provider = factory.city().get<Provider>(factory.city().provider.id).name.toUtf8();
    const auto row = [&provider](const test::FocusRow &changes) {
        test::FocusRow all {{"ProviderName", provider}};
        all.insert(changes);
        return test::focusRow(all);
    };
    const test::FocusRow march {{"BilledCost", "128000.00"}, {"PricingQuantity", "10240"}, {"InvoiceId", marchInvoice.toUtf8()},
        {"ChargePeriodStart", "2026-02-28T16:00:00Z"}, {"ChargePeriodEnd", "2026-03-31T16:00:00Z"}};
    const test::FocusRow april {{"BillingPeriodStart", "2026-03-31T16:00:00Z"}, {"BillingPeriodEnd", "2026-04-30T16:00:00Z"},
        {"ChargePeriodStart", "2026-04-09T16:00:00Z"}, {"ChargePeriodEnd", "2026-04-10T16:00:00Z"}, {"InvoiceId", ""}};
    test::FocusRow idle = april;
    idle.insert({{"ConsumedQuantity", "0"}, {"BilledCost", "18600.00"}, {"PricingQuantity", "1488"}});
    test::FocusRow dear = april;
    dear.insert({{"BilledCost", "9000.00"}, {"PricingQuantity", "240"}, {"ResourceId", "i-2"}});
    test::FocusRow usual = april;
    usual.insert({{"BilledCost", "186000.00"}, {"PricingQuantity", "14880"}, {"ResourceId", "i-3"}});
    usual["ChargePeriodStart"] = "2026-03-31T16:00:00Z";
    usual["ChargePeriodEnd"] = "2026-04-30T16:00:00Z";
    const QTemporaryDir folder;
    const auto import = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the bill can't be written");
        file.close();
        must(waited(factory.use.bills.import(file.fileName(), std::make_shared<ImportWatch>())));
    };
    import(u"鹏城智算-2026-03.csv"_s, test::focusFile({row(march)}));
    import(u"鹏城智算-2026-04.csv"_s, test::focusFile({row(usual), row(usual), row(idle), row(dear)}));
}

/// Two people in one form: one field of a colleague's came in, and one both wrote.
DraftId sharedDraft(Factory &factory)
{
    const DraftId id = draftAt(factory, 1);
    DraftStore &drafts = factory.bench.replica->drafts();
    const Draft mine = must(waited(factory.use.drafts.load(id)));
    Draft known = mine;
    known.version = 1;
    known.changedSeq = 1;
    must(waited(factory.writer.run([&] { return drafts.stored(mine, known); })));
    Draft edited = mine;
    edited.project = u"刹车片视觉质检大模型二期"_s;
    must(waited(factory.use.drafts.save(edited)));
    known.version = 2;
    known.editedBy = u"王芳"_s;
    known.editedAt = factory.use.now();
    known.project = u"刹车片外观缺陷检测模型"_s;
    known.contactName = u"王芳"_s;
    must(waited(factory.writer.run([&] { return drafts.received(known, factory.use.now()); })));
    return id;
}

/// In a run of the program that ends before it is done.
void discardAndEnd(Factory &factory, DraftId id)
{
    UseCases before(Workplace {*factory.bench.replica, *factory.bench.reader, *factory.bench.scanner, factory.writer, factory.reader,
        factory.scanner, factory.vault, factory.remote, factory.clock, factory.city().workingDays});
    must(waited(before.drafts.discardUndoable(id)));
}

} // namespace

CompanyCases makeCompanyCases(Factory &factory)
{
    City &city = factory.city();
    dress(city);
    fillMarket(city);
    CompanyCases cases;
    cases.voucher = factory.voucher(Money::fromYuan(1'280'000));
    name(city, cases.voucher, u"仿真训练集群租用"_s);
    const QString marchInvoice = city.get<Redemption>(factory.bill(cases.voucher, Money::fromYuan(128'000), true)).invoiceNumber;
    city.advanceDays(30);
    spread(city, factory.bill(cases.voucher, Money::fromYuan(96'540), true), QDate(2026, 4, 1));
    city.advanceDays(40);
    cases.redemption = factory.bill(cases.voucher, Money::fromYuan(210'300), false);
    spread(city, cases.redemption, QDate(2026, 5, 1));
    name(city, factory.voucher(Money::fromYuan(420'000)), u"注塑工艺参数推理"_s);
    city.advanceDays(120);
    const VoucherId ending = factory.voucher(Money::fromYuan(260'000));
    Voucher soon = city.get<Voucher>(ending);
    soon.validTo = localDate(city.clock.now()).addDays(20); // What is left of it can be rescued.
    city.world.put(soon);
    name(city, ending, u"设备预测维护"_s);
    cases.returned = factory.returned({{u"contractAmount"_s, u"合同金额与附件第 3 页的 580,000 元不一致，请核对。"_s},
        {u"materials/contract"_s, u"合同缺签章页，请补充完整扫描件。"_s}, {u"periodTo"_s, u"服务期止日早于合同约定。"_s}});
    name(city, cases.returned, u"视觉质检大模型微调"_s);
    cases.refused = factory.refused(u"合同签订于政策生效之前，且所列费用不属于算力租赁。"_s);
    factory.ask(city.owner, AppealDecision {cases.refused, u"合同于三月补签，附补充协议。"_s});
    factory.ask(city.approverC, RefuseApplication {cases.refused, u"notEligible"_s, u"补充协议未改变原合同的签订日期，维持原决定。"_s});
    name(city, cases.refused, u"排产调度模型"_s);
    cases.inReview = city.proposed(Money::fromYuan(480'000));
    name(city, cases.inReview, u"焊缝缺陷识别"_s);
    cases.awarded = city.awarded(Money::fromYuan(350'000));
    name(city, cases.awarded, u"能耗优化仿真"_s);
    learn(city);
    report(factory, city.get<Voucher>(cases.voucher).application);
    settle(city);
    factory.sync();
    importBills(factory, marchInvoice);
    cases.programmeStep = draftAt(factory, 0);
    cases.contractStep = draftAt(factory, 1);
    cases.materialsStep = draftAt(factory, 2);
    cases.submitStep = draftAt(factory, 3);
    cases.contractPaper = attachPapers(factory, cases.materialsStep, cases.submitStep);
    cases.shared = sharedDraft(factory);
    cases.correction = must(waited(factory.use.drafts.createCorrection(cases.returned))).id;
    discardAndEnd(factory, draftAt(factory, 1));
    return cases;
}

} // namespace cpv
