#include "tests/support/city.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

const QString CityPayer = u"990000"_s;
const QString DistrictPayer = u"990101"_s;

const QHash<QString, QString> Names {{u"owner"_s, u"张伟"_s}, {u"clerk"_s, u"李敏"_s}, {u"reviewer"_s, u"王海波"_s}, {u"approverA"_s, u"陈建国"_s}, {u"approverB"_s, u"周静"_s}, {u"approverC"_s, u"赵磊"_s}, {u"finance"_s, u"王芳"_s}, {u"financeB"_s, u"贺云"_s}, {u"editor"_s, u"孙琪"_s}, {u"auditor"_s, u"吴敏"_s}, {u"provider"_s, u"何川"_s}, {u"stranger"_s, u"钱立"_s}};

Programme baseProgramme(const PlaceCode &place)
{
    Programme programme;
    programme.place = place;
    programme.nameZh = u"中小企业算力券"_s;
    programme.nameEn = u"SME compute voucher"_s;
    programme.numberPrefix = u"TS"_s;
    programme.effectiveFrom = QDate(2025, 1, 1);
    programme.applicants = {ApplicantType::Enterprise};
    programme.costs = {CostKind::ComputeRental};
    programme.approvals = {{Money::fromYuan(100'000), 1}, {Money::fromYuan(500'000), 2}, {Money(), 3}};
    programme.materials = {{u"contract"_s, true}};
    return programme;
}

} // namespace

City::City()
{
    makePeople();
    makeProgrammes();
}

void City::makePeople()
{
    company.id = newId<CompanyId>();
    company.uscc = u"91110000600037341L"_s;
    company.name = u"深圳川禾精密制造有限公司"_s;
    company.registeredIn = place;
    company.district = DistrictPayer;
    company.size = SizeClass::Small;
    company.version = 1;
    world.put(company);
    provider.id = newId<ProviderId>();
    provider.uscc = u"91110000802100433B"_s;
    provider.name = u"鹏城智算科技有限公司"_s;
    provider.version = 1;
    world.put(provider);
    owner = person(u"owner"_s, {Role::CompanyOwner});
    clerk = person(u"clerk"_s, {Role::Clerk});
    reviewer = person(u"reviewer"_s, {Role::Reviewer});
    approverA = person(u"approverA"_s, {Role::Approver});
    approverB = person(u"approverB"_s, {Role::Approver});
    approverC = person(u"approverC"_s, {Role::Approver, Role::Reviewer});
    finance = person(u"finance"_s, {Role::Finance});
    financeB = person(u"financeB"_s, {Role::Finance});
    editor = person(u"editor"_s, {Role::ProgrammeEditor});
    auditor = person(u"auditor"_s, {Role::Auditor});
    providerUser = person(u"provider"_s, {Role::ProviderUser});
    stranger = person(u"stranger"_s, {Role::CompanyOwner});
}

AccountId City::person(const QString &login, std::vector<Role> roles)
{
    Account account;
    account.id = newId<AccountId>();
    account.login = login;
    account.personName = Names.value(login, login);
    account.roles = std::move(roles);
    account.scope = {place};
    account.version = 1;
    if (login == u"owner"_s)
        account.company = company.id;
    if (login == u"stranger"_s)
        account.company = newId<CompanyId>();
    if (login == u"provider"_s)
        account.provider = provider.id;
    world.put(account);
    return account.id;
}

void City::makeProgrammes()
{
    programme = baseProgramme(place);
    programme.id = newId<ProgrammeId>();
    programme.payers = {{CityPayer, {3000}, u"1"_s}, {u"district"_s, {5000}, u"2"_s}};
    programme.caps = {{CapScope::CompanyYear, Money::fromYuan(2'000'000), u"3"_s}};
    programme.providers = {provider.id};
    must(editor, PublishProgramme {programme});
    payFirst = baseProgramme(place);
    payFirst.id = newId<ProgrammeId>();
    payFirst.mode = ProgrammeMode::PayFirst;
    payFirst.payers = {{CityPayer, {1000}, u"1"_s}, {u"district"_s, {1000}, u"2"_s}};
    must(editor, PublishProgramme {payFirst});
}

Result<Effects> City::ask(AccountId account, Payload payload, std::optional<qint32> baseVersion)
{
    Command command;
    command.id = newId<CommandId>();
    command.place = place;
    command.account = account;
    command.deviceSequence = ++m_sequence;
    command.baseVersion = baseVersion;
    command.claimedAt = clock.now();
    command.payload = std::move(payload);
    for (int round = 0;; ++round) { // As the committer does: load until nothing more is asked for.
        if (round > 10)
            qFatal("reads() never ends");
        const Reads wanted = reads(command, world, clock.now());
        if (wanted.empty())
            break;
        for (const RecordKey &key : wanted.records)
            world.putAbsent(key);
        for (const Uuid &ledgerOwner : wanted.ledgerOwners)
            world.markLedgerLoaded(ledgerOwner);
    }
    Result<Effects> effects = decide(world, command, {clock.now(), workingDays});
    if (effects) {
        take(*effects);
        for (const AnyRecord &record : effects->records) {
            if (const auto *entry = std::get_if<TimelineEntry>(&record)) { // As a registry numbers them: a history is read in this order.
                TimelineEntry numbered = *entry;
                numbered.changedSeq = m_sequence;
                world.put(numbered);
            }
        }
        checkBooks();
    }
    return effects;
}

std::vector<Rollup> City::take(const Effects &effects)
{
    const RollupSum changes = RollupSum::changesOf(world, effects);
    apply(world, effects);
    m_transfers.insert(m_transfers.end(), effects.transfers.begin(), effects.transfers.end());
    std::vector<Rollup> changed;
    for (const auto &[key, facts] : changes.parts()) {
        Rollup rollup = Rollup::of(key);
        if (const Rollup *known = world.find<Rollup>(rollup.id))
            rollup = *known;
        ++rollup.version;
        rollup += facts;
        world.put(rollup);
        changed.push_back(rollup);
    }
    return changed;
}

void City::must(AccountId account, Payload payload)
{
    const Result<Effects> effects = ask(account, std::move(payload));
    if (!effects)
        qFatal("%s: %s", qPrintable(enumText(effects.error().code)), qPrintable(effects.error().arguments.join(u", "_s)));
}

ApplicationForm City::form(Money contract, ProgrammeId programmeId) const
{
    ApplicationForm form;
    form.programme = programmeId;
    form.company = company.id;
    form.project = u"质检"_s;
    form.purpose = u"视觉质检"_s;
    form.provider = provider.id;
    form.contractNumber = u"HT-1"_s;
    form.contractAmount = contract;
    form.contractSigned = QDate(2026, 2, 1);
    form.periodFrom = QDate(2026, 2, 1);
    form.periodTo = QDate(2027, 1, 31);
    form.costs = {{CostKind::ComputeRental, contract}};
    form.contactName = u"张"_s;
    form.contactPhone = u"13800000123"_s;
    form.materials = {{u"contract"_s, u"c.pdf"_s, QString(64, u'a'), 10}};
    form.declared = true;
    return form;
}

void City::grant(ProgrammeId programmeId, const QString &payer, Money amount)
{
    must(finance, GrantBudget {programmeId, localDate(clock.now()).year(), payer, amount, u"文件"_s});
}

ApplicationId City::submitted(Money contract, std::optional<ProgrammeId> programmeId)
{
    const auto id = newId<ApplicationId>();
    must(owner, SubmitApplication {id, form(contract, programmeId.value_or(programme.id)), {}});
    return id;
}

ApplicationId City::proposed(Money contract, std::optional<ProgrammeId> programmeId)
{
    const ApplicationId id = submitted(contract, programmeId);
    must(clerk, AcceptApplication {id});
    must(reviewer, ProposeAward {id, {}, u"merit"_s, u"同意"_s});
    return id;
}

ApplicationId City::confirmed(Money contract, std::optional<ProgrammeId> programmeId)
{
    const ApplicationId id = proposed(contract, programmeId);
    for (const AccountId approver : {approverA, approverB, approverC})
        if (get<Application>(id).stage == Stage::Proposed)
            must(approver, ConfirmAward {id});
    return id;
}

ApplicationId City::awarded(Money contract, std::optional<ProgrammeId> programmeId)
{
    const ApplicationId id = confirmed(contract, programmeId);
    must(clerk, PublishNotice {id});
    advanceDays(14);
    must(clerk, AwardApplication {id});
    return id;
}

VoucherId City::issued(Money contract, std::optional<ProgrammeId> programmeId)
{
    const ApplicationId id = awarded(contract, programmeId);
    const auto voucher = newId<VoucherId>();
    must(clerk, IssueVoucher {id, voucher});
    return voucher;
}

QString drawnInvoice(const Uuid &of) { return u"%1"_s.arg(qFromBigEndian<quint64>(of.toBytes().right(8).constData()), 20, 10, QChar(u'0')); }

RedemptionId City::requested(VoucherId voucher, Money cost, Money amount)
{
    const auto id = newId<RedemptionId>();
    RequestRedemption request;
    request.redemption = id;
    request.voucher = voucher;
    request.invoiceNumber = drawnInvoice(id.value);
    request.period = {QDate(2026, 2, 1), QDate(2026, 2, 28)};
    request.cost = cost;
    request.amount = amount;
    must(owner, request);
    return id;
}

RedemptionId City::approved(VoucherId voucher, Money cost)
{
    const RedemptionId id = requested(voucher, cost);
    if (get<Voucher>(voucher).mode == ProgrammeMode::ClaimFirst)
        must(providerUser, ConfirmBill {id, cost, {}});
    must(finance, ApproveRedemption {id});
    return id;
}

BudgetLine City::line(ProgrammeId programmeId, const QString &payer) const
{
    const auto *line = world.find<BudgetLine>(BudgetLine::idOf(programmeId, localDate(clock.now()).year(), payer));
    return line ? *line : BudgetLine();
}

void City::checkRollups() const
{
    RollupSum sum;
    std::map<RollupKey, RollupFacts> kept;
    const auto caseOf = [this](VoucherId voucher) { return RollupCase::of(get<Application>(get<Voucher>(voucher).application)); };
    for (const auto &[key, record] : world.records()) {
        if (const auto *application = std::get_if<Application>(&record))
            sum.add(*application);
        else if (const auto *voucher = std::get_if<Voucher>(&record))
            sum.add(*voucher, caseOf(voucher->id));
        else if (const auto *redemption = std::get_if<Redemption>(&record))
            sum.add(*redemption, caseOf(redemption->voucher));
        else if (const auto *rollup = std::get_if<Rollup>(&record); rollup && !rollup->isZero())
            kept[rollup->key()] = *rollup;
    }
    for (const Transfer &transfer : m_transfers) {
        const auto *redemption = transfer.redemption ? world.find<Redemption>(*transfer.redemption) : nullptr;
        if (transfer.voucher || redemption)
            sum.add(transfer, caseOf(transfer.voucher ? *transfer.voucher : redemption->voucher),
                redemption ? redemption->provider : std::nullopt);
    }
    if (kept != sum.parts())
        qFatal("books: the roll-ups are not what records and transfers add up to");
}

void City::checkBooks() const
{
    const auto fatal = [](const char *words) { qFatal("books: %s", words); };
    if (!checkLaws(world.balances()))
        fatal("a law is broken");
    for (const auto &[key, record] : world.records()) {
        if (const auto *voucher = std::get_if<Voucher>(&record)) {
            if (voucher->left != world.balances().total(Bucket::Balance, voucher->id.value, voucher->budgetYear)
                || voucher->held != world.balances().total(Bucket::Held, voucher->id.value, voucher->budgetYear))
                fatal("a voucher differs from its accounts");
            const bool returned = voucher->state == VoucherState::Expired || voucher->state == VoucherState::Revoked;
            if (!returned && voucher->left + voucher->held + voucher->used != voucher->face)
                fatal("a voucher doesn't re-add to its face value");
        }
        if (const auto *line = std::get_if<BudgetLine>(&record)) {
            const Money there = line->available + line->committed + line->issued + line->held + line->paid + line->treasury;
            if (there != line->appropriated + line->recovered)
                fatal("a budget line doesn't re-add");
            const LedgerAccount available {Bucket::Available, line->programme.value, line->year, line->payer};
            if (line->available != world.balances().of(available))
                fatal("a budget line differs from its account");
        }
    }
}

} // namespace cpv
