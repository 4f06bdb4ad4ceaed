#include "core/domain/course_run.h"
#include "core/domain/decision_frame.h"
#include "core/domain/eligibility.h"
#include "core/domain/yardstick.h"

#include <algorithm>

/// What each command needs, followed from record to record: the world says what is there already, so each call names one
/// more step of the way and the last call nothing.
namespace cpv {

namespace {

class Wanted
{
public:
    Wanted(const Command &command, const World &world) : m_command(command), m_world(world) { }

    /// The record when it is loaded; otherwise asks for it. Null, without asking, when it is known to be absent.
    template <typename T> const T *want(decltype(T::id) id)
    {
        const RecordKey key {kindOf<T>, id.value};
        if (!m_world.isLoaded(key)) {
            m_reads.records.push_back(key);
            return nullptr;
        }
        const T *found = m_world.find<T>(id);
        if constexpr (std::same_as<T, Programme>)
            if (found && found->coming)
                want<ProgrammeProposal>(*found->coming); // What is announced may have to be applied.
        return found;
    }
    void wantLedger(const Uuid &owner)
    {
        if (!m_world.ledgerLoaded(owner))
            m_reads.ledgerOwners.push_back(owner);
    }
    void wantCounter(const QString &name) { want<Counter>(Counter::idOf(m_command.place, name)); }
    void wantNumber(const QString &prefix, const QString &series, qint32 year)
    {
        wantCounter(QStringLiteral("number/") + series + u'/' + prefix + u'/' + QString::number(year));
    }

    /// Money of a programme and year at these payers.
    void wantMoney(ProgrammeId programme, qint32 year, const std::vector<PayerAmount> &shares)
    {
        wantLedger(programme.value);
        for (const PayerAmount &share : shares)
            want<BudgetLine>(BudgetLine::idOf(programme, year, share.payer));
    }
    void wantCaps(ProgrammeId programme, CompanyId company, qint32 year)
    {
        wantCounter(capCounter(programme, company, year));
        wantCounter(capCounter(programme, company, std::nullopt));
    }

    Reads take() { return std::move(m_reads); }

private:
    const Command &m_command;
    const World &m_world;
    Reads m_reads;
};

class Reader
{
public:
    Reader(const Command &command, const World &world, QDate today) : m_world(world), m_wanted(command, world), m_place(command.place), m_today(today), m_year(today.year())
    {
        m_account = m_wanted.want<Account>(command.account);
    }
    Reads take() { return m_wanted.take(); }

    void on(const RegisterCompany &c)
    {
        m_wanted.want<Company>(c.company.id);
        m_wanted.wantCounter(companyCounter(c.company.uscc));
    }
    void on(const ApproveRegistration &c)
    {
        if (const Registration *registration = m_wanted.want<Registration>(c.registration))
            m_wanted.wantCounter(companyCounter(registration->uscc));
    }
    void on(const RefuseRegistration &c) { m_wanted.want<Registration>(c.registration); }
    void on(const ProposeFacts &c) { m_wanted.want<Company>(c.company); }
    void on(const ApproveFacts &c) { m_wanted.want<Company>(c.company); }
    void on(const RefuseFacts &c) { m_wanted.want<Company>(c.company); }
    void on(const ListProvider &c) { m_wanted.want<Provider>(c.provider.id); }
    void on(const AnnounceBillKey &c) { m_wanted.want<Provider>(c.provider); }
    void on(const RevokeBillKey &c) { m_wanted.want<Provider>(c.provider); }
    void on(const PublishProgramme &c) { m_wanted.want<Programme>(c.programme.id); }
    void on(const ProposeProgramme &c)
    {
        m_wanted.want<ProgrammeProposal>(c.proposal);
        m_wanted.want<Programme>(c.rules.id);
    }
    void on(const PublishProposal &c) { proposal(c.proposal); }
    void on(const RefuseProposal &c) { proposal(c.proposal); }
    void on(const WithdrawProposal &c) { proposal(c.proposal); }
    void on(const SubmitApplication &c)
    {
        m_wanted.want<Application>(c.application);
        form(c.form, c.draft);
    }
    void on(const ResubmitApplication &c)
    {
        const Application *before = m_wanted.want<Application>(c.application);
        if (before && before->provider)
            m_wanted.want<Provider>(*before->provider);
        form(c.form, c.draft);
    }
    void on(const RaiseObjection &c)
    {
        m_wanted.want<Objection>(c.objection); // A new one must not take the place of another.
        application(c.application);
    }
    void on(const PublishNotice &c)
    {
        const Application *published = application(c.application);
        if (!published)
            return;
        m_wanted.wantCounter(noticeDaysCounter(published->programme, localDate(published->submittedAt).daysTo(m_today)));
        m_wanted.wantCounter(noticeAwardCounter(published->programme, published->awarded));
    }
    void on(const ConfirmAward &c)
    {
        if (const Application *confirmed = application(c.application))
            m_wanted.want<AwardRound>(AwardRound::idOf(confirmed->programme, m_year));
    }
    void on(const SealAwardList &c)
    {
        m_wanted.want<Programme>(c.programme);
        m_wanted.wantCounter(proposedCounter(c.programme));
        const AwardRound *before = m_wanted.want<AwardRound>(AwardRound::idOf(c.programme, m_year));
        for (const ApplicationId id : c.cases) {
            m_wanted.want<ReviewPanel>(ReviewPanel::idOf(id));
            if (const Application *application = m_wanted.want<Application>(id); application && application->decision)
                m_wanted.wantMoney(c.programme, m_year, application->decision->shares);
        }
        if (before)
            for (const RoundEntry &entry : before->entries)
                m_wanted.want<Application>(entry.application);
    }
    void on(const DrawAwardList &c) { m_wanted.want<AwardRound>(c.round); }
    void on(const DismissObjection &c) { objection(c.objection); }
    void on(const UpholdObjection &c) { objection(c.objection); }
    void on(const IssueVoucher &c)
    {
        m_wanted.want<Voucher>(c.voucher);
        const Application *awarded = application(c.application);
        const Programme *published = awarded ? m_wanted.want<Programme>(awarded->programme) : nullptr;
        if (!published)
            return;
        const Programme programme = inForce(m_world, *published, m_today);
        const Company *company = coursesBeforeIssue(programme).empty() ? nullptr : m_wanted.want<Company>(awarded->company);
        if (company)
            courses(programme, *company);
    }
    void on(const BindVoucher &c)
    {
        voucher(c.voucher);
        m_wanted.want<Provider>(c.provider);
    }
    void on(const RequestRedemption &c)
    {
        m_wanted.want<Redemption>(c.redemption);
        m_wanted.wantCounter(invoiceCounter(c.invoiceNumber));
        if (c.provider)
            m_wanted.want<Provider>(*c.provider);
        voucher(c.voucher);
    }
    void on(const MakeSettlement &c)
    {
        m_wanted.want<Settlement>(c.settlement);
        if (const Programme *programme = m_wanted.want<Programme>(c.programme))
            m_wanted.wantNumber(settlementPrefix(*programme), QStringLiteral("settlement"), m_year);
        for (const RedemptionId id : c.redemptions)
            if (const Redemption *redemption = m_wanted.want<Redemption>(id)) {
                m_wanted.want<Company>(redemption->company);
                m_wanted.want<Voucher>(redemption->voucher);
                if (redemption->provider)
                    m_wanted.want<Provider>(*redemption->provider);
            }
    }
    void on(const ReleaseSettlement &c)
    {
        if (const Settlement *settlement = m_wanted.want<Settlement>(c.settlement))
            for (const PaymentLine &line : settlement->lines)
                redemption(line.redemption);
    }
    void on(const WithdrawSettlement &c)
    {
        if (const Settlement *settlement = m_wanted.want<Settlement>(c.settlement))
            for (const PaymentLine &line : settlement->lines)
                m_wanted.want<Redemption>(line.redemption);
    }
    void on(const RecordBankAnswers &c)
    {
        if (const Settlement *settlement = m_wanted.want<Settlement>(c.settlement))
            for (const PaymentLine &line : settlement->lines)
                redemption(line.redemption);
    }
    void on(const ExpireVouchers &c)
    {
        for (const VoucherId id : c.vouchers)
            voucher(id);
    }
    void on(const OpenClawback &c)
    {
        m_wanted.want<Clawback>(c.clawback);
        redemption(c.redemption);
    }
    void on(const RecordRecovery &c)
    {
        if (const Clawback *clawback = m_wanted.want<Clawback>(c.clawback)) {
            m_wanted.wantMoney(clawback->programme, clawback->budgetYear, clawback->shares);
            redemption(clawback->redemption); // Whose case the roll-ups tell it from.
        }
    }
    void on(const GrantBudget &c) { budget(c.programme, c.year, c.payer); }
    void on(const CutBudget &c) { budget(c.programme, c.year, c.payer); }
    void on(const CloseYear &c)
    {
        m_wanted.want<Programme>(c.programme);
        const std::vector<PayerAmount> named {{c.payer, {}}};
        m_wanted.wantMoney(
            c.programme, c.year, c.payer.isEmpty() ? m_world.balances().byPayer(Bucket::Available, c.programme.value, c.year) : named);
    }
    void on(const ListCentre &c) { m_wanted.want<DataCentre>(c.centre.id); }
    void on(const PublishOffer &c)
    {
        m_wanted.want<Offer>(c.offer);
        m_wanted.want<DataCentre>(c.centre);
    }
    void on(const ChangeOfferPrice &c) { m_wanted.want<Offer>(c.offer); }
    void on(const EndOffer &c) { m_wanted.want<Offer>(c.offer); }
    void on(const EnrolInCourse &c)
    {
        m_wanted.want<Enrolment>(c.enrolment);
        ownCompany();
        const PlaceCourse *offered = m_wanted.want<PlaceCourse>(PlaceCourse::idOf(m_place, c.course));
        if (m_account)
            for (const QString &name : runCounters(m_account->id, c.course, offered ? dayOf(offered->session) : std::nullopt))
                m_wanted.wantCounter(name);
    }
    void on(const EndEnrolment &c)
    {
        if (const Enrolment *enrolment = m_wanted.want<Enrolment>(c.enrolment)) {
            m_wanted.wantCounter(courseCounter(enrolment->course, enrolment->company));
            for (const QString &name : runCounters(enrolment->account, enrolment->course, enrolment->session))
                m_wanted.wantCounter(name);
        }
    }
    void on(const PublishCourse &c) { m_wanted.want<PlaceCourse>(PlaceCourse::idOf(m_place, c.course.id)); }
    void on(const WithdrawCourse &c) { m_wanted.want<PlaceCourse>(PlaceCourse::idOf(m_place, c.course)); }
    void on(const PublishExpert &c) { m_wanted.want<PlaceExpert>(PlaceExpert::idOf(m_place, c.expert.id)); }
    void on(const WithdrawExpert &c) { m_wanted.want<PlaceExpert>(PlaceExpert::idOf(m_place, c.expert)); }
    void on(const AskExpert &c)
    {
        m_wanted.want<HelpRequest>(c.request);
        m_wanted.want<PlaceExpert>(PlaceExpert::idOf(m_place, c.expert));
        ownCompany();
    }
    void on(const WithdrawRequest &c) { m_wanted.want<HelpRequest>(c.request); }
    void on(const AnswerRequest &c) { m_wanted.want<HelpRequest>(c.request); }
    void on(const EnlistReviewer &c)
    {
        m_wanted.want<Account>(c.reviewer);
        m_wanted.want<ReviewPool>(ReviewPool::idOf(m_place));
    }
    void on(const RestReviewer &) { m_wanted.want<ReviewPool>(ReviewPool::idOf(m_place)); }
    void on(const AssignReviewers &c) { draw(c.application); }
    void on(const ReplaceReviewer &c) { draw(c.application); }
    void on(const ScoreReview &c)
    {
        if (const Review *review = m_wanted.want<Review>(c.review)) {
            m_wanted.want<ReviewCopy>(review->copy);
            panel(review->panel);
        }
    }
    void on(const DeclareInterest &c)
    {
        m_wanted.want<Interest>(c.interest);
        if (const Review *review = m_wanted.want<Review>(c.review))
            if (const ReviewPanel *panel = m_wanted.want<ReviewPanel>(review->panel))
                draw(panel->application);
    }
    void on(const DecideRisk &c)
    {
        m_wanted.want<RiskDecision>(RiskDecision::idOf(m_place, c.check, c.subject));
        switch (c.subjectKind) {
        case RiskSubject::Application: m_wanted.want<Application>(ApplicationId(c.subject)); break;
        case RiskSubject::Company: m_wanted.want<Company>(CompanyId(c.subject)); break;
        case RiskSubject::Provider: m_wanted.want<Provider>(ProviderId(c.subject)); break;
        case RiskSubject::Official: m_wanted.want<Account>(AccountId(c.subject)); break;
        case RiskSubject::Voucher: m_wanted.want<Voucher>(VoucherId(c.subject)); break;
        case RiskSubject::Redemption: m_wanted.want<Redemption>(RedemptionId(c.subject)); break;
        case RiskSubject::Offer: m_wanted.want<Offer>(OfferId(c.subject)); break;
        }
    }
    void on(const HandCase &c)
    {
        m_wanted.want<Application>(c.application);
        m_wanted.want<CaseHandler>(CaseHandler::idOf(c.application));
        if (c.to)
            m_wanted.want<Account>(*c.to);
    }
    void on(const ProposeListing &c) { listing(c); }
    void on(const ConfirmListing &c)
    {
        if (const ListingBatch *batch = m_wanted.want<ListingBatch>(c.batch))
            listing(*batch);
    }
    void on(const DropListing &c) { m_wanted.want<ListingBatch>(c.batch); }
    void on(const DelistProvider &c)
    {
        for (const ProgrammeId id : c.programmes)
            m_wanted.want<Programme>(id);
        if (const Provider *provider = m_wanted.want<Provider>(c.provider))
            for (const ProgrammeId id : c.programmes)
                if (const Listing *listing = listingOf(*provider, id); listing && listing->batch)
                    m_wanted.want<ListingBatch>(*listing->batch);
    }
    void on(const DeclareOrigin &c)
    {
        if (const Offer *offer = m_wanted.want<Offer>(c.offer))
            m_wanted.want<Provider>(offer->provider);
        m_wanted.want<DataCentre>(c.centre);
    }
    void on(const AcceptOrigin &c) { m_wanted.want<DataCentre>(c.centre); }
    void on(const DisputeOrigin &c) { m_wanted.want<DataCentre>(c.centre); }
    void on(const SetRiskLimit &c) { m_wanted.want<RiskLimit>(RiskLimit::idOf(m_place, c.name)); }
    void on(const RecordOutcome &c)
    {
        m_wanted.want<Outcome>(Outcome::idOf(c.application));
        const Application *application = m_wanted.want<Application>(c.application);
        if (application && application->voucher)
            m_wanted.want<Voucher>(*application->voucher);
    }
    template <typename C>
        requires requires(C c) { c.application; }
    void on(const C &c)
    {
        application(c.application);
    }
    template <typename C>
        requires requires(C c) { c.voucher; }
    void on(const C &c)
    {
        voucher(c.voucher);
    }
    template <typename C>
        requires requires(C c) { c.redemption; }
    void on(const C &c)
    {
        redemption(c.redemption);
    }

private:
    void proposal(ProgrammeProposalId id)
    {
        if (const ProgrammeProposal *proposal = m_wanted.want<ProgrammeProposal>(id))
            m_wanted.want<Programme>(proposal->programme);
    }
    template <typename Batch> void listing(const Batch &batch)
    {
        if constexpr (std::same_as<Batch, ProposeListing>)
            m_wanted.want<ListingBatch>(batch.batch);
        for (const ProgrammeId id : batch.programmes)
            m_wanted.want<Programme>(id);
        for (const auto &each : batch.providers)
            m_wanted.want<Provider>(each.provider);
    }
    /// Of whoever asks.
    void ownCompany()
    {
        if (m_account && m_account->company)
            m_wanted.want<Company>(*m_account->company);
    }
    void form(const ApplicationForm &form, std::optional<DraftId> draft)
    {
        if (draft)
            m_wanted.want<Draft>(*draft);
        const Company *company = m_wanted.want<Company>(form.company);
        if (form.provider)
            m_wanted.want<Provider>(*form.provider);
        m_wanted.wantCaps(form.programme, form.company, m_year);
        m_wanted.wantCounter(applicantCounter(form.company));
        if (const Programme *programme = m_wanted.want<Programme>(form.programme)) {
            for (const ProviderId id : programme->providers)
                m_wanted.want<Provider>(id);
            m_wanted.wantNumber(programme->numberPrefix, QStringLiteral("application"), m_year);
            if (company)
                courses(inForce(m_world, *programme, m_today), *company);
        }
    }
    void courses(const Programme &programme, const Company &company)
    {
        for (const QString &course : coursesAskedFor(programme))
            m_wanted.want<Counter>(Counter::idOf(company.registeredIn, courseCounter(course, company.id)));
    }
    const Application *application(ApplicationId id)
    {
        const Application *application = m_wanted.want<Application>(id);
        if (!application)
            return nullptr;
        if (const Programme *programme = m_wanted.want<Programme>(application->programme))
            m_wanted.wantNumber(voucherPrefix(*programme), QStringLiteral("voucher"), m_year);
        m_wanted.wantCounter(proposedCounter(application->programme));
        for (const qint32 year : {m_year, application->budgetYear})
            m_wanted.wantCaps(application->programme, application->company, year);
        if (application->decision)
            for (const qint32 year : {m_year, application->budgetYear})
                m_wanted.wantMoney(application->programme, year, application->decision->shares);
        if (application->stage == Stage::InReview && panel(ReviewPanel::idOf(id)))
            m_wanted.want<ReviewPool>(ReviewPool::idOf(application->place));
        return application;
    }
    const ReviewPanel *panel(ReviewPanelId id)
    {
        const ReviewPanel *panel = m_wanted.want<ReviewPanel>(id);
        if (panel)
            for (const ReviewSeat &seat : panel->seats)
                m_wanted.want<Review>(seat.review);
        return panel;
    }
    /// Everybody who may be drawn, and everybody whom they may be near to.
    void draw(ApplicationId id)
    {
        const Application *drawn = application(id);
        if (!drawn)
            return;
        if (const ReviewPanel *known = panel(ReviewPanel::idOf(id)))
            m_wanted.want<ReviewCopy>(known->copy);
        if (const ReviewPool *pool = m_wanted.want<ReviewPool>(ReviewPool::idOf(m_place)))
            for (const PoolMember &member : pool->members)
                m_wanted.want<Account>(member.account);
        m_wanted.want<Company>(drawn->company);
        if (drawn->provider)
            m_wanted.want<Provider>(*drawn->provider);
        if (const Programme *programme = m_wanted.want<Programme>(drawn->programme))
            for (const ProviderId provider : programme->providers)
                m_wanted.want<Provider>(provider);
    }
    void objection(ObjectionId id)
    {
        if (const Objection *objection = m_wanted.want<Objection>(id))
            if (application(objection->application) && panel(ReviewPanel::idOf(objection->application)))
                m_wanted.want<ReviewPool>(ReviewPool::idOf(m_place));
    }
    void voucher(VoucherId id)
    {
        const Voucher *voucher = m_wanted.want<Voucher>(id);
        if (!voucher)
            return;
        application(voucher->application);
        m_wanted.want<Company>(voucher->company);
        if (voucher->provider)
            m_wanted.want<Provider>(*voucher->provider);
        m_wanted.wantLedger(voucher->id.value);
        m_wanted.wantMoney(voucher->programme, voucher->budgetYear, voucher->shares);
        for (const RedemptionId open : voucher->openRedemptions)
            if (const Redemption *redemption = m_wanted.want<Redemption>(open))
                m_wanted.wantCounter(invoiceCounter(redemption->invoiceNumber));
    }
    void redemption(RedemptionId id)
    {
        const Redemption *redemption = m_wanted.want<Redemption>(id);
        if (!redemption)
            return;
        m_wanted.wantCounter(invoiceCounter(redemption->invoiceNumber));
        if (redemption->settlement)
            m_wanted.want<Settlement>(*redemption->settlement);
        voucher(redemption->voucher);
    }
    void budget(ProgrammeId programme, qint32 year, const QString &payer)
    {
        m_wanted.want<Programme>(programme);
        m_wanted.wantMoney(programme, year, {{payer, {}}});
    }

    const World &m_world;
    Wanted m_wanted;
    PlaceCode m_place;
    QDate m_today;
    qint32 m_year;
    const Account *m_account = nullptr;
};

} // namespace

Reads reads(const Command &command, const World &world, Instant now)
{
    Reader reader(command, world, localDate(now));
    std::visit([&reader](const auto &payload) { reader.on(payload); }, command.payload);
    return reader.take();
}

} // namespace cpv
