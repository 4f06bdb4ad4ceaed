#include "core/registry/demo/demo_plan.h"

#include "core/domain/eligibility.h"
#include "core/domain/subsidy.h"

#include <algorithm>

namespace cpv {

namespace {

/// Five working days with a week of holidays in between.
constexpr int NoticeTakes = 18;

class CasePlan {
public:
    CasePlan(const DemoData &data, const DemoStageSet &stage, const DemoCase &demoCase, IdSource &ids)
        : m_data(data)
        , m_stage(stage)
        , m_case(demoCase)
        , m_roles(rolesOf(data))
        , m_ids(ids)
        , m_application(ids.next())
        , m_place(stage.cast.at(demoCase.company).place)
    {
    }

    void addTo(DemoPlan &plan, size_t number)
    {
        m_plan = &plan;
        m_number = number;
        const Programme *programme = programmeFor(m_stage, m_place, m_case.kind);
        if (!programme)
            return;
        m_form = demoForm(m_data, m_stage, m_case, *programme);
        m_form.contractNumber += QString::number(number);
        m_payFirst = programme->mode == ProgrammeMode::PayFirst;
        const DemoTexts &texts = m_data.texts;
        const qint32 day = m_case.day;
        act(day, m_case.company, SubmitApplication{ m_application, m_form, std::nullopt });
        switch (m_case.fate) {
        case DemoFate::Submitted: return;
        case DemoFate::Withdrawn:
            return act(day + 2, m_case.company, WithdrawApplication{ m_application, texts.withdrawn });
        case DemoFate::Disregarded:
            return act(day + 2, m_roles.clerk,
                DisregardApplication{ m_application, QStringLiteral("notCovered"), texts.disregarded });
        case DemoFate::Returned:
            return act(day + 2, m_roles.clerk, ReturnApplication{ m_application, m_data.corrections, texts.returned });
        case DemoFate::InReview:
        case DemoFate::Refused:
        case DemoFate::Proposed:
        case DemoFate::Confirmed:
        case DemoFate::InNotice:
        case DemoFate::Awarded:
        case DemoFate::Issued: return addReview(day + 1);
        }
    }

private:
    void addReview(qint32 day)
    {
        act(day, m_roles.clerk, AcceptApplication{ m_application });
        if (m_case.fate == DemoFate::InReview)
            return;
        if (m_case.fate == DemoFate::Refused)
            return act(day + 3, m_roles.reviewer,
                RefuseApplication{ m_application, QStringLiteral("notEligible"), m_data.texts.refused });
        act(day + 2, m_roles.reviewer,
            ProposeAward{ m_application, Money(), QStringLiteral("eligible"), m_data.texts.proposed });
        if (m_case.fate != DemoFate::Proposed)
            addDecision(day + 3);
    }

    void addDecision(qint32 day)
    {
        // Whoever isn't needed any more is answered WrongState, so only as many confirm as the amount asks for.
        const Programme *programme = programmeFor(m_stage, m_place, m_case.kind);
        const qint32 people = confirmersNeeded(*programme, awardOf(*programme));
        for (qint32 i = 0; i < people && i < qint32(m_roles.approvers.size()); ++i)
            act(day + i, m_roles.approvers[size_t(i)], ConfirmAward{ m_application });
        day += people;
        if (m_case.fate == DemoFate::Confirmed)
            return;
        act(day, m_roles.clerk, PublishNotice{ m_application });
        if (m_case.fate == DemoFate::InNotice)
            return;
        act(day + NoticeTakes, m_roles.clerk, AwardApplication{ m_application });
        if (m_case.fate == DemoFate::Awarded)
            return;
        m_voucher = VoucherId(m_ids.next());
        act(day + NoticeTakes + 1, m_roles.clerk, IssueVoucher{ m_application, m_voucher });
        for (const DemoBill &bill : m_case.bills)
            if (bill.day > day + NoticeTakes + 1)
                addBill(bill);
    }

    /// What the calculation will give: only the number of confirmers hangs on it.
    Money awardOf(const Programme &programme) const
    {
        SubsidyCase subsidyCase;
        const Company &company = m_stage.companies.at(m_case.company);
        subsidyCase.applicant = typeForCover(programme, company, m_stage.today.addDays(m_case.day));
        subsidyCase.district = company.district;
        subsidyCase.contractAmount = m_form.contractAmount;
        subsidyCase.costs = m_form.costs;
        subsidyCase.contractPeriod = DateWindow{ *m_form.periodFrom, *m_form.periodTo };
        subsidyCase.usedCompanyYear = subsidyCase.usedCompanyTotal = Money();
        const auto calculated = subsidy(programme, subsidyCase);
        return calculated ? calculated->amount : Money();
    }

    void addBill(const DemoBill &bill)
    {
        const RedemptionId redemption(m_ids.next());
        const QDate end = m_stage.today.addDays(bill.day - 1);
        act(bill.day, m_case.company,
            RequestRedemption{ redemption, m_voucher, std::nullopt, QString(),
                QStringLiteral("FP%1%2").arg(m_number).arg(-bill.day, 4, 10, QLatin1Char('0')),
                { end.addDays(-29), end }, bill.cost, Money() });
        // A recent one is still under way.
        qint32 day = bill.day + 2;
        if (!m_payFirst && day < 0)
            act(day, m_stage.providerLogins.at(*m_form.provider), ConfirmBill{ redemption, bill.cost, QString() });
        day += 3;
        if (day < -5)
            act(day, m_roles.finance, ApproveRedemption{ redemption });
        if (day + 7 < -5)
            act(day + 7, m_roles.cashier,
                SettleRedemption{ redemption,
                    m_data.texts.batch + m_stage.today.addDays(day + 7).toString(QStringLiteral("yyyyMM")),
                    m_data.texts.receipt + QString::number(m_number) });
    }

    void act(qint32 day, const QString &login, Payload payload)
    {
        if (day <= 0)
            (*m_plan)[day].push_back({ login, m_place, std::move(payload) });
    }

    const DemoData &m_data;
    const DemoStageSet &m_stage;
    const DemoCase &m_case;
    const DemoRoles m_roles;
    IdSource &m_ids;
    const ApplicationId m_application;
    const PlaceCode m_place;
    DemoPlan *m_plan = nullptr;
    size_t m_number = 0;
    ApplicationForm m_form;
    VoucherId m_voucher;
    bool m_payFirst = false;
};

} // namespace

const Programme *programmeFor(const DemoStageSet &stage, const PlaceCode &place, SubsidyKind kind)
{
    const auto found = std::ranges::find_if(stage.programmes,
        [&](const Programme &programme) { return programme.place == place && programme.kind == kind; });
    return found == stage.programmes.end() ? nullptr : &*found;
}

ApplicationForm demoForm(
    const DemoData &data, const DemoStageSet &stage, const DemoCase &demoCase, const Programme &programme)
{
    const DemoCompany &member = stage.cast.at(demoCase.company);
    const QDate day = stage.today.addDays(demoCase.day);
    ApplicationForm form;
    form.programme = programme.id;
    form.company = stage.companies.at(demoCase.company).id;
    form.project = demoCase.project;
    form.purpose = data.purpose;
    // Spread over the list, the same for the same company.
    form.provider = programme.providers[size_t(member.employees) % programme.providers.size()];
    form.contractNumber = QStringLiteral("HT-%1-").arg(day.toString(QStringLiteral("yyyyMMdd")));
    form.contractAmount = demoCase.contract;
    form.contractSigned = day.addDays(-10);
    form.periodFrom = day.addDays(-5);
    form.periodTo = day.addDays(359);
    form.costs = { { programme.costs.front(), demoCase.contract } };
    form.contactName = member.person;
    form.contactPhone = member.phone;
    for (const MaterialRef &paper : stage.papers.at(demoCase.company))
        if (std::ranges::any_of(programme.materials,
                [&](const MaterialRequirement &requirement) { return requirement.kind == paper.kind; }))
            form.materials.push_back(paper);
    form.declared = true;
    return form;
}

DemoPlan planOf(const DemoData &data, const DemoStageSet &stage, IdSource &ids)
{
    DemoPlan plan;
    size_t number = 1;
    for (const DemoCase &demoCase : data.cases)
        CasePlan(data, stage, demoCase, ids).addTo(plan, number++);
    return plan;
}

} // namespace cpv
